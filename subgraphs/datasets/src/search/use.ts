import type { EntityManager } from '@mikro-orm/postgresql'

/** Downloads are told for this many days. */
const DAYS = 90
/** How old the order by downloads may be, in milliseconds: other processes count too. */
const FRESH = 60_000

/** Counts one download of a dataset's rows on a day ("2026-11-21"). */
export async function countDownload(em: EntityManager, dataset: string, day: string): Promise<void> {
  await em.getConnection().execute(
    `insert into datasets.dataset_use as kept (dataset, day, downloads) values (?, ?, 1)
     on conflict (dataset, day) do update set downloads = kept.downloads + 1`,
    [dataset, day],
    'run',
    em.getTransactionContext(),
  )
}

/** Downloads of datasets in the last 90 days; those without any are not listed. */
export async function recentDownloads(
  em: EntityManager,
  datasets: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await em.getConnection().execute<{ dataset: string; downloads: number }[]>(
    `select dataset, sum(downloads)::int as downloads from datasets.dataset_use
     where dataset in (${datasets.map(() => '?').join(', ')}) and day > current_date - ${DAYS} group by dataset`,
    [...datasets],
  )
  return new Map(rows.map(({ dataset, downloads }) => [dataset, downloads]))
}

/** Downloads of all datasets, to order by; read anew after a minute. */
export class DownloadOrder {
  readonly #em: EntityManager
  #counts: readonly number[] = []
  #until = 0

  constructor(em: EntityManager) {
    this.#em = em
  }

  /** Downloads of the last 90 days by number of the held entry, with gaps where there are none. */
  async counts(): Promise<readonly number[]> {
    const now = Date.now()
    if (now < this.#until) return this.#counts
    const rows = await this.#em.getConnection().execute<{ number: number; downloads: number }[]>(
      `select number, sum(downloads)::int as downloads from datasets.dataset_use join datasets.search_entry using (dataset)
       where day > current_date - ${DAYS} group by number`,
    )
    const counts: number[] = []
    for (const { number, downloads } of rows) counts[number] = downloads
    this.#counts = counts
    this.#until = now + FRESH
    return counts
  }
}
