import { INSTANCE } from '@satudata/core'
import type { AuditEvent, CallOutcome, Notice } from '@satudata/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followed, inputFor, people, schemaWith, startRegistry } from './fixtures/instance.ts'
import type { TestRegistry } from './fixtures/instance.ts'
import * as operations from './fixtures/operations.ts'
import { startService } from './fixtures/service.ts'
import type { Service } from './fixtures/service.ts'
import { waitAfter } from './src/quarantine/rows.ts'
import { callWindow } from './src/quarantine/window.ts'

describe('what calls must come to before a subgraph leaves the graph', () => {
  /** The first call after which it has to leave, from 1; and why. */
  const leaves = (calls: readonly [ms: number, outcome: Parameters<ReturnType<typeof callWindow>['add']>[1]][]) => {
    const window = callWindow()
    const index = calls.findIndex(([at, outcome]) => window.add(at, outcome) !== null)
    return index + 1
  }
  const every = (ms: number, count: number, of: (index: number) => CallOutcome) =>
    Array.from({ length: count }, (_, index) => [index * ms, of(index)] as [number, ReturnType<typeof of>])

  test('ten failures in a row, or five over half a minute', () => {
    for (const outcome of ['UNREACHABLE', 'BROKEN', 'OVER_BUDGET'] as const)
      expect(leaves(every(10, 20, () => outcome))).toBe(10)
    expect(leaves(every(10_000, 20, () => 'LATE'))).toBe(5)
  })
  test('half of at least twenty calls within a minute', () => {
    expect(leaves(every(100, 60, (index) => (index % 2 === 0 ? 'ANSWERED' : 'LATE')))).toBe(20)
    expect(leaves(every(100, 200, (index) => (index % 3 === 0 ? 'LATE' : 'ANSWERED')))).toBe(0)
    // The same share, but too few calls at a time.
    expect(leaves(every(5_000, 60, (index) => (index % 2 === 0 ? 'ANSWERED' : 'LATE')))).toBe(0)
  })
  test('three answers against its schema, however many were right between', () => {
    expect(leaves(every(100, 60, (index) => (index % 10 === 9 ? 'LIED' : 'ANSWERED')))).toBe(30)
  })
  test('waits grow with each attempt in vain, up to the longest', () => {
    expect([0, 1, 2, 3, 40].map((attempts) => waitAfter(30, attempts, 200))).toEqual([30, 60, 120, 200, 200])
  })
})

