import type { Principal } from '@satudata/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement, AppointmentFact, Holding, Officials, PositionFact } from './facts.ts'
import { rightsOf } from './policy.ts'
import { structureOf } from './structure.ts'

const NIP = '900000000000000099'
const TODAY = '2026-11-21'
const code = (short: string) => short.padEnd(15, '0')
const org = (short: string, parent: string | null = null, to: string | null = null) => ({
  code: code(short),
  parent: parent === null ? null : code(parent),
  from: null,
  to,
})

// Dinas 0004 took over 0098 (with its unit 009801), which had taken over 0097. 0096 was split and nobody inherits; the unit 000402
// went to 0005. 0034 is to follow 0009 from next year on, 0035 the
// 0095 that is gone already; 0037 follows 0036, which is still there.
const structure = structureOf(
  [
    ...['0001', '0004', '0005', '0006', '0009', '0011', '0016', '0034', '0035', '0036', '0037'].map((short) =>
      org(short),
    ),
    org('000101', '0001'),
    org('000101001', '000101'),
    org('000401', '0004'),
    org('000402', '0004', '2025-12-31'),
    org('0095', null, '2025-12-31'),
    org('0096', null, '2025-12-31'),
    org('0097', null, '2020-12-31'),
    org('0098', null, '2025-12-31'),
    org('009801', '0098'),
  ],
  [
    { predecessor: code('0097'), successor: code('0098'), on: '2021-01-01', inherits: true },
    { predecessor: code('0098'), successor: code('0004'), on: '2026-01-01', inherits: true },
    { predecessor: code('0096'), successor: code('0005'), on: '2026-01-01', inherits: false },
    { predecessor: code('0096'), successor: code('0006'), on: '2026-01-01', inherits: false },
    { predecessor: code('000402'), successor: code('0005'), on: '2026-01-01', inherits: true },
    { predecessor: code('0009'), successor: code('0034'), on: '2027-01-01', inherits: true },
    { predecessor: code('0095'), successor: code('0035'), on: '2027-01-01', inherits: true },
    { predecessor: code('0036'), successor: code('0037'), on: '2026-01-01', inherits: true },
  ],
)
const position = (name: string, authority: PositionFact['authority'], to: string | null = null): PositionFact => ({
  code: name,
  kind: 'STRUCTURAL',
  authority,
  from: '2017-01-01',
  to,
})
const positions = [
  position('REGION', 'REGION'),
  position('HEAD', 'SUBTREE'),
  position('STAFF', 'NONE'),
  position('ABOLISHED', 'SUBTREE', '2026-11-20'),
]

function holding(name: string, organization: string | null, more: Partial<Holding> = {}): Holding {
  return {
    employeeNumber: NIP,
    position: name,
    organization: organization === null ? null : code(organization),
    appointment: 'DEFINITIVE',
    decree: 'SK/1',
    from: '2024-01-02',
    to: null,
    ...more,
  }
}
const officialsWith = (holdings: readonly Holding[]): Officials => ({
  version: '1',
  positions: new Map(positions.map((each) => [each.code, each])),
  holdings: Map.groupBy(holdings, ({ employeeNumber }) => employeeNumber),
  structure,
})

interface Case {
  readonly appointments?: readonly AppointmentFact[]
  readonly agreements?: readonly Agreement[]
  readonly day?: string
}
function rights(holdings: readonly Holding[], { appointments = [], agreements = [], day = TODAY }: Case = {}) {
  const account = { id: 'me', employeeNumber: NIP }
  return rightsOf({ account, officials: officialsWith(holdings), appointments, agreements, day }).principal
}
const seen = ({ roles, organizations, authority, scopes }: Principal) => {
  const short = (codes: readonly string[]) => codes.map((each) => each.replace(/0+$/, '').padEnd(4, '0')).join(' ')
  return [
    roles.slice(1).join(' '),
    short(organizations),
    authority === 'ALL' ? 'ALL' : short(authority),
    scopes.join(' '),
  ]
}
const appointment = (role: AppointmentFact['role'], more: Partial<AppointmentFact> = {}): AppointmentFact => ({
  id: role,
  role,
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
})

