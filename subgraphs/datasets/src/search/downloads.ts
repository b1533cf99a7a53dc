import { ForbiddenError, isInstance } from '@satudata/core'
import { batch } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { servicesOf } from '../services.ts'

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

/** Counts one download today. Throws ForbiddenError for everybody but the instance itself. */
export async function countOneDownload(context: SubgraphContext, dataset: string): Promise<boolean> {
  if (!isInstance(context.principal)) throw new ForbiddenError(INSTANCE_ONLY)
  await countDownload(context.em, dataset, servicesOf(context).instance.today())
  return true
}

const INSTANCE_ONLY = {
  id: 'Unduhan dihitung oleh instans sendiri setelah berkasnya selesai dikirim.',
  en: 'Downloads are counted by the instance itself once a file has gone out.',
}

/** Batched: downloads of a dataset in the last 90 days. */
export const downloadsOf = batch<string, number>(
  async (datasets, { em }) => counted(await countsOf(em, datasets)),
  () => 0,
)

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
      this.#counts = counted(await countsOf(this.#em))
      this.#until = now + FRESH
    }
    return this.#counts
  }
}

interface Count {
  readonly dataset: string
  readonly downloads: number
}

function countsOf(em: EntityManager, datasets?: readonly string[]): Promise<Count[]> {
  const which = datasets === undefined ? '' : `dataset in (${datasets.map(() => '?').join(', ')}) and`
  return em
    .getConnection()
    .execute<Count[]>(
      `select dataset, sum(downloads)::int as downloads from datasets.dataset_use where ${which} day > current_date - ${DAYS} group by dataset`,
      [...(datasets ?? [])],
    )
}

function counted(rows: readonly Count[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ dataset, downloads }) => [dataset, downloads]))
}
