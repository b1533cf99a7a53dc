import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ANONYMOUS, createLogger, scopeOf } from '@satudata/core'
import type { Lake } from '@satudata/subgraph'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { openEngine } from '../../../subgraphs/statistics/src/engine/engine.ts'
import type { Engine } from '../../../subgraphs/statistics/src/engine/engine.ts'
import type { Session, Statement } from '../../../subgraphs/statistics/src/engine/session.ts'
import type { StatisticsInput } from '../../../subgraphs/statistics/src/plan/input.ts'
import { readInput } from '../../../subgraphs/statistics/src/plan/read-input.ts'
import { answer } from '../../../subgraphs/statistics/src/results/answer.ts'
import type { Answer } from '../../../subgraphs/statistics/src/results/answer.ts'

const sight = { rows: scopeOf(ANONYMOUS), aggregates: scopeOf(ANONYMOUS, 'AGGREGATES') }

/** Opens the statistics engine over a lake, which works each question out anew: the work is what is measured. */
export function openStatistics(folder: string, lake: Lake): Promise<Engine> {
  const config = { dataDir: folder, statisticsDeadlineMs: 600_000 }
  return openEngine({ lake, config, logger: createLogger('warn'), remembers: false })
}

/** Asks the engine what the graph would ask it for an anonymous caller. `wrap` sees the session. */
export function askEngine(
  engine: Engine,
  input: StatisticsInput,
  wrap: (session: Session) => Session = (each) => each,
): Promise<Answer> {
  const question = readInput(input, new Map())
  const signal = new AbortController().signal
  const releaseOf = (number: number) => engine.release(number)
  return engine.read(signal, (session) =>
    answer({ session: wrap(session), sight, smallCell: 5, releaseOf, note: () => undefined }, question, {
      coverage: false,
      totals: false,
    }),
  )
}

/** The statements over the observations that a question comes to. */
export async function statementsOf(engine: Engine, input: StatisticsInput): Promise<Statement[]> {
  const statements: Statement[] = []
  await askEngine(engine, input, (session) => ({
    lasting: session.lasting,
    remembered: (key, read) => session.remembered(key, read),
    rows: (statement) => {
      statements.push(statement)
      return session.rows(statement)
    },
  }))
  return statements.filter(({ sql }) => sql.includes('observation'))
}

/** DuckDB alone, with its own settings, on a copy of the engine's file. Close the engine first. */
export async function openAlone(folder: string): Promise<{ connection: DuckDBConnection; close(): void }> {
  const copy = join(folder, 'alone.duckdb')
  await copyFile(join(folder, 'statistics', 'statistics.duckdb'), copy)
  const instance = await DuckDBInstance.create(copy, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}

/** Runs statements one after the other and reads their answers, as anybody would with DuckDB alone. */
export async function runAlone(connection: DuckDBConnection, statements: readonly Statement[]): Promise<void> {
  for (const { sql, values } of statements) await (await connection.run(sql, [...values])).getColumns()
}
