import { setTimeout as pause } from 'node:timers/promises'
import { wrap } from '@mikro-orm/postgresql'
import type { AccessLevel, Stage } from '@satudata/core'
import type { Observation } from '@satudata/subgraph'
import { UNFILTERED } from '@satudata/subgraph/testing'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Dataset } from '../../subgraphs/datasets/src/entities.ts'
import { AuditEntry } from '../../subgraphs/identity/src/entities.ts'
import { startGateway } from '../support/gateway.ts'
import type { As, TestGateway } from '../support/gateway.ts'
import { addApplication } from '../support/matrix/applications.ts'
import { managerOf } from '../support/matrix/people.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'
import { signIn } from '../support/sign-in.ts'

const OWNER = '000900000000000'
const PERIOD = '1901'
/** More digits than a float or a spreadsheet keeps. */
const LONG_NUMBER = '12345678901234.5678'

let region: Region
let product: TestGateway
/** Called before each page of a download but the first; set by a test. */
let onPage: (page: number) => Promise<void> | void = () => undefined
let pages = 0
beforeAll(async () => {
  region = await startRegion()
  await publish('uji-panjang', 'OPEN', 'VALIDATED', longRows(1))
  await publish('uji-tertutup', 'CLOSED', 'VALIDATED', longRows(2).slice(0, 12))
  await publish('uji-awal', 'OPEN', 'PRELIMINARY', longRows(3).slice(0, 12))
  const subgraphs = region.joinable.map((each) => ({ ...each, execute: watched(each.execute) }))
  product = await startGateway({ transport: 'in-process', subgraphs, identity: region.identity })
})
afterAll(async () => {
  await product?.[Symbol.asyncDispose]()
  await region?.[Symbol.asyncDispose]()
})
beforeEach(() => {
  pages = 0
  onPage = () => undefined
})

function watched(execute: Region['joinable'][number]['execute']): typeof execute {
  return async (operation, info) => {
    if (operation.operationName?.startsWith('DownloadRows__datasets') === true) await onPage(++pages)
    return execute(operation, info)
  }
}

/** 400 days × 4 regencies × 2 sexes: four pages. The first figure has more digits than a float keeps, the second is missing. */
function longRows(factor: number): Observation[] {
  const days = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(1901, 0, 1 + day)).toISOString().slice(0, 10))
  const rows = days.flatMap((timePeriod) =>
    ['36.01', '36.02', '36.03', '36.04'].flatMap((refArea) =>
      ['F', 'M'].map((SEX): Observation => ({
        indicator: 'POPULATION',
        refArea,
        timePeriod,
        value: null,
        dimensions: { SEX },
      })),
    ),
  )
  return rows.map((row, index) => ({
    ...row,
    value: index === 0 ? LONG_NUMBER : index === 1 ? null : `${factor * 10_000 + index}`,
  }))
}

