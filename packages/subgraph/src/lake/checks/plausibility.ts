import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '../engine.ts'
import type { Findings } from '../findings.ts'
import { LISTED } from '../findings.ts'
import { plainDecimal } from '../decimals.ts'
import type { ReleaseDraft } from '../types.ts'

/** A digit lost or gained makes a figure ten times wrong; real ones seldom change eightfold. */
const JUMP = 8
/** Smaller counts, and smaller rates, do change that much. */
const LEAST_COUNT = 500
const LEAST_RATE = 10
/** Two regions agree by chance in a few small figures; in so many significant digits they do not. */
const DIGITS = 8

/** Marks regions that carry the same figures: the sign of a row copied to the wrong place. Reads the table `figure`. */
export async function suspectSameRegions(connection: DuckDBConnection, findings: Findings): Promise<void> {
  const reader = await connection.runAndReadAll(`
    with area as (
      select indicator, frequency, length(ref_area) as level, ref_area,
        bit_xor(hash(dimensions, organization, time_period, value)) as vector, count(*) as cells, count(distinct value) as kinds,
        sum(length(ltrim(rtrim(replace(replace(value::varchar, '.', ''), '-', ''), '0'), '0')) - 1) as digits
      from figure where value <> 0 group by all
    )
    select indicator, string_agg(ref_area, ', ' order by ref_area), any_value(cells) from area where digits >= ${DIGITS} and kinds > 1
    group by indicator, frequency, level, vector, cells having count(*) > 1 order by all limit ${LISTED}`)
  for (const [indicator, areas, cells] of reader.getRows()) {
    findings.suspicious('same-regions', `${String(indicator)} ${String(areas)}`.slice(0, 300), {
      id: `Wilayah ${String(areas)} mempunyai ${String(cells)} angka yang persis sama; mungkin satu baris tersalin.`,
      en: `The regions ${String(areas)} have exactly the same ${String(cells)} figures; one row may be a copy.`,
    })
  }
}

/**
 * Marks figures that are many times the one before: a year earlier in months, quarters and days, the period before in years
 * and semesters, the same period in an earlier version. `earlier` are files of earlier releases, oldest first.
 */
export async function suspectJumps(
  connection: DuckDBConnection,
  { measures, access }: Pick<ReleaseDraft, 'measures' | 'access'>,
  earlier: readonly string[],
  findings: Findings,
): Promise<void> {
  const series = 'indicator, dimensions, ref_area, organization, frequency'
  const columns = `${series}, time_period, value`
  const past = earlier.map(
    (file, index) => `union all by name select ${columns}, ${index} as age from read_parquet(${quoted(file)})`,
  )
  const counts = measures.filter((measure) => measure.additive).map((measure) => measure.indicator)
  const least =
    counts.length === 0
      ? `${LEAST_RATE}`
      : `case when indicator in (${counts.map(() => '?').join(', ')}) then ${LEAST_COUNT} else ${LEAST_RATE} end`
  const season = `case when frequency in ('A', 'S') then '' else substr(time_period, 5) end`
  const reader = await connection.runAndReadAll(
    `
    with figures as (select ${columns}, ${earlier.length} as age from figure ${past.join(' ')}),
    pairs as (
      select *, lag(value) over w as before, lag(time_period) over w as before_period
      from figures where value is not null window w as (partition by ${series}, ${season} order by time_period, age)
    )
    select indicator, ref_area, dimensions, time_period, value::varchar, before_period, before::varchar, count(*) over () from pairs
    where age = ${earlier.length} and before <> 0 and sign(before) = sign(value)
      and greatest(abs(value), abs(before)) >= ${least}
      and greatest(abs(value), abs(before)) >= ${JUMP} * least(abs(value), abs(before))::decimal(30, 4)
    order by ${series}, time_period limit ${LISTED}`,
    counts,
  )
  const found = reader.getRows()
  for (const [indicator, area, dimensions, period, value, beforePeriod, before] of found) {
    // Findings are shown to whoever sees totals only; a figure of a closed release must not be among them.
    const [now, then] = access === 'OPEN' ? [plainDecimal(String(value)), plainDecimal(String(before))] : ['…', '…']
    findings.suspicious('jump', [indicator, area, period, dimensions === '{}' ? '' : dimensions].join(' ').trim(), {
      id: `${now} dibanding ${then} pada ${String(beforePeriod)}: berubah ${JUMP} kali atau lebih; mungkin ada angka nol yang hilang.`,
      en: `${now} against ${then} in ${String(beforePeriod)}: changed ${JUMP} times or more; zeros may have been lost.`,
    })
  }
  findings.more('SUSPICIOUS', Number(found[0]?.[7] ?? 0) - found.length)
}
