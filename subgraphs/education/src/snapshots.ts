import { batch, comparePeriods, visibleReleases } from '@satudata/subgraph'
import type { Release, SubgraphContext } from '@satudata/subgraph'
import { DAPODIK_TABLES, DECLARATIONS } from './dapodik/tables.ts'
import type { DapodikTable } from './dapodik/tables.ts'
import type { ByRegion, EducationServices } from './services.ts'

/** One table of one date, and the release it is from. */
export interface Snapshot {
  readonly release: Release
  readonly byRegion: ByRegion
}

/** The tables there are; one that the caller does not see is absent. */
export type Snapshots = Readonly<Partial<Record<DapodikTable, Snapshot>>>

/**
 * The newest of each table, or those of one date. What the caller sees is asked in every request; only the content of
 * releases, which never changes, is kept.
 */
export async function snapshotsOf(context: SubgraphContext, period: string | null): Promise<Snapshots> {
  const found = await Promise.all(
    DAPODIK_TABLES.map(async (table) => [table, await snapshotOf(context, `${table} ${period ?? ''}`)] as const),
  )
  return Object.fromEntries(found.flatMap(([table, snapshot]) => (snapshot === null ? [] : [[table, snapshot]])))
}

/** Batched and kept for the request, by "table period": a thousand regions read a table once. */
const snapshotOf = batch<string, Snapshot>(async (keys, context) => {
  const found = await Promise.all(keys.map(async (key) => [key, await readSnapshot(context, key)] as const))
  return new Map(found.flatMap(([key, snapshot]) => (snapshot === null ? [] : [[key, snapshot] as const])))
})

async function readSnapshot(context: SubgraphContext, key: string): Promise<Snapshot | null> {
  const [table, period] = key.split(' ') as [DapodikTable, string]
  const { figures } = context.services as EducationServices
  const releases = (await visibleReleases(context, DECLARATIONS[table].dataset)).filter(
    ({ stage }) => stage === 'VALIDATED',
  )
  const release = releases
    .filter((each) => period === '' || each.period === period)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1)
  return release === undefined ? null : { release, byRegion: await figures.of(release) }
}
