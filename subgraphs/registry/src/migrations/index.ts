import { Migration20261122_subgraphs } from './Migration20261122_subgraphs.ts'
import { Migration20261122_graph } from './Migration20261122_graph.ts'
import { Migration20261122_usage } from './Migration20261122_usage.ts'
import { Migration20261122_notices } from './Migration20261122_notices.ts'
import { Migration20261122_givers } from './Migration20261122_givers.ts'
import { Migration20261122_fields } from './Migration20261122_fields.ts'
import { Migration20261122_deeds } from './Migration20261122_deeds.ts'
import { Migration20261122_failing } from './Migration20261122_failing.ts'

// In this order. One file for each part, named for it.
export const migrations = [
  { name: 'Migration20261122_subgraphs', class: Migration20261122_subgraphs },
  { name: 'Migration20261122_graph', class: Migration20261122_graph },
  { name: 'Migration20261122_usage', class: Migration20261122_usage },
  { name: 'Migration20261122_notices', class: Migration20261122_notices },
  { name: 'Migration20261122_givers', class: Migration20261122_givers },
  { name: 'Migration20261122_fields', class: Migration20261122_fields },
  { name: 'Migration20261122_deeds', class: Migration20261122_deeds },
  { name: 'Migration20261122_failing', class: Migration20261122_failing },
]
