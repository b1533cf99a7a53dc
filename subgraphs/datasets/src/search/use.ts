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

/** Downloads of the last 90 days, of some datasets or of all; those without any are not listed. */
export async function recentDownloads(
  em: EntityManager,
  datasets?: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const which = datasets === undefined ? '' : `dataset in (${datasets.map(() => '?').join(', ')}) and`
  const rows = await em
    .getConnection()
    .execute<{ dataset: string; downloads: number }[]>(
      `select dataset, sum(downloads)::int as downloads from datasets.dataset_use where ${which} day > current_date - ${DAYS} group by dataset`,
      [...(datasets ?? [])],
    )
  return new Map(rows.map(({ dataset, downloads }) => [dataset, downloads]))
}

/** Downloads of all datasets, to order by; read anew after a minute. */
export class DownloadOrder {
  readonly #em: EntityManager
  #counts: ReadonlyMap<string, number> = new Map()
  #until = 0

  constructor(em: EntityManager) {
    this.#em = em
  }

  /** Downloads of the last 90 days by dataset; those without any are not listed. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const now = Date.now()
    if (now >= this.#until) {
      this.#counts = await recentDownloads(this.#em)
      this.#until = now + FRESH
    }
    return this.#counts
  }
}
