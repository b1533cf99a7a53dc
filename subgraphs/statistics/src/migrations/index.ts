import { Migration20261121_initial } from './Migration20261121_initial.ts'

export const migrations = [{ name: 'Migration20261121_initial', class: Migration20261121_initial }]
