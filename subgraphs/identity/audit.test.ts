import { readFile, rm } from 'node:fs/promises'
import { ANONYMOUS } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { CommandContext } from '@satudata/subgraph'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProcess } from './fixtures/instance.ts'
import type { TestProcess } from './fixtures/instance.ts'
import { AuditEntry } from './src/entities.ts'
import { auditCommand } from './src/audit/command.ts'
import { headsFile, headText, readHeads } from './src/audit/heads.ts'
import { openAudit } from './src/audit/open.ts'
import { verifyAudit } from './src/audit/verify.ts'

const stack = new AsyncDisposableStack()
let one: TestProcess
let two: TestProcess

beforeAll(async () => {
  const { url } = stack.use(await createTestDatabase())
  one = stack.use(await startProcess(url))
  two = stack.use(await startProcess(url))
})
afterAll(() => stack.disposeAsync())

function event(details: AuditEvent['details'] = {}, more: Partial<AuditEvent> = {}): AuditEvent {
  return {
    action: 'graph.operation',
    outcome: 'DONE',
    identified: { principal: ANONYMOUS, credential: { kind: 'NONE', id: null } },
    address: '192.0.2.1',
    requestId: 'request',
    details,
    ...more,
  }
}

const verified = (heads?: Parameters<typeof verifyAudit>[1]) => verifyAudit(one.context.em(), heads)
const sql = (text: string) => one.context.em().execute(text)

test('the log stays whole under 8 writers in each of two processes, and keeps every event once', async () => {
  await using first = openAudit(one.context)
  await using second = openAudit(two.context)
  const writer = async (log: typeof first, name: string) => {
    for (let round = 0; round < 25; round++) {
      await Promise.all(Array.from({ length: 10 }, (_, n) => log.record(event({ who: `${name}.${round}.${n}` }))))
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: 8 }, (_, n) => [writer(first, `a${n}`), writer(second, `b${n}`)]).flat())
  const seconds = (performance.now() - began) / 1_000
  expect(await verified()).toMatchObject({ entries: 4_000, firstBroken: null })
  const entries = await one.context.em().find(AuditEntry, {})
  expect(new Set(entries.map(({ details }) => details['who'])).size).toBe(4_000)
  expect(4_000 / seconds).toBeGreaterThan(500)
})

test('an entry is neither changed nor removed, by whoever asks', async () => {
  for (const change of [
    'update identity.audit_entry set address = $$$$',
    'delete from identity.audit_entry',
    'truncate identity.audit_entry',
  ]) {
    await expect(sql(change)).rejects.toThrow(/neither changed nor removed/)
  }
})

test.each([
  ['changed', `update identity.audit_entry set address = '203.0.113.9' where seq = 700`, { seq: 700, what: 'CHANGED' }],
  [
    'given senseless details',
    `update identity.audit_entry set details = 'null' where seq = 700`,
    { seq: 700, what: 'CHANGED' },
  ],
  ['removed', 'delete from identity.audit_entry where seq = 700', { seq: 700, what: 'MISSING' }],
  [
    'moved',
    `update identity.audit_entry set seq = -seq where seq in (700, 701);
     update identity.audit_entry set seq = 1401 + seq where seq < 0`,
    { seq: 700, what: 'CHANGED' },
  ],
  [
    'put in',
    `insert into identity.audit_entry select (jsonb_populate_record(e, '{"seq": 4001}')).* from identity.audit_entry e where seq = 700`,
    { seq: 4001, what: 'CHANGED' },
  ],
  [
    'put in before the first',
    `insert into identity.audit_entry select (jsonb_populate_record(e, '{"seq": 0}')).* from identity.audit_entry e where seq = 700`,
    { seq: 0, what: 'MISSING' },
  ],
])('S3: an entry that was %s behind the back of the log is found with its place', async (_, tampering, found) => {
  const result = await one.context
    .em()
    .transactional(async (em) => {
      await em.execute('alter table identity.audit_entry disable trigger audit_entry_stays')
      await em.execute(tampering)
      throw Object.assign(new Error('undo'), { verification: await verifyAudit(em) })
    })
    .catch((error: { verification: unknown }) => error.verification)
  expect(result).toMatchObject({ firstBroken: found })
})

