import type { Pressure } from '../graph/pressure.ts'
import type { Serving } from '../graph/serving.ts'
import type { Measures } from './measures.ts'

/** What serves, and how it does. */
export interface Served {
  readonly serving: Pick<Serving, 'now' | 'refused'>
  readonly pressure: Pick<Pressure, 'overloaded'>
  /** Of the activation that serves; 0 where no registry says. */
  readonly sequence: () => number
}

/** Measures what serves: its activation and plans, whether something newer was refused, and whether it is too much. */
export function measureServing(measures: Measures, { serving, pressure, sequence }: Served): void {
  measures.gauge(
    'satudata_supergraph_sequence',
    'Sequence of the activation that is served; 0 without a registry.',
    sequence,
  )
  measures.gauge(
    'satudata_supergraph_refused',
    '1 while the newest supergraph cannot be served and the one before goes on.',
    () => (serving.refused ? 1 : 0),
  )
  measures.gauge('satudata_plan_cache_entries', 'Plans that are kept.', () => serving.now()?.plans.size ?? 0)
  measures.gauge('satudata_overloaded', '1 while requests are held up, and no more should be sent here.', () =>
    pressure.overloaded ? 1 : 0,
  )
}
