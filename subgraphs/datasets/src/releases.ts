import { decide } from '@satudata/core'
import { arrayConnection, batch, comparePeriods } from '@satudata/subgraph'
import type { Connection, PageArgs, Release, SubgraphContext } from '@satudata/subgraph'
import { catalogueScope } from './catalogue.ts'

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

/** The release whose rows to show: the given one, or the latest; null when the caller may not see its rows. */
export async function readableRelease(
  context: SubgraphContext,
  dataset: string,
  id: string | null | undefined,
): Promise<Release | null> {
  const releases = id == null ? await releasesOf.current(context, dataset) : await releasesOf.all(context, dataset)
  return releases.find((release) => (id == null || release.id === id) && seesRows(context, release)) ?? null
}

/** Whether the caller sees the rows of something, and not its metadata only. */
export function seesRows({ principal }: SubgraphContext, label: Pick<Release, 'access' | 'stage' | 'owner'>): boolean {
  return decide(principal, label) === 'ROWS'
}
