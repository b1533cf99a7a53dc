import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { textIn } from '../../shell/use-address.ts'

/** Where on the chain the reader is. Each step stands on the one before. */
export interface PlanningState {
  /** Budget year; undefined for the newest. */
  readonly year: number | undefined
  /** Code of the organization; undefined for all. */
  readonly organization: string | undefined
  readonly programme: string | undefined
  readonly activity: string | undefined
  readonly line: string | undefined
}

/** Reads the state from the address; what stands on nothing is left out. */
export function readPlanning(query: LocationQuery): PlanningState {
  const year = Number(textIn(query, 'tahun'))
  const organization = textIn(query, 'opd')
  const programme = organization === undefined ? undefined : textIn(query, 'program')
  const activity = programme === undefined ? undefined : textIn(query, 'kegiatan')
  const line = activity === undefined ? undefined : textIn(query, 'baris')
  return { year: Number.isInteger(year) && year > 1900 ? year : undefined, organization, programme, activity, line }
}

/** Writes it; what is left out is not in the address. */
export function writePlanning({ year, organization, programme, activity, line }: PlanningState): LocationQueryRaw {
  const entries = { tahun: year, opd: organization, program: programme, kegiatan: activity, baris: line }
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  )
}
