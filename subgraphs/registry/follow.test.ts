import { followSequence } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { expect, test } from 'vitest'
import { BASE, followed, inputFor, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'
import { graphByHash } from './src/graph/compose.ts'
import { rollback } from './src/graph/rollback.ts'

test('a process that lost its connection hears of what was served meanwhile; one whose swap failed tries again', async () => {
  await using world = await startRegistry()
  await using service = await startService(schemaWith('libraries'))
  await using other = await world.another()
  await other.open(BASE)
  let fails = 1
  const served: string[] = []
  let confirmed = 0
  const changed: Parameters<typeof other.follow>[0] = async ({ outside }) => {
    if (fails-- > 0) throw new Error('The graph could not be built this time.')
    served.push(outside.map(({ name }) => name).join())
  }
  other.follow(changed, () => void confirmed++)
  // Nothing else is to be served.
  await expect.poll(() => confirmed).toBeGreaterThan(0)
  const there = followed(world.registry)
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('perpustakaan', service.url) })
  await world.ask(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl: schemaWith('libraries') })
  const listeners = `from pg_stat_activity where application_name = 'satudata registry watcher' and datname = current_database()`
  const count = async () => (await world.graph.em().execute(`select pid ${listeners} and query like 'listen%'`)).length
  await expect.poll(count).toBe(2)
  await world.graph.em().execute(`select pg_terminate_backend(pid) ${listeners}`)
  await world.ask(people.walidata, operations.REVIEW, { name: 'perpustakaan', accept: true, tier: 'OPEN' })
  await there.until(({ outside }) => outside.length === 1)
  await expect.poll(() => served, { timeout: 5_000 }).toEqual(['perpustakaan'])

  // One that is lost again while it comes back is not the last.
  const { databaseUrl, logger } = world.registry.context
  const name = 'percobaan'
  const heard: number[] = []
  let losses = 0
  const latest = async () => {
    if (losses++ < 2)
      await world.graph
        .em()
        .execute(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'satudata ${name} watcher'`,
        )
    await new Promise((resolve) => setTimeout(resolve, 30))
    return 0
  }
  const onSequence = (sequence: number) => void heard.push(sequence)
  const stop = await followSequence({
    databaseUrl,
    logger,
    name,
    latest,
    onSequence,
    channel: name,
    seen: 0,
    pollMs: 60_000,
  })
  const announced = async () => {
    await world.graph.em().execute(`select pg_notify('${name}', '7')`)
    return heard
  }
  await expect.poll(announced, { timeout: 3_000 }).toEqual([7])
  await stop()
})

test('a release of ours that an outside subgraph does not fit takes that one out, with the reason, and the start goes on', async () => {
  await using world = await startRegistry({ probeEveryMs: 30, firstProbeMs: 50 })
  await using fits = await startService(schemaWith('libraries'))
  await using clashes = await startService(schemaWith('books'))
  // Knows what the next release brings, and would answer it in its place.
  const taking = schemaWith('films').replace('films: Int', 'films: Int @override(from: "organizations")')
  await using lurks = await startService(taking)
  for (const [name, service, sdl] of [
    ['perpustakaan', fits, schemaWith('libraries')],
    ['film', lurks, taking],
    ['buku', clashes, schemaWith('books')],
  ] as const) {
    await world.ask(people.producer, operations.REGISTER, { input: inputFor(name, service.url) })
    await world.ask(people.producer, operations.PUBLISH, { name, sdl })
    await world.ask(people.walidata, operations.REVIEW, { name, accept: true, tier: 'OPEN' })
  }
  await using next = await world.another()
  const [base] = BASE
  const newer = {
    ...base!,
    typeDefs: base!.typeDefs.replace(
      '"Its name." name: String! }\n"An',
      '"Its name." name: String! "Books." books: Int "Films." films: Int }\n"An',
    ),
  }
  const served = await next.open([newer])
  expect(served.outside.map(({ name }) => name)).toEqual(['perpustakaan'])
  const { subgraph } = await world.ask(people.producer, operations.SUBGRAPH, { name: 'buku' })
  expect(subgraph).toMatchObject({ state: 'QUARANTINED', quarantine: { reason: 'SCHEMA_DIFFERS' } })
  expect(subgraph.quarantine.details).toContain('books')
  const { subgraph: lurking } = await world.ask(people.producer, operations.SUBGRAPH, { name: 'film' })
  expect(lurking).toMatchObject({ state: 'QUARANTINED', quarantine: { reason: 'SCHEMA_DIFFERS' } })
  expect(lurking.quarantine.details).toContain('Region.films')
  const { supergraph, supergraphActivations } = await world.ask(people.walidata, operations.HISTORY)
  expect(supergraphActivations.nodes[0]).toMatchObject({
    sequence: supergraph.sequence,
    reason: 'UPGRADE',
    note: 'Out: buku, film',
  })
  // A process of the release before serves the same subgraphs of others with ours as they run there.
  const old = followed(world.registry)
  const before = await old.until(({ outside }) => outside.length === 1)
  expect(before.sdl).not.toContain('books')
  // Nor does it bring back what fits there, but not the newer release.
  await new Promise((resolve) => setTimeout(resolve, 300))
  const still = await world.ask(people.producer, operations.SUBGRAPH, { name: 'buku' })
  expect(still.subgraph.state).toBe('QUARANTINED')
  // What is published from now on is served by both, each with our subgraphs as they run there.
  const both = followed(next)
  fits.publish(schemaWith('libraries', 'shelves'))
  const given = { name: 'perpustakaan', sdl: schemaWith('libraries', 'shelves') }
  await world.ask(people.producer, operations.PUBLISH, given)
  for (const process of [old, both]) await process.until(({ sdl }) => sdl.includes('shelves'))
  // Going back to a graph of the release before is no way around it.
  const withFilm = supergraphActivations.nodes.find(({ sequence }: { sequence: number }) => sequence === 3).supergraph
  const request = { principal: people.walidata, services: next } as unknown as SubgraphContext
  const back = await rollback(request, withFilm.hash, 'kembali')
  const graph = await graphByHash(next.context.em(), back.hash)
  expect(graph?.parts.map((part) => part.subgraph)).toEqual(['organizations', 'perpustakaan'])
})

/** A registry whose swaps are so far apart, with one subgraph in its graph, and the way to publish it with these fields. */
async function published(world: Awaited<ReturnType<typeof startRegistry>>, service: Service) {
  const here = followed(world.registry)
  const publish = async (...fields: string[]) => {
    service.publish(schemaWith(...fields))
    await world.ask(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl: schemaWith(...fields) })
  }
  await world.ask(people.producer, operations.REGISTER, { input: inputFor('perpustakaan', service.url) })
  await publish('libraries')
  await world.ask(people.walidata, operations.REVIEW, { name: 'perpustakaan', accept: true, tier: 'OPEN' })
  return { here, publish, first: await here.until(({ outside }) => outside.length === 1) }
}

test('publications that follow one another closely are served together', async () => {
  await using world = await startRegistry({ apartMs: 4_000 })
  await using service = await startService(schemaWith('libraries'))
  const { here, publish } = await published(world, service)
  await publish('libraries', 'shelves')
  await publish('libraries', 'shelves', 'books')
  await here.until(({ sdl }) => sdl.includes('books'))
  expect(here.graphs.some(({ sdl }) => sdl.includes('shelves') && !sdl.includes('books'))).toBe(false)
})

test('the way back waits for no publication, and takes it along', async () => {
  await using world = await startRegistry({ apartMs: 600_000 })
  await using service = await startService(schemaWith('libraries'))
  const { here, publish, first } = await published(world, service)
  await publish('libraries', 'shelves')
  const request = { principal: people.walidata, services: world.registry } as unknown as SubgraphContext
  await rollback(request, first.hash, 'kembali')
  const last = await here.until(({ sequence }) => sequence > first.sequence)
  expect([last.sequence, last.hash]).toEqual([first.sequence + 2, first.hash])
})

test('a database that was set back to an earlier day is followed from there', async () => {
  await using world = await startRegistry({ pollMs: 50 })
  await using service = await startService(schemaWith('libraries'))
  const here = followed(world.registry)
  for (const name of ['perpustakaan', 'arsip']) {
    const sdl = schemaWith(name)
    service.publish(sdl)
    await world.ask(people.producer, operations.REGISTER, { input: inputFor(name, service.url) })
    await world.ask(people.producer, operations.PUBLISH, { name, sdl })
    await world.ask(people.walidata, operations.REVIEW, { name, accept: true, tier: 'OPEN' })
  }
  await here.until(({ outside }) => outside.length === 2)
  // As of an hour ago: the second one was never let in.
  await world.graph.em().execute(`alter table registry.supergraph_activation disable trigger user;
    delete from registry.supergraph_activation where sequence = 3;
    update registry.subgraph set state = 'PENDING', tier = null, served_version = null where name = 'arsip';
    alter table registry.supergraph_activation enable trigger user`)
  await here.until(({ outside }) => outside.length === 1)
  await world.ask(people.walidata, operations.REVIEW, { name: 'arsip', accept: true, tier: 'OPEN' })
  const again = await here.until(({ outside }) => outside.length === 2)
  expect([again.sequence, here.graphs.length]).toEqual([3, 4])
})

test('a start with what was served before composes nothing and is no activation', async () => {
  await using world = await startRegistry()
  await using again = await world.another()
  const started = performance.now()
  const served = await again.open(BASE)
  expect(performance.now() - started).toBeLessThan(500)
  expect(served.sequence).toBe(1)
})
