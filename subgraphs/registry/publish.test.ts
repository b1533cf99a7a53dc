import type { Principal } from '@satudata/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BASE, followed, inputFor, OWNER, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import type { TestRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { lookAfterConsents } from './src/consents/lapse.ts'
import { dayOf } from './src/input.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'

let world: TestRegistry
let service: Service
beforeAll(async () => {
  world = await startRegistry({ flushMs: 20 }, { REGISTRY_EXCLUDED_CLIENTS: 'uji', REGISTRY_BREAKING_FROM: '3' })
  service = await startService(schemaWith('libraries', 'books'))
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('perpustakaan', service.url) })
  await publish(schemaWith('libraries', 'books'), 'awal')
  await world.ask(people.walidata, operations.REVIEW, { name: 'perpustakaan', accept: true, tier: 'OPEN' })
})
afterAll(async () => {
  await service?.[Symbol.asyncDispose]()
  await world?.[Symbol.asyncDispose]()
})

/** Publishes as the owner, the service running with it. */
async function publish(sdl: string, message: string) {
  service.publish(sdl)
  return (await world.ask(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl, message })).publishSubgraph
}
const hashNow = async (): Promise<string> =>
  (await world.ask(people.walidata, operations.HISTORY)).supergraph.supergraph.hash
const numberNow = async (): Promise<number> =>
  (await world.ask(people.producer, operations.SUBGRAPH, { name: 'perpustakaan' })).subgraph.current.number

function use(client: string, field: string, count: number) {
  const document = `query Buku { region(code: "36") { ${field} } }`
  const hash = (field.length.toString(16) + client.length.toString(16)).padEnd(64, 'a')
  const coordinates = ['Query.region', `Region.${field}`]
  world.registry.count([
    { client, operation: 'Buku', hash, document, coordinates, count, failed: 0, totalMs: 3 * count },
  ])
}
const written = () => new Promise((resolve) => setTimeout(resolve, 150))

test('what is published without a change is no new version, and nothing else is served', async () => {
  const before = await hashNow()
  const again = await publish(schemaWith('libraries', 'books'), 'sama')
  expect(again).toMatchObject({ check: { outcome: 'PASSED' }, version: { number: 1 }, supergraph: null })
  expect(await hashNow()).toBe(before)
})

test('a field of others is not taken over without its owner: nothing changes before, and then it is served', async () => {
  const before = await hashNow()
  const taking = schemaWith('libraries', 'books').replace(
    '"Its code." code: ID!',
    '"Its code." code: ID! "Its name." name: String! @override(from: "organizations")',
  )
  const { check, version, supergraph } = await publish(taking, 'nama')
  expect([check.outcome, version, supergraph]).toEqual(['REFUSED', null, null])
  expect(check.findings).toMatchObject([{ rule: 'OWNERSHIP', severity: 'ERROR', coordinate: 'Region.name' }])
  const { schemaCheck } = await world.ask(people.producer, 'query ($id: ID!) { schemaCheck(id: $id) { outcome } }', {
    id: check.id,
  })
  expect([schemaCheck, await hashNow(), await numberNow()]).toEqual([{ outcome: 'REFUSED' }, before, 1])
  await world.ask(people.admin, operations.GIVE, { subgraph: 'perpustakaan', coordinate: 'Region.name' })
  const { checkSubgraph } = await world.ask(people.producer, operations.CHECK, { name: 'perpustakaan', sdl: taking })
  expect(checkSubgraph.outcome).toBe('PASSED')
})

