import type { Release, SubgraphContext } from '@satudata/subgraph'
import { dimensionByCode, indicatorByCode, present } from '../catalogue.ts'
import type { Dimension, Wording } from '../entities.ts'
import type { ComponentDataType, ComponentKind } from '../generated/resolvers.ts'

/** A column of the table of rows, as the data dictionary describes it. */
export interface TableColumn {
  readonly code: string
  readonly kind: ComponentKind
  readonly label: Wording
  readonly members: Dimension['members'] | null
  readonly dataType: ComponentDataType
  readonly nullable: boolean
  readonly description: Wording
  readonly units: readonly string[]
}

const INDICATOR = column('INDICATOR', 'INDICATOR', 'CODE', [
  { id: 'Indikator', en: 'Indicator' },
  { id: 'Apa yang diukur: kode dari register indikator.', en: 'What is measured: a code of the indicator register.' },
])
const REGION = column('REF_AREA', 'REGION', 'CODE', [
  { id: 'Wilayah', en: 'Region' },
  {
    id: 'Wilayah yang dijelaskan angka: kode wilayah Kemendagri dengan titik, mis. "36.03".',
    en: 'The region the figure is about: Kemendagri code with dots, e.g. "36.03".',
  },
])
const PERIOD = column('TIME_PERIOD', 'PERIOD', 'PERIOD', [
  { id: 'Periode', en: 'Period' },
  {
    id: 'Waktu yang dijelaskan angka: tahun "2024", semester "2024-S2", triwulan "2024-Q1", bulan "2020-03", atau tanggal.',
    en: 'The time the figure is about: year "2024", half-year "2024-S2", quarter "2024-Q1", month "2020-03", or a date.',
  },
])
const ORGANIZATION = column('ORGANIZATION', 'ORGANIZATION', 'CODE', [
  { id: 'Perangkat Daerah', en: 'Organization' },
  {
    id: 'Perangkat daerah yang dijelaskan angka: kode SI Jabatan, 15 angka.',
    en: 'The organization the figure is about: code of SI Jabatan, 15 digits.',
  },
])
const UNIT = column('UNIT', 'UNIT', 'TEXT', [
  { id: 'Satuan', en: 'Unit' },
  { id: 'Satuan angka pada baris itu.', en: 'Unit of measure of the figure.' },
])
const STATUS = column('OBS_STATUS', 'STATUS', 'CODE', [
  { id: 'Status', en: 'Status' },
  {
    id: 'Keadaan angka: NORMAL, PRELIMINARY (belum divalidasi), ESTIMATED (perkiraan), atau MISSING (sumber tidak memberi angka).',
    en: 'State of the figure: NORMAL, PRELIMINARY (not validated), ESTIMATED, or MISSING (the source gives none).',
  },
])

/** The columns of a release's rows: what it is about, its dimensions, then the figure with its unit and state. */
export async function componentsOf(context: SubgraphContext, release: Release): Promise<TableColumn[]> {
  const indicators = await present(
    indicatorByCode,
    context,
    release.measures.map(({ indicator }) => indicator),
  )
  const dimensions = await Promise.all(release.dimensions.map((code) => dimensionColumn(context, code)))
  const aboutOrganizations = indicators.some(({ estimationLevel }) => estimationLevel === 'ORGANIZATION')
  const [only, ...others] = indicators
  const value: [Wording, Wording] =
    only !== undefined && others.length === 0
      ? [only.name, only.definition]
      : [
          { id: 'Nilai', en: 'Value' },
          { id: 'Angkanya; artinya menurut indikator pada baris itu.', en: 'The figure, of the indicator of its row.' },
        ]
  return [
    ...(release.measures.length > 1 ? [INDICATOR] : []),
    REGION,
    PERIOD,
    ...(aboutOrganizations ? [ORGANIZATION] : []),
    ...dimensions,
    {
      ...column('OBS_VALUE', 'VALUE', 'DECIMAL', value),
      nullable: true,
      units: [...new Set(release.measures.map(({ unit }) => unit))],
    },
    UNIT,
    STATUS,
  ]
}

async function dimensionColumn(context: SubgraphContext, code: string): Promise<TableColumn> {
  const dimension = await dimensionByCode(context, code)
  // A dimension the register does not know is shown by its code rather than hidden.
  const name = dimension?.name ?? { id: code, en: code }
  const description = {
    id: `Rincian menurut ${name.id.toLowerCase()}: kode dari daftar anggotanya.`,
    en: `Breakdown by ${name.en.toLowerCase()}: a code of its members.`,
  }
  return { ...column(code, 'DIMENSION', 'CODE', [name, description]), members: dimension?.members ?? [] }
}

function column(
  code: string,
  kind: ComponentKind,
  dataType: ComponentDataType,
  [label, description]: readonly [label: Wording, description: Wording],
): TableColumn {
  return { code, kind, label, members: null, dataType, nullable: kind === 'ORGANIZATION', description, units: [] }
}
