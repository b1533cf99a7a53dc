import {
  CALLER_HEADER,
  DeadlineError,
  linkedSignal,
  PURPOSES_HEADER,
  REQUEST_ID_HEADER,
  SatuDataError,
  tierOf,
  TIERS,
  TIERS_HEADER,
  UnavailableError,
} from '@satudata/core'
import type { Logger, Message, SupergraphRegistry } from '@satudata/core'
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import type { GraphQLFormattedError } from 'graphql'
import type { Caller } from '../caller/caller.ts'
import type { SignFor } from '../caller/internal-token.ts'
import { tooSlow, unavailable, unfitAnswer } from '../errors/messages.ts'
import { parseAnswer, presentAll } from './answer.ts'
import { headerOf } from './body.ts'
import { CallFailure } from './call-failure.ts'
import { callSubgraph, KeptAway } from './call.ts'
import type { Line, ReadAnswer } from './call.ts'
import { disclosing } from './disclosure/disclosed.ts'
import type { Disclose, Pseudonym } from './disclosure/disclosed.ts'
import { completed, failedFetch } from './failure.ts'
import { isRead } from './flights.ts'
import type { Work } from './flights.ts'
import type { Fault } from './shape/check.ts'
import { holdAgainst, inWords } from './shape/hold.ts'
import { beginning } from './record.ts'
import type { CallRecord, RemoteSubgraph } from './types.ts'

/** What calls over HTTP need. */
export interface HttpOptions {
  readonly deadlineMs: number
  readonly retries: number
  /** Most bytes of an answer. */
  readonly limit: number
  readonly signFor: SignFor
  readonly pseudonym: Pseudonym
  readonly logger: Logger
  readonly record: (call: CallRecord) => void
  /** Gets what calls to an outside subgraph came to. */
  readonly report?: SupergraphRegistry['report'] | undefined
}

/**
 * Sends requests to a subgraph over HTTP. It gets a token of its own, the request id and the language, and nothing of what the client
 * sent: no cookies, no credentials, no other header. The token for a subgraph of others says as little of the caller as it needs. What comes back is held against its schema.
 */
export function overHttp(subgraph: RemoteSubgraph, line: Line, options: HttpOptions): Work {
  const { name } = subgraph
  const { deadlineMs, logger, retries, limit } = options
  const accept = accepting(subgraph, logger)
  const disclose = disclosureTo(subgraph, options.pseudonym)
  return async (request, caller) => {
    const late = () => new CallFailure('LATE', `No answer within ${deadlineMs} ms.`)
    const started = performance.now()
    const until = started + deadlineMs
    using linked = linkedSignal(caller.signal, deadlineMs, late)
    const { signal } = linked
    const begun = beginning(name, caller, options.record)
    const tell: Tell = (outcome, details) => {
      begun.end(outcome)
      if (subgraph.outside !== undefined && isOfSubgraph(outcome))
        options.report?.(name, outcome, details, performance.now() - started)
    }
    try {
      const { query, variables, operationName } = subgraph.outside === undefined ? request : withoutName(request)
      const token = await options.signFor(name, await disclose(request, caller.principal))
      const headers = { ...headersFor(caller, token), ...begun.headers }
      const body = JSON.stringify({ query, variables, operationName })
      const call = { body, headers, signal, until, retries: isRead(request) ? retries : 0, limit }
      const { answer, faults } = await callSubgraph(line, call, (read) => accept(read, request, caller))
      if (faults.length === 0) tell('ANSWERED')
      else tell('LIED', inWords(faults))
      return completed(request, answer)
    } catch (error) {
      const failure = error instanceof CallFailure ? error : null
      tell(failure?.outcome ?? outcomeHere(error, signal), failure?.message.slice(0, 500))
      const level = error instanceof KeptAway || (failure === null && signal.aborted) ? 'debug' : 'error'
      logger[level]({ err: error, subgraph: name, requestId: caller.requestId }, 'a subgraph does not answer')
      if (failure?.outcome === 'LATE') return failedFetch(request, new DeadlineError(tooSlow(name, deadlineMs)))
      const expected = signal.aborted && error instanceof SatuDataError
      return failedFetch(request, expected ? error : new UnavailableError(unavailable(name)))
    }
  }
}

