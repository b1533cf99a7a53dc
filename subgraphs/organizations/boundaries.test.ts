import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { boundariesCommand } from './src/boundaries/command.ts'
import definition from './src/index.ts'

const CODES = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']

let graph: TestSubgraph
let folder: Awaited<ReturnType<typeof mkdtempDisposable>>
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
  folder = await mkdtempDisposable(join(tmpdir(), 'satudata-boundaries-'))
})
afterAll(async () => {
  await folder.remove()
  await graph[Symbol.asyncDispose]()
})
beforeEach(() =>
  graph.em().getConnection().execute('truncate organizations.boundary_set, organizations.current_boundaries'),
)

/** Runs the command as an operator does; what it says, and what it refuses with. */
async function run(...args: readonly string[]): Promise<string> {
  const said: string[] = []
  const context = { em: graph.em(), say: (line: string) => said.push(line) }
  await boundariesCommand
    .run(args, context as unknown as Parameters<typeof boundariesCommand.run>[1])
    .catch((error: Error) => said.push(`${error.name}: ${error.message}`))
  return said.join('\n')
}

const ABOUT = ['--source', 'Uji', '--licence', 'CC0', '--as-of', '2024-12-31']
async function take(content: unknown, ...more: readonly string[]): Promise<string> {
  const path = join(folder.path, 'batas.geojson')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return run('import', path, ...ABOUT, ...more)
}

async function boundaries(within = '36', level = 'REGENCY') {
  const { data, errors } = await graph.query(
    `query ($within: ID!, $level: RegionLevel!) { boundaries(within: $within, level: $level) {
      contentHash path byteSize within { code } level regionCount missing { code } source licence dataAsOf brotli gzip } }`,
    { within, level },
  )
  expect(errors).toEqual([])
  return data.boundaries
}

type Drawing = Topology<{ regions: GeometryCollection }>
const drawingOf = ({ gzip }: { gzip: string }) =>
  JSON.parse(gunzipSync(Buffer.from(gzip, 'base64')).toString()) as Drawing
/** Rings of each region, by code. */
function ringsOf(set: { gzip: string }): Map<string, Position[][]> {
  const drawing = drawingOf(set)
  const { features } = feature(drawing, drawing.objects.regions)
  return new Map(
    features.map(({ id, geometry }) => [
      String(id),
      geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
    ]),
  )
}
/** Positive when a ring goes counterclockwise. */
const turn = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + ring[at]![0]! * y - x * ring[at]![1]!, 0)

/** A border from north to south, with so many points between, which wander a little. */
function border(column: number, row: number, steps: number): Position[] {
  const [x, y] = [106 + column / 10, -6 - row / 10]
  return Array.from({ length: steps + 1 }, (_, at): Position => {
    const wander = at === 0 || at === steps ? 0 : Math.sin(at * 50 + column * 7) / 400
    return [Number((x + wander).toFixed(6)), Number((y - (0.1 * at) / steps).toFixed(6))]
  })
}

