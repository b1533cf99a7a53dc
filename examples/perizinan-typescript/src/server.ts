import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { ANONYMOUS, CALLER_HEADER, callerOf, keysAt, REFUSED } from './caller.ts'
import type { Caller } from './caller.ts'
import { executor, toStandardError } from './execute.ts'
import type { Operation } from './execute.ts'

/** What the service is made of. */
export interface ServiceOptions {
  readonly schema: GraphQLSchema
  /** Name of the subgraph: tokens for another one are refused. */
  readonly name: string
  /** Where the gateway's public keys are; without them every token is refused. */
  readonly keys?: string | undefined
  /** Gets what goes wrong; the standard error output unless told. */
  readonly log?: (text: string) => void
}

/** Most bytes of a request: a page of references fits many times. */
const LARGEST = 4_000_000
/** How long a client may take to send a request, in milliseconds. */
const PATIENCE = 30_000

/** The service over HTTP: `POST /graphql`, `GET /health`. Does not listen yet. */
export function service(options: ServiceOptions): Server {
  const { log = toStandardError } = options
  const answer = executor(options.schema, log)
  const keys = options.keys === undefined ? null : keysAt(options.keys)
  const callerIn = async (request: IncomingMessage): Promise<Caller | null> => {
    const token = request.headers[CALLER_HEADER]
    if (token === undefined) return ANONYMOUS
    if (keys === null) return null
    return callerOf(String(token), keys, options.name).catch((error: Error) => {
      // Checks and probes send such tokens on purpose.
      log(`a token was refused: ${error.message}`)
      return null
    })
  }
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/health') return send(response, 200, { status: 'READY' })
    if (request.url !== '/graphql' || request.method !== 'POST')
      return refuse(response, request.url === '/graphql' ? 405 : 404, 'BAD_REQUEST', 'Send POST /graphql.')
    const caller = await callerIn(request)
    if (caller === null) {
      response.setHeader('www-authenticate', REFUSED)
      return refuse(response, 401, 'UNAUTHENTICATED', `The ${CALLER_HEADER} token is not valid for "${options.name}".`)
    }
    const body = await textOf(request)
    if (body === null) return refuse(response, 413, 'LIMIT_EXCEEDED', `Send at most ${LARGEST} bytes.`)
    const operation = operationOf(body)
    if (operation === null)
      return refuse(response, 400, 'BAD_REQUEST', 'Send JSON with a "query" text, and "variables" as an object.')
    send(response, 200, await answer(operation, caller))
  }
  return createServer({ requestTimeout: PATIENCE }, (request, response) => {
    handle(request, response).catch((error: Error) => {
      log(error.stack ?? error.message)
      if (!response.headersSent) refuse(response, 500, 'INTERNAL', 'Something unexpected went wrong.')
    })
  })
}

/** The body; null when it is too large. */
async function textOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > LARGEST) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

function operationOf(body: string): Operation | null {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return null
  }
  const { query, variables = null, operationName = null } = (value ?? {}) as Record<string, unknown>
  if (typeof query !== 'string' || typeof variables !== 'object' || Array.isArray(variables)) return null
  return {
    query,
    variables: (variables ?? {}) as Operation['variables'],
    operationName: typeof operationName === 'string' ? operationName : null,
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  send(response, status, { errors: [{ message, extensions: { code } }] })
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer))
}
