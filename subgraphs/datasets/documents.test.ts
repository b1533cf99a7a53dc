import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Document } from './src/entities.ts'
import datasets from './src/index.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
  const em = graph.em()
  em.create(Document, {
    id: 'nota-dinas-1-2026',
    access: 'CLOSED',
    stage: 'VALIDATED',
    owner: '000900000000000',
    kind: 'LAPORAN',
    number: '1',
    year: 2026,
    title: { id: 'Laporan tertutup', en: 'A closed report' },
    issuer: 'Dinas Sosial',
    note: null,
    url: null,
    pillars: [],
    themes: [],
    search: { A: 'Laporan tertutup' },
  })
  await em.flush()
})
afterAll(() => graph?.[Symbol.asyncDispose]())

async function list(args: string, principal = principals.anonymous) {
  const { data, errors } = await graph.query(`{ documents${args} { totalCount nodes { id } } }`, {}, principal)
  return { ids: (data?.['documents'] as { nodes: { id: string }[] } | undefined)?.nodes.map(({ id }) => id), errors }
}

describe('legal products', () => {
  test('R6: two regulations with the same title stay two', async () => {
    const { ids } = await list('(kind: "PERATURAN_GUBERNUR", year: 2016)')
    expect(ids).toEqual(['pergub-banten-47-2016', 'pergub-banten-80-2016'])
  })

  test('R6: a document is cited by kind, number, year and subject', async () => {
    const { data } = await graph.query(
      '{ document(id: "perpres-39-2019") { citation kind { name group } number year } }',
    )
    expect(data).toEqual({
      document: {
        citation: 'Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia',
        kind: { name: 'Peraturan Presiden', group: 'LEGAL' },
        number: '39',
        year: 2019,
      },
    })
  })

  test('trap: the regulation that the source cites by two numbers says so', async () => {
    const { data } = await graph.query('{ document(id: "pergub-banten-35-2008") { note } }')
    expect(data).toEqual({ document: { note: expect.stringContaining('25 dan 35 Tahun 2008') as string } })
  })

  test('they are found by words of title, kind, number and issuer', async () => {
    expect((await list('(keyword: "pelindungan prib")')).ids).toEqual(['uu-27-2022'])
    expect((await list('(keyword: "presiden 39")')).ids).toEqual(['perpres-39-2019'])
    expect((await list('(group: PUBLICATION)')).ids).toEqual([])
  })

  test('T3: a closed document is there for its owner only', async () => {
    expect((await list('(year: 2026)')).ids).toEqual([])
    expect((await list('(keyword: "laporan tertutup")')).ids).toEqual([])
    expect((await list('(year: 2026)', principals.producer('000900000000000'))).ids).toEqual(['nota-dinas-1-2026'])
    const { data } = await graph.query('{ document(id: "nota-dinas-1-2026") { id } }')
    expect(data).toEqual({ document: null })
  })

  test('R7: an unknown kind is refused with the kinds there are', async () => {
    const { errors } = await list('(kind: "SURAT")')
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_INPUT')
    expect(errors?.[0]?.message).toContain('PERATURAN_GUBERNUR')
  })
})
