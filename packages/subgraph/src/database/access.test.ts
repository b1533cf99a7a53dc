import { ACCESS_LEVELS, ROLES, STAGES, allows, duckdbPredicate, scopeKey, scopeOf } from '@satudata/core'
import type { Label, Principal, View } from '@satudata/core'
import { DuckDBInstance } from '@duckdb/node-api'
import { MikroORM, defineEntity, p } from '@mikro-orm/postgresql'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/database.ts'
import { ACCESS_FILTER, accessFilters, labelProperties } from './entities.ts'

const OWNERS = ['000400000000000', '000500000000000', '000900000000000', "o'dd"]
const rows: readonly (Label & { id: number })[] = ACCESS_LEVELS.flatMap((access) =>
  STAGES.flatMap((stage) => OWNERS.map((owner) => ({ access, stage, owner }))),
).map((label, id) => ({ id, ...label }))

const Labelled = defineEntity({
  name: 'Labelled',
  properties: { id: p.integer().primary(), ...labelProperties },
  filters: accessFilters,
})

const principal: fc.Arbitrary<Principal> = fc.record({
  kind: fc.constantFrom('ANONYMOUS', 'PERSON', 'APPLICATION'),
  subject: fc.option(fc.string()),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1 }),
  organizations: fc.uniqueArray(fc.constantFrom(...OWNERS)),
  authority: fc.oneof(fc.constant('ALL' as const), fc.uniqueArray(fc.constantFrom(...OWNERS))),
  governmentApplication: fc.boolean(),
  scopes: fc.constant([]),
  positions: fc.constant([]),
})
const view: fc.Arbitrary<Exclude<View, 'NONE'>> = fc.constantFrom('METADATA', 'AGGREGATES', 'ROWS')

const stack = new AsyncDisposableStack()
let orm: MikroORM
let duckdb: Awaited<ReturnType<DuckDBInstance['connect']>>

beforeAll(async () => {
  const { url } = stack.use(await createTestDatabase())
  orm = await MikroORM.init({ clientUrl: url, entities: [Labelled] })
  stack.defer(() => orm.close(true))
  await orm.schema.create()
  await orm.em.fork().insertMany(Labelled, rows as never)
  const instance = await DuckDBInstance.create()
  duckdb = await instance.connect()
  stack.defer(() => duckdb.closeSync())
  await duckdb.run('CREATE TABLE labelled (id INTEGER, access VARCHAR, stage VARCHAR, owner VARCHAR)')
  for (const { id, access, stage, owner } of rows) {
    await duckdb.run('INSERT INTO labelled VALUES (?, ?, ?, ?)', [id, access, stage, owner])
  }
})
afterAll(() => stack.disposeAsync())

async function seenInPostgres(scope: ReturnType<typeof scopeOf>): Promise<number[]> {
  const em = orm.em.fork()
  em.setFilterParams(ACCESS_FILTER, { scope })
  return (await em.find(Labelled, {}, { orderBy: { id: 'asc' } })).map((row) => row.id)
}

async function seenInDuckDb(scope: ReturnType<typeof scopeOf>): Promise<number[]> {
  const { sql, values } = duckdbPredicate(scope)
  const result = await duckdb.runAndReadAll(`SELECT id FROM labelled WHERE ${sql} ORDER BY id`, [...values])
  return result.getRows().map(([id]) => Number(id))
}

test('policy, PostgreSQL filter and DuckDB predicate agree on every row for every caller', async () => {
  await fc.assert(
    fc.asyncProperty(principal, view, async (who, wanted) => {
      const allowed = rows.filter((row) => allows(who, row, wanted)).map((row) => row.id)
      const scope = scopeOf(who, wanted)
      expect(await seenInPostgres(scope)).toEqual(allowed)
      expect(await seenInDuckDb(scope)).toEqual(allowed)
    }),
    { numRuns: 300 },
  )
})

test('callers with the same scope key see the same rows', () => {
  const seen = (who: Principal) => JSON.stringify(rows.filter((row) => allows(who, row, 'ROWS')).map((row) => row.id))
  const key = (who: Principal) => scopeKey(scopeOf(who))
  // Different keys may stand for equal rows: an organization that owns nothing.
  const holds = fc.property(principal, principal, (one, other) => key(one) !== key(other) || seen(one) === seen(other))
  expect(fc.check(holds, { numRuns: 2_000 }).failed).toBe(false)
})

test('a query without a scope sees nothing rather than everything', async () => {
  expect(await seenInPostgres([])).toEqual([])
  expect(await seenInDuckDb([])).toEqual([])
  await expect(orm.em.fork().find(Labelled, {})).rejects.toThrow(/access/)
})
