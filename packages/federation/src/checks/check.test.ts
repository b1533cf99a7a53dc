import type { BaseSubgraph, OutsideSubgraph } from '@satudata/core'
import { describe, expect, test } from 'vitest'
import { compose } from '../compose/compose.ts'
import type { AffectedOperation } from './finding.ts'
import type { CheckInput } from './check.ts'
import { checkSubgraph } from './run.ts'
import { sharedCoordinates } from './shared.ts'
import { tightened } from './tier.ts'
import { wider } from './wider.ts'

const link = (names: string, version = 'v2.11') =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${names}])\n`
const ALL =
  '"@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject", "@policy", "@authenticated", "@context", "@fromContext"'

/** What is there already: entities, a value type, an enum, an input, an interface, a union. */
const regions: BaseSubgraph = {
  name: 'regions',
  typeDefs: `${link(ALL)}
    type Query { region(code: ID!, level: Level, near: Near): Region page: Page item: Item any: Any }
    type Region @key(fields: "code") { code: ID! name: String! people: Int secret: Int @policy(policies: [["government"]]) }
    type Page @shareable { next: Boolean! at(zone: String): String }
    enum Level { PROVINCE REGENCY }
    input Near { x: Float! y: Float! }
    interface Item { id: ID! shelf: Int }
    type Book implements Item @key(fields: "id") { id: ID! title: String shelf: Int @policy(policies: [["government"]]) }
    type Film implements Item @key(fields: "id") { id: ID! shelf: Int }
    union Any = Book | Film
    type Plain { a: Int }
    type Mutation { publishRelease: Boolean }`,
}
const other: OutsideSubgraph = {
  name: 'other',
  url: 'https://other.example/graphql',
  owner: '0002',
  tier: 'OPEN',
  version: 'x',
  typeDefs: `${link(ALL)} type Region @key(fields: "code") { code: ID! anthem: String } type School @key(fields: "npsn") { npsn: ID! size: Int }`,
}
const check = (typeDefs: string, more: Partial<CheckInput> & { tier?: 'OPEN' | 'CLOSED' | null } = {}) =>
  checkSubgraph({
    subgraph: {
      name: 'dinkes-banten',
      url: 'https://dinkes.example/graphql',
      typeDefs,
      owner: '0001',
      tier: more.tier === undefined ? 'OPEN' : more.tier,
    },
    base: [regions],
    others: [other],
    served: null,
    consents: [],
    usageOf: async () => [],
    ...more,
  })
/** What is refused, as "RULE coordinate". */
const faults = async (typeDefs: string, more?: Parameters<typeof check>[1]) =>
  (
    await check(typeDefs.startsWith('extend') || typeDefs.startsWith('schema') ? typeDefs : link(ALL) + typeDefs, more)
  ).findings
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ rule, coordinate }) => `${rule} ${coordinate}`)

const MINE = 'type Region @key(fields: "code") { code: ID! '

describe('an outside subgraph may', () => {
  test.each([
    ['add fields to an entity', `${MINE} hospitals: Int }`],
    [
      'add types and queries of its own',
      'type Hospital @key(fields: "id") { id: ID! region: Region } type Region @key(fields: "code", resolvable: false) { code: ID! } type Query { hospitals: [Hospital!] }',
    ],
    [
      'work out a field from others of the entity',
      `${MINE} people: Int @external beds: Int @requires(fields: "people") }`,
    ],
    [
      'repeat a value type as it is',
      'type Query { beds: Page } type Page @shareable { next: Boolean! at(zone: String): String }',
    ],
    [
      'repeat an enum and an input as they are',
      'type Query { beds(near: Near): Level } enum Level { PROVINCE REGENCY } input Near { x: Float! y: Float! }',
    ],
    ['change things under its own name', 'type Query { a: Int } type Mutation { dinkesBantenReport: Boolean }'],
    [
      'define what it imports, and what it does not use',
      `directive @key(fields: String!) repeatable on OBJECT directive @tag(name: String!) on OBJECT ${MINE} hospitals: Int }`,
    ],
    ['be narrower than its tier', `${MINE} hospitals: Int @authenticated }`],
    [
      'use whatever version of federation 2',
      `${link('"@key"', 'v2.0')} type Region @key(fields: "code") { code: ID! hospitals: Int }`,
    ],
  ])('%s', async (_, sdl) => {
    expect(await faults(sdl)).toEqual([])
  })
})

describe('an outside subgraph may not', () => {
  test.each([
    ['define a field of others', `${MINE} name: String! }`, 'OWNERSHIP Region.name'],
    ['share a field of others', `${MINE} name: String! @shareable }`, 'OWNERSHIP Region.name'],
    ['override a field of others', `${MINE} name: String! @override(from: "regions") }`, 'OWNERSHIP Region.name'],
    [
      'override under another name',
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", {name: "@override", as: "@mine"}]) ${MINE} name: String! @mine(from: "regions") }`,
      'OWNERSHIP Region.name',
    ],
    [
      'answer a field of others by @provides',
      `type Query { r: Region @provides(fields: "name") } ${MINE} name: String! @external }`,
      'OWNERSHIP Region.name',
    ],
    ['take a field of another outside subgraph', `${MINE} anthem: String }`, 'OWNERSHIP Region.anthem'],
    [
      'take a query of others',
      'type Query { region(code: ID!, level: Level, near: Near): Region } type Region @key(fields: "code") { code: ID! } enum Level { PROVINCE REGENCY } input Near { x: Float! y: Float! }',
      'OWNERSHIP Query.region',
    ],
    [
      'hide a field of others',
      `type Region @key(fields: "code") { code: ID! @inaccessible motto: String }`,
      'OWNERSHIP Region.code',
    ],
    [
      'close a field of others',
      `type Region @key(fields: "code") { code: ID! @policy(policies: [["x"]]) motto: String }`,
      'OWNERSHIP Region.code',
    ],
    [
      'close a type of others',
      `type Region @key(fields: "code") @authenticated { code: ID! motto: String }`,
      'OWNERSHIP Region',
    ],
    [
      'hide a type of others',
      `extend type Region @key(fields: "code") @inaccessible { code: ID! motto: String }`,
      'OWNERSHIP Region',
    ],
    [
      'tag a type of others',
      `type Region @key(fields: "code") @tag(name: "x") { code: ID! motto: String }`,
      'OWNERSHIP Region',
    ],
    ['enter an entity by another key', 'type Region @key(fields: "motto") { motto: String! }', 'OWNERSHIP Region'],
    [
      'add to a value type',
      'type Query { b: Page } type Page @shareable { next: Boolean! at(zone: String): String more: Int }',
      'OWNERSHIP Page.more',
    ],
    [
      'lose an argument of a value type',
      'type Query { b: Page } type Page @shareable { next: Boolean! at: String }',
      'OWNERSHIP Page.at',
    ],
    ['define a type of others', 'type Query { b: Plain } type Plain @shareable { a: Int }', 'OWNERSHIP Plain.a'],
    ['add a value to an enum', 'type Query { l: Level } enum Level { PROVINCE REGENCY VILLAGE }', 'OWNERSHIP Level'],
    ['leave out a value of an enum', 'type Query { l(of: Level): Int } enum Level { PROVINCE }', 'OWNERSHIP Level'],
    [
      'hide a value of an enum',
      'type Query { l: Level } enum Level { PROVINCE @inaccessible REGENCY }',
      'OWNERSHIP Level',
    ],
    ['leave out a field of an input', 'type Query { l(near: Near): Int } input Near { x: Float! }', 'OWNERSHIP Near'],
    [
      'add a member to a union',
      'type Query { a: Any } union Any = Book | Pen type Book @key(fields: "id") { id: ID! } type Pen { ink: Int }',
      'OWNERSHIP Any',
    ],
    [
      'join an interface of others',
      'type Query { p: Pen } interface Item { id: ID! } type Pen implements Item { id: ID! }',
      'OWNERSHIP Item',
    ],
    [
      'add to an interface of others',
      'type Item @interfaceObject @key(fields: "id") { id: ID! rating: Int }',
      'OWNERSHIP Item',
    ],
    ['make another kind of a type', 'type Query { p: Plain } scalar Plain', 'OWNERSHIP Plain'],
    [
      'bring directives into the graph',
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@composeDirective"]) @link(url: "https://evil.example/e/v1.0", import: ["@e"]) @composeDirective(name: "@e") directive @e on FIELD_DEFINITION type Query { q: Int @e }',
      'OWNERSHIP null',
    ],
    ['be of federation 1', 'schema { query: Query } type Query { q: Int }', 'OWNERSHIP null'],
    ['rename a root', `${link('"@key"')} schema { query: Ask } type Ask { q: Int }`, 'LINT Ask'],
    [
      'change things without its name',
      'type Query { q: Int } type Mutation { report: Boolean }',
      'LINT Mutation.report',
    ],
    [
      'change things under the name of another',
      'type Query { q: Int } type Mutation { publishRelease: Boolean }',
      'OWNERSHIP Mutation.publishRelease',
    ],
    ['have subscriptions', 'type Query { q: Int } type Subscription { news: Int }', 'LINT Subscription.news'],
    ['use reserved names', 'type Query { _q: Int } type join__Graph { a: Int }', 'LINT join__Graph'],
    ['differ in capitals alone', 'type Query { q: REGION } type REGION { a: Int }', 'LINT REGION'],
    [
      'require a field with arguments, and with others',
      `type Query { p: Page } ${MINE} at(zone: String): String @external beds: Int @requires(fields: "at(zone: \\"x\\")") rooms: Int @requires(fields: "at") }`,
      'TRAP Region.rooms',
    ],
    [
      'put an unresolvable key first',
      'type Thing @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! code: ID! }',
      'TRAP Thing',
    ],
    [
      'work out something from what is closed',
      `${MINE} secret: Int @external beds: Int @requires(fields: "secret") }`,
      'COMPOSITION Region.beds',
    ],
    [
      'be sent what is not for everybody',
      `${MINE} secret: Int @external beds: Int @requires(fields: "secret") @policy(policies: [["government"]]) }`,
      'OWNERSHIP Region.secret',
    ],
    [
      'be sent it through a field of its own',
      `type Query { m: Mine } type Mine @key(fields: "id") { id: ID! r: Region n: Int @requires(fields: "r { secret }") @policy(policies: [["government"]]) } ${MINE} secret: Int @external }`,
      'OWNERSHIP Region.secret',
    ],
    [
      'be sent it as a key',
      `type Query { m: Mine } type Mine @key(fields: "id r { secret }") { id: ID! r: Region } ${MINE} secret: Int @external }`,
      'OWNERSHIP Region.secret',
    ],
    [
      'be sent it from a context',
      `type Query { m: Mine } type Mine @key(fields: "id") @context(name: "c") { id: ID! r: Region b: Bed } ${MINE} secret: Int @external }
       type Bed @key(fields: "id") { id: ID! n(s: Int @fromContext(field: "$c { r { secret } }")): Int @policy(policies: [["government"]]) }`,
      'OWNERSHIP Region.secret',
    ],
    [
      'be sent by an interface what one of its types keeps to some',
      `type Query { m: Mine } type Mine @key(fields: "id") { id: ID! i: Item n: Int @requires(fields: "i { shelf }") @policy(policies: [["government"]]) }
       interface Item { id: ID! shelf: Int } type Book implements Item @key(fields: "id") { id: ID! shelf: Int @external }`,
      'OWNERSHIP Item.shelf',
    ],
    [
      'call a feature by another name, so that its conditions would be none',
      `extend schema @note(url: "https://specs.apollo.dev/federation/v2.11", import: [{ name: "@policy", as: "@harmless" }])
      ${link('"@key", "@policy"')} directive @note(url: String, import: [Any]) on SCHEMA scalar Any directive @harmless(policies: [[String!]!]!) on FIELD_DEFINITION type Query { beds: Int }`,
      'OWNERSHIP null',
    ],
    [
      'let a key of others be null',
      'type Region @key(fields: "code") { code: ID motto: String }',
      'OWNERSHIP Region.code',
    ],
    [
      'let a key of others be null that it only refers to',
      'extend type Region @key(fields: "code") { code: ID @external motto: String }',
      'OWNERSHIP Region.code',
    ],
    [
      'give an input another default, which would leave it none',
      'type Query { l(near: Near): Int } input Near { x: Float! = 1 y: Float! }',
      'OWNERSHIP Near.x',
    ],
    [
      'call a directive of its own like one of federation',
      `${link('"@key", "@shareable"')} directive @external on FIELD_DEFINITION ${MINE} name: String! @external @shareable }`,
      'OWNERSHIP @external',
    ],
    [
      'call it so by its full name',
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", as: "fed", import: ["@key", "@shareable"]) directive @federation__external on FIELD_DEFINITION ${MINE} name: String! @federation__external @shareable }`,
      'OWNERSHIP @federation__external',
    ],
    ['read otherwise than it is', 'type Query { a: Int # \u202E } {tnI :terces\n }', 'SYNTAX null'],
    ['command the terminal of who reads it', '"\\u001B[2J" type Query { a: Int }', 'SYNTAX null'],
    ['make the composer fail', 'type Query { a: Int } type join__Graph { a: Int }', 'COMPOSITION null'],
    [
      'contradict a type of others',
      'type School @key(fields: "npsn") { npsn: Int! rooms: Int }',
      'COMPOSITION School.npsn',
    ],
  ])('%s', async (_, sdl, fault) => {
    expect(await faults(sdl)).toContain(fault)
  })

  test('unless its owner consents to that coordinate', async () => {
    const shared: BaseSubgraph = {
      ...regions,
      typeDefs: regions.typeDefs.replace('name: String!', 'name: String! @shareable'),
    }
    const sdl = `${MINE} name: String! @shareable people: Int @override(from: "regions") }`
    const base = [shared]
    expect(await faults(sdl, { base })).toEqual(['OWNERSHIP Region.name', 'OWNERSHIP Region.people'])
    expect(await faults(sdl, { base, consents: ['Region.name'] })).toEqual(['OWNERSHIP Region.people'])
    expect(await faults(sdl, { base, consents: ['Region.name', 'Region.people'] })).toEqual([])
    expect(await faults(sdl, { base, consents: ['Region'] })).toEqual([])
  })
})

