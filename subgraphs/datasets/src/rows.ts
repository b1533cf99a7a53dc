import { offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { Connection, Observation, ObservationStatus, PageArgs, Release, SubgraphContext } from '@satudata/subgraph'
import { dimensionByCode, indicatorByCode, present } from './catalogue.ts'
import type { Dimension, Wording } from './entities.ts'
import type { ComponentKind } from './generated/resolvers.ts'
import { readableRelease } from './releases.ts'

/** A row and the release it is of. */
export interface Row {
  readonly observation: Observation
  readonly release: Release
}

/** A page of a release's rows. */
export interface RowPage extends Connection<Row> {
  readonly release: Release
}

/** A column of the table of rows. */
export interface TableColumn {
  readonly code: string
  readonly kind: ComponentKind
  readonly label: Wording
  readonly members: Dimension['members'] | null
}

/** A page of the rows of a dataset's release; null when the caller sees none of its rows. */
export async function findRows(
  context: SubgraphContext,
  dataset: string,
  args: PageArgs & { readonly release?: string | null | undefined },
): Promise<RowPage | null> {
  const limit = pageSize(args)
  const offset = args.after == null ? 0 : offsetOf(args.after)
  const release = await readableRelease(context, dataset, args.release)
  if (release === null) return null
  const observations = limit === 0 ? [] : await context.lake.read(release, { offset, limit })
  const rows = observations.map((observation) => ({ observation, release }))
  return { ...offsetConnection(rows, offset, release.rowCount), release }
}

/** The columns of a release's rows: what it is about, its dimensions, then the figure with its unit and state. */
export async function componentsOf(context: SubgraphContext, release: Release): Promise<TableColumn[]> {
  const indicators = await present(
    indicatorByCode,
    context,
    release.measures.map(({ indicator }) => indicator),
  )
  const dimensions = await Promise.all(release.dimensions.map((code) => dimensionComponent(context, code)))
  const aboutOrganizations = indicators.some(({ estimationLevel }) => estimationLevel === 'ORGANIZATION')
  const [only, ...others] = indicators
  return [
    ...(release.measures.length > 1 ? [column('INDICATOR', 'INDICATOR', { id: 'Indikator', en: 'Indicator' })] : []),
    column('REF_AREA', 'REGION', { id: 'Wilayah', en: 'Region' }),
    column('TIME_PERIOD', 'PERIOD', { id: 'Periode', en: 'Period' }),
    ...(aboutOrganizations
      ? [column('ORGANIZATION', 'ORGANIZATION', { id: 'Perangkat Daerah', en: 'Organization' })]
      : []),
    ...dimensions,
    column('OBS_VALUE', 'VALUE', only !== undefined && others.length === 0 ? only.name : { id: 'Nilai', en: 'Value' }),
    column('UNIT', 'UNIT', { id: 'Satuan', en: 'Unit' }),
    column('OBS_STATUS', 'STATUS', { id: 'Status', en: 'Status' }),
  ]
}

/** State of a figure: what the release says, or what follows from its stage. */
export function statusOf({ observation, release }: Row): ObservationStatus {
  if (observation.value === null) return 'MISSING'
  return observation.status ?? (release.stage === 'PRELIMINARY' ? 'PRELIMINARY' : 'NORMAL')
}

/** Unit of a figure, as its release declares it. */
export function unitOf({ observation, release }: Row): string {
  const measure = release.measures.find(({ indicator }) => indicator === observation.indicator)
  if (measure === undefined) throw new Error(`Release ${release.id} does not declare ${observation.indicator}.`)
  return measure.unit
}

async function dimensionComponent(context: SubgraphContext, code: string): Promise<TableColumn> {
  const dimension = await dimensionByCode(context, code)
  // A dimension the register does not know is shown by its code rather than hidden.
  return {
    code,
    kind: 'DIMENSION',
    label: dimension?.name ?? { id: code, en: code },
    members: dimension?.members ?? [],
  }
}

function column(code: string, kind: ComponentKind, label: Wording): TableColumn {
  return { code, kind, label, members: null }
}