test('T1–T3: a tier is a wall around every field of the subgraph, in the graph as soon as it is set', async () => {
  const policies = async () => {
    const { supergraph } = await world.ask(people.walidata, '{ supergraph { reason supergraph { sdl } } }')
    // It holds the schemas of every tier.
    const others = await world.ask(people.producer, '{ supergraph { supergraph { sdl } } }')
    expect(others.supergraph.supergraph.sdl).toBeNull()
    return /libraries: Int.*/.exec(supergraph.supergraph.sdl)![0]
  }
  expect(await policies()).not.toContain('@policy')
  for (const [tier, policy] of [
    ['CLOSED', `member/${OWNER}`],
    ['RESTRICTED', 'government'],
  ]) {
    await world.ask(people.walidata, operations.TIER, { name: 'perpustakaan', tier })
    expect(await policies()).toContain(`@policy(policies: [["${policy}"]])`)
  }
  const sdl = async (who: Principal) =>
    (await world.ask(who, '{ subgraph(name: "perpustakaan") { current { sdl } } }')).subgraph.current
  expect([await sdl(people.citizen), (await sdl(people.stranger)) !== null]).toEqual([null, true])
  await world.ask(people.walidata, operations.TIER, { name: 'perpustakaan', tier: 'OPEN' })
  expect(await policies()).not.toContain('@policy')
})

test('a service that runs with another schema is not published; before its release that is a warning', async () => {
  service.publish(schemaWith('libraries', 'books'))
  const given = { name: 'perpustakaan', sdl: schemaWith('libraries', 'books', 'members') }
  const { checkSubgraph } = await world.ask(people.producer, operations.CHECK, given)
  expect(checkSubgraph.outcome).toBe('PASSED')
  const probes = checkSubgraph.findings.filter(({ rule }: { rule: string }) => rule === 'PROBE')
  expect(probes).toMatchObject([{ severity: 'WARNING' }])
  expect(checkSubgraph.changes).toMatchObject([{ kind: 'SAFE', coordinate: 'Region.members' }])
  const { publishSubgraph } = await world.ask(people.producer, operations.PUBLISH, given)
  expect(publishSubgraph).toMatchObject({ check: { outcome: 'REFUSED' }, version: null })
})

test('what clients used in the last days is not taken away without consent, which names them; excluded ones do not count, nor what is used too seldom', async () => {
  use('aplikasi-a', 'books', 7)
  use('uji', 'libraries', 9)
  use('aplikasi-b', 'libraries', 2)
  await written()
  const without = { name: 'perpustakaan', sdl: schemaWith('books') }
  const { checkSubgraph } = await world.ask(people.producer, operations.CHECK, without)
  expect(checkSubgraph.outcome).toBe('PASSED')
  expect(checkSubgraph.findings.filter(({ rule }: { rule: string }) => rule === 'BREAKING')).toMatchObject([
    { severity: 'INFO', coordinate: 'Region.libraries', affected: [{ client: 'aplikasi-b', count: 2 }] },
  ])
  const refused = await publish(schemaWith('libraries'), 'tanpa buku')
  expect(refused).toMatchObject({ check: { outcome: 'NEEDS_CONSENT' }, version: null, supergraph: null })
  const finding = refused.check.findings.find(({ severity }: { severity: string }) => severity === 'CONSENT')
  expect(finding).toMatchObject({
    rule: 'BREAKING',
    coordinate: 'Region.books',
    affected: [{ client: 'aplikasi-a', operation: 'Buku', count: 7 }],
  })
  const consent = { check: refused.check.id }
  // Not by who wants it, nor by who registered the subgraph.
  expect(await world.refusal(people.producer, operations.CONSENT, consent)).toEqual(['FORBIDDEN'])
  const { consentToCheck } = await world.ask(people.walidata, operations.CONSENT, consent)
  expect(consentToCheck.consent).toMatchObject({ by: people.walidata.subject, reason: 'disepakati' })
  // Another schema is another matter.
  expect(await publish(schemaWith('members'), 'lain')).toMatchObject({ check: { outcome: 'NEEDS_CONSENT' } })
  const forced = await publish(schemaWith('libraries'), 'tanpa buku')
  expect(forced).toMatchObject({ version: { number: 2 }, supergraph: { reason: 'PUBLISH' } })
})

