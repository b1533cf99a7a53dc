import { UnavailableError } from '@satudata/core'
import type { Identified, RequestCredentials } from '@satudata/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { getOperationAST, parse } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { Caller } from '../caller/caller.ts'
import { operationRecord } from '../caller/record.ts'
import { STOPPING } from '../errors/messages.ts'
import type { Graph } from '../graph/graph.ts'
import type { Asked } from '../http/asked.ts'
import { callerOf, contractFor } from '../http/asking.ts'
import type { GraphqlOptions } from '../http/graphql.ts'
import { hashOf } from '../http/persisted.ts'
import { malformed } from '../http/refusal.ts'
import { answerWith, run } from '../http/run.ts'
import { watchEach } from '../observe/door.ts'
import { beginStream } from './events.ts'
import { listen } from './listen.ts'
import { listeningTo } from './translate.ts'

/** A request for a subscription that was admitted. */
export interface Subscribing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly asked: Asked
  readonly identified: Identified
  readonly credentials: RequestCredentials
  /** "subject …" or "address …". */
  readonly caller: string
}

/** The streams of this process. */
export interface Subscriptions {
  /** Answers a subscription: by a stream, or by words when there is none. */
  open(subscribing: Subscribing): Promise<unknown>
  /** Ends every stream; none is opened any more. */
  end(): void
}

type Options = Omit<GraphqlOptions, 'subscriptions'>

/** Opens streams for subscriptions; each event is an ordinary operation of its caller. */
export function createSubscriptions(options: () => Options): Subscriptions {
  const open = new Set<() => void>()
  let ending = false
  return {
    async open(subscribing) {
      if (ending) throw new UnavailableError(STOPPING)
      const { request, reply, asked, identified, credentials } = subscribing
      const { graph, changes, slots, authenticate, logger } = options()
      const serving = graph()!
      const document = parse(asked.query!, { noLocation: true })
      const operation = getOperationAST(document, asked.operationName)!
      const listening = heard(serving, subscribing, { document, operation })
      if (listening === 'UNKNOWN') throw notOffered(operation.selectionSet.selections[0])
      const client = new AbortController()
      const ask = asking(options, subscribing, client.signal)
      // The graph says best what is wrong with a document.
      if (listening === 'INVALID') return answerWith(reply, request, await ask(asked.query!))
      const leave = slots.take(subscribing.caller)
      try {
        const first = await ask(listening.state)
        const known = stateIn(first.text)
        if (known === null) {
          leave()
          return answerWith(reply, request, first)
        }
        watchEach(request)
        const stream = beginStream(reply)
        const stop = listen({
          known: listening.since ?? known,
          state: async () => stateIn((await ask(listening.state)).text),
          event: async () => (await ask(listening.query)).text,
          who: identified,
          whoNow:
            credentials.authorization === undefined && credentials.cookie === undefined
              ? null
              : () => authenticate(credentials),
          changes: (changed) => changes.listen(changed),
          stream,
          logger,
        })
        const end = () => {
          stop()
          stream.complete()
        }
        open.add(end)
        reply.raw.once('close', () => {
          client.abort(new Error('The client went away.'))
          open.delete(end)
          stop()
          leave()
        })
        if (ending) end()
        return reply
      } catch (error) {
        leave()
        throw error
      }
    },
    end() {
      ending = true
      for (const each of open) each()
    },
  }
}

/** What is listened to; names that are hidden from the caller are as if they were not there. */
function heard(
  graph: Graph,
  { request, asked, identified }: Subscribing,
  { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
) {
  const listening = listeningTo(graph.schema, document, operation, asked.variables ?? {})
  const caller = { principal: identified.principal, contract: contractFor(request, identified) }
  return graph.hides(caller, () => document, hashOf(asked.query!)) ? 'INVALID' : listening
}

/** Runs a query as the one who listens, on what serves at that time, and puts it on record before it is told. */
function asking(options: () => Options, { request, asked, identified }: Subscribing, client: AbortSignal) {
  return async (query: string) => {
    const { graph, operations, identity } = options()
    const once = async (on: Graph, caller: Caller) => {
      const answer = await run(
        on,
        caller,
        { method: 'POST', query, variables: asked.variables ?? {} },
        'application/json',
      )
      const event = operationRecord(caller, asked.query ?? '', asked.operationName)
      if (event !== null) await identity()?.audit(event)
      return answer
    }
    using running = operations.begin(client)
    const serving = graph()!
    const caller = () => ({ ...callerOf(request, identified, running.signal), facts: { asksCost: false } })
    const answer = await once(serving, caller())
    // A swap may have ended what it ran on.
    const next = graph()!
    return answer.status >= 500 && next !== serving ? once(next, caller()) : answer
  }
}

function stateIn(text: string): string | null {
  const { data, errors } = JSON.parse(text) as {
    readonly data?: { readonly state?: { readonly id?: unknown } }
    readonly errors?: unknown
  }
  const id = data?.state?.id
  return errors === undefined && typeof id === 'string' ? id : null
}

function notOffered(field: { readonly kind: string; readonly name?: { readonly value: string } } | undefined) {
  const name = field?.name?.value.slice(0, 80) ?? ''
  return malformed(
    `Langganan "${name}" tidak tersedia: tulis langsung satu field yang perubahannya diberitahukan, seperti dataVersionChanged.`,
    `There is no subscription "${name}": write one field, by itself, whose changes are told, such as dataVersionChanged.`,
  )
}
