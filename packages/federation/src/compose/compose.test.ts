import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { compareBeside, composeBeside, examineBeside, joinBeside, narrowBeside } from './beside.ts'
import { compose } from './compose.ts'
import { CompositionError, CompositionLimitError } from './faults.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@inaccessible"])\n'
const places = {
  name: 'places',
  typeDefs: `${LINK}type Query { place: Place }\ntype Place @key(fields: "id") { id: ID! name: String }`,
}
const figures = {
  name: 'figures',
  typeDefs: `${LINK}type Place @key(fields: "id") { id: ID! people: Int secret: Int @inaccessible }`,
}

const type = (each: number) =>
  `type T${each} @key(fields: "id") { id: ID! ${Array.from({ length: 40 }, (_, i) => `f${i}: T${(each * 7 + i) % 120}`).join(' ')} }`
/** Subgraphs that share much: composing them takes seconds. */
const heavy = Array.from({ length: 6 }, (_, n) => ({
  name: `s${n}`,
  typeDefs: `${LINK.replace('"@key"', '"@key", "@shareable"')}type Query { q${n}: T1 } ${Array.from({ length: 120 }, (__, i) => type(i).replaceAll(/(f\d+: T\d+)/g, '$1 @shareable')).join('\n')}`,
}))

describe('composition beside', () => {
  test('gives the same supergraph, while this process goes on', async () => {
    let turns = 0
    const clock = setInterval(() => turns++, 1)
    const supergraph = await composeBeside([places, figures])
    clearInterval(clock)
    expect(turns).toBeGreaterThan(10)
    expect(supergraph).toBe(await compose([places, figures]))
  })

  test('tells every reason with subgraph and line, as without one', async () => {
    const wrong = { ...figures, typeDefs: figures.typeDefs.replace('id: ID!', 'id: Int!') }
    const error: unknown = await composeBeside([places, wrong]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CompositionError)
    expect((error as CompositionError).faults).toContainEqual(
      expect.objectContaining({
        code: 'FIELD_TYPE_MISMATCH',
        places: [
          { subgraph: 'figures', line: 2 },
          { subgraph: 'places', line: 3 },
        ],
      }),
    )
  })

  test('ends with its deadline or its caller, and the next one is composed', async () => {
    await expect(composeBeside(heavy, { deadlineMs: 100 })).rejects.toBeInstanceOf(CompositionLimitError)
    const given = new AbortController()
    const running = composeBeside(heavy, { signal: given.signal })
    await wait(50)
    given.abort(new Error('gone'))
    await expect(running).rejects.toThrow('gone')
    expect(await composeBeside([places])).toContain('type Place')
  })

  test('what is to be served does not wait for schemas that take their time to be checked', async () => {
    const given = new AbortController()
    const examining = { base: heavy.slice(1), others: [], served: null, consents: [] }
    const subgraph = { ...heavy[0]!, url: 'https://s0.example', owner: '1', tier: 'OPEN' as const }
    const checks = Array.from({ length: 3 }, () => examineBeside({ ...examining, subgraph }, { signal: given.signal }))
    const served = composeBeside([places]).then(() => 'served')
    expect(await Promise.race([served, ...checks.map((each) => each.then(() => 'checked'))])).toBe('served')
    given.abort(new Error('enough'))
    for (const each of checks) await expect(each).rejects.toThrow('enough')
    const next = await examineBeside({ ...examining, base: [], subgraph: { ...subgraph, ...places } })
    expect(next.made).toMatchObject({ supergraph: await compose([{ ...subgraph, ...places }]), changes: [] })
  })

  test('what finds no idle core is checked all the same', async () => {
    const subgraph = { ...places, url: 'https://s0.example', owner: '1', tier: 'OPEN' as const }
    const examining = { base: [], others: [], served: null, consents: [], subgraph }
    const { made } = await examineBeside(examining, { patienceMs: 1 })
    expect(made).toMatchObject({ supergraph: await compose([subgraph]) })
    // For a while nobody waits for one.
    const began = performance.now()
    await examineBeside(examining, { patienceMs: 1, deadlineMs: 10_000 })
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('those of others are narrowed to their tiers there, composed or not', async () => {
    const others = (['OPEN', 'RESTRICTED', 'CLOSED'] as const).map((tier) => ({
      name: tier.toLowerCase(),
      url: 'https://others.example',
      owner: '1',
      tier,
      typeDefs: `${LINK}type Place @key(fields: "id") { id: ID! ${tier.toLowerCase()}: Int }`,
    }))
    const { supergraph, narrowed } = await joinBeside({ parts: [places], outside: others })
    expect(narrowed.map((text) => /policies: (\[.*\])\)/.exec(text)?.[1])).toEqual([
      undefined,
      '[["government"]]',
      '[["member/1"]]',
    ])
    const texts = others.map((each, index) => ({ ...each, typeDefs: narrowed[index]! }))
    expect(supergraph).toBe(await compose([places, ...texts]))
    expect(await narrowBeside({ parts: [places], outside: others })).toEqual(narrowed)
  })

  test('several at once are composed one after another', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => composeBeside([places, figures])))
    expect(new Set(all).size).toBe(1)
  })
})

describe('two supergraphs', () => {
  test('are compared as their users see them', async () => {
    const before = await compose([places, figures])
    const renamed = {
      ...figures,
      typeDefs: figures.typeDefs.replace('people: Int', 'inhabitants: Int').replace('secret', 'hidden'),
    }
    const changes = await compareBeside(before, await compose([places, renamed]))
    expect(changes.map(({ kind, coordinate, fields }) => [kind, coordinate, fields])).toEqual([
      ['BREAKING', 'Place.people', ['Place.people']],
      ['SAFE', 'Place.inhabitants', []],
    ])
    expect(changes[0]?.message).toEqual({
      id: 'Place.people dihapus.',
      en: "Field 'people' was removed from object type 'Place'.",
    })
  })

  test('a value of an enum is used by the fields that give or take it', async () => {
    const kind = (values: string) => ({
      name: 'kinds',
      typeDefs: `${LINK}type Query { all(filter: Filter): [Thing] plain: Int } input Filter { kind: Kind } enum Kind { ${values} } type Thing @key(fields: "id") { id: ID! kind: Kind size: Int }`,
    })
    const [change] = await compareBeside(await compose([kind('A B')]), await compose([kind('A')]))
    expect(change).toMatchObject({ kind: 'BREAKING', coordinate: 'Kind.B' })
    expect(change?.fields.toSorted()).toEqual(['Query.all', 'Thing.kind'])
  })
})
