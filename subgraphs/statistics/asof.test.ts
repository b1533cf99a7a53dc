import type { ReleaseDraft } from '@satudata/subgraph'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'
import { caughtUp } from './fixtures/attack.ts'
import { aided, changed, HOUSEHOLDS, renamed } from './fixtures/closed.ts'
import { aid, area, draft, monthly, population, SOCIAL } from './fixtures/releases.ts'
import statistics from './src/index.ts'

// D1: a page that somebody pinned shows what it showed. R1: what was withdrawn since is not brought back by it.

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(statistics)
})
afterAll(() => graph[Symbol.asyncDispose]())

/** Publishes, and gives a moment after it. */
async function published(...drafts: readonly ReleaseDraft[]): Promise<string> {
  for (const each of drafts) await graph.lake.publish(each)
  await caughtUp(graph)
  return new Date().toISOString()
}

/** Counts of schools in two kabupaten, of an indicator of its own. */
function schools(indicator: string, period: string, first: number, rest: Partial<ReleaseDraft> = {}): ReleaseDraft {
  const rows = [
    { refArea: '36.01', value: String(first) },
    { refArea: '36.02', value: '40' },
  ]
  return draft(indicator.toLowerCase(), period, { indicator, unit: 'sekolah' }, rows, rest)
}

const byRegency = (indicator: string, filter = '') =>
  `{ columns: [{ id: "x", figure: { indicator: "${indicator}" } }, { id: "s", of: "x", show: SHARE }], groupBy: [{ by: REGION, level: REGENCY }, { by: PERIOD }], filter: { ${filter} } }`
const asOf = (indicator: string, moment: string) => byRegency(indicator, `asOf: "${moment}"`)

describe('the data as it stood (D1)', () => {
  test('after a correction and a new year is answered as it was, with the version it had', async () => {
    const first = await published(schools('ONE', '2023', 10))
    const before = await ask(graph, byRegency('ONE'))
    const corrected = await published(schools('ONE', '2023', 11))
    const between = await ask(graph, byRegency('ONE'))
    await published(schools('ONE', '2024', 12))
    expect(before.table).toMatchObject({ '36.01 2023': ['10', '20'] })
    expect(await ask(graph, asOf('ONE', first))).toEqual(before)
    expect(await ask(graph, asOf('ONE', corrected))).toEqual(between)
    expect((await ask(graph, byRegency('ONE'))).dataVersion).not.toBe(between.dataVersion)
    expect(new Set([before.dataVersion, between.dataVersion]).size).toBe(2)
  })

  test('is the same as now where nothing was published since, in any zone', async () => {
    const moment = await published(area())
    const now = await ask(graph, byRegency('AREA'))
    const jakarta = `${new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, -1)}+07:00`
    expect(await ask(graph, asOf('AREA', moment))).toEqual(now)
    expect(await ask(graph, asOf('AREA', jakarta))).toEqual(now)
  })

  test('says what it is, and ranks too', async () => {
    const first = await published(schools('TWO', '2023', 50))
    await published(schools('TWO', '2023', 5))
    const { data } = await graph.query(`{
      old: statistics(query: ${asOf('TWO', first)}) { asOf withheldReleases }
      now: statistics(query: ${byRegency('TWO')}) { asOf withheldReleases }
    }`)
    expect(data).toEqual({ old: { asOf: first, withheldReleases: 0 }, now: { asOf: null, withheldReleases: 0 } })
    const ranked = await graph.entities(
      [{ __typename: 'Indicator', code: 'TWO' }],
      `... on Indicator { old: ranking(asOf: "${first}") { asOf entries { nodes { region { code } } } } now: ranking { asOf entries { nodes { region { code } } } } }`,
    )
    const order = (moment: string | null, codes: readonly string[]) => ({
      asOf: moment,
      entries: { nodes: codes.map((code) => ({ region: { code } })) },
    })
    expect(ranked.data._entities[0]).toEqual({
      old: order(first, ['36.01', '36.02']),
      now: order(null, ['36.02', '36.01']),
    })
  })

  test('joins parts of a ratio as they were', async () => {
    const first = await published(schools('ABOVE', '2023', 100), schools('BELOW', '2023', 20))
    await published(schools('BELOW', '2023', 25))
    const ratio = (filter: string) =>
      `{ columns: [{ id: "r", ratio: { numerator: { indicator: "ABOVE" }, denominator: { indicator: "BELOW" } } }], filter: { regions: ["36.01"] ${filter} } }`
    expect((await ask(graph, ratio(''))).rows[0]?.values[0]?.value).toBe('4')
    expect((await ask(graph, ratio(`asOf: "${first}"`))).rows[0]?.values[0]?.value).toBe('5')
  })

  test('of more moments than are kept at a time is still each its own', async () => {
    const moments: string[] = []
    for (let count = 1; count <= 7; count += 1) moments.push(await published(schools('MANY', '2023', count)))
    const answers = await Promise.all(moments.map((moment) => ask(graph, asOf('MANY', moment))))
    expect(answers.map(({ table }) => table['36.01 2023']?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })
})

describe('a moment that cannot be shown', () => {
  test.each([
    ['is none', 'yesterday', /"yesterday" is no moment.*2026-11-20T08:00:00Z/],
    ['has no zone', '2026-11-20T08:00:00', /is no moment/],
    ['does not exist', '2026-13-20T08:00:00Z', /is no moment/],
    ['is to come', '2999-01-01T00:00:00Z', /2999.*is in the future/],
  ])('because it %s is refused with the way out', async (_, moment, message) => {
    await published(population())
    expect((await ask(graph, asOf('POPULATION', moment))).error).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
    })
  })

  test('because nothing was published yet is refused, the same when what there was is not for the caller', async () => {
    const before = await published(schools('LATE', '2022', 5, { access: 'CLOSED' }))
    await published(schools('LATE', '2023', 5))
    const refusal = /At |at .*no release of LATE yet/
    for (const moment of ['2001-01-01T00:00:00Z', before])
      expect((await ask(graph, asOf('LATE', moment))).error).toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringMatching(refusal),
      })
  })
})

