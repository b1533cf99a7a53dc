import { arrayConnection, batch, comparePeriods } from '@satudata/subgraph'
import type { Connection, PageArgs, Release, SubgraphContext } from '@satudata/subgraph'
import { catalogueScope } from '../catalogue.ts'

/** Batched, one loader with and one without replaced versions: the releases of a dataset the caller knows of, newest first. */
const releasesOf = { current: releaseLoader(true), all: releaseLoader(false) }

function releaseLoader(current: boolean) {
  return batch<string, readonly Release[]>(
    async (datasets, context) => {
      const releases = await context.lake.list({ scope: catalogueScope(context), datasets: [...datasets], current })
      return Map.groupBy(releases.toSorted(newestFirst), ({ dataset }) => dataset)
    },
    () => [],
  )
}

function newestFirst(one: Release, other: Release): number {
  return comparePeriods(other.period, one.period) || other.sequence - one.sequence
}

/** A page of a dataset's releases. */
export async function findReleases(
  context: SubgraphContext,
  dataset: string,
  args: PageArgs & { readonly current?: boolean },
): Promise<Connection<Release>> {
  const releases = await (args.current === false ? releasesOf.all : releasesOf.current)(context, dataset)
  return arrayConnection(releases, args)
}

/** The release of a dataset's latest period; null when there is none for the caller. */
export async function latestRelease(context: SubgraphContext, dataset: string): Promise<Release | null> {
  const [latest] = await releasesOf.current(context, dataset)
  return latest ?? null
}

/** One of all releases of a dataset by its id, replaced ones too; null when there is none for the caller. */
export async function knownRelease(context: SubgraphContext, dataset: string, id: string): Promise<Release | null> {
  return (await releasesOf.all(context, dataset)).find((release) => release.id === id) ?? null
}

/** A release by its id alone, which begins with the dataset's: "penduduk-siak.2024-S2.v1", "….2026-01.preliminary.v3". */
export async function releaseById(context: SubgraphContext, id: string): Promise<Release | null> {
  const dataset = /^(.+)\.\d[^.]*(?:\.preliminary)?\.v\d+$/.exec(id)?.[1]
  return dataset === undefined ? null : knownRelease(context, dataset, id)
}

/** All current releases of a dataset that the caller knows of, the latest period first. */
export function currentReleases(context: SubgraphContext, dataset: string): Promise<readonly Release[]> {
  return releasesOf.current(context, dataset)
}

/** The release whose rows to show: the given one, or the latest; null when the caller may not see its rows. */
export async function readableRelease(
  context: SubgraphContext,
  dataset: string,
  id: string | null | undefined,
): Promise<Release | null> {
  const releases = id == null ? await releasesOf.current(context, dataset) : await releasesOf.all(context, dataset)
  const readable = await readableIds(context, dataset)
  return releases.find((release) => (id == null || release.id === id) && readable.has(release.id)) ?? null
}

/** Whether the caller sees the rows of a release, and not its metadata only. */
export async function seesRows(context: SubgraphContext, { dataset, id }: Release): Promise<boolean> {
  return (await readableIds(context, dataset)).has(id)
}

/** Batched: the releases of a dataset whose rows the caller sees. The lake is asked: an old version follows the label of the newest. */
const readableIds = batch<string, ReadonlySet<string>>(
  async (datasets, { lake, scope }) => {
    const releases = await lake.list({ scope, datasets: [...datasets], current: false })
    const groups = Map.groupBy(releases, ({ dataset }) => dataset)
    return new Map([...groups].map(([dataset, own]) => [dataset, new Set(own.map(({ id }) => id))]))
  },
  () => new Set(),
)
