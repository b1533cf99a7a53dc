import { compose } from '@satudata/federation'
import type { SubgraphAnswer } from '@satudata/subgraph'
import { execute, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseExact } from '../../gateway/src/exact/json.ts'
import { holdAgainst } from '../../gateway/src/sources/shape/hold.ts'
import { randomOperation } from '../federation/random/operation.ts'
import { subgraphsOf, whole } from '../federation/random/schemas.ts'
import { randomWorld } from '../federation/random/world.ts'
import { schemaOf } from '../federation/support/subgraph.ts'
import { startGateway } from '../support/gateway.ts'
import type { Joinable, TestGateway } from '../support/gateway.ts'

const OPERATIONS = 15

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'in-process', subgraphs: joinable(0, () => undefined) })
})
afterAll(() => graph[Symbol.asyncDispose]())

/** Subgraphs of a random world; each of their answers is held against their schema, too. */
function joinable(seed: number, held: (query: string, answered: unknown, kept: unknown) => void): Joinable[] {
  return subgraphsOf(randomWorld(seed)).map((each) => {
    const schema = schemaOf(each)
    const hold = holdAgainst(each.typeDefs)
    return {
      name: each.name,
      typeDefs: each.typeDefs,
      async execute({ query, document, variables = {} }) {
        const result = await execute({ schema, document: parse(query), variableValues: { ...variables } })
        const text = JSON.stringify(result)
        // What joins answers writes into the one it gets.
        const [answer, same, again] = [1, 2, 3].map(() => parseExact(text) as SubgraphAnswer)
        const { data, faults } = hold(same!, { query, document, variables })
        held(query, { data: again!.data ?? null, faults: [] }, { data, faults })
        return answer!
      },
    }
  })
}

test.each([0, 3, 6, 9])(
  'a subgraph that answers by its schema, here of world %d, is never found to lie',
  async (seed) => {
    const answers: [string, unknown, unknown][] = []
    const subgraphs = joinable(seed, (...each) => answers.push(each))
    await graph.gateway.serve(subgraphs, await compose(subgraphs))
    const { schema } = whole(randomWorld(seed))
    for (let index = 0; index < OPERATIONS; index++) {
      const { document, variables } = randomOperation(schema, seed * 1_000 + index)
      if (validate(schema, parse(document)).length === 0) await graph.query(document, variables)
    }
    expect(answers.length).toBeGreaterThan(OPERATIONS)
    for (const [query, answered, kept] of answers) expect([query, kept]).toEqual([query, answered])
  },
)
