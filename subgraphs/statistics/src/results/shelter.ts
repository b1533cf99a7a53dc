import { shelteredCells } from '../compile/closed.sql.ts'
import { inPeriods } from '../compile/periods.sql.ts'
import { keyCount } from '../compile/visible.sql.ts'
import type { Cell } from '../engine/session.ts'
import { tooManyCells } from '../plan/faults.ts'
import { finest, levelOf, regionAt } from '../plan/levels.ts'
import type { Read, ReadKeys } from '../plan/reads.ts'
import type { Source } from '../plan/sources.ts'
import { dimensionAxis } from './closed-tables.ts'
import { cellName } from './counts.ts'
import { lookOf, MOST_CELLS } from './look.ts'
import type { RawCell } from './look.ts'
import { keyText } from './outcome.ts'
import type { Key, KeyPart } from './outcome.ts'
import { patternsOf } from './patterns.ts'
import type { Reader } from './reader.ts'

/** Says of a cell whether it stays hidden. */
export type Shelter = (cell: RawCell) => boolean

/**
 * For figures the caller may see inside totals only. A cell is shown when each closed cell it is made of is shown by the pattern
 * of that table: with a filter the cells of the filter, so that no filter cuts a small cell out; of several owners the cells of
 * each, so that nobody is left with one by taking away what is open, or one's own, or somebody else's. Measures that are one
 * unit's own figure (minimum, median …) are never shown; rates and sums of money or goods for persons neither, for nobody can tell
 * how many persons they stand on.
 */
export async function shelterOf(reader: Reader, read: Read, periods: readonly number[]): Promise<Shelter> {
  const keys = refinedKeys(read)
  const count = keyCount(keys)
  const look = lookOf(reader, { ...read, keys }, periods)
  const time = inPeriods(read.slots, periods, [...read.slots.keys()])
  const rows = await reader.rows<readonly Cell[]>(shelteredCells(look, time, MOST_CELLS))
  if (rows.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
  const summable = ['VALUE', 'SUM', 'COUNT', 'AVERAGE'].includes(read.wish.measure) && isCount(read.source)
  const hidden = new Set<string>()
  for (const row of rows) {
    const parts = row.slice(0, count) as Key
    const [owner, period] = row.slice(count) as [string, number]
    const shows = summable && (await isShown(reader, read, keys, { parts, owner, period }))
    if (!shows) hidden.add(`${period} ${keyText(projection(keys, read.keys, parts))}`)
  }
  return ({ key, period }) => hidden.has(`${period} ${keyText(key)}`)
}

/** Units in which persons or households are counted: "orang", "ribu jiwa". */
const PERSONS =
  /(?:^|\s)(?:orang|jiwa|penduduk|keluarga|kk|kpm|rumah tangga|anak|balita|lansia|siswa|mahasiswa|peserta didik|peserta|guru|pegawai|pekerja|pasien|kasus|penerima)$/i

function isCount({ additive, personDerived, unit }: Source): boolean {
  return additive && (!personDerived || PERSONS.test(unit))
}

interface Refined {
  readonly parts: Key
  readonly owner: string
  readonly period: number
}

async function isShown(
  reader: Reader,
  { source, slots }: Read,
  keys: ReadKeys,
  { parts, owner, period }: Refined,
): Promise<boolean> {
  const { dataset, frequency, stage } = source
  const table = { dataset, frequency, stage, owner, level: slots.get(period) ?? 'PROVINCE', period }
  const patterns = await patternsOf(reader.session, source, table, reader.smallCell)
  const place = keyNames(keys).map((name, index) => [name, parts[index] ?? null] as const)
  return (
    patterns.length > 0 &&
    patterns.every((pattern) => {
      // An axis that no figure of the table has a part of is none of its axes.
      const has = (name: string, part: KeyPart) => part !== null || pattern.axes.has(name)
      return pattern.shows(cellName(place.filter(([name, part]) => has(name, part))))
    })
  )
}

/** Keys of the read and of its filter: the cells that a row adds up. */
function refinedKeys({ keys, regions, organizations, members }: Read): ReadKeys {
  const levels = (regions ?? []).flatMap((code) => levelOf(code) ?? [])
  return {
    level: finest([...levels, ...(keys.level === undefined ? [] : [keys.level])]),
    organization: keys.organization || organizations !== undefined,
    dimensions: [...new Set([...keys.dimensions, ...members.keys()])],
  }
}

/** The row that a refined cell belongs to. */
function projection(from: ReadKeys, to: ReadKeys, parts: Key): Key {
  const named = new Map(keyNames(from).map((name, index) => [name, parts[index] ?? null]))
  return keyNames(to).map((name) => {
    const part = named.get(name) ?? null
    return name === 'REGION' && part !== null && to.level !== undefined ? regionAt(part, to.level) : part
  })
}

function keyNames({ level, organization, dimensions }: ReadKeys): string[] {
  return [
    ...(level === undefined ? [] : ['REGION']),
    ...(organization ? ['ORGANIZATION'] : []),
    ...dimensions.map(dimensionAxis),
  ]
}
