import type { EntityManager, EntityName } from '@mikro-orm/postgresql'
import { BadInputError } from '@satudata/core'
import { isStorable } from '../serve/text.ts'

/** The offset after the item a cursor of `offsetConnection` stands for. */
export function offsetOf(after: string): number {
  const [index, ...more] = decodeCursor(after)
  if (typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 && more.length === 0) return index + 1
  throw badCursor(after)
}

/** Largest number of PostgreSQL's integer. */
const LARGEST_INTEGER = 2 ** 31 - 1

/**
 * Refuses the cursor of another list: MikroORM would begin at the first page again, or PostgreSQL would fail to compare a number
 * with a text.
 */
export function checkCursor<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  keys: readonly string[],
  after: string,
) {
  const properties: Readonly<Record<string, { readonly runtimeType: string }>> = em.getMetadata().get(entity).properties
  const values = decodeCursor(after)
  const fits = (value: unknown, key: string | undefined) => {
    if (key !== undefined && properties[key]?.runtimeType === 'number')
      return Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INTEGER
    return typeof value === 'string' && isStorable(value)
  }
  if (values.length !== keys.length || !values.every((value, index) => fits(value, keys[index]))) throw badCursor(after)
}

/** A cursor that holds these values. */
export function encodeCursor(value: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decodeCursor(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(value)) return value
  } catch {
    // Falls through to the one answer for all unusable cursors.
  }
  throw badCursor(cursor)
}

function badCursor(cursor: string): BadInputError {
  const shown = cursor.slice(0, 40)
  return new BadInputError({
    id: `after: "${shown}" bukan kursor dari jawaban sebelumnya; pakai pageInfo.endCursor.`,
    en: `after: "${shown}" is no cursor of an earlier answer; use pageInfo.endCursor.`,
  })
}
