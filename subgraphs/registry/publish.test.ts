import type { Principal } from '@satudata/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BASE, followed, inputFor, OWNER, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import type { TestRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'

let world: TestRegistry
let service: Service
beforeAll(async () => {
  world = await startRegistry({ flushMs: 20 }, { REGISTRY_EXCLUDED_CLIENTS: 'uji' })
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

test('what clients used in the last days is not taken away without consent, which names them; excluded ones do not count', async () => {
  use('aplikasi-a', 'books', 7)
  use('uji', 'libraries', 9)
  await written()
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
  const names = Array.from({ length: 5 }, (_, index) => `sistem-${index}`)
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
