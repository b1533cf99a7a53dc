export { unsafeFederation } from './checks/traps.ts'
export { compose, CompositionError } from './compose/compose.ts'
export { routingUrl } from './compose/part.ts'
export type { ComposedPart } from './compose/part.ts'
