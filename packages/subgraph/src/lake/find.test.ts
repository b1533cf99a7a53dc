import { expect, test } from 'vitest'
import { draftOf, openTestLake, people } from './fixture.ts'
import type { Observation, PlacedObservation } from './types.ts'

const figures = ['36.01', '36.02', '36.03'].flatMap((area, index) => people(area, String(index), String(index * 10)))
const named = ({ observation }: PlacedObservation) => `${observation.refArea} ${observation.dimensions?.['SEX']}`

test('figures are found by any of their parts, in file order, from a row of the file on (B9)', async () => {
  await using test = await openTestLake()
  const release = await test.lake.publish(draftOf(figures))
  const find = async (filter: object, from = 0, limit = 10) =>
    (await test.lake.find(release, { filter, from, limit })).map(named)
  expect(await find({})).toEqual(['36.01 F', '36.02 F', '36.03 F', '36.01 M', '36.02 M', '36.03 M'])
  expect(await find({ regions: ['36.03', '36.01'] })).toEqual(['36.01 F', '36.03 F', '36.01 M', '36.03 M'])
  expect(await find({ regions: ['36.03'], members: [{ dimension: 'SEX', members: ['M'] }] })).toEqual(['36.03 M'])
  expect(await find({ indicators: ['POPULATION'], periods: ['2024-S2'], regions: [] }, 4)).toEqual([
    '36.02 M',
    '36.03 M',
  ])
  expect(await test.lake.count(release, { regions: ['36.03', '36.01'] })).toBe(4)
  expect(await test.lake.count(release, {})).toBe(6)
  const both = [
    { dimension: 'SEX', members: ['M'] },
    { dimension: 'SEX', members: ['F'] },
  ]
  expect(await find({ members: both })).toEqual([])
})

test('a page goes on after the row of the one before, whatever the filter leaves out', async () => {
  await using test = await openTestLake()
  const release = await test.lake.publish(draftOf(figures))
  const page = (from: number) => test.lake.find(release, { filter: { regions: ['36.02', '36.03'] }, from, limit: 3 })
  const first = await page(0)
  const second = await page((first.at(-1)?.row ?? 0) + 1)
  expect([...first, ...second].map(named)).toEqual(['36.02 F', '36.03 F', '36.02 M', '36.03 M'])
})

test('a value the release does not have is refused, with what there is', async () => {
  await using test = await openTestLake()
  const release = await test.lake.publish(draftOf(figures))
  const refusal = (filter: object) =>
    test.lake.find(release, { filter, from: 0, limit: 1 }).then(
      () => 'answered',
      ({ code, message }: Error & { code: string }) => [code, message],
    )
  expect(await refusal({ regions: ['36.01', '36.99'] })).toEqual([
    'BAD_INPUT',
    'filter.regions: release penduduk-siak.2024-S2.v1 has no "36.99". It has: 36.01, 36.02, 36.03.',
  ])
  for (const filter of [
    { indicators: ['AREA'] },
    { periods: ['2024'] },
    { organizations: ['0004'] },
    { members: [{ dimension: 'AGE', members: ['1'] }] },
    { members: [{ dimension: 'SEX', members: ['M', "x' or true --"] }] },
  ])
    expect((await refusal(filter))[0]).toBe('BAD_INPUT')
})

test('two releases are compared to the last decimal: value, state and unit count, and nothing else does', async () => {
  await using test = await openTestLake()
  const { lake } = test
  const one = (refArea: string, value: string | null, more: Partial<Observation> = {}): Observation => ({
    indicator: 'POPULATION',
    refArea,
    timePeriod: '2024-S2',
    value,
    dimensions: { SEX: 'M' },
    ...more,
  })
  const before = await lake.publish(
    draftOf([
      one('36.01', '99999999999999.9998'),
      one('36.02', '2'),
      one('36.03', '3'),
      one('36.04', '4'),
      one('36.71', '5', { organization: '0004' }),
      one('36.72', null),
    ]),
  )
  const after = await lake.publish(
    draftOf([
      one('36.01', '99999999999999.9999'),
      one('36.02', '2.0'),
      one('36.04', '4', { status: 'ESTIMATED' }),
      one('36.71', '5', { organization: '0005' }),
      one('36.72', null),
    ]),
  )
  const { differences, ...counts } = await lake.compare(before, after, { offset: 0, limit: 10 })
  expect(counts).toEqual({ added: 1, removed: 2, changed: 2, unchanged: 2 })
  expect(
    differences.map(({ kind, before, after }) => [kind, (after ?? before)?.refArea, before?.value, after?.value]),
  ).toEqual([
    ['CHANGED', '36.01', '99999999999999.9998', '99999999999999.9999'],
    ['REMOVED', '36.03', '3', undefined],
    ['CHANGED', '36.04', '4', '4'],
    ['REMOVED', '36.71', '5', undefined],
    ['ADDED', '36.71', undefined, '5'],
  ])
  const removed = await lake.compare(before, after, { kind: 'REMOVED', offset: 1, limit: 1 })
  expect(removed.differences).toMatchObject([{ before: { refArea: '36.71', organization: '0004' } }])
  const measures = [{ indicator: 'POPULATION', unit: 'ribu orang', personDerived: true, additive: true }]
  const rescaled = await lake.publish(draftOf([one('36.01', '99999999999999.9999'), one('36.02', '2')], { measures }))
  expect(await lake.compare(after, rescaled, { offset: 0, limit: 0 })).toMatchObject({ changed: 2, unchanged: 0 })
})

test('many comparisons at once take turns: none lacks memory because of another, and rows are read meanwhile', async () => {
  await using test = await openTestLake({ memoryLimit: '40MB' })
  const days = Array.from({ length: 300 }, (_, day) => new Date(Date.UTC(1901, 0, 1 + day)).toISOString().slice(0, 10))
  const areas = Array.from({ length: 100 }, (_, area) => `36.03.${String(area).padStart(2, '0')}`)
  const long = (count: string) => days.flatMap((day) => areas.flatMap((area) => people(area, count, count, day)))
  const before = await test.lake.publish(draftOf(long('1')))
  const after = await test.lake.publish(draftOf(long('2')))
  const compare = () => test.lake.compare(before, after, { offset: 0, limit: 0 })
  const compared = Array.from({ length: 8 }, compare)
  const pages = Array.from({ length: 4 }, () => test.lake.find(before, { filter: {}, from: 0, limit: 1_000 }))
  expect((await Promise.all(pages)).map((page) => page.length)).toEqual([1_000, 1_000, 1_000, 1_000])
  expect(new Set((await Promise.all(compared)).map(({ changed }) => changed))).toEqual(new Set([60_000]))
  // A line that is too long is told at once, not at the end of its deadline.
  const crowd = await Promise.allSettled(Array.from({ length: 12 }, compare))
  const refused = crowd.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(3)
  expect(refused[0]).toMatchObject({ reason: { code: 'SUBGRAPH_UNAVAILABLE' } })
})
