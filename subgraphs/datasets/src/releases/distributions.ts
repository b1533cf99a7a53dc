import type { SubgraphContext } from '@satudata/subgraph'
import type { Distribution } from '../generated/resolvers.ts'
import { readableRelease } from './visible.ts'

const FORMATS = [
  { format: 'JSON', mediaType: 'application/json', extension: 'json' },
  {
    format: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  { format: 'CSV', mediaType: 'text/csv', extension: 'csv' },
] as const

/** The files a dataset's rows are handed out in (B12); none for who sees no rows of it. */
export async function distributionsOf(context: SubgraphContext, dataset: string): Promise<Distribution[]> {
  if ((await readableRelease(context, dataset, null)) === null) return []
  return FORMATS.map(({ format, mediaType, extension }) => ({
    format,
    mediaType,
    path: `/unduh/${encodeURIComponent(dataset)}.${extension}`,
  }))
}
