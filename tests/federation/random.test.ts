import { compose } from '@satudata/federation'
import { execute, parse, validate } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseExact } from '../../gateway/src/exact/json.ts'
import { startGateway } from '../support/gateway.ts'
import type { Joinable, TestGateway } from '../support/gateway.ts'
import { randomOperation } from './random/operation.ts'
import { subgraphsOf, whole } from './random/schemas.ts'
import { isShared, ordered } from './random/shared.ts'
import { randomWorld } from './random/world.ts'
import type { World } from './random/world.ts'
import { schemaOf } from './support/subgraph.ts'

const OPERATIONS = 10
/**
 * Worlds by their numbers: 0, 54 and 97 are those in which the stock gateway loses data without an error or finds no plan, from 97 on with
 * requirements that have arguments, or are left out by a variable; 184 with changes that the planner takes out of their order; 283 and 728
 * with conditions in conditions; from 300 on with objects and lists that several subgraphs answer, of which the stock gateway joins 361 by
 * position; 432 with fields that failed and are required; 1866 with a union of everything that an interface is; 3000 with objects without
 * keys, and lists that are required and brought along.
 */
const WORLDS = [0, 54, 97, 184, 283, 361, 432, 728, 1_866, 3_000]

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
      // As over HTTP: an answer is text.
      execute: async ({ query, variables = {} }) =>
        plain(await execute({ schema, document: parse(query), variableValues: { ...variables } })) as never,
    }
  })
}

/** As it is read again: a number that a double would round is the text of its digits. */
const plain = (value: unknown) => parseExact(JSON.stringify(value))
const pathsOf = (errors: readonly { readonly path?: GraphQLFormattedError['path'] | undefined }[]) =>
  errors.map(({ path }) => (path ?? []).join('.'))

test.each(WORLDS)(
  'operations over supergraph %d are answered as one server over the same data would, failures included',
  async (seed) => {
    const world = randomWorld(seed)
    const subgraphs = joinable(world)
    await graph.gateway.serve(subgraphs, await compose(subgraphs))
    const right = whole(world)
    let asked = 0
    for (let index = 0; index < OPERATIONS; index++) {
      const kind = index % 3 === 2 && world.mutation.length > 0 ? 'mutation' : 'query'
      const { document, variables } = randomOperation(right.schema, seed * 1_000 + index, kind)
      if (validate(right.schema, parse(document)).length > 0) continue
      world.changes.made = 0
      const { data, errors: failures = [] } = await right.ask(document, variables)
      world.changes.made = 0
      const answer = await graph.query(document, variables)
      // Text, not objects: the fields of an answer have an order too.
      const text = (value: unknown) => JSON.stringify(isShared(seed) ? ordered(value) : value)
      expect([document, text(answer.data)]).toEqual([document, text(plain(data))])
      expect(pathsOf(answer.errors)).toEqual(expect.arrayContaining(pathsOf(failures)))
      // Where nothing fails, nothing is said to.
      expect([document, failures.length > 0 ? [] : answer.errors]).toEqual([document, []])
      asked++
    }
    expect(asked).toBeGreaterThan(3)
  },
)
