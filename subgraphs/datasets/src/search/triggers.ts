import type { TriggerDef } from '@mikro-orm/core'

/**
 * Note each write of the catalogue in `search_entry` and `search_word`, so that a change made by any program, or by hand, is searched
 * at once. Written out, because the ORM has no words for tables of what a statement changed. TRUNCATE has a trigger of its own in the
 * migration: PostgreSQL does not list it where the ORM looks.
 */
export const notesChanges: readonly TriggerDef[] = [
  noting('dataset_inserted', 'insert', 'new table as "changed"', 'note_changed'),
  noting('dataset_updated', 'update', 'new table as "changed"', 'note_changed'),
  noting('dataset_deleted', 'delete', 'old table as "gone"', 'note_gone'),
  noting('dataset_renamed', 'update', 'old table as "gone"', 'note_gone'),
]

function noting(name: string, event: 'insert' | 'update' | 'delete', table: string, noted: string): TriggerDef {
  return {
    name,
    timing: 'after',
    events: [event],
    forEach: 'statement',
    expression: `create trigger "${name}" after ${event} on "datasets"."dataset" referencing ${table} for each statement execute function "datasets"."${noted}"()`,
  }
}
