import type { Sources } from '../sources/sources.ts'
import type { Measures } from './measures.ts'

const STATES = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 } as const

/** Measures the ways to subgraphs over HTTP. */
export function measureWays(measures: Measures, sources: Pick<Sources, 'states'>): void {
  measures.gauge(
    'satudata_breaker_state',
    'Whether calls are kept away from a subgraph: 0 closed (calls pass), 1 half open (one tries), 2 open (none passes).',
    () => sources.states().map(({ subgraph, breaker }) => ({ labels: [subgraph], value: STATES[breaker] })),
    ['subgraph'],
  )
}
