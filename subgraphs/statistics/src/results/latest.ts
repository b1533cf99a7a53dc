import { BadInputError } from '@satudata/core'
import { latestOf } from '../compile/latest.sql.ts'
import type { Moment, Places } from '../compile/latest.sql.ts'
import { ofUnits } from '../exact/fraction.ts'
import { NO_FILTER } from '../plan/question.ts'
import { readFigure } from '../plan/read-input.ts'
import { planRead, textOf } from '../plan/reads.ts'
import type { Read } from '../plan/reads.ts'
import type { Source } from '../plan/sources.ts'
import type { ColumnCell } from './cells.ts'
import { isWhole } from './coverage.ts'
import { releasesOf, shownCell } from './figures.ts'
import type { RawCell } from './look.ts'
import { suppressed } from './outcome.ts'
import type { Reader } from './reader.ts'
import { shelterOf } from './shelter.ts'
import type { Shelter } from './shelter.ts'

/** The latest figure that a source has for a place. */
export interface Latest {
  readonly place: string
  readonly source: Source
  readonly cell: ColumnCell
}

interface Planned extends Moment {
  readonly read: Read
}

/** The latest figure of each source for each place, as a question about each of them would answer; in the order of the sources. */
export async function latestFigures(reader: Reader, sources: readonly Source[], places: Places): Promise<Latest[]> {
  const planned = sources.flatMap((source) => plan(source, places) ?? [])
  if (planned.length === 0) return []
  const rows = await reader.rows<LatestRow>(latestOf(planned, places, reader.sight))
  const shelters = await sheltersOf(reader, planned, places, rows)
  return rows
    .toSorted(([a], [b]) => a - b)
    .flatMap((row) => {
      const own = planned[row[0]]
      const cell = own === undefined ? undefined : cellOf(own, row, shelters(row))
      return own === undefined || cell === undefined ? [] : [{ place: row[1], source: own.source, cell }]
    })
}

type LatestRow = readonly [
  number: number,
  place: string,
  sum: bigint | null,
  figures: number,
  rows: number,
  estimated: number,
  present: number,
  expected: number,
]

/** The last period of a source that has figures for such places; undefined when none has, or when it is about something else. */
function plan(source: Source, places: Places): Planned | undefined {
  const wish = readFigure({ indicator: source.indicator })
  const level = places.by === 'REGION' ? places.level : undefined
  const keys = { level, organization: false, dimensions: [], period: false }
  const only = places.by === 'REGION' ? { regions: places.codes } : { organizations: places.codes }
  try {
    const read = planRead(source, wish, keys, { ...NO_FILTER, ...only }, 'COLUMN')
    const period = read?.shown.at(-1)
    const own = period === undefined ? undefined : read?.slots.get(period)
    return read === undefined || period === undefined || own === undefined
      ? undefined
      : { read, source, period, level: own }
  } catch (error) {
    // What a question would refuse, with the reason, is no figure of the place.
    if (error instanceof BadInputError) return undefined
    throw error
  }
}

/** Undefined for a rate of which the place has several: none of them is its own. */
function cellOf({ read, source, period }: Planned, row: LatestRow, hidden: Shelter): ColumnCell | undefined {
  const [, place, sum, figures, rows, estimated, present, expected] = row
  if (!source.additive && rows > 1) return undefined
  const label = { period: textOf(read, period), basePeriod: null }
  const releases = releasesOf(read, period)
  const cell: RawCell = {
    key: read.keys.level === undefined ? [] : [place],
    period,
    value: sum === null ? null : ofUnits(sum),
    estimated: estimated > 0,
    gaps: rows > figures,
  }
  if (hidden(cell)) return { ...suppressed(releases), ...label }
  const coverage = { present: isWhole(read, [period]) ? expected : present, expected }
  const counted = () => ({ coverage, complete: coverage.present >= expected })
  return { ...shownCell(read, cell, counted, releases), ...label }
}

/** What stays hidden of the rows of sheltered sources. An organization's cell depends on the units below it, so on the organization. */
async function sheltersOf(
  reader: Reader,
  planned: readonly Planned[],
  places: Places,
  rows: readonly LatestRow[],
): Promise<(row: LatestRow) => Shelter> {
  const shelters = new Map<string, Shelter>()
  const nameOf = ([number, place]: LatestRow) => (places.by === 'REGION' ? String(number) : `${number} ${place}`)
  for (const row of rows) {
    const own = planned[row[0]]
    if (own === undefined || !own.source.sheltered || shelters.has(nameOf(row))) continue
    const read = places.by === 'REGION' ? own.read : { ...own.read, organizations: [row[1]] }
    shelters.set(nameOf(row), await shelterOf(reader, read, [own.period]))
  }
  return (row) => shelters.get(nameOf(row)) ?? nothingHidden
}

const nothingHidden: Shelter = () => false
