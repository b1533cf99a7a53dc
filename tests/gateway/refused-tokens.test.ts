import { ANONYMOUS } from '@satudata/core'
import type { Identity, RequestCredentials } from '@satudata/core'
import { expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'

test('S3: a token of an operator that does not hold is put on record, with the request it came by', async () => {
  const refused: RequestCredentials[] = []
  const nobody = { principal: ANONYMOUS, credential: { kind: 'NONE', id: null } } as const
  const identity: Identity = {
    identify: async () => nobody,
    refused: async (credentials) => void refused.push(credentials),
    admit: async () => undefined,
    audit: async () => undefined,
    principalOf: async () => null,
    pseudonym: (subject, audience) => `${subject} for ${audience}`,
    handle: () => undefined,
  }
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [places()], identity })
  const unknown = await graph.query('{ __typename }', {}, { account: 'tidak.ada' })
  const forged = await graph.query('{ __typename }', {}, { token: 'eyJhbGciOiJub25lIn0.e30.' })
  expect([unknown.status, forged.status]).toEqual([401, 401])
  expect((await graph.query('{ __typename }')).status).toBe(200)
  expect(refused.map(({ requestId }) => requestId)).toEqual(
    [unknown, forged].map(({ headers }) => headers.get('x-request-id')),
  )
  expect(refused.at(-1)).toMatchObject({ authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.', address: '127.0.0.1' })
})
