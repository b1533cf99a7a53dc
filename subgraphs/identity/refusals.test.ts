import type { AuditEvent } from '@satudata/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApplications } from './fixtures/applications.ts'
import type { TestApplications } from './fixtures/applications.ts'
import { openRefusals } from './src/audit/refused.ts'
import { AuditEntry } from './src/entities.ts'

let identity: TestApplications
beforeAll(async () => {
  identity = await startApplications()
})
afterAll(() => identity[Symbol.asyncDispose]())

const show = (token: string, address: string) =>
  identity.services.identify({ authorization: `Bearer ${token}`, cookie: undefined, address, requestId: 'request-1' })
const recorded = (address: string) => identity.graph.em().find(AuditEntry, { address }, { orderBy: { seq: 'asc' } })

test('A3: a key that does not hold is on record with its public part, once for all the times it is tried in a minute', async () => {
  const application = await identity.activeApplication()
  const { id, text } = await identity.key(application)
  await identity.services.identify({
    authorization: `Bearer ${text}`,
    cookie: undefined,
    address: '203.0.113.1',
    requestId: 'request-0',
  })
  const wrong = `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`
  for (let round = 0; round < 20; round++) await expect(show(wrong, '203.0.113.1')).rejects.toThrow(/API key|Kunci/)
  await expect(show('x'.repeat(43), '203.0.113.1')).rejects.toThrow(/[Tt]oken/)
  await expect(show(wrong, '203.0.113.2')).rejects.toThrow(/API key|Kunci/)
  const entries = await recorded('203.0.113.1')
  expect(entries.map(({ action, outcome, requestId }) => [action, outcome, requestId])).toEqual([
    ['key.refuse', 'REFUSED', 'request-1'],
    ['token.refuse', 'REFUSED', 'request-1'],
  ])
  expect(entries[0]).toMatchObject({ credentialKind: 'API_KEY', credentialId: id })
  expect(await recorded('203.0.113.2')).toHaveLength(1)
  expect(JSON.stringify(entries)).not.toContain(wrong.slice(-43))
})

test('A3: who makes up keys does not fill the log', async () => {
  const digits = (round: number) => round.toString(16).padStart(24, '0')
  const attempts = Array.from({ length: 200 }, (_, round) =>
    show(`sdk_${digits(round)}_${'A'.repeat(43)}`, '203.0.113.3'),
  )
  expect((await Promise.allSettled(attempts)).every(({ status }) => status === 'rejected')).toBe(true)
  expect(await recorded('203.0.113.3')).toHaveLength(30)
})

test('a minute later it is recorded again, with how often it was not; a record that failed is tried again', async () => {
  const told: AuditEvent[] = []
  let [now, broken] = [0, false]
  const record = async (event: AuditEvent) => {
    if (broken) throw new Error('the disk is full')
    told.push(event)
  }
  const refusals = openRefusals({ record }, () => now)
  const event = { action: 'key.refuse', details: { reason: 'x' } } as unknown as AuditEvent
  const refuse = () => refusals.record('2001:db8::1', 'key', () => event)
  for (let round = 0; round < 4; round++) await refuse()
  await refusals.record('2001:db8::2', 'key', () => event)
  expect(told).toEqual([event])
  now += 60_000
  broken = true
  await expect(refuse()).rejects.toThrow('the disk is full')
  broken = false
  await refuse()
  expect(told.at(-1)?.details).toEqual({ reason: 'x', unrecorded: 4 })
})
