import { scopeOf } from '@satudata/core'
import { defineEntity, p } from '@mikro-orm/core'
import { MikroORM } from '@mikro-orm/postgresql'
import { expect, onTestFinished, test } from 'vitest'
import { accessFilters, ACCESS_FILTER, labelProperties } from './database/entities.ts'
import { draftOf, openTestLake, people } from './lake/fixture.ts'
import { createTestDatabase } from './testing/database.ts'
import { principals } from './testing/principals.ts'
import { noteTiers, notingLake, TierSubscriber } from './tiers.ts'

const Labelled = defineEntity({
  name: 'Labelled',
  properties: { id: p.integer().primary(), ...labelProperties },
  filters: accessFilters,
})

test('tiers of the rows that were loaded are noted, for this request alone', async () => {
  await using database = await createTestDatabase()
  const orm = await MikroORM.init({
    clientUrl: database.url,
    entities: [Labelled],
    subscribers: [new TierSubscriber()],
  })
  onTestFinished(() => orm.close(true))
  await orm.schema.create()
  await orm.em.fork().insertMany(Labelled, [
    { id: 1, access: 'OPEN', stage: 'VALIDATED', owner: 'a' },
    { id: 2, access: 'RESTRICTED', stage: 'VALIDATED', owner: 'a' },
    { id: 3, access: 'CLOSED', stage: 'VALIDATED', owner: 'a' },
  ] as never)
  const request = (tiers: Set<string>) => {
    const em = orm.em.fork()
    em.setFilterParams(ACCESS_FILTER, { scope: scopeOf(principals.producer('b')) })
    noteTiers(em, tiers)
    return em
  }
  const [one, other] = [new Set<string>(), new Set<string>()]
  await request(one).find(Labelled, {})
  await request(other).find(Labelled, { id: 1 })
  expect([...one].toSorted()).toEqual(['OPEN VALIDATED', 'RESTRICTED VALIDATED'])
  expect([...other]).toEqual(['OPEN VALIDATED'])
})

test('tiers of the releases that were handed out are noted', async () => {
  await using store = await openTestLake()
  await store.lake.publish(draftOf(people('36', '1', '2', '2026-01'), { period: '2026-01', stage: 'PRELIMINARY' }))
  const tiers = new Set<string>()
  await notingLake(store.lake, tiers).list({ scope: scopeOf(principals.analyst) })
  expect([...tiers]).toEqual([])
  await notingLake(store.lake, tiers).list({ scope: scopeOf(principals.leader('ALL')) })
  expect([...tiers]).toEqual(['OPEN PRELIMINARY'])
})
