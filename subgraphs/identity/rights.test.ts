import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startProcess } from './fixtures/instance.ts'
import type { TestProcess } from './fixtures/instance.ts'
import { BALAI, DINDIK, DINSOS, KOMINFO, officialsFixture } from './fixtures/officials.ts'
import type { OfficialsFixture, ToldOfficial } from './fixtures/officials.ts'
import { Account, Appointment, KeptOfficials } from './src/entities.ts'
import { openRights } from './src/rights/open.ts'
import type { RightsPart } from './src/rights/open.ts'

const NIP = '900000000000000050'
const ME = randomUUID()
const NOON = new Date('2026-11-21T05:00:00Z')
/** Longer than anything is kept in memory. */
const AFTERWARDS = 350

const stack = new AsyncDisposableStack()
let instance: TestProcess
let officials: OfficialsFixture
let rights: RightsPart

beforeAll(async () => {
  const { url } = stack.use(await createTestDatabase())
  instance = stack.use(await startProcess(url))
  await instance.context.em().insert(Account, {
    id: ME,
    username: 'me',
    name: 'Me',
    email: null,
    kind: 'EMPLOYEE',
    employeeNumber: NIP,
    demonstration: false,
    passwordHash: null,
    disabledAt: null,
    createdAt: NOON,
  })
})
afterAll(() => stack.disposeAsync())
beforeEach(async () => {
  instance.setTime(NOON)
  instance.log.length = 0
  await instance.context.em().nativeDelete(Appointment, {})
  await instance.context.em().nativeDelete(KeptOfficials, {})
  officials = officialsFixture()
  rights = open()
})

const open = (agreements?: Parameters<typeof openRights>[1]['agreements']) =>
  openRights(instance.context, { ask: officials.ask, ...(agreements === undefined ? {} : { agreements }) })
const holding = (position: string, organization: string | null, more: Partial<ToldOfficial> = {}): ToldOfficial => ({
  employeeNumber: NIP,
  position,
  organization,
  ...more,
})
const errors = () => instance.log.filter((line) => line.includes('"level":50'))
const rolesOf = async (part = rights) => (await part.principalOf(ME))?.roles

describe('K2 rights follow the position', () => {
  test('of today: the head of an agency leads it and what is below', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    expect(await rights.principalOf(ME)).toEqual({
      kind: 'PERSON',
      subject: ME,
      roles: ['PUBLIC', 'LEADER'],
      organizations: [DINDIK],
      authority: [DINDIK, BALAI],
      governmentApplication: false,
      scopes: [],
      positions: ['HEAD'],
    })
    expect(await rights.needsSecondFactor(ME)).toBe(true)
  })

  test('to midnight in Jakarta of the last day, without any event', async () => {
    officials.tell([holding('HEAD', DINDIK, { validTo: '2026-11-21' })])
    instance.setTime(new Date('2026-11-21T16:59:59.999Z'))
    expect(await rolesOf()).toEqual(['PUBLIC', 'LEADER'])
    instance.setTime(new Date('2026-11-21T17:00:00.000Z'))
    expect(await rolesOf()).toEqual(['PUBLIC'])
    expect(await rights.needsSecondFactor(ME)).toBe(false)
  })

  test('of an acting official as well, beside the own one', async () => {
    officials.tell([holding('STAFF', KOMINFO), holding('HEAD', DINSOS, { appointment: 'PLT', validTo: '2026-11-21' })])
    expect(await rights.principalOf(ME)).toMatchObject({
      roles: ['PUBLIC', 'WALIDATA', 'LEADER'],
      organizations: [DINSOS, KOMINFO],
      authority: [DINSOS],
      scopes: ['person:read'],
    })
    instance.setTime(new Date('2026-11-22T00:00:00+07:00'))
    expect(await rolesOf()).toEqual(['PUBLIC', 'WALIDATA'])
  })

  test('within a second of a change, and the principal stays the same object until then', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    const first = await rights.principalOf(ME)
    await pause(AFTERWARDS)
    expect(await rights.principalOf(ME)).toBe(first)
    officials.tell([holding('HEAD', DINDIK), { employeeNumber: '1', position: 'HEAD', organization: DINSOS }])
    await pause(AFTERWARDS)
    expect(await rights.principalOf(ME)).toBe(first)
    officials.tell([])
    await pause(AFTERWARDS)
    expect(await rolesOf()).toEqual(['PUBLIC'])
  })

  test('an agreement gives officials of its organization what it names (N4)', async () => {
    officials.tell([holding('STAFF', DINDIK)])
    const agreed = open(() =>
      Promise.resolve([{ organization: DINDIK, scopes: ['person:read'], from: '2026-01-01', to: null }]),
    )
    expect((await agreed.principalOf(ME))?.scopes).toEqual(['person:read'])
    expect((await rights.principalOf(ME))?.scopes).toEqual([])
  })
})

