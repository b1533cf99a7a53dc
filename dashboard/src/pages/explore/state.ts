import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { RegionLevel, StatisticsFrequency } from '../../generated/graphql.ts'
import { listIn, textIn } from '../../shell/use-address.ts'

/** How an answer is drawn. BARS, MAP and SCATTER show one period, LINES all of them. */
export type Form = 'BARS' | 'LINES' | 'MAP' | 'SCATTER'

/** What makes a row: regions of a level, organizations, members of a dimension, or nothing (one figure). */
export type Grouping = RegionLevel | 'ORGANIZATION' | 'ALL' | `:${string}`

/** Everything the explorer shows, as its address says it. */
export interface ExploreState {
  /** Code of an indicator, or "rasio.CODE"; undefined: nothing is asked yet. */
  readonly measure: string | undefined
  /** A second one, for SCATTER. */
  readonly other: string | undefined
  readonly dataset: string | undefined
  readonly frequency: StatisticsFrequency | undefined
  readonly preliminary: boolean
  readonly grouping: Grouping | undefined
  /** Regions: of the grouping's level they are compared, a wider one holds the rows. */
  readonly regions: readonly string[]
  readonly organizations: readonly string[]
  /** "DIMENSION.MEMBER". */
  readonly members: readonly string[]
  readonly period: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly ascending: boolean
  /** Only so many rows. */
  readonly top: number | undefined
  readonly form: Form
  readonly trend: boolean
  /** Periods the line is continued for. */
  readonly forecast: number
  /** The moment the page is pinned to. */
  readonly asOf: string | undefined
}

/** At most so many regions or organizations side by side. */
export const MOST_COMPARED = 6

const FORMS: Readonly<Record<string, Form>> = { batang: 'BARS', garis: 'LINES', peta: 'MAP', sebar: 'SCATTER' }
const GROUPINGS: Readonly<Record<string, Grouping>> = {
  provinsi: 'PROVINCE',
  kabupaten: 'REGENCY',
  kecamatan: 'DISTRICT',
  desa: 'VILLAGE',
  opd: 'ORGANIZATION',
  semua: 'ALL',
}
const FREQUENCIES: Readonly<Record<string, StatisticsFrequency>> = {
  tahunan: 'ANNUAL',
  semester: 'SEMESTER',
  triwulan: 'QUARTERLY',
  bulanan: 'MONTHLY',
  harian: 'DAILY',
}

/** Reads the address; what cannot be meant is as if it were not there. */
export function readState(query: LocationQuery): ExploreState {
  const grouping = textIn(query, 'menurut')
  return {
    measure: textIn(query, 'ukuran'),
    other: textIn(query, 'dengan'),
    dataset: textIn(query, 'sumber'),
    frequency: FREQUENCIES[textIn(query, 'frekuensi') ?? ''],
    preliminary: textIn(query, 'tahap') === 'sementara',
    grouping:
      grouping === undefined
        ? undefined
        : (GROUPINGS[grouping] ?? (/^[A-Z]/.test(grouping) ? `:${grouping}` : undefined)),
    regions: listIn(query, 'wilayah').slice(0, MOST_COMPARED),
    organizations: listIn(query, 'opd').slice(0, MOST_COMPARED),
    members: listIn(query, 'rincian').filter((each) => each.includes('.')),
    period: textIn(query, 'periode'),
    from: textIn(query, 'dari'),
    to: textIn(query, 'sampai'),
    ascending: textIn(query, 'urut') === 'naik',
    top: numberIn(query, 'teratas', 1000),
    form: FORMS[textIn(query, 'bentuk') ?? ''] ?? 'BARS',
    trend: textIn(query, 'tren') === 'ya',
    forecast: numberIn(query, 'lanjut', 8) ?? 0,
    asOf: momentIn(query),
  }
}

/** Writes what is not as by default. */
export function writeState(state: ExploreState): LocationQueryRaw {
  const { grouping } = state
  const entries: readonly (readonly [string, string | false | undefined])[] = [
    ['ukuran', state.measure],
    ['dengan', state.other],
    ['sumber', state.dataset],
    ['frekuensi', nameOf(FREQUENCIES, state.frequency)],
    ['tahap', state.preliminary && 'sementara'],
    ['menurut', grouping?.startsWith(':') === true ? grouping.slice(1) : nameOf(GROUPINGS, grouping)],
    ['wilayah', state.regions.join(',')],
    ['opd', state.organizations.join(',')],
    ['rincian', state.members.join(',')],
    ['periode', state.period],
    ['dari', state.from],
    ['sampai', state.to],
    ['urut', state.ascending && 'naik'],
    ['teratas', state.top === undefined ? undefined : String(state.top)],
    ['bentuk', state.form !== 'BARS' && nameOf(FORMS, state.form)],
    ['tren', state.trend && 'ya'],
    ['lanjut', state.forecast > 0 && String(state.forecast)],
    ['per', state.asOf],
  ]
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined || value === false || value === '' ? [] : [[key, value]])),
  )
}

/** Nothing asked. */
export const NOTHING_ASKED: ExploreState = readState({})

function nameOf<Value>(names: Readonly<Record<string, Value>>, value: Value | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value)
}

/** What is no moment pins nothing; one that is to come the graph refuses, with the way out. */
function momentIn(query: LocationQuery): string | undefined {
  const text = textIn(query, 'per')
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text
}

function numberIn(query: LocationQuery, key: string, most: number): number | undefined {
  const number = Number(textIn(query, key))
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : undefined
}
