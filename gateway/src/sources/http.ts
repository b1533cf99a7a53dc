import {
  CALLER_HEADER,
  DeadlineError,
  PURPOSES_HEADER,
  REQUEST_ID_HEADER,
  SatuDataError,
  TIERS,
  TIERS_HEADER,
  UnavailableError,
} from '@satudata/core'
import type { CallOutcome, Logger, SupergraphRegistry } from '@satudata/core'
import type { SubgraphAnswer, SubgraphOperation } from '@satudata/subgraph'
import { parse } from 'graphql'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { Caller } from '../caller/caller.ts'
import type { SignFor } from '../caller/internal-token.ts'
import { linkedSignal } from '../deadline.ts'
import { INTERNAL, tooSlow, unavailable } from '../errors/messages.ts'
import { parseAnswer, presentAll } from './answer.ts'
import { headerOf } from './body.ts'
import { CallFailure } from './call-failure.ts'
import { callSubgraph, KeptAway } from './call.ts'
import type { Line, ReadAnswer } from './call.ts'
import { completed, failedFetch } from './failure.ts'
import { isRead } from './flights.ts'
import type { Work } from './flights.ts'
import { checkData, NoAnswer } from './shape/check.ts'
import type { Fault } from './shape/check.ts'
import { beginning } from './record.ts'
import { shapeSchema } from './shape/schema.ts'
import { selectionOf } from './shape/selection.ts'
import type { Selection } from './shape/selection.ts'
import type { CallRecord, RemoteSubgraph } from './types.ts'

/** What calls over HTTP need. */
export interface HttpOptions {
  readonly deadlineMs: number
  readonly retries: number
  /** Most bytes of an answer. */
  readonly limit: number
  readonly signFor: SignFor
  readonly logger: Logger
  readonly record: (call: CallRecord) => void
  /** Gets what calls to an outside subgraph came to. */
  readonly report?: SupergraphRegistry['report'] | undefined
}

/**
 * Sends requests to a subgraph over HTTP. It gets a token of its own, the request id and the language, and nothing of what the client
 * sent: no cookies, no credentials, no other header. What comes back is held against its schema.
 */
export function overHttp(subgraph: RemoteSubgraph, line: Line, options: HttpOptions): Work {
  const { name } = subgraph
  const { deadlineMs, signFor, logger } = options
  const outside = subgraph.outside !== undefined
  const shape = shapeOf(subgraph.typeDefs)
  return async (request, caller) => {
    const late = () => new CallFailure('LATE', `No answer within ${deadlineMs} ms.`)
    const started = performance.now()
    using linked = linkedSignal(caller.signal, deadlineMs, late)
    const known = { subgraph: name, requestId: caller.requestId }
    const accept = (read: ReadAnswer): Accepted => {
      const answer = parseAnswer(read)
      noteReading(read.headers, caller)
      const checked = check(answer, request, shape)
      const errors = [...presentAll(answer.errors ?? [], { ...known, outside, logger }), ...checked.faults.map(errorOf)]
      return { answer: { data: checked.data, ...(errors.length > 0 ? { errors } : {}) }, faults: checked.faults }
    }
    const watched = beginning(name, caller, options.record)
    const tell = (outcome: CallOutcome, details?: string) => {
      watched.end(outcome)
      if (outside) options.report?.(name, outcome, details)
    }
    try {
      const call = {
        body: JSON.stringify({
          query: request.query,
          variables: request.variables,
          operationName: request.operationName,
        }),
        headers: { ...(await headersFor(name, caller, signFor)), ...watched.headers },
        signal: linked.signal,
        until: started + deadlineMs,
        retries: isRead(request) ? options.retries : 0,
        limit: options.limit,
      }
      const { answer, faults } = await callSubgraph(line, call, accept)
      if (faults.length === 0) tell('ANSWERED')
      else {
        logger.error({ ...known, faults }, 'a subgraph broke its schema')
        tell('LIED', inWords(faults))
      }
      return completed(request, answer)
    } catch (error) {
      return failedFetch(request, failureFor(error))
    }

    function failureFor(error: unknown): SatuDataError {
      if (error instanceof CallFailure) {
        logger.error({ err: error, outcome: error.outcome, ...known }, 'a subgraph does not answer')
        tell(error.outcome, error.message.slice(0, 500))
        if (error.outcome === 'LATE') return new DeadlineError(tooSlow(name, deadlineMs))
      } else if (error instanceof KeptAway) watched.end('KEPT_AWAY')
      else if (linked.signal.aborted) {
        watched.end('GIVEN_UP')
        if (error instanceof SatuDataError) return error
      } else {
        watched.end('FAILED')
        logger.error({ err: error, ...known }, 'a call to a subgraph failed here')
      }
      return new UnavailableError(unavailable(name))
    }
  }
}

interface Accepted {
  readonly answer: SubgraphAnswer
  readonly faults: readonly Fault[]
}

/** What the subgraph says of its reading, for the record. It may be a stranger's: nothing else is taken. */
function noteReading(headers: ReadAnswer['headers'], { tiers, purposes }: Caller): void {
  const listed = (name: string) => headerOf(headers, name)?.split(', ') ?? []
  for (const tier of listed(TIERS_HEADER)) if (TIERS.includes(tier)) tiers.add(tier)
  for (const purpose of listed(PURPOSES_HEADER).slice(0, 10)) if (/^[A-Z_]{1,50}$/.test(purpose)) purposes.add(purpose)
}

async function headersFor(name: string, caller: Caller, signFor: SignFor) {
  return {
    accept: 'application/graphql-response+json, application/json',
    'accept-encoding': 'br, gzip, deflate',
    'content-type': 'application/json',
    'accept-language': caller.language,
    [REQUEST_ID_HEADER]: caller.requestId,
    [CALLER_HEADER]: await signFor(name, caller.principal),
  }
}

/** The subgraph's schema, and what each document asks of it: read when the first answer comes. */
function shapeOf(typeDefs: string) {
  let schema: ReturnType<typeof shapeSchema> | undefined
  const selections = new WeakMap<DocumentNode, Selection>()
  return ({ document, query, operationName }: SubgraphOperation) => {
    schema ??= shapeSchema(typeDefs)
    const read = document ?? parse(query, { noLocation: true })
    let selection = selections.get(read)
    if (selection === undefined) selections.set(read, (selection = selectionOf(read, operationName, schema)))
    return { schema, selection }
  }
}

function check({ data, errors }: SubgraphAnswer, request: SubgraphOperation, shape: ReturnType<typeof shapeOf>) {
  if (data == null) return { data: null, faults: [] }
  const { schema, selection } = shape(request)
  const ofEntities = selection.fieldsOf(selection.type.name).has('_entities')
  const representations = ofEntities ? (request.variables?.['representations'] as readonly unknown[]) : null
  try {
    return checkData(data, { schema, selection, representations, hasErrors: errors !== undefined })
  } catch (error) {
    if (error instanceof NoAnswer) throw new CallFailure('LIED', error.message, { cause: error })
    throw error
  }
}

function errorOf({ path }: Fault): GraphQLFormattedError {
  return { message: INTERNAL.en, path, extensions: { code: 'INTERNAL', messages: INTERNAL } }
}

/** For the registry: where, and what; never a value. */
function inWords(faults: readonly Fault[]): string {
  const [first] = faults
  return `${faults.length === 1 ? '' : `${faults.length} faults, the first: `}${first?.path.join('.')}: ${first?.what}`
}
