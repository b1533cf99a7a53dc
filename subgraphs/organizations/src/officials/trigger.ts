import type { TriggerDef } from '@mikro-orm/core'

/**
 * Counts a change in `officials_change`, for tables that rights are worked out from. In the database, so that a change made by
 * any program, or by hand, takes rights at once.
 */
export const countsChanges = {
  name: 'count_change',
  timing: 'after',
  // TRUNCATE has a trigger of its own in the migration: PostgreSQL does not list it where the ORM looks.
  events: ['insert', 'update', 'delete'],
  forEach: 'statement',
  body: 'update "organizations"."officials_change" set "number" = "number" + 1; return null',
} satisfies TriggerDef
