import { allows, scopeOf } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { UNFILTERED, principals, startTestSubgraph } from '@satudata/subgraph/testing'
import type { TestSubgraph } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BudgetLine, PlanningDocument, ProgrammeActivity, StepAmount } from './src/entities.ts'
import planning from './src/index.ts'

const EDUCATION = '000400000000000'
const BUDGETING = '002600000000000'

const ROLES: readonly (readonly [name: string, principal: Principal, government: boolean])[] = [
  ['anonymous', principals.anonymous, false],
  ['analyst', principals.analyst, false],
  ['producer of the same agency', principals.producer(EDUCATION), true],
  ['producer of the owner', principals.producer(BUDGETING), true],
  ['walidata', principals.walidata, true],
  ['leader of one agency', principals.leader([EDUCATION], EDUCATION), true],
  ['regional leader', principals.leader('ALL'), true],
  ['admin', principals.admin, true],
  ['government application', principals.application(EDUCATION), true],
]

let graph: TestSubgraph
beforeAll(async () => {
  graph = await startTestSubgraph(planning)
})
afterAll(() => graph[Symbol.asyncDispose]())

describe.each(ROLES)('the draft revision of the budget, asked for by %s', (_, principal, government) => {
  test('rows and counts hold exactly the lines the policy allows', async () => {
    const all = await graph.em().find(BudgetLine, {}, UNFILTERED)
    const allowed = all.filter((line) => allows(principal, line, 'ROWS'))
    expect(allowed.length < all.length).toBe(!government)
    const { data, errors } = await graph.query('{ budgetLines(first: 1) { totalCount } }', {}, principal)
    expect(errors).toEqual([])
    expect(data.budgetLines.totalCount).toBe(allowed.length)
    for (const line of all.filter(({ access }) => access === 'RESTRICTED').slice(0, 5)) {
      const one = await graph.query(
        'query ($id: ID!) { budgetLine(id: $id) { id access provenance { datasetId } } }',
        { id: line.id },
        principal,
      )
      expect(one.errors).toEqual([])
      expect(one.data.budgetLine).toEqual(
        government ? { id: line.id, access: 'RESTRICTED', provenance: { datasetId: 'simral-rancangan' } } : null,
      )
    }
  })

  test('no road leads to a draft: activities, lines of regions, documents, references', async () => {
    const draft = (await graph.em().find(ProgrammeActivity, { access: 'RESTRICTED' }, { ...UNFILTERED, limit: 1 }))[0]
    const line = (await graph.em().find(BudgetLine, { access: 'RESTRICTED' }, { ...UNFILTERED, limit: 1 }))[0]
    if (draft === undefined || line === undefined) throw new Error('The sample holds no draft.')
    const { data, errors } = await graph.query(
      `query ($r: [_Any!]!, $programme: ID!) {
        _entities(representations: $r) { ... on ProgrammeActivity { id } ... on BudgetLine { id } ... on Region { budgetLines(year: 2026, first: 1000) { totalCount nodes { id } } } }
        programme(id: $programme) { activities { totalCount nodes { id } } }
        planningDocuments(year: 2026) { totalCount nodes { id status } }
      }`,
      {
        programme: draft.programmeId,
        r: [
          { __typename: 'ProgrammeActivity', id: draft.id },
          { __typename: 'BudgetLine', id: line.id },
          { __typename: 'Region', code: '36' },
        ],
      },
      principal,
    )
    expect(errors).toEqual([])
    const [activity, budgetLine, province] = data._entities
    expect(activity).toEqual(government ? { id: draft.id } : null)
    expect(budgetLine).toEqual(government ? { id: line.id } : null)
    expect(province.budgetLines.nodes).toHaveLength(province.budgetLines.totalCount)
    expect(data.planningDocuments.totalCount).toBe(government ? 9 : 7)
    const answer = JSON.stringify(data)
    expect(answer.includes(draft.id)).toBe(government)
    expect(answer.includes('DRAFT')).toBe(government)
    expect(data.programme.activities.totalCount).toBe(data.programme.activities.nodes.length)
  })

  test('totals of organizations and regions propose an amount to government only, and are otherwise the same for all', async () => {
    const ask = (who: Principal) =>
      graph.entities(
        [
          { __typename: 'Organization', code: EDUCATION },
          { __typename: 'Region', code: '36' },
        ],
        '... on Organization { budget(year: 2026) { planned { value } adopted { value } realised { value } proposed { value provenance { datasetId access } } byKind { kind adopted } } } ... on Region { budget(year: 2026) { adopted { value } proposed { value } } }',
        who,
      )
    const [mine, anonymous] = [await ask(principal), await ask(principals.anonymous)]
    expect(mine.errors).toEqual([])
    for (const [index, { budget }] of mine.data._entities.entries()) {
      expect(budget.adopted).toEqual(anonymous.data._entities[index].budget.adopted)
      expect(budget.byKind).toEqual(anonymous.data._entities[index].budget.byKind)
      expect(budget.proposed === null).toBe(!government)
    }
    const drafts = await graph.em().find(StepAmount, { step: 'RAPBD_REVISION', access: 'RESTRICTED' }, UNFILTERED)
    const total = drafts.reduce((sum, { amount }) => sum + amount, 0n)
    expect(mine.data._entities[1].budget.proposed?.value).toBe(government ? String(total) : undefined)
  })

  test('the steps of a line end with the adopted budget unless one may see the draft', async () => {
    const { data } = await graph.query(
      '{ budgetLine(id: "2026-SIM-0004-1.01.01.1.01-01") { steps { step document { status } } adopted } }',
      {},
      principal,
    )
    const steps = data.budgetLine.steps.map(({ step }: { step: string }) => step)
    expect(steps.slice(-3)).toEqual(government ? ['DPA', 'RKA_REVISION', 'RAPBD_REVISION'] : ['RKA', 'RAPBD', 'DPA'])
  })

  test('the release of the draft is listed for government only', async () => {
    const releases = await graph.lake.list({ scope: scopeOf(principal), dataset: 'simral-rancangan' })
    expect(releases.map(({ period, access }) => [period, access])).toEqual(government ? [['2026', 'RESTRICTED']] : [])
  })
})

test('only the newest year has drafts: what was adopted is open', async () => {
  const em = graph.em()
  const documents = await em.find(
    PlanningDocument,
    { access: 'RESTRICTED' },
    { ...UNFILTERED, orderBy: { position: 'asc' } },
  )
  expect(documents.map(({ id, status, adoptedOn }) => [id, status, adoptedOn])).toEqual([
    ['rka-revision-2026', 'DRAFT', null],
    ['rapbd-revision-2026', 'DRAFT', null],
  ])
  const steps = await em.find(StepAmount, { access: 'RESTRICTED' }, UNFILTERED)
  expect(new Set(steps.map(({ documentId }) => documentId))).toEqual(new Set(documents.map(({ id }) => id)))
})
