import { ForbiddenError, isInstance } from '@satudata/core'
import { batch } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { servicesOf } from '../services.ts'
import { countDownload, recentDownloads } from './use.ts'

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
  (datasets, { em }) => recentDownloads(em, datasets),
  () => 0,
)
