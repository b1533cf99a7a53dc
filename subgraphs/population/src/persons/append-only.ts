/**
 * Trigger of a table whose rows are added and never changed. PostgreSQL itself refuses, whoever asks; the migration adds a second
 * one against emptying the table, which an entity's definition cannot hold (the catalogue of triggers does not list it).
 */
export function appendOnly(table: string) {
  return {
    name: 'append_only',
    timing: 'before' as const,
    events: ['update' as const, 'delete' as const],
    body: `raise exception 'population.${table} is append-only';`,
  }
}
