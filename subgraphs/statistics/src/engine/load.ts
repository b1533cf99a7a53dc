import type { Lake, Release } from '@satudata/subgraph'
import type { DuckDBConnection } from '@duckdb/node-api'
import {
  ADD_CLOSED,
  ADD_OBSERVATIONS,
  ADD_RELEASES,
  ADD_SERIES,
  addSlices,
  CLEAR,
  DESCRIBE,
  DESCRIBE_OUTGOING,
  DROP_OUTGOING,
  DROP_OVERLAPPED,
  FIGURE,
  GAVE_WAY,
  OVERLAPPED,
  SORT_AGAIN,
} from './load.sql.ts'

/** Sorted anew when at least so many rows, and a quarter of the table, came in after the last sort. */
const UNSORTED_ROWS = 200_000
const UNSORTED_SHARE = 0.25

/** Releases to take in and, by number, releases to drop. */
export interface Change {
  readonly incoming: readonly Release[]
  readonly outgoing: readonly number[]
  /** Closed releases that were replaced before the store heard of them: answered from no more, but not forgotten. */
  readonly replaced: readonly Release[]
}

/**
 * Makes a change in one transaction: readers see the state before it, then the state after it, and nothing between.
 * `releaseOf` gives a release already taken in.
 */
export async function applyChange(
  connection: DuckDBConnection,
  lake: Lake,
  change: Change,
  releaseOf: (number: number) => Release,
): Promise<void> {
  await connection.run('BEGIN TRANSACTION')
  try {
    if (change.replaced.length > 0) await takeNote(connection, lake, change.replaced)
    const again = change.outgoing.length > 0 ? await takeOut(connection, change.outgoing) : []
    const incoming = [...again.map(releaseOf), ...change.incoming]
    if (incoming.length > 0) await takeIn(connection, lake, incoming)
    for (const sql of CLEAR) await connection.run(sql)
    await connection.run('COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** Takes releases out; gives the numbers of those that had given way to them and must be taken in again. */
async function takeOut(connection: DuckDBConnection, outgoing: readonly number[]): Promise<number[]> {
  await connection.run(DESCRIBE_OUTGOING, [JSON.stringify(outgoing)])
  const again = (await (await connection.run(GAVE_WAY)).getRows()).map(([number]) => Number(number))
  await connection.run(DESCRIBE_OUTGOING, [JSON.stringify([...outgoing, ...again])])
  for (const sql of DROP_OUTGOING) await connection.run(sql)
  return again
}

/** Keeps what was replaced for deciding what stays hidden. */
async function takeNote(connection: DuckDBConnection, lake: Lake, releases: readonly Release[]): Promise<void> {
  await describe(connection, lake, releases)
  for (const sql of ADD_CLOSED) await connection.run(sql)
}

async function takeIn(connection: DuckDBConnection, lake: Lake, releases: readonly Release[]): Promise<void> {
  await describe(connection, lake, releases)
  for (const sql of [ADD_SERIES, ADD_OBSERVATIONS, ADD_RELEASES]) await connection.run(sql)
  await refuseLosses(connection, releases)
  await connection.run(addSlices('SELECT number FROM incoming'))
  if (releases.some(({ access }) => access === 'CLOSED')) for (const sql of ADD_CLOSED) await connection.run(sql)
  await giveWay(connection)
}

async function describe(connection: DuckDBConnection, lake: Lake, releases: readonly Release[]): Promise<void> {
  const [incoming, measures] = DESCRIBE
  await connection.run(incoming, [JSON.stringify(releases.map((release) => description(lake, release)))])
  await connection.run(measures, [JSON.stringify(releases.flatMap(measuresOf))])
  const files = releases.map((release) => `'${lake.path(release).replaceAll("'", "''")}'`)
  await connection.run(FIGURE.replace('?', () => `[${files.join(', ')}]`))
}

async function giveWay(connection: DuckDBConnection): Promise<void> {
  await connection.run(OVERLAPPED)
  const [[count] = []] = await (await connection.run('SELECT count(*) FROM overlapped')).getRows()
  if (count === 0n) return
  await connection.run(DROP_OVERLAPPED)
  await connection.run('DELETE FROM slice WHERE release IN (FROM overlapped)')
  await connection.run(addSlices('SELECT number FROM overlapped'))
}

/** A release whose rows did not all arrive (an indicator without a measure, an unreadable period) is refused whole. */
async function refuseLosses(connection: DuckDBConnection, releases: readonly Release[]): Promise<void> {
  const expected = releases.reduce((total, release) => total + release.rowCount, 0)
  const counted = await connection.run(
    'SELECT count(*) FROM observation SEMI JOIN incoming ON observation.release = incoming.number',
  )
  const [[arrived] = []] = await counted.getRows()
  if (Number(arrived) !== expected)
    throw new Error(`${String(arrived)} of ${expected} rows of the releases could be read.`)
}

function description(lake: Lake, release: Release) {
  const { sequence, id, dataset, period, owner, access, stage } = release
  return {
    number: sequence,
    id,
    manifest: JSON.stringify(release),
    file: lake.path(release),
    dataset,
    period,
    owner,
    access,
    stage,
  }
}

function measuresOf({ sequence, measures }: Release) {
  return measures.map(({ indicator, additive, personDerived }) => ({
    release: sequence,
    indicator,
    additive,
    person_derived: personDerived,
  }))
}

/** Puts the tables into their order again when enough has come in since the last time. */
export async function sortWhenNeeded(connection: DuckDBConnection): Promise<void> {
  const answer = await connection.run('SELECT (SELECT count(*) FROM observation), (SELECT sorted_rows FROM layout)')
  const [[rows, sorted] = []] = await answer.getRows()
  const unsorted = Number(rows) - Number(sorted)
  if (unsorted < UNSORTED_ROWS || unsorted < Number(rows) * UNSORTED_SHARE) return
  await connection.run('BEGIN TRANSACTION')
  try {
    for (const sql of SORT_AGAIN) await connection.run(sql)
    await connection.run('COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** True when nothing is in the store yet: what comes in first is sorted as it comes. */
export async function isEmpty(connection: DuckDBConnection): Promise<boolean> {
  const [[count] = []] = await (await connection.run('SELECT count(*) FROM release')).getRows()
  return count === 0n
}

/** Marks what is there as sorted. */
export async function markSorted(connection: DuckDBConnection): Promise<void> {
  await connection.run('UPDATE layout SET sorted_rows = (SELECT count(*) FROM observation)')
}
