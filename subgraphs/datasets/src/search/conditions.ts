import { BadInputError, duckdbPredicate } from '@satudata/core'
import type { BoundSql, Scope } from '@satudata/core'
import { tsquery } from './keyword.ts'

/** What datasets are searched by; the GraphQL input `DatasetSearch`. */
export interface DatasetSearch {
  readonly keyword?: string | null | undefined
  readonly themes?: readonly string[] | null | undefined
  readonly publishers?: readonly string[] | null | undefined
  readonly regions?: readonly string[] | null | undefined
  readonly years?: readonly number[] | null | undefined
  readonly groups?: readonly string[] | null | undefined
  readonly pillars?: readonly string[] | null | undefined
  readonly tags?: readonly string[] | null | undefined
  readonly indicators?: readonly string[] | null | undefined
}

/** A filter that takes a list of values. */
export type ListFilter = Exclude<keyof DatasetSearch, 'keyword'>

/** A condition over the table alias `d`. */
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** Every filter that takes a list of values. */
export const LIST_FILTERS: readonly ListFilter[] = [
  'themes',
  'publishers',
  'regions',
  'years',
  'groups',
  'pillars',
  'tags',
  'indicators',
]

/** The caller's scope: plain SQL over `access`, `stage` and `owner`, which PostgreSQL reads as DuckDB does. */
export function visible(scope: Scope): BoundSql {
  return duckdbPredicate(scope)
}

/** The keyword; true for every dataset when there is none. */
export function keywordCondition(search: DatasetSearch): Condition {
  const query = tsquery(search.keyword)
  return query === undefined ? ALWAYS : { sql: `d.search @@ ${query.sql}`, values: query.values }
}

/** One filter; an empty or missing list is no filter. */
export function listCondition(filter: ListFilter, search: DatasetSearch): Condition {
  const values = search[filter]
  if (values == null || values.length === 0) return ALWAYS
  if (values.length > MOST) throw tooMany(filter, values.length)
  if (filter === 'regions') return anyOf((values as readonly string[]).map(regionCondition))
  const marks = values.map(() => '?').join(', ')
  if (filter === 'publishers') return { sql: `d.owner in (${marks})`, values }
  if (filter === 'years') return { sql: `d.years && array[${marks}]::int[]`, values }
  return { sql: `d.${filter} && array[${marks}]::text[]`, values: filter === 'tags' ? values.map(lowerCase) : values }
}

const ALWAYS: Condition = { sql: 'true', values: [] }
const MOST = 100

/** A province, kabupaten or kota has figures of its own; below, the dataset must go as deep as the region lies. */
function regionCondition(code: string): Condition {
  const parts = code.split('.')
  if (parts.length <= 2) return { sql: '? = any(d.regions)', values: [code] }
  const levels = parts.length === 3 ? `('DISTRICT', 'VILLAGE')` : `('VILLAGE')`
  return { sql: `(? = any(d.regions) and d.estimation_level in ${levels})`, values: [parts.slice(0, 2).join('.')] }
}

function anyOf(conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' or ')})`,
    values: conditions.flatMap(({ values }) => values),
  }
}

function lowerCase(value: string | number): string {
  return String(value).toLowerCase()
}

function tooMany(filter: string, count: number): BadInputError {
  return new BadInputError({
    id: `${filter}: ${count} nilai terlalu banyak; pakai paling banyak ${MOST}.`,
    en: `${filter}: ${count} values are too many; use at most ${MOST}.`,
  })
}
