import { defineSubgraph } from '@satudata/subgraph'
import { openEngine } from './engine/engine.ts'
import * as entities from './entities.ts'
import { migrations } from './migrations/index.ts'
import { resolvers } from './resolvers.ts'
import { reference } from './seed.ts'

export default defineSubgraph({
  name: 'statistics',
  schema: new URL('../schema.graphql', import.meta.url),
  entities: [entities.Ratio],
  migrations,
  resolvers,
  reference,
  services: openEngine,
  changes: (engine, changed) => engine.onChange(changed),
})
