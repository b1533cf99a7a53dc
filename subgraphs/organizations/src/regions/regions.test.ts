import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import definition from '../index.ts'
import { ancestorCodes, kindOf, levelOf, readCode } from './codes.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
})
afterAll(() => graph[Symbol.asyncDispose]())

async function resolve(input: string, more = '', on = graph) {
  const { data, errors } = await on.query(
    `query ($input: String!) { resolveRegion(input: $input ${more}) { outcome region { code } candidates { code } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data.resolveRegion as { outcome: string; region: { code: string } | null; candidates: { code: string }[] }
}

test('Banten has 8 kabupaten and kota, 155 kecamatan, 1,552 desa and kelurahan', async () => {
  const { data } = await graph.query(`{
    region(code: "36") { name kind descendantCounts { level count } children { totalCount } descendants(level: DISTRICT, first: 1) { totalCount } }
    kelurahan: regions(kind: KELURAHAN, first: 0) { totalCount }
    desa: regions(kind: DESA, first: 0) { totalCount }
  }`)
  expect(data.region).toEqual({
    name: 'Banten',
    kind: 'PROVINSI',
    descendantCounts: [
      { level: 'REGENCY', count: 8 },
      { level: 'DISTRICT', count: 155 },
      { level: 'VILLAGE', count: 1552 },
    ],
    children: { totalCount: 8 },
    descendants: { totalCount: 155 },
  })
  expect([data.kelurahan.totalCount, data.desa.totalCount]).toEqual([314, 1238])
})

test('counts below kabupaten add up to the province', async () => {
  const { data } = await graph.query(`{ regions(level: REGENCY) { nodes { descendantCounts { level count } } } }`)
  const counts = data.regions.nodes.flatMap(
    (each: { descendantCounts: { level: string; count: number }[] }) => each.descendantCounts,
  )
  const sum = (level: string) =>
    counts
      .filter((each: { level: string }) => each.level === level)
      .reduce((total: number, each: { count: number }) => total + each.count, 0)
  expect([sum('DISTRICT'), sum('VILLAGE')]).toEqual([155, 1552])
})

test('a desa knows its kecamatan, kabupaten and province', async () => {
  const { data } = await graph.query(
    `{ region(code: "36.01.01.2001") { name kind bpsCode parent { code } ancestors { code } } }`,
  )
  expect(data.region).toEqual({
    name: 'Sumberjaya',
    kind: 'DESA',
    bpsCode: null,
    parent: { code: '36.01.01' },
    ancestors: [{ code: '36' }, { code: '36.01' }, { code: '36.01.01' }],
  })
})

describe('names of regions', () => {
  test.each([
    ['Kab. Tangerang', '36.03'],
    ['KABUPATEN TANGERANG', '36.03'],
    ['Kota tangerang Selatan', '36.74'],
    ['Tangsel', '36.74'],
    ['Kota Serang', '36.73'],
    ['Kab Serang', '36.04'],
    ['Prov. Banten', '36'],
    ['36.03', '36.03'],
    ['3603', '36.03'],
    ['360301', '36.03.01'],
  ])('%s is %s', async (input, code) => {
    expect(await resolve(input)).toEqual({ outcome: 'FOUND', region: { code }, candidates: [] })
  })

  test('"Tangerang" may be the kabupaten, the kota or the kecamatan, so all are offered and none is chosen', async () => {
    expect(await resolve('Tangerang')).toEqual({
      outcome: 'AMBIGUOUS',
      region: null,
      candidates: [{ code: '36.03' }, { code: '36.71' }, { code: '36.71.01' }],
    })
    expect((await resolve('Tangerang', ', level: DISTRICT')).region).toEqual({ code: '36.71.01' })
    expect((await resolve('Tangerang', ', within: "36.71"')).region).toEqual({ code: '36.71.01' })
  })

  test.each(['Norangan', 'Tangerng', '', 'kab.', '3699', '36.99', '3601012001', "'; drop table region", '%'])(
    '"%s" is no region and nothing is guessed',
    async (input) => {
      expect(await resolve(input)).toEqual({ outcome: 'NOT_FOUND', region: null, candidates: [] })
    },
  )

  test('a region to search within is a code, and anything else is refused with the way out', async () => {
    const { errors } = await graph.query(`{ resolveRegion(input: "Tangerang", within: "Banten") { outcome } }`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' })
    expect(errors[0]?.message).toContain('"Banten"')
  })
})

test('"Norangan" of the Batam table is no kecamatan of Batam; the other names of the table are', async () => {
  await using batam = await startTestSubgraph(definition, { env: { PROVINCE: '21' } })
  const found = await Promise.all(
    ['Belakang Padang', 'Bulang', 'Galang', 'Sungai Beduk', 'Norangan', 'Nongsa'].map((name) =>
      resolve(name, ', within: "21.71", level: DISTRICT', batam),
    ),
  )
  expect(found.map(({ outcome, region }) => region?.code ?? outcome)).toEqual([
    '21.71.01',
    '21.71.05',
    '21.71.08',
    '21.71.07',
    'NOT_FOUND',
    '21.71.04',
  ])
})

test('a province that is not in the code list stops the start and says what to set', async () => {
  await expect(startTestSubgraph(definition, { env: { PROVINCE: '99' } })).rejects.toThrow(/PROVINCE=99/)
})

test('what a code says of a region agrees with its place in the tree', () => {
  const two = fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0'))
  const code = fc.tuple(two, two, two).map((parts) => parts.join('.'))
  fc.assert(
    fc.property(code, (district) => {
      expect(readCode(district.replaceAll('.', ''))).toBe(district)
      expect(ancestorCodes(district)).toEqual([district.slice(0, 2), district.slice(0, 5)])
      expect(levelOf(district)).toBe('DISTRICT')
      expect(kindOf(district.slice(0, 5))).toBe(Number(district.slice(3, 5)) < 71 ? 'KABUPATEN' : 'KOTA')
    }),
  )
})
