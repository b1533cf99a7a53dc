import { DuckDBDecimalValue, DuckDBListValue } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import type { PastRelease } from './labels.ts'
import type { Memory } from './memory.ts'
import type { Rows } from './row-memory.ts'

/** A statement with its bound values, in the order of their question marks. */
export interface Statement {
  readonly sql: string
  readonly values: readonly Bound[]
}

/** What can be bound. */
export type Bound = string | number | boolean | bigint | null

/** A cell of an answer: decimals are bigints in ten-thousandths, other whole numbers are numbers. */
export type Cell = string | number | boolean | bigint | null | readonly Cell[]

/** A reader of one consistent state of the store: releases that arrive meanwhile are not seen. */
export interface Session {
  /** The rows that a statement gives, read or remembered from one that read the same state. */
  rows<T extends readonly Cell[]>(statement: Statement): Promise<readonly T[]>
  /** Reads something small that many questions need, or remembers it from one that read the same state. */
  remembered<T>(key: string, read: () => Promise<T>): Promise<T>
  /** What stays true when the store changes, by name, while the process lives. */
  readonly lasting: Map<string, unknown>
  /** Set when the state is that of an earlier moment. */
  readonly past?: Past
}

/** An earlier moment that a session shows. */
export interface Past {
  /** ISO time in UTC. */
  readonly moment: string
  /** Releases up to this number were published then. */
  readonly until: number
  /** Every release that was current then, shown or not. */
  readonly releases: readonly PastRelease[]
  /** Indicators of which something was open then and is not any more. */
  readonly tightened: ReadonlySet<string>
  /** The state of now: of what is hidden it knows more. */
  readonly today: Session
}

/** A session over a connection inside a transaction. */
export async function openSession(connection: DuckDBConnection, stop: AbortSignal, memory: Memory): Promise<Session> {
  const before = memory.age
  // The first look fixes what the transaction sees; when no change came in between, that is the state of this age.
  await connection.run('SELECT version FROM layout')
  const age = memory.age === before ? before : -1
  return {
    lasting: memory.lasting,
    remembered: (key, read) => memory.recall(age, key, read),
    async rows<T extends readonly Cell[]>(statement: Statement): Promise<readonly T[]> {
      // An interrupt between two queries interrupts nothing.
      stop.throwIfAborted()
      const read = () => rowsOf(connection, statement)
      return (await memory.recallRows(age, textOf(statement), read)) as unknown as readonly T[]
    },
  }
}

/** A statement with what is bound to it, as a text: the same for the same question alone. */
export function textOf({ sql, values }: Statement): string {
  return JSON.stringify([sql, ...values.map((value) => (typeof value === 'bigint' ? [String(value)] : value))])
}

async function rowsOf(connection: DuckDBConnection, { sql, values }: Statement): Promise<Rows> {
  const result = await connection.run(sql, [...values])
  const columns = (await result.getColumns()).map((column) => column.map(cellOf))
  const [first] = columns
  return first === undefined ? [] : first.map((_, row) => columns.map((column) => column[row]!))
}

function cellOf(value: DuckDBValue): Cell {
  if (value instanceof DuckDBDecimalValue) return value.value
  if (value instanceof DuckDBListValue) return value.items.map(cellOf)
  if (typeof value === 'bigint') return Number(value)
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new TypeError(`A ${value.constructor.name} cannot be read from the statistics store.`)
}
