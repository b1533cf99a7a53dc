import type { Scope } from '@satudata/core'
import { jumpsSincePrevious } from '@satudata/subgraph'
import type { Finding, Lake, NamedRegion, Observation } from '@satudata/subgraph'
import { LABEL } from './file.ts'
import type { DapodikFile } from './file.ts'
import { implausiblePupils } from './plausibility.ts'
import { DECLARATIONS } from './tables.ts'
import type { DapodikTable } from './tables.ts'

/** Largest believed change of a region's total between two snapshots. */
const LARGEST_CHANGE = '0.3'
/** What a new table is compared with: what everybody sees. */
const RELEASED: Scope = [{ access: 'OPEN', stage: 'VALIDATED', owners: 'ANY' }]

/** Compares a proved table with what is released: the snapshot before it and, for pupils, teachers and schools. */
export async function compareWithReleased(
  lake: Lake,
  file: DapodikFile,
  observations: readonly Observation[],
  regions: readonly NamedRegion[],
): Promise<Finding[]> {
  const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? code
  const { dataset } = DECLARATIONS[file.table]
  const next = { dataset, period: file.period, ...LABEL, observations, largestChange: LARGEST_CHANGE, nameOf }
  const jumps = await jumpsSincePrevious(lake, next)
  if (file.table !== 'PUPILS') return jumps
  const [teachers, schools] = await Promise.all([
    released(lake, 'TEACHERS', file.period),
    released(lake, 'SCHOOLS', file.period),
  ])
  const published = file.publishedPupils
  return [...implausiblePupils({ pupils: observations, teachers, schools, published, nameOf }), ...jumps]
}

async function released(lake: Lake, table: DapodikTable, period: string): Promise<Observation[] | undefined> {
  const releases = await lake.list({ scope: RELEASED, dataset: DECLARATIONS[table].dataset })
  const release = releases.findLast((each) => each.period === period)
  return release === undefined ? undefined : lake.read(release)
}
