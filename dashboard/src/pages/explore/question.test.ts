import { describe, expect, test } from 'vitest'
import type { ExploreRegisterQuery, ExploreSourceFragment } from '../../generated/graphql.ts'
import { climbTo, drillInto } from './drill.ts'
import { comparedIn, containerOf } from './places.ts'
import { groupingOf, groupingsOf, latestOf, questionOf } from './question.ts'
import { readyQuestions } from './ready.ts'
import { measuresOf, subjectOf } from './register.ts'
import { NOTHING_ASKED, readState, writeState } from './state.ts'
import type { ExploreState } from './state.ts'

function source(code: string, dataset: string, rest: Partial<ExploreSourceFragment> = {}): ExploreSourceFragment {
  return {
    indicator: { code },
    dataset: { id: dataset },
    frequency: 'ANNUAL',
    unit: 'orang',
    stage: 'VALIDATED',
    additive: true,
    levels: ['REGENCY'],
    dimensions: [],
    byOrganization: false,
    periods: ['2023', '2024'],
    ...rest,
  }
}

const nodes = [
  source('TEACHERS', 'guru', { dimensions: ['SCHOOL_LEVEL', 'SEX'] }),
  source('PUPILS', 'murid', { dimensions: ['SCHOOL_LEVEL', 'SEX'] }),
  source('AIDED', 'bantuan', { levels: ['DISTRICT'], dimensions: ['PROGRAMME'] }),
  source('SCHOOLING', 'sekolah', { additive: false, periods: ['2010', '2011', '2012'] }),
  source('POPULATION', 'penduduk', { frequency: 'SEMESTER', periods: ['2024-S1', '2024-S2'] }),
  source('POPULATION', 'bulanan', { frequency: 'MONTHLY', stage: 'PRELIMINARY', periods: ['2026-01'] }),
]
const ratio = (code: string, numerator: string, denominator: string) => {
  return { code, name: code, unit: 'x', numerator: { code: numerator }, denominator: { code: denominator } }
}
const register: ExploreRegisterQuery = {
  statisticsSources: { nodes },
  indicators: { nodes: [] },
  datasets: { nodes: [] },
  ratios: {
    nodes: [ratio('TEACHERS_PER_100_PUPILS', 'TEACHERS', 'PUPILS'), ratio('UNSEEN', 'TEACHERS', 'SECRET')],
  },
}
const measures = measuresOf(register, 'id')
const asked = (part: Partial<ExploreState>): ExploreState => ({ ...NOTHING_ASKED, ...part })
const subject = (key: string, part: Partial<ExploreState> = {}) => {
  const found = subjectOf(measures, key, asked(part))
  if (found === undefined) throw new Error(`There is no ${key}.`)
  return found
}

describe('the address of an exploration (D1)', () => {
  test('says everything that is not as by default, and nothing else', () => {
    const state = asked({
      measure: 'rasio.TEACHERS_PER_100_PUPILS',
      grouping: ':SCHOOL_LEVEL',
      regions: ['36.03', '36.04'],
      members: ['SEX.F'],
      ascending: true,
      form: 'LINES',
      trend: true,
      forecast: 3,
      asOf: '2026-11-20T08:00:00.000Z',
    })
    const query = writeState(state)
    expect(query).toEqual({
      ukuran: 'rasio.TEACHERS_PER_100_PUPILS',
      menurut: 'SCHOOL_LEVEL',
      wilayah: '36.03,36.04',
      rincian: 'SEX.F',
      urut: 'naik',
      bentuk: 'garis',
      tren: 'ya',
      lanjut: '3',
      per: '2026-11-20T08:00:00.000Z',
    })
    expect(readState(query as Record<string, string>)).toEqual(state)
    expect(writeState(NOTHING_ASKED)).toEqual({})
  })

  test('that somebody spoilt is read as far as it makes sense', () => {
    const query = { bentuk: 'kue', lanjut: '99', teratas: '-1', per: 'kemarin', wilayah: '1,2,3,4,5,6,7,8' }
    const { form, forecast, top, asOf, regions } = readState(query)
    expect({ form, forecast, top, asOf, count: regions.length }).toEqual({
      form: 'BARS',
      forecast: 8,
      top: undefined,
      asOf: undefined,
      count: 6,
    })
  })
})

