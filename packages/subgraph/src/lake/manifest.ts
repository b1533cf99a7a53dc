import { createHash } from 'node:crypto'
import { duckdbPredicate } from '@satudata/core'
import type { Stage } from '@satudata/core'
import type pg from 'pg'
import { LOCKS } from './database.ts'
import type { Finding, Release, ReleaseDraft, ReleaseFilter } from './types.ts'

/** Where publications are announced (LISTEN); the payload is the sequence. */
export const CHANNEL = 'lake_release'

interface Row extends Omit<Release, 'sequence' | 'rowCount' | 'contentHash' | 'publishedAt'> {
  readonly sequence: string
  readonly row_count: string
  readonly content_hash: string
  readonly published_at: Date
}

const COLUMNS = `sequence, id, dataset, period, version, owner, access, stage, measures, dimensions, provenance, quality, findings,
  row_count, content_hash, published_at`

/** What the file and the checks add to a draft. */
export interface Made {
  readonly contentHash: string
  readonly rowCount: number
  readonly quality: Release['quality']
  readonly findings: readonly Finding[]
}

/** Adds a release, inside the caller's transaction; the same content as the newest version gives that one back. */
export async function insertRelease(client: pg.ClientBase, draft: ReleaseDraft, made: Made): Promise<Release> {
  await client.query(`select pg_advisory_xact_lock(${LOCKS.COMMITTING})`)
  const { dataset, period, stage } = draft
  const newest = await client.query<Row & { identity: string }>(
    `select ${COLUMNS}, identity from lake.release where dataset = $1 and period = $2 and stage = $3 order by version desc limit 1`,
    [dataset, period, stage],
  )
  const identity = identityOf(draft, made.contentHash)
  const before = newest.rows[0]
  if (before?.identity === identity) return releaseOf(before)
  const version = (before?.version ?? 0) + 1
  const { rows } = await client.query<Row>(
    `insert into lake.release (sequence, id, dataset, period, version, owner, access, stage, measures, dimensions, provenance,
       quality, findings, row_count, content_hash, identity)
     select coalesce(max(sequence), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 from lake.release
     returning ${COLUMNS}`,
    [
      releaseId(dataset, period, stage, version),
      dataset,
      period,
      version,
      draft.owner,
      draft.access,
      stage,
      JSON.stringify(draft.measures),
      JSON.stringify(draft.dimensions),
      JSON.stringify(draft.provenance),
      made.quality,
      JSON.stringify(made.findings),
      made.rowCount,
      made.contentHash,
      identity,
    ],
  )
  const release = releaseOf(rows[0] as Row)
  await client.query('select pg_notify($1, $2)', [CHANNEL, String(release.sequence)])
  return release
}

/** Readable and the same on every machine: "penduduk-siak.2024-S2.v1". */
function releaseId(dataset: string, period: string, stage: Stage, version: number): string {
  return `${dataset}.${period}${stage === 'PRELIMINARY' ? '.preliminary' : ''}.v${version}`
}

/** Equal for two drafts that would make the same release: figures, label, declaration and provenance. */
function identityOf(draft: ReleaseDraft, contentHash: string): string {
  const { source, sourceUrl, dataAsOf, licence, invented, notes } = draft.provenance
  const measures = draft.measures.map(({ indicator, unit, personDerived, additive }) => [
    indicator,
    unit,
    personDerived,
    additive,
  ])
  const findings = (draft.findings ?? []).map(({ check, severity, place, message }) => [
    check,
    severity,
    place,
    message.id,
    message.en,
  ])
  const parts = [
    contentHash,
    draft.owner,
    draft.access,
    measures,
    draft.dimensions,
    [source, sourceUrl ?? null, dataAsOf, licence ?? null, invented, notes],
    findings,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * Releases in manifest order that the scope sees. A newer version hides an older one even from who cannot see the newer; among all
 * versions the older ones of such a release stay hidden too, because it was withdrawn for a reason.
 */
export async function listReleases(pool: pg.Pool, filter: ReleaseFilter): Promise<Release[]> {
  const scope = duckdbPredicate(filter.scope)
  const values: unknown[] = [...scope.values]
  const bind = (value: unknown) => `$${values.push(value)}`
  let index = 0
  const visible = scope.sql.replace(/\?/g, () => `$${++index}`)
  // Inside, the columns are those of the newer version.
  const conditions = [
    visible,
    `not exists (select from lake.release newer where (newer.dataset, newer.period, newer.stage) =
      (release.dataset, release.period, release.stage) and newer.version > release.version
      ${filter.current === false ? `and not ${visible}` : ''})`,
  ]
  if (filter.dataset !== undefined) conditions.push(`dataset = ${bind(filter.dataset)}`)
  if (filter.datasets !== undefined) conditions.push(`dataset = any(${bind(filter.datasets)})`)
  if (filter.after !== undefined) conditions.push(`sequence > ${bind(filter.after)}`)
  const { rows } = await pool.query<Row>(
    `select ${COLUMNS} from lake.release where ${conditions.join(' and ')} order by release.sequence`,
    values,
  )
  return rows.map(releaseOf)
}

/** Highest sequence; 0 when there is no release. */
export async function latestSequence(pool: pg.Pool | pg.ClientBase): Promise<number> {
  const { rows } = await pool.query<{ latest: string }>('select coalesce(max(sequence), 0) as latest from lake.release')
  return Number(rows[0]?.latest ?? 0)
}

/** Content hashes of all releases. */
export async function knownHashes(client: pg.Pool | pg.ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ content_hash: string }>('select distinct content_hash from lake.release')
  return new Set(rows.map((row) => row.content_hash))
}

/**
 * Earlier releases to compare a draft with, oldest first: the version it replaces, and the period before it (for months,
 * quarters and days: the same one a year before).
 */
export async function earlierHashes(
  client: pg.ClientBase,
  { dataset, period, stage }: ReleaseDraft,
): Promise<string[]> {
  const yearly = /^\d{4}(-S\d)?$/.test(period)
  const before = yearly ? `period < $2 and length(period) = length($2)` : `period = $4`
  const { rows } = await client.query<{ content_hash: string }>(
    `select content_hash from (
       (select content_hash, sequence from lake.release where dataset = $1 and stage = $3 and ${before} order by period desc, version desc limit 1)
       union all
       (select content_hash, sequence from lake.release where dataset = $1 and stage = $3 and period = $2 order by version desc limit 1)
     ) as earlier order by sequence`,
    yearly ? [dataset, period, stage] : [dataset, period, stage, `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`],
  )
  return [...new Set(rows.map((row) => row.content_hash))]
}

function releaseOf(row: Row): Release {
  const { id, dataset, period, version, owner, access, stage, measures, dimensions, provenance, quality, findings } =
    row
  return {
    id,
    sequence: Number(row.sequence),
    dataset,
    period,
    version,
    owner,
    access,
    stage,
    measures,
    dimensions,
    provenance,
    quality,
    findings,
    rowCount: Number(row.row_count),
    contentHash: row.content_hash,
    publishedAt: row.published_at.toISOString(),
  }
}
