import type { Finding } from '../lake/types.ts'

/** The figures of one region, in a fixed order. */
export interface FigureRow {
  readonly place: string
  readonly name: string
  readonly values: readonly (string | null)[]
}

/**
 * Finds regions that have exactly the figures of another one: a row that was copied over. Needs at least two figures that
 * are not zero, because small equal rows happen by chance.
 */
export function repeatedFigures(rows: readonly FigureRow[]): Finding[] {
  const first = new Map<string, FigureRow>()
  const findings: Finding[] = []
  for (const row of rows) {
    if (row.values.filter((value) => value !== null && value !== '0').length < 2) continue
    const key = JSON.stringify(row.values)
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    else {
      findings.push({
        check: 'region.same-figures',
        severity: 'SUSPICIOUS',
        place: row.place,
        message: {
          id: `Semua angka ${row.name} sama dengan ${before.name} (${before.place}); kemungkinan baris tersalin.`,
          en: `Every figure of ${row.name} equals that of ${before.name} (${before.place}); the row may be a copy.`,
        },
      })
    }
  }
  return findings
}
