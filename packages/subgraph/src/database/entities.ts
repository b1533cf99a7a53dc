import { postgresFilter } from '@satudata/core'
import type { AccessLevel, Scope, Stage } from '@satudata/core'
import { p } from '@mikro-orm/core'

/** Name of the row filter. It is on for every query of every labelled entity. */
export const ACCESS_FILTER = 'access'

/**
 * Columns of a labelled entity: spread into its `properties`, and `filters: accessFilters` beside them. Rows that carry a
 * label can then be read only within the caller's scope.
 */
export const labelProperties = {
  access: p.enum(['OPEN', 'RESTRICTED', 'CLOSED'] satisfies AccessLevel[]),
  stage: p.enum(['VALIDATED', 'PRELIMINARY'] satisfies Stage[]),
  owner: p.string(),
}

/** The row filter, for `defineEntity({ filters: accessFilters })`. Without a scope the query fails. */
export const accessFilters = {
  [ACCESS_FILTER]: {
    name: ACCESS_FILTER,
    default: true,
    cond: (args: { readonly scope?: Scope }) => postgresFilter(args.scope ?? []) as object,
  },
}