test('changes go by the longest name that fits', async () => {
  const sdl = 'type Query { a: Int } type Mutation { dinkesBantenUtaraReport: Boolean }'
  expect(await faults(sdl)).toEqual([])
  const others = [other, { ...other, name: 'dinkes-banten-utara', typeDefs: `${link('"@key"')} type Query { b: Int }` }]
  expect(await faults(sdl, { others })).toEqual(['LINT Mutation.dinkesBantenUtaraReport'])
})

test('a field that asks for less than its tier in what was composed is refused, however it came to that', async () => {
  const typeDefs = `${link(ALL)} type Region @key(fields: "code") { code: ID! beds: Int doctors: Int name: String @external }`
  const shared = new Set(['Region', 'Region.code', 'Region.name'])
  const supergraph = `schema @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY) { query: Query }
    type Region { code: ID! name: String! beds: Int @policy(policies: [["government"], ["x"]]) doctors: Int @policy(policies: [["a", "government"]]) }`
  expect(wider(supergraph, { typeDefs, shared, policy: 'government' }).map(({ coordinate }) => coordinate)).toEqual([
    'Region.beds',
  ])
  expect(wider(supergraph, { typeDefs, shared, policy: 'member/1' })).toHaveLength(2)
  expect(wider(supergraph, { typeDefs, shared, policy: null })).toEqual([])
})

