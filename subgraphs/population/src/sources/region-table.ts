import { addDecimals, matchRegions, placeOf, proveSums, readTable, subtractDecimals } from '@satudata/subgraph'
import type { Column, Finding, NamedRegion, SumRule, TableSource } from '@satudata/subgraph'

/** A file with one row per region: code, name, figures. Numbers are plain ("2771.488"). */
export interface RegionFile<N extends string> {
  readonly content: TableSource
  readonly columns: { readonly code: N; readonly name: N; readonly figures: readonly Column<N>[] }
  readonly sums: readonly SumRule<N>[]
  /** Column → the total of all regions that the source publishes elsewhere: the file must add up to it. */
  readonly publishedTotals: Partial<Readonly<Record<N, string>>>
}

/** A row whose region is known. */
export interface RegionRow<N extends string> {
  readonly code: string
  readonly cells: Readonly<Record<N, string | null>>
}

/** Rows of known regions, and what the checks found; publish only when nothing found is an ERROR. */
export interface RegionTable<N extends string> {
  readonly rows: readonly RegionRow<N>[]
  readonly findings: readonly Finding[]
}

/** Reads a file, proves its sums, and holds each row's code against its name. */
export async function readRegionTable<const N extends string>(
  file: RegionFile<N>,
  regions: readonly NamedRegion[],
): Promise<RegionTable<N>> {
  const { code, name, figures } = file.columns
  const text = (column: N): Column<N> => ({ name: column, type: 'text' })
  const table = await readTable<N>(file.content, { columns: [text(code), text(name), ...figures], unique: [code] })
  const named = table.rows.map((row) => ({
    row,
    place: placeOf(row.line, name),
    name: row.cells[name] ?? '',
  }))
  const { codes, findings } = matchRegions(named, regions)
  const rows = named.flatMap((each) => {
    const found = codes.get(each)
    return found === undefined ? [] : [{ code: found, cells: each.row.cells }]
  })
  const misnamed = named.filter((each) => codes.has(each) && codes.get(each) !== each.row.cells[code])
  return {
    rows,
    findings: [
      ...table.findings,
      ...proveSums(table.rows, file.sums),
      ...findings,
      ...misnamed.map((each) => wrongCode(each.place, each.name, each.row.cells[code], codes.get(each))),
      ...(table.errorCount === 0 ? totals(rows, file.publishedTotals) : []),
    ],
  }
}

function wrongCode(place: string, name: string, printed: string | null, code: string | undefined): Finding {
  return {
    check: 'region.code',
    severity: 'ERROR',
    place,
    message: {
      id: `Kode ${printed} bukan kode ${name} (${code}); perbaiki kode atau namanya.`,
      en: `Code ${printed} is not the code of ${name} (${code}); correct the code or the name.`,
    },
  }
}

function totals<N extends string>(
  rows: readonly RegionRow<N>[],
  published: RegionFile<N>['publishedTotals'],
): Finding[] {
  return (Object.entries(published) as [N, string][]).flatMap(([column, total]) => {
    const sum = addDecimals(rows.flatMap(({ cells }) => cells[column] ?? []))
    const difference = subtractDecimals(total, sum)
    if (difference === '0') return []
    const message = {
      id: `Jumlah semua wilayah ${sum}, padahal jumlah yang dipublikasikan ${total} (selisih ${difference}).`,
      en: `All regions add up to ${sum}, but the published total is ${total} (difference ${difference}).`,
    }
    return [{ check: 'sum.published', severity: 'ERROR' as const, place: `kolom ${column}`, message }]
  })
}
