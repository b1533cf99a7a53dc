import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ACCESS_LEVELS, createLogger, STAGES } from '@satudata/core'
import type { Scope } from '@satudata/core'
import { createTestDatabase } from '../testing/database.ts'
import { openLake } from './index.ts'
import type { LakeOptions } from './index.ts'
import type { Lake, Observation, ReleaseDraft } from './types.ts'

/** A lake of its own for one test, with what is needed to open it a second time. */
export interface TestLake extends AsyncDisposable {
  readonly lake: Lake
  readonly folder: string
  readonly databaseUrl: string
  /** Opens the same lake again, as another process would. */
  again(options?: Partial<LakeOptions>): Promise<Lake>
}

/** Opens a fresh lake on a fresh database. */
export async function openTestLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const stack = new AsyncDisposableStack()
  const database = stack.use(await createTestDatabase())
  const home = await mkdtemp(join(tmpdir(), 'satudata-lake-'))
  stack.defer(() => rm(home, { recursive: true, force: true }))
  const folder = join(home, 'lake')
  const again = async (more: Partial<LakeOptions> = {}) => {
    const lake = await openLake({
      folder,
      databaseUrl: database.url,
      logger: createLogger('silent'),
      ...options,
      ...more,
    })
    stack.defer(() => lake.close())
    return lake
  }
  return {
    lake: await again(),
    folder,
    databaseUrl: database.url,
    again,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

/** Sees every release. */
export const EVERYTHING: Scope = ACCESS_LEVELS.flatMap((access) =>
  STAGES.map((stage) => ({ access, stage, owners: 'ANY' as const })),
)

/** People of a region by sex. */
export function people(
  refArea: string,
  male: string | null,
  female: string | null,
  timePeriod = '2024-S2',
): Observation[] {
  return [
    { indicator: 'POPULATION', refArea, timePeriod, value: male, dimensions: { SEX: 'M' } },
    { indicator: 'POPULATION', refArea, timePeriod, value: female, dimensions: { SEX: 'F' } },
  ]
}

/** A draft that passes, unless something else is asked for. */
export function draftOf(observations: ReleaseDraft['observations'], more: Partial<ReleaseDraft> = {}): ReleaseDraft {
  return {
    dataset: 'penduduk-siak',
    period: '2024-S2',
    owner: '001100000000000',
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ indicator: 'POPULATION', unit: 'orang', personDerived: true, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'Ditjen Dukcapil', dataAsOf: '2024-12-31', invented: false, notes: ['Semester 2'] },
    observations,
    ...more,
  }
}
