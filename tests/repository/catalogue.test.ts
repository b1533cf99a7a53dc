import { ACCESS_LEVELS, STAGES } from '@satudata/core'
import type { Observation, Release } from '@satudata/subgraph'
import { UNFILTERED } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Dataset, Dimension, Indicator } from '../../subgraphs/datasets/src/entities.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'

// What subgraphs publish and what the catalogue says of it are written by different hands.

const EVERYTHING = ACCESS_LEVELS.flatMap((access) => STAGES.map((stage) => ({ access, stage, owners: 'ANY' as const })))

let region: Region
let published: ReadonlyMap<Release, readonly Observation[]>
let entries: ReadonlyMap<string, Dataset>
let register: ReadonlyMap<string, Indicator>
let dimensions: ReadonlyMap<string, Dimension>

beforeAll(async () => {
  region = await startRegion()
  const em = region.running.find(({ name }) => name === 'datasets')!.orm.em.fork()
  entries = new Map((await em.find(Dataset, {}, UNFILTERED)).map((entry) => [entry.id, entry]))
  register = new Map((await em.find(Indicator, {}, UNFILTERED)).map((indicator) => [indicator.code, indicator]))
  dimensions = new Map((await em.find(Dimension, {})).map((dimension) => [dimension.code, dimension]))
  const releases = await region.lake.list({ scope: EVERYTHING })
  published = new Map(await Promise.all(releases.map(async (each) => [each, await region.lake.read(each)] as const)))
})
afterAll(() => region?.[Symbol.asyncDispose]())

/** Faults of every release, as texts that name the release. */
function faults(of: (release: Release, entry: Dataset, rows: readonly Observation[]) => readonly string[]): string[] {
  return [...published].flatMap(([release, rows]) => {
    const entry = entries.get(release.dataset)
    return entry === undefined
      ? []
      : of(release, entry, rows).map((each) => `${release.dataset} ${release.period}: ${each}`)
  })
}

type Fact = string | boolean | undefined

const differs = (what: string, inRelease: Fact, inCatalogue: Fact) =>
  inRelease === inCatalogue ? [] : [`${what} ${inRelease}, in the catalogue ${inCatalogue}`]

describe('every release', () => {
  test('has an entry in the catalogue', () => {
    expect(published.size).toBeGreaterThan(50)
    expect([...published.keys()].filter(({ dataset }) => !entries.has(dataset)).map(({ dataset }) => dataset)).toEqual(
      [],
    )
  })

  test('has the label, the owner and the mark of invented figures that its entry has', () => {
    expect(
      faults((release, entry) => [
        ...differs('access', release.access, entry.access),
        ...differs('stage', release.stage, entry.stage),
        ...differs('owner', release.owner, entry.owner),
        ...differs('invented', release.provenance.invented, entry.invented),
      ]),
    ).toEqual([])
  })

  test('measures what its entry says, as the register defines it', () => {
    expect(
      faults(({ measures }, entry) =>
        measures.flatMap(({ indicator, unit, additive, personDerived }) => {
          const registered = register.get(indicator)
          return [
            ...(entry.indicators.includes(indicator) ? [] : [`measures ${indicator}, which its entry does not list`]),
            ...differs(`unit of ${indicator}`, unit, registered?.unit),
            ...differs(`additive of ${indicator}`, additive, registered?.additive),
            ...differs(`personDerived of ${indicator}`, personDerived, registered?.personDerived),
            ...differs('unit', unit, entry.unit),
          ]
        }),
      ),
    ).toEqual([])
  })

  test('is broken down as the register says, with no other members', () => {
    expect(
      faults((release, _, rows) => {
        const registered = release.measures.flatMap(({ indicator }) => register.get(indicator)?.dimensions ?? [])
        const unknown = release.dimensions.flatMap((code) => {
          const known = new Set(dimensions.get(code)?.members.map((member) => member.code))
          const used = new Set(rows.map((row) => row.dimensions?.[code] ?? ''))
          return [...used].filter((member) => !known.has(member)).map((member) => `${code} "${member}"`)
        })
        return [
          ...differs('dimensions', release.dimensions.toSorted().join(), [...new Set(registered)].toSorted().join()),
          ...unknown,
        ]
      }),
    ).toEqual([])
  })

  test('lies in the years and regions of its entry', () => {
    expect(
      faults((_, entry, rows) => {
        const years = new Set(rows.map(({ timePeriod }) => Number(timePeriod.slice(0, 4))))
        const outside = (area: string) => !entry.spatial.some((wide) => area === wide || area.startsWith(`${wide}.`))
        return [
          ...[...years].filter((year) => !entry.years.includes(year)).map((year) => `year ${year}`),
          ...new Set(rows.filter(({ refArea }) => outside(refArea)).map(({ refArea }) => `region ${refArea}`)),
        ]
      }),
    ).toEqual([])
  })
})

describe('every entry of statistics', () => {
  test('has a release, for each of its years and indicators', () => {
    const statistics = [...entries.values()].filter(({ kind }) => kind === 'STATISTICS')
    expect(statistics.length).toBeGreaterThan(10)
    const rowsOf = (id: string) => [...published].flatMap(([{ dataset }, rows]) => (dataset === id ? rows : []))
    const missing = statistics.flatMap((entry) => {
      const rows = rowsOf(entry.id)
      const years = new Set(rows.map(({ timePeriod }) => Number(timePeriod.slice(0, 4))))
      const measured = new Set(rows.map(({ indicator }) => indicator))
      return [
        ...entry.years.filter((year) => !years.has(year)).map((year) => `${entry.id} ${year}`),
        ...entry.indicators
          .filter((indicator) => !measured.has(indicator))
          .map((indicator) => `${entry.id} ${indicator}`),
      ]
    })
    expect(missing).toEqual([])
  })

  test('and none of reference codes has one', () => {
    const reference = [...entries.values()].filter(({ kind }) => kind === 'REFERENCE').map(({ id }) => id)
    expect([...published.keys()].filter(({ dataset }) => reference.includes(dataset))).toEqual([])
  })
})
