import { readTable } from '@satudata/subgraph'
import type { Observation, TableSource } from '@satudata/subgraph'
import type { PopulationDraft } from '../publish.ts'
import { AID_RECIPIENTS, DATASETS, OWNERS } from './measures.ts'

/** Programmes of the sample; how many get it in a kecamatan: at least, and at most that many more. */
const PROGRAMMES = [
  { code: 'PKH', least: 900, spread: 3_100 },
  { code: 'SEMBAKO', least: 1_400, spread: 4_600 },
  { code: 'ASISTENSI_LANSIA', least: 0, spread: 60 },
  // Rare by nature, so many cells are below the size that may be shown.
  { code: 'ASISTENSI_DISABILITAS', least: 0, spread: 14 },
] as const

/** Years of the sample. */
const YEARS = ['2025', '2026'] as const

/**
 * Invented counts of aid recipients per kecamatan: closed data with small cells, of one owner. The kecamatan are real; the
 * counts come from a formula of whole numbers and are marked as invented.
 */
export async function aidRecipients(districts: TableSource): Promise<PopulationDraft[]> {
  const { rows } = await readTable(districts, {
    columns: [
      { name: 'kode_wilayah', type: 'text' },
      { name: 'nama', type: 'text' },
    ],
  })
  const codes = rows.map(({ cells }) => cells.kode_wilayah ?? '')
  return YEARS.map((year, index) => draft(codes, year, index))
}

function draft(codes: readonly string[], year: string, offset: number): PopulationDraft {
  return {
    dataset: DATASETS.aid,
    period: year,
    owner: OWNERS.social,
    access: 'CLOSED',
    stage: 'VALIDATED',
    measures: [AID_RECIPIENTS],
    dimensions: ['AID_PROGRAMME'],
    provenance: {
      source: 'Dinas Sosial (contoh rekaan)',
      dataAsOf: `${year}-06-30`,
      invented: true,
      notes: ['Contoh rekaan untuk peragaan: bukan data penerima bantuan yang sebenarnya.'],
    },
    observations: codes.flatMap((code, place) => cells(code, year, place, offset)),
  }
}

function cells(refArea: string, timePeriod: string, place: number, offset: number): Observation[] {
  return PROGRAMMES.map(({ code, least, spread }, index) => ({
    indicator: AID_RECIPIENTS.indicator,
    refArea,
    timePeriod,
    value: grown(least + ((place * 7_919 + index * 104_729) % (spread + 1)), offset),
    dimensions: { AID_PROGRAMME: code },
  }))
}

/** Three percent more a year; small cells stay small. */
function grown(start: number, years: number): string {
  return String(start + Math.floor((start * years * 3) / 100))
}
