import { describe, expect, test } from 'vitest'
import { checkSubgraph } from '../../checks/run.ts'
import { compose } from '../compose.ts'
import { CompositionError } from '../faults.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@external", "@provides", "@requires", "@override"])\n'
const REGION = 'type Region @key(fields: "code") { code: ID! schools: [School!] @shareable'
const part = (name: string, typeDefs: string) => ({
  name,
  typeDefs: `${LINK}${typeDefs}`,
  url: `http://${name}.example/`,
})
const names = (school: string) => part('names', `type Query { region: Region } ${REGION} } ${school}`)
const ranks = (school: string) => part('ranks', `${REGION} area: Int } ${school}`)
const keyed = (field: string) => `type School @key(fields: "id") { id: ID! ${field} }`

/** What a supergraph says of a field. */
async function joins(field: string, ...parts: ReturnType<typeof part>[]): Promise<string[]> {
  const text = await compose(parts)
  const line = text.split('\n').find((each) => each.trim().startsWith(`${field}:`))
  expect(line).toBeDefined()
  return [...line!.matchAll(/join__field\(graph: (\w+)/g)].map(([, graph]) => graph!)
}

const refusal = (...parts: ReturnType<typeof part>[]) =>
  compose(parts).then(
    () => null,
    (error: unknown) => (error as CompositionError).faults,
  )

describe('a list that several subgraphs answer', () => {
  test('is asked of the one that knows most of its items, where they know different things', async () => {
    const most = keyed('rank: Int pupils: Int')
    expect(await joins('schools', names(keyed('name: String')), ranks(most))).toEqual(['RANKS'])
  })

  test('of ours stays with ours', async () => {
    const others = { ...ranks(keyed('rank: Int pupils: Int')), isOutside: true }
    expect(await joins('schools', names(keyed('name: String')), others)).toEqual(['NAMES'])
  })

  test('stays with both where they know the same', async () => {
    const school = 'type School { name: String at: Spot } type Spot { x: Int }'.replaceAll(' {', ' @shareable {')
    expect(await joins('schools', names(school), ranks(school))).toEqual([])
  })

  test('stays with the one that needs it for a key', async () => {
    const byList = REGION.replace('@key(fields: "code")', '@key(fields: "code") @key(fields: "code schools { id }")')
    const holder = part('names', `type Query { region: Region } ${byList} } ${keyed('name: String')}`)
    expect(await joins('schools', holder, ranks(keyed('rank: Int pupils: Int')))).toEqual(['NAMES'])
  })

  test('on the query itself is asked of one, too', async () => {
    const list = (name: string, field: string) =>
      part(name, `type Query { schools: [School!] @shareable } ${keyed(field)}`)
    expect(await joins('schools', list('names', 'name: String rank: Int'), list('ranks', 'pupils: Int'))).toEqual([
      'NAMES',
    ])
  })

  test('that one only brings along (@provides) is asked of the one that answers it', async () => {
    const lists = 'type Query { region: Region @provides(fields: "schools { id }") } type Region @key(fields: "code")'
    const brings = part('names', `${lists} { code: ID! schools: [School!] @external } ${keyed('name: String')}`)
    expect(await joins('schools', brings, ranks(keyed('rank: Int')))).toEqual(['RANKS'])
    expect(await joins('region', brings, ranks(keyed('rank: Int')))).toEqual(['NAMES'])
  })

  test('that others are worked out from has one source, though its items are the same in both', async () => {
    const same = 'type School @shareable { name: String rank: Int }'
    const needs = 'type Region @key(fields: "code") { code: ID! schools: [School!] @external best: Int'
    const best = part('best', `${needs} @requires(fields: "schools { rank }") } ${same}`)
    expect(await joins('schools', names(same), ranks(same), best)).toEqual(['BEST', 'NAMES'])
  })

  test('of fields that move by shares of the operations is asked of one; one that moves itself, of its two', async () => {
    const moving = (from: string) => `@override(from: "${from}", label: "percent(5)")`
    const there = keyed(`rank: Int @shareable pupils: Int ${moving('ranks')}`)
    const here = keyed(`pupils: Int rank: Int @shareable ${moving('names')}`)
    expect(await joins('schools', names(there), ranks(here))).toEqual(['NAMES'])
    const moved = part('moved', `${REGION} ${moving('names')} size: Int } ${keyed('rank: Int seats: Int')}`)
    expect(await joins('schools', names(keyed('name: String')), moved, ranks(keyed('pupils: Int')))).toEqual([
      'MOVED',
      'NAMES',
    ])
  })

  test('of an interface, too, is asked of the one that answers it for its objects', async () => {
    const area = 'interface Area { schools: [School!] } type Region implements Area @key(fields: "code")'
    const other = (given: { readonly name: string; readonly typeDefs: string }) =>
      part(given.name, given.typeDefs.replace(LINK, '').replace('type Region @key(fields: "code")', area))
    const both = [other(names(keyed('name: String rank: Int'))), other(ranks(keyed('pupils: Int')))] as const
    expect(await joins('schools', ...both)).toEqual(['NAMES'])
  })

  test('below an object that both tell is asked of one where each tells more of the object', async () => {
    const report = (name: string, query: string, more: string, line: string) =>
      part(
        name,
        `${query} type Region @key(fields: "code") { code: ID! report: Report @shareable } type Report { ${more} lines: [Line] @shareable } type Line { total: Int @shareable ${line} }`,
      )
    const both = [
      report('a', 'type Query { region: Region }', 'title: String', 'note: String'),
      report('b', '', 'author: String', ''),
    ] as const
    expect(await joins('lines', ...both)).toEqual(['A'])
    expect(await joins('report', ...both)).toEqual([])
  })

  test('of items without a key is refused where they know different things, below an object that both tell, too', async () => {
    const faults = await refusal(names('type School { name: String }'), ranks('type School { rank: Int }'))
    expect(faults).toMatchObject([
      { code: 'LIST_SPLIT', message: expect.stringContaining('"Region.schools"') as string },
    ])
    const report = (name: string, query: string, line: string) =>
      part(
        name,
        `${query} type Region @key(fields: "code") { code: ID! report: Report @shareable } type Report { lines: [Line] @shareable } ${line}`,
      )
    const below = await refusal(
      report('a', 'type Query { region: Region }', 'type Line { total: Int }'),
      report('b', '', 'type Line { note: String }'),
    )
    expect(below?.[0]?.message).toMatch(/"Region\.report" is answered by a, b, in it "Report\.lines"/)
  })

  test('that another subgraph of the graph answers: who publishes is told in both languages, as a trap', async () => {
    const { name, url, typeDefs } = ranks('type School { rank: Int }')
    const { outcome, findings } = await checkSubgraph({
      subgraph: { name, url, typeDefs, owner: '0010', tier: 'OPEN' },
      base: [names('type School { name: String }')],
      others: [],
      served: null,
      consents: ['Region', 'School'],
      usageOf: () => Promise.resolve([]),
    })
    expect(outcome).toBe('REFUSED')
    const trap = findings.find(({ rule }) => rule === 'TRAP')
    expect(trap).toMatchObject({ coordinate: 'Region.schools', severity: 'ERROR' })
    expect(trap?.message.id).toContain('dipasangkan menurut urutan')
    expect(trap?.message.en).toContain('put together by their places')
  })
})
