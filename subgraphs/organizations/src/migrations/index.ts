import { Migration20261121_initial } from './Migration20261121_initial.ts'
import { Migration20261121_officials } from './Migration20261121_officials.ts'

export const migrations = [
  { name: 'Migration20261121_initial', class: Migration20261121_initial },
  { name: 'Migration20261121_officials', class: Migration20261121_officials },
]