test('going back to an earlier graph takes less than a second, serves what was kept, and keeps later versions', async () => {
  const { supergraphActivations } = await world.ask(people.walidata, operations.HISTORY)
  const target = supergraphActivations.nodes.find(({ reason }: { reason: string }) => reason === 'APPROVE').supergraph
    .hash
  await using other = await world.another()
  await other.open(BASE)
  const there = followed(other)
  const started = performance.now()
  const { rollbackSupergraph } = await world.ask(people.admin, operations.ROLLBACK, { to: target })
  const served = await there.until(({ sdl }) => sdl.includes('books'))
  expect(performance.now() - started).toBeLessThan(1_000)
  expect([rollbackSupergraph.reason, served.hash, await hashNow()]).toEqual(['ROLLBACK', target, target])
  const { subgraph } = await world.ask(people.producer, operations.SUBGRAPH, { name: 'perpustakaan' })
  expect(subgraph).toMatchObject({ state: 'ACTIVE', current: { number: 1 }, versions: { totalCount: 2 } })
  const [last] = (
    await world.ask(people.walidata, '{ supergraphActivations(first: 1) { nodes { changes { kind coordinate } } } }')
  ).supergraphActivations.nodes
  expect(last.changes).toEqual([{ kind: 'SAFE', coordinate: 'Region.books' }])
})

test('what was not in the graph that was gone back to is out of it, until a reviewer brings it back', async () => {
  const [first] = (await world.ask(people.walidata, operations.HISTORY)).supergraphActivations.nodes.toReversed()
  await world.ask(people.admin, operations.ROLLBACK, { to: first.supergraph.hash })
  const out = await world.ask(people.producer, operations.SUBGRAPH, { name: 'perpustakaan' })
  expect(out.subgraph).toMatchObject({ state: 'QUARANTINED', quarantine: { reason: 'BY_HAND', nextProbeAt: null } })
  service.publish(schemaWith('libraries', 'books'))
  const { returnSubgraph } = await world.ask(people.walidata, operations.RETURN, { name: 'perpustakaan' })
  expect(returnSubgraph).toEqual({ state: 'ACTIVE', quarantine: null })
})

test('A1: going back opens nothing that was closed since: tiers stay as narrow, what is retired stays out, what was taken out by hand is for its reviewers', async () => {
  await world.ask(people.walidata, operations.REGISTER, { input: inputFor('arsip', service.url) })
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('museum', service.url) })
  const add = async (name: string, field: string) => {
    await using own = await startService(schemaWith(field))
    const given = { name, sdl: schemaWith(field), url: own.url }
    await world.ask(people.producer, operations.PUBLISH, given)
    await world.ask(people.admin, operations.REVIEW, { name, accept: true, tier: 'OPEN' })
  }
  await add('arsip', 'archives')
  await add('museum', 'museums')
  const to = await hashNow()
  await world.ask(people.walidata, operations.TIER, { name: 'perpustakaan', tier: 'CLOSED' })
  await world.ask(people.admin, operations.QUARANTINE, { name: 'arsip' })
  await world.ask(people.producer, operations.RETIRE, { name: 'museum' })

  const partsAfter = async (who: Principal) => {
    const { rollbackSupergraph } = await world.ask(who, operations.ROLLBACK, { to })
    return rollbackSupergraph.supergraph.parts
      .filter(({ tier }: { tier: string | null }) => tier !== null)
      .map(({ subgraph, tier }: { subgraph: string; tier: string }) => `${subgraph} ${tier}`)
  }
  expect(await partsAfter(people.walidata)).toEqual(['perpustakaan CLOSED'])
  expect(await partsAfter(people.admin)).toEqual(['arsip OPEN', 'perpustakaan CLOSED'])
  await world.ask(people.producer, operations.RETIRE, { name: 'arsip' })
  await world.ask(people.walidata, operations.TIER, { name: 'perpustakaan', tier: 'OPEN' })
})

test('what was published, composed and served is never changed or removed, not even in the database', async () => {
  for (const table of ['subgraph_version', 'supergraph_version', 'supergraph_activation']) {
    for (const sql of [`delete from registry.${table}`, `truncate registry.${table}`])
      await expect(world.graph.em().execute(sql)).rejects.toThrow('neither changed nor removed')
  }
  await expect(world.graph.em().execute(`update registry.subgraph_version set sdl = ''`)).rejects.toThrow(
    'neither changed',
  )
})

