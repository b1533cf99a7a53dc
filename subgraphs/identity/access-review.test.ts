import { setTimeout as pause } from 'node:timers/promises'
import { ANONYMOUS } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BALAI, DINDIK, DINSOS, KOMINFO, officialsFixture } from './fixtures/officials.ts'
import type { ToldOfficial } from './fixtures/officials.ts'
import { demonstrationId } from './src/accounts/demonstration.ts'
import { Account, Appointment, AuditEntry } from './src/entities.ts'
import identity from './src/index.ts'
import type { IdentityServices } from './src/services.ts'
import { beginSession } from './src/sessions/store.ts'

const ADMIN = demonstrationId('admin')
const WALIDATA = demonstrationId('walidata')
const NIP = (number: number) => `9${String(number).padStart(17, '0')}`
/** The sample's holders, as far as they matter here. */
const HOLDERS: readonly ToldOfficial[] = [
  { employeeNumber: NIP(1), position: 'GOV', organization: null },
  { employeeNumber: NIP(3), position: 'HEAD', organization: DINDIK },
  { employeeNumber: NIP(4), position: 'HEAD.SOS', organization: DINSOS },
  { employeeNumber: NIP(5), position: 'STAFF', organization: KOMINFO },
  { employeeNumber: NIP(6), position: 'STAFF', organization: DINDIK },
  { employeeNumber: NIP(10), position: 'STAFF', organization: KOMINFO },
]
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
const inDays = (days: number) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10)

/** Longer than anything is kept in memory. */
const afterwards = () => pause(350)

const officials = officialsFixture()
const stack = new AsyncDisposableStack()
let graph: TestSubgraph

beforeAll(async () => {
  graph = stack.use(await startTestSubgraph(identity, { ask: (_, document) => officials.ask(document) }))
})
afterAll(() => stack.disposeAsync())
beforeEach(async () => {
  if (changed) await hold(HOLDERS)
  changed = false
})

let changed = true
/** From now on these hold their positions, and everybody has noticed. */
async function hold(holders: readonly ToldOfficial[]): Promise<void> {
  changed = true
  officials.tell(holders)
  await afterwards()
}

const services = () => graph.running.services as IdentityServices
const as = async (username: string): Promise<Principal> => (await services().principalOf(username)) ?? ANONYMOUS
async function ask(username: string, document: string, variables?: Record<string, unknown>) {
  return graph.query(document, variables, await as(username))
}
async function answer(username: string, document: string, variables?: Record<string, unknown>) {
  const { data, errors } = await ask(username, document, variables)
  expect(errors).toEqual([])
  return data
}
async function refusal(username: string, document: string, variables?: Record<string, unknown>) {
  const { data, errors } = await ask(username, document, variables)
  expect(data === null || Object.values(data as object).every((each) => each === null)).toBe(true)
  return errors[0]?.extensions?.['code']
}
const recorded = async (action: string) =>
  (await graph.em().find(AuditEntry, { action }, { orderBy: { seq: 'asc' } })).map(({ outcome }) => outcome)

const GIVE = `mutation ($account: ID!, $role: AccessRole!, $from: Date!, $to: Date, $reason: String!) {
  giveAppointment(account: $account, role: $role, from: $from, to: $to, reason: $reason) { id role from to reason givenBy endedAt }
}`
const END = 'mutation ($id: ID!) { endAppointment(id: $id) { endedBy endedAt } }'
const given = (account: string, role: string, more: object = {}) => ({
  account,
  role,
  from: TODAY,
  to: null,
  reason: 'Surat tugas 12/2026',
  ...more,
})

