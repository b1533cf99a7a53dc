import { randomUUID } from 'node:crypto'
import { Attached, countedAddress, ForbiddenError, languageOf, UnavailableError } from '@satudata/core'
import type { Contracts, Identified, Logger, RequestCredentials } from '@satudata/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parse } from 'graphql'
import type { OperationTypeNode } from 'graphql'
import { keptAnswer, VARY } from '../cache/answers.ts'
import type { Caller, OperationFacts } from '../caller/caller.ts'
import { beginRecord, operationRecord } from '../caller/record.ts'
import { STARTING, STOPPING, UNCERTAIN } from '../errors/messages.ts'
import type { Graph } from '../graph/graph.ts'
import type { Admit } from '../limits/admission.ts'
import type { Allowlist } from '../limits/allowlist.ts'
import { askedIn } from './asked.ts'
import type { Asked } from './asked.ts'
import type { Automatic } from './automatic.ts'
import { callerOf, clientOf, contractFor, contractIn, credentialsOf, recognised } from './asking.ts'
import type { Identifying } from './asking.ts'
import { STREAM_TYPE, wholeStream } from '../subscriptions/events.ts'
import type { Changes } from '../subscriptions/changes.ts'
import type { Subscriptions } from '../subscriptions/door.ts'
import type { StreamSlots } from '../subscriptions/slots.ts'
import { formFor } from './media.ts'
import type { RunningOperations } from './operations.ts'
import { expandPersisted } from './persisted.ts'
import type { ListedDocuments, Sender } from './persisted.ts'
import { HttpRefusal, malformed, wrongMethod } from './refusal.ts'
import { answerWith, run } from './run.ts'

/** What the GraphQL door needs. */
export interface GraphqlOptions extends Identifying {
  /** The graph that serves now; null before the first supergraph. */
  readonly graph: () => Graph | null
  readonly draining: () => boolean
  /** Operations that everybody may send by their hash. */
  readonly listed: ListedDocuments
  readonly automatic: Automatic
  readonly allowlist: Allowlist
  /** Refuses a document, or returns the form of it that may be planned. */
  readonly admit: Admit
  readonly operations: RunningOperations
  readonly changes: Changes
  readonly slots: StreamSlots
  readonly subscriptions: Subscriptions
  /** Seconds for which caches may keep answers of open data to nobody in particular; 0: not at all. */
  readonly maxAge: number
  readonly logger: Logger
}

/** Below one packet nothing is won. Brotli would cost more time than it saves on answers made for one caller. */
const COMPRESSION = { threshold: 1_400, encodings: ['gzip', 'identity'] as ['gzip', 'identity'] }

/** What can be sent to the address; everything else is refused with these. */
const METHODS = 'GET, HEAD, POST'

/** Asks for `extensions.cost` in the answer. */
const COST_HEADER = 'x-cost'

/** A request that is being answered. */
interface Answering {
  readonly caller: Caller
  readonly document: readonly [source: string, operationName: unknown]
}

/** Adds `/graphql`: POST, and GET for queries (GraphQL over HTTP). */
export function serveGraphql(app: FastifyInstance, options: GraphqlOptions): void {
  const answering = new Attached<FastifyRequest, Answering>()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    compress: COMPRESSION,
    // The same address answers each caller differently: nobody on the way may keep it, but for what is said below.
    onRequest: async (_, reply) => void reply.headers({ 'cache-control': 'no-store', vary: VARY }),
    // Before the answer leaves: what is not on record is not given out.
    onSend: async (request, _, payload) => {
      const answered = answering.get(request)
      answering.delete(request)
      if (answered !== undefined) await putOnRecord(options, answered)
      return payload
    },
    handler: async (request, reply) => {
      const form = formFor(request.headers.accept)
      const graph = options.graph()
      if (options.draining()) throw new UnavailableError(STOPPING)
      if (graph === null) throw new UnavailableError(STARTING)
      checkContract(request, options.contracts)
      const credentials = credentialsIn(request)
      const identified = await recognised(credentials, options)
      checkBound(request, identified)
      const asked = askedIn(request)
      const sender = senderOf(request, identified, graph)
      const keep = expandPersisted(asked, options, sender)
      options.allowlist(asked, identified)
      const kind = admit(asked, options)
      if (kind === 'subscription' && form !== 'text/event-stream') throw asStreamOnly()
      await options.identity()?.admit(identified, request.ip)
      if (kind === 'subscription')
        return options.subscriptions.open({ request, reply, asked, identified, credentials, caller: sender.caller })
      using running = options.operations.begin(clientOf(reply))
      const facts: OperationFacts = { asksCost: request.headers[COST_HEADER] !== undefined }
      const caller = { ...callerOf(request, identified, running.signal), facts }
      const document = [asked.query ?? '', asked.operationName] as const
      const begin = beginRecord(caller, ...document)
      if (begin !== null) await options.identity()?.audit(begin)
      // Only now: what did not begin has no outcome to put on record.
      answering.set(request, { caller, document })
      const answer = await run(graph, caller, asked, form === 'text/event-stream' ? 'application/json' : form)
      // What was refused for any reason is not kept.
      if (facts.cost !== undefined && answer.status < 400) keep?.()
      if (form === 'text/event-stream') return reply.type(STREAM_TYPE).send(wholeStream(answer.text))
      const kept = asked.method === 'GET' ? keptAnswer(request.headers, caller, answer.text, options.maxAge) : null
      if (kept !== null) void reply.headers(kept.headers)
      return kept?.known === true ? reply.code(304).send() : answerWith(reply, request, answer)
    },
  })
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: ({ method }) => {
      throw wrongMethod(
        METHODS,
        `Graf tidak menerima ${method}; kirim operasi dengan POST, atau kueri dengan GET.`,
        `The graph does not take ${method}; send operations by POST, or queries by GET.`,
      )
    },
  })
}

