import { ForbiddenError, languageOf, UnauthenticatedError } from '@satudata/core'
import type { Contracts, Identified, Identity, RequestCredentials } from '@satudata/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticate } from '../caller/authenticate.ts'
import { ownCookie } from '../caller/browser.ts'
import type { Caller } from '../caller/caller.ts'
import { watchOf } from '../observe/door.ts'
import { NOBODY } from '../caller/authenticate.ts'
import type { Rates } from '../limits/rates.ts'

/** What tells callers apart and counts what they do. */
export interface Identifying {
  readonly authenticate: Authenticate
  /** Counts and records operations; null for a gateway without the identity subgraph. */
  readonly identity: () => Identity | null
  /** Counts operations of addresses and persons. */
  readonly rates: Rates
  /** Parts of the graph, by name: callers ask for them (`/graphql?kontrak=name`), and applications may be bound to one. */
  readonly contracts: Contracts
}

/** Who sends a request, counted once against their limits. Throws UnauthenticatedError or LimitError. */
export async function identifiedBy(request: FastifyRequest, options: Identifying): Promise<Identified> {
  const identified = await recognised(credentialsOf(request), options)
  await options.identity()?.admit(identified, request.ip)
  return identified
}

/**
 * Who shows these credentials, counted against the rate of addresses and persons, not yet against that of keys. Throws
 * UnauthenticatedError, which counts for the address: trying out is not free; or LimitError.
 */
export async function recognised(credentials: RequestCredentials, options: Identifying): Promise<Identified> {
  const { address } = credentials
  const identified = await options.authenticate(credentials).catch((error: unknown) => {
    if (error instanceof UnauthenticatedError) options.rates.count(NOBODY, address)
    throw error
  })
  options.rates.count(identified, address)
  const { contract } = identified
  // One that is not known leaves nothing out: no application is let see everything for want of it.
  if (contract !== undefined && !options.contracts.has(contract)) throw withoutContract(contract)
  return identified
}

function withoutContract(contract: string): ForbiddenError {
  return new ForbiddenError({
    id: `Aplikasi ini terikat pada kontrak "${contract}" yang tidak ada di instansi ini; hubungi pengelola.`,
    en: `This application is bound to the contract "${contract}", which this instance does not have; turn to its administrators.`,
  })
}

/** What a request shows of who sends it. Throws UnauthenticatedError when it shows two things. */
export function credentialsOf(request: FastifyRequest): RequestCredentials {
  const { method, headers, ip: address, id: requestId } = request
  const authorization = authorizationOf(request)
  const cookie = authorization === undefined ? ownCookie(method, headers) : undefined
  return { authorization, cookie, address, requestId }
}

/** The caller of one operation, of whom nothing has been read yet. */
export function callerOf(request: FastifyRequest, identified: Identified, signal: AbortSignal): Caller {
  const { id, headers, ip } = request
  const watch = watchOf(request)
  const contract = contractFor(request, identified)
  watch?.identified(identified)
  return {
    ...(watch === undefined ? {} : { watch }),
    principal: identified.principal,
    requestId: id,
    language: languageOf(headers['accept-language']),
    signal,
    ...(contract === undefined ? {} : { contract }),
    origin: { address: ip, credential: identified.credential },
    tiers: new Set(),
    purposes: new Set(),
    refusals: new Set(),
  }
}

/** The contract by which is asked: the one that the application is bound to, or else the one that the request names. */
export function contractFor(request: FastifyRequest, { contract }: Identified): string | undefined {
  return contract ?? contractIn(request)
}

/** The contract that a request to the graph names; undefined for none. */
export function contractIn({ url, routeOptions }: FastifyRequest): string | undefined {
  if (routeOptions.url !== '/graphql' || !url.includes('kontrak=')) return undefined
  return new URL(url, 'http://localhost').searchParams.get('kontrak') ?? undefined
}

/** Node keeps the first of several Authorization headers; which one was meant nobody knows, so all are refused. */
function authorizationOf(request: FastifyRequest): string | undefined {
  const { rawHeaders } = request.raw
  let seen = 0
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === 'authorization') seen++
  if (seen <= 1) return request.headers.authorization
  throw new UnauthenticatedError({
    id: 'Ada lebih dari satu header Authorization; kirim satu saja.',
    en: 'There is more than one Authorization header; send only one.',
  })
}

/** Aborted when the client goes away before the answer is complete. */
export function clientOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('The client went away.'))
  })
  return controller.signal
}
