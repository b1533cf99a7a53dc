import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { UnavailableError } from '@satudata/core'
import { quoted, tooLate, withConnection } from './engine.ts'
import { observationOf } from './read.ts'
import type { MemberTexts } from './read.ts'
import type { Comparison, DifferencePage, FigureDifference, Release } from './types.ts'

/** A release and its file. */
export interface Side {
  readonly release: Release
  readonly file: string
}

/** Compares a page of two files' figures. */
type Compare = (before: Side, after: Side, page: DifferencePage) => Promise<Comparison>

/** Comparisons that wait for their turn; more are told to come back. */
const LINE = 8

/** What names a figure, in the order of the files. */
const KEY = ['indicator', 'dimensions', 'ref_area', 'organization', 'frequency', 'time_period'] as const

/**
 * Compares one pair after the other, because each may take all memory of its engine, which nothing else may share: readers of rows
 * would be the ones to run out of it. Waiting counts towards the deadline.
 */
export function queuedCompare(engine: DuckDBInstance, deadlineMs: number): Compare {
  let last: Promise<unknown> = Promise.resolve()
  let inLine = 0
  return async (before, after, page) => {
    if (inLine > LINE) throw busy()
    const end = performance.now() + deadlineMs
    const comparison = last.then(() => {
      const left = end - performance.now()
      if (left <= 0) throw tooLate(deadlineMs)
      return compareFiles(engine, before, after, page, left)
    })
    inLine += 1
    last = comparison.catch(() => undefined).finally(() => (inLine -= 1))
    return comparison
  }
}

/**
 * Compares the figures of two files in DuckDB: the same series and period is the same figure, and it changed when value, unit or
 * state did. Two releases of three million figures take a few seconds and 500 MB; only what differs is kept.
 */
async function compareFiles(
  engine: DuckDBInstance,
  before: Side,
  after: Side,
  page: DifferencePage,
  deadlineMs: number,
): Promise<Comparison> {
  return withConnection(engine, deadlineMs, async (connection) => {
    try {
      await connection.run(differencesSql(before.file, after.file))
      const counts = await countKinds(connection)
      const differences = page.limit === 0 ? [] : await readPage(connection, page)
      return { ...counts, unchanged: before.release.rowCount - counts.removed - counts.changed, differences }
    } catch (error) {
      throw understood(error, before.release, after.release)
    }
  })
}

function differencesSql(before: string, after: string): string {
  const either = KEY.map((column) => `coalesce(b.${column}, a.${column}) as ${column}`)
  // Only organization may be null; the others can be joined by plain equality, which is faster.
  const same = KEY.map((column) =>
    column === 'organization' ? `a.${column} is not distinct from b.${column}` : `a.${column} = b.${column}`,
  )
  return `create temp table difference as
    select ${either.join(', ')}, a.value as value_before, a.status as status_before, b.value as value_after, b.status as status_after,
      case when a.indicator is null then 'ADDED' when b.indicator is null then 'REMOVED' else 'CHANGED' end as kind
    from read_parquet(${quoted(before)}) a full join read_parquet(${quoted(after)}) b on ${same.join(' and ')}
    where a.indicator is null or b.indicator is null or a.value is distinct from b.value or a.status <> b.status or a.unit <> b.unit`
}

async function countKinds(connection: DuckDBConnection) {
  const reader = await connection.runAndReadAll('select kind, count(*) from difference group by kind')
  const counts = new Map(reader.getRows().map(([kind, count]) => [String(kind), Number(count)]))
  return {
    added: counts.get('ADDED') ?? 0,
    removed: counts.get('REMOVED') ?? 0,
    changed: counts.get('CHANGED') ?? 0,
  }
}

async function readPage(
  connection: DuckDBConnection,
  { kind, offset, limit }: DifferencePage,
): Promise<FigureDifference[]> {
  const reader = await connection.runAndReadAll(
    `select kind, indicator, ref_area, time_period, dimensions, organization, value_before::varchar, status_before,
       value_after::varchar, status_after
     from difference where ${kind === undefined ? 'true' : 'kind = ?'}
     order by indicator, dimensions, ref_area, organization nulls first, frequency, time_period limit ? offset ?`,
    [...(kind === undefined ? [] : [kind]), BigInt(limit), BigInt(offset)],
  )
  const members: MemberTexts = new Map()
  return reader.getRows().map((row) => differenceOf(row as (string | null)[], members))
}

function differenceOf(row: readonly (string | null)[], members: MemberTexts): FigureDifference {
  const [
    kind,
    indicator,
    region,
    period,
    dimensions,
    organization,
    valueBefore,
    statusBefore,
    valueAfter,
    statusAfter,
  ] = row as [FigureDifference['kind'], ...(string | null)[]]
  const side = (value: string | null | undefined, status: string | null | undefined) =>
    observationOf(
      [indicator, region, period, value, status, dimensions, organization].map((each) => each ?? null),
      members,
    )
  return {
    kind,
    before: kind === 'ADDED' ? undefined : side(valueBefore, statusBefore),
    after: kind === 'REMOVED' ? undefined : side(valueAfter, statusAfter),
  }
}

function busy(): UnavailableError {
  return new UnavailableError({
    id: 'Terlalu banyak perbandingan rilis sedang menunggu; coba lagi sebentar lagi.',
    en: 'Too many comparisons of releases are waiting; try again in a moment.',
  })
}

/** Too little memory is told as such; everything else goes on as it is. */
function understood(error: unknown, before: Release, after: Release): unknown {
  if (!String(error).includes('Out of Memory')) return error
  return new UnavailableError(
    {
      id: `Rilis ${before.id} dan ${after.id} terlalu besar untuk dibandingkan sekarang; coba lagi, atau unduh keduanya.`,
      en: `Releases ${before.id} and ${after.id} are too large to be compared now; try again, or download both.`,
    },
    { cause: error },
  )
}
