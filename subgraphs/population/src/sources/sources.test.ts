import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readCensus } from './census.ts'
import { preliminaryMonths } from './preliminary.ts'
import { readSiak } from './siak.ts'

const NAMES = ['Pandeglang', 'Lebak', 'Tangerang', 'Serang'].map((name, index) => ({
  code: `36.0${index + 1}`,
  name: `Kabupaten ${name}`,
  aliases: [],
}))
const CITIES = ['Tangerang', 'Cilegon', 'Serang', 'Tangerang Selatan'].map((name, index) => ({
  code: `36.7${index + 1}`,
  name: `Kota ${name}`,
  aliases: [],
}))
const REGIONS = [...NAMES, ...CITIES]

async function siak(change: (text: string) => string) {
  const text = await readFile(new URL('../../sample/siak-2024-s2-banten.csv', import.meta.url), 'utf8')
  const { population, area } = await readSiak(
    {
      content: Buffer.from(change(text)),
      period: '2024-S2',
      dataAsOf: '2024-12-31',
      source: 'Dukcapil',
      areaSource: 'BIG',
      published: { population: '12881374', area: '9355.763' },
    },
    REGIONS,
  )
  return {
    population,
    area,
    findings: (population.findings ?? []).map(({ check, severity, place }) => `${severity} ${check}: ${place}`),
  }
}

test('N2: the SIAK file proves itself: laki-laki + perempuan in each row, all rows the published province', async () => {
  const { population, area, findings } = await siak((text) => text)
  expect(findings).toEqual([])
  expect(population.observations).toHaveLength(16)
  expect(population.observations[0]).toEqual({
    indicator: 'POPULATION',
    refArea: '36.01',
    timePeriod: '2024-S2',
    value: '738650',
    dimensions: { SEX: 'M' },
  })
  expect(area.observations[7]).toEqual({ indicator: 'AREA', refArea: '36.74', timePeriod: '2024', value: '164.86' })
})

test('a row whose sexes do not add up is an error with its place', async () => {
  const { findings } = await siak((text) => text.replace('738650', '738651'))
  expect(findings).toEqual(['ERROR sum: baris 2, kolom jumlah'])
})

test('rows that do not add up to the published province are an error', async () => {
  const { findings } = await siak((text) =>
    text.replace('738650,698396,1437046', '738651,698396,1437047').replace('2771.488', '2771.489'),
  )
  expect(findings).toEqual(['ERROR sum.published: kolom jumlah', 'ERROR sum.published: kolom luas_km2'])
})

test('a code that is not the code of the name beside it is an error', async () => {
  const { findings } = await siak((text) =>
    text.replace('36.04,Kabupaten Serang', '36.73,Kabupaten Serang').replace('36.73,Kota Serang', '36.04,Kota Serang'),
  )
  expect(findings).toEqual(['ERROR region.code: baris 5, kolom nama', 'ERROR region.code: baris 8, kolom nama'])
})

test('grouped numbers in a file declared plain are an error, not read a thousand times smaller', async () => {
  const { findings } = await siak((text) => text.replace('738650', '738.650'))
  expect(findings[0]).toMatch(/^ERROR number\.\w+: baris 2, kolom laki_laki$/)
})

test('a census of another year than declared is an error', async () => {
  const text = await readFile(new URL('../../sample/sp2020-banten.csv', import.meta.url), 'utf8')
  const read = (year: string) =>
    readCensus(
      { content: Buffer.from(text), year, dataAsOf: '2020-09-30', source: 'BPS', publishedTotal: '11904562' },
      REGIONS,
    )
  expect((await read('2020')).findings).toEqual([])
  expect((await read('2010')).findings?.[0]).toMatchObject({
    check: 'value',
    severity: 'ERROR',
    place: 'baris 2, kolom tahun',
  })
})

test('the invented months are the same every time, marked, and change little from month to month', async () => {
  const { population } = await siak((text) => text)
  const months = preliminaryMonths(population.observations)
  expect(months.map(({ period }) => period).filter((_, index) => index % 7 === 0)).toEqual([
    '2025-01',
    '2025-08',
    '2026-03',
    '2026-10',
  ])
  expect(months).toEqual(preliminaryMonths(population.observations))
  expect(months.every(({ stage, provenance }) => stage === 'PRELIMINARY' && provenance.invented)).toBe(true)
  for (const [index, month] of months.entries()) {
    const before = months[index - 1]?.observations ?? population.observations
    month.observations.forEach(({ value }, cell) => {
      const ratio = Number(value) / Number(before[cell]?.value)
      expect(ratio).toBeGreaterThan(0.999)
      expect(ratio).toBeLessThan(1.003)
    })
  }
})
