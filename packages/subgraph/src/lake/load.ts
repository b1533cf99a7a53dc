import { setImmediate } from 'node:timers/promises'
import { DuckDBDataChunk, VARCHAR } from '@duckdb/node-api'
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import { loadCsv } from './csv.ts'
import { tooLate } from './engine.ts'
import type { Findings } from './findings.ts'
import type { Observation, ReleaseDraft } from './types.ts'

/** The table figures are handed into, as text: nothing is converted before it is checked. */
export const INBOX_COLUMNS = ['indicator', 'ref_area', 'organization', 'time_period', 'dimensions', 'value', 'status'] as const
const CHUNK = 2_048

/** Puts the draft's observations into the table `inbox`, with bounded memory; row n stands at rowid n. */
export async function loadInbox(connection: DuckDBConnection, draft: ReleaseDraft, deadline: number, findings: Findings): Promise<void> {
  await connection.run(`create table inbox (${INBOX_COLUMNS.map((name) => `${name} varchar`).join(', ')})`)
  if ('csv' in draft.observations) return loadCsv(connection, draft.observations, draft.dimensions, findings)
  const appender = await connection.createAppender('inbox')
  try {
    await append(appender, draft.observations, deadline)
    appender.flushSync()
  } finally {
    appender.closeSync()
  }
}

async function append(appender: DuckDBAppender, observations: Iterable<Observation> | AsyncIterable<Observation>, deadline: number) {
  const writer = new ChunkWriter(appender)
  if (Symbol.iterator in observations) {
    for (const observation of observations) if (writer.add(observation)) await breathe(deadline)
  } else {
    for await (const observation of inTime(observations, deadline)) if (writer.add(observation)) await breathe(deadline)
  }
  writer.flush()
}

/** Lets others run between chunks, and stops when time is up. */
async function breathe(deadline: number): Promise<void> {
  if (Date.now() > deadline) throw tooLate(Date.now() - deadline)
  await setImmediate()
}

/** The same items, but a source that stops giving any does not hold the publication for ever. */
async function* inTime<T>(source: AsyncIterable<T>, deadline: number): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  const { promise: late, reject } = Promise.withResolvers<never>()
  late.catch(() => undefined)
  const left = Math.max(deadline - Date.now(), 0)
  const timer = setTimeout(() => reject(tooLate(left)), left)
  let ended = false
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), late])
      if (next.done === true) {
        ended = true
        return
      }
      yield next.value
    }
  } finally {
    clearTimeout(timer)
    // Not awaited: a source that hangs would hang here again.
    if (!ended) Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

/** Collects rows into data chunks: DuckDB takes them many times faster than single values. */
class ChunkWriter {
  readonly #appender: DuckDBAppender
  readonly #chunk = DuckDBDataChunk.create(INBOX_COLUMNS.map(() => VARCHAR))
  readonly #columns: (string | null)[][] = INBOX_COLUMNS.map(() => [])
  #rows = 0

  constructor(appender: DuckDBAppender) {
    this.#appender = appender
  }

  /** True when a chunk was full and has been handed on. */
  add(observation: Observation): boolean {
    const { indicator, refArea, organization = null, timePeriod, value, status = null } = observation
    const row = [indicator, refArea, organization, timePeriod, dimensionsText(observation.dimensions), value, status]
    for (const [index, cell] of row.entries()) this.#columns[index]?.push(asText(cell))
    return ++this.#rows === CHUNK && this.flush()
  }

  flush(): boolean {
    if (this.#rows === 0) return false
    this.#chunk.rowCount = this.#rows
    this.#chunk.setColumns(this.#columns)
    this.#appender.appendDataChunk(this.#chunk)
    for (const column of this.#columns) column.length = 0
    this.#rows = 0
    return true
  }
}

/** Values come from parsers of others: a number that slipped past the types becomes text and is checked like any. */
function asText(cell: unknown): string | null {
  return cell === null || cell === undefined || typeof cell === 'string' ? (cell ?? null) : String(cell)
}

/** Canonical text of dimensions: a JSON object with sorted keys. */
export function dimensionsText(dimensions: Observation['dimensions']): string {
  if (dimensions === undefined) return '{}'
  const names = Object.keys(dimensions)
  return JSON.stringify(names.length < 2 ? dimensions : Object.fromEntries(names.toSorted().map((name) => [name, dimensions[name]])))
}