describe('me', () => {
  const ME = `{ me { username kind roles organizations { code } regional authority { code } scopes positionsAsOf
    grounds { role position { code } organization { code } holding decree from to appointment { reason givenBy } }
    visible { access stage view everybodys organizations { code } } } }`

  test('K2 tells a head which position gives what, and which rows are seen', async () => {
    const { me } = await answer('kadis.pendidikan', ME)
    expect(me).toMatchObject({
      username: 'kadis.pendidikan',
      kind: 'EMPLOYEE',
      roles: ['PUBLIC', 'LEADER'],
      organizations: [{ code: DINDIK }],
      regional: false,
      authority: [{ code: DINDIK }, { code: BALAI }],
      grounds: [
        {
          role: 'LEADER',
          position: { code: 'HEAD' },
          organization: { code: DINDIK },
          holding: 'DEFINITIVE',
          decree: 'SK/1',
          from: '2024-01-02',
          to: null,
          appointment: null,
        },
      ],
    })
    expect(Date.now() - Date.parse(me.positionsAsOf)).toBeLessThan(60_000)
    // The rows of docs/access.md for a leader of an agency with a unit below it.
    const tiers = me.visible.map(
      (each: { access: string; stage: string; view: string; everybodys: boolean; organizations: { code: string }[] }) =>
        [
          each.access,
          each.stage,
          each.view,
          each.everybodys ? 'ANY' : each.organizations.map(({ code }) => code),
        ].flat(),
    )
    expect(tiers).toEqual([
      ['OPEN', 'VALIDATED', 'ROWS', 'ANY'],
      ['OPEN', 'PRELIMINARY', 'ROWS', DINDIK],
      ['RESTRICTED', 'VALIDATED', 'ROWS', 'ANY'],
      ['RESTRICTED', 'PRELIMINARY', 'ROWS', DINDIK],
      ['CLOSED', 'VALIDATED', 'ROWS', DINDIK],
      ['CLOSED', 'PRELIMINARY', 'ROWS', DINDIK],
      ['CLOSED', 'VALIDATED', 'AGGREGATES', BALAI],
    ])
  })

  test('S2 tells an analyst from outside of the appointment, and a citizen of nothing', async () => {
    const { me: analyst } = await answer('analis', ME)
    expect([analyst.kind, analyst.roles, analyst.grounds.length]).toEqual(['OTHER', ['PUBLIC', 'ANALYST'], 1])
    expect(analyst.grounds[0]).toMatchObject({ position: null, appointment: { givenBy: null } })
    const { me: citizen } = await answer('warga', ME)
    expect([citizen.roles, citizen.grounds]).toEqual([['PUBLIC'], []])
    expect(citizen.visible).toEqual([
      { access: 'OPEN', stage: 'VALIDATED', view: 'ROWS', everybodys: true, organizations: [] },
    ])
  })
})

