import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { SatuDataError, UnavailableError } from '@satudata/core'
import type pg from 'pg'
import { checkCodes } from './checks/codes.ts'
import { checkDraft } from './checks/draft.ts'
import { suspectJumps, suspectSameRegions } from './checks/plausibility.ts'
import { rowNames } from './checks/rows.ts'
import { checkRepeated, checkValues } from './checks/values.ts'
import { inTransaction, LOCKS, withClient } from './database.ts'
import { openEngine, quoted, withConnection } from './engine.ts'
import { Findings } from './findings.ts'
import { loadInbox } from './load.ts'
import { earlierHashes, insertRelease } from './manifest.ts'
import { FREQUENCY_SQL } from './period.ts'
import { keepFile, openWorkshop, releaseFile } from './staging.ts'
import type { KnownRegions, Release, ReleaseDraft } from './types.ts'

/** What publishing works with. */
export interface Press {
  readonly folder: string
  readonly staging: string
  readonly pool: pg.Pool
  readonly knownRegions: KnownRegions | undefined
  readonly deadlineMs: number
  readonly memoryLimit: string
}

/** Publications at once in one process: each may take its memory limit. */
const AT_ONCE = 2

/** A press that takes one publication after the other once `AT_ONCE` are running. */
export function queuedPublish(press: Press): (draft: ReleaseDraft) => Promise<Release> {
  const running = new Set<Promise<unknown>>()
  return async (draft) => {
    while (running.size >= AT_ONCE) await Promise.race(running)
    const publication = publishRelease(press, draft)
    const settled = publication
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => running.delete(settled))
    running.add(settled)
    return publication
  }
}

/**
 * Checks a draft, writes its file, and registers both in one transaction. Until that commits nobody sees anything of it; the
 * shared lock keeps the file from being swept meanwhile, and goes with the connection when the process is killed.
 */
async function publishRelease(press: Press, draft: ReleaseDraft): Promise<Release> {
  const findings = new Findings()
  checkDraft(draft, findings)
  findings.refuse(draft.dataset)
  try {
    return await withClient(press.pool, 'KEEP', async (client) => {
      await client.query(`select pg_advisory_lock_shared(${LOCKS.PUBLISHING})`)
      const earlier = (await earlierHashes(client, draft))
        .map((hash) => releaseFile(press.folder, hash))
        .filter((file) => existsSync(file))
      const file = await makeFile(press, draft, earlier, findings)
      const made = { ...file, quality: findings.quality, findings: findings.kept() }
      const release = await inTransaction(client, () => insertRelease(client, draft, made))
      await client.query(`select pg_advisory_unlock_shared(${LOCKS.PUBLISHING})`)
      return release
    })
  } catch (error) {
    throw understood(error)
  }
}

async function makeFile(
  press: Press,
  draft: ReleaseDraft,
  earlier: readonly string[],
  findings: Findings,
): Promise<{ contentHash: string; rowCount: number }> {
  await using workshop = await openWorkshop(press.staging)
  const engine = await openEngine({
    folders: [workshop.folder],
    files: 'csv' in draft.observations ? [...earlier, draft.observations.csv] : earlier,
    temporary: join(workshop.folder, 'spill'),
    memoryLimit: press.memoryLimit,
  })
  try {
    const file = join(workshop.folder, 'release.parquet')
    const rowCount = await withConnection(engine, press.deadlineMs, async (connection) => {
      await loadInbox(connection, draft, Date.now() + press.deadlineMs, findings)
      // Rows that could not be split into columns are missing now, and the places of those behind them have moved.
      findings.refuse(draft.dataset)
      await checkInbox(press, connection, draft, findings)
      findings.refuse(draft.dataset)
      const count = await sortFigures(connection, draft)
      await suspectSameRegions(connection, findings)
      await suspectJumps(connection, draft, earlier, findings)
      await connection.run(`copy figure to ${quoted(file)} (format parquet, compression zstd, row_group_size 122880)`)
      return count
    })
    return { contentHash: await keepFile(file, press.folder), rowCount }
  } finally {
    engine.closeSync()
  }
}

async function checkInbox(
  press: Press,
  connection: DuckDBConnection,
  draft: ReleaseDraft,
  findings: Findings,
): Promise<void> {
  const rows = rowNames(draft)
  const known = draft.knownRegions ?? press.knownRegions
  await checkCodes(connection, draft, typeof known === 'function' ? await known() : known, rows, findings)
  await checkValues(connection, draft, rows, findings)
  if ((await countOf(connection, 'inbox')) === 0)
    findings.error('empty', 'rilis', { id: 'Tidak ada satu angka pun.', en: 'There is no figure in it.' })
  if (!findings.refused) await checkRepeated(connection, rows, findings)
}

/** The checked figures as the file will hold them: typed, with unit and frequency, sorted by series and time. */
async function sortFigures(connection: DuckDBConnection, draft: ReleaseDraft): Promise<number> {
  const usual = draft.stage === 'PRELIMINARY' ? 'PRELIMINARY' : 'NORMAL'
  const units = draft.measures
    .map((measure) => `when ${quoted(measure.indicator)} then ${quoted(measure.unit)}`)
    .join(' ')
  await connection.run(`create table figure as
    select indicator, dimensions, ref_area, organization, ${FREQUENCY_SQL} as frequency, time_period, case indicator ${units} end as unit,
      value::decimal(18, 4) as value, coalesce(status, case when value is null then 'MISSING' else '${usual}' end) as status
    from inbox order by indicator, dimensions, ref_area, organization nulls first, frequency, time_period`)
  await connection.run('drop table inbox')
  return countOf(connection, 'figure')
}

async function countOf(connection: DuckDBConnection, table: 'inbox' | 'figure'): Promise<number> {
  const reader = await connection.runAndReadAll(`select count(*) from ${table}`)
  return Number(reader.getRows()[0]?.[0] ?? 0)
}

/** A full disk is the operator's to mend, and is told as such; everything else goes on as it is. */
function understood(error: unknown): unknown {
  if (error instanceof SatuDataError || !/no space left|ENOSPC|EDQUOT/i.test(String(error))) return error
  return new UnavailableError(
    {
      id: 'Gudang data penuh; rilis tidak disimpan. Kosongkan ruang lalu unggah lagi.',
      en: 'The disk of the lake is full; the release was not kept. Free some space and hand it in again.',
    },
    { cause: error },
  )
}
