import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LimitError } from '@satudata/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EDUCATION, inDays, people, startApplications } from './fixtures/applications.ts'
import type { TestApplications } from './fixtures/applications.ts'
import { openApplications } from './src/applications/open.ts'
import type { ApplicationsPart } from './src/applications/open.ts'
import { verifyAudit } from './src/audit/verify.ts'
import { ApiKey, AuditEntry, KeyUsageCount } from './src/entities.ts'

const stack = new AsyncDisposableStack()
let identity: TestApplications
let one: ApplicationsPart
let two: ApplicationsPart
const told: string[] = []

beforeAll(async () => {
  identity = stack.use(await startApplications())
  one = identity.services.applications
  two = stack.use(openApplications(identity.services.context))
})
afterAll(() => stack.disposeAsync())

/** A key as its owner gets it; remembered, so that it can be searched for. */
async function newKey(scopes: readonly string[] = [], input = '') {
  const application = await identity.activeApplication(scopes)
  const key = await identity.key(application, `scopes: ${JSON.stringify(scopes)} ${input}`)
  told.push(key.text)
  return { ...key, application }
}

const isLive = async (text: string) =>
  (await Promise.all([one.findKey(text), two.findKey(text)])).map((found) => found !== null)
const rotate = (id: string, oldEndsAt = inDays(20)) =>
  `rotateKey(id: "${id}", oldEndsAt: "${oldEndsAt}", expiresAt: "${inDays(200)}") { secret key { id state } }`
const revoke = (id: string) => `revokeKey(id: "${id}") { state }`

test('A2: a key stands for its application, with what was granted and an agreement covers, in every process', async () => {
  await identity.agreement(['data:restricted', 'data:closed'])
  const { id, text, application } = await newKey(['data:restricted', 'data:closed'])
  expect(text).toMatch(/^sdk_[0-9a-f]{24}_[\w-]{43}$/)
  const found = await one.findKey(text)
  expect(found).toEqual({
    keyId: id,
    contract: null,
    principal: {
      kind: 'APPLICATION',
      subject: application,
      roles: ['PUBLIC'],
      organizations: [EDUCATION],
      authority: [],
      governmentApplication: true,
      scopes: ['data:closed', 'data:restricted'],
      positions: [],
    },
  })
  expect((await two.findKey(text))?.principal).toEqual(found?.principal)
  await new Promise((resolve) => setTimeout(resolve, 350))
  expect((await one.findKey(text))?.principal).toBe(found?.principal)
})

test.each([
  ['another secret', (text: string) => `${text.slice(0, -43)}${'A'.repeat(43)}`],
  ['one letter changed', (text: string) => `${text.slice(0, -2)}${text.at(-2) === 'x' ? 'y' : 'x'}${text.at(-1)}`],
  ['another id', (text: string) => text.replace(/[0-9a-f]{24}/, '0'.repeat(24))],
  ['more behind it', (text: string) => `${text}x`],
  ['nothing but its id', (text: string) => text.slice(0, 28)],
])('a key with %s opens nothing', async (_, changed) => {
  const { text } = await newKey()
  expect(await isLive(text)).toEqual([true, true])
  expect(await isLive(changed(text))).toEqual([false, false])
})

