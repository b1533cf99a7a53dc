import { principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import datasets from './src/index.ts'
import { percentFilled } from './src/progress/progress.ts'

const SOCIAL = '000900000000000'

interface Progress {
  readonly dueCount: number
  readonly filledCount: number
  readonly lateCount: number
  readonly percent: string | null
  readonly organizations: {
    readonly nodes: readonly {
      readonly organization: { readonly code: string }
      readonly due: number
      readonly filled: number
      readonly late: number
      readonly lateDatasets: readonly { readonly id: string }[]
    }[]
  }
}

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(datasets)
})
afterAll(() => graph?.[Symbol.asyncDispose]())

async function ask<Data>(document: string, principal = principals.anonymous): Promise<Data> {
  const { data, errors } = await graph.query(document, {}, principal)
  expect(errors).toEqual([])
  return data as Data
}

async function progress(principal = principals.anonymous, args = ''): Promise<Progress> {
  const { publicationProgress } = await ask<{ publicationProgress: Progress }>(
    `{ publicationProgress${args} { dueCount filledCount lateCount percent
        organizations(first: 100) { nodes { organization { code } due filled late lateDatasets { id } } } } }`,
    principal,
  )
  return publicationProgress
}

describe('T5: the progress of filling', () => {
  test('counts every dataset with a schedule once, as its own timeliness says', async () => {
    const { datasets: list } = await ask<{ datasets: { nodes: { id: string; timeliness: string }[] } }>(
      '{ datasets(first: 1000) { nodes { id timeliness } } }',
    )
    const scheduled = list.nodes.filter(({ timeliness }) => timeliness !== 'NOT_SCHEDULED')
    const late = scheduled.filter(({ timeliness }) => timeliness === 'LATE').map(({ id }) => id)
    const told = await progress()
    expect(late.length).toBeGreaterThan(0)
    expect(told).toMatchObject({
      dueCount: scheduled.length,
      lateCount: late.length,
      filledCount: scheduled.length - late.length,
    })
    expect(told.organizations.nodes.flatMap((each) => each.lateDatasets.map(({ id }) => id)).toSorted()).toEqual(
      late.toSorted(),
    )
  })

  test('the organizations add up to the whole, the latest first', async () => {
    const { organizations, dueCount, lateCount } = await progress()
    const sum = (of: 'due' | 'late') => organizations.nodes.reduce((total, each) => total + each[of], 0)
    expect([sum('due'), sum('late')]).toEqual([dueCount, lateCount])
    const shares = organizations.nodes.map(({ due, late }) => late / due)
    expect(shares).toEqual(shares.toSorted((one, other) => other - one))
  })

  test('walidata see the progress of a closed dataset, the public finds no trace of it', async () => {
    const owners = async (principal = principals.anonymous) =>
      (await progress(principal)).organizations.nodes.map(({ organization }) => organization.code)
    expect(await owners()).not.toContain(SOCIAL)
    expect(await owners(principals.walidata)).toContain(SOCIAL)
    expect((await progress(principals.anonymous, `(organization: "${SOCIAL}")`)).dueCount).toBe(0)
    expect((await progress(principals.producer(SOCIAL), `(organization: "${SOCIAL}")`)).dueCount).toBe(1)
  })

  test('a share is exact, rounded half-even, and none where nothing is due', () => {
    expect(percentFilled({ due: 8, late: 1 })).toBe('87.5')
    expect(percentFilled({ due: 3, late: 1 })).toBe('66.67')
    expect(percentFilled({ due: 0, late: 0 })).toBeNull()
  })
})