describe('what can be explored', () => {
  test('is what the caller sees: a ratio of which a part is hidden is not offered', () => {
    expect(measures.map(({ key }) => key)).toEqual([
      'AIDED',
      'POPULATION',
      'PUPILS',
      'SCHOOLING',
      'TEACHERS',
      'rasio.TEACHERS_PER_100_PUPILS',
    ])
  })

  test('figures that add up have every level above their own, rates only their own', () => {
    expect(groupingsOf(subject('AIDED'))).toEqual(['PROVINCE', 'REGENCY', 'DISTRICT', ':PROGRAMME', 'ALL'])
    expect(groupingsOf(subject('SCHOOLING'))).toEqual(['REGENCY', 'ALL'])
  })

  test('N3: preliminary figures are taken when they are asked for, and only then', () => {
    expect(subject('POPULATION').source.dataset.id).toBe('penduduk')
    expect(subject('POPULATION', { preliminary: true }).source.dataset.id).toBe('bulanan')
    const [column] = questionOf(asked({}), subject('POPULATION', { preliminary: true }), undefined, '36').columns as {
      figure?: { stage?: string }
    }[]
    expect(column?.figure?.stage).toBe('PRELIMINARY')
  })
})

describe('a question to the statistics', () => {
  test('ranks kabupaten/kota of the province by a ratio, lowest first', () => {
    const key = 'rasio.TEACHERS_PER_100_PUPILS'
    expect(questionOf(asked({ measure: key, ascending: true }), subject(key), undefined, '36')).toEqual({
      columns: [
        { id: 'a', ratio: { code: 'TEACHERS_PER_100_PUPILS' } },
        { id: 'rank', of: 'a', show: 'RANK', order: 'ASCENDING' },
      ],
      groupBy: [{ by: 'REGION', level: 'REGENCY' }],
      filter: { regions: ['36'] },
      orderBy: [{ column: 'a', direction: 'ASCENDING' }],
    })
  })

  test('over time has a row for each period, of the span that is asked for', () => {
    const state = asked({ form: 'LINES', from: '2023', members: ['SEX.F', 'SEX.M'], asOf: '2026-11-20T08:00:00Z' })
    const question = questionOf(state, subject('TEACHERS'), undefined, '36')
    expect(question.groupBy).toEqual([{ by: 'REGION', level: 'REGENCY' }, { by: 'PERIOD' }])
    expect(question.filter).toEqual({
      regions: ['36'],
      dimensions: [{ dimension: 'SEX', members: ['F', 'M'] }],
      from: '2023',
      asOf: '2026-11-20T08:00:00Z',
    })
    expect(latestOf(question).filter?.asOf).toBeNull()
  })

  test('of two measures has both, unordered', () => {
    const state = asked({ form: 'SCATTER', other: 'AIDED' })
    const question = questionOf(state, subject('TEACHERS'), subject('AIDED'), '36')
    expect(question.columns).toMatchObject([{ id: 'a' }, { id: 'b', figure: { indicator: 'AIDED' } }])
    expect(question.orderBy).toEqual([])
  })

  test('of compared regions is of their level', () => {
    const state = asked({ regions: ['36.01.01', '36.01.02'] })
    expect(groupingOf(state, subject('AIDED'))).toBe('DISTRICT')
    expect(comparedIn(state.regions, 'DISTRICT')).toEqual(['36.01.01', '36.01.02'])
    expect(containerOf(state.regions, 'DISTRICT', '36')).toBe('36.01')
  })
})

describe('going into a region', () => {
  test('leads to the regions in it, then to what its figures are made of, then to their course', () => {
    const aided = subject('AIDED')
    expect(drillInto(asked({}), aided, '36.01')).toMatchObject({
      regions: ['36.01'],
      grouping: 'DISTRICT',
      form: 'BARS',
    })
    expect(drillInto(asked({ form: 'MAP' }), aided, '36.01')).toMatchObject({ grouping: 'DISTRICT', form: 'MAP' })
    expect(drillInto(asked({}), aided, '36.01.01')).toMatchObject({ regions: ['36.01.01'], grouping: ':PROGRAMME' })
    expect(drillInto(asked({}), subject('SCHOOLING'), '36.01')).toMatchObject({ grouping: 'REGENCY', form: 'LINES' })
  })

  test('has a way back up', () => {
    expect(climbTo(asked({ regions: ['36.01.01'] }), subject('AIDED'), '36.01', '36')).toMatchObject({
      regions: ['36.01'],
      grouping: 'DISTRICT',
    })
    expect(climbTo(asked({}), subject('AIDED'), '36', '36')).toMatchObject({ regions: [], grouping: 'REGENCY' })
  })
})

test('D2: ready questions begin with those of leaders, and ask for what is there', () => {
  const questions = readyQuestions(measures)
  expect(questions.map(({ kind }) => kind)).toEqual(['RATIO', 'COURSE'])
  expect(questions.map(({ state }) => writeState(state))).toEqual([
    { ukuran: 'rasio.TEACHERS_PER_100_PUPILS', urut: 'naik' },
    { ukuran: 'SCHOOLING', bentuk: 'garis' },
  ])
})
