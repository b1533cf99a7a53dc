import { UnavailableError } from '@satudata/core'
import type { AuditEvent, Identified, Identity } from '@satudata/core'
import { principals } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import { identifier } from '../../subgraphs/identity/src/identify.ts'
import type { IdentifierParts } from '../../subgraphs/identity/src/identify.ts'
import { startGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'

const LEADER = principals.leader('ALL')

/** An identity in which the token "<client>" was given by the leader of the region to that client. */
function identityOf(records: AuditEvent[]): Identity {
  const parts = {
    rights: { principalOf: async () => LEADER },
    applications: {
      principalOfClient: async () => principals.application('000400000000000'),
      contractOfClient: async () => null,
    },
    provider: {
      findAccessToken: async (clientId: string) => ({ id: 't', accountId: 'a', clientId, scopes: ['graph'] }),
    },
    audit: { record: async (event: AuditEvent) => void records.push(event) },
  } as unknown as IdentifierParts
  return { ...identifier(parts), handle: () => undefined }
}

test('S1: an application that a person let read the graph changes nothing; the instance’s own editor does', async () => {
  const records: AuditEvent[] = []
  await using graph = await startGateway({
    transport: 'in-process',
    subgraphs: [places()],
    identity: identityOf(records),
  })
  const as = (token: string) => ({ token })
  const read = await graph.query('{ place(code: "36") { name } }', {}, as('app-1'))
  expect(read.data).toEqual({ place: { name: 'Banten' } })
  for (const change of [
    'mutation { rename(code: "36") { name } }',
    'query Q { places { code } } mutation M { rename(code: "36") { name } }',
    '"text before it" mutation { rename(code: "36") { name } }',
  ]) {
    const body = JSON.stringify({ query: change, operationName: change.includes(' M ') ? 'M' : null })
    const headers = { 'content-type': 'application/json', authorization: 'Bearer app-1' }
    const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body })
    const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] }
    expect([data ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']])
    expect(records.pop()).toMatchObject({ action: 'graph.operation', outcome: 'REFUSED' } satisfies Partial<AuditEvent>)
  }
  const own = await graph.query('mutation { rename(code: "36") { name } }', {}, as('editor'))
  expect(own.data).toEqual({ rename: { name: 'Banten' } })
  expect(records.pop()).toMatchObject({ action: 'graph.operation', outcome: 'DONE' })
})

test('a change whose document begins with a description is on record too', async () => {
  const records: AuditEvent[] = []
  await using graph = await startGateway({
    transport: 'in-process',
    subgraphs: [places()],
    identity: identityOf(records),
  })
  await graph.query('"x"mutation{rename(code:"36"){name}}', {}, { token: 'editor' })
  expect(records.map(({ identified }: { identified: Identified }) => identified.credential.id)).toEqual(['t', 't'])
})

test('S3: a change is on record before it runs and again with its outcome; what cannot be put on record does not run', async () => {
  const steps: unknown[] = []
  let failing: 'begun' | 'outcome' | null = null
  const watched = places()
  const execute: typeof watched.execute = (operation, request) => {
    if (operation.query.includes('rename')) steps.push('runs')
    return watched.execute(operation, request)
  }
  const identity: Identity = {
    ...identityOf([]),
    audit: async ({ details, outcome }) => {
      const phase = details?.['phase'] ?? 'outcome'
      if (phase === failing) throw new UnavailableError({ id: 'Log penuh.', en: 'The log is full.' })
      steps.push([phase, outcome])
    },
  }
  await using graph = await startGateway({ transport: 'in-process', subgraphs: [{ ...watched, execute }], identity })
  const change = async (without: typeof failing) => {
    failing = without
    steps.length = 0
    const english = { token: 'editor', headers: { 'accept-language': 'en' } }
    const { errors } = await graph.query('mutation { rename(code: "36") { name } }', {}, english)
    return [...steps, ...errors.map(({ extensions, message }) => [extensions?.['code'], message.slice(0, 17)])]
  }
  expect(await change(null)).toEqual([['begun', 'DONE'], 'runs', ['outcome', 'DONE']])
  expect(await change('begun')).toEqual([['SUBGRAPH_UNAVAILABLE', 'The log is full.']])
  expect(await change('outcome')).toEqual([['begun', 'DONE'], 'runs', ['SUBGRAPH_UNAVAILABLE', 'The audit log can']])
  steps.length = 0
  await graph.query('{ place(code: "36") { name } }', {}, { token: 'editor' })
  expect(steps).toEqual([])
})
