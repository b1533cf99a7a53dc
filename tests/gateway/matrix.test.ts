import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCallers } from '../support/matrix/callers.ts'
import type { Caller, Callers } from '../support/matrix/callers.ts'
import { describeSchema } from '../support/matrix/schema-doors.ts'
import { COMMON, OWNER, PROBES, publishProbes, traces } from '../support/matrix/rows.ts'
import type { Probe } from '../support/matrix/rows.ts'
import { describeStatistics } from '../support/matrix/statistics-doors.ts'
import { EXPECTATIONS } from '../support/matrix/table.ts'
import type { View } from '../support/matrix/table.ts'
import { describeTricks } from '../support/matrix/tricks.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'

let region: Region
let callers: Callers
beforeAll(async () => {
  region = await startRegion()
  await publishProbes(region)
  callers = await openCallers(region)
})
afterAll(async () => {
  await callers?.[Symbol.asyncDispose]()
  await region?.[Symbol.asyncDispose]()
})

const everybody = EXPECTATIONS.map(({ who }) => who)
const viewOf = (caller: Caller, probe: Probe): View => caller.views[PROBES.indexOf(probe)] as View
const knownTo = (caller: Caller) => PROBES.filter((probe) => viewOf(caller, probe) !== '-')
/** One alias for each probe. */
const each = (ask: (probe: Probe) => string) => PROBES.map((probe, index) => `p${index}: ${ask(probe)}`).join(' ')
// oxlint-disable-next-line typescript/no-explicit-any -- answers have the shape that the query asks for
const answers = (data: any): any[] => PROBES.map((_, index) => data?.[`p${index}`] ?? null)

/** No word of what the caller may not know of stands anywhere in the answer, nor a figure of what is not seen row by row. */
function expectNoTrace(caller: Caller, text: string): void {
  for (const probe of PROBES) {
    const view = viewOf(caller, probe)
    const secret = view === '-' ? traces(probe) : view === 'ROWS' ? [] : probe.figures
    expect(secret.filter((word) => text.includes(word))).toEqual([])
  }
}

async function asked(who: string, document: string, variables?: Record<string, unknown>) {
  const caller = callers.named(who)
  const answer = await caller.ask(document, variables)
  expect({ who, errors: answer.errors }).toEqual({ who, errors: [] })
  expectNoTrace(caller, answer.text)
  return { caller, data: answer.data }
}

