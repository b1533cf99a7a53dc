import { composeOffThread, CompositionError, CompositionLimitError } from '@satudata/federation'
import type { CheckInput, CheckResult } from '@satudata/federation'

/** Holds a schema against the rules: that it makes one graph with the others. */
export async function checkSubgraph({ subgraph, base, others, signal }: CheckInput): Promise<CheckResult> {
  const { name, url, typeDefs } = subgraph
  try {
    const supergraph = await composeOffThread([...base, ...others, { name, url, typeDefs }], { signal })
    return { outcome: 'PASSED', findings: [], changes: [], tightened: typeDefs, supergraph }
  } catch (error) {
    if (!(error instanceof CompositionError || error instanceof CompositionLimitError)) throw error
    const message = { id: error.message, en: error.message }
    const found = { rule: 'COMPOSITION', severity: 'ERROR', coordinate: null, line: null, affected: [] } as const
    return { outcome: 'REFUSED', findings: [{ ...found, message }], changes: [], tightened: null, supergraph: null }
  }
}
