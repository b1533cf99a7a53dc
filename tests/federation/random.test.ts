import { compose } from '@satudata/federation'
import { execute, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import type { Joinable, TestGateway } from '../support/gateway.ts'
import { randomOperation } from './random/operation.ts'
import { subgraphsOf, whole } from './random/schemas.ts'
import { randomWorld } from './random/world.ts'
import type { World } from './random/world.ts'
import { schemaOf } from './support/subgraph.ts'

const OPERATIONS = 12
const FIRST = Number(process.env['SEED'] ?? 1)
const WORLDS = Number(process.env['WORLDS'] ?? 16)

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs: joinable(randomWorld(0)) })
})
afterAll(() => graph[Symbol.asyncDispose]())

function joinable(world: World): Joinable[] {
  return subgraphsOf(world).map((each) => {
    const schema = schemaOf(each)
    return {
      name: each.name,
      typeDefs: each.typeDefs,
      execute: async ({ query, variables = {} }) =>
        plain(await execute({ schema, document: parse(query), variableValues: { ...variables } })) as never,
    }
  })
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Joins a world and asks of it; gives what went wrong. Null when the world cannot be composed. */
async function ask(seed: number): Promise<{ asked: number; wrong: object[] } | null> {
  const world = randomWorld(seed)
  const subgraphs = joinable(world)
  const sdl = await compose(subgraphs).catch(() => null)
  if (sdl === null) return null
  await graph.gateway.serve(subgraphs, sdl)
  const right = whole(world)
  const wrong: object[] = []
  let asked = 0
  for (let index = 0; index < OPERATIONS; index++) {
    const { document, variables } = randomOperation(right.schema, seed * 1_000 + index)
    if (validate(right.schema, parse(document)).length > 0) continue
    const expected = await right.ask(document, variables)
    expect(expected.errors).toBeUndefined()
    const { data, errors } = await graph.query(document, variables)
    asked++
    // Text, not objects: the fields of an answer have an order too.
    if (errors.length > 0 || JSON.stringify(data) !== JSON.stringify(expected.data)) {
      wrong.push({ seed, index, document, variables, errors, data, expected: plain(expected.data) })
    }
  }
  return { asked, wrong }
}

test('operations over random supergraphs are answered as one server over the same data would', async () => {
  const worlds = []
  for (let seed = FIRST; seed < FIRST + WORLDS; seed++) worlds.push(await ask(seed))
  const joined = worlds.filter((each) => each !== null)
  console.log(
    joined.length,
    joined.reduce((sum, { asked }) => sum + asked, 0),
    joined
      .flatMap(({ wrong }) => wrong)
      .map((w: any) => [w.seed, w.index, w.errors[0]?.message, w.document.length].join(' ')),
  )
})
