import type { SeedContext } from '@satudata/subgraph'
import { importDapodik } from './dapodik/import.ts'
import type { DapodikFile } from './dapodik/file.ts'
import { ReportingRegion } from './entities.ts'

/** The regions Dapodik reports on in Banten, with the names its tables print. */
const REGIONS: readonly (readonly [code: string, name: string, ...aliases: string[]])[] = [
  ['36.01', 'Kabupaten Pandeglang', 'Kab. Pandeglang'],
  ['36.02', 'Kabupaten Lebak', 'Kab. Lebak'],
  ['36.03', 'Kabupaten Tangerang', 'Kab. Tangerang'],
  ['36.04', 'Kabupaten Serang', 'Kab. Serang'],
  ['36.71', 'Kota Tangerang'],
  ['36.72', 'Kota Cilegon'],
  ['36.73', 'Kota Serang'],
  // The tables print "Kota tangerang Selatan"; capitals do not matter, the press's short form does.
  ['36.74', 'Kota Tangerang Selatan', 'Kota Tangsel'],
]

const SNAPSHOT = {
  period: '2018-02-05',
  source: 'Dapodik (Kementerian Pendidikan dan Kebudayaan), direkam Pemerintah Provinsi Banten',
  notes: [
    'Salinan (snapshot) situs Dapodik; sumber langsung belum tersambung.',
    'Tanggal data bertentangan: teks sumber menyebut "tanggal 5 Pebruari 2018", gambarnya "Data : Senin 5 Nopember 2018"; dipakai 5 Februari 2018.',
    'Sumber tidak mencetak nama jenjang; urutan Total, SD, SMP, SMA, SMK, SLB dinyatakan saat impor.',
  ],
  receivedAt: null,
} as const

/** Pupils come last: they are compared with teachers and schools. */
const FILES: readonly Pick<DapodikFile, 'table' | 'name' | 'publishedPupils'>[] = [
  { table: 'SCHOOLS', name: 'sekolah.csv' },
  { table: 'TEACHERS', name: 'guru.csv' },
  { table: 'STAFF', name: 'pegawai.csv' },
  {
    table: 'PUPILS',
    name: 'peserta-didik.csv',
    publishedPupils: { value: '2057966', source: 'Dapodik semester genap 2017/2018, dipublikasikan kemudian' },
  },
]

/** Imports the four published tables the way any later file is imported. */
export async function seed({ em, lake }: SeedContext): Promise<void> {
  for (const [code, name, ...aliases] of REGIONS) em.create(ReportingRegion, { code, name, aliases })
  await em.flush()
  for (const file of FILES) {
    const content = new URL(`../sample/${file.name}`, import.meta.url)
    const made = await importDapodik({ em, lake }, { ...SNAPSHOT, ...file, content })
    if (made.status === 'REFUSED') {
      throw new Error(`The sample ${file.name} was refused: ${JSON.stringify(made.findings, null, 2)}`)
    }
  }
}