test('a revoked key is refused within one second in every process', async () => {
  const { id, text } = await newKey()
  expect(await isLive(text)).toEqual([true, true])
  expect(await identity.change(people.colleague, revoke(id))).toEqual({ state: 'REVOKED' })
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(await isLive(text)).toEqual([false, false])
  await expect(one.count(id)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('a stopped application takes all its keys with it', async () => {
  const { text, application } = await newKey()
  expect(await isLive(text)).toEqual([true, true])
  await identity.change(people.admin, `suspendApplication(id: "${application}", reason: "uji") { state }`)
  await expect.poll(() => isLive(text), { timeout: 900 }).toEqual([false, false])
})

test('N4: when its agreement ends, what only it allowed is gone within one second', async () => {
  const agreement = await identity.agreement(['person:read'], '001100000000000')
  const { text } = await newKey(['person:read'])
  const scopes = async () => [(await one.findKey(text))?.principal.scopes, (await two.findKey(text))?.principal.scopes]
  expect(await scopes()).toEqual([['person:read'], ['person:read']])
  await identity.change(people.governor, `endAgreement(id: "${agreement}", reason: "uji") { state }`)
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(await scopes()).toEqual([[], []])
})

test('an agreement gives nothing before its first and after its last day, nor a key after it expires', async () => {
  const { text } = await newKey(['data:restricted'])
  const at = async (days: number) => {
    await using then = openApplications({ ...identity.services.context, now: () => new Date(inDays(days)) })
    return (await then.findKey(text))?.principal.scopes
  }
  expect(await at(0)).toEqual(['data:restricted'])
  expect(await at(-1_000)).toEqual([])
  expect(await at(91)).toBeUndefined()
})

test('while a key is rotated both work, with the same rights; afterwards the new one alone', async () => {
  const { id, text } = await newKey(['data:restricted'], 'dailyQuota: 7')
  const { secret, key } = await identity.change(people.producer, rotate(id, inDays(2)))
  told.push(secret)
  expect(await isLive(text)).toEqual([true, true])
  expect((await one.findKey(secret))?.principal).toBe((await one.findKey(text))?.principal)
  expect(await identity.graph.em().findOne(ApiKey, { id: key.id })).toMatchObject({ dailyQuota: 7, ratePerMinute: 600 })
  await using later = openApplications({ ...identity.services.context, now: () => new Date(inDays(3)) })
  expect([await later.findKey(text), (await later.findKey(secret))?.keyId]).toEqual([null, key.id])
})

test('A2: a key that is rotated again and again does not become any number of keys, each with its quota', async () => {
  let { id } = await newKey()
  for (let live = 1; live < 20; live++) id = (await identity.change(people.producer, rotate(id))).key.id
  expect(await identity.refusal(people.producer, rotate(id))).toBe('CONFLICT')
})

test('of many rotations at once one succeeds, and there is one new key', async () => {
  const { id, application } = await newKey()
  // Connections are there before, so that none of them has to wait for one.
  await Promise.all(Array.from({ length: 8 }, () => identity.graph.em().execute('select pg_sleep(0.1)')))
  const all = await Promise.allSettled(Array.from({ length: 6 }, () => identity.change(people.producer, rotate(id))))
  const done = all.filter((each) => each.status === 'fulfilled')
  expect(done).toHaveLength(1)
  told.push(...done.map(({ value }) => value.secret as string))
  expect(await identity.graph.em().count(ApiKey, { applicationId: application })).toBe(2)
  expect(await identity.refusal(people.producer, rotate(id))).toBe('CONFLICT')
})

test('keys are refused more than the application has, a life of more than a year, an overlap of more than 30 days', async () => {
  const { id, application } = await newKey()
  const issue = (input: string) => `issueKey(application: "${application}", input: { name: "x" ${input} }) { secret }`
  const refusals = [
    issue(`expiresAt: "${inDays(367)}"`),
    issue(`expiresAt: "${inDays(-1)}"`),
    issue(`expiresAt: "besok"`),
    issue(`expiresAt: "${inDays(9)}", scopes: ["data:restricted"]`),
    issue(`expiresAt: "${inDays(9)}", dailyQuota: 1000001`),
    rotate(id, inDays(31)),
  ]
  for (const each of refusals)
    expect([each, await identity.refusal(people.producer, each)]).toEqual([each, 'BAD_INPUT'])
  expect(await identity.refusal(people.admin, issue(`expiresAt: "${inDays(9)}"`))).toBe('FORBIDDEN')
  expect(await identity.refusal(people.stranger, rotate(id))).toBe('NOT_FOUND')
  expect(await identity.refusal(people.stranger, revoke(id))).toBe('NOT_FOUND')
})

test('a quota is used up exactly, however many ask at once in several processes', async () => {
  const { id, text } = await newKey([], 'dailyQuota: 150, ratePerMinute: 6000')
  await one.findKey(text)
  const results = await Promise.allSettled(Array.from({ length: 400 }, (_, n) => (n % 2 === 0 ? one : two).count(id)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(150)
  const refused = results.filter((each) => each.status === 'rejected')[0]!.reason as LimitError
  expect(refused).toMatchObject({ code: 'LIMIT_EXCEEDED', extensions: { limit: 'quota' } })
  const retryAfterSeconds = refused.extensions['retryAfterSeconds']
  expect(retryAfterSeconds).toBeGreaterThan(0)
  expect(retryAfterSeconds).toBeLessThanOrEqual(86_400)
  const usage = `{ a: registeredApplication(id: "${(await identity.graph.em().findOneOrFail(ApiKey, { id })).applicationId}") { usage(from: "${inDays(-1).slice(0, 10)}", to: "${inDays(1).slice(0, 10)}") { nodes { operations refused } } keys { nodes { lastUsedAt } } } }`
  const shown = async () => (await identity.graph.query(usage, {}, people.producer)).data.a
  await expect
    .poll(async () => (await shown()).usage.nodes, { timeout: 5_000 })
    .toEqual([{ operations: 150, refused: 250 }])
  expect((await shown()).keys.nodes[0].lastUsedAt).toMatch(/Z$/)
})

test('what a process took of a quota and did not use, another can; a new day begins anew, a month does not', async () => {
  const { id } = await newKey([], 'dailyQuota: 100, monthlyQuota: 150')
  const begins = Date.parse('2026-12-10T03:00:00Z')
  let now = begins
  const context = { ...identity.services.context, now: () => new Date(now) }
  const counted = async (times: number) => {
    await using part = openApplications(context)
    const results = await Promise.allSettled(Array.from({ length: times }, () => part.count(id)))
    return results.filter(({ status }) => status === 'fulfilled').length
  }
  expect(await counted(3)).toBe(3)
  expect(await counted(150)).toBe(97)
  now += 86_400_000
  expect(await counted(150)).toBe(50)
  expect(await identity.graph.em().count(KeyUsageCount, { keyId: id })).toBe(2)
})

test('a key that asks too often is told when to come back', async () => {
  const { id } = await newKey([], 'ratePerMinute: 5')
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => one.count(id)))
  const refused = results.filter((each) => each.status === 'rejected')
  expect(refused).toHaveLength(3)
  expect(refused[0]?.reason).toMatchObject({ code: 'LIMIT_EXCEEDED', extensions: { limit: 'rate' } })
  expect(refused[0]?.reason.extensions.retryAfterSeconds).toBeGreaterThan(0)
})

/** Where a process is killed: before its change is committed, or while the database commits it. */
const MOMENTS = {
  before: 'create trigger slowly before insert on identity.audit_entry',
  committing: 'create constraint trigger slowly after insert on identity.audit_entry deferrable initially deferred',
}

test.each([
  ['rotated', 'committing', { keys: 2, replaced: true, revoked: false, recorded: 1 }],
  ['revoked', 'before', { keys: 1, replaced: false, revoked: false, recorded: 0 }],
] as const)('a key is %s and on record, or neither, when the process is killed (%s)', async (what, moment, left) => {
  const { id, text, application } = await newKey()
  const em = () => identity.graph.em()
  // The step takes a moment, so that there is time to kill in the middle of it.
  await em().execute(
    `create function identity.slowly() returns trigger language plpgsql as 'begin perform pg_sleep(0.7); return new; end';
     ${MOMENTS[moment]} for each row execute function identity.slowly()`,
  )
  const url = identity.graph.running.orm.config.get('clientUrl')!
  const script = fileURLToPath(new URL('fixtures/rotate.ts', import.meta.url))
  const child = spawn(process.execPath, [script, url, what, id, JSON.stringify(people.producer)], { stdio: 'ignore' })
  const asleep = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
  await expect.poll(() => em().execute(asleep), { timeout: 20_000, interval: 20 }).toEqual([{ n: 1 }])
  child.kill('SIGKILL')
  await expect.poll(() => em().execute(asleep), { timeout: 5_000 }).toEqual([{ n: 0 }])
  await em().execute('drop function identity.slowly() cascade')
  const key = await em().findOneOrFail(ApiKey, { id })
  expect({
    keys: await em().count(ApiKey, { applicationId: application }),
    replaced: key.replacedBy != null,
    revoked: key.revokedAt != null,
    recorded: await em().count(AuditEntry, { requestId: 'killed', details: { key: id } }),
  }).toEqual(left)
  // Whatever happened, an application that was not told its new key can go on with the old one.
  expect(await isLive(text)).toEqual([true, true])
  expect(await verifyAudit(em())).toMatchObject({ firstBroken: null })
})

test('A3: no key is in the database, beyond its hash', async () => {
  const em = () => identity.graph.em()
  const tables = await em().execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'identity'`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) => em().execute(`select to_jsonb(t)::text as row from identity."${name}" t`)),
  )
  const dump = JSON.stringify(rows)
  expect(told.length).toBeGreaterThan(10)
  expect(dump).toContain(told[0]!.slice(4, 28))
  for (const text of told) expect(dump).not.toContain(text.slice(-43))
  expect((await em().find(AuditEntry, { action: 'key.issue' })).length).toBeGreaterThan(10)
})
