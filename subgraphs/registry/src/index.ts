import { defineSubgraph } from '@satudata/subgraph'
import * as entities from './entities.ts'
import { migrations } from './migrations/index.ts'
import { resolvers } from './resolvers.ts'
import { seed } from './seed.ts'
import { openRegistry } from './services.ts'

/** Subgraphs of other systems: registration, checks, versions, review, quarantine, rollback, usage. */
export default defineSubgraph({
  name: 'registry',
  schema: new URL('../schema.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers,
  seed,
  services: openRegistry,
})