test('a publication that is cut off leaves nothing of itself: neither version nor activation', async () => {
  const count = async () => {
    const sql = `select (select count(*) from registry.subgraph_version) || ' ' || (select max(sequence) from registry.supergraph_activation) as n`
    return (await world.graph.em().execute<{ n: string }[]>(sql))[0]!.n
  }
  const before = await count()
  // The last step of the transaction fails, as a process that is killed there would.
  await world.graph.em().execute(
    `create function registry.cut_off() returns trigger as $$ begin raise exception 'cut off'; end; $$ language plpgsql;
     create trigger cut_off before insert on registry.supergraph_activation for each row execute function registry.cut_off()`,
  )
  service.publish(schemaWith('libraries', 'books', 'cutoff'))
  const given = { name: 'perpustakaan', sdl: schemaWith('libraries', 'books', 'cutoff') }
  const codes = await world.refusal(people.producer, operations.PUBLISH, given)
  await world.graph
    .em()
    .execute('drop trigger cut_off on registry.supergraph_activation; drop function registry.cut_off()')
  expect(codes).toHaveLength(1)
  expect(await count()).toBe(before)
  expect(await publish(given.sdl, 'lagi')).toMatchObject({ supergraph: { reason: 'PUBLISH' } })
})

test('subgraphs let in at the same moment follow each other: all are in the graph', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `sistem-${index}`)
  const services = await Promise.all(names.map((name) => startService(schemaWith(name.replace('-', '')))))
  await using stack = new AsyncDisposableStack()
  for (const each of services) stack.use(each)
  await Promise.all(
    names.map(async (name, index) => {
      await world.ask(people.producer, operations.REGISTER, { input: inputFor(name, services[index]!.url) })
      await world.ask(people.producer, operations.PUBLISH, { name, sdl: schemaWith(name.replace('-', '')) })
    }),
  )
  await Promise.all(
    names.map((name) => world.ask(people.walidata, operations.REVIEW, { name, accept: true, tier: 'OPEN' })),
  )
  const { supergraph } = await world.ask(people.walidata, '{ supergraph { supergraph { parts { subgraph } } } }')
  const inGraph = supergraph.supergraph.parts.map(({ subgraph }: { subgraph: string }) => subgraph)
  expect(inGraph).toEqual(expect.arrayContaining(names))
})

test('A1: consent to what breaks is not given by who had it checked, is used once, and is for that schema and the applications it names', async () => {
  service.publish(schemaWith('libraries', 'books', 'cutoff'))
  const less = { name: 'perpustakaan', sdl: schemaWith('libraries', 'cutoff') }
  const consent = async (who: Principal, check: string) => world.refusal(who, operations.CONSENT, { check })
  const { checkSubgraph } = await world.ask(people.walidata, operations.CHECK, less)
  expect(checkSubgraph.outcome).toBe('NEEDS_CONSENT')
  expect(await consent(people.walidata, checkSubgraph.id)).toEqual(['FORBIDDEN'])
  expect(await consent(people.admin, checkSubgraph.id)).toEqual([])
  use('0de30000-0000-4000-8000-000000000001', 'books', 2)
  await written()
  const refused = await publish(less.sdl, 'tanpa buku')
  expect(refused).toMatchObject({ check: { outcome: 'NEEDS_CONSENT' }, version: null })
  expect(await consent(people.walidata, refused.check.id)).toEqual([])
  // A name that anybody may give a client stops nothing.
  use('publik: iseng', 'books', 99)
  await written()
  expect(await publish(schemaWith('libraries', 'readers'), 'lain')).toMatchObject({
    check: { outcome: 'NEEDS_CONSENT' },
  })
  expect(await publish(less.sdl, 'tanpa buku')).toMatchObject({ supergraph: { reason: 'PUBLISH' } })
  await publish(schemaWith('libraries', 'books', 'cutoff'), 'buku lagi')
  expect(await publish(less.sdl, 'tanpa buku')).toMatchObject({ check: { outcome: 'NEEDS_CONSENT' }, version: null })
})

