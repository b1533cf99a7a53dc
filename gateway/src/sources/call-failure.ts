import type { CallOutcome } from '@satudata/core'

/** A call that came to nothing a caller could use. The message is for the log: it may repeat what the subgraph sent. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly outcome: Exclude<CallOutcome, 'ANSWERED'>
  constructor(outcome: CallFailure['outcome'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.outcome = outcome
  }
}
