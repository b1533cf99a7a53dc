import { defineSubgraph } from '@satudata/subgraph'
import { commands } from './commands.ts'
import * as entities from './entities.ts'
import { migrations } from './migrations/index.ts'
import { resolvers } from './resolvers.ts'
import { seed } from './seed.ts'
import { openIdentity } from './services.ts'

/** Accounts, sign-in, OpenID Connect, rights from positions, applications and their keys, audit log. */
export default defineSubgraph({
  name: 'identity',
  schema: new URL('../schema.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers,
  seed,
  services: openIdentity,
  commands,
})
