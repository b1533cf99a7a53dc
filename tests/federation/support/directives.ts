import type { SubgraphParts } from './subgraph.ts'

type Given = Readonly<Record<string, unknown>>
const asGiven = (given: Given) => given
const link = (version: string, ...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${names.map((each) => `"@${each}"`).join(', ')}])\n`

const ROOMS = [
  { kind: 'CLASS', size: 50 },
  { kind: 'CLASS', size: 60 },
  { kind: 'HALL', size: 100 },
]

/** Schools and their buildings: who owns what, keys of several kinds, an interface with a key, a union. Federation 2.3. */
const schools: SubgraphParts = {
  name: 'schools',
  typeDefs: `${link('v2.3', 'key', 'shareable', 'inaccessible', 'tag', 'provides', 'external', 'override', 'composeDirective')}
extend schema @link(url: "https://satudata.example/note/v1.0", import: ["@note"]) @composeDirective(name: "@note")
directive @note(text: String!) on FIELD_DEFINITION
type Query {
  school(id: ID!): School
  schools: [School!]! @provides(fields: "head { name }")
  place(id: ID!): Place
  places: [Place!]!
  found: [Found!]!
  inState(state: State = OPEN): [School!]!
  within(area: Area!): [School!]!
}
interface Place @key(fields: "id") { id: ID! name: String! }
type School implements Place @key(fields: "id") @key(fields: "code { region number }") {
  id: ID! name: String! @note(text: "As on the sign") code: Code! state: State! secret: String @inaccessible
  head: Person pupils: Int! @tag(name: "figures") capacity: Int! address: Address! grade: Grade
  cost(unit: Unit!, of: Basis): Int! rooms(kind: RoomKind): [Room!]!
}
type Room { size(in: Measure!): Int! }
enum Unit { RUPIAH THOUSAND }
enum RoomKind { CLASS HALL }
enum Measure { M2 FT2 }
input Basis { year: Int! }
type Library implements Place @key(fields: "id") { id: ID! name: String! books: Int! }
type Code @shareable { region: String! number: Int! }
type Address { town: String! street: String! }
type Person @key(fields: "nip") { nip: ID! name: String! @external }
union Found = School | Library
enum State { OPEN CLOSED }
enum Grade { A B }
input Area { region: String! }
`,
  resolvers: (() => {
    const all = [
      {
        id: 's1',
        type: 'School',
        name: 'SDN 1',
        code: { region: '36', number: 1 },
        state: 'OPEN',
        head: { nip: '11', name: 'Ani' },
        pupils: 300,
        capacity: 280,
        grade: 'A',
        address: { town: 'Serang', street: 'Jl. 1' },
      },
      {
        id: 's2',
        type: 'School',
        name: 'SDN 2',
        code: { region: '36', number: 2 },
        state: 'CLOSED',
        head: null,
        pupils: 0,
        capacity: 100,
        address: { town: 'Lebak', street: 'Jl. 2' },
      },
      { id: 'l1', type: 'Library', name: 'Perpustakaan', books: 9_000 },
    ]
    const only = (type: string) => all.filter((each) => each.type === type)
    const byId = ({ id }: Given) => all.find((each) => each.id === id)
    const typed = { __resolveType: ({ type }: { type: string }) => type, __resolveReference: byId }
    return {
      Query: {
        school: (_: unknown, { id }: Given) => only('School').find((each) => each.id === id),
        schools: () => only('School'),
        place: (_: unknown, given: Given) => byId(given),
        places: () => all,
        found: () => all,
        inState: (_: unknown, { state }: Given) => only('School').filter((each) => each.state === state),
        within: (_: unknown, { area }: { area: Given }) =>
          only('School').filter((each) => each.code?.region === area['region']),
      },
      Place: typed,
      Found: { __resolveType: typed.__resolveType },
      School: {
        __resolveReference: (given: { id?: string; code?: { number: number } }) =>
          only('School').find((each) => each.id === given.id || each.code?.number === given.code?.number),
        cost: (_: unknown, { unit, of }: { unit: string; of?: { year: number } }) =>
          (of?.year ?? 2000) * (unit === 'THOUSAND' ? 1 : 1_000),
        rooms: ({ id }: Given, { kind }: Given) =>
          (id === 's1' ? ROOMS : []).filter((each) => kind === undefined || each.kind === kind),
      },
      Room: { size: ({ size }: { size: number }, given: Given) => size * (given['in'] === 'M2' ? 1 : 10) },
      Library: { __resolveReference: byId },
    }
  })(),
}

/** People; a stub of theirs stands elsewhere. In the words of federation 1: @extends, no link. */
const people: SubgraphParts = {
  name: 'people',
  typeDefs: `
type Query { person(nip: ID!): Person }
type Person @key(fields: "nip") { nip: ID! name: String! @shareable leads: [School!]! }
type School @extends @key(fields: "id") { id: ID! @external visitors: [Person!]! }
${link('v2.0', 'key', 'shareable', 'extends', 'external')}`,
  resolvers: (() => {
    const named: Readonly<Record<string, string>> = { '11': 'Ani', '12': 'Budi' }
    const person = (nip: string) => (nip in named ? { nip, name: named[nip] } : null)
    return {
      Query: { person: (_: unknown, { nip }: { nip: string }) => person(nip) },
      Person: {
        __resolveReference: ({ nip }: { nip: string }) => person(nip),
        leads: ({ nip }: { nip: string }) => (nip === '11' ? [{ id: 's1' }] : []),
      },
      School: { __resolveReference: asGiven, visitors: ({ id }: Given) => (id === 's1' ? [person('12')] : []) },
    }
  })(),
}

/** Marks for every place, whatever it is, and figures worked out from those of others. Federation 2.3 and 2.9. */
const marks: SubgraphParts = {
  name: 'marks',
  typeDefs: `${link('v2.9', 'key', 'interfaceObject', 'requires', 'external', 'shareable', 'cost', 'listSize')}
