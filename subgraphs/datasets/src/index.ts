import { defineSubgraph } from '@satudata/subgraph'
import * as entities from './entities.ts'
import { migrations } from './migrations/index.ts'
import { resolvers } from './resolvers.ts'
import { reference, seed } from './seed.ts'
import { openServices } from './services.ts'

export default defineSubgraph({
  name: 'datasets',
  schema: new URL('../schema.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers,
  reference,
  seed,
  services: openServices,
})
