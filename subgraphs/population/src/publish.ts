import { hash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ACCESS_FILTER, jumpsSincePrevious } from '@satudata/subgraph'
import type { Lake, Observation, ReleaseDraft } from '@satudata/subgraph'
import { PopulationImport, ReportingRegion } from './entities.ts'

/** Largest believed change of a region's figure from one period to the next. */
const LARGEST_CHANGE = '0.1'

/** Where to: an entity manager in the caller's transaction, and the lake. */
export interface PublishContext {
  readonly em: EntityManager
  readonly lake: Lake
}

/** A draft whose figures are in memory. */
export interface PopulationDraft extends ReleaseDraft {
  readonly observations: readonly Observation[]
}

/** What a release was read from: a file and its hash, or the name of a formula. */
export interface Origin {
  readonly file: string
  readonly fileHash: string | null
}

/**
 * Compares a draft with the release before it, publishes it, and keeps a record of where it came from.
 * Throws ReleaseRefusedError, with the rows, when a check found an error.
 */
export async function publish(
  { em, lake }: PublishContext,
  draft: PopulationDraft,
  origin: Origin,
): Promise<PopulationImport> {
  const regions = await em.find(ReportingRegion, {})
  const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? code
  const jumps = await jumpsSincePrevious(lake, { ...draft, largestChange: LARGEST_CHANGE, nameOf })
  const release = await lake.publish({ ...draft, findings: [...(draft.findings ?? []), ...jumps] })
  const { dataset, period, access, stage, owner } = release
  const id = hash('sha256', JSON.stringify([dataset, period, stage, release.contentHash])).slice(0, 20)
  await em.nativeDelete(PopulationImport, { id }, { filters: { [ACCESS_FILTER]: false } })
  const kept = em.create(PopulationImport, {
    id,
    datasetId: dataset,
    period,
    file: origin.file,
    fileHash: origin.fileHash,
    rowCount: release.rowCount,
    releaseId: release.id,
    quality: release.quality,
    findings: release.findings,
    access,
    stage,
    owner,
  })
  await em.flush()
  return kept
}
