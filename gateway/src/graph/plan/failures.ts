import { LimitError } from '@satudata/core'
import type { FromPlanner } from './messages.ts'

/** What it means that a planner said this instead of what it was asked for. */
export function failureIn(said: FromPlanner): Error {
  if (said.kind === 'REFUSED') return new Error(`This supergraph cannot be served: ${said.reason}`)
  if (said.kind !== 'FAILED') return new Error(`The planner said ${said.kind}.`)
  return said.limit ? tooMuch() : new Error(said.reason)
}

/** An operation is too much for the planner; `deadlineMs`: because it took longer than this. */
export function tooMuch(deadlineMs?: number): LimitError {
  const [id, en] =
    deadlineMs === undefined ? ['', ''] : [` dalam ${deadlineMs / 1_000} detik`, ` within ${deadlineMs / 1_000} s`]
  return new LimitError(
    {
      id: `Operasi ini terlalu rumit untuk direncanakan${id}; bagi menjadi beberapa operasi, atau pilih lebih sedikit jenis dengan "... on".`,
      en: `The operation is too complicated to be planned${en}; split it into several, or choose fewer types with "... on".`,
    },
    { limit: 'planning' },
  )
}
