import { createHash } from 'node:crypto'
import type { Caller } from '../caller/caller.ts'
import { readsOpenOnly } from './record.ts'
import type { Download } from './open.ts'
import type { DownloadFormat } from './wanted.ts'

const TYPES: Readonly<Record<DownloadFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What only a file has, and no failure. */
export const FILE_HEADERS = ['etag', 'content-disposition', 'accept-ranges'] as const

/** Headers of a file. What not everybody may read is kept by nobody; the rest is asked about each time, by its ETag. */
export function headersOf(download: Download, caller: Caller): Record<string, string> {
  const { wanted } = download
  const open = isOpen(download, caller)
  return {
    'content-type': TYPES[wanted.format],
    'content-disposition': `attachment; filename="${fileName(download)}"`,
    'cache-control': open ? 'no-cache' : 'private, no-store',
    'accept-ranges': 'none',
    ...(open ? { etag: entityTag(download) } : {}),
  }
}

/** "penduduk-siak_2024-S2_v1.xlsx"; "…_saringan.xlsx" when not all of its rows are in it. */
export function fileName({ dataset, release, wanted }: Download): string {
  const parts = [dataset.id, release.period, `v${release.version}`, ...(wanted.filter === null ? [] : ['saringan'])]
  return `${parts.join('_').replaceAll(/[^\w.-]/g, '-')}.${wanted.format}`
}

function isOpen({ dataset, release }: Download, caller: Caller): boolean {
  const labels = [dataset, release]
  return readsOpenOnly(caller) && labels.every(({ access, stage }) => access === 'OPEN' && stage === 'VALIDATED')
}

/** The same for the same release, filter, form and description. Weak: a compressed answer has other bytes. */
function entityTag({ dataset, wanted }: Download): string {
  return `W/"${createHash('sha256')
    .update(JSON.stringify([dataset, wanted]))
    .digest('base64url')
    .slice(0, 27)}"`
}

/** True when the client has it already. */
export function isKnown(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false
  return ifNoneMatch.split(',').some((each) => each.trim() === etag || each.trim() === '*')
}