test('a schema that takes too long to compose is refused, and holds nothing up', async () => {
  const { findings } = await check(`${link(ALL)} type Query { a: Int }`, { deadlineMs: 1 })
  expect(findings[0]).toMatchObject({ rule: 'COMPOSITION', severity: 'ERROR' })
  expect(findings[0]?.message.en).toContain('too much time or memory')
})

test('a finding names the coordinate, the line as written and the way out, in both languages', async () => {
  const { findings, outcome } = await check(
    `${link(ALL)}type Region @key(fields: "code") {\n  code: ID!\n  name: String!\n}`,
  )
  expect(outcome).toBe('REFUSED')
  expect(findings[0]).toEqual({
    rule: 'OWNERSHIP',
    severity: 'ERROR',
    coordinate: 'Region.name',
    line: 4,
    message: {
      id: 'Region.name milik "regions", dan skema ini mendefinisikannya lagi. Keluarkan, beri nama lain, atau minta persetujuan pemiliknya untuk Region.name (consentToField).',
      en: 'Region.name is owned by "regions", and this schema defines it again. Take it out, name it otherwise, or ask its owner to consent to Region.name (consentToField).',
    },
    affected: [],
  })
  const clash = await check(
    `${link(ALL)}\n\n"A school." type School @key(fields: "npsn") {\n  npsn: Int!\n  rooms: Int }`,
    { tier: null },
  )
  expect(clash.findings.find(({ rule }) => rule === 'COMPOSITION')).toMatchObject({
    coordinate: 'School.npsn',
    line: 5,
  })
})

