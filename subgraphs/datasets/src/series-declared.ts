import type { Measure } from '@satudata/subgraph'

/** How a series in a file of BPS figures is published. */
export interface SeriesDeclaration {
  readonly file: 'hls-lpe.csv' | 'kemiskinan-ipm.csv'
  /** What the file calls it: the label is declared here and never guessed from likeness. */
  readonly label: string
  readonly dataset: string
  readonly measure: Measure
  readonly source: string
  readonly notes: readonly string[]
  /** Largest believable change of a region between two periods, as a share. */
  readonly largestChange?: string
  /** Period → the total of all regions that is published elsewhere. */
  readonly publishedTotals?: Readonly<Record<string, string>>
}

const THROUGH_PROVINCE = 'Badan Pusat Statistik, melalui Pemerintah Provinsi Banten'
const THROUGH_PRESS = 'Badan Pusat Statistik, melalui siaran pers'

function rate(indicator: string, unit: string): Measure {
  return { indicator, unit, personDerived: false, additive: false }
}

/** The series of sample/hls-lpe.csv and sample/kemiskinan-ipm.csv. */
export const SERIES: readonly SeriesDeclaration[] = [
  {
    file: 'hls-lpe.csv',
    label: 'Harapan lama sekolah',
    dataset: 'harapan-lama-sekolah',
    measure: rate('EXPECTED_YEARS_OF_SCHOOLING', 'tahun'),
    source: THROUGH_PROVINCE,
    notes: ['Harapan lama sekolah (HLS), bukan rata-rata lama sekolah (RLS): judul sumber keliru menyingkatnya RLS.'],
    largestChange: '0.2',
  },
  {
    file: 'hls-lpe.csv',
    label: 'Laju pertumbuhan ekonomi',
    dataset: 'laju-pertumbuhan-ekonomi',
    measure: rate('ECONOMIC_GROWTH', 'persen'),
    source: THROUGH_PROVINCE,
    notes: ['Laju kabupaten/kota tidak dapat dijumlah atau dirata-rata menjadi laju provinsi.'],
  },
  {
    file: 'kemiskinan-ipm.csv',
    label: 'Persentase penduduk miskin',
    dataset: 'persentase-penduduk-miskin',
    measure: rate('POVERTY_RATE', 'persen'),
    source: THROUGH_PRESS,
    notes: ['Keadaan Maret (Susenas Maret); putaran lain tidak tersedia per kabupaten/kota di sini.'],
  },
  {
    file: 'kemiskinan-ipm.csv',
    label: 'Jumlah penduduk miskin',
    dataset: 'jumlah-penduduk-miskin',
    // Rounded to tens of people and published by BPS: no cell is small enough to name anybody.
    measure: { indicator: 'POOR_POPULATION', unit: 'ribu jiwa', personDerived: false, additive: true },
    source: THROUGH_PRESS,
    notes: ['Jumlah delapan kabupaten/kota sama dengan angka provinsi yang diterbitkan: 814,02 ribu jiwa.'],
    publishedTotals: { '2022': '814.02' },
  },
  {
    file: 'kemiskinan-ipm.csv',
    label: 'IPM',
    dataset: 'indeks-pembangunan-manusia',
    measure: rate('HUMAN_DEVELOPMENT_INDEX', 'indeks'),
    source: THROUGH_PRESS,
    notes: [
      'Metode sebelum dasar baru umur harapan hidup; seri terputus dan tidak dapat dibandingkan dengan IPM berdasar baru.',
    ],
  },
]
