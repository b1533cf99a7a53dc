import { maySee, inRegions, ofOrganizations, jsonPath } from '../compile/visible.sql.ts'
import type { Cell, Statement } from '../engine/session.ts'
import type { Reader } from '../results/reader.ts'
import type { Column } from './columns.ts'
import { unknown } from './faults.ts'
import type { Question } from './question.ts'

/**
 * Refuses regions, organizations and members that none of the caller's figures has, and says what there is. `everywhere`:
 * looks at all there is, not at what the question is about alone.
 */
export async function checkPlaces(
  reader: Reader,
  question: Question,
  columns: readonly Column[],
  everywhere: Reader,
): Promise<void> {
  const { regions, organizations } = question.filter
  if (!question.bound) {
    for (const region of regions ?? []) await checkRegion(everywhere, region)
    for (const organization of organizations ?? []) await checkOrganization(everywhere, organization)
  }
  for (const { read, part } of columns) {
    await checkMembers(reader, read)
    if (part !== undefined) await checkMembers(reader, part)
  }
}

async function checkRegion(reader: Reader, region: string): Promise<void> {
  if (await exists(reader, inRegions([region]))) return
  for (let above = region; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('.')))) {
    // A region below what is published exists, but has no figures of its own: the question answers that.
    if (above !== region && (await exists(reader, { sql: 'ref_area = ?', values: [above] }))) return
  }
  throw unknown({ id: 'Wilayah', en: 'region' }, region, await listed(reader, 'regency'))
}

async function checkOrganization(reader: Reader, organization: string): Promise<void> {
  if (await exists(reader, ofOrganizations([organization]))) return
  throw unknown({ id: 'Organisasi', en: 'organization' }, organization, await listed(reader, 'organization'))
}

async function exists(reader: Reader, condition: Statement): Promise<boolean> {
  const sight = maySee(reader.sight)
  const rows = await reader.rows<readonly Cell[]>({
    sql: `SELECT 1 FROM series WHERE ${condition.sql} AND ${sight.sql} LIMIT 1`,
    values: [...condition.values, ...sight.values],
  })
  return rows.length > 0
}

async function listed(reader: Reader, column: 'regency' | 'organization'): Promise<string[]> {
  const sight = maySee(reader.sight)
  const rows = await reader.rows<readonly [string]>({
    sql: `SELECT DISTINCT ${column} FROM series WHERE ${column} IS NOT NULL AND ${sight.sql} ORDER BY 1`,
    values: sight.values,
  })
  return rows.map(([code]) => code)
}

async function checkMembers(reader: Reader, { source, members }: Column['read']): Promise<void> {
  for (const [dimension, codes] of members) {
    const sight = maySee(reader.sight)
    const rows = await reader.rows<readonly [string]>({
      sql: `SELECT DISTINCT json_extract_string(dimensions, ?) FROM series WHERE indicator = ? AND dataset = ? AND ${sight.sql} ORDER BY 1`,
      values: [jsonPath(dimension), source.indicator, source.dataset, ...sight.values],
    })
    const known = rows.map(([code]) => code)
    const strange = codes.find((code) => !known.includes(code))
    if (strange !== undefined)
      throw unknown({ id: `Anggota ${dimension}`, en: `member of ${dimension}` }, strange, known)
  }
}
