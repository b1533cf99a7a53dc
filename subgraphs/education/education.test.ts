import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import education from './src/index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(education)
})
afterAll(() => graph[Symbol.asyncDispose]())

const PROVINCE = [{ __typename: 'Region', code: '36' }]
const BANTEN = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']

interface Figure {
  readonly count: number
  readonly value: string
  readonly provenance: readonly {
    readonly datasetId: string
    readonly source: string
    readonly quality: string
    readonly notes: string[]
  }[]
}
interface Import {
  readonly table: string
  readonly rows: { readonly nodes: { readonly cells: { readonly printed: string; readonly value: number }[] }[] }
}
type Figures = Readonly<Record<string, Figure>>

interface Answer<T> {
  readonly code: string
  readonly education: T
}

/** Asks regions for their education, as a gateway does. */
async function ask<T = Figures>(codes: readonly string[], selection: string): Promise<Answer<T>[]> {
  const representations = codes.map((code) => ({ __typename: 'Region', code }))
  const { data, errors } = await graph.entities(representations, `... on Region { code education { ${selection} } }`)
  expect(errors).toEqual([])
  return data._entities as Answer<T>[]
}

async function askOne<T = Figures>(code: string, selection: string): Promise<T> {
  const [region] = await ask<T>([code], selection)
  if (region === undefined) throw new Error(`No answer for ${code}.`)
  return region.education
}

describe('figures', () => {
  test('E1: Kabupaten Tangerang has 1725 schools and, its lost zeros put back, 4800 SMP teachers', async () => {
    const found = await askOne('36.03', 'period schools { count unit } teachers(level: SMP) { count unit }')
    expect(found).toEqual({
      period: '2018-02-05',
      schools: { count: 1725, unit: 'sekolah' },
      teachers: { count: 4800, unit: 'orang' },
    })
  })

  test('E1: the province is the computed sum of its eight parts, in all four tables', async () => {
    const counts = 'schools { count } teachers { count } staff { count } pupils { count }'
    const province = await askOne('36', `${counts} missingRegions`)
    expect(province).toEqual({
      schools: { count: 7362 },
      teachers: { count: 95468 },
      staff: { count: 9292 },
      pupils: { count: 103746 },
      missingRegions: [],
    })
    const parts = await ask(BANTEN, counts)
    for (const name of ['schools', 'teachers', 'staff', 'pupils']) {
      const sum = parts.reduce((total, part) => total + (part.education[name]?.count ?? Number.NaN), 0)
      expect(sum).toBe(province[name]?.count)
    }
  })

  test('E1: levels come in the declared order and add up to the whole, by status and by sex', async () => {
    const found = await askOne<
      Record<'negeri' | 'laki' | 'perempuan', Figure> & {
        byLevel: (Record<'schools' | 'negeri' | 'swasta' | 'laki' | 'perempuan', Figure> & { level: string })[]
      }
    >(
      '36',
      `byLevel { level schools { count } negeri: schools(status: PUBLIC) { count } swasta: schools(status: PRIVATE) { count }
         laki: teachers(sex: MALE) { count } perempuan: teachers(sex: FEMALE) { count } }
       negeri: schools(status: PUBLIC) { count } laki: teachers(sex: MALE) { count } perempuan: teachers(sex: FEMALE) { count }`,
    )
    expect(found.byLevel.map((each) => [each.level, each.schools.count, each.negeri.count, each.swasta.count])).toEqual(
      [
        ['SD', 4589, 3957, 632],
        ['SMP', 1443, 548, 895],
        ['SMA', 545, 148, 397],
        ['SMK', 692, 75, 617],
        ['SLB', 93, 7, 86],
      ],
    )
    expect([found.negeri.count, found.laki.count, found.perempuan.count]).toEqual([4735, 37199, 58269])
    expect(found.byLevel.map(({ laki, perempuan }) => laki.count + perempuan.count)).toEqual([
      53467, 20169, 9719, 11112, 1001,
    ])
  })

  test('E2: schools by status for each kabupaten and kota, one batch for all of them', async () => {
    const found = await ask(
      ['36', ...BANTEN],
      'negeri: schools(status: PUBLIC) { count } swasta: schools(status: PRIVATE) { count }',
    )
    expect(found.map(({ code, education }) => [code, education['negeri']?.count, education['swasta']?.count])).toEqual([
      ['36', 4735, 2627],
      ['36.01', 995, 156],
      ['36.02', 997, 111],
      ['36.03', 877, 848],
      ['36.04', 832, 264],
      ['36.71', 394, 511],
      ['36.72', 171, 103],
      ['36.73', 271, 143],
      ['36.74', 198, 491],
    ])
  })

  test('rows find their region by name: "Kota tangerang Selatan" is 36.74 and Pandeglang stands in another row of each table', async () => {
    const [selatan, pandeglang] = await ask(
      ['36.74', '36.01'],
      'schools { count } staff { count } teachers { count } pupils { count }',
    )
    expect(selatan?.education).toMatchObject({
      schools: { count: 689 },
      staff: { count: 1033 },
      teachers: { count: 11777 },
      pupils: { count: 8540 },
    })
    expect(pandeglang?.education).toMatchObject({
      schools: { count: 1151 },
      staff: { count: 1201 },
      teachers: { count: 13155 },
      pupils: { count: 4778 },
    })
  })

  test('a region Dapodik says nothing about has no figures, not zeros', async () => {
    expect(await ask(['36.03.01', '31', '99'], 'period')).toMatchObject([
      { education: null },
      { education: null },
      { education: null },
    ])
  })

  test('a date without a snapshot has no figures; what is no date is refused', async () => {
    expect(
      await graph.entities(PROVINCE, '... on Region { education(period: "2017-02-05") { period } }'),
    ).toMatchObject({ data: { _entities: [{ education: null }] }, errors: [] })
    const { errors } = await graph.entities(PROVINCE, '... on Region { education(period: "2018") { period } }')
    expect(errors[0]?.extensions?.['code']).toBe('BAD_INPUT')
  })
})

