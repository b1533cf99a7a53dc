import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ReleaseRefusedError } from '@satudata/core'
import type { Scope } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ACCESS_FILTER, jumpsSincePrevious } from '@satudata/subgraph'
import type { Finding, Lake, Observation, Release, ReleaseDraft } from '@satudata/subgraph'
import { DapodikImport, DapodikRow, ReportingRegion } from '../entities.ts'
import { implausiblePupils } from './plausibility.ts'
import type { PublishedTotal } from './plausibility.ts'
import { readDapodik } from './read.ts'
import type { DapodikReading } from './read.ts'
import { DECLARATIONS } from './tables.ts'
import type { DapodikTable } from './tables.ts'

/** Findings kept with an import; a file with more is broken beyond listing. */
const KEPT_FINDINGS = 100
/** Largest believed change of a region's total between two snapshots. */
const LARGEST_CHANGE = '0.3'
/** Dinas Pendidikan dan Kebudayaan answers for the tables. */
const OWNER = '000400000000000'
const UNFILTERED = { filters: { [ACCESS_FILTER]: false } }
/** What a new table is compared with. */
const RELEASED: Scope = [{ access: 'OPEN', stage: 'VALIDATED', owners: 'ANY' }]

/** A file of one Dapodik table and what its deliverer says of it. */
export interface DapodikFile {
  readonly table: DapodikTable
  /** Name of the file, as people know it. */
  readonly name: string
  /** Where it is, or its bytes. Read more than once, so not a stream. */
  readonly content: string | URL | Uint8Array
  /** Date of the snapshot: "2018-02-05". */
  readonly period: string
  readonly source: string
  readonly sourceUrl?: string
  readonly notes: readonly string[]
  /** Total of all pupils that somebody else published, to compare with. */
  readonly publishedPupils?: PublishedTotal
  /** When it was handed in; null for the sample that comes with the program. */
  readonly receivedAt: Date | null
}

/** Where to: an entity manager in the caller's transaction, and the lake. */
export interface ImportContext {
  readonly em: EntityManager
  readonly lake: Lake
}

/**
 * Reads, proves and publishes a file, and keeps its rows as printed. A file with an error publishes nothing: the import that
 * comes back is REFUSED, with the findings row by row. The same file again replaces its own import, never adds another.
 */
export async function importDapodik({ em, lake }: ImportContext, file: DapodikFile): Promise<DapodikImport> {
  const regions = await em.find(ReportingRegion, {}, { orderBy: { code: 'asc' } })
  const reading = await readDapodik(file.content, { table: file.table, period: file.period, regions })
  const findings = [...reading.findings, ...(await comparisons(lake, file, reading, regions))]
  const outcome = await publish(lake, file, reading, findings)
  return keep(em, file, reading, outcome)
}

interface Outcome {
  readonly release: Release | null
  readonly findings: readonly Finding[]
}

async function publish(lake: Lake, file: DapodikFile, reading: DapodikReading, findings: readonly Finding[]): Promise<Outcome> {
  if (findings.some(({ severity }) => severity === 'ERROR')) return { release: null, findings }
  try {
    const release = await lake.publish(draftOf(file, reading, findings))
    return { release, findings: release.findings }
  } catch (error) {
    // The lake has checks of its own; what it refuses is an outcome too.
    if (!(error instanceof ReleaseRefusedError)) throw error
    return { release: null, findings: [...findings, { check: 'release', severity: 'ERROR', place: file.name, message: error.messages }] }
  }
}

function draftOf(file: DapodikFile, reading: DapodikReading, findings: readonly Finding[]): ReleaseDraft {
  const { dataset, measure, dimension } = DECLARATIONS[file.table]
  return {
    dataset,
    period: file.period,
    owner: OWNER,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [measure],
    dimensions: ['SCHOOL_LEVEL', dimension],
    provenance: {
      source: file.source,
      ...(file.sourceUrl === undefined ? {} : { sourceUrl: file.sourceUrl }),
      dataAsOf: file.period,
      invented: false,
      notes: [...file.notes, ...reading.notes],
    },
    findings,
    observations: reading.observations,
  }
}

/** Compares a good table with what is already released: the snapshot before it and, for pupils, teachers and schools. */
async function comparisons(
  lake: Lake,
  file: DapodikFile,
  reading: DapodikReading,
  regions: readonly ReportingRegion[],
): Promise<Finding[]> {
  if (reading.findings.some(({ severity }) => severity === 'ERROR')) return []
  const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? code
  const jumps = await jumpsSincePrevious(lake, { ...draftOf(file, reading, []), observations: reading.observations, largestChange: LARGEST_CHANGE, nameOf })
  if (file.table !== 'PUPILS') return jumps
  const [teachers, schools] = await Promise.all([released(lake, 'TEACHERS', file), released(lake, 'SCHOOLS', file)])
  const pupils = implausiblePupils({ pupils: reading.observations, teachers, schools, published: file.publishedPupils, nameOf })
  return [...pupils, ...jumps]
}

async function released(lake: Lake, table: DapodikTable, { period }: DapodikFile): Promise<Observation[] | undefined> {
  const releases = await lake.list({ scope: RELEASED, dataset: DECLARATIONS[table].dataset })
  const release = releases.findLast((each) => each.period === period)
  return release === undefined ? undefined : lake.read(release)
}

async function keep(em: EntityManager, file: DapodikFile, reading: DapodikReading, { release, findings }: Outcome): Promise<DapodikImport> {
  const fileHash = await hashOf(file.content)
  const id = hash('sha256', JSON.stringify([file.table, file.period, fileHash])).slice(0, 20)
  // Handed in again: what is known today (a new alias, another table to compare with) replaces what was known then.
  await em.nativeDelete(DapodikRow, { importId: id }, UNFILTERED)
  await em.nativeDelete(DapodikImport, { id }, UNFILTERED)
  // A refused file may hold anything: it stays within government.
  const label = { access: release === null ? 'RESTRICTED' : 'OPEN', stage: 'VALIDATED', owner: OWNER } as const
  const kept = em.create(DapodikImport, {
    id,
    table: file.table,
    datasetId: DECLARATIONS[file.table].dataset,
    period: file.period,
    file: file.name,
    fileHash,
    status: release === null ? 'REFUSED' : 'PUBLISHED',
    quality: findings.length > 0 ? 'NEEDS_VERIFICATION' : 'CHECKED',
    releaseId: release?.id ?? null,
    receivedAt: file.receivedAt,
    findings: findings.slice(0, KEPT_FINDINGS),
    ...label,
  })
  for (const row of reading.rows) em.create(DapodikRow, { importId: id, ...row, ...label })
  await em.flush()
  return kept
}

async function hashOf(content: DapodikFile['content']): Promise<string> {
  if (content instanceof Uint8Array) return hash('sha256', content)
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(content)) digest.update(chunk as Uint8Array)
  return digest.digest('hex')
}
