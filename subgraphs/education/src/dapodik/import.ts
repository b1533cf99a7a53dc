import { ReleaseRefusedError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Finding, Lake, ReleaseDraft } from '@satudata/subgraph'
import { ReportingRegion } from '../entities.ts'
import type { DapodikImport } from '../entities.ts'
import { compareWithReleased } from './compare.ts'
import { LABEL } from './file.ts'
import type { DapodikFile } from './file.ts'
import { readDapodik } from './read.ts'
import type { DapodikReading } from './read.ts'
import { record } from './record.ts'
import type { Outcome } from './record.ts'
import { DECLARATIONS } from './tables.ts'

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
  const proved = !refuses(reading.findings)
  const compared = proved ? await compareWithReleased(lake, file, reading.observations, regions) : []
  const findings = [...reading.findings, ...compared]
  const outcome = proved ? await publish(lake, draftOf(file, reading, findings)) : { release: null, findings }
  return record(em, file, reading.rows, outcome)
}

function refuses(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'ERROR')
}

async function publish(lake: Lake, draft: ReleaseDraft): Promise<Outcome> {
  try {
    const release = await lake.publish(draft)
    return { release, findings: release.findings }
  } catch (error) {
    // The lake has checks of its own; what it refuses is an outcome like the others.
    if (!(error instanceof ReleaseRefusedError)) throw error
    const found = (error.extensions['findings'] ?? []) as readonly Finding[]
    return { release: null, findings: [...found, ...(draft.findings ?? [])] }
  }
}

function draftOf(file: DapodikFile, reading: DapodikReading, findings: readonly Finding[]): ReleaseDraft {
  const { dataset, measure, dimension } = DECLARATIONS[file.table]
  return {
    dataset,
    period: file.period,
    ...LABEL,
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
