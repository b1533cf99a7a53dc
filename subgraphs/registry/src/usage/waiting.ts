import { isClaimedClient, othersLike, redact } from '@satudata/core'
import type { UsageCount } from '@satudata/core'
import { MOST_NAMES } from '../settings.ts'
import type { FieldRow, UsageRow } from './write.ts'

/** Usage that waits to be written. However much comes, it stays small, and every field that was asked for is counted. */
export interface WaitingUsage {
  add(day: string, usage: UsageCount): void
  /** What was taken and could not be written. */
  back(taken: TakenUsage): void
  take(): TakenUsage
}

/** Usage as it is written. */
export interface TakenUsage {
  readonly usages: readonly UsageRow[]
  readonly fields: readonly FieldRow[]
}

/** Operations of clients that wait one by one, and their size in characters; of what comes beyond, fields alone are counted. */
const MOST = { rows: 2_000, size: 8_000_000 }
/** Longest document that is kept, in characters. */
const LONGEST_DOCUMENT = 50_000
/** About as long as a coordinate. */
const COORDINATE = 25

/** Makes an empty one. `excluded`: clients that no change is weighed against. */
export function waitingUsage(excluded: readonly string[]): WaitingUsage {
  let usages = new Map<string, UsageRow>()
  let fields = new Map<string, FieldRow>()
  let size = 0
  let names = { day: '', known: new Set<string>() }

  /** The client, or all others like it when too many names came today: a name costs nothing to invent. */
  const told = (day: string, client: string): string => {
    if (!isClaimedClient(client)) return client
    if (names.day !== day) names = { day, known: new Set() }
    if (!names.known.has(client) && names.known.size >= MOST_NAMES) return othersLike(client)
    names.known.add(client)
    return client
  }
  const addFields = ({ day, client, coordinates, count }: UsageRow) => {
    if (!excluded.includes(client)) for (const coordinate of coordinates) addField(fields, { day, coordinate, count })
  }
  const addRow = (row: UsageRow) => {
    const key = JSON.stringify([row.day, row.hash, row.operation, row.client])
    const known = usages.get(key)
    if (known !== undefined) return join(known, row)
    if (usages.size >= MOST.rows || size >= MOST.size) return addFields(row)
    size += (row.document?.length ?? 0) + row.coordinates.length * COORDINATE
    usages.set(key, { ...row })
  }
  return {
    add: (day, usage) => addRow(rowOf(usage, day, told(day, usage.client.slice(0, 100)))),
    back(taken) {
      for (const row of taken.fields) addField(fields, row)
      for (const row of taken.usages) addRow(row)
    },
    take() {
      const taken = { usages: [...usages.values()], fields: [...fields.values()] }
      ;[usages, fields, size] = [new Map(), new Map(), 0]
      return taken
    },
  }
}

/** What may be the number of a person is not kept, nor what is too long. */
function rowOf(
  { operation, hash, document, coordinates, count, failed, totalMs }: UsageCount,
  day: string,
  client: string,
): UsageRow {
  const keeps = document.length <= LONGEST_DOCUMENT && redact(document) === document
  return {
    day,
    client,
    operation: (operation ?? '').slice(0, 200),
    hash,
    document: keeps ? document : null,
    coordinates,
    count,
    failed,
    total_ms: Math.round(totalMs),
  }
}

function join(known: UsageRow, row: UsageRow): void {
  known.count += row.count
  known.failed += row.failed
  known.total_ms += row.total_ms
}

function addField(fields: Map<string, FieldRow>, row: FieldRow): void {
  const key = `${row.day} ${row.coordinate}`
  const known = fields.get(key)
  if (known === undefined) fields.set(key, { ...row })
  else known.count += row.count
}
