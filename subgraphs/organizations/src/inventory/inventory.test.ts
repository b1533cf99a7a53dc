import { readFile } from 'node:fs/promises'
import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { scopeOf } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import definition from '../index.ts'
import { contradicts, mergeInventory } from './merge.ts'
import { normaliseAddress, RECORDED_AT } from './recorded.ts'
import type { RecordedRow } from './recorded.ts'

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(definition)
})
afterAll(() => graph[Symbol.asyncDispose]())

async function inventory(selection: string) {
  const { data, errors } = await graph.query(`{ inventory { ${selection} } }`)
  expect(errors).toEqual([])
  return data.inventory
}

describe('I1 the inventory of websites and applications', () => {
  test('has tables of 100, 80 and 13 rows', async () => {
    const { tables } = await inventory('tables { rowCount rows(first: 0) { totalCount } }')
    expect(tables).toEqual([100, 80, 13].map((count) => ({ rowCount: count, rows: { totalCount: count } })))
  })

  test('keeps each row as recorded', async () => {
    const { tables } = await inventory(
      'tables { rows(first: 100) { nodes { number organizationName url serverLocation kind remarks status recordedAt organization { code } } } }',
    )
    expect(tables[1].rows.nodes[19]).toEqual({
      number: 20,
      organizationName: 'Biro Bina Infrastruktur dan Sumber Daya Alam',
      url: 'biroisd.bantenprov.go.id',
      serverLocation: 'KOMINFO',
      kind: null,
      remarks: 'Situs Resmi Perangkat Daerah - Biro Bina Infrastruktur dan Sumber Daya Provinsi Banten',
      status: 'Aktif',
      recordedAt: '2018-01-07T09:42+07:00',
      organization: { code: '000102003000000' },
    })
    expect(tables[0].rows.nodes[13].url).toBe('litbang.bantenprov.go.id/')
    expect(tables[0].rows.nodes[87]).toMatchObject({
      organizationName: 'Dinas Perpustakaan dan Kearsipan',
      url: null,
      kind: 'Website',
      status: null,
    })
  })

  test('81+38≠121: 118 distinct addresses, of which one is empty: 80 websites and 38 applications', async () => {
    const found = await inventory('distinctAddresses distinctUrls withoutAddress total { total websites applications }')
    expect(found).toEqual({
      distinctAddresses: 118,
      distinctUrls: 117,
      withoutAddress: 1,
      total: { total: 118, websites: 80, applications: 38 },
    })
  })

  test('I2 76 websites are active and 4 are not; 12 applications are active, 1 is not, 25 were never monitored', async () => {
    const found = await inventory(
      'websites { active inactive unmonitored } applications { active inactive unmonitored }',
    )
    expect(found).toEqual({
      websites: { active: 76, inactive: 4, unmonitored: 0 },
      applications: { active: 12, inactive: 1, unmonitored: 25 },
    })
  })

  test('I2 a status carries the time it was recorded', async () => {
    const { data } = await graph.query(
      `{ application(id: "skp.bantenprov.go.id") { status statusRecordedAt serverLocation kind rows { table number } } never: application(id: "simpeg.bantenprov.go.id") { status statusRecordedAt } }`,
    )
    expect(data.application).toEqual({
      status: 'INACTIVE',
      statusRecordedAt: '2018-01-07T09:42+07:00',
      serverLocation: 'OUTSIDE',
      kind: 'APPLICATION',
      rows: [
        { table: 1, number: 2 },
        { table: 3, number: 1 },
      ],
    })
    expect(data.never).toEqual({ status: null, statusRecordedAt: null })
  })

  test('reconciles: 18 addresses of table 2 are not in table 1, 25 of table 1 are in neither monitoring table', async () => {
    const { reconciliation } = await inventory(
      'reconciliation { inBoth inMonitoringOnly { totalCount nodes { kind } } inInventoryOnly { totalCount nodes { kind } } contradictions { totalCount } }',
    )
    expect(reconciliation).toMatchObject({
      inBoth: 75,
      inMonitoringOnly: { totalCount: 18 },
      inInventoryOnly: { totalCount: 25 },
      contradictions: { totalCount: 0 },
    })
    expect(new Set(reconciliation.inInventoryOnly.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['APPLICATION']),
    )
  })

  test('each of the 48 names in the tables is exactly one organization', async () => {
    const { names, tables } = await inventory(
      'names(first: 100) { totalCount nodes { outcome organization { code } } } tables { organizationNames }',
    )
    expect(names.totalCount).toBe(48)
    expect(names.nodes.every(({ outcome }: { outcome: string }) => outcome === 'FOUND')).toBe(true)
    expect(new Set(names.nodes.map((each: { organization: { code: string } }) => each.organization.code)).size).toBe(47)
    expect(tables.map((each: { organizationNames: number }) => each.organizationNames)).toEqual([42, 48, 9])
  })

  test('the counts of the organizations add up to the whole, and agree with Organization.applicationCounts', async () => {
    const { organizations } = await inventory(
      'organizations(first: 100) { nodes { organization { applicationCounts { total active } applications(first: 0) { totalCount } } counts { total active } } }',
    )
    const total = organizations.nodes.reduce(
      (sum: number, each: { counts: { total: number } }) => sum + each.counts.total,
      0,
    )
    expect(total).toBe(118)
    for (const { organization, counts } of organizations.nodes) {
      expect(organization).toEqual({ applicationCounts: counts, applications: { totalCount: counts.total } })
    }
  })

  test('says what disagrees with the source', async () => {
    const { findings } = await inventory('findings { check published computed }')
    expect(findings).toEqual([
      { check: 'published-total', published: '81 + 38 = 121', computed: '80 + 38 = 118' },
      { check: 'missing-address', published: null, computed: '1' },
      { check: 'organization-count', published: '40', computed: '47' },
      { check: 'server-spelling', published: null, computed: 'Kominfo / KOMINFO' },
      { check: 'missing-server', published: null, computed: 'setdprd.bantenprov.go.id' },
    ])
  })

  test('the documented example gives its expected result', async () => {
    const file = (suffix: string) =>
      readFile(new URL(`../../../../docs/examples/inventory${suffix}`, import.meta.url), 'utf8')
    const variables = JSON.parse(await file('.json')) as Record<string, unknown>
    const { data, errors } = await graph.query(await file('.graphql'), variables)
    expect(errors).toEqual([])
    expect({ data }).toEqual(JSON.parse(await file('.expected.json')))
  })

  test('is published as an open release of 118 units', async () => {
    const [release, ...more] = await graph.lake.list({ scope: scopeOf(principals.anonymous) })
    expect(more).toEqual([])
    expect(release).toMatchObject({ dataset: 'inventaris-website-aplikasi', access: 'OPEN', quality: 'CHECKED' })
    if (release === undefined) throw new Error('no release')
    const figures = await graph.lake.read(release)
    expect(figures.reduce((sum, { value }) => sum + Number(value), 0)).toBe(118)
  })
})