type Tell = (outcome: CallRecord['outcome'], details?: string) => void

/** What a failure that is none of the subgraph's is called. */
function outcomeHere(error: unknown, { aborted }: AbortSignal): CallRecord['outcome'] {
  if (error instanceof KeptAway) return 'KEPT_AWAY'
  return aborted ? 'GIVEN_UP' : 'FAILED'
}

function isOfSubgraph(outcome: CallRecord['outcome']) {
  return outcome !== 'KEPT_AWAY' && outcome !== 'JOINED' && outcome !== 'GIVEN_UP' && outcome !== 'FAILED'
}

/** Reads answers: their form, their data held against the schema, their errors made fit for callers. */
function accepting({ name, typeDefs, outside }: RemoteSubgraph, logger: Logger) {
  const hold = holdAgainst(typeDefs)
  const unfit = unfitAnswer(name)
  return (read: ReadAnswer, request: SubgraphOperation, caller: Caller): Accepted => {
    const known = { subgraph: name, requestId: caller.requestId }
    const answer = parseAnswer(read, outside !== undefined)
    // What others say of a reading would stand in the record of the reader: theirs is what their tier says.
    if (outside === undefined) noteReading(read.headers, caller)
    const { data, faults } = hold(answer, request)
    if (outside !== undefined && data !== null) caller.tiers.add(tierOf({ access: outside.tier, stage: 'VALIDATED' }))
    if (faults.length > 0) logger.error({ ...known, faults }, 'a subgraph broke its schema')
    const sent = presentAll(answer.errors ?? [], { ...known, outside: outside !== undefined, logger })
    const errors = [...sent, ...faults.map((each) => errorOf(each, unfit))]
    return { answer: { data, ...(errors.length > 0 ? { errors } : {}) }, faults }
  }
}

interface Accepted {
  readonly answer: SubgraphAnswer
  readonly faults: readonly Fault[]
}

/** What one of our subgraphs says of its reading, for the record; nothing else is taken. */
function noteReading(headers: ReadAnswer['headers'], { tiers, purposes }: Caller): void {
  const listed = (name: string) => headerOf(headers, name)?.split(', ') ?? []
  for (const tier of listed(TIERS_HEADER)) if (TIERS.includes(tier)) tiers.add(tier)
  for (const purpose of listed(PURPOSES_HEADER).slice(0, 10)) if (/^[A-Z_]{1,50}$/.test(purpose)) purposes.add(purpose)
}

/** Subgraphs that the operator runs or lists are told who is calling; those that others registered what they need. */
function disclosureTo({ outside, ...subgraph }: RemoteSubgraph, pseudonym: Pseudonym): Disclose {
  return outside === undefined ? async (_, principal) => principal : disclosing({ ...subgraph, outside }, pseudonym)
}

/** What a caller calls an operation is no business of a service of others. */
function withoutName({ query, variables }: SubgraphOperation): SubgraphOperation {
  return { query: query.replace(/^\s*(query|mutation)\s+\w+/, '$1'), variables, operationName: undefined }
}

function headersFor(caller: Caller, token: string) {
  return {
    accept: 'application/graphql-response+json, application/json',
    'accept-encoding': 'br, gzip, deflate',
    'content-type': 'application/json',
    'accept-language': caller.language,
    [REQUEST_ID_HEADER]: caller.requestId,
    [CALLER_HEADER]: token,
  }
}

function errorOf({ path }: Fault, messages: Message): GraphQLFormattedError {
  return { message: messages.en, path, extensions: { code: 'INTERNAL', messages } }
}