test('entries cut off at the end are missed by a head that was kept outside', async () => {
  {
    await using log = openAudit(one.context)
    await log.record(event())
    await log.record(event())
  }
  const kept = readHeads(await readFile(headsFile(one.dataDir), 'utf8'))
  expect(kept.at(-1)).toEqual((await verified()).head)
  expect(one.log.join('')).toContain(headText(kept.at(-1)!))
  expect(await verified({ heads: kept })).toMatchObject({ firstBroken: null })
  const beyond = { seq: 4_009, hash: 'a'.repeat(64) }
  expect(await verified({ heads: [...kept, beyond] })).toMatchObject({ firstBroken: { seq: 4_003, what: 'MISSING' } })
  expect(await verified({ heads: [{ seq: 12, hash: 'a'.repeat(64) }] })).toMatchObject({
    firstBroken: { seq: 12, what: 'HEAD' },
  })
})

test('a process notices at its next record that entries it wrote are gone', async () => {
  await using log = openAudit(one.context)
  await log.record(event())
  const complaints = () => one.log.filter((line) => line.includes('at the end of the audit log are gone')).length
  const before = complaints()
  await sql(`alter table identity.audit_entry disable trigger audit_entry_stays;
    delete from identity.audit_entry where seq > 4000;
    alter table identity.audit_entry enable trigger audit_entry_stays`)
  await log.record(event())
  expect(complaints()).toBe(before + 1)
})

test('A3, N1: neither keys nor NIK nor unstorable text reach an entry, and none of them spoils its neighbours', async () => {
  await using log = openAudit(one.context)
  const key = `sdk_${'0a'.repeat(12)}_${'x'.repeat(43)}`
  const said = `NIK 3603114507900001, key ${key}, \0 and \ud800`
  await Promise.all([
    log.record(
      event({ said }, { purpose: said, operation: { name: said, hash: 'f'.repeat(64) }, requestId: 'soiled' }),
    ),
    log.record(event({ size: Number.NaN, n: 1e21, minus: -0 }, { requestId: 'soiled' })),
  ])
  const entries = await one.context.em().find(AuditEntry, { requestId: 'soiled' })
  expect(entries).toHaveLength(2)
  expect(JSON.stringify(entries)).not.toMatch(/3603114507900001|xxxxx/)
  expect(await verified()).toMatchObject({ firstBroken: null })
})

test('a record within a transaction is kept with it, or not at all', async () => {
  await using log = openAudit(one.context)
  const before = (await verified()).entries
  const attempt = one.context.em().transactional(async (em) => {
    await log.recordWithin(em, event())
    throw new Error('the change failed')
  })
  await expect(attempt).rejects.toThrow('the change failed')
  expect((await verified()).entries).toBe(before)
  await one.context.em().transactional((em) => log.recordWithin(em, event()))
  expect((await verified()).entries).toBe(before + 1)
  await expect(log.recordWithin(one.context.em(), event())).rejects.toThrow(/transaction/)
})

test('while the log cannot be written, records are refused in time and in bounded number', async () => {
  await using log = openAudit(one.context, { deadlineMs: 300, longestQueue: 50 })
  const before = (await verified()).entries
  await two.context.em().transactional(async (em) => {
    await em.execute('lock table identity.audit_entry in exclusive mode')
    const began = performance.now()
    const results = await Promise.allSettled(Array.from({ length: 200 }, () => log.record(event())))
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    const codes = results.map((each) => (each as PromiseRejectedResult).reason.code as string)
    expect(new Set(codes)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']))
  })
  await expect
    .poll(() =>
      log.record(event()).then(
        () => 'kept',
        () => 'refused',
      ),
    )
    .toBe('kept')
  expect(await verified()).toMatchObject({ firstBroken: null })
  expect((await verified()).entries).toBeGreaterThan(before)
})

test('S3: an operator verifies the log at the terminal, and is told which entry is not as it was', async () => {
  const { config, logger } = one.context
  const said: string[] = []
  const run = (...args: string[]) =>
    auditCommand.run(args, {
      em: one.context.em(),
      config,
      logger,
      say: (line) => void said.push(line),
    } as CommandContext)
  await expect(run('verify')).rejects.toThrow(/entry 4001 differs from what was kept outside/)
  await rm(headsFile(one.dataDir))
  await run('verify')
  expect(said.at(-1)).toMatch(/^\d{4} entries are whole/)
  await run('head')
  const head = said.at(-1)!
  await run('verify', '--head', head)
  await expect(run('verify', '--head', `9${head}`)).rejects.toThrow(/entry \d+ is missing/)
  await expect(run('verify', '--head', 'x')).rejects.toMatchObject({ name: 'UsageError' })
  await expect(run('prove')).rejects.toMatchObject({ name: 'UsageError' })
})