describe('an account', () => {
  test('that is disabled is nobody at once, and is somebody again when enabled', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    const before = await rights.principalOf(ME)
    await instance.context.em().nativeUpdate(Account, { id: ME }, { disabledAt: NOON })
    await pause(AFTERWARDS)
    expect(await rights.principalOf(ME)).toBeNull()
    await instance.context.em().nativeUpdate(Account, { id: ME }, { disabledAt: null })
    await pause(AFTERWARDS)
    expect(await rights.principalOf(ME)).toEqual(before)
  })

  test('that there is not is nobody', async () => {
    expect(await rights.principalOf(randomUUID())).toBeNull()
    expect(await rights.principalOf('token-leader')).toBeNull()
  })

  test('gets and loses an appointment at once', async () => {
    expect(await rolesOf()).toEqual(['PUBLIC'])
    const id = randomUUID()
    const row = { id, accountId: ME, role: 'ANALYST' as const, validFrom: '2026-11-01', validTo: null, reason: 'x' }
    await instance.context
      .em()
      .insert(Appointment, { ...row, givenBy: null, givenAt: NOON, endedBy: null, endedAt: null })
    await pause(AFTERWARDS)
    expect(await rolesOf()).toEqual(['PUBLIC', 'ANALYST'])
    await instance.context.em().nativeUpdate(Appointment, { id }, { endedAt: NOON })
    await pause(AFTERWARDS)
    expect(await rolesOf()).toEqual(['PUBLIC'])
  })
})

describe('K3 when the owner of positions', () => {
  test('is asked by many at once, it is asked once, and for everything only after a change', async () => {
    await Promise.all(Array.from({ length: 200 }, () => rights.principalOf(ME)))
    expect(officials.asked).toEqual({ version: 0, snapshot: 1 })
    await pause(AFTERWARDS)
    await Promise.all(Array.from({ length: 200 }, () => rights.principalOf(ME)))
    expect(officials.asked).toEqual({ version: 1, snapshot: 1 })
    officials.tell([])
    await pause(AFTERWARDS)
    await rights.principalOf(ME)
    expect(officials.asked).toEqual({ version: 2, snapshot: 2 })
  })

  test('cannot be reached, its last answer stands, across a restart too, and it is said once', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    await rights.principalOf(ME)
    officials.turn('FAILS')
    await pause(AFTERWARDS)
    for (let asked = 0; asked < 3; asked++) expect(await rolesOf()).toEqual(['PUBLIC', 'LEADER'])
    expect(errors()).toHaveLength(1)
    const restarted = open()
    expect(await rolesOf(restarted)).toEqual(['PUBLIC', 'LEADER'])
    const { standing } = await restarted.basis()
    expect(standing.confirmedAt).toEqual(NOON)
  })

  test('said an hour ago that nothing changed, a restart counts the silence from then', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    await rights.principalOf(ME)
    await pause(AFTERWARDS)
    instance.setTime(new Date(NOON.getTime() + 3_600_000))
    await rights.principalOf(ME)
    officials.turn('FAILS')
    instance.setTime(new Date(NOON.getTime() + 24.5 * 3_600_000))
    expect(await rolesOf(open())).toEqual(['PUBLIC', 'LEADER'])
  })

  test('cannot be reached, a position still ends with its day', async () => {
    officials.tell([holding('HEAD', DINDIK, { validTo: '2026-11-21' })])
    await rights.principalOf(ME)
    officials.turn('FAILS')
    await pause(AFTERWARDS)
    instance.setTime(new Date('2026-11-22T00:00:00+07:00'))
    expect(await rolesOf()).toEqual(['PUBLIC'])
  })

  test('is silent for more than a day, positions give no rights until it answers', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    await rights.principalOf(ME)
    officials.turn('FAILS')
    await pause(AFTERWARDS)
    instance.setTime(new Date(NOON.getTime() + 24 * 3_600_000))
    expect(await rolesOf()).toEqual(['PUBLIC', 'LEADER'])
    instance.setTime(new Date(NOON.getTime() + 24 * 3_600_000 + 1))
    expect(await rolesOf()).toEqual(['PUBLIC'])
    expect(await rolesOf(open())).toEqual(['PUBLIC'])
    expect(errors().join('')).toContain('silent for too long')
    officials.turn('ANSWERS')
    await pause(1_100)
    expect(await rolesOf()).toEqual(['PUBLIC', 'LEADER'])
  })

  test('hangs, nobody waits long for it', async () => {
    officials.tell([holding('HEAD', DINDIK)])
    await rights.principalOf(ME)
    officials.turn('HANGS')
    await pause(AFTERWARDS)
    const began = performance.now()
    expect(await rolesOf()).toEqual(['PUBLIC', 'LEADER'])
    const first = performance.now() - began
    expect(await rolesOf()).toEqual(['PUBLIC', 'LEADER'])
    expect(first).toBeLessThan(1_000)
    expect(performance.now() - began - first).toBeLessThan(100)
  })

  test('was never reached, or answers in another form, positions give no rights', async () => {
    officials.turn('FAILS')
    expect(await rolesOf()).toEqual(['PUBLIC'])
    const strange = openRights(instance.context, {
      ask: () =>
        Promise.resolve({ officialsSnapshot: { version: '1', positions: [{ code: 'HEAD', authority: 'ALL' }] } }),
    })
    expect(await rolesOf(strange)).toEqual(['PUBLIC'])
    expect(errors()).not.toEqual([])
  })
})