type Query { best: Place }
type Place @key(fields: "id") @interfaceObject { id: ID! stars: Int! mark: Grade alike: [Place!]! @listSize(assumedSize: 2) @cost(weight: 3) }
enum Grade { B C }
`,
  resolvers: {
    Query: { best: () => ({ id: 's1' }) },
    Place: {
      __resolveReference: asGiven,
      stars: ({ id }: Given) => ({ s1: 5, s2: 2, l1: 4 })[String(id)],
      mark: () => 'C',
      alike: ({ id }: Given) => [{ id: id === 's1' ? 'l1' : 's1' }],
    },
  },
}

/** Crowding, worked out from what `schools` knows; found by the code. Federation 2.5. */
const crowding: SubgraphParts = {
  name: 'crowding',
  typeDefs: `${link('v2.5', 'key', 'requires', 'external', 'shareable')}
type School @key(fields: "code { region number }") @key(fields: "id", resolvable: false) {
  id: ID! code: Code! pupils: Int! @external capacity: Int! @external
  crowded: Boolean! @requires(fields: "pupils capacity")
  address: Address! @external
  label: String! @requires(fields: "address { town } pupils")
  cost(unit: Unit!, of: Basis): Int! @external rooms(kind: RoomKind): [Room!]! @external
  left: Int! @requires(fields: "cost(unit: THOUSAND, of: { year: 2025 }) pupils")
  space: Int! @requires(fields: "rooms(kind: CLASS) { size(in: M2) }")
}
type Room { size(in: Measure!): Int! @external }
enum Unit { RUPIAH THOUSAND }
enum RoomKind { CLASS HALL }
enum Measure { M2 FT2 }
input Basis { year: Int! }
type Address { town: String! @external }
type Code @shareable { region: String! number: Int! }
`,
  resolvers: {
    School: {
      __resolveReference: asGiven,
      crowded: ({ pupils, capacity }: Given) => Number(pupils) > Number(capacity),
      left: ({ cost, pupils }: Given) => Number(cost) - Number(pupils),
      space: ({ rooms }: { rooms: { size: number }[] }) => rooms.reduce((sum, { size }) => sum + size, 0),
      label: ({ pupils, address }: { pupils: number; address: { town: string } }) => `${address.town}, ${pupils}`,
    },
  },
}

/** Arguments filled from the objects around. Federation 2.8. */
const budget: SubgraphParts = {
  name: 'budget',
  typeDefs: `${link('v2.8', 'key', 'context', 'fromContext')}
type Query { years: [Year!]! }
type Year @key(fields: "year") @context(name: "year") { year: Int! posts: [Post!]! }
type Post @key(fields: "code") { code: ID! amount(of: Int @fromContext(field: "$year { year }")): Int! }
`,
  resolvers: {
    Query: { years: () => [{ year: 2025 }, { year: 2026 }] },
    Year: { __resolveReference: asGiven, posts: () => [{ code: 'a' }, { code: 'b' }] },
    Post: {
      __resolveReference: asGiven,
      amount: ({ code }: Given, { of }: { of?: number }) => (of ?? 0) + (code === 'a' ? 1 : 2),
    },
  },
}

/** A field that moved from one subgraph to the next. Federation 2.7. */
const mover = (name: string, version: string, override: string): SubgraphParts => ({
  name,
  typeDefs: `${link(version, 'key', 'override')} type Library @key(fields: "id") { id: ID! opens: String! ${override} }`,
  resolvers: { Library: { __resolveReference: asGiven, opens: () => name } },
})

/** A field that is on its way: three of ten operations find it at the next. Federation 2.7. */
const leaving = (name: string, override: string): SubgraphParts => ({
  name,
  typeDefs: `${link('v2.7', 'key', 'override')} type Library @key(fields: "id") { id: ID! scans: String! ${override} }`,
  resolvers: { Library: { __resolveReference: asGiven, scans: () => name } },
})

/** One that is linked to this version and no other. */
const linkedTo = (minor: number): SubgraphParts => ({
  name: `since-${minor}`,
  typeDefs: `${link(`v2.${minor}`, 'key')} type School @key(fields: "id") { id: ID! since${minor}: String! }`,
  resolvers: {
    School: { __resolveReference: asGiven, [`since${minor}`]: ({ id }: Given) => `${String(id)} in 2.${minor}` },
  },
})

/** Minor versions of federation 2, each of which a subgraph may be linked to. */
export const MINORS = Array.from({ length: 12 }, (_, minor) => minor)

/** Subgraphs that use the directives of federation 2.0 to 2.11 together. */
export const DIRECTIVES: readonly SubgraphParts[] = [
  schools,
  people,
  marks,
  crowding,
  budget,
  mover('desk', 'v2.0', ''),
  mover('counter', 'v2.7', '@override(from: "desk")'),
  leaving('archive', ''),
  leaving('cloud', '@override(from: "archive", label: "percent(30)")'),
  ...MINORS.map(linkedTo),
]