describe('S3 the access review', () => {
  const REVIEW = `query ($organization: ID, $role: AccessRole, $account: ID, $warning: AccessWarning, $on: Date) {
    accessReview(organization: $organization, role: $role, account: $account, warning: $warning, on: $on) {
      totalCount nodes { account { username } roles warnings grounds { role position { code } } }
    }
  }`
  const names = async (username: string, variables?: Record<string, unknown>) =>
    (await answer(username, REVIEW, variables)).accessReview.nodes.map(
      ({ account }: { account: { username: string } }) => account.username,
    )

  test('shows administrators and regional leaders every account', async () => {
    const all = (await answer('admin', '{ accounts { totalCount } }')).accounts.totalCount
    expect(all).toBe(12)
    expect(await names('admin')).toHaveLength(all)
    expect(await names('gubernur')).toHaveLength(all)
  })

  test('shows a leader the accounts in the own authority only', async () => {
    expect(await names('kadis.pendidikan')).toEqual(['kadis.pendidikan', 'produsen.pendidikan'])
    expect(await names('kadis.sosial')).toEqual(['kadis.sosial'])
    expect(await names('kadis.sosial', { account: demonstrationId('kadis.pendidikan') })).toEqual([])
    expect(await names('kadis.sosial', { organization: DINDIK })).toEqual([])
  })

  test.each(['walidata', 'produsen.pendidikan', 'analis', 'warga'])('is refused to %s', async (username) => {
    expect(await refusal(username, REVIEW)).toBe('FORBIDDEN')
    expect(await refusal(username, '{ officialsWithoutAccount { totalCount } }')).toBe('FORBIDDEN')
    expect(await refusal(username, '{ accounts { totalCount } }')).toBe('FORBIDDEN')
  })

  test('is refused to an application of government', async () => {
    const application: Principal = { ...ANONYMOUS, kind: 'APPLICATION', subject: 'x', governmentApplication: true }
    const { errors } = await graph.query(REVIEW, {}, application)
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  test('is narrowed by organization and role', async () => {
    expect(await names('admin', { role: 'WALIDATA' })).toEqual(['admin', 'walidata'])
    expect(await names('admin', { organization: BALAI })).toEqual(['gubernur', 'kadis.pendidikan'])
  })

  test('shows what will be on a later day, and sends for the past to the audit log', async () => {
    await hold([{ ...HOLDERS[1]!, validTo: inDays(1) }])
    const rolesOn = async (on: string) => {
      const operator: Principal = { ...ANONYMOUS, kind: 'PERSON', subject: 'operator', roles: ['ADMIN'] }
      const variables = { on, account: demonstrationId('kadis.pendidikan') }
      const { data, errors } = await graph.query(REVIEW, variables, operator)
      return errors[0]?.extensions?.['code'] ?? data.accessReview.nodes[0].roles
    }
    expect(await rolesOn(inDays(1))).toEqual(['PUBLIC', 'LEADER'])
    expect(await rolesOn(inDays(2))).toEqual(['PUBLIC'])
    expect(await rolesOn(inDays(-1))).toBe('BAD_INPUT')
  })

  test('points out what somebody should look at', async () => {
    await hold([
      ...HOLDERS.filter(({ employeeNumber }) => employeeNumber !== NIP(10)),
      { employeeNumber: NIP(99), position: 'HEAD', organization: DINDIK },
      { employeeNumber: NIP(7), position: 'STAFF', organization: DINSOS, validTo: inDays(30) },
    ])
    const soon = {
      id: '0a990000-0000-4000-8000-00000000dead',
      accountId: demonstrationId('warga'),
      role: 'ANALYST' as const,
    }
    await graph.em().insert(Appointment, {
      ...soon,
      validFrom: TODAY,
      validTo: inDays(30),
      reason: 'x',
      givenBy: null,
      givenAt: new Date(),
      endedBy: null,
      endedAt: null,
    })
    const { accessReview } = await answer('gubernur', REVIEW)
    await graph.em().nativeDelete(Appointment, { id: soon.id })
    const warnings = Object.fromEntries(
      accessReview.nodes.map((each: { account: { username: string }; warnings: string[] }) => [
        each.account.username,
        each.warnings.filter((warning) => warning !== 'NO_SIGN_IN'),
      ]),
    )
    expect(warnings).toMatchObject({
      admin: ['EMPLOYEE_WITHOUT_POSITION', 'ADMIN_WITHOUT_POSITION'],
      bkd: ['EMPLOYEE_WITHOUT_POSITION'],
      'kadis.pendidikan': ['SECOND_HOLDER'],
      'produsen.sosial': ['POSITION_ENDS_SOON'],
      warga: ['APPOINTMENT_ENDS_SOON'],
      walidata: [],
      analis: [],
    })
    expect(accessReview.nodes[0].warnings).toContain('NO_SIGN_IN')
    expect(await names('gubernur', { warning: 'SECOND_HOLDER' })).toEqual(['kadis.pendidikan'])
  })

  test('lists holders of positions without an account', async () => {
    await hold([...HOLDERS, { employeeNumber: NIP(77), position: 'HEAD', organization: BALAI, appointment: 'PLT' }])
    const LIST =
      '{ officialsWithoutAccount { nodes { position { code } organization { code } employeeNumber holding } } }'
    const expected = [
      { position: { code: 'HEAD' }, organization: { code: BALAI }, employeeNumber: NIP(77), holding: 'PLT' },
    ]
    expect((await answer('admin', LIST)).officialsWithoutAccount.nodes).toEqual(expected)
    expect((await answer('kadis.pendidikan', LIST)).officialsWithoutAccount.nodes).toEqual(expected)
    expect((await answer('kadis.sosial', LIST)).officialsWithoutAccount.nodes).toEqual([])
  })

  test('explains how much an account sees of a row, and by which position', async () => {
    const EXPLAIN = `query ($account: ID!, $access: AccessLevel!, $owner: ID!) {
      explainAccess(account: $account, access: $access, stage: VALIDATED, owner: $owner) { view grounds { position { code } } }
    }`
    const explained = async (by: string, username: string, access: string, owner: string) =>
      (await answer(by, EXPLAIN, { account: demonstrationId(username), access, owner })).explainAccess
    const head = { view: 'ROWS', grounds: [{ position: { code: 'HEAD' } }] }
    expect(await explained('admin', 'kadis.pendidikan', 'CLOSED', DINDIK)).toEqual(head)
    expect(await explained('admin', 'kadis.pendidikan', 'CLOSED', BALAI)).toEqual({ ...head, view: 'AGGREGATES' })
    expect(await explained('admin', 'kadis.pendidikan', 'CLOSED', DINSOS)).toEqual({ view: null, grounds: [] })
    expect(await explained('admin', 'warga', 'OPEN', DINSOS)).toEqual({ view: 'ROWS', grounds: [] })
    expect(await explained('admin', 'kadis.pendidikan', 'OPEN', DINDIK)).toEqual({ view: 'ROWS', grounds: [] })
    expect(await explained('kadis.sosial', 'kadis.pendidikan', 'CLOSED', DINDIK)).toBeNull()
  })
})

describe('appointments', () => {
  test('an administrator makes an analyst, and ends it; both are on record', async () => {
    const { giveAppointment } = await answer(
      'admin',
      GIVE,
      given(demonstrationId('warga'), 'ANALYST', { to: inDays(9) }),
    )
    expect(giveAppointment).toMatchObject({ role: 'ANALYST', to: inDays(9), givenBy: 'Administrator (contoh)' })
    await afterwards()
    expect((await as('warga')).roles).toEqual(['PUBLIC', 'ANALYST'])
    expect(await refusal('admin', GIVE, given(demonstrationId('warga'), 'ANALYST', { from: inDays(9) }))).toBe(
      'CONFLICT',
    )
    const { endAppointment } = await answer('admin', END, { id: giveAppointment.id })
    expect(endAppointment.endedBy).toBe('Administrator (contoh)')
    expect(await refusal('admin', END, { id: giveAppointment.id })).toBe('CONFLICT')
    await afterwards()
    expect((await as('warga')).roles).toEqual(['PUBLIC'])
    expect(await recorded('appointment.give')).toEqual(['DONE'])
    expect(await recorded('appointment.end')).toEqual(['DONE'])
  })

  test('nobody gives oneself anything: neither an administrator nor anybody else', async () => {
    expect(await refusal('admin', GIVE, given(ADMIN, 'ANALYST'))).toBe('FORBIDDEN')
    expect(await refusal('admin', GIVE, given(ADMIN, 'ADMIN'))).toBe('FORBIDDEN')
    // The same id, as PostgreSQL sees it.
    expect(await refusal('admin', GIVE, given(ADMIN.toUpperCase(), 'ANALYST'))).toBe('FORBIDDEN')
    for (const username of ['gubernur', 'walidata', 'kadis.pendidikan', 'analis', 'warga'])
      expect(await refusal(username, GIVE, given(demonstrationId(username), 'ADMIN'))).toBe('FORBIDDEN')
    expect((await recorded('appointment.give')).filter((each) => each === 'REFUSED')).toHaveLength(3)
    // Not by another program either.
    const row = {
      id: '0a990000-0000-4000-8000-00000000beef',
      accountId: ADMIN,
      role: 'ANALYST' as const,
      givenBy: ADMIN,
    }
    const insert = graph.em().insert(Appointment, {
      ...row,
      validFrom: TODAY,
      validTo: null,
      reason: 'x',
      givenAt: new Date(),
      endedBy: null,
      endedAt: null,
    })
    await expect(insert).rejects.toThrow(/appointment_not_oneself/)
  })

  test.each(['PRODUCER', 'WALIDATA', 'LEADER', 'PUBLIC'])(
    '%s follows from a position and is never given',
    async (role) => {
      expect(await refusal('admin', GIVE, given(WALIDATA, role))).toBe('BAD_INPUT')
    },
  )

  test('only somebody with a position in the Walidata organization becomes administrator', async () => {
    for (const username of ['gubernur', 'kadis.pendidikan', 'bkd', 'warga'])
      expect(await refusal('admin', GIVE, given(demonstrationId(username), 'ADMIN'))).toBe('FORBIDDEN')
  })

  test.each([
    ['a day that is over', { from: inDays(-1) }, 'BAD_INPUT'],
    ['an end before the beginning', { from: inDays(2), to: inDays(1) }, 'BAD_INPUT'],
    ['no reason', { reason: '  x ' }, 'BAD_INPUT'],
    ['an account that there is not', { account: '0de30000-0000-4000-8000-999999999999' }, 'NOT_FOUND'],
    ['an account that cannot be', { account: 'x' }, 'NOT_FOUND'],
  ])('one with %s is refused', async (_what, more, code) => {
    expect(await refusal('admin', GIVE, given(demonstrationId('warga'), 'ANALYST', more))).toBe(code)
  })

  test('the last administrator stays; with a second one, of two who end each other one stays', async () => {
    const [own] = await graph.em().find(Appointment, { accountId: ADMIN })
    expect(await refusal('admin', END, { id: own?.id })).toBe('FORBIDDEN')
    const { giveAppointment: second } = await answer('admin', GIVE, given(WALIDATA, 'ADMIN'))
    await afterwards()
    const [one, other] = [await as('admin'), await as('walidata')]
    const both = await Promise.all([graph.query(END, { id: second.id }, one), graph.query(END, { id: own?.id }, other)])
    expect(new Set(both.map(({ errors }) => errors[0]?.extensions?.['code']))).toEqual(
      new Set(['FORBIDDEN', undefined]),
    )
    await graph.em().nativeUpdate(Appointment, { id: own?.id ?? '' }, { endedAt: null, endedBy: null })
    await graph.em().nativeDelete(Appointment, { id: second.id })
  })

  test('an administrator whose position ended a moment ago changes nothing any more', async () => {
    const before = await as('admin')
    await hold(HOLDERS.filter(({ employeeNumber }) => employeeNumber !== NIP(10)))
    const { errors } = await graph.query(GIVE, given(demonstrationId('warga'), 'ANALYST'), before)
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await as('admin')).roles).toEqual(['PUBLIC'])
  })
})

