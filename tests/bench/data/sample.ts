import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Lake, Release } from '@satudata/subgraph'

/** How much is generated: indicators × 15,500 series × months. */
export interface SampleSize {
  readonly indicators: number
  readonly months: number
}

/** 4 × 15,500 × 53 = 3,286,000 observations. */
export const SMALL: SampleSize = { indicators: 4, months: 53 }

/** 20 × 15,500 × 323 = 100,130,000 observations. */
export const LARGE: SampleSize = { indicators: 20, months: 323 }

/** Code of the n-th generated indicator. */
export function indicatorCode(n: number): string {
  return `BENCH_${String(n).padStart(2, '0')}`
}

/** Four times the value of a figure, in integer arithmetic that DuckDB and PostgreSQL do alike. */
export function valueSql(indicator: number, area: string, member: string, month: string): string {
  return `((${area} * 7919 + ${member} * 104729 + ${month} * 31 + ${indicator} * 15485863) % 1000003)`
}

/**
 * Monthly figures from January 2000 of 1,550 villages in 155 kecamatan of 8 kabupaten, by sex and five age groups: ten series
 * a village. Values follow from the row's numbers alone, so every run generates the same.
 */
function figures(indicator: number, months: number): string {
  return `
    WITH area AS (
      SELECT
        v AS number,
        format('36.{:02d}.{:02d}.{:04d}', (v // 10) % 8 + 1, (v // 80) + 1, 2001 + v % 10) AS code
      FROM range(1550) r(v)
    ), member AS (
      SELECT m AS number, format('{{"AGE":"{}","SEX":"{}"}}', ['0-14', '15-24', '25-44', '45-64', '65+'][m // 2 + 1], ['F', 'M'][m % 2 + 1]) AS dimensions
      FROM range(10) r(m)
    ), month AS (
      SELECT t AS number, format('{:04d}-{:02d}', 2000 + t // 12, t % 12 + 1) AS code FROM range(${months}) r(t)
    )
    SELECT
      '${indicatorCode(indicator)}' AS indicator, member.dimensions, area.code AS ref_area, CAST(NULL AS VARCHAR) AS organization,
      'M' AS frequency, month.code AS time_period, 'orang' AS unit,
      CAST(${valueSql(indicator, 'area.number', 'member.number', 'month.number')} / 4 AS DECIMAL(18, 4)) AS value,
      'NORMAL' AS status
    FROM member, area, month
    ORDER BY member.dimensions, area.code, month.code`
}

/** A lake of generated releases, one for each indicator. Made anew unless it is already there. */
export async function sampleLake(folder: string, size: SampleSize): Promise<Lake> {
  await mkdir(folder, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const releases: Release[] = []
  for (let number = 1; number <= size.indicators; number += 1) {
    const file = join(folder, `${indicatorCode(number)}.parquet`)
    const there = await stat(file).then(
      () => true,
      () => false,
    )
    if (!there) {
      await connection.run(
        `COPY (${figures(number, size.months)}) TO '${file}.part' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
      )
      await rename(`${file}.part`, file)
    }
    releases.push(releaseOf(number, size))
  }
  connection.closeSync()
  instance.closeSync()
  return lakeOf(folder, releases)
}

function releaseOf(number: number, { months }: SampleSize): Release {
  const indicator = indicatorCode(number)
  return {
    id: `bench-${number}`,
    sequence: number,
    dataset: indicator.toLowerCase(),
    period: '2000',
    version: 1,
    owner: '001600000000000',
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ indicator, unit: 'orang', personDerived: false, additive: true }],
    dimensions: ['AGE', 'SEX'],
    provenance: { source: 'generated', dataAsOf: '2026-01-01', invented: true, notes: [] },
    quality: 'CHECKED',
    findings: [],
    rowCount: 15_500 * months,
    contentHash: indicator,
    publishedAt: '2026-01-01T00:00:00Z',
  }
}

function lakeOf(folder: string, releases: readonly Release[]): Lake {
  const refuse = () => Promise.reject(new Error('The generated lake is only read from.'))
  return {
    folder,
    publish: refuse,
    read: refuse,
    find: refuse,
    count: refuse,
    compare: refuse,
    list: () => Promise.resolve([...releases]),
    path: (release) => join(folder, `${release.measures[0]?.indicator}.parquet`),
    latestSequence: () => Promise.resolve(releases.length),
    watch: () => Promise.resolve(() => Promise.resolve()),
    close: () => Promise.resolve(),
  }
}
