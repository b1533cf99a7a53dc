import type { DuckDBConnection } from '@duckdb/node-api'
import type { Message } from '@satudata/core'
import type { Findings } from '../findings.ts'
import { LISTED } from '../findings.ts'
import { frequencyOf } from '../period.ts'
import type { ReleaseDraft } from '../types.ts'
import { CODE, ORGANIZATION, PERIOD_EN, PERIOD_ID } from './draft.ts'
import { countRows, listRows } from './rows.ts'
import type { RowNames } from './rows.ts'

const REGION = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/
/** Members may be named freely, but never need escaping: their JSON text is the key of a series. */
// oxlint-disable-next-line no-control-regex -- control characters are what it keeps out
const MEMBER = /^[^\u0000-\u001f"\\]{1,100}$/
const STATUSES = ['NORMAL', 'PRELIMINARY', 'ESTIMATED', 'MISSING']

type Judge = (value: string | null) => Message | undefined

/** Checks codes, regions, periods, dimensions and statuses: each distinct text once, however many rows carry it. */
export async function checkCodes(
  connection: DuckDBConnection,
  draft: ReleaseDraft,
  regions: ReadonlySet<string> | undefined,
  rows: RowNames,
  findings: Findings,
): Promise<void> {
  const judges: readonly (readonly [string, string, Judge])[] = [
    ['indicator', 'indicator', judgeIndicator(draft)],
    ['region', 'ref_area', judgeRegion(regions)],
    ['organization', 'organization', judgeOrganization],
    ['period', 'time_period', judgePeriod],
    ['dimensions', 'dimensions', judgeDimensions(draft.dimensions)],
    ['status', 'status', judgeStatus],
  ]
  for (const [check, column, judge] of judges) {
    const bad = await badTexts(connection, column, judge)
    if (bad.size === 0) continue
    const texts = [...bad.keys()]
    const condition = `coalesce(${column}, '') in (${texts.map(() => '?').join(', ')})`
    const listed = await listRows(connection, rows, condition, texts, column)
    for (const { place, text } of listed) findings.error(check, place, bad.get(text ?? '') ?? { id: '', en: '' })
    findings.more('ERROR', (await countRows(connection, condition, texts)) - listed.length)
  }
}

async function badTexts(connection: DuckDBConnection, column: string, judge: Judge): Promise<Map<string, Message>> {
  const bad = new Map<string, Message>()
  const result = await connection.stream(`select distinct ${column} from inbox`)
  for await (const rows of result.yieldRows()) {
    for (const [value] of rows) {
      const text = value === null || value === undefined ? null : String(value)
      const fault = judge(text)
      if (fault !== undefined) bad.set(text ?? '', fault)
      // A file that is wrong all over is refused on its first faults.
      if (bad.size >= LISTED) return bad
    }
  }
  return bad
}

function judgeIndicator({ measures }: ReleaseDraft): Judge {
  const declared = new Set(measures.map((measure) => measure.indicator))
  const choices = [...declared].join(', ')
  return (text) =>
    text !== null && declared.has(text)
      ? undefined
      : {
          id: `Indikator "${show(text)}" tidak dinyatakan; yang ada: ${choices}.`,
          en: `Indicator "${show(text)}" is not declared; there are: ${choices}.`,
        }
}

function judgeRegion(known: ReadonlySet<string> | undefined): Judge {
  return (text) => {
    if (text === null || !REGION.test(text)) {
      return {
        id: `"${show(text)}" bukan kode wilayah; tulis kode Kemendagri seperti 36.03.`,
        en: `"${show(text)}" is no region code; write a Kemendagri code such as 36.03.`,
      }
    }
    if (known === undefined || known.has(text)) return undefined
    return {
      id: `Wilayah ${text} tidak dikenal; periksa daftar kode wilayah.`,
      en: `Region ${text} is not known; check the list of region codes.`,
    }
  }
}

const judgeOrganization: Judge = (text) =>
  text === null || ORGANIZATION.test(text)
    ? undefined
    : { id: `"${show(text)}" bukan kode organisasi.`, en: `"${show(text)}" is no organization code.` }

const judgePeriod: Judge = (text) =>
  text !== null && frequencyOf(text) !== undefined
    ? undefined
    : { id: `"${show(text)}": ${PERIOD_ID}.`, en: `"${show(text)}": ${PERIOD_EN}.` }

const judgeStatus: Judge = (text) =>
  text === null || STATUSES.includes(text)
    ? undefined
    : {
        id: `Status "${show(text)}" tidak dikenal; pakai ${STATUSES.join(', ')}.`,
        en: `Status "${show(text)}" is not known; use ${STATUSES.join(', ')}.`,
      }

function judgeDimensions(declared: readonly string[]): Judge {
  const expected = declared.toSorted().join(', ')
  return (text) => {
    const dimensions = parseObject(text ?? '')
    const names = Object.keys(dimensions ?? {})
      .toSorted()
      .join(', ')
    if (dimensions === undefined || names !== expected) {
      return {
        id: `Dimensi (${names || show(text)}) tidak sesuai; yang dinyatakan: (${expected}).`,
        en: `The dimensions (${names || show(text)}) are not the declared ones: (${expected}).`,
      }
    }
    const wrong = Object.entries(dimensions).find(
      ([name, member]) => !CODE.test(name) || typeof member !== 'string' || !MEMBER.test(member),
    )
    if (wrong === undefined) return undefined
    return {
      id: `Anggota ${wrong[0]} = "${show(String(wrong[1]))}" tidak dapat dipakai.`,
      en: `The member ${wrong[0]} = "${show(String(wrong[1]))}" cannot be used.`,
    }
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function show(text: string | null): string {
  return text === null ? '' : text.length > 80 ? `${text.slice(0, 80)}…` : text
}
