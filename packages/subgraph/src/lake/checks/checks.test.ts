import type { SatuDataError } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf, EVERYTHING, openTestLake, people } from '../fixture.ts'
import type { TestLake } from '../fixture.ts'
import type { Finding, Observation, ReleaseDraft } from '../types.ts'

const good = people('36.03', '1761008', '1698698')
const bad = (change: Partial<Observation>): Observation[] => [
  ...good,
  { ...(good[0] as Observation), refArea: '36.04', ...change },
]

let empty: TestLake
beforeAll(async () => void (empty = await openTestLake()))
afterAll(() => empty[Symbol.asyncDispose]())

/** Publishes what must be refused; gives the report, after seeing that nothing was kept. */
async function refused(draft: ReleaseDraft, knownRegions?: ReadonlySet<string>) {
  const lake = knownRegions === undefined ? empty.lake : await empty.again({ knownRegions })
  const error = await lake.publish(draft).then(
    () => undefined,
    (reason: SatuDataError) => reason,
  )
  expect(error).toMatchObject({ code: 'RELEASE_REFUSED' })
  expect(await lake.list({ scope: EVERYTHING, current: false })).toEqual([])
  return error?.extensions as unknown as { readonly findings: readonly Finding[]; readonly errorCount: number }
}

describe('a release is refused, row by row', () => {
  test.each<[string, Partial<Observation>, string]>([
    ['an indicator that is not declared', { indicator: 'PUPILS' }, 'indicator'],
    ['a region code that is none', { refArea: '3604' }, 'region'],
    ['a region code of the wrong depth', { refArea: '36.4' }, 'region'],
    ['a period in another form', { timePeriod: '2024/S2' }, 'period'],
    ['month 13', { timePeriod: '2024-13' }, 'period'],
    ['a day that does not exist', { timePeriod: '2023-02-29' }, 'period'],
    ['a dimension that is missing', { dimensions: {} }, 'dimensions'],
    ['a dimension that is not declared', { dimensions: { SEX: 'M', AGE: '5' } }, 'dimensions'],
    ['a member that needs escaping', { dimensions: { SEX: 'M"' } }, 'dimensions'],
    ['an empty member', { dimensions: { SEX: '' } }, 'dimensions'],
    ['an organization code that is none', { organization: 'Dinas A' }, 'organization'],
    ['a status that is none', { status: 'OK' as never }, 'status'],
    ['no value without saying that it is missing', { value: null, status: 'NORMAL' }, 'status'],
    ['a value that is said to be missing', { status: 'MISSING' }, 'status'],
    ['five decimals, which would be rounded', { value: '1.23456' }, 'value'],
    ['fifteen digits before the point', { value: '123456789012345' }, 'value'],
    ['a number in another notation', { value: '1.761.008' }, 'value'],
    ['an exponent', { value: '1e3' }, 'value'],
    ['an empty text', { value: '' }, 'value'],
    ['fewer than no people', { value: '-5' }, 'value'],
  ])('%s', async (_, change, check) => {
    const report = await refused(draftOf(bad(change)))
    expect(report.findings).toMatchObject([{ check, severity: 'ERROR', place: expect.stringContaining('data ke-3 (') }])
    expect(report.errorCount).toBe(1)
  })

  test('a region that does not exist', async () => {
    const report = await refused(draftOf(bad({ refArea: '36.99' })), new Set(['36.03', '36.04']))
    expect(report.findings).toMatchObject([{ check: 'region', message: { id: expect.stringContaining('36.99') } }])
  })

  test('the same figure twice, naming both rows', async () => {
    const report = await refused(
      draftOf([...good, ...people('36.04', '1', '2'), ...people('36.03', '5', '6').slice(0, 1)]),
    )
    expect(report.findings).toMatchObject([
      {
        check: 'duplicate',
        place: expect.stringContaining('data ke-5'),
        message: { en: expect.stringContaining('data ke-1') },
      },
    ])
  })

  test('nothing at all', async () => {
    expect((await refused(draftOf([]))).findings).toMatchObject([{ check: 'empty' }])
  })

  test('all faults together; the list is cut, the count is not', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index): Observation => ({
      indicator: 'POPULATION',
      refArea: `36.${index}`,
      timePeriod: '2024',
      value: 'x',
      dimensions: { SEX: 'M' },
    }))
    const report = await refused(draftOf(rows))
    expect(report.findings).toHaveLength(100)
    expect(report.errorCount).toBeGreaterThan(5_000)
  })

  test.each<[string, Partial<ReleaseDraft>]>([
    ['a dataset id with spaces', { dataset: 'Penduduk SIAK' }],
    ['a period that is none', { period: '2010-2015' }],
    ['no indicator', { measures: [] }],
    ['no source', { provenance: { source: ' ', dataAsOf: '2024-12-31', invented: false, notes: [] } }],
    ['a date that does not exist', { provenance: { source: 'x', dataAsOf: '2024-02-30', invented: false, notes: [] } }],
    ['a dimension twice', { dimensions: ['SEX', 'SEX'] }],
    [
      'a finding of the source itself that is an error',
      { findings: [{ check: 'sum', severity: 'ERROR', place: 'baris 5', message: { id: 'a', en: 'b' } }] },
    ],
  ])('%s', async (_, change) => {
    expect((await refused(draftOf(good, change))).errorCount).toBe(1)
  })
})

