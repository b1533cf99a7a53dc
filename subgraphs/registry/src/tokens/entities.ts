import { defineEntity, p } from '@mikro-orm/core'

const subgraphTokenSchema = defineEntity({
  name: 'SubgraphToken',
  tableName: 'subgraph_token',
  properties: {
    /** 24 hexadecimal digits, the public part of the token. */
    id: p.string().length(24).primary(),
    subgraph: p.string().length(41).index(),
    name: p.string(),
    /** SHA-256 of the secret part: 256 bits of chance need no slow hash. */
    secretHash: p.string().length(64),
    createdAt: p.datetime(3),
    createdBy: p.string(),
    lastUsedAt: p.datetime(3).nullable(),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    revokedBy: p.string().nullable(),
  },
})

/** A token that checks and publishes one subgraph. Its secret is not here. */
export class SubgraphToken extends subgraphTokenSchema.class {}
subgraphTokenSchema.setClass(SubgraphToken)
