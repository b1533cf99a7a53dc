import { readFile } from 'node:fs/promises'
import type { Principal } from '@satudata/core'
import { principals, startTestSubgraph, UNFILTERED } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Person, PersonAccess, PersonAid, PersonCorrection, PersonHistory } from './src/entities.ts'
import population from './src/index.ts'
import { samplePersons } from './src/persons/sample/seed.ts'
import type { InventedPerson } from './src/persons/sample/invented.ts'
import { aidRecipients } from './src/sources/aid.ts'

const REGISTRY = '001100000000000'
const SOCIAL = '000900000000000'
const PLANNING = '002600000000000'

let graph: TestSubgraph
let sample: readonly InventedPerson[]
const districts = await readFile(new URL('./sample/kecamatan.csv', import.meta.url))
beforeAll(async () => {
  graph = await startTestSubgraph(population)
  sample = await samplePersons(districts)
})
afterAll(() => graph[Symbol.asyncDispose]())

let callers = 0
/** A caller nobody has been before, so that the failed attempts of one test do not limit another. */
function caller(
  organization: string,
  ...scopes: Principal['scopes'][number][]
): Principal & { readonly subject: string } {
  callers += 1
  const positions = [`${organization}.02`]
  return { ...principals.producer(organization), subject: `caller-${callers}`, scopes, positions }
}
const reader = (organization: string) => caller(organization, 'person:read')

const PROFILE = `id invented watermark nik nikInClear name sex birthPlace birthDate relation version parts
  address { street district { code } } family { id name sex birthYear relation }
  aid { recipientId recipientName programme period amount organization { code } invented }
  accessLog { total latest { at purpose parts nikInClear asFamily organizations { code } } }`
const OPEN = `mutation ($nik: String, $id: ID, $purpose: PersonPurpose!, $reason: String!) {
  openPersonProfile(nik: $nik, id: $id, purpose: $purpose, reason: $reason) { ${PROFILE} }
}`
const WHY = { purpose: 'AID_ELIGIBILITY', reason: 'Permohonan bantuan nomor 12/2026' }

async function open(who: Principal, what: { nik?: string; id?: string; purpose?: string; reason?: string }) {
  const { data, errors } = await graph.query(OPEN, { ...WHY, ...what }, who)
  return { profile: data?.openPersonProfile ?? null, code: errors[0]?.extensions?.['code'] ?? null, errors }
}

/** The newest entries of the log, as the database has them. */
const logOf = (subject: string) =>
  graph.em().find(PersonAccess, { subject }, { ...UNFILTERED, orderBy: { at: 'asc', outcome: 'asc' } })

/** A person in a household with others and with aid, whose record nobody sealed. */
function person(where: (each: InventedPerson) => boolean = () => true): InventedPerson {
  const found = sample.find((each) => {
    const household = sample.filter(({ householdId }) => householdId === each.householdId)
    return household.length > 2 && household.every(({ sealed }) => !sealed) && where(each)
  })
  if (found === undefined) throw new Error('The sample has nobody like that.')
  return found
}
const sealed = () => sample.find((each) => each.sealed && each.relation === 'HEAD')!
const unknownNik = (index: number) => `3600000101${80 + index}9999`