// Written from the mapping in docs/access.md: roles besides PUBLIC, organizations, authority, scopes.
const table: readonly [string, readonly Holding[], readonly [string, string, string, string]][] = [
  ['somebody without a position', [], ['', '', '', '']],
  ['the governor', [holding('REGION', null)], ['LEADER', '', 'ALL', '']],
  ['the regional secretary', [holding('HEAD', '0001')], ['LEADER', '0001', '0001 000101 000101001', '']],
  [
    'the head of a merged agency',
    [holding('HEAD', '0004')],
    ['LEADER', '0004 0097 0098', '0004 000401 0097 0098 009801', ''],
  ],
  ['an official of a merged agency', [holding('STAFF', '0004')], ['PRODUCER', '0004 0097 0098', '', '']],
  [
    'the head of an agency that got a unit of another',
    [holding('HEAD', '0005')],
    ['LEADER', '000402 0005', '000402 0005', ''],
  ],
  ['the head of a part of a split agency without an heir', [holding('HEAD', '0006')], ['LEADER', '0006', '0006', '']],
  ['an official of the walidata', [holding('STAFF', '0016')], ['WALIDATA', '0016', '', '']],
  ['the head of the walidata', [holding('HEAD', '0016')], ['LEADER', '0016', '0016', '']],
  ['an official of the registry owner', [holding('STAFF', '0011')], ['PRODUCER', '0011', '', 'person:nik person:read']],
  ['the head of Dinas Sosial', [holding('HEAD', '0009')], ['LEADER', '0009', '0009', 'person:read']],
  ['a successor of next year', [holding('STAFF', '0034')], ['PRODUCER', '0034', '', '']],
  ['a successor of next year whose predecessor is gone', [holding('STAFF', '0035')], ['PRODUCER', '0035', '', '']],
  ['a successor whose predecessor is still there', [holding('HEAD', '0037')], ['LEADER', '0037', '0037', '']],
  ['a Plt. head', [holding('HEAD', '0006', { appointment: 'PLT' })], ['LEADER', '0006', '0006', '']],
  ['a Plh. official', [holding('STAFF', '0006', { appointment: 'PLH' })], ['PRODUCER', '0006', '', '']],
  [
    'the holder of two positions',
    [holding('STAFF', '0016'), holding('HEAD', '0006')],
    ['WALIDATA LEADER', '0006 0016', '0006', ''],
  ],
  ['a holder until yesterday', [holding('HEAD', '0006', { to: '2026-11-20' })], ['', '', '', '']],
  ['a holder until today', [holding('HEAD', '0006', { to: TODAY })], ['LEADER', '0006', '0006', '']],
  ['a holder from tomorrow', [holding('HEAD', '0006', { from: '2026-11-22' })], ['', '', '', '']],
  ['a holder of an abolished position', [holding('ABOLISHED', '0006')], ['', '', '', '']],
  ['a holder of an unknown position', [holding('NONE SUCH', '0006')], ['', '', '', '']],
  ['the head of a dissolved agency', [holding('HEAD', '0096')], ['', '', '', '']],
  ['a functional official nowhere', [holding('STAFF', null)], ['', '', '', '']],
]

