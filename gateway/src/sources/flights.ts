import { isSignedIn } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import { getOperationAST, OperationTypeNode } from 'graphql'
import type { Caller } from '../caller/caller.ts'
import { copyOf } from '../execution/data.ts'

/** Makes a call for one or several callers who would all get the same. */
export type Work = (request: SubgraphOperation, caller: Caller) => Promise<SubgraphAnswer>

/** Reads of one subgraph that run now. */
export interface Flights {
  /** Runs a request, or waits for the same read of the same caller. Rejects with the reason of the caller's signal when it is aborted. */
  run(request: SubgraphOperation, caller: Caller): Promise<SubgraphAnswer>
  /** Something was changed: reads that run now may not have seen it, so none that begins later joins them. */
  forget(): void
}

/** How long after its beginning a read is joined, in milliseconds: changes made by other processes are not noticed here. */
const JOINED_FOR = 1_000

interface Passenger {
  readonly caller: Caller
  readonly resolve: (answer: SubgraphAnswer) => void
  readonly reject: (reason: unknown) => void
  readonly leave: () => void
}

interface Flight {
  readonly request: SubgraphOperation
  readonly begun: number
  readonly controller: AbortController
  readonly passengers: Set<Passenger>
  readonly caller: Caller
  /** Lets nobody else on. */
  readonly close: () => void
}

/** Flights by document, then by everything else that makes two reads the same. */
type Board = Map<string, Map<string, Flight>>

/**
 * Lets identical reads of one subgraph that come at the same time share one call. Shared is only what the same principal (the very object
 * that authentication handed out), with the same credential and language, asks with the same document and variables.
 */
export function singleFlight(work: Work, joined: (caller: Caller) => void = () => undefined): Flights {
  let boards = new WeakMap<Principal, Board>()
  const boardOf = (principal: Principal) => {
    let board = boards.get(principal)
    if (board === undefined) boards.set(principal, (board = new Map()))
    return board
  }
  return {
    run(request, caller) {
      if (caller.signal.aborted) return Promise.reject(caller.signal.reason as Error)
      if (!isRead(request)) return work(request, caller)
      const board = boardOf(caller.principal)
      const key = JSON.stringify([accessOf(caller), request.operationName, request.variables])
      const running = board.get(request.query)?.get(key)
      if (running !== undefined && performance.now() - running.begun <= JOINED_FOR) {
        joined(caller)
        return enter(running, caller)
      }
      const flight = begin(request, caller, board, key)
      const entered = enter(flight, caller)
      work(request, flight.caller)
        .finally(flight.close)
        .then(
          (answer) => land(flight, answer, work),
          (error: unknown) => end(flight, (passenger) => passenger.reject(error)),
        )
      return entered
    },
    forget: () => void (boards = new WeakMap()),
  }
}

function enter(flight: Flight, caller: Caller): Promise<SubgraphAnswer> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.passengers.delete(passenger)
      record(flight, caller)
      reject(caller.signal.reason as Error)
      if (flight.passengers.size > 0) return
      flight.close()
      flight.controller.abort(caller.signal.reason)
    }
    const passenger: Passenger = { caller, resolve, reject, leave }
    flight.passengers.add(passenger)
    caller.signal.addEventListener('abort', leave, { once: true })
  })
}

function begin(request: SubgraphOperation, caller: Caller, board: Board, key: string): Flight {
  const controller = new AbortController()
  const own = { signal: controller.signal, tiers: new Set<string>(), purposes: new Set<string>() }
  let same = board.get(request.query)
  if (same === undefined) board.set(request.query, (same = new Map()))
  const flights = same
  const close = () => {
    // A later one may have taken its place.
    if (flights.get(key) === flight) flights.delete(key)
    if (flights.size === 0 && board.get(request.query) === flights) board.delete(request.query)
  }
  const flight: Flight = {
    request,
    begun: performance.now(),
    controller,
    passengers: new Set(),
    caller: { ...caller, ...own },
    close,
  }
  flights.set(key, flight)
  return flight
}

/** Everybody gets an answer of their own, as what joins answers writes into them; all are made before anybody goes on. */
function land(flight: Flight, answer: SubgraphAnswer, work: Work): void {
  const [first, ...others] = flight.passengers
  // Opened for a stated purpose: each time is put on record by itself.
  const shared = flight.caller.purposes.size === 0
  const copies = shared ? others.map(() => copyOf(answer) as SubgraphAnswer) : []
  end(flight, (passenger) => {
    if (passenger === first) passenger.resolve(answer)
    else if (shared) passenger.resolve(copies.pop()!)
    else work(flight.request, passenger.caller).then(passenger.resolve, passenger.reject)
  })
}

function end(flight: Flight, tell: (passenger: Passenger) => void): void {
  for (const passenger of flight.passengers) {
    passenger.caller.signal.removeEventListener('abort', passenger.leave)
    record(flight, passenger.caller)
    tell(passenger)
  }
}

/** What was read for all of them was read by each of them. */
function record({ caller: { tiers, purposes } }: Flight, caller: Caller): void {
  for (const tier of tiers) caller.tiers.add(tier)
  for (const purpose of purposes) caller.purposes.add(purpose)
}

/** Changes run one by one; what cannot be told apart from one does, too. */
export function isRead({ query, document, operationName }: SubgraphOperation): boolean {
  if (document === undefined) return /^\s*(?:query\b|\{)/.test(query) && !/\b(?:mutation|subscription)\b/.test(query)
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY
}

/** Everything besides the principal that decides what is seen. Where a caller comes from matters only of those who signed in. */
function accessOf({ principal, language, origin }: Caller): string {
  if (!isSignedIn(principal)) return language
  const { kind, id, readOnly = false } = origin.credential
  return JSON.stringify([language, kind, id, readOnly, origin.address])
}
