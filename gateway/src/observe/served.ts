import type { Config, Logger } from '@satudata/core'
import type { ServeOptions } from '@satudata/subgraph'
import { createMeasures } from './measures.ts'
import { outcomeCode } from './names.ts'
import { openOtlp } from './otlp.ts'
import { measureProcess } from './process.ts'

/** Traces of a subgraph that runs alone. */
export interface ServedTraces {
  readonly trace: NonNullable<ServeOptions['trace']>
  /** Sends what is left, within a deadline. */
  stop(): Promise<void>
}

/** Sends what a subgraph alone does for the gateway as part of the gateway's traces, and measures of its process, to the same collector. */
export function servedTraces(name: string, to: NonNullable<Config['otlp']>, logger: Logger): ServedTraces {
  const measures = createMeasures()
  measureProcess(measures)
  const tracing = openOtlp({ ...to, service: `satudata-${name}`, measures, logger })
  return {
    trace(from) {
      const span = tracing.serve(`serve ${name}`, from)
      span.set('satudata.subgraph', name)
      return {
        begin(part) {
          const inner = span.begin(part)
          return () => inner.end()
        },
        end(failure) {
          const code = failure === undefined ? undefined : outcomeCode(failure)
          span.set('satudata.outcome', code ?? 'OK')
          span.end(code)
        },
      }
    },
    stop: () => tracing.stop(),
  }
}