describe('applications', () => {
  test('are filtered by what is known of them, and searched by address and words', async () => {
    const { data } = await graph.query(`{
      inactive: applications(status: INACTIVE) { totalCount }
      outside: applications(serverLocation: OUTSIDE, kind: WEBSITE) { totalCount }
      kominfo: applications(organization: "001600000000000", first: 0) { totalCount }
      address: applications(search: "https://Dinkes.banten") { nodes { address organization { shortName } } }
      words: applications(search: "rumah sakit umum") { totalCount }
    }`)
    expect([data.inactive.totalCount, data.outside.totalCount, data.kominfo.totalCount, data.words.totalCount]).toEqual(
      [5, 5, 25, 2],
    )
    expect(data.address.nodes).toEqual([
      { address: 'dinkes.bantenprov.go.id', organization: { shortName: 'Dinkes' } },
      { address: 'sdm.dinkes.bantenprov.go.id', organization: { shortName: 'Dinkes' } },
    ])
  })
})

describe('putting rows together', () => {
  const row = (more: Partial<RecordedRow>): RecordedRow => ({
    table: 1,
    number: 1,
    organizationName: 'Dinas A',
    url: 'a.go.id',
    serverLocation: 'Kominfo',
    kind: 'Website',
    remarks: null,
    status: null,
    recordedAt: RECORDED_AT,
    ...more,
  })
  const lookup = (name: string) => (name === 'Dinas A' ? 'A' : name === 'Dinas B' ? 'B' : undefined)

  test('an address is the same whatever its case, scheme and trailing slash', () => {
    expect(['A.go.id/', 'http://a.go.id', ' a.GO.id '].map(normaliseAddress)).toEqual(['a.go.id', 'a.go.id', 'a.go.id'])
    const { applications } = mergeInventory([row({}), row({ number: 2, url: 'HTTPS://A.go.id/' })], lookup)
    expect(applications.map(({ id }) => id)).toEqual(['a.go.id'])
  })

  test('a row whose organization is not certain stays without one and makes no application', () => {
    const { rows, applications } = mergeInventory([row({ organizationName: 'Dinas C' })], lookup)
    expect(rows[0]).toMatchObject({ organizationCode: null, applicationId: null })
    expect(applications).toEqual([])
  })

  test('tables that tell different things about one address are found', () => {
    const { rows } = mergeInventory(
      [row({}), row({ table: 2, kind: null, status: 'Aktif', organizationName: 'Dinas B' })],
      lookup,
    )
    expect(contradicts(rows)).toBe(true)
    expect(contradicts(mergeInventory([row({}), row({ table: 2, kind: null, status: 'Aktif' })], lookup).rows)).toBe(
      false,
    )
  })

  test('an unknown word stops the load and names its row', () => {
    expect(() => mergeInventory([row({ serverLocation: 'Kominfoo' })], lookup)).toThrow(/table 1, row 1: "Kominfoo"/)
  })
})
