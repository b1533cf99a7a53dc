import type { Counter, Histogram, Measures } from './measures.ts'

/** Bounds of times in seconds: a plan is made in milliseconds, a heavy operation takes its deadline. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const COSTS = [1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000]

/** What is counted of operations, and of the calls they make. */
export interface Instruments {
  /** By operation and outcome. */
  readonly operations: Counter
  readonly seconds: Histogram
  /** By subgraph and outcome. */
  readonly calls: Counter
  readonly callSeconds: Histogram
  /** By where plans came from. */
  readonly plans: Counter
  readonly partSeconds: Histogram
  readonly costs: Histogram
}

/** Adds them to the measures of a gateway. */
export function instruments(measures: Measures): Instruments {
  return {
    operations: measures.counter('satudata_operations', 'Operations answered.', ['operation', 'outcome']),
    seconds: measures.histogram(
      'satudata_operation_duration_seconds',
      'Time from the request to its answer.',
      SECONDS,
      ['operation'],
    ),
    calls: measures.counter('satudata_subgraph_calls', 'Calls to subgraphs.', ['subgraph', 'outcome']),
    callSeconds: measures.histogram('satudata_subgraph_call_duration_seconds', 'Time of calls to subgraphs.', SECONDS, [
      'subgraph',
    ]),
    plans: measures.counter('satudata_plans', 'Plans of operations, from the cache or made by the planner.', ['from']),
    partSeconds: measures.histogram(
      'satudata_part_duration_seconds',
      'Time the gateway itself takes: planning.',
      SECONDS,
      ['part'],
    ),
    costs: measures.histogram('satudata_operation_cost', 'Cost of operations, by the cost rules.', COSTS),
  }
}