test('going back with one subgraph serves the version it had, in the tier it has now, keeps later ones, and tells what that changes', async () => {
  await world.ask(people.walidata, operations.TIER, { name: 'perpustakaan', tier: 'RESTRICTED' })
  const before = await numberNow()
  const { rollbackSubgraph } = await world.ask(people.producer, operations.BACK, { name: 'perpustakaan' })
  expect(rollbackSubgraph).toMatchObject({
    check: { outcome: 'NEEDS_CONSENT' },
    version: { number: before - 1 },
    supergraph: { reason: 'ROLLBACK', note: 'perpustakaan: kembali' },
  })
  expect(rollbackSubgraph.check.changes).toContainEqual({ kind: 'BREAKING', coordinate: 'Region.books' })
  expect(rollbackSubgraph.supergraph.supergraph.parts).toContainEqual({ subgraph: 'perpustakaan', tier: 'RESTRICTED' })
  const { subgraph } = await world.ask(people.producer, operations.SUBGRAPH, { name: 'perpustakaan' })
  expect([subgraph.current.number, subgraph.versions.totalCount]).toEqual([before - 1, before])
  const again = (to: number) => world.refusal(people.producer, operations.BACK, { name: 'perpustakaan', to })
  expect([await again(before - 1), await again(999)]).toEqual([['CONFLICT'], ['NOT_FOUND']])
  await world.ask(people.walidata, operations.BACK, { name: 'perpustakaan', to: before })
  expect(await numberNow()).toBe(before)
})

const taking = (name: string, from: string) =>
  schemaWith(`from${from}`).replace('code: ID!', `code: ID! "Taken." ${name} @override(from: "${from}")`)
const daysLater = (days: number) => ({
  ...world.registry.context,
  now: () => new Date(Date.now() + days * 86_400_000),
})
const leaning = async (who: Principal, name = 'nama') => (await world.ask(who, operations.CONSENTS, { name })).subgraph

test('A1: a consent to a field is for a time and can be taken back; what needs it leaves the graph after a time, its owner told', async () => {
  const sdl = taking('name: String!', 'organizations')
  await using own = await startService(sdl)
  const given = { subgraph: 'nama', coordinate: 'Region.name' }
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('nama', own.url) })
  const day = (days: number) => dayOf(new Date(), days)
  expect(await world.refusal(people.admin, operations.GIVE, { ...given, until: day(366) })).toEqual(['BAD_INPUT'])
  await world.ask(people.admin, operations.GIVE, given)
  await world.ask(people.producer, operations.PUBLISH, { name: 'nama', sdl })
  await world.ask(people.walidata, operations.REVIEW, { name: 'nama', accept: true, tier: 'OPEN' })
  const withIt = await hashNow()
  const [consent] = (await leaning(people.producer)).consents
  expect(consent).toMatchObject({ until: day(365), ended: null, givers: [{ subgraph: 'organizations', owner: null }] })
  expect((await leaning(people.admin, 'organizations')).given).toMatchObject({
    nodes: expect.arrayContaining([{ ...given, mayWithdraw: true }]) as unknown,
  })
  expect((await leaning(people.stranger, 'organizations')).given.totalCount).toBe(0)

  const withdraw = (who: Principal) => world.refusal(who, operations.WITHDRAW, { id: consent.id })
  expect(await withdraw(people.stranger)).toEqual(['NOT_FOUND'])
  for (const who of [people.producer, people.walidata]) expect(await withdraw(who)).toEqual(['FORBIDDEN'])
  expect(await withdraw(people.admin)).toEqual([])
  const { checkSubgraph } = await world.ask(people.producer, operations.CHECK, { name: 'nama', sdl })
  expect(checkSubgraph.findings[0]).toMatchObject({ rule: 'OWNERSHIP', coordinate: 'Region.name', severity: 'ERROR' })
  // What is in the graph has some days, and is narrowed meanwhile.
  await world.ask(people.walidata, operations.TIER, { name: 'nama', tier: 'RESTRICTED' })
  await lookAfterConsents(daysLater(13))
  expect((await leaning(people.producer)).state).toBe('ACTIVE')
  await lookAfterConsents(daysLater(15))
  const out = await leaning(people.producer)
  expect(out).toMatchObject({ state: 'QUARANTINED', quarantine: { reason: 'CONSENT_ENDED' } })
  expect(out.quarantine.details).toContain('Region.name')
  const notices = await world.graph
    .em()
    .execute(`select reason from registry.notice where subgraph = 'nama' order by reason`)
  expect(notices).toEqual([{ reason: 'CONSENT_ENDED' }, { reason: 'CONSENT_ENDS' }])

  // Going back does not bring back what needs it, nor does a probe.
  await world.graph.em().execute(`update registry.field_consent set leaves_at = now() where subgraph = 'nama'`)
  const { rollbackSupergraph } = await world.ask(people.walidata, operations.ROLLBACK, { to: withIt })
  expect(rollbackSupergraph.supergraph.parts.map(({ subgraph }: { subgraph: string }) => subgraph)).not.toContain(
    'nama',
  )
  expect(await world.refusal(people.walidata, operations.RETURN, { name: 'nama' })).toEqual(['CONFLICT'])
  await world.ask(people.admin, operations.GIVE, { ...given, until: day(1) })
  await world.ask(people.walidata, operations.RETURN, { name: 'nama' })
  await lookAfterConsents(daysLater(1))
  expect((await leaning(people.producer)).state).toBe('ACTIVE')
  await lookAfterConsents(daysLater(2))
  expect(await leaning(people.producer)).toMatchObject({ state: 'QUARANTINED', consents: [{ ended: 'EXPIRED' }, {}] })

  // Whoever may give it may end it at once.
  await world.ask(people.admin, operations.GIVE, given)
  await world.ask(people.walidata, operations.RETURN, { name: 'nama' })
  const { id } = (await leaning(people.admin)).consents.find(({ ended }: { ended: string | null }) => ended === null)
  await world.ask(people.admin, operations.WITHDRAW, { id, now: true })
  expect((await leaning(people.producer)).state).toBe('QUARANTINED')
})