describe.each(everybody)('T1–T3, N3: the catalogue for %s', (who) => {
  test('one by one, by id: dataset, releases, rows, indicator, tag', async () => {
    const { caller, data } = await asked(
      who,
      `{ ${each(
        ({ dataset }) => `dataset(id: "${dataset}") { visibility publisher { code } indicators { code } tags { name }
          releases(current: false) { totalCount nodes { rowCount findings { check } provenance { notes } } }
          latestRelease { period } rows(first: 50) { totalCount nodes { value } } observations(first: 50) { totalCount nodes { value } } }`,
      )} }`,
    )
    const expected = PROBES.map((probe) => expectedDataset(probe, viewOf(caller, probe)))
    expect(answers(data).map(inOrder)).toEqual(expected)
  })

  test('by indicator and by tag', async () => {
    const { caller, data } = await asked(
      who,
      `{ ${each(({ indicator }) => `indicator(code: "${indicator}") { code series(first: 50) { totalCount } datasets { totalCount } }`)}
         ${PROBES.map(({ tag }, index) => `t${index}: tag(name: "${tag}") { datasetCount datasets { nodes { id } } }`).join(' ')} }`,
    )
    PROBES.forEach((probe, index) => {
      const view = viewOf(caller, probe)
      const series = view === 'ROWS' ? 9 : 0
      const indicator = { code: probe.indicator, series: { totalCount: series }, datasets: { totalCount: 1 } }
      expect(data[`p${index}`]).toEqual(view === '-' ? null : indicator)
      const tag = { datasetCount: 1, datasets: { nodes: [{ id: probe.dataset }] } }
      expect(data[`t${index}`]).toEqual(view === '-' ? null : tag)
    })
  })

  test('in lists, counts, search and every facet', async () => {
    const { caller, data } = await asked(
      who,
      `query ($w: String!, $y: [Int!]) {
        all: datasets(first: 1000) { totalCount nodes { id } facets { years { year count } tags { tag { name } count } } }
        found: datasets(search: { keyword: $w }, first: 50) { ...Page }
        year: datasets(search: { years: $y }, first: 50) { ...Page }
        ${each(({ word }) => `datasets(search: { keyword: "${word}" }) { totalCount }`)}
        ${PROBES.map(({ tag }, i) => `g${i}: datasets(search: { tags: ["${tag}"] }) { totalCount facets { themes { count } } }`).join(' ')}
        ${PROBES.map(({ indicator }, i) => `i${i}: datasets(search: { indicators: ["${indicator}"] }) { totalCount }`).join(' ')}
        indicators(keyword: $w, first: 50) { totalCount nodes { code } }
        organization(code: "${OWNER}") { datasets(first: 50) { totalCount nodes { id } } }
        tags(first: 1000) { totalCount nodes { name } }
        group(slug: "dinas-sosial") { datasetCount datasets(first: 50) { totalCount nodes { id } } }
        themes { code datasetCount }
      }
      fragment Page on DatasetConnection { totalCount nodes { id } facets {
        themes { count } publishers { count } regions { count } years { count } groups { count } pillars { count } tags { count } } }`,
      { w: COMMON.word, y: [COMMON.year] },
    )
    const known = knownTo(caller)
    const count = known.length
    const ids = known.map(({ dataset }) => dataset).toSorted()
    const probesIn = (list: readonly { id: string }[]) =>
      list
        .map(({ id }) => id)
        .filter((id) => id.startsWith('uji-'))
        .toSorted()
    // A facet is counted with the filters of all the others, so that of the years leaves the year aside.
    const { years: _others, ...besides } = data.year.facets
    for (const page of [data.found, { ...data.year, facets: besides }]) {
      expect(page.totalCount).toBe(count)
      expect(probesIn(page.nodes)).toEqual(ids)
      const { tags, ...facets } = page.facets as Record<string, { count: number }[]>
      expect(tags?.map((tag) => tag.count)).toEqual(known.map(() => 1))
      for (const values of Object.values(facets))
        expect(new Set(values.map((value) => value.count))).toEqual(new Set([count]))
    }
    expect(probesIn(data.all.nodes)).toEqual(ids)
    expect(data.all.totalCount).toBe(data.all.nodes.length)
    expect(data.all.facets.years.find(({ year }: { year: number }) => year === COMMON.year)?.count).toBe(count)
    // The sample's own closed dataset is of Dinas Sosial too.
    const own = count + (viewOf(caller, PROBES[2]!) === '-' ? 0 : 1)
    for (const place of [data.organization.datasets, data.group.datasets]) {
      expect(place.totalCount).toBe(own)
      expect(probesIn(place.nodes)).toEqual(ids)
    }
    expect(data.group.datasetCount).toBe(own)
    expect(data.indicators.totalCount).toBe(count)
    expect(data.tags.totalCount).toBe(data.tags.nodes.length)
    PROBES.forEach((probe, index) => {
      const one = viewOf(caller, probe) === '-' ? 0 : 1
      expect([data[`p${index}`], data[`i${index}`]]).toEqual([{ totalCount: one }, { totalCount: one }])
      expect(data[`g${index}`]).toEqual({
        totalCount: one,
        facets: { themes: Array.from({ length: one }, () => ({ count: 1 })) },
      })
    })
  })

  test('B12: every dataset as a file holds the rows that are seen, and nothing else is told', async () => {
    const caller = callers.named(who)
    const files = [...PROBES.entries()].map(([index, probe]) => ({ probe, format: index % 2 === 0 ? 'csv' : 'json' }))
    for (const { probe, format } of files) {
      const response = await caller.download(`${probe.dataset}.${format}`)
      const text = await response.text()
      const view = viewOf(caller, probe)
      const expected = view === 'ROWS' ? 200 : view === '-' ? 404 : 403
      expect([probe.dataset, response.status]).toEqual([probe.dataset, expected])
      const cells = [...probe.figures, '3'].filter((figure) => new RegExp(`[,:]${figure}[,}]`).test(text))
      expect(cells.length).toBe(view === 'ROWS' ? 9 : 0)
      if (view !== 'ROWS') expectNoTrace(caller, text.replaceAll(`${probe.dataset}.${format}`, ''))
      const open = probe.access === 'OPEN' && probe.stage === 'VALIDATED'
      expect(response.headers.get('etag') !== null).toBe(view === 'ROWS' && open)
      const kept = view !== 'ROWS' ? 'no-store' : open ? 'no-cache' : 'private, no-store'
      expect(response.headers.get('cache-control')).toBe(kept)
    }
    const monthly = await caller.download('penduduk-siak-bulanan.csv')
    expect(monthly.status).toBe(caller.monthly === 'ROWS' ? 200 : 404)
    await monthly.body?.cancel()
  })

  test('N3: the month of Dukcapil that nobody validated, everywhere', async () => {
    const caller = callers.named(who)
    const { data } = await caller.ask(
      `{ dataset(id: "penduduk-siak-bulanan") { id rows(first: 1) { totalCount } }
         datasets(search: { keyword: "bulanan" }) { totalCount }
         statisticsSources(indicators: ["POPULATION"], first: 50) { nodes { dataset { id } } } }`,
    )
    const there = caller.monthly === 'ROWS'
    expect(data.dataset !== null).toBe(there)
    expect(data.datasets.totalCount).toBe(there ? 1 : 0)
    expect(JSON.stringify(data.statisticsSources).includes('bulanan')).toBe(there)
  })
})

function expectedDataset(probe: Probe, view: View) {
  if (view === '-') return null
  const rows = view === 'ROWS'
  const values = [...probe.figures, '3'].toSorted().map((value) => ({ value }))
  return {
    visibility: view,
    publisher: { code: OWNER },
    indicators: [{ code: probe.indicator }],
    tags: [{ name: probe.tag }],
    releases: {
      totalCount: 1,
      nodes: [
        { rowCount: rows ? 9 : null, findings: rows ? [] : null, provenance: { notes: rows ? [probe.note] : [] } },
      ],
    },
    latestRelease: { period: COMMON.period },
    rows: rows ? { totalCount: 9, nodes: values } : null,
    observations: rows ? { totalCount: 9, nodes: values } : { totalCount: 0, nodes: [] },
  }
}

/** The catalogue and the statistics give rows in orders of their own. */
// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape that the query asks for
function inOrder(dataset: any) {
  const ordered = (list: { value: string }[]) =>
    list
      .map(({ value }) => value)
      .toSorted()
      .map((value) => ({ value }))
  for (const page of [dataset?.rows, dataset?.observations]) if (page != null) page.nodes = ordered(page.nodes)
  return dataset
}

describeSchema(
  () => region,
  () => callers,
)
describeStatistics(() => callers)
describeTricks(
  () => region,
  () => callers,
)