describe('a subgraph that fails', () => {
  let world: TestRegistry
  let service: Service
  const mails: Notice[] = []
  const PACE = { flushMs: 20, probeEveryMs: 30, firstProbeMs: 60, firstProbeOfLiarMs: 60, longestProbeMs: 200 }
  beforeAll(async () => {
    world = await startRegistry(PACE)
    service = await startService(schemaWith('libraries'))
    await world.ask(people.producer, operations.REGISTER, { input: inputFor('perpustakaan', service.url) })
    await world.ask(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl: schemaWith('libraries') })
    await world.ask(people.walidata, operations.REVIEW, { name: 'perpustakaan', accept: true, tier: 'OPEN' })
  })
  afterAll(async () => {
    await service?.[Symbol.asyncDispose]()
    await world?.[Symbol.asyncDispose]()
  })
  const shown = async () => (await world.ask(people.producer, operations.SUBGRAPH, { name: 'perpustakaan' })).subgraph
  const report = (outcome: 'UNREACHABLE' | 'LIED', times: number) => {
    for (let index = 0; index < times; index++) world.registry.report('perpustakaan', outcome, 'ECONNREFUSED', 3)
  }

  test('is taken out by itself, its owner told why, and comes back by a probe once its service runs again', async () => {
    const graphs = followed(world.registry)
    let refused = false
    const recorded: AuditEvent[] = []
    world.registry.tell({
      audit: async (event) => void recorded.push(event),
      mail: async (notice) => {
        // What could not be handed over is handed over later.
        if (!refused) throw ((refused = true), new Error('The outbox is away.'))
        mails.push(notice)
      },
    })
    service.misbehave('DOWN')
    report('UNREACHABLE', 10)
    const without = await graphs.until(({ outside }) => outside.length === 0)
    expect(without.sdl).not.toContain('libraries')
    await expect.poll(async () => (await shown()).quarantine?.probes, { timeout: 5_000 }).toBeGreaterThan(0)
    expect((await shown()).quarantine).toMatchObject({ reason: 'UNREACHABLE', details: 'ECONNREFUSED' })
    await expect.poll(() => mails, { timeout: 5_000 }).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: 'perpustakaan@example.go.id' })
    expect(mails[0]!.subject).toContain('"perpustakaan"')
    expect(mails[0]!.text).toMatch(/tidak dapat dihubungi[^]*ECONNREFUSED[^]*cannot be reached/)
    service.misbehave(null)
    await graphs.until(({ outside }) => outside.length === 1)
    expect(await shown()).toMatchObject({ state: 'ACTIVE', quarantine: null })
    await expect.poll(() => recorded, { timeout: 5_000 }).toHaveLength(2)
    const details = { subgraph: 'perpustakaan', at: expect.stringMatching(/^\d{4}-.*Z$/) as unknown }
    expect(recorded.map(({ action, details: said, identified }) => [action, identified.principal, said])).toEqual([
      ['subgraph.quarantine', INSTANCE, { ...details, reason: 'UNREACHABLE', details: 'ECONNREFUSED' }],
      ['subgraph.return', INSTANCE, details],
    ])
    const { supergraphActivations } = await world.ask(people.walidata, operations.HISTORY)
    expect(supergraphActivations.nodes.slice(0, 2)).toMatchObject([
      { reason: 'RETURN', by: null },
      { reason: 'QUARANTINE', by: null, note: 'perpustakaan: UNREACHABLE' },
    ])
  })

  test('and answers the registry stays, whatever callers made of it; its owner is told, once a day', async () => {
    mails.splice(0)
    for (let round = 0; round < 2; round++) {
      report('UNREACHABLE', 10)
      await expect.poll(() => mails, { timeout: 5_000 }).toHaveLength(1)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({
      to: 'perpustakaan@example.go.id',
      subject: expect.stringContaining('gagal') as unknown,
    })
    expect(mails[0]!.text).toMatch(/tidak dapat dihubungi[^]*ECONNREFUSED[^]*tetap di graf[^]*stays in the graph/)
    expect(await shown()).toMatchObject({ state: 'ACTIVE', quarantine: null })
  })

  test('and lies leaves at its third lie', async () => {
    service.misbehave('HTML')
    report('LIED', 2)
    expect((await shown()).state).toBe('ACTIVE')
    report('LIED', 1)
    await expect.poll(async () => (await shown()).quarantine?.reason, { timeout: 5_000 }).toBe('LIED')
    // Going back to a graph that had it does not bring it back: the figures it would give are wrong.
    const { supergraphActivations } = await world.ask(people.walidata, operations.HISTORY)
    const { hash, parts } = supergraphActivations.nodes[1].supergraph
    expect(parts).toContainEqual({ subgraph: 'perpustakaan', tier: 'OPEN' })
    const { rollbackSupergraph } = await world.ask(people.admin, operations.ROLLBACK, { to: hash })
    expect(rollbackSupergraph.supergraph.parts.map((each: Record<string, string>) => each['subgraph'])).not.toContain(
      'perpustakaan',
    )
    expect((await shown()).quarantine?.reason).toBe('LIED')
    service.misbehave(null)
    await expect.poll(async () => (await shown()).state, { timeout: 5_000 }).toBe('ACTIVE')
  })

  test('shows how it did in the last hour', async () => {
    await expect
      .poll(async () => {
        const { subgraph } = await world.ask(
          people.producer,
          '{ subgraph(name: "perpustakaan") { health { calls failures lastFailure meanMs state } } }',
        )
        return subgraph.health
      })
      .toEqual({ calls: 33, failures: 33, lastFailure: 'LIED', meanMs: 3, state: 'FAILING' })
  })

  test('and is put in quarantine by hand stays there, whatever its service says, until a reviewer returns it', async () => {
    const { quarantineSubgraph } = await world.ask(people.walidata, operations.QUARANTINE, { name: 'perpustakaan' })
    expect(quarantineSubgraph).toEqual({ state: 'QUARANTINED', quarantine: { reason: 'BY_HAND', nextProbeAt: null } })
    await world.ask(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl: schemaWith('libraries') })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await shown()).state).toBe('QUARANTINED')
    // What it defines stays its own while it is out.
    await world.ask(people.stranger, operations.REGISTER, {
      input: { ...inputFor('arsip', service.url), owner: '000400000000000' },
    })
    const { checkSubgraph } = await world.ask(people.stranger, operations.CHECK, {
      name: 'arsip',
      sdl: schemaWith('libraries', 'archives'),
    })
    expect(checkSubgraph.findings.filter(({ rule }: { rule: string }) => rule === 'OWNERSHIP')).toMatchObject([
      { severity: 'ERROR', coordinate: 'Region.libraries' },
    ])
    service.misbehave('DOWN')
    expect(await world.refusal(people.walidata, operations.RETURN, { name: 'perpustakaan' })).toEqual(['CONFLICT'])
    service.misbehave(null)
    await world.ask(people.walidata, operations.RETURN, { name: 'perpustakaan' })
    expect((await shown()).state).toBe('ACTIVE')
  })

  test('and is retired is out for good, and its tokens with it', async () => {
    const { createSubgraphToken } = await world.ask(people.producer, operations.TOKEN, { subgraph: 'perpustakaan' })
    await world.ask(people.producer, operations.RETIRE, { name: 'perpustakaan' })
    expect(await world.registry.principalOf(createSubgraphToken.token)).toBeNull()
    const sdl = schemaWith('libraries')
    expect(await world.refusal(people.producer, operations.PUBLISH, { name: 'perpustakaan', sdl })).toEqual([
      'CONFLICT',
    ])
    expect(await world.refusal(people.walidata, operations.RETURN, { name: 'perpustakaan' })).toEqual(['CONFLICT'])
    expect(
      await world.refusal(people.producer, operations.REGISTER, { input: inputFor('perpustakaan', service.url) }),
    ).toEqual(['CONFLICT'])
  })
})