test('what is not described or named as usual is a warning', async () => {
  const { outcome, findings } = await check(
    `${link(ALL)}"ok" type Query { "ok" Beds_free("ok" Of: kind): Int } enum kind { small }`,
  )
  expect(outcome).toBe('PASSED')
  expect(findings.map(({ rule, severity, coordinate }) => `${severity} ${rule} ${coordinate}`)).toEqual([
    'WARNING LINT Query.Beds_free',
    'WARNING LINT Query.Beds_free(Of:)',
    'WARNING LINT kind',
    'WARNING LINT kind',
    'WARNING LINT kind.small',
    'WARNING LINT kind.small',
  ])
})

test('a policy that nobody knows is a warning; without a tier only members of the owner get in', async () => {
  const { findings, tightened: text } = await check(
    `${link(ALL)}"a" type Query { "b" beds: Int @policy(policies: [["pimpinan"]]) }`,
    { tier: null },
  )
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['WARNING ACCESS', 'INFO ACCESS'])
  expect(text).toContain('@policy(policies: [["pimpinan", "member/0001"]])')
})

describe('a breaking change', () => {
  const sdl = (fields: string) => `${link(ALL)} type Region @key(fields: "code") { code: ID! ${fields} }`
  const served = async (fields: string) => {
    const parts = [regions, other]
    return compose([
      ...parts,
      {
        name: 'dinkes-banten',
        typeDefs: tightened(sdl(fields), 'OPEN', '0001', sharedCoordinates(parts)),
        url: 'https://dinkes.example/graphql',
      },
    ])
  }
  const used: AffectedOperation = {
    client: 'portal',
    operation: 'Beds',
    hash: 'ab',
    count: 12,
    lastSeenAt: new Date(0),
  }

  test('that operations of these days use needs consent, naming clients and operations; others do not', async () => {
    const before = await served('beds: Int doctors: Int')
    const asked: (readonly string[])[] = []
    const { outcome, findings, changes, supergraph } = await check(sdl('beds: String'), {
      served: before,
      usageOf: async (fields) => {
        asked.push(fields)
        return fields.includes('Region.beds') ? [used] : []
      },
    })
    expect(outcome).toBe('NEEDS_CONSENT')
    expect(asked.flat().toSorted()).toEqual(['Region.beds', 'Region.doctors'])
    const breaking = findings.filter(({ rule }) => rule === 'BREAKING')
    expect(breaking.map(({ severity, coordinate, affected }) => [severity, coordinate, affected])).toEqual([
      ['CONSENT', 'Region.beds', [used]],
      ['INFO', 'Region.doctors', []],
    ])
    expect(breaking[0]?.message.id).toContain('Masih dipakai 1 operasi dari portal')
    expect(changes.map(({ kind, coordinate }) => `${kind} ${coordinate}`).toSorted()).toEqual([
      'BREAKING Region.beds',
      'BREAKING Region.doctors',
    ])
    expect(supergraph).toContain('beds: String')
  })

  test('is none where something is added', async () => {
    const { outcome, changes } = await check(sdl('beds: Int doctors: Int'), { served: await served('beds: Int') })
    expect(outcome).toBe('PASSED')
    expect(changes.map(({ kind, coordinate }) => `${kind} ${coordinate}`)).toEqual(['SAFE Region.doctors'])
  })
  test('is none in what is served already: that is the graph, and nothing is composed', async () => {
    const before = `${await served('beds: Int')}\n# as it is`
    const again = await check(sdl('beds: Int'), { served: before, isServed: true })
    expect([again.outcome, again.changes, again.supergraph === before]).toEqual(['PASSED', [], true])
    expect(again.narrowed).toEqual([tightened(other.typeDefs, 'OPEN', '0002', new Set()), again.tightened])
  })
})