describe('what was withdrawn or closed since (R1, T3)', () => {
  test('is not shown, and it is said that something is not', async () => {
    const moment = await published(schools('GONE', '2022', 7), schools('GONE', '2023', 8))
    await published(schools('GONE', '2022', 7, { access: 'RESTRICTED' }))
    const query = `{ statistics(query: ${asOf('GONE', moment)}) { withheldReleases columns { periods } } }`
    const seen = async (principal = principals.anonymous) => (await graph.query(query, {}, principal)).data.statistics
    expect(await seen()).toMatchObject({ withheldReleases: 1, columns: [{ periods: ['2023'] }, {}] })
    expect(await seen(principals.walidata)).toMatchObject({
      withheldReleases: 0,
      columns: [{ periods: ['2022', '2023'] }, {}],
    })
  })

  test('comes to a leader as nothing but suppressed cells: no pattern was made for it then', async () => {
    const counts = { personDerived: true, unit: 'orang', indicator: 'TIGHT' }
    const rows = ['36.01', '36.02', '36.03'].map((refArea, index) => ({ refArea, value: String(50 + index) }))
    const of = (rest: Partial<ReleaseDraft>) => draft('tight', '2023', counts, rows, { owner: SOCIAL, ...rest })
    const moment = await published(of({}))
    await published(of({ access: 'CLOSED' }))
    const leader = await ask(graph, asOf('TIGHT', moment), principals.leader([SOCIAL]))
    expect(leader.rows.map(({ values }) => values[0]?.status)).toEqual(['SUPPRESSED', 'SUPPRESSED', 'SUPPRESSED'])
    expect((await ask(graph, asOf('TIGHT', moment), principals.producer(SOCIAL))).table['36.01 2023']?.[0]).toBe('50')
    expect((await ask(graph, asOf('TIGHT', moment))).error).toMatchObject({ code: 'BAD_INPUT' })
  })

  test("by another agency is nobody's, who has the right to one version only", async () => {
    const closed = { access: 'CLOSED', owner: SOCIAL } as const
    const moment = await published(schools('MERGED', '2023', 9, closed), schools('MERGED', '2024', 9, closed))
    await published(schools('MERGED', '2023', 9, { access: 'CLOSED', owner: '000500000000000' }))
    const { data } = await graph.query(
      `{ statistics(query: ${asOf('MERGED', moment)}) { withheldReleases columns { periods } } }`,
      {},
      principals.producer(SOCIAL),
    )
    expect(data.statistics).toMatchObject({ withheldReleases: 1, columns: [{ periods: ['2024'] }, {}] })
  })

  test('leaves closed totals as they were shown, whatever a correction hides', async () => {
    const many = changed(HOUSEHOLDS, { '36.01.01 HOUSING': 30, '36.02.02 HOUSING': 40 })
    const of = (filter = '') =>
      `{ columns: [{ id: "x", figure: { indicator: "KEPT" } }], groupBy: [{ by: REGION, level: DISTRICT }, { by: DIMENSION, dimension: "AID_PROGRAMME" }], filter: { ${filter} } }`
    const leader = principals.leader([SOCIAL])
    const moment = await published(renamed(aided('2024', many), 'KEPT'))
    const before = await ask(graph, of(), leader)
    await published(renamed(aided('2024', HOUSEHOLDS), 'KEPT'))
    expect((await ask(graph, of(), leader)).suppressedCells).toBeGreaterThan(before.suppressedCells)
    expect(await ask(graph, of(`asOf: "${moment}"`), leader)).toEqual(before)
  })

  test('changes nothing of closed and preliminary figures: who may not see them now does not see them then', async () => {
    const moment = await published(aid(), monthly('2026-01'))
    await published(monthly('2026-01'), schools('OTHER', '2023', 3))
    const closed = asOf('AID_RECIPIENTS', moment).replace('REGENCY', 'DISTRICT')
    for (const principal of [principals.anonymous, principals.walidata, principals.producer('000400000000000')])
      expect((await ask(graph, closed, principal)).error).toMatchObject({ code: 'BAD_INPUT' })
    const leader = principals.leader([SOCIAL])
    expect(await ask(graph, closed, leader)).toEqual(
      await ask(graph, byRegency('AID_RECIPIENTS').replace('REGENCY', 'DISTRICT'), leader),
    )
    const early = `{ columns: [{ id: "p", figure: { indicator: "POPULATION", stage: PRELIMINARY } }], filter: { asOf: "${moment}" } }`
    expect((await ask(graph, early, principals.walidata)).error).toMatchObject({ code: 'BAD_INPUT' })
    expect((await ask(graph, early, principals.leader('ALL'))).error).toBeNull()
  })
})
