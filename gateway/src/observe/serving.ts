import type { Serving } from '../graph/serving.ts'
import type { Measures } from './measures.ts'

/** Measures what serves: its plans, and whether something newer was refused. */
export function measureServing(
  measures: Measures,
  serving: Pick<Serving, 'now' | 'refused'>,
  sequence: () => number,
): void {
  measures.gauge(
    'satudata_supergraph_sequence',
    'Sequence of the activation that is served; 0 without a registry.',
    sequence,
  )
  measures.gauge('satudata_plan_cache_entries', 'Plans that are kept.', () => serving.now()?.plans.size ?? 0)
  measures.gauge(
    'satudata_supergraph_refused',
    '1 while the newest supergraph cannot be served and the one before goes on.',
    () => (serving.refused ? 1 : 0),
  )
}
