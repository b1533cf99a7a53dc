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
  readonly access: string
  readonly begun: number
  readonly controller: AbortController
  readonly passengers: Set<Passenger>
  readonly caller: Caller
  variables: string | undefined
}

/**
 * Lets identical reads of one subgraph that come at the same time share one call. Shared is only what the same principal (the very object
 * that authentication handed out), with the same credential and language, asks with the same document and variables.
 */
export function singleFlight(work: Work, joined: (caller: Caller) => void = () => undefined): Flights {
  let flights = new WeakMap<Principal, Map<string, Flight[]>>()

  const listOf = (principal: Principal, query: string) => {
    let byQuery = flights.get(principal)
    if (byQuery === undefined) flights.set(principal, (byQuery = new Map<string, Flight[]>()))
    let list = byQuery.get(query)
    if (list === undefined) byQuery.set(query, (list = []))
    const known = list
    const remove = (flight: Flight) => {
      const at = known.indexOf(flight)
      if (at >= 0) known.splice(at, 1)
      if (known.length === 0 && byQuery.get(query) === known) byQuery.delete(query)
    }
    return { list, remove }
  }

  const board = (flight: Flight, caller: Caller, remove: (flight: Flight) => void) =>
    new Promise<SubgraphAnswer>((resolve, reject) => {
      const leave = () => {
        flight.passengers.delete(passenger)
        record(flight, caller)
        reject(caller.signal.reason as Error)
        if (flight.passengers.size > 0) return
        remove(flight)
        flight.controller.abort(caller.signal.reason)
      }
      const passenger: Passenger = { caller, resolve, reject, leave }
      flight.passengers.add(passenger)
      caller.signal.addEventListener('abort', leave, { once: true })
    })

  const run = (request: SubgraphOperation, caller: Caller): Promise<SubgraphAnswer> => {
    if (caller.signal.aborted) return Promise.reject(caller.signal.reason as Error)
    if (!isRead(request)) return work(request, caller)
    const { list, remove } = listOf(caller.principal, request.query)
    const access = accessOf(caller)
    const running = list.find((each) => isSame(each, request, access))
    if (running !== undefined) {
      joined(caller)
      return board(running, caller, remove)
    }
    const flight = begin(request, caller, access)
    list.push(flight)
    const boarded = board(flight, caller, remove)
    work(request, flight.caller)
      .finally(() => remove(flight))
      .then(
        (answer) => land(flight, answer, work),
        (error: unknown) => end(flight, (passenger) => passenger.reject(error)),
      )
    return boarded
  }
  return { run, forget: () => void (flights = new WeakMap()) }
}

function begin(request: SubgraphOperation, caller: Caller, access: string): Flight {
  const controller = new AbortController()
  const own = { signal: controller.signal, tiers: new Set<string>(), purposes: new Set<string>() }
  return {
    request,
    access,
    begun: performance.now(),
    controller,
    passengers: new Set(),
    caller: { ...caller, ...own },
    variables: undefined,
  }
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

function isSame(flight: Flight, request: SubgraphOperation, access: string): boolean {
  if (flight.access !== access || flight.request.operationName !== request.operationName) return false
  if (performance.now() - flight.begun > JOINED_FOR) return false
  flight.variables ??= JSON.stringify(flight.request.variables ?? {})
  return flight.variables === JSON.stringify(request.variables ?? {})
}
