import type { Finding, NamedRegion, Observation, TableSource } from '@satudata/subgraph'
import type { PopulationDraft } from '../publish.ts'
import { AREA, DATASETS, OWNERS, POPULATION } from './measures.ts'
import { readRegionTable } from './region-table.ts'
import type { RegionRow } from './region-table.ts'

/** A SIAK semester file (by sex, with area) and what is published about it elsewhere. */
export interface SiakFile {
  readonly content: TableSource
  readonly period: string
  readonly dataAsOf: string
  readonly source: string
  readonly areaSource: string
  readonly published: { readonly population: string; readonly area: string }
}

type SiakColumn = 'kode_wilayah' | 'nama' | 'laki_laki' | 'perempuan' | 'jumlah' | 'luas_km2'
type Row = RegionRow<SiakColumn>

/**
 * The two releases of a SIAK semester file: inhabitants by sex (leaves only) and land area. The totals the file states are
 * proofs: laki-laki + perempuan = jumlah in each row, and all rows the published province.
 */
export async function readSiak(
  file: SiakFile,
  regions: readonly NamedRegion[],
): Promise<{ readonly population: PopulationDraft; readonly area: PopulationDraft }> {
  const { rows, findings } = await readRegionTable<SiakColumn>(
    {
      content: file.content,
      columns: {
        code: 'kode_wilayah',
        name: 'nama',
        figures: [
          { name: 'laki_laki', type: 'integer' },
          { name: 'perempuan', type: 'integer' },
          { name: 'jumlah', type: 'integer' },
          { name: 'luas_km2', type: 'decimal' },
        ],
      },
      sums: [{ total: 'jumlah', parts: ['laki_laki', 'perempuan'] }],
      publishedTotals: { jumlah: file.published.population, luas_km2: file.published.area },
    },
    regions,
  )
  return { population: population(file, rows, findings), area: area(file, rows, findings) }
}

function population(file: SiakFile, rows: readonly Row[], findings: readonly Finding[]): PopulationDraft {
  return {
    dataset: DATASETS.siak,
    period: file.period,
    owner: OWNERS.population,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [POPULATION],
    dimensions: ['SEX'],
    provenance: {
      source: file.source,
      dataAsOf: file.dataAsOf,
      invented: false,
      notes: [
        `Laki-laki + perempuan = jumlah terbukti di setiap wilayah; jumlah semua wilayah = ${written(file.published.population)} yang dipublikasikan.`,
        'SIAK mencatat penduduk terdaftar; tidak dicampur dengan hasil sensus.',
      ],
    },
    findings,
    observations: rows.flatMap(({ code, cells }) => [
      observation(code, file.period, 'POPULATION', cells.laki_laki, { SEX: 'M' }),
      observation(code, file.period, 'POPULATION', cells.perempuan, { SEX: 'F' }),
    ]),
  }
}

function area(file: SiakFile, rows: readonly Row[], findings: readonly Finding[]): PopulationDraft {
  const period = file.period.slice(0, 4)
  return {
    dataset: DATASETS.area,
    period,
    owner: OWNERS.planning,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [AREA],
    dimensions: [],
    provenance: {
      source: file.areaSource,
      dataAsOf: file.dataAsOf,
      invented: false,
      notes: [`Jumlah semua wilayah = ${written(file.published.area)} km2 yang dipublikasikan.`],
    },
    findings,
    observations: rows.map(({ code, cells }) => observation(code, period, 'AREA', cells.luas_km2)),
  }
}

function observation(
  refArea: string,
  timePeriod: string,
  indicator: string,
  value: string | null,
  dimensions?: Readonly<Record<string, string>>,
): Observation {
  return { indicator, refArea, timePeriod, value, ...(dimensions === undefined ? {} : { dimensions }) }
}

/** As Indonesian notes write it: 12.881.374, 9.355,763. */
function written(value: string): string {
  const [whole = '', fraction] = value.split('.')
  const grouped = new Intl.NumberFormat('id-ID').format(BigInt(whole))
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
