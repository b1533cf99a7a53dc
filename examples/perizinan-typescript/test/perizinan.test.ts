import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANONYMOUS } from '../src/caller.ts'
import { executor } from '../src/execute.ts'
import { schema } from '../src/schema.ts'

const answer = executor(schema)

/** The data of an answer as a client sees them; fails when it has errors. */
async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, caller = ANONYMOUS) {
  const { data, errors } = await answer({ query, variables, operationName: null }, caller)
  assert.deepEqual(errors, undefined)
  return JSON.parse(JSON.stringify(data)) as Data
}

/** What the gateway asks for: fields of entities that others own, or we. */
async function entities<Entity>(representations: readonly object[], selection: string, after: string | null = null) {
  const declared = after === null ? '' : ', $after: ID'
  const query = `query ($r: [_Any!]!${declared}) { _entities(representations: $r) { ${selection} } }`
  return (await ask<{ _entities: Entity }>(query, { r: representations, after }))._entities
}

await test('a region has its permits and those of the regions below it, page by page', async () => {
  interface Page {
    readonly permits: { readonly total: number; readonly next: string | null; readonly permits: { number: string }[] }
  }
  const numbers: string[] = []
  let next: string | null = null
  let total = 0
  do {
    const [region]: [Page] = await entities<[Page]>(
      [{ __typename: 'Region', code: '36.03' }],
      `... on Region { permits(first: 5${next === null ? '' : ', after: $after'}) { total next permits { number } } }`,
      next,
    )
    numbers.push(...region.permits.permits.map(({ number }) => number))
    ;({ next, total } = region.permits)
  } while (next !== null)
  assert.ok(total > 5)
  assert.equal(numbers.length, total)
  assert.equal(new Set(numbers).size, total)
})

await test('a region that nobody knows has no permits, and fails nothing', async () => {
  const found = await entities(
    [
      { __typename: 'Region', code: '99' },
      { __typename: 'Permit', number: 'PRZ-0' },
    ],
    '... on Region { permitSummary { total medianDays byState { state count } } } ... on Permit { title }',
  )
  const byState = ['SUBMITTED', 'ISSUED', 'REJECTED'].map((state) => ({ state, count: 0 }))
  assert.deepEqual(found, [{ permitSummary: { total: 0, medianDays: null, byState } }, null])
})

await test('who applied is told to government only', async () => {
  const query = '{ permit(number: "PRZ-2025-00001") { applicant } }'
  assert.deepEqual(await ask(query), { permit: { applicant: null } })
  assert.deepEqual(await ask(query, {}, { ...ANONYMOUS, government: true }), {
    permit: { applicant: 'Pemohon Rekaan 1' },
  })
})

await test('an organization sees what waits for its advice, the oldest first', async () => {
  interface Waiting {
    readonly permitsAwaitingAdvice: readonly { readonly appliedOn: string; readonly state: string }[]
  }
  const [{ permitsAwaitingAdvice: waiting }] = await entities<[Waiting]>(
    [{ __typename: 'Organization', code: '000600000000000' }],
    '... on Organization { permitsAwaitingAdvice { appliedOn state } }',
  )
  const days = waiting.map(({ appliedOn }) => appliedOn)
  assert.ok(days.length > 0)
  assert.deepEqual(days, days.toSorted())
  assert.ok(waiting.every(({ state }) => state === 'SUBMITTED'))
})

await test('an argument out of bounds is refused where it stands', async () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { permits(first: 0) { total } } } }'
  const variables = { r: [{ __typename: 'Region', code: '36.03' }] }
  const { errors } = await answer({ query, variables, operationName: null }, ANONYMOUS)
  assert.deepEqual(errors, [
    {
      message: 'first: 0 is not between 1 and 200.',
      path: ['_entities', 0, 'permits'],
      extensions: { code: 'BAD_INPUT' },
    },
  ])
})