test('A1: a consent ends by itself when the field is another owner\u2019s, and holds no check from that moment on', async () => {
  await world.ask(people.walidata, operations.REGISTER, { input: inputFor('penerus', service.url) })
  await world.ask(people.producer, operations.GIVE, { subgraph: 'penerus', coordinate: 'Region.libraries' })
  const check = async () => {
    const given = { name: 'penerus', sdl: taking('libraries: Int', 'perpustakaan') }
    const { checkSubgraph } = await world.ask(people.producer, operations.CHECK, given)
    return checkSubgraph.findings.filter(({ rule }: { rule: string }) => rule === 'OWNERSHIP').length
  }
  expect(await check()).toBe(0)
  const ownedBy = (owner: string) =>
    world.graph.em().execute(`update registry.subgraph set owner_code = ? where name = 'perpustakaan'`, [owner])
  await ownedBy('000400000000000')
  expect(await check()).toBe(1)
  await lookAfterConsents(world.registry.context)
  await ownedBy(OWNER)
  expect(await check()).toBe(1)
  expect((await leaning(people.producer, 'penerus')).consents).toMatchObject([{ ended: 'OWNER_CHANGED' }])
  const records = await world.graph
    .em()
    .execute(`select action, details from registry.system_record where details->>'subgraph' = 'penerus'`)
  expect(records).toMatchObject([
    { action: 'subgraph.consent.end', details: { subgraph: 'penerus', why: 'OWNER_CHANGED' } },
  ])
})

test('versions, which are kept for good, are not made without end', async () => {
  await world.graph.em().execute(
    `insert into registry.subgraph_version (id, subgraph, number, sdl, hash, published_at, changes)
     select gen_random_uuid(), 'penerus', number, '', repeat('0', 64), now(), '[]' from generate_series(1, 200) as number`,
  )
  const given = { name: 'penerus', sdl: schemaWith('libraries') }
  expect(await world.refusal(people.producer, operations.PUBLISH, given)).toEqual(['LIMIT_EXCEEDED'])
})
