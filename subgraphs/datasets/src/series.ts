import { addDecimals, comparePeriods, jumpsSincePrevious, periodEnd, readTable } from '@satudata/subgraph'
import type { Finding, Lake, ReleaseDraft, TableRow } from '@satudata/subgraph'
import { REGENCY_CODES, regionName } from './regions.ts'
import { SERIES } from './series-declared.ts'
import type { SeriesDeclaration } from './series-declared.ts'

/** Dinas Kominfo publishes what BPS gave. */
const OWNER = '001600000000000'

type Row = TableRow<'indikator' | 'satuan' | 'kode_wilayah' | 'periode' | 'nilai' | 'sumber'>

/** Publishes the series of BPS: one release for each series and period. */
export async function publishSeries(lake: Lake): Promise<void> {
  for (const [file, sourceColumn] of [
    ['hls-lpe.csv', 'sumber'],
    ['kemiskinan-ipm.csv', 'sumber_url'],
  ] as const) {
    const rows = await readSeries(new URL(`../sample/${file}`, import.meta.url), sourceColumn)
    for (const declared of SERIES.filter((each) => each.file === file)) {
      await publishOne(
        lake,
        declared,
        rows.filter(({ cells }) => cells.indikator === declared.label),
      )
    }
  }
}

/** Reads a file of series. Its labels are declared, not guessed, and no region and period may come twice. */
export async function readSeries(file: URL | Uint8Array, sourceColumn: string): Promise<readonly Row[]> {
  const table = await readTable(file, {
    columns: [
      { name: 'indikator', type: 'text', allowed: SERIES.map(({ label }) => label) },
      { name: 'satuan', type: 'text', allowed: [...new Set(SERIES.map(({ measure }) => measure.unit))] },
      { name: 'kode_wilayah', type: 'text', allowed: REGENCY_CODES },
      { name: 'periode', type: 'text' },
      { name: 'nilai', type: 'decimal' },
      { name: 'sumber', header: sourceColumn, type: 'text' },
    ],
    unique: ['indikator', 'kode_wilayah', 'periode'],
  })
  if (table.errorCount > 0) throw new Error(`The series cannot be read: ${table.findings.map(describe).join('; ')}.`)
  return table.rows
}

async function publishOne(lake: Lake, declared: SeriesDeclaration, rows: readonly Row[]): Promise<void> {
  const periods = Map.groupBy(rows, ({ cells }) => cells.periode ?? '')
  // Oldest first, because each is compared with the one before it.
  for (const [period, ofPeriod] of [...periods].toSorted(([a], [b]) => comparePeriods(a, b))) {
    await lake.publish(await draft(lake, declared, period, ofPeriod))
  }
}

async function draft(
  lake: Lake,
  declared: SeriesDeclaration,
  period: string,
  rows: readonly Row[],
): Promise<ReleaseDraft> {
  const observations = rows.map(({ cells }) => ({
    indicator: declared.measure.indicator,
    refArea: cells.kode_wilayah ?? '',
    timePeriod: period,
    value: cells.nilai,
  }))
  const release = {
    dataset: declared.dataset,
    period,
    owner: OWNER,
    access: 'OPEN',
    stage: 'VALIDATED',
    observations,
  } as const
  const { largestChange } = declared
  const jumps =
    largestChange === undefined ? [] : await jumpsSincePrevious(lake, { ...release, largestChange, nameOf: regionName })
  return {
    ...release,
    measures: [declared.measure],
    dimensions: [],
    provenance: {
      source: `${declared.source} (${[...new Set(rows.map(({ cells }) => cells.sumber))].join('; ')})`,
      dataAsOf: periodEnd(period),
      invented: false,
      notes: declared.notes,
    },
    findings: [...checkPeriod(declared, period, rows), ...jumps],
  }
}

/** What is implausible in one period: a region that is missing, a sum that is not the published one. */
export function checkPeriod(declared: SeriesDeclaration, period: string, rows: readonly Row[]): Finding[] {
  const present = new Set(rows.map(({ cells }) => cells.kode_wilayah))
  const missing = REGENCY_CODES.filter((code) => !present.has(code))
  const published = declared.publishedTotals?.[period]
  const sum = addDecimals(rows.flatMap(({ cells }) => cells.nilai ?? []))
  return [
    ...missing.map((code) =>
      suspicious(
        'region.missing',
        regionName(code),
        `${regionName(code)} (${code}) tidak ada untuk ${period}.`,
        `${regionName(code)} (${code}) is missing for ${period}.`,
      ),
    ),
    ...(published === undefined || published === sum
      ? []
      : [
          suspicious(
            'sum',
            period,
            `Jumlah ${sum} bukan ${published} yang diterbitkan.`,
            `The sum is ${sum}, not the published ${published}.`,
          ),
        ]),
  ]
}

function suspicious(check: string, place: string, id: string, en: string): Finding {
  return { check, severity: 'SUSPICIOUS', place, message: { id, en } }
}

function describe({ place, message }: Finding): string {
  return `${place}: ${message.en}`
}
