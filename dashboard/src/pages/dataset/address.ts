import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { DatasetRowFilter } from '../../generated/graphql.ts'
import { listIn, textIn } from '../../shell/use-address.ts'

/** What the page of a dataset shows, as its address says it: the same keys as those of a download. */
export interface DatasetState {
  /** Id of a release. */
  readonly release: string | undefined
  /** With `release` away: the period whose newest release is meant, and which version of it. */
  readonly version: string | undefined
  readonly periods: readonly string[]
  readonly indicators: readonly string[]
  readonly regions: readonly string[]
  readonly organizations: readonly string[]
  /** Dimension → members. */
  readonly members: Readonly<Record<string, readonly string[]>>
}

/** A dimension is named by its code, which no other key looks like. */
const DIMENSION = /^[A-Z][A-Z0-9_]{0,63}$/

/** Reads the page's state. */
export function readState(query: LocationQuery): DatasetState {
  const dimensions = Object.keys(query).filter((key) => DIMENSION.test(key) && listIn(query, key).length > 0)
  return {
    release: textIn(query, 'rilis'),
    version: textIn(query, 'versi'),
    periods: listIn(query, 'periode'),
    indicators: listIn(query, 'indikator'),
    regions: listIn(query, 'wilayah'),
    organizations: listIn(query, 'opd'),
    members: Object.fromEntries(dimensions.map((key) => [key, listIn(query, key)])),
  }
}

/** Writes the page's state. */
export function writeState(state: DatasetState): LocationQueryRaw {
  const lists = {
    periode: state.periods,
    indikator: state.indicators,
    wilayah: state.regions,
    opd: state.organizations,
    ...state.members,
  }
  const written = Object.entries(lists).filter(([, values]) => values.length > 0)
  return {
    ...(state.release === undefined ? {} : { rilis: state.release }),
    ...(state.version === undefined ? {} : { versi: state.version }),
    ...Object.fromEntries(written.map(([key, values]) => [key, values.join(',')])),
  }
}

/** A release, as far as it is chosen by. */
export interface Chosen {
  readonly id: string
  readonly period: string
  readonly version: number
}

/** The release the address means, newest first given; the latest when it names none; null when it names one that is not there. */
export function chosenRelease<R extends Chosen>(releases: readonly R[], state: DatasetState): R | null {
  const { release, version, periods } = state
  if (release !== undefined) return releases.find(({ id }) => id === release) ?? null
  const [period] = periods
  // A period that is none of the releases' own narrows the rows of the latest one.
  const ofPeriod = releases.filter((each) => each.period === period)
  const among = ofPeriod.length > 0 ? ofPeriod : releases.filter((each) => each.period === releases[0]?.period)
  const wanted = version === undefined ? among[0] : among.find((each) => String(each.version) === version)
  return wanted ?? null
}

/** The filter of the rows; null when nothing narrows them. The release's own period does not. */
export function filterOf(state: DatasetState, release: Chosen): DatasetRowFilter | null {
  const periods = state.periods.filter((period) => period !== release.period)
  const members = Object.entries(state.members).map(([dimension, codes]) => ({ dimension, members: [...codes] }))
  const { indicators, regions, organizations } = state
  const lists = Object.entries({ periods, indicators, regions, organizations, members })
  const given = lists.filter(([, values]) => values.length > 0)
  return given.length === 0 ? null : (Object.fromEntries(given) as DatasetRowFilter)
}

/** Address of a download of what the page shows (B12). */
export function downloadAddress(path: string, state: DatasetState, release: Chosen): string {
  const query = writeState({
    ...state,
    release: release.id,
    version: undefined,
    periods: state.periods.filter((period) => period !== release.period),
  })
  return `${path}?${new URLSearchParams(query as Record<string, string>).toString()}`
}
