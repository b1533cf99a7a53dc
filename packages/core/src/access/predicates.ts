import type { AccessLevel, Stage } from './labels.ts'
import type { Scope } from './scope.ts'

/** A condition in MikroORM's query form, over the columns `access`, `stage` and `owner`. */
export interface LabelCondition {
  readonly $or: readonly {
    readonly access: AccessLevel
    readonly stage: Stage
    readonly owner?: { readonly $in: readonly string[] }
  }[]
}

/** The scope as a PostgreSQL filter, through MikroORM. An empty scope matches no row. */
export function postgresFilter(scope: Scope): LabelCondition {
  // An empty $or would be dropped and so match everything; an owner out of an empty list matches nothing.
  if (scope.length === 0) return { $or: [{ access: 'OPEN', stage: 'VALIDATED', owner: { $in: [] } }] }
  return {
    $or: scope.map(({ access, stage, owners }) =>
      owners === 'ANY' ? { access, stage } : { access, stage, owner: { $in: owners } },
    ),
  }
}

/** SQL text with `?` for each bound value, in order. */
export interface BoundSql {
  readonly sql: string
  readonly values: readonly string[]
}

/** The scope as a DuckDB predicate over the columns `access`, `stage` and `owner`. An empty scope matches no row. */
export function duckdbPredicate(scope: Scope): BoundSql {
  const values: string[] = []
  const rules = scope.map(({ access, stage, owners }) => {
    values.push(access, stage)
    if (owners === 'ANY') return '(access = ? AND stage = ?)'
    values.push(...owners)
    return `(access = ? AND stage = ? AND owner IN (${owners.map(() => '?').join(', ')}))`
  })
  return { sql: rules.length === 0 ? 'FALSE' : `(${rules.join(' OR ')})`, values }
}
