import type { FastifyReply, FastifyRequest } from 'fastify'
import { currentCaller } from '../caller/caller.ts'
import type { Caller } from '../caller/caller.ts'
import type { Graph } from '../graph/graph.ts'
import type { Asked } from './asked.ts'
import { namesJson } from './media.ts'
import type { Form } from './media.ts'

/** An answer of the graph as it goes to the client. */
export interface GraphAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** JSON. */
  readonly text: string
}

/** Codes of answers about the document itself, to requests that are well-formed as requests. */
const ABOUT_DOCUMENT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
])

/** Loaded with the graph, not before anything listens. */
let apollo: Promise<typeof import('@apollo/server')> | undefined

/** Runs what was asked through the graph, as its caller. */
export async function run(
  graph: Graph,
  caller: Caller,
  { query, operationName, variables, extensions }: Asked,
  form: Exclude<Form, 'text/event-stream'>,
): Promise<GraphAnswer> {
  const { HeaderMap } = await (apollo ??= import('@apollo/server'))
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', form],
  ])
  const { persistedQuery: _, ...others } = extensions ?? {}
  const body = {
    query,
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
    extensions: others,
  }
  const { body: answered, ...head } = await currentCaller.run(caller, () =>
    graph.server.executeHTTPGraphQLRequest({
      // Already read, whichever way it came: neither the address nor the method says more.
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => caller,
    }),
  )
  // Answers in parts are refused with the document.
  const text = answered.kind === 'complete' ? answered.string : ''
  return { status: head.status ?? 200, headers: head.headers, text }
}

/** Puts an answer of the graph into a reply; what is sent is its text. */
export function answerWith(
  reply: FastifyReply,
  request: FastifyRequest,
  { status, headers, text }: GraphAnswer,
): string {
  for (const [name, value] of headers) void reply.header(name, value)
  // GraphQL over HTTP: in the older form, what was asked well is answered with 200, also when the document is not.
  const wellFormed = status === 400 && namesJson(request.headers.accept) && isAboutDocument(text)
  void reply.code(wellFormed && headers.get('content-type')?.startsWith('application/json') === true ? 200 : status)
  return text
}

function isAboutDocument(text: string): boolean {
  const { errors = [] } = JSON.parse(text) as {
    readonly errors?: readonly { readonly extensions?: { code?: unknown } }[]
  }
  return ABOUT_DOCUMENT.has(errors[0]?.extensions?.code)
}
