import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ACCESS_FILTER } from '@satudata/subgraph'
import type { Finding, Release } from '@satudata/subgraph'
import { DapodikImport, DapodikRow } from '../entities.ts'
import { LABEL } from './file.ts'
import type { DapodikFile } from './file.ts'
import type { ReadRow } from './read.ts'
import { DECLARATIONS } from './tables.ts'

/** Findings kept with an import; a file with more is broken beyond listing. */
const KEPT_FINDINGS = 100
const UNFILTERED = { filters: { [ACCESS_FILTER]: false } }

/** What came of a file. */
export interface Outcome {
  /** Null when the file was refused. */
  readonly release: Release | null
  readonly findings: readonly Finding[]
}

/** Keeps a file's rows as printed and what came of it, in place of an earlier import of the same file. */
export async function record(
  em: EntityManager,
  file: DapodikFile,
  rows: readonly ReadRow[],
  { release, findings }: Outcome,
): Promise<DapodikImport> {
  const fileHash = await hashOf(file.content)
  const id = hash('sha256', JSON.stringify([file.table, file.period, fileHash])).slice(0, 20)
  // Handed in again: what is known today (a new alias, another table to compare with) replaces what was known then.
  await em.nativeDelete(DapodikRow, { importId: id }, UNFILTERED)
  await em.nativeDelete(DapodikImport, { id }, UNFILTERED)
  // A refused file may hold anything: it stays within government.
  const label = { ...LABEL, access: release === null ? 'RESTRICTED' : LABEL.access } as const
  const made = em.create(DapodikImport, {
    id,
    table: file.table,
    datasetId: DECLARATIONS[file.table].dataset,
    period: file.period,
    file: file.name,
    fileHash,
    status: release === null ? 'REFUSED' : 'PUBLISHED',
    quality: release?.quality ?? 'NEEDS_VERIFICATION',
    releaseId: release?.id ?? null,
    receivedAt: file.receivedAt,
    findings: findings.slice(0, KEPT_FINDINGS),
    ...label,
  })
  for (const row of rows) em.create(DapodikRow, { importId: id, ...row, ...label })
  await em.flush()
  return made
}

async function hashOf(content: DapodikFile['content']): Promise<string> {
  if (content instanceof Uint8Array) return hash('sha256', content)
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(content)) digest.update(chunk as Uint8Array)
  return digest.digest('hex')
}
