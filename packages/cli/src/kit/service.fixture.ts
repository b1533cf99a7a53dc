import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { buildSchema, execute, parse, validate } from 'graphql'
import type { KitKeys } from './index.ts'

/** Ways in which the service of these tests can be faulty. */
export type FaultName =
  | 'another schema'
  | 'undescribed'
  | 'introspects more'
  | 'reverses'
  | 'fails for unknown keys'
  | 'wrong type'
  | 'ignores aliases'
  | 'believes any token'
  | 'believes no token'
  | 'shows stacks'
  | 'few references'
  | 'dies of large documents'

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
type Shelf @key(fields: "id") { "Its id." id: ID! "Its books." books: [String!]! }
type Query { "How many shelves." shelves: Int! }`

const served = (fault: FaultName | null) => `
  scalar _Any type _Service { sdl: String } union _Entity = Shelf
  type Shelf { id: ID! books: [String${fault === 'wrong type' ? '' : '!'}]! ${fault === 'introspects more' ? 'secret: String' : ''} }
  type Query { shelves: Int! _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }`

interface Reference {
  readonly __typename: string
  readonly id: string
}

/** A small subgraph with one fault, or none. */
export async function startService(fault: FaultName | null, keys: KitKeys) {
  const schema = buildSchema(served(fault))
  const sdl = fault === 'undescribed' ? SDL.replace('"Its books." ', '') : SDL
  const rootValue = {
    shelves: 3,
    _service: { sdl: fault === 'another schema' ? SDL.replace('shelves: Int!', 'shelves: Int') : sdl },
    _entities: ({ representations }: { readonly representations: readonly Reference[] }) => {
      if (fault === 'few references' && representations.length > 100) throw new Error('too many')
      if (representations.some(({ __typename }) => __typename !== 'Shelf')) throw new Error('no such type')
      if (fault === 'fails for unknown keys' && representations.some(({ id }) => id.endsWith('987')))
        throw new Error('no such shelf')
      const found = representations.map((each) => ({ ...each, books: fault === 'wrong type' ? [null] : ['Laskar'] }))
      return fault === 'reverses' ? found.toReversed() : found
    },
  }
  let dead = false
  const answer = async (request: IncomingMessage) => {
    const body = await text(request)
    if (fault === 'dies of large documents' && body.length > 100_000) dead = true
    if (dead) return [500, 'gone'] as const
    const token = request.headers['x-satudata-caller']
    if (
      token !== undefined &&
      fault !== 'believes any token' &&
      (fault === 'believes no token' || !holds(String(token)))
    )
      return [401, JSON.stringify({ errors: [{ message: 'no' }] })] as const
    try {
      const { query, variables, operationName } = JSON.parse(body) as Record<string, never>
      const source = fault === 'ignores aliases' ? String(query).replaceAll('kind:', '') : String(query)
      const document = parse(source, { maxTokens: 20_000 })
      const errors = validate(schema, document)
      if (errors.length > 0) return [200, JSON.stringify({ errors })] as const
      return [
        200,
        JSON.stringify(await execute({ schema, document, rootValue, variableValues: variables, operationName })),
      ] as const
    } catch (error) {
      const { message, stack } = error as Error
      return [400, JSON.stringify({ errors: [{ message: fault === 'shows stacks' ? stack : message }] })] as const
    }
  }
  // Only tokens of the kit's keys that say what the kit's good one says: enough for a fixture.
  const good = () => keys.token({ audience: 'shelves' })
  const holds = (token: string) => {
    const parts = (each: string) =>
      each
        .split('.')
        .slice(0, 2)
        .map((part) => JSON.parse(decode(part)) as Record<string, unknown>)
    try {
      const [head, claims] = parts(token)
      const [ours, expected] = parts(good())
      return (
        head!['kid'] === ours!['kid'] &&
        head!['alg'] === 'EdDSA' &&
        claims!['aud'] === expected!['aud'] &&
        claims!['iss'] === expected!['iss'] &&
        Number(claims!['exp']) > Date.now() / 1000
      )
    } catch {
      return false
    }
  }
  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      if (status === 401) response.setHeader('www-authenticate', 'SatuData-Caller error="invalid_token"')
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    sdl,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function decode(part: string): string {
  return Buffer.from(part, 'base64url').toString()
}
