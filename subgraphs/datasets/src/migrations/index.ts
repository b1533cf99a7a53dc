import { Migration20261121_initial } from './Migration20261121_initial.ts'
import { Migration20261122_documents } from './Migration20261122_documents.ts'
import { Migration20261122_search } from './Migration20261122_search.ts'

export const migrations = [
  { name: 'Migration20261121_initial', class: Migration20261121_initial },
  { name: 'Migration20261122_documents', class: Migration20261122_documents },
  { name: 'Migration20261122_search', class: Migration20261122_search },
]