describe('sources and doubts', () => {
  const provenance = 'provenance { datasetId source dataAsOf quality notes invented access stage }'

  test('E3: every figure names its source and date, and shows that the source gives two dates', async () => {
    const { schools } = await askOne<Record<'schools', Figure>>('36.03', `schools { ${provenance} }`)
    expect(schools.provenance).toMatchObject([
      {
        datasetId: 'dapodik-sekolah',
        dataAsOf: '2018-02-05',
        quality: 'CHECKED',
        invented: false,
        access: 'OPEN',
        stage: 'VALIDATED',
      },
    ])
    expect(schools.provenance[0]?.source).toContain('Dapodik')
    const notes = schools.provenance[0]?.notes.join('\n')
    expect(notes).toContain('5 Pebruari 2018')
    expect(notes).toContain('5 Nopember 2018')
  })

  test('pupils are marked "perlu verifikasi": far too few for the teachers, the schools, and the total published later', async () => {
    const { pupils } = await askOne<Record<'pupils', Figure>>('36', `pupils { count ${provenance} }`)
    expect(pupils.count).toBe(103746)
    expect(pupils.provenance[0]?.quality).toBe('NEEDS_VERIFICATION')
    const notes = pupils.provenance[0]?.notes.join('\n')
    expect(notes).toContain('95.468 guru')
    expect(notes).toContain('7.362 sekolah')
    expect(notes).toContain('2.057.966')
    expect(notes).toContain('SMP Kota Tangerang')
  })

  test('a ratio with the pupils carries their doubt and names both tables', async () => {
    const { pupilsPerTeacher, teachersPerSchool } = await askOne<
      Record<'pupilsPerTeacher' | 'teachersPerSchool', Figure>
    >('36.03', `pupilsPerTeacher { value count unit status ${provenance} } teachersPerSchool { value ${provenance} }`)
    expect(pupilsPerTeacher).toMatchObject({
      value: '1.7637',
      count: null,
      unit: 'peserta didik per guru',
      status: 'NORMAL',
    })
    expect(pupilsPerTeacher.provenance.map((each) => [each.datasetId, each.quality])).toEqual([
      ['dapodik-peserta-didik', 'NEEDS_VERIFICATION'],
      ['dapodik-guru', 'CHECKED'],
    ])
    expect(teachersPerSchool.value).toBe('12.8296')
    expect(teachersPerSchool.provenance.map((each) => each.quality)).toEqual(['CHECKED', 'CHECKED'])
  })

  test('the sixteen cells that lost their zeros are said so, and kept as printed', async () => {
    const { data } =
      await graph.query(`{ dapodikImports { totalCount nodes { table file status quality receivedOn rows { totalCount
      nodes { line printedName region { code } cells { column printed value } } } } } }`)
    expect(data.dapodikImports.totalCount).toBe(4)
    const imports = data.dapodikImports.nodes as Import[]
    const cells = imports.flatMap(({ rows }) => rows.nodes.flatMap((row) => row.cells))
    const repaired = cells.filter(({ printed }) => /\.\d{1,2}$/.test(printed))
    expect(repaired).toHaveLength(16)
    expect(repaired).toContainEqual({ column: 'smp_jumlah', printed: '4.8', value: 4800 })
    const pupils = imports.find(({ table }) => table === 'PUPILS')
    expect(pupils).toMatchObject({
      status: 'PUBLISHED',
      quality: 'NEEDS_VERIFICATION',
      receivedOn: null,
      rows: { totalCount: 9 },
    })
    expect(pupils?.rows.nodes[3]).toMatchObject({
      line: 5,
      printedName: 'Kota tangerang Selatan',
      region: { code: '36.74' },
    })
    expect(pupils?.rows.nodes[8]).toMatchObject({ printedName: 'Total', region: null })
  })
})
