import { Migration20261121_initial } from './Migration20261121_initial.ts'
import { Migration20261121_persons } from './Migration20261121_persons.ts'

export const migrations = [
  { name: 'Migration20261121_initial', class: Migration20261121_initial },
  { name: 'Migration20261121_persons', class: Migration20261121_persons },
]
