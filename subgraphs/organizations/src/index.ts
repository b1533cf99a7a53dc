import { defineSubgraph } from '@satudata/subgraph'
import { boundariesCommand } from './boundaries/command.ts'
import * as entities from './entities.ts'
import { migrations } from './migrations/index.ts'
import { officialsCommand } from './officials/command.ts'
import { resolvers } from './resolvers.ts'
import { reference, seed } from './seed.ts'
import { createServices } from './staff/queries.ts'

/** Master data: OPD tree, positions and their holders, staff, regions and their boundaries, applications, code crosswalk. */
export default defineSubgraph({
  name: 'organizations',
  schema: new URL('../schema.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers,
  reference,
  seed,
  services: ({ lake }) => Promise.resolve(createServices(lake)),
  commands: { boundaries: boundariesCommand, officials: officialsCommand },
})
