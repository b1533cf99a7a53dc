import type { DuckDBConnection } from '@duckdb/node-api'
import type { Message } from '@satudata/core'
import type { Findings } from '../findings.ts'
import type { ReleaseDraft } from '../types.ts'
import { countRows, listRows, placeOfRow } from './rows.ts'
import type { RowNames } from './rows.ts'

/** What DECIMAL(18,4) holds exactly. A figure that does not fit is refused, never rounded. */
const EXACT = String.raw`-?(0|[1-9]\d{0,13})(\.\d{1,4}0*)?`

/** Checks each row of `inbox`: values are exact, missing ones say so, people are not counted below zero. */
export async function checkValues(
  connection: DuckDBConnection,
  draft: ReleaseDraft,
  rows: RowNames,
  findings: Findings,
): Promise<void> {
  const people = draft.measures.filter((measure) => measure.personDerived).map((measure) => measure.indicator)
  const rules: readonly (readonly [string, string, readonly string[], (text: string | null) => Message])[] = [
    ['value', `value is not null and not regexp_full_match(value, '${EXACT}')`, [], inexact],
    ['status', `value is null and coalesce(status, 'MISSING') <> 'MISSING'`, [], () => NO_VALUE],
    ['status', `value is not null and status = 'MISSING'`, [], () => NOT_MISSING],
    ...(people.length === 0
      ? []
      : [
          [
            'value',
            `value like '-%' and indicator in (${people.map(() => '?').join(', ')})`,
            people,
            negative,
          ] as const,
        ]),
  ]
  for (const [check, condition, values, message] of rules) {
    const count = await countRows(connection, condition, values)
    if (count === 0) continue
    const listed = await listRows(connection, rows, condition, values, 'value')
    for (const { place, text } of listed) findings.error(check, place, message(text))
    findings.more('ERROR', count - listed.length)
  }
}

const NO_VALUE = { id: 'Nilai kosong harus berstatus MISSING.', en: 'An empty value must have the status MISSING.' }
const NOT_MISSING = { id: 'Status MISSING, tetapi ada nilainya.', en: 'The status is MISSING, but there is a value.' }

function inexact(text: string | null): Message {
  const value = (text ?? '').slice(0, 60)
  return {
    id: `"${value}" tidak dapat disimpan persis: tulis angka polos, paling banyak 14 angka di depan dan 4 di belakang titik ("9.27").`,
    en: `"${value}" cannot be kept exactly: write a plain number with at most 14 digits before and 4 after the point ("9.27").`,
  }
}

function negative(text: string | null): Message {
  return { id: `Jumlah orang tidak mungkin ${text}.`, en: `A number of people cannot be ${text}.` }
}

/** Checks that no figure is handed in twice. Run when the other checks have passed. */
export async function checkRepeated(connection: DuckDBConnection, rows: RowNames, findings: Findings): Promise<void> {
  const key = 'indicator, ref_area, organization, time_period, dimensions'
  const repeated = `select ${key}, min(rowid) as first_row, max(rowid) as last_row, count(*) - 1 as extra
    from (select rowid, ${key} from inbox) group by ${key} having count(*) > 1`
  const reader = await connection.runAndReadAll(
    `select last_row, first_row, indicator, ref_area, organization, time_period, dimensions, sum(extra) over () as total
     from (${repeated}) order by last_row limit 100`,
  )
  const found = reader.getRows()
  for (const [last, first, ...key] of found) {
    const other = placeOfRow(rows, first, [])
    const place = placeOfRow(rows, last, key.slice(0, -1))
    findings.error('duplicate', place, {
      id: `Angka yang sama sudah ada di ${other.replace(' ()', '')}.`,
      en: `The same figure was given before, at ${other.replace(' ()', '')}.`,
    })
  }
  findings.more('ERROR', Number(found[0]?.at(-1) ?? found.length) - found.length)
}
