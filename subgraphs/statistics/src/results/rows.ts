import { compare, ofInteger } from '../exact/fraction.ts'
import type { Fraction } from '../exact/fraction.ts'
import { refused, tooManyCells, unknown } from '../plan/faults.ts'
import { parentOf } from '../plan/levels.ts'
import type { Column } from '../plan/columns.ts'
import type { Keys, OrderWish, Question } from '../plan/question.ts'
import { keyNames, percentOf, total } from './cells.ts'
import type { ColumnCell, ColumnCells } from './cells.ts'
import { MOST_CELLS } from './look.ts'
import { derived, keyText, missing } from './outcome.ts'
import type { Key, Outcome } from './outcome.ts'

/** A row with one cell for each column. */
export interface Row {
  readonly key: Key
  /** Set when grouped by period. */
  readonly period: string | null
  readonly cells: readonly ColumnCell[]
}

/** Gives the whole of a column's rows with the same key where that must not be added up from them; undefined where it may. */
export type Wholes = (column: Column, within: Key, period: string | null) => Outcome | undefined

/** Builds all rows: one for each key (and period) that a column has something for. */
export function buildRows(columns: readonly ColumnCells[], question: Question, wholes: Wholes): Row[] {
  const { keys } = question
  const places = placesOf(columns, keys)
  if (places.length * columns.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
  const shown = columns.map((cells) => columnOf(cells, places, keys, wholes))
  return places.map((place, row) => ({ ...place, cells: shown.map((column) => column[row] as ColumnCell) }))
}

interface Place {
  readonly key: Key
  readonly period: string | null
}

function placesOf(columns: readonly ColumnCells[], keys: Keys): Place[] {
  const places = new Map<string, Place>()
  for (const cells of columns) {
    const periods = keys.period ? cells.periods() : [null]
    for (const key of cells.keys()) {
      for (const period of periods) {
        const id = `${period} ${keyText(key)}`
        if (!places.has(id) && cells.has(key, period)) places.set(id, { key, period })
      }
    }
  }
  return [...places.values()].toSorted(byPlace)
}

function byPlace(a: Place, b: Place): number {
  for (const [index, part] of a.key.entries()) {
    const other = b.key[index] ?? ''
    const mine = part ?? ''
    if (mine !== other) return mine < other ? -1 : 1
  }
  return (a.period ?? '') < (b.period ?? '') ? -1 : (a.period ?? '') > (b.period ?? '') ? 1 : 0
}

function columnOf(cells: ColumnCells, places: readonly Place[], keys: Keys, wholes: Wholes): ColumnCell[] {
  const { column } = cells
  const own = places.map(({ key, period }): ColumnCell => {
    const number = cells.periodNumber(period)
    return number === undefined ? { ...missing(), period, basePeriod: null } : cells.shown(key, number)
  })
  const { show, within } = column.wish
  if (show !== 'RANK' && show !== 'SHARE') return own
  const groups = Map.groupBy(own.keys(), (row) => groupId(places[row] as Place, keys, within))
  const result = [...own]
  for (const rows of groups.values()) {
    const members = rows.map((row) => own[row] as ColumnCell)
    const place = places[rows[0] as number] as Place
    const computed =
      show === 'RANK'
        ? ranks(members, column.wish.order)
        : shares(members, wholes(column, withinKey(place.key, keys, within), place.period))
    for (const [index, row] of rows.entries()) result[row] = computed[index] as ColumnCell
  }
  return result
}

function groupId({ key, period }: Place, keys: Keys, within: readonly string[]): string {
  return `${period} ${keyText(withinKey(key, keys, within))}`
}

/** The parts of a row's key that stay the same. */
function withinKey(key: Key, keys: Keys, within: readonly string[]): Key {
  const names = keyNames(keys)
  const part = (name: string) => key[names.indexOf(name)] ?? null
  return withinNames(keys, within).map((name) => (name === 'PARENT' ? parentOf(part('REGION') ?? '') : part(name)))
}

/** Names of the keys that stay the same, in the order of a row's keys. */
export function withinNames(keys: Keys, within: readonly string[]): string[] {
  return ['REGION', 'PARENT', 'ORGANIZATION', ...keys.dimensions].filter((name) => within.includes(name))
}

function ranks(cells: readonly ColumnCell[], order: 'ASCENDING' | 'DESCENDING'): ColumnCell[] {
  const sign = order === 'ASCENDING' ? 1 : -1
  const result = [...cells]
  let before: { readonly value: Fraction; readonly rank: number } | undefined
  const placed = cells.flatMap(({ value }, index) => (value === null ? [] : [{ index, value }]))
  for (const [place, { index, value }] of placed.toSorted((a, b) => sign * compare(a.value, b.value)).entries()) {
    const rank = before !== undefined && compare(before.value, value) === 0 ? before.rank : place + 1
    before = { value, rank }
    result[index] = { ...(cells[index] as ColumnCell), value: ofInteger(rank) }
  }
  return result
}

function shares(cells: readonly ColumnCell[], published: Outcome | undefined): ColumnCell[] {
  const added = total(cells)
  const whole =
    published ??
    (added === null
      ? missing()
      : {
          ...derived(
            added,
            cells.filter(({ value }) => value !== null),
          ),
        })
  return cells.map((cell) => {
    const value = cell.value === null || whole.value === null ? null : percentOf(cell.value, whole.value)
    const releases = [...new Set([...cell.releases, ...whole.releases])]
    return {
      ...derived(value, [cell, whole]),
      coverage: cell.coverage,
      releases,
      period: cell.period,
      basePeriod: null,
    }
  })
}

/** Orders rows as wished, by their keys where that leaves them equal; keeps the first `limit`. */
export function orderRows(
  rows: readonly Row[],
  ids: readonly string[],
  order: readonly OrderWish[],
  limit: number | undefined,
): Row[] {
  const orders = order.map(({ column, direction }) => {
    const index = column === undefined ? -1 : ids.indexOf(column)
    if (column !== undefined && index < 0) throw unknown({ id: 'Kolom', en: 'column' }, column, ids)
    return { index, sign: direction === 'ASCENDING' ? 1 : -1 }
  })
  const sorted = rows.toSorted((a, b) => {
    for (const { index, sign } of orders) {
      const difference = index < 0 ? sign * byPlace(a, b) : byCell(a.cells[index], b.cells[index], sign)
      if (difference !== 0) return difference
    }
    return byPlace(a, b)
  })
  return limit === undefined ? sorted : sorted.slice(0, limit)
}

/** Cells without a value come last, whatever the direction. */
function byCell(a: ColumnCell | undefined, b: ColumnCell | undefined, sign: number): number {
  const [x, y] = [a?.value ?? null, b?.value ?? null]
  if (x === null || y === null) return Number(x === null) - Number(y === null)
  return sign * compare(x, y)
}

/** The index of a column by its id. */
export function columnIndex(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id)
  if (index >= 0) return index
  const variants = ids.filter((each) => each.startsWith(`${id}@`))
  if (variants.length === 0) throw unknown({ id: 'Kolom', en: 'column' }, id, ids)
  throw refused(
    `Kolom "${id}" ada untuk beberapa sumber: ${variants.join(', ')}. Sebut salah satunya, atau pilih dengan dataset.`,
    `Column "${id}" is there for several sources: ${variants.join(', ')}. Name one of them, or choose with dataset.`,
  )
}