describe('accounts', () => {
  const CREATE = 'mutation ($input: AccountInput!) { createAccount(input: $input) { id disabledAt waitsForSecond } }'
  const ENABLE = 'mutation ($id: ID!) { enableAccount(id: $id) { disabledAt waitsForSecond } }'
  const DISABLE = 'mutation ($id: ID!, $reason: String!) { disableAccount(id: $id, reason: $reason) { disabledAt } }'

  test('are found by part of a name; wildcards are letters like others', async () => {
    const found = async (search: string) =>
      (
        await answer('admin', 'query ($search: String) { accounts(search: $search) { nodes { username email } } }', {
          search,
        })
      ).accounts.nodes
    expect(await found('KADIS')).toEqual([
      { username: 'kadis.pendidikan', email: 'kadis.pendidikan@satudata.example' },
      { username: 'kadis.sosial', email: 'kadis.sosial@satudata.example' },
    ])
    expect(await found('%')).toEqual([])
    expect(await found(NIP(10))).toHaveLength(1)
  })

  test('that of an official is opened by two administrators, so that none takes over a head’s rights', async () => {
    await hold([...HOLDERS, { employeeNumber: NIP(50), position: 'GOV', organization: null }])
    const input = { username: 'wagub', name: 'Wakil Gubernur', email: 'mine@example.org', employeeNumber: NIP(50) }
    const { createAccount } = await answer('admin', CREATE, { input })
    expect(createAccount).toMatchObject({ disabledAt: expect.any(String), waitsForSecond: true })
    expect(await services().principalOf('wagub')).toBeNull()
    expect(await refusal('admin', ENABLE, { id: createAccount.id })).toBe('FORBIDDEN')
    const { giveAppointment } = await answer('admin', GIVE, given(WALIDATA, 'ADMIN'))
    const { enableAccount } = await answer('walidata', ENABLE, { id: createAccount.id })
    expect(enableAccount).toEqual({ disabledAt: null, waitsForSecond: false })
    expect((await as('wagub')).roles).toEqual(['PUBLIC', 'LEADER'])
    expect(await refusal('walidata', ENABLE, { id: createAccount.id })).toBe('CONFLICT')
    await answer('admin', END, { id: giveAppointment.id })
    await graph.em().nativeDelete(Account, { id: createAccount.id })
    expect(await recorded('account.create')).toEqual(['DONE'])
    expect(await recorded('account.enable')).toEqual(['REFUSED', 'DONE'])
  })

  test('that of anybody else can be used at once, and gives no rights', async () => {
    const input = { username: 'warga2', name: 'Warga', email: null, employeeNumber: null }
    const { createAccount } = await answer('admin', CREATE, { input })
    expect(createAccount).toMatchObject({ disabledAt: null, waitsForSecond: false })
    expect((await as('warga2')).roles).toEqual(['PUBLIC'])
    await graph.em().nativeDelete(Account, { id: createAccount.id })
  })

  test('have names of one line that fit a mail, not texts of their own', async () => {
    for (const name of ['', 'x'.repeat(201), 'Budi\nBuka http://jahat.example', 'Budi\u2028Buka', 'Budi\u202eiduB'])
      expect([name, await refusal('admin', CREATE, { input: { username: 'warga3', name } })]).toEqual([
        name,
        'BAD_INPUT',
      ])
  })

  test('are taken out of use by an administrator, never one’s own', async () => {
    const reason = 'Pindah tugas'
    expect(await refusal('admin', DISABLE, { id: ADMIN, reason })).toBe('FORBIDDEN')
    expect(await refusal('admin', DISABLE, { id: ADMIN.toUpperCase(), reason })).toBe('FORBIDDEN')
    expect(await refusal('gubernur', DISABLE, { id: ADMIN, reason })).toBe('FORBIDDEN')
    const id = demonstrationId('kadis.sosial')
    const signedIn = { accountId: id, state: 'LIVE', methods: ['pwd'], address: '', userAgent: '' } as const
    const session = await beginSession(graph.em(), signedIn, new Date())
    expect(await services().sessions.isLive(session.id)).toBe(true)
    await answer('admin', DISABLE, { id, reason })
    await afterwards()
    expect(await services().principalOf('kadis.sosial')).toBeNull()
    expect(await refusal('admin', DISABLE, { id, reason })).toBe('CONFLICT')
    await answer('admin', ENABLE, { id })
    expect((await as('kadis.sosial')).roles).toEqual(['PUBLIC', 'LEADER'])
    // Whoever was signed in stays out.
    expect(await services().sessions.isLive(session.id)).toBe(false)
  })
})
