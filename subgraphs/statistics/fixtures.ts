import type { Lake, Observation, ReleaseDraft } from '@satudata/subgraph'

/** Population by sex and area of Banten's kabupaten and kota (SIAK, semester 2 of 2024). */
const REGIONS = [
  ['36.01', 738650, 698396, '2771.488'],
  ['36.02', 786683, 744881, '3312.298'],
  ['36.03', 1761008, 1698698, '1028.335'],
  ['36.04', 913981, 877814, '1471.543'],
  ['36.71', 983453, 973896, '178.347'],
  ['36.72', 243024, 237354, '162.578'],
  ['36.73', 387152, 372777, '266.314'],
  ['36.74', 729068, 734539, '164.86'],
] as const

const ADMINISTRATION = '001100000000000'
const PLANNING = '002600000000000'

/** A release of a test, with what most of them have in common. */
export function draft(
  dataset: string,
  period: string,
  measure: { readonly indicator: string; readonly unit: string; readonly additive?: boolean; readonly personDerived?: boolean },
  observations: readonly Omit<Observation, 'indicator' | 'timePeriod'>[] | readonly Observation[],
  rest: Partial<ReleaseDraft> = {},
): ReleaseDraft {
  return {
    dataset,
    period,
    owner: ADMINISTRATION,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ additive: true, personDerived: false, ...measure }],
    dimensions: [...new Set(observations.flatMap((each) => Object.keys(each.dimensions ?? {})))],
    provenance: { source: 'Sumber uji', dataAsOf: '2024-12-31', invented: false, notes: [] },
    observations: observations.map((each) => ({ indicator: measure.indicator, timePeriod: period, ...each })),
    ...rest,
  }
}

/** Population by sex, semester 2 of 2024. */
export function population(change: (value: number) => number = (value) => value, period = '2024-S2'): ReleaseDraft {
  const measure = { indicator: 'POPULATION', unit: 'orang', personDerived: true }
  const rows = REGIONS.flatMap(([refArea, men, women]) => [
    { refArea, value: String(change(men)), dimensions: { SEX: 'M' } },
    { refArea, value: String(change(women)), dimensions: { SEX: 'F' } },
  ])
  return draft('penduduk-siak', period, measure, rows)
}

/** Area in 2024. */
export function area(): ReleaseDraft {
  const rows = REGIONS.map(([refArea, , , km2]) => ({ refArea, value: km2 }))
  return draft('luas-wilayah', '2024', { indicator: 'AREA', unit: 'km2' }, rows, { owner: PLANNING })
}

/** Publishes population and area. */
export async function publishSample(lake: Lake): Promise<void> {
  await lake.publish(population())
  await lake.publish(area())
}
