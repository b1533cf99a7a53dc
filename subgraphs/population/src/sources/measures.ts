import type { Measure } from '@satudata/subgraph'

function measure(indicator: string, unit: string, personDerived: boolean): Measure {
  return { indicator, unit, personDerived, additive: true }
}

/** Registered inhabitants, by sex. */
export const POPULATION = measure('POPULATION', 'orang', true)
/** Enumerated inhabitants. Another indicator than POPULATION, so that nothing can add the two. */
export const CENSUS_POPULATION = measure('CENSUS_POPULATION', 'orang', true)
/** Land area. */
export const AREA = measure('AREA', 'km2', false)
/** Persons who receive aid, by programme. */
export const AID_RECIPIENTS = measure('AID_RECIPIENTS', 'orang', true)

/** Ids of the datasets in the catalogue. */
export const DATASETS = {
  siak: 'penduduk-siak',
  monthly: 'penduduk-siak-bulanan',
  census: 'penduduk-sp2020',
  area: 'luas-wilayah',
  aid: 'penerima-bantuan',
} as const

/** Organizations that answer for them: population agency, Kominfo, Bappeda, Dinas Sosial. */
export const OWNERS = {
  population: '001100000000000',
  kominfo: '001600000000000',
  planning: '002600000000000',
  social: '000900000000000',
} as const
