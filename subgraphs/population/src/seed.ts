import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SeedContext } from '@satudata/subgraph'
import { ReportingRegion } from './entities.ts'
import { seedPersons } from './persons/sample/seed.ts'
import { publish } from './publish.ts'
import { aidRecipients } from './sources/aid.ts'
import { readCensus } from './sources/census.ts'
import { preliminaryMonths } from './sources/preliminary.ts'
import { readSiak } from './sources/siak.ts'

/** Kabupaten and kota of Banten. */
const REGIONS: readonly (readonly [code: string, name: string])[] = [
  ['36.01', 'Kabupaten Pandeglang'],
  ['36.02', 'Kabupaten Lebak'],
  ['36.03', 'Kabupaten Tangerang'],
  ['36.04', 'Kabupaten Serang'],
  ['36.71', 'Kota Tangerang'],
  ['36.72', 'Kota Cilegon'],
  ['36.73', 'Kota Serang'],
  ['36.74', 'Kota Tangerang Selatan'],
]

const SIAK = {
  period: '2024-S2',
  dataAsOf: '2024-12-31',
  source: 'Ditjen Dukcapil Kementerian Dalam Negeri, SIAK Semester II 2024 (Kepmendagri 300.2.2-2138/2025)',
  areaSource: 'Badan Informasi Geospasial, Desember 2024 (Kepmendagri 300.2.2-2138/2025)',
  published: { population: '12881374', area: '9355.763' },
} as const

const CENSUS = {
  year: '2020',
  dataAsOf: '2020-09-30',
  source: 'Badan Pusat Statistik, Sensus Penduduk 2020',
  publishedTotal: '11904562',
} as const

/** Publishes the sample: the SIAK semester with the area, the census, the invented series; and the invented persons. */
export async function seed(context: SeedContext): Promise<void> {
  const { em } = context
  const regions = REGIONS.map(([code, name]) => em.create(ReportingRegion, { code, name, aliases: [] }))
  await em.flush()
  const siak = await sample('siak-2024-s2-banten.csv')
  const { population, area } = await readSiak({ ...SIAK, content: siak.content }, regions)
  const census = await sample('sp2020-banten.csv')
  await publish(context, population, siak)
  await publish(context, area, siak)
  await publish(context, await readCensus({ ...CENSUS, content: census.content }, regions), census)
  for (const month of preliminaryMonths(population.observations)) await publish(context, month, formula('bulanan'))
  const districts = await sample('kecamatan.csv')
  const aid = await aidRecipients(districts.content)
  for (const year of aid) await publish(context, year, formula('penerima-bantuan'))
  await seedPersons(
    em,
    districts.content,
    aid.flatMap(({ observations }) => observations),
  )
}

async function sample(file: string) {
  const content = await readFile(new URL(`../sample/${file}`, import.meta.url))
  return { file, content, fileHash: hash('sha256', content) }
}

function formula(name: string) {
  return { file: `rumus contoh ${name}`, fileHash: null }
}
