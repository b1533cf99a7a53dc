import type { AccessLevel } from '../../generated/graphql.ts'

/** The tiers a subgraph may be given, the widest first. */
export const TIERS: readonly AccessLevel[] = ['OPEN', 'RESTRICTED', 'CLOSED']
