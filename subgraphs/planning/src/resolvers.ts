import type { Resolvers } from './generated/resolvers.ts'
import { chain } from './resolvers/chain.ts'
import { extended } from './resolvers/extended.ts'
import { procurement } from './resolvers/procurement.ts'
import { query } from './resolvers/query.ts'

/** Which query answers which field, put together by subject. */
export const resolvers: Resolvers = { ...query, ...extended, ...chain, ...procurement }