async function publish(dataset: string, access: AccessLevel, stage: Stage, observations: readonly Observation[]) {
  const em = managerOf(region, 'datasets')
  if ((await em.count(Dataset, dataset, UNFILTERED)) === 0) {
    const sample = await em.findOneOrFail(Dataset, 'penerima-bantuan', UNFILTERED)
    const title = { id: `=Judul ${dataset}`, en: `=Title ${dataset}` }
    em.create(Dataset, {
      ...wrap(sample).toPOJO(),
      id: dataset,
      access,
      stage,
      title,
      search: { A: dataset },
      invented: false,
    })
    await em.flush()
  }
  await region.lake.publish({
    dataset,
    period: PERIOD,
    owner: OWNER,
    access,
    stage,
    measures: [{ indicator: 'POPULATION', unit: 'orang', personDerived: false, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'Uji', dataAsOf: '1902-12-31', invented: false, notes: ['=catatan'] },
    observations,
  })
}

const get = async (file: string, as: As = {}, headers: Record<string, string> = {}) =>
  fetch(`${product.url}/unduh/${file}`, { headers: { ...(await product.headersOf(as)), ...headers } })

/** Rows of a dataset as the graph gives them to the same caller. */
async function graphRows(dataset: string, as: As): Promise<string[][]> {
  const rows: string[][] = []
  for (let after: string | null = null; ;) {
    const document = `query ($id: ID!, $after: String) { dataset(id: $id) { rows(first: 1000, after: $after) {
      nodes { region { code name } period dimensions { member label } value unit status } pageInfo { hasNextPage endCursor } } } }`
    const { data } = await product.query(document, { id: dataset, after }, as)
    const page = data.dataset.rows
    for (const {
      region: { code, name },
      period,
      dimensions: [sex],
      value,
      unit,
      status,
    } of page.nodes)
      rows.push([code, name, period, sex.member, sex.label, value ?? '', unit, status])
    if (page.pageInfo.hasNextPage !== true) return rows
    after = page.pageInfo.endCursor
  }
}
const csvRows = (text: string, delimiter = ',') => parse(text, { bom: true, delimiter, relax_column_count: false })
const sheetsOf = async (response: Response) => (await readXlsx(Buffer.from(await response.arrayBuffer()))).sheets

describe.each<[string, As, string]>([
  ['the public, open data', {}, 'uji-panjang'],
  ['the owner, closed data', { account: 'produsen.sosial' }, 'uji-tertutup'],
  ['the owner, data that nobody validated', { account: 'kadis.sosial' }, 'uji-awal'],
])('B12: rows for %s equal the graph’s', (_, as, dataset) => {
  test('as JSON, numbers digit by digit', async () => {
    const expected = await graphRows(dataset, as)
    const text = await (await get(`${dataset}.json`, as)).text()
    const file = JSON.parse(text)
    expect(file).toMatchObject({
      dataset,
      period: PERIOD,
      source: 'Uji',
      dataAsOf: '1902-12-31',
      unit: 'orang',
      filters: {},
    })
    expect([file.rowCount, file.rows.length, file.citation]).toEqual([
      expected.length,
      expected.length,
      expect.any(String),
    ])
    const digits = [...text.matchAll(/"value":([^,]+),"unit"/g)].map(([, value]) => (value === 'null' ? '' : value))
    expect(digits).toEqual(expected.map((row) => row[5]))
    const row = (each: Record<string, unknown>) => [
      each['region'],
      each['regionName'],
      each['period'],
      Object.values(each['dimensions'] as object)[0],
    ]
    expect(file.rows.map(row)).toEqual(expected.map((each) => each.slice(0, 4)))
  })

  test('as CSV', async () => {
    const [heads, ...rows] = csvRows(await (await get(`${dataset}.csv`, as)).text())
    expect(heads).toEqual([
      'REF_AREA',
      'REF_AREA_NAME',
      'TIME_PERIOD',
      'SEX',
      'SEX_NAME',
      'OBS_VALUE',
      'UNIT',
      'OBS_STATUS',
    ])
    expect(rows).toEqual(await graphRows(dataset, as))
  })

  test('as Excel: numbers are numbers, but one with too many digits stays a text', async () => {
    const [data, about] = await sheetsOf(await get(`${dataset}.xlsx`, as))
    const expected = await graphRows(dataset, as)
    expect([data?.name, about?.name, data?.rows.length]).toEqual(['Data', 'Keterangan', expected.length + 1])
    const cellOf = (digits: string) => (digits === '' ? null : digits === LONG_NUMBER ? digits : Number(digits))
    expect(data?.rows.slice(1).map((row) => row[5] ?? null)).toEqual(expected.map((row) => cellOf(row[5] ?? '')))
    expect(expected.map((row) => row[5])).toContain(LONG_NUMBER)
    const facts = new Map(about?.rows.map(([what, content]) => [what, content]))
    expect(facts.get('Sumber Data')).toBe('Uji')
    expect(facts.get('Jumlah baris')).toBe(String(expected.length))
    expect(JSON.stringify(about?.rows).includes('BELUM DIVALIDASI')).toBe(dataset === 'uji-awal')
  })
})

describe('what is asked for', () => {
  test('filters give the rows of the page, and say so in name and file', async () => {
    const response = await get('uji-panjang.json?SEX=F&wilayah=36.01,36.03&periode=1901-01-02')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="uji-panjang_1901_v1_saringan.json"')
    const { rows, filters } = (await response.json()) as {
      rows: { region: string; dimensions: object }[]
      filters: object
    }
    expect(rows.map((row) => [row.region, row.dimensions])).toEqual([
      ['36.01', { SEX: 'F' }],
      ['36.03', { SEX: 'F' }],
    ])
    expect(filters).toEqual({
      regions: ['36.01', '36.03'],
      periods: ['1901-01-02'],
      members: [{ dimension: 'SEX', members: ['F'] }],
    })
  })

  test.each(['SEX=Q', 'wilayah=99.99', 'tahun=1901', 'sex=F', 'format=pdf', 'pemisah=%7C', 'UMUR=1'])(
    'a filter that is not understood is refused, and does not give all rows: %s',
    async (query) => {
      const response = await get(`uji-panjang.csv?${query}`)
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
      expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT'])
      expect(errors[0]?.message).toContain(query.split('=')[0]!.replace('wilayah', '99.99'))
    },
  )

  test('CSV for readers: their numbers, semicolons, labels, and a mark that it is UTF-8', async () => {
    const response = await get('uji-panjang.csv?format=tampil&pemisah=;&periode=1901-01-01&wilayah=36.01,36.02')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.toString('utf8').startsWith('\uFEFFWilayah (kode);Wilayah;Periode;')).toBe(true)
    const rows = csvRows(bytes.toString('utf8'), ';').slice(1)
    const shown = new Map(rows.map((row) => [`${row[0]} ${row[4]}`, [row[5], row.at(-1)]]))
    expect([...shown].toSorted(([one], [other]) => one.localeCompare(other))).toEqual([
      ['36.01 Laki-laki', ['', 'tidak ada']],
      ['36.01 Perempuan', ['12.345.678.901.234,5678', '']],
      ['36.02 Laki-laki', ['10.003', '']],
      ['36.02 Perempuan', ['10.002', '']],
    ])
  })

  test('HEAD says what GET would, without reading a row; a copy that is still good is not sent again', async () => {
    const head = await fetch(`${product.url}/unduh/uji-panjang.xlsx`, { method: 'HEAD' })
    expect([head.status, await head.text(), pages]).toEqual([200, '', 0])
    expect(head.headers.get('content-disposition')).toBe('attachment; filename="uji-panjang_1901_v1.xlsx"')
    const etag = head.headers.get('etag') ?? ''
    const again = await get('uji-panjang.xlsx', {}, { 'if-none-match': etag })
    expect([again.status, again.headers.get('etag'), pages]).toEqual([304, etag, 0])
    const other = await fetch(`${product.url}/unduh/uji-panjang.xlsx?SEX=F`, { method: 'HEAD' })
    expect(other.headers.get('etag')).not.toBe(etag)
    expect(head.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('who asks', () => {
  test('a page of another site gets what the public gets, whoever is signed in', async () => {
    const { cookie } = await signIn(product.url, 'produsen.sosial')
    const foreign = await get('uji-tertutup.csv', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })
    const own = await get('uji-tertutup.csv', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    expect([foreign.status, own.status, own.headers.get('cache-control')]).toEqual([404, 200, 'private, no-store'])
    expect(own.headers.get('etag')).toBeNull()
  })

  test('T3: a leader who sees totals only is told so; the public is told that there is nothing', async () => {
    const leader = await get('uji-tertutup.csv', { account: 'gubernur' })
    expect([leader.status, await leader.text()]).toEqual([403, expect.stringContaining('bukan baris datanya')])
    const [hidden, missing] = await Promise.all(['uji-tertutup', 'uji-taktertu'].map((id) => get(`${id}.csv`)))
    const shape = async (response: Response, id: string) => [
      response.status,
      [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'),
      (await response.text()).replaceAll(id, '').replace(/"requestId":"[^"]+"/, ''),
    ]
    expect(await shape(hidden!, 'uji-tertutup')).toEqual(await shape(missing!, 'uji-taktertu'))
  })

  test('A3: a key that does not hold is refused and put on record; one in the address too', async () => {
    const { key } = await addApplication(region, { organization: OWNER, scopes: [] })
    const wrong = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`
    expect((await get('uji-panjang.csv', { token: key })).status).toBe(200)
    expect((await get('uji-panjang.csv', { token: wrong })).status).toBe(401)
    expect((await get(`uji-panjang.csv?kunci=${key}`)).status).toBe(400)
  })

  test('a browser gets a page in the reader’s language, with what was asked for as text', async () => {
    const response = await get('%3Cscript%3E.csv?bahasa=en', {}, { accept: 'text/html,*/*' })
    const text = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(text).toContain('<h1>The file cannot be downloaded</h1>')
    expect(text).not.toContain('<script>')
  })

  test('closed rows are on record when they go out and when they are out; refusals too; open rows are not', async () => {
    const em = managerOf(region, 'identity')
    const asked = [
      await get('uji-panjang.csv', { account: 'produsen.sosial' }),
      await get('uji-tertutup.csv', { account: 'produsen.sosial' }),
      await get('uji-tertutup.csv', { account: 'gubernur' }),
    ]
    for (const response of asked) await response.text()
    const requestIds = asked.map(({ headers }) => headers.get('x-request-id') ?? '')
    const entries = async () =>
      (await em.fork().find(AuditEntry, { requestId: { $in: requestIds } })).map(
        ({ action, outcome, tiers, details }) => [action, outcome, tiers, details],
      )
    const about = { dataset: 'uji-tertutup', format: 'csv' }
    const release = 'uji-tertutup.1901.v1'
    const action = 'dataset.download'
    await expect.poll(async () => (await entries()).length, { timeout: 10_000 }).toBe(3)
    expect(await entries()).toEqual(
      expect.arrayContaining([
        [action, 'DONE', ['CLOSED VALIDATED'], { ...about, phase: 'begun', release }],
        [action, 'DONE', ['CLOSED VALIDATED'], { ...about, phase: 'done', release, rows: 12 }],
        [action, 'REFUSED', ['CLOSED VALIDATED'], { ...about, phase: 'refused' }],
      ]),
    )
  })

  test('a file that went out whole is counted, and nobody else counts', async () => {
    const downloads = async () =>
      (await product.query('{ dataset(id: "uji-panjang") { downloads } }')).data.dataset.downloads
    const before = await downloads()
    await (await get('uji-panjang.csv')).text()
    await expect.poll(downloads, { timeout: 10_000 }).toBe(before + 1)
    for (const account of ['admin', 'gubernur', undefined]) {
      const { data, errors } = await product.query(
        'mutation { countDownload(dataset: "uji-panjang") }',
        {},
        account === undefined ? {} : { account },
      )
      expect([data?.countDownload ?? null, errors.length]).toEqual([null, 1])
    }
    expect(await downloads()).toBe(before + 1)
  })
})

describe('on the way', () => {
  test('a release that is published meanwhile is not in the file', async () => {
    const before = await graphRows('uji-panjang', {})
    onPage = (page) => (page === 3 ? publish('uji-panjang', 'OPEN', 'VALIDATED', longRows(5)) : undefined)
    const [, ...rows] = csvRows(await (await get('uji-panjang.csv')).text())
    expect(rows).toEqual(before)
    const next = await get('uji-panjang.csv')
    expect(next.headers.get('content-disposition')).toContain('uji-panjang_1901_v2.csv')
    const [, ...newer] = csvRows(await next.text())
    expect([newer.length, newer.map((row) => row[5]).includes('50002')]).toEqual([before.length, true])
    const old = await get('uji-panjang.csv?rilis=uji-panjang.1901.v1')
    expect(csvRows(await old.text()).slice(1)).toEqual(before)
  })

  test.each(['json', 'csv', 'xlsx'])('a page that cannot be had breaks the file off: %s', async (format) => {
    onPage = (page) => {
      if (page === 3) throw new Error('The disk went away.')
    }
    const response = await get(`uji-panjang.${format}`)
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow('terminated')
  })

  test('the first page that cannot be had is an answer in words, not a file', async () => {
    onPage = () => {
      throw new Error('The disk went away.')
    }
    const response = await get('uji-panjang.csv')
    expect([response.status, response.headers.get('content-disposition'), response.headers.get('etag')]).toEqual([
      500,
      null,
      null,
    ])
  })

  test('S3: who signs out meanwhile gets no further page', async () => {
    const { headers } = await signIn(product.url, 'produsen.sosial')
    await publish('uji-tertutup', 'CLOSED', 'VALIDATED', longRows(7))
    onPage = async (page) => {
      if (page !== 2) return
      await fetch(`${product.url}/sso/session`, { method: 'DELETE', headers })
      await pause(1_100)
    }
    const response = await get('uji-tertutup.csv', { headers })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(pages).toBe(2)
  })

  test('a client that leaves ends the work', async () => {
    const controller = new AbortController()
    const left = Promise.withResolvers<void>()
    onPage = (page) => (page === 2 ? left.promise : undefined)
    const response = await fetch(`${product.url}/unduh/uji-panjang.json`, { signal: controller.signal })
    controller.abort()
    await expect(response.text()).rejects.toThrow('aborted')
    await pause(200)
    left.resolve()
    await pause(200)
    expect(pages).toBe(2)
  })

  test('one caller has a few downloads at once, and gets the next when one is done', async () => {
    const held = Promise.withResolvers<void>()
    onPage = () => held.promise
    // Different ones: what is the same is read once for all.
    const parts = ['', '?wilayah=36.01', '?wilayah=36.02', '?wilayah=36.03']
    const many = parts.map((part) => get(`uji-panjang.csv${part}`))
    await expect.poll(() => pages, { timeout: 20_000 }).toBe(4)
    const fifth = await get('uji-panjang.csv')
    expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([429, '10'])
    expect((await get('uji-tertutup.csv', { account: 'admin' })).status).toBe(403)
    held.resolve()
    for (const response of await Promise.all(many)) await response.text()
    await expect
      .poll(async () => (await fetch(`${product.url}/unduh/uji-panjang.csv`, { method: 'HEAD' })).status)
      .toBe(200)
  })
})