describe('a release is kept, but "perlu verifikasi"', () => {
  const suspicions = async (...drafts: ReleaseDraft[]) => {
    await using test = await openTestLake()
    for (const draft of drafts.slice(0, -1)) await test.lake.publish(draft)
    const release = await test.lake.publish(drafts.at(-1) as ReleaseDraft)
    expect(release.quality).toBe(release.findings.length > 0 ? 'NEEDS_VERIFICATION' : 'CHECKED')
    return release.findings.map(({ check, place }) => `${check}: ${place}`)
  }

  test('trap "duplicate region row": Kota Serang with the numbers of Kabupaten Serang', async () => {
    const draft = draftOf([
      ...people('36.04', '734743', '700260'),
      ...people('36.73', '734743', '700260'),
      ...people('36.01', '600000', '590000'),
    ])
    expect(await suspicions(draft)).toEqual(['same-regions: POPULATION 36.04, 36.73'])
  })

  test('small or few figures that agree by chance are nothing to remark', async () => {
    expect(
      await suspicions(draftOf([...people('36.04.01', '120', '118'), ...people('36.04.02', '120', '118')])),
    ).toEqual([])
    expect(await suspicions(draftOf([...people('36.04', '0', '0'), ...people('36.73', '0', '0')]))).toEqual([])
  })

  test('trap "28767 for 287.670": ten times less than the year before', async () => {
    const draft = draftOf(
      [...people('36.04', '287670', '300000', '2023'), ...people('36.04', '28767', '301000', '2024')],
      { period: '2024' },
    )
    expect(await suspicions(draft)).toEqual(['jump: POPULATION 36.04 2024 {"SEX":"M"}'])
  })

  test('a jump against the release of the period before, or against the version it replaces', async () => {
    const before = draftOf(people('36.04', '287670', '300000', '2024-S1'), { period: '2024-S1' })
    const after = draftOf(people('36.04', '28767', '301000'))
    expect(await suspicions(before, after)).toEqual(['jump: POPULATION 36.04 2024-S2 {"SEX":"M"}'])
    expect(await suspicions(draftOf(people('36.04', '287670', '301000')), after)).toEqual([
      'jump: POPULATION 36.04 2024-S2 {"SEX":"M"}',
    ])
  })

  test('months are compared with the same month a year before', async () => {
    const rows = [
      ...people('36.04', '1000', '1000', '2023-12'),
      ...people('36.04', '90', '1000', '2024-01'),
      ...people('36.04', '9000', '1000', '2024-12'),
    ]
    expect(await suspicions(draftOf(rows, { period: '2024' }))).toEqual(['jump: POPULATION 36.04 2024-12 {"SEX":"M"}'])
  })

  test('small counts change much without remark', async () => {
    expect(
      await suspicions(
        draftOf([...people('36.04', '3', '30', '2023'), ...people('36.04', '40', '400', '2024')], { period: '2024' }),
      ),
    ).toEqual([])
  })

  test('what a closed release suspects does not tell its figures', async () => {
    await using test = await openTestLake()
    const rows = [...people('36.04', '700', '300000', '2023'), ...people('36.04', '3', '301000', '2024')]
    const release = await test.lake.publish(draftOf(rows, { period: '2024', access: 'CLOSED' }))
    expect(release.findings).toMatchObject([{ check: 'jump' }])
    expect(JSON.stringify(release.findings)).not.toMatch(/\b(700|3)\b/)
  })

  test('a finding the source hands in', async () => {
    const finding: Finding = {
      check: 'ratio',
      severity: 'SUSPICIOUS',
      place: 'tabel',
      message: { id: 'Rasio tidak masuk akal.', en: 'The ratio is implausible.' },
    }
    expect(await suspicions(draftOf(good, { findings: [finding] }))).toEqual(['ratio: tabel'])
  })
})
