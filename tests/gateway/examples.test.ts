import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { startRegion } from '../support/region.ts'
import type { Region } from '../support/region.ts'

const folder = new URL('../../docs/examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')

let region: Region
beforeAll(async () => {
  region = await startRegion()
})
afterAll(() => region?.[Symbol.asyncDispose]())

test.each(examples)('example %s comes with variables and the expected answer', (name) => {
  for (const suffix of ['json', 'expected.json']) {
    expect(existsSync(new URL(`${name}.${suffix}`, folder)), `write docs/examples/${name}.${suffix}`).toBe(true)
  }
})

describe.each(['in-process', 'http'] as const)('documented operations over %s subgraphs', (transport) => {
  let graph: TestGateway
  beforeAll(async () => {
    graph = await startGateway({ transport, subgraphs: region.joinable })
  })
  afterAll(() => graph?.[Symbol.asyncDispose]())

  const ask = async (name: string, variables: Record<string, unknown>) => {
    const { status, data, errors } = await graph.query(text(`${name}.graphql`), variables)
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    return data
  }

  test.each(examples)('%s answers as documented', async (name) => {
    const data: unknown = await ask(name, JSON.parse(text(`${name}.json`)) as Record<string, unknown>)
    expect({ data }).toEqual(JSON.parse(text(`${name}.expected.json`)))
  })

  test('region-profile: Kabupaten Tangerang has the published figures, their sources, and its warnings', async () => {
    const { region: profile } = await ask('region-profile', { code: '36.03' })
    expect(profile.population.total.count).toBe(3_459_706)
    expect(profile.education.schools.count).toBe(1_725)
    expect(profile.education.smpTeachers.count).toBe(4_800)
    const { pupilsPerTeacher } = profile.education
    expect(pupilsPerTeacher.provenance.map((each: { quality: string }) => each.quality)).toContain('NEEDS_VERIFICATION')
    expect(profile.budgetLines.nodes.length).toBeGreaterThan(0)
    for (const line of profile.budgetLines.nodes)
      expect(line).toMatchObject({ invented: true, provenance: { invented: true } })
    expect(profile.budget.invented).toBe(true)
    for (const figure of [
      profile.population.total,
      profile.area,
      profile.education.schools,
      profile.education.smpTeachers,
      pupilsPerTeacher,
      profile.budget.adopted,
    ]) {
      expect(figure.provenance.length).toBeGreaterThan(0)
      for (const each of figure.provenance)
        expect(each).toMatchObject({
          source: expect.stringMatching(/\w/) as string,
          dataAsOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        })
    }
  })

  test('region-profile: the province is the sum of its parts', async () => {
    const { region: banten } = await ask('region-profile', { code: '36' })
    const sum = (
      of: (child: { population: { total: { count: number } }; education: { schools: { count: number } } }) => number,
    ) => banten.children.nodes.map(of).reduce((one: number, other: number) => one + other, 0) as number
    expect(banten.children.totalCount).toBe(8)
    expect([banten.population.total.count, sum((each) => each.population.total.count)]).toEqual([
      12_881_374, 12_881_374,
    ])
    expect([banten.education.schools.count, sum((each) => each.education.schools.count)]).toEqual([7_362, 7_362])
  })
})
