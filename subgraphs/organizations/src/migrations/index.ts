import { Migration20261121_initial } from './Migration20261121_initial.ts'
import { Migration20261121_officials } from './Migration20261121_officials.ts'
import { Migration20261122_boundaries } from './Migration20261122_boundaries.ts'

export const migrations = [
  { name: 'Migration20261121_initial', class: Migration20261121_initial },
  { name: 'Migration20261121_officials', class: Migration20261121_officials },
  { name: 'Migration20261122_boundaries', class: Migration20261122_boundaries },
]