/** About a tenth of a degree wide, between two borders that its neighbours share. Clockwise, as many publishers write. */
function square(column: number, row = 0, steps = 1): Position[] {
  const ring = [...border(column + 1, row, steps), ...border(column, row, steps).toReversed()]
  return [...ring, ring[0]!]
}
const region = (code: unknown, ring: unknown = square(CODES.indexOf(String(code)))) => ({
  type: 'Feature',
  properties: { KODE: code, nama: 'tidak dibaca' },
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const file = (features: readonly unknown[] = CODES.map((code) => region(code)), more = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
})

describe('boundaries that are taken', () => {
  test('a file of all kabupaten and kota is there for everybody, under the hash of what it holds', async () => {
    expect(await take(file())).toMatch(/Boundaries of 8 kabupaten and kota within 36, codes from "kode"/)
    const set = await boundaries()
    expect(set).toMatchObject({ within: { code: '36' }, level: 'REGENCY', regionCount: 8, missing: [] })
    expect(set).toMatchObject({ source: 'Uji', licence: 'CC0', dataAsOf: '2024-12-31' })
    expect(set.path).toBe(`/peta/${set.contentHash}.json`)
    const text = gunzipSync(Buffer.from(set.gzip, 'base64'))
    expect(brotliDecompressSync(Buffer.from(set.brotli, 'base64'))).toEqual(text)
    expect(text).toHaveLength(set.byteSize)
    expect([...ringsOf(set).keys()]).toEqual(CODES)
    expect(text.toString()).not.toContain('tidak dibaca')
  })

  test('clockwise rings are wound as RFC 7946 says', async () => {
    expect(turn(square(0))).toBeLessThan(0)
    await take(file())
    for (const [outer] of ringsOf(await boundaries()).values()) expect(turn(outer!)).toBeGreaterThan(0)
  })

  test('a large file is simplified, every region is still there, and shared borders are still shared', async () => {
    const islands = Array.from({ length: 400 }, (_, at) => [square(20 + (at % 20), 2 + Math.floor(at / 20) * 1.5, 30)])
    const small = square(50).map(([x = 0, y = 0]) => [106 + (x - 111) / 500, -7 + (y + 6) / 500])
    const features = [
      ...CODES.slice(0, 6).map((code, at) => region(code, square(at, 0, 2000))),
      { ...region('36.73'), geometry: { type: 'MultiPolygon', coordinates: islands } },
      region('36.74', small),
    ]
    await take(file(features))
    const set = await boundaries()
    expect(set.byteSize).toBeLessThan(110_000)
    const rings = ringsOf(set)
    for (const code of CODES) expect([code, Math.abs(turn(rings.get(code)![0]!)) > 0]).toEqual([code, true])
    const nearBorder = (code: string) =>
      rings
        .get(code)!
        .flat()
        .filter(([x = 0]) => Math.abs(x - 106.1) < 0.01)
        .map((point) => point.join())
        .toSorted()
    const [left, right] = [new Set(nearBorder('36.01')), new Set(nearBorder('36.02'))]
    expect(left.size).toBeGreaterThan(10)
    expect(left.size).toBeLessThan(2_001)
    expect(left).toEqual(right)
  })

  test('regions of the level without boundaries are said', async () => {
    expect(await take(file(CODES.slice(2).map((code) => region(code))))).toMatch(
      /Without boundaries, shown beside the map: 2 \(36\.01, 36\.02\)/,
    )
    expect((await boundaries()).missing).toEqual([{ code: '36.01' }, { code: '36.02' }])
  })

  test('codes may be without dots, as numbers, and under a name that has to be told', async () => {
    expect(await take(file(CODES.map((code, at) => region(code.replace('.', ''), square(at)))))).toMatch(/of 8 kab/)
    expect(await take(file(CODES.map((code, at) => region(Number(code.replace('.', '')), square(at)))))).toMatch(/of 8/)
    const own = file(CODES.map((code, at) => ({ ...region(code, square(at)), properties: { nomor: code } })))
    expect(await take(own)).toMatch(/name it with --code-property. There are: nomor/)
    expect(await take(own, '--code-property', 'nomor')).toMatch(/of 8 kabupaten/)
  })

  test('kecamatan of one kabupaten are for that kabupaten; those of the province serve each of them', async () => {
    await take(file(['36.03.01', '36.03.02'].map((code, at) => region(code, square(at)))))
    expect((await boundaries('36.03', 'DISTRICT')).within).toEqual({ code: '36.03' })
    expect(await boundaries('36', 'DISTRICT')).toBeNull()
    await take(file(['36.01.01', '36.03.02'].map((code, at) => region(code, square(at)))))
    expect((await boundaries('36.01', 'DISTRICT')).within).toEqual({ code: '36' })
    expect((await boundaries('36.03', 'DISTRICT')).within).toEqual({ code: '36.03' })
  })

  test('new ones are for new readers; the old ones stay under their hash until they are removed', async () => {
    await take(file())
    const before = await boundaries()
    await take(file(CODES.map((code, at) => region(code, square(at, 1)))))
    const after = await boundaries()
    expect(after.contentHash).not.toBe(before.contentHash)
    const old = async () =>
      (await graph.query(`{ boundarySet(contentHash: "${before.contentHash}") { regionCount } }`)).data.boundarySet
    expect(await old()).toEqual({ regionCount: 8 })
    const listed = await run('list')
    expect(listed).toMatch(new RegExp(`${after.contentHash}  current`))
    expect(listed).toMatch(new RegExp(`${before.contentHash}  replaced`))
    expect(await run('remove', before.contentHash.slice(0, 8))).toMatch(/newer ones had replaced it/)
    expect([await old(), (await boundaries()).contentHash]).toEqual([null, after.contentHash])
    expect(await run('remove', after.contentHash)).toMatch(/drawn as tiles/)
    expect(await boundaries()).toBeNull()
    expect(await run('remove', '%')).toMatch(/hash of no boundaries/)
  })
})

describe('files that are refused change nothing', () => {
  const bow = [
    [106, -6],
    [106.1, -6],
    [106.2, -6],
    [106, -6],
  ]
  const mercator = square(0).map(([x = 0, y = 0]) => [x * 111_320, y * 111_320])
  const swapped = square(0).map(([x = 0, y = 0]) => [y, x])
  const abroad = square(0).map(([x = 0, y = 0]) => [x - 60, y])
  const with1 = (feature: unknown) => file([...CODES.slice(1).map((code) => region(code)), feature])
  test.each<[string, unknown, RegExp]>([
    ['an unknown code', with1(region('36.99', square(0))), /fitur 8 \(36\.99\): .*no region with the code 36\.99/],
    ['a region of another province', with1(region('32.01', square(0))), /no region with the code 32\.01/],
    ['a code twice', with1(region('36.02')), /fitur 8 \(36\.02\): Feature 1 has the code 36\.02 already/],
    ['two levels', with1(region('36.01.01', square(0))), /mixes levels/],
    ['a number that lost its zero', with1(region(36.7, square(0))), /lost a zero/],
    ['a kecamatan of BPS', with1(region('3601010', square(0))), /kecamatan code of BPS/],
    ['a desa', with1(region('36.01.01.2001', square(0))), /no code of a kabupaten, kota or kecamatan/],
    ['a name for a code', with1(region('Pandeglang', square(0))), /is no region code/],
    ['no code', with1(region(null, square(0))), /property known to hold region codes/],
    ['a ring that is open', with1(region('36.01', square(0).slice(0, -1))), /ring is not closed/],
    ['three points', with1(region('36.01', square(0).slice(0, 3))), /ring is not closed/],
    ['a ring without area', with1(region('36.01', bow)), /area is zero/],
    ['points of text', with1(region('36.01', [['106', '-6']])), /no lists of rings/],
    ['a hole of depth', with1(region('36.01', [[[[[[106]]]]]])), /no lists of rings/],
    ['a point', with1({ ...region('36.01'), geometry: { type: 'Point', coordinates: [106, -6] } }), /"Point"; Polygon/],
    ['no geometry', with1({ ...region('36.01'), geometry: null }), /geometry is null/],
    ['metres', with1(region('36.01', mercator)), /not in degrees/],
    ['swapped axes', with1(region('36.01', swapped)), /swapped/],
    ['another country', with1(region('36.01', abroad)), /outside Indonesia/],
    ['null as a feature', with1(null), /property known/],
    ['another coordinate system', file(undefined, { crs: { properties: { name: 'EPSG:3857' } } }), /EPSG:3857/],
    ['no collection', region('36.01'), /no GeoJSON FeatureCollection/],
    ['nothing in it', file([]), /no GeoJSON FeatureCollection/],
    ['null', 'null', /no GeoJSON FeatureCollection/],
    ['no JSON', '{"type":"FeatureCollection"', /no valid JSON/],
    ['brackets without end', '['.repeat(1_000_000), /no valid JSON/],
    [
      'lists in lists',
      `{"type":"FeatureCollection","features":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /berkas|fitur/,
    ],
  ])('%s', async (_, content, reason) => {
    const said = await take(content)
    expect(said).toMatch(reason)
    expect(said).toMatch(/was not taken; the boundaries there are stand/)
    expect(await boundaries()).toBeNull()
  })

  test('every fault of a file is told, with its feature', async () => {
    const said = await take(file([region('36.99', square(0)), region('36.02'), region('36.02', square(3).slice(1))]))
    expect(said.split('\n')).toHaveLength(4)
    expect(said).toMatch(
      /fitur 1 \(36\.99\)[^]*fitur 3 \(36\.02\): Feature 2[^]*fitur 3 \(36\.02\): A ring is not closed/,
    )
  })

  test('whose they are, the terms and the day have to be said', async () => {
    const path = join(folder.path, 'batas.geojson')
    await writeFile(path, JSON.stringify(file()))
    expect(await run('import', path, '--source', 'Uji')).toMatch(/UsageError: Say whose boundaries/)
    expect(await run('import', path, '--source', 'U', '--licence', 'L', '--as-of', '2024-02-30')).toMatch(/is no day/)
    expect(await run('import', `${path}.x`, ...ABOUT)).toMatch(/is no file/)
    expect(await run('draw')).toMatch(/import, list or remove/)
  })
})

test('boundaries are asked for by a region code and a level that has some', async () => {
  for (const args of ['within: "Banten", level: REGENCY', 'within: "36", level: VILLAGE']) {
    const { errors } = await graph.query(`{ boundaries(${args}) { path } }`)
    expect(errors[0]?.extensions?.['code']).toBe('BAD_INPUT')
  }
})