async function putOnRecord(options: GraphqlOptions, { caller, document }: Answering): Promise<void> {
  const event = operationRecord(caller, ...document)
  const recorded = event === null ? undefined : options.identity()?.audit(event)
  await recorded?.catch((cause: unknown) => {
    // What has begun may be done: "not carried out" would be a lie.
    throw beginRecord(caller, ...document) === null ? cause : new UnavailableError(UNCERTAIN, { cause })
  })
}

/** Ids are ours: a client cannot write into the log through its own. */
export function requestId(): string {
  return randomUUID()
}

/** Puts the form of a document that may be planned in its place. Throws for what must not be run, or not this way. */
function admit(asked: Asked, options: GraphqlOptions): `${OperationTypeNode}` | undefined {
  if (asked.query === undefined || asked.query === '')
    throw malformed('Tidak ada operasi: kirim teksnya di "query".', 'There is no operation: send its text in "query".')
  const { source, operations } = options.admit(asked.query)
  asked.query = source
  const only = operations.size === 1 ? [...operations.values()][0] : undefined
  const kind = asked.operationName === undefined ? only : operations.get(asked.operationName)
  if (asked.method === 'GET' && kind === 'mutation')
    throw wrongMethod(
      'POST',
      'Dengan GET hanya kueri yang dijalankan; kirim perubahan dengan POST.',
      'By GET only queries are run; send changes by POST.',
    )
  return kind
}

function checkContract(request: FastifyRequest, contracts: Contracts): void {
  const name = contractIn(request)
  if (name === undefined || contracts.has(name)) return
  throw malformed(
    `Kontrak "${name.slice(0, 80)}" tidak dikenal; tanya pengelola, atau hilangkan ?kontrak= untuk seluruh graf.`,
    `There is no contract "${name.slice(0, 80)}"; ask the operators, or leave out ?kontrak= to have the whole graph.`,
  )
}

/** Who is bound to a contract asks for no other. */
function checkBound(request: FastifyRequest, { contract }: Identified): void {
  const asked = contractIn(request)
  if (contract === undefined || asked === undefined || asked === contract) return
  throw new ForbiddenError({
    id: `Aplikasi ini terikat pada kontrak "${contract}" dan tidak dapat meminta "${asked.slice(0, 80)}"; hilangkan ?kontrak=.`,
    en: `This application is bound to the contract "${contract}" and cannot ask by "${asked.slice(0, 80)}"; leave out ?kontrak=.`,
  })
}

function asStreamOnly(): HttpRefusal {
  return new HttpRefusal(406, {
    id: 'Langganan (subscription) dijawab sebagai aliran peristiwa: kirim dengan header Accept: text/event-stream.',
    en: 'Subscriptions are answered as streams of events: send them with the header Accept: text/event-stream.',
  })
}

/** One caller is a person or application, or the network address of nobody in particular. */
function senderOf(request: FastifyRequest, identified: Identified, graph: Graph): Sender {
  const { principal } = identified
  const { headers, ip } = request
  const caller = principal.subject === null ? `address ${countedAddress(ip)}` : `subject ${principal.subject}`
  const contract = contractFor(request, identified)
  const hides = (text: string, hash: string) => {
    try {
      return graph.hides({ principal, contract }, () => parse(text), hash)
    } catch {
      // What cannot be read is reported as that.
      return false
    }
  }
  return { caller, language: languageOf(headers['accept-language']), hides }
}

/** Headers that no page of another site can add to a request without being asked about first. */
const DELIBERATE = ['apollo-require-preflight', 'x-apollo-operation-name'] as const

/**
 * What a request shows of who sends it. Any page can make a browser send a GET, and old browsers do not say which page it was: such
 * a request is answered like one of nobody in particular.
 */
function credentialsIn(request: FastifyRequest): RequestCredentials {
  const credentials = credentialsOf(request)
  const { method, headers } = request
  const deliberate =
    headers['sec-fetch-site'] === 'same-origin' || DELIBERATE.some((name) => headers[name] !== undefined)
  return method === 'POST' || deliberate ? credentials : { ...credentials, cookie: undefined }
}
