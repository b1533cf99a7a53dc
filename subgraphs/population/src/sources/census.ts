import type { NamedRegion, TableSource } from '@satudata/subgraph'
import type { PopulationDraft } from '../publish.ts'
import { CENSUS_POPULATION, DATASETS, OWNERS } from './measures.ts'
import { readRegionTable } from './region-table.ts'

/** A census file: one total per region. */
export interface CensusFile {
  readonly content: TableSource
  readonly year: string
  readonly dataAsOf: string
  readonly source: string
  readonly publishedTotal: string
}

/** The release of a census: an indicator of its own, because it counts enumerated and not registered inhabitants. */
export async function readCensus(file: CensusFile, regions: readonly NamedRegion[]): Promise<PopulationDraft> {
  const { rows, findings } = await readRegionTable(
    {
      content: file.content,
      columns: {
        code: 'kode_wilayah',
        name: 'wilayah',
        figures: [
          { name: 'tahun', type: 'integer', allowed: [file.year] },
          { name: 'penduduk', type: 'integer' },
        ],
      },
      sums: [],
      publishedTotals: { penduduk: file.publishedTotal },
    },
    regions,
  )
  return {
    dataset: DATASETS.census,
    period: file.year,
    owner: OWNERS.kominfo,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [CENSUS_POPULATION],
    dimensions: [],
    provenance: {
      source: file.source,
      dataAsOf: file.dataAsOf,
      invented: false,
      notes: ['Sensus mencacah penduduk pada September 2020; seri resmi tersendiri, tidak dicampur dengan SIAK.'],
    },
    findings,
    observations: rows.map(({ code, cells }) => ({
      indicator: CENSUS_POPULATION.indicator,
      refArea: code,
      timePeriod: file.year,
      value: cells.penduduk,
    })),
  }
}
