import type { AuditEvent } from '@satudata/core'
import { subgraphExecutor } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { identifier } from '../../subgraphs/identity/src/identify.ts'
import type { IdentifierParts } from '../../subgraphs/identity/src/identify.ts'
import population from '../../subgraphs/population/src/index.ts'
import { startGateway } from '../support/gateway.ts'
import type { Joinable } from '../support/gateway.ts'

const stack = new AsyncDisposableStack()
let joinable: Joinable
beforeAll(async () => {
  const { running } = stack.use(await startTestSubgraph(population))
  joinable = { name: running.name, typeDefs: running.typeDefs, execute: subgraphExecutor(running) }
})
afterAll(() => stack.disposeAsync())

const READER = { ...principals.producer('001100000000000'), scopes: ['person:read' as const] }
const OPEN = `mutation ($nik: String!) {
  openPersonProfile(nik: $nik, purpose: LEGAL_ORDER, reason: "Perintah pengadilan nomor 1/2026") { id }
}`

test.each(['in-process', 'http'] as const)(
  'T4: the audit log has the purpose of looking a person up, also of one who is not found (%s)',
  async (transport) => {
    const records: AuditEvent[] = []
    const parts = {
      rights: { principalOf: async () => READER },
      sessions: { find: async () => ({ id: 's', accountId: 'a' }) },
      audit: { record: async (event: AuditEvent) => void records.push(event) },
    } as unknown as IdentifierParts
    const identity = { ...identifier(parts), handle: () => undefined }
    await using graph = await startGateway({ transport, subgraphs: [joinable], identity })
    const headers = { cookie: 'satudata=x', 'sec-fetch-site': 'same-origin' }
    const { errors } = await graph.query(OPEN, { nik: '3600000101909999' }, { headers })
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND'])
    expect(records).toMatchObject([
      { action: 'graph.operation', details: { phase: 'begun' } },
      { action: 'graph.operation', purpose: 'LEGAL_ORDER', tiers: ['CLOSED VALIDATED'] },
    ])
    expect(JSON.stringify(records)).not.toMatch(/3600000101909999|pengadilan/)
  },
)
