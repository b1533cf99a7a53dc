import { setImmediate } from 'node:timers/promises'
import { DuckDBDataChunk, VARCHAR } from '@duckdb/node-api'
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import { loadCsv } from './csv.ts'
import { tooLate } from './engine.ts'
import type { Findings } from './findings.ts'
import type { Observation, ReleaseDraft } from './types.ts'

/** The table figures are handed into, as text: nothing is converted before it is checked. */
const INBOX_COLUMNS = ['indicator', 'ref_area', 'organization', 'time_period', 'dimensions', 'value', 'status'] as const
const CHUNK = 2_048

/** Puts the draft's observations into the table `inbox`, with bounded memory; row n stands at rowid n. */
export async function loadInbox(
  connection: DuckDBConnection,
  draft: ReleaseDraft,
  deadline: number,
  findings: Findings,
): Promise<void> {
  await connection.run(`create table inbox (${INBOX_COLUMNS.map((name) => `${name} varchar`).join(', ')})`)
  const { observations } = draft
  if ('csv' in observations) return loadCsv(connection, observations, draft.dimensions, findings)
  const appender = await connection.createAppender('inbox')
  try {
    await inTime(deadline, (signal) => append(new ChunkWriter(appender), observations, signal))
    appender.flushSync()
  } finally {
    appender.closeSync()
  }
}

async function append(
  writer: ChunkWriter,
  observations: Iterable<Observation> | AsyncIterable<Observation>,
  signal: AbortSignal,
) {
  if (Symbol.iterator in observations) {
    for (const observation of observations) if (writer.add(observation)) await breathe(signal)
  } else {
    for await (const observation of observations) {
      // The source may have taken its time: what comes too late must not reach an appender that is closed.
      signal.throwIfAborted()
      if (writer.add(observation)) await breathe(signal)
    }
  }
  writer.flush()
}

/** Lets others run between chunks, and stops when time is up. */
async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate()
  signal.throwIfAborted()
}

/** Gives up on work at the deadline: a source that stops giving anything does not hold the publication for ever. */
async function inTime(deadline: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController()
  const { promise: late, reject } = Promise.withResolvers<never>()
  const left = Math.max(deadline - Date.now(), 0)
  const timer = setTimeout(() => {
    const error = tooLate(left)
    controller.abort(error)
    reject(error)
  }, left)
  const working = work(controller.signal)
  // Heard here already when time is up first.
  working.catch(() => undefined)
  try {
    await Promise.race([working, late])
  } finally {
    clearTimeout(timer)
  }
}

type Texts = (string | null)[]

/** Collects rows into data chunks: DuckDB takes them many times faster than single values. */
class ChunkWriter {
  readonly #appender: DuckDBAppender
  readonly #chunk = DuckDBDataChunk.create(INBOX_COLUMNS.map(() => VARCHAR))
  /** In the order of INBOX_COLUMNS. */
  readonly #columns: readonly [Texts, Texts, Texts, Texts, Texts, Texts, Texts] = [[], [], [], [], [], [], []]
  #rows = 0

  constructor(appender: DuckDBAppender) {
    this.#appender = appender
  }

  /** True when a chunk was full and has been handed on. */
  add(observation: Observation): boolean {
    const [indicators, areas, organizations, periods, dimensions, values, statuses] = this.#columns
    indicators.push(asText(observation.indicator))
    areas.push(asText(observation.refArea))
    organizations.push(asText(observation.organization))
    periods.push(asText(observation.timePeriod))
    dimensions.push(dimensionsText(observation.dimensions))
    values.push(asText(observation.value))
    statuses.push(asText(observation.status))
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
  return cell === null || cell === undefined ? null : typeof cell === 'string' ? cell : String(cell)
}

/** Canonical text of dimensions: a JSON object with sorted keys. */
function dimensionsText(dimensions: Observation['dimensions']): string {
  if (dimensions === undefined) return '{}'
  const names = Object.keys(dimensions)
  const sorted = names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)
  return JSON.stringify(
    sorted ? dimensions : Object.fromEntries(names.toSorted().map((name) => [name, dimensions[name]])),
  )
}