describe('T4: the sample', () => {
  test('has about 60 households and 200 persons in kecamatan of Banten, all marked as invented', async () => {
    const persons = await graph.em().find(Person, {}, UNFILTERED)
    expect(new Set(persons.map(({ householdId }) => householdId)).size).toBe(60)
    expect(persons.length).toBeGreaterThan(180)
    expect(persons.length).toBeLessThan(220)
    const codes = districts
      .toString()
      .split('\n')
      .map((line) => line.split(',')[0])
    expect(persons.filter(({ districtCode }) => !codes.includes(districtCode))).toEqual([])
    expect(new Set(persons.map(({ districtCode }) => districtCode.slice(0, 5))).size).toBe(8)
    expect(persons.every(({ invented, name }) => invented && name.endsWith('Rekaan'))).toBe(true)
    expect(persons.every(({ access, owner }) => access === 'CLOSED' && owner === REGISTRY)).toBe(true)
  })

  test('has NIK of a series that no real person can have: kabupaten 00, kecamatan 00; dates and sex fit', () => {
    for (const { nik, sex, birthDate } of sample) {
      const [year = '', month = '', day = ''] = birthDate.split('-')
      const shown = String(Number(day) + (sex === 'FEMALE' ? 40 : 0)).padStart(2, '0')
      expect(nik).toMatch(new RegExp(`^360000${shown}${month}${year.slice(2)}\\d{4}$`))
    }
    expect(new Set(sample.map(({ nik }) => nik)).size).toBe(sample.length)
  })

  test('has no more recipients of aid in a kecamatan than the dataset penerima-bantuan counts', async () => {
    const cells = (await aidRecipients(districts)).flatMap(({ observations }) => observations)
    const aid = await graph.em().find(PersonAid, {}, UNFILTERED)
    expect(aid.length).toBeGreaterThan(50)
    expect(aid.every(({ access, owner, invented }) => access === 'CLOSED' && owner === SOCIAL && invented)).toBe(true)
    const lives = new Map(sample.map(({ id, districtCode }) => [id, districtCode]))
    const persons = Map.groupBy(aid, (each) => `${lives.get(each.personId)} ${each.period} ${each.programme}`)
    const counted = new Map(
      cells.map((cell) => [
        `${cell.refArea} ${cell.timePeriod} ${cell.dimensions?.['AID_PROGRAMME']}`,
        Number(cell.value),
      ]),
    )
    expect([...persons].filter(([cell, rows]) => rows.length > (counted.get(cell) ?? 0))).toEqual([])
  })
})

describe('T4: a profile', () => {
  test('shows a member of Dinas Sosial who the person is, the household, and the aid it gave; the NIK masked', async () => {
    const aid = await graph.em().find(PersonAid, {}, UNFILTERED)
    const wanted = person(({ id, relation }) => relation === 'HEAD' && aid.some(({ personId }) => personId === id))
    const household = sample.filter(({ householdId }) => householdId === wanted.householdId)
    const { profile, errors } = await open(reader(SOCIAL), { nik: wanted.nik })
    expect(errors).toEqual([])
    expect(profile).toMatchObject({
      id: wanted.id,
      invented: true,
      watermark: 'contoh rekaan',
      nik: '36**************',
      nikInClear: false,
      name: wanted.name,
      birthDate: wanted.birthDate,
      relation: 'HEAD',
      version: 1,
      address: { street: wanted.address, district: { code: wanted.districtCode } },
      parts: ['IDENTITY', 'FAMILY', 'AID', 'NIK'],
    })
    const others = household.filter(({ id }) => id !== wanted.id)
    expect(profile.family.map(({ id }: { id: string }) => id).toSorted()).toEqual(others.map(({ id }) => id).toSorted())
    const ids = household.map(({ id }) => id)
    expect(profile.aid).toHaveLength(aid.filter(({ personId }) => ids.includes(personId)).length)
    expect(profile.aid[0]).toMatchObject({ period: '2026', organization: { code: SOCIAL }, invented: true })
    expect(JSON.stringify(profile)).not.toMatch(/\d{16}/)
  })

  // From the table in docs/access.md; the policy itself is tested in packages/core.
  test.each([
    ['a reader of the registry', () => reader(REGISTRY), '36**************', null],
    ['a reader of the registry with NIK', () => caller(REGISTRY, 'person:read', 'person:nik'), 'CLEAR', null],
    ['a reader by agreement', () => reader(PLANNING), '36**************', null],
    ['a reader of Dinas Sosial with NIK', () => caller(SOCIAL, 'person:read', 'person:nik'), 'CLEAR', 'AID'],
  ])('%s sees NIK and aid as the table says', async (_, who, nik, aid) => {
    const wanted = person()
    const { profile } = await open(who(), { id: wanted.id })
    expect(profile).toMatchObject({ name: wanted.name, nik: nik === 'CLEAR' ? wanted.nik : nik })
    expect(profile.aid === null ? null : 'AID').toBe(aid)
    expect(profile.parts.includes('AID')).toBe(aid !== null)
  })

  test.each<[string, Principal]>([
    ['an anonymous caller', principals.anonymous],
    ['a regional leader', principals.leader('ALL')],
    ['the leader of the registry', principals.leader([REGISTRY], REGISTRY)],
    ['an administrator', principals.admin],
    ['the walidata', principals.walidata],
    ['a member of the registry', principals.producer(REGISTRY)],
  ])('%s without the scope person:read sees nothing', async (_, who) => {
    const { profile, code } = await open(who, { nik: person().nik })
    expect(profile).toBeNull()
    expect(code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
  })

  test('shows only the parts its purpose needs', async () => {
    const { profile } = await open(reader(SOCIAL), { id: person().id, purpose: 'POPULATION_SERVICE' })
    expect(profile).toMatchObject({ aid: null, parts: ['IDENTITY', 'FAMILY', 'NIK'] })
  })

  test('is no entity, and nothing lists, searches or counts persons', async () => {
    const { typeDefs } = graph.running
    expect(typeDefs).not.toMatch(/type (Person\w*|FamilyMember|AidReceived) @key/)
    expect(typeDefs).not.toMatch(/PersonProfile(Connection|Edge)|\[PersonProfile|\[FamilyMember!\]!? @access/)
    const fields = Object.keys(graph.running.schema.getQueryType()?.getFields() ?? {})
    expect(fields.filter((field) => /person/i.test(field))).toEqual(['personAccesses', 'personCorrections'])
  })

  test.each([
    [{}, 'nik, id'],
    [{ nik: '1', id: '2' }, 'nik, id'],
    [{ nik: '360000' }, 'nik'],
    [{ id: 'x', reason: 'karena' }, 'reason'],
    [{ id: 'x', reason: 'warga dengan NIK 3600000107900001' }, 'reason'],
    [{ id: 'x', reason: 'keluarga 3600.0001.0790.0001' }, 'reason'],
  ])('asked for with %j is refused, the argument named and no number repeated', async (what, argument) => {
    const { profile, errors } = await open(reader(SOCIAL), what)
    expect(profile).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument })
    expect(JSON.stringify(errors)).not.toMatch(/\d{6}/)
  })
})