describe('K2 D3 rights of', () => {
  test.each(table)('%s', (_who, holdings, expected) => {
    const principal = rights(holdings)
    expect(seen(principal)).toEqual(expected)
    expect(principal).toMatchObject({ kind: 'PERSON', subject: 'me', governmentApplication: false })
  })

  test('nobody, while nothing is known about positions', () => {
    const account = { id: 'me', employeeNumber: NIP }
    const given = [appointment('ADMIN'), appointment('ANALYST')]
    const { principal } = rightsOf({ account, officials: null, appointments: given, agreements: [], day: TODAY })
    expect(principal.roles).toEqual(['PUBLIC', 'ANALYST'])
  })

  test('an analyst follow from the appointment, for its days, until it is ended', () => {
    const on = (more: Partial<AppointmentFact>) => rights([], { appointments: [appointment('ANALYST', more)] }).roles
    expect(on({})).toEqual(['PUBLIC', 'ANALYST'])
    expect(on({ validTo: TODAY })).toEqual(['PUBLIC', 'ANALYST'])
    expect(on({ validTo: '2026-11-20' })).toEqual(['PUBLIC'])
    expect(on({ validFrom: '2026-11-22' })).toEqual(['PUBLIC'])
    expect(on({ endedAt: new Date(0) })).toEqual(['PUBLIC'])
  })

  test('an administrator end with the position at the walidata', () => {
    const appointments = [appointment('ADMIN')]
    expect(rights([holding('STAFF', '0016')], { appointments }).roles).toEqual(['PUBLIC', 'WALIDATA', 'ADMIN'])
    expect(rights([holding('HEAD', '0016')], { appointments }).roles).toEqual(['PUBLIC', 'LEADER', 'ADMIN'])
    expect(rights([holding('STAFF', '0016', { to: '2026-11-20' })], { appointments }).roles).toEqual(['PUBLIC'])
    expect(rights([holding('HEAD', '0006')], { appointments }).roles).toEqual(['PUBLIC', 'LEADER'])
  })

  test('N4 officials reach persons by an agreement of their own organization that names it, for its days', () => {
    const agreement: Agreement = {
      organization: code('0006'),
      scopes: ['person:read', 'data:closed'],
      from: '2026-01-01',
      to: TODAY,
    }
    const scopes = (short: string, day: string) =>
      rights([holding('STAFF', short)], { agreements: [agreement], day }).scopes
    expect(scopes('0006', TODAY)).toEqual(['person:read'])
    expect(scopes('0006', '2026-11-22')).toEqual([])
    expect(scopes('0005', TODAY)).toEqual([])
  })

  test('each have a reason that can be shown', () => {
    const officials = officialsWith([holding('STAFF', '0016'), holding('HEAD', '0006', { appointment: 'PLT' })])
    const account = { id: 'me', employeeNumber: NIP }
    const given = [appointment('ADMIN'), appointment('ANALYST', { validTo: '2026-01-02' })]
    const { grounds } = rightsOf({ account, officials, appointments: given, agreements: [], day: TODAY })
    expect(grounds.map(({ role, holding, appointment }) => [role, holding?.position, appointment?.id])).toEqual([
      ['WALIDATA', 'STAFF', undefined],
      ['LEADER', 'HEAD', undefined],
      ['ADMIN', undefined, 'ADMIN'],
    ])
  })
})

const someOrganization = fc.constantFrom(...structure.organizations.keys())
const someDay = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10))
const someHolding = fc
  .record({
    position: fc.constantFrom(...positions.map((each) => each.code)),
    organization: fc.option(someOrganization, { freq: 8 }),
    appointment: fc.constantFrom<Holding['appointment'][]>('DEFINITIVE', 'PLT', 'PLH'),
    from: someDay,
    to: fc.option(someDay),
  })
  .map((each): Holding => ({ employeeNumber: NIP, decree: 'SK', ...each }))
const someHoldings = fc.array(someHolding, { maxLength: 5 })
const someCase = fc.record({
  day: someDay,
  appointments: fc.constantFrom([], [appointment('ADMIN'), appointment('ANALYST')]),
})

/** Everything of the first is in the second. */
function within(less: Principal, more: Principal): boolean {
  const parts = (['roles', 'organizations', 'scopes', 'positions'] as const).every((part) =>
    (less[part] as readonly string[]).every((each) => (more[part] as readonly string[]).includes(each)),
  )
  if (more.authority === 'ALL') return parts
  return parts && less.authority !== 'ALL' && less.authority.every((each) => more.authority.includes(each))
}

describe('whatever is held,', () => {
  test('a further position takes no right away', () => {
    const holds = fc.property(someHoldings, someHolding, someCase, (holdings, further, on) =>
      within(rights(holdings, on), rights([...holdings, further], on)),
    )
    expect(fc.check(holds, { numRuns: 1_000 }).counterexample).toBeNull()
  })

  test('the order of positions does not matter', () => {
    fc.assert(
      fc.property(someHoldings, someCase, (holdings, on) => {
        expect(rights(holdings.toReversed(), on)).toEqual(rights(holdings, on))
      }),
    )
  })

  test('a day outside all its days gives nothing', () => {
    fc.assert(
      fc.property(someHoldings, someDay, (holdings, day) => {
        const outside = holdings.filter(({ from, to }) => day < from || (to !== null && to < day))
        expect(seen(rights(outside, { day }))).toEqual(['', '', '', ''])
      }),
    )
  })

  test('authority over a unit is authority over every unit below it that is there', () => {
    const holds = fc.property(someHoldings, someDay, (holdings, day) => {
      const { authority } = rights(holdings, { day })
      const isCovered = (code: string) => authority === 'ALL' || authority.includes(code)
      const there = [...structure.organizations.values()].filter(({ to }) => to === null || day <= to)
      return there.every(({ code, parent }) => parent === null || !isCovered(parent) || isCovered(code))
    })
    expect(fc.check(holds, { numRuns: 500 }).counterexample).toBeNull()
  })
})
