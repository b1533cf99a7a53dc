import { AsyncLocalStorage } from 'node:async_hooks'
import type { Identified, Language, Principal } from '@satudata/core'
import type { OperationWatch } from '../observe/watch.ts'

/** Who is asking, in which operation. The context value of every operation, handed to subgraphs. */
export interface Caller {
  readonly principal: Principal
  readonly requestId: string
  readonly language: Language
  /** Aborted when the client goes away, the deadline passes, or the process stops. */
  readonly signal: AbortSignal
  /** The contract by which the graph is asked; undefined for the whole of it. */
  readonly contract?: string
  /** From where, and by what the caller was recognised. */
  readonly origin: { readonly address: string; readonly credential: Identified['credential'] }
  /** Tiers of the rows that subgraphs have read for this operation. */
  readonly tiers: Set<string>
  /** Purposes the caller stated, as codes. */
  readonly purposes: Set<string>
  /** Where something was refused for want of a right, as paths in the answer. */
  readonly refusals: Set<string>
  /** What is found out about the operation on its way; undefined where no door asks. */
  readonly facts?: OperationFacts
  /** Measures and traces what is done for it; undefined where nobody watches. */
  readonly watch?: OperationWatch
}

/** What the graph tells the door about an operation. */
export interface OperationFacts {
  /** The caller wants to know what it costs. */
  readonly asksCost: boolean
  /** What it costs, once it is known to be valid. */
  cost?: number
  /** Seconds that its fields let caches keep the answer; Infinity when none says anything. */
  maxAge?: number
  /** The answer has no error. */
  whole?: boolean
}

/** The caller of the running operation, for places that get no context (Apollo Server's `formatError`). */
export const currentCaller = new AsyncLocalStorage<Caller>()