describe('UU 27/2022: the access log', () => {
  test('says who, when, from which request, why, and what was shown, of the person and of everybody shown with them', async () => {
    const wanted = person()
    const who = caller(SOCIAL, 'person:read', 'person:nik')
    await open(who, { nik: wanted.nik.replace(/(.{6})(.{6})/, '$1.$2 ') })
    const family = sample.filter(({ householdId, id }) => householdId === wanted.householdId && id !== wanted.id)
    const [opened, ...shown] = await logOf(who.subject)
    expect(opened).toMatchObject({
      outcome: 'OPENED',
      personId: wanted.id,
      requestId: 'test',
      positions: [`${SOCIAL}.02`],
      organizations: [SOCIAL],
      ...WHY,
      parts: ['IDENTITY', 'FAMILY', 'AID', 'NIK'],
      nikInClear: true,
    })
    expect(Date.now() - opened!.at.getTime()).toBeLessThan(60_000)
    expect(new Set(shown.map(({ personId }) => personId))).toEqual(new Set(family.map(({ id }) => id)))
    expect(shown).toHaveLength(family.length)
    expect(shown[0]).toMatchObject({ outcome: 'SHOWN_AS_FAMILY', parts: ['IDENTITY', 'AID'], nikInClear: false })
  })

  test('is written before anything is shown: when it cannot be, nothing is', async () => {
    const wanted = person()
    const refuse = (sql: string) => graph.em().execute(sql, [], 'run')
    await refuse('alter table population.person_access add constraint full_disk check (false) not valid')
    try {
      for (const what of [{ nik: wanted.nik }, { id: wanted.id }, { nik: unknownNik(0) }]) {
        const { profile, code, errors } = await open(reader(SOCIAL), what)
        expect(profile).toBeNull()
        expect(code).toBe('SUBGRAPH_UNAVAILABLE')
        expect(JSON.stringify(errors)).not.toContain(wanted.name)
      }
    } finally {
      await refuse('alter table population.person_access drop constraint full_disk')
    }
    expect((await open(reader(SOCIAL), { id: wanted.id })).profile.name).toBe(wanted.name)
  })

  test.each(['person_access', 'person_history'])(
    '%s is append-only: PostgreSQL refuses to change, delete or empty it',
    async (table) => {
      const run = (sql: string) => graph.em().execute(sql, [], 'run')
      const correction = await requested(person(), 'BIRTH_PLACE', 'Kota Contoh')
      await decide(reader(REGISTRY), correction.id, true)
      await open(reader(SOCIAL), { id: person().id })
      const before = await graph.em().execute(`select count(*)::int as n from population.${table}`)
      expect(before[0]).not.toEqual({ n: 0 })
      for (const sql of [
        `update population.${table} set person_id = 'x'`,
        `delete from population.${table}`,
        `truncate population.${table}`,
      ]) {
        await expect(run(sql)).rejects.toThrow('append-only')
      }
      expect(await graph.em().execute(`select count(*)::int as n from population.${table}`)).toEqual(before)
      // ALWAYS: not even a session that plays back a replica may.
      const triggers = `select tgenabled from pg_trigger where tgrelid = 'population.${table}'::regclass and not tgisinternal`
      expect(await graph.em().execute(triggers)).toEqual([{ tgenabled: 'A' }, { tgenabled: 'A' }])
    },
  )

  test('is shown in the profile itself: which organizations, when and why, not which official, without the NIK', async () => {
    const wanted = person(({ relation }) => relation === 'CHILD')
    const head = sample.find(({ householdId, relation }) => householdId === wanted.householdId && relation === 'HEAD')!
    const first = reader(PLANNING)
    await open(first, { id: head.id, purpose: 'DISASTER_RESPONSE' })
    const { total } = (await open(reader(REGISTRY), { id: wanted.id })).profile.accessLog
    const { profile } = await open(caller(SOCIAL, 'person:read', 'person:nik'), { id: wanted.id })
    expect(profile.accessLog.total).toBe(total + 1)
    const entries = profile.accessLog.latest
    expect(entries[0]).toMatchObject({
      purpose: 'AID_ELIGIBILITY',
      nikInClear: true,
      asFamily: false,
      organizations: [{ code: SOCIAL }],
    })
    expect(entries).toContainEqual(
      expect.objectContaining({
        purpose: 'DISASTER_RESPONSE',
        asFamily: true,
        organizations: [{ code: PLANNING }],
        parts: ['IDENTITY'],
      }),
    )
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${first.subject}|${wanted.nik}`))
  })

  const LOG = `query ($person: ID, $from: Date!, $to: Date!, $first: Int, $after: String) {
    personAccesses(person: $person, from: $from, to: $to, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id at requestId outcome personId subject positions organizations { code } purpose reason parts nikInClear }
    }
  }`
  const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const log = (who: Principal, more: object = {}) =>
    graph.query(LOG, { from: today(), to: today(), first: 1000, ...more }, who)

  test('is open to the registry, entry by entry; to Dinas Sosial where aid was shown; to nobody else', async () => {
    const [one, other] = [reader(SOCIAL), reader(PLANNING)]
    await open(one, { id: person().id })
    await open(other, { id: person().id })
    await open(other, { nik: unknownNik(1) })
    const ofRegistry = (await log(principals.producer(REGISTRY))).data.personAccesses
    const find = (subject: string) => ofRegistry.nodes.filter((entry: { subject: string }) => entry.subject === subject)
    expect(find(one.subject)).toContainEqual(
      expect.objectContaining({ outcome: 'OPENED', personId: person().id, organizations: [{ code: SOCIAL }], ...WHY }),
    )
    expect(find(other.subject)[0]).toMatchObject({ outcome: 'NOT_FOUND', personId: null, parts: [] })
    expect(ofRegistry.totalCount).toBe(await graph.em().count(PersonAccess, {}, UNFILTERED))
    const ofSocial = (await log(principals.producer(SOCIAL))).data.personAccesses.nodes
    expect(ofSocial.length).toBeGreaterThan(0)
    expect(ofSocial.every(({ parts }: { parts: string[] }) => parts.includes('AID'))).toBe(true)
    for (const who of [
      principals.producer(PLANNING),
      principals.leader('ALL'),
      principals.admin,
      principals.walidata,
    ]) {
      const { data, errors } = await log(who)
      expect([data?.personAccesses ?? null, errors[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN'])
    }
    expect((await log(principals.anonymous)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  })

  test('pages without gaps, by person and by days of Western Indonesian Time', async () => {
    const wanted = person(({ relation }) => relation === 'SPOUSE')
    for (let index = 0; index < 3; index++) await open(reader(REGISTRY), { id: wanted.id })
    const who = principals.producer(REGISTRY)
    const all = (await log(who, { person: wanted.id })).data.personAccesses
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: typeof all = (await log(who, { person: wanted.id, first: 2, after })).data.personAccesses
      seen.push(...page.nodes.map(({ id }: { id: string }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id))
    expect(seen.length).toBeGreaterThanOrEqual(3)
    expect((await log(who, { from: '2026-01-01', to: '2026-01-31' })).data.personAccesses.totalCount).toBe(0)
    for (const wrong of [{ from: today(), to: '2020-01-01' }, { first: 100_000 }, { after: '%%%' }])
      expect((await log(who, wrong)).errors[0]?.extensions?.['code']).toBe('BAD_INPUT')
  })
})

describe('a NIK nobody has and one that may not be opened', () => {
  test('are answered the same and logged apart; the registry alone opens a sealed record', async () => {
    const who = reader(SOCIAL)
    const unknown = await open(who, { nik: unknownNik(2) })
    const forbidden = await open(who, { nik: sealed().nik })
    const byId = await open(who, { id: sealed().id })
    expect(unknown.code).toBe('NOT_FOUND')
    expect([forbidden.errors, byId.errors]).toEqual([unknown.errors, unknown.errors])
    expect((await logOf(who.subject)).map(({ outcome, personId }) => [outcome, personId])).toEqual([
      ['NOT_FOUND', null],
      ['REFUSED', sealed().id],
      ['REFUSED', sealed().id],
    ])
    expect((await open(reader(REGISTRY), { nik: sealed().nik })).profile.name).toBe(sealed().name)
  })

  test('take the same statements, so that time tells as little as the text', async () => {
    const statements = async (what: { nik: string }) => {
      const connection = graph.running.orm.em.getConnection()
      const execute = connection.execute.bind(connection)
      const seen: string[] = []
      connection.execute = ((...args: Parameters<typeof execute>) => {
        seen.push(String(args[0]))
        return execute(...args)
      }) as typeof connection.execute
      await open(reader(SOCIAL), what)
      connection.execute = execute
      return seen
    }
    const unknown = await statements({ nik: unknownNik(3) })
    expect(unknown.length).toBeGreaterThan(2)
    expect(await statements({ nik: sealed().nik })).toEqual(unknown)
  })

  test('a sealed person stays out of the household that others open', async () => {
    const child = sample.find((each) => each.sealed && each.relation === 'CHILD')!
    const head = sample.find(({ householdId, relation }) => householdId === child.householdId && relation === 'HEAD')!
    const names = async (who: Principal) =>
      (await open(who, { id: head.id })).profile.family.map(({ name }: { name: string }) => name)
    expect(await names(reader(REGISTRY))).toContain(child.name)
    const seen = await names(reader(SOCIAL))
    expect(seen.length).toBeGreaterThan(0)
    expect(seen).not.toContain(child.name)
  })
})

describe('guessing a NIK', () => {
  test('ends after five failures in an hour, also for what would be right; every attempt is logged', async () => {
    const who = reader(PLANNING)
    for (let index = 0; index < 5; index++) expect((await open(who, { nik: unknownNik(index) })).code).toBe('NOT_FOUND')
    const { profile, errors } = await open(who, { nik: person().nik })
    expect(profile).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'person-lookups',
      retryAt: expect.any(String),
    })
    expect((await logOf(who.subject)).map(({ outcome }) => outcome)).toEqual([...Array(5).fill('NOT_FOUND'), 'LIMITED'])
    expect((await open(reader(PLANNING), { nik: person().nik })).profile).not.toBeNull()
  })

  test('at once, in one document and in many, gives no more tries', async () => {
    const who = reader(PLANNING)
    const document = `mutation { ${Array.from({ length: 8 }, (_, index) => `a${index}: openPersonProfile(nik: "${unknownNik(index)}", purpose: LEGAL_ORDER, reason: "Menebak bersama") { id }`).join(' ')} }`
    await Promise.all([graph.query(document, {}, who), graph.query(document, {}, who), graph.query(document, {}, who)])
    const outcomes = (await logOf(who.subject)).map(({ outcome }) => outcome)
    expect(outcomes.filter((each) => each === 'NOT_FOUND')).toHaveLength(5)
    expect(outcomes.filter((each) => each === 'LIMITED')).toHaveLength(19)
  })

  test('may go on when the hour has passed, until ten failures in a day', async () => {
    const who = reader(PLANNING)
    const earlier = async (hours: number, count: number) => {
      for (let index = 0; index < count; index++)
        await graph.em().execute(
          `insert into population.person_access select gen_random_uuid()::text, now() - interval '${hours} hours', 'test', 'NOT_FOUND',
             null, ?, '{}', '{}', 'LEGAL_ORDER', 'test', '{}', false, 'CLOSED', 'VALIDATED', ?`,
          [who.subject, REGISTRY],
          'run',
        )
    }
    await earlier(25, 10)
    await earlier(2, 9)
    expect((await open(who, { nik: unknownNik(0) })).code).toBe('NOT_FOUND')
    const { errors } = await open(who, { id: person().id })
    expect(errors[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED')
    const hours = (Date.parse(String(errors[0]?.extensions?.['retryAt'])) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(21.9)
    expect(hours).toBeLessThan(22.1)
  })
})

const REQUEST = `mutation ($person: ID!, $field: PersonField!, $value: String!, $reason: String = "Akta kelahiran nomor 7/1990") {
  requestPersonCorrection(person: $person, field: $field, proposedValue: $value, reason: $reason) {
    id personId field proposedValue state proposedBy proposedFor { code } proposedAt decidedAt decidedBy note
  }
}`
async function requested(of: InventedPerson, field: string, value: string, who = reader(SOCIAL)) {
  const { data, errors } = await graph.query(REQUEST, { person: of.id, field, value }, who)
  expect(errors).toEqual([])
  return data.requestPersonCorrection as { id: string; state: string }
}
async function decide(who: Principal, id: string, accept: boolean, note?: string) {
  const { data, errors } = await graph.query(
    'mutation ($id: ID!, $accept: Boolean!, $note: String) { decidePersonCorrection(id: $id, accept: $accept, note: $note) { state decidedBy decidedAt note } }',
    { id, accept, note },
    who,
  )
  return { decided: data?.decidePersonCorrection ?? null, code: errors[0]?.extensions?.['code'] ?? null }
}
const stored = (id: string) => graph.em().findOneOrFail(Person, { id }, UNFILTERED)

describe('UU 27/2022: a correction', () => {
  test('that the registry accepts makes a new version and keeps the old value', async () => {
    const of = person(({ relation, sex }) => relation === 'CHILD' && sex === 'MALE')
    const { id } = await requested(of, 'BIRTH_DATE', '2001-02-03')
    const who = reader(REGISTRY)
    expect(await decide(who, id, true)).toMatchObject({ decided: { state: 'ACCEPTED', decidedBy: who.subject } })
    expect(await stored(of.id)).toMatchObject({ birthDate: '2001-02-03', version: 2, nik: of.nik })
    expect(await graph.em().find(PersonHistory, { personId: of.id }, UNFILTERED)).toMatchObject([
      {
        version: 1,
        field: 'BIRTH_DATE',
        oldValue: of.birthDate,
        newValue: '2001-02-03',
        correctionId: id,
        changedBy: who.subject,
      },
    ])
    expect((await open(reader(SOCIAL), { id: of.id })).profile).toMatchObject({ birthDate: '2001-02-03', version: 2 })
  })

  test('is decided by the registry alone, by somebody else than who asked, once, with a note when rejected', async () => {
    const of = person(({ relation }) => relation === 'SPOUSE')
    const proposer = reader(REGISTRY)
    const { id } = await requested(of, 'NAME', 'Nama Baru Rekaan', proposer)
    expect((await decide(proposer, id, true)).code).toBe('FORBIDDEN')
    const application: Principal = { ...principals.application(REGISTRY), scopes: ['person:read'] }
    for (const who of [reader(SOCIAL), reader(PLANNING), principals.admin, principals.producer(REGISTRY), application])
      expect((await decide(who, id, true)).code).toBe('FORBIDDEN')
    expect((await decide(reader(REGISTRY), id, false)).code).toBe('BAD_INPUT')
    expect(await decide(reader(REGISTRY), id, false, 'Akta tidak terbaca')).toMatchObject({
      decided: { state: 'REJECTED', note: 'Akta tidak terbaca' },
    })
    expect((await decide(reader(REGISTRY), id, true)).code).toBe('CONFLICT')
    expect((await decide(reader(REGISTRY), 'tidak-ada', true)).code).toBe('NOT_FOUND')
    expect(await stored(of.id)).toMatchObject({ name: of.name })
  })

  test('of the same value, two accepted at once: one is, the other is told of the conflict', async () => {
    const of = person(({ relation }) => relation === 'HEAD')
    const [one, other] = [
      await requested(of, 'ADDRESS', 'Jalan Satu No. 1'),
      await requested(of, 'ADDRESS', 'Jalan Dua No. 2'),
    ]
    const { version } = await stored(of.id)
    const results = await Promise.all([
      decide(reader(REGISTRY), one.id, true),
      decide(reader(REGISTRY), other.id, true),
    ])
    expect(new Set(results.map(({ code }) => code))).toEqual(new Set(['CONFLICT', null]))
    const won = results[0]?.code === null ? 'Jalan Satu No. 1' : 'Jalan Dua No. 2'
    expect(await stored(of.id)).toMatchObject({ address: won, version: version + 1 })
    const loser = results[0]?.code === null ? other : one
    expect(await graph.em().findOneOrFail(PersonCorrection, { id: loser.id }, UNFILTERED)).toMatchObject({
      state: 'SUBMITTED',
    })
  })

  test('accepted and rejected at once is decided once, and the record follows that decision', async () => {
    const of = person(({ relation, sex }) => relation === 'CHILD' && sex === 'FEMALE')
    const { id } = await requested(of, 'NAME', 'Melati Baru Rekaan')
    const decisions = [true, false, true, false].map((accept) =>
      decide(reader(REGISTRY), id, accept, 'Diputuskan bersama'),
    )
    const results = await Promise.all(decisions)
    expect(results.filter(({ code }) => code === 'CONFLICT')).toHaveLength(3)
    const accepted = results.some(({ decided }) => decided?.state === 'ACCEPTED')
    expect(await stored(of.id)).toMatchObject(
      accepted ? { name: 'Melati Baru Rekaan', version: 2 } : { name: of.name, version: 1 },
    )
    const kept = await graph.em().findOneOrFail(PersonCorrection, { id }, UNFILTERED)
    expect(kept.state).toBe(accepted ? 'ACCEPTED' : 'REJECTED')
  })

  test('shows no present value, and cannot be asked for a sealed or unknown person', async () => {
    const ask = (id: string) =>
      graph.query(REQUEST, { person: id, field: 'NAME', value: 'Nama Lain Rekaan' }, reader(SOCIAL))
    const [unknown, hidden] = [await ask('tidak-ada'), await ask(sealed().id)]
    expect(unknown.errors[0]?.extensions?.['code']).toBe('NOT_FOUND')
    expect(hidden.errors).toEqual(unknown.errors)
    expect(JSON.stringify(await requested(person(), 'NAME', 'Nama Lain Rekaan'))).not.toContain(person().name)
  })

  test.each([
    ['NAME', '1'],
    ['NAME', 'Budi 3600000107900001'],
    ['SEX', 'male'],
    ['BIRTH_PLACE', 'A\nB'],
    ['BIRTH_DATE', '2001-02-30'],
    ['BIRTH_DATE', '2999-01-01'],
    ['ADDRESS', 'x'],
  ])('of %s to %j is refused', async (field, value) => {
    const { errors } = await graph.query(REQUEST, { person: person().id, field, value }, reader(SOCIAL))
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'proposedValue' })
    expect(JSON.stringify(errors)).not.toMatch(/\d{6}/)
  })

  test('is listed to the registry with all others, to others when it is their own', async () => {
    const who = reader(PLANNING)
    const { id } = await requested(person(), 'BIRTH_PLACE', 'Serang', who)
    const list = async (as: Principal, state = 'SUBMITTED') =>
      (
        await graph.query(
          `{ personCorrections(state: ${state}, first: 1000) { totalCount nodes { id state field } } }`,
          {},
          as,
        )
      ).data.personCorrections
    expect(await list(who)).toEqual({ totalCount: 1, nodes: [{ id, state: 'SUBMITTED', field: 'BIRTH_PLACE' }] })
    expect((await list(reader(SOCIAL))).totalCount).toBe(0)
    expect((await list(reader(REGISTRY))).nodes.map((each: { id: string }) => each.id)).toContain(id)
    expect((await list(who, 'REJECTED')).totalCount).toBe(0)
  })
})
