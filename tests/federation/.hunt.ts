import { ApolloGateway, LocalCompose, LocalGraphQLDataSource } from '@apollo/gateway'
import { createRequire } from 'node:module'
import { buildSchema as _b, execute, GraphQLError } from 'graphql'
import { withoutUnionFragments } from '../../gateway/src/graph/plan/union-fragments.ts'
import { executePlan } from '../../gateway/src/execution/execute.ts'
import { ApolloServer } from '@apollo/server'
import { parse, validate } from 'graphql'
import { isDeepStrictEqual } from 'node:util'
import { randomWorld } from './random/world.ts'
import { subgraphsOf, whole } from './random/schemas.ts'
import { randomOperation } from './random/operation.ts'
import { schemaOf } from './support/subgraph.ts'
process.env.APOLLO_TELEMETRY_DISABLED = '1'
const [from, to, ops] = process.argv.slice(2).map(Number)
const nothing = () => undefined
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const plain = (x: unknown) => JSON.parse(JSON.stringify(x ?? null))
let failed = 0,
  composed = 0,
  refused = 0,
  asked = 0,
  wrong = 0,
  order = 0
const reasons = new Map<string, number>()
for (let seed = from!; seed < to!; seed++) {
  const world = randomWorld(seed)
  const subgraphs = subgraphsOf(world)
  let monolith
  try {
    monolith = whole(world)
  } catch (e) {
    console.log('monolith', seed, String(e))
    continue
  }
  let server: ApolloServer
  try {
    const schemas = new Map(subgraphs.map((s) => [s.name, schemaOf(s)]))
    const gateway = new ApolloGateway({
      supergraphSdl: new LocalCompose({
        localServiceList: subgraphs.map(({ name, typeDefs }) => ({
          name,
          url: `x:${name}`,
          typeDefs: parse(typeDefs),
        })),
        logger: SILENT,
      }),
      buildService: ({ name }) => new LocalGraphQLDataSource(schemas.get(name!)!),
      logger: SILENT,
    })
    server = new ApolloServer({ gateway, logger: SILENT, includeStacktraceInErrorResponses: false })
    await server.start()
  } catch (e) {
    refused++
    const key =
      String((e as Error).message)
        .split('\n')
        .find((l) => /^[A-Z_ ]+:|\[/.test(l))
        ?.slice(0, 90) ?? String(e).slice(0, 200)
    const code = /cannot be satisfied|Non-shareable/.exec(String(e))?.[0] ?? String(e).slice(90, 400)
    reasons.set(code, (reasons.get(code) ?? 0) + 1)
    continue
  }
  const mine = process.env.MINE ? ours(subgraphs) : null
  composed++
  for (let o = 0; o < (ops ?? 10); o++) {
    const op = randomOperation(monolith.schema, seed * 1000 + o)
    if (validate(monolith.schema, parse(op.document)).length > 0) continue
    const right = plain(await monolith.ask(op.document, op.variables))
    const got = mine ? (null as never) : await server.executeOperation({ query: op.document, variables: op.variables })
    const result = mine ? plain(await mine(op)) : plain(got.body.kind === 'single' ? got.body.singleResult : null)
    asked++
    if (right.errors) {
      const paths = (r: any) => (r.errors ?? []).map((e: any) => JSON.stringify(e.path))
      const missing = paths(right).filter((p: string) => !paths(result).includes(p))
      const faults = (result.errors ?? []).filter((e: any) => /FAULT|PLAN/.test(e.message))
      failed++
      if (!isDeepStrictEqual(result.data, right.data) || missing.length || faults.length) {
        wrong++
        console.log('FAILING', seed, o, missing, faults, isDeepStrictEqual(result.data, right.data), op.document.length)
        if (process.env.SHOW)
          console.log(
            op.document,
            JSON.stringify(op.variables),
            JSON.stringify(right),
            '\n',
            JSON.stringify(result),
            subgraphs.map((s) => s.name + ' ' + s.typeDefs).join('\n'),
          )
      }
      continue
    }
    if (!isDeepStrictEqual(result.data, right.data) || result.errors) {
      wrong++
      console.log(
        result.errors ? 'ERROR' : 'SILENT',
        seed,
        o,
        result.errors?.[0]?.message?.slice(0, 200) ?? '',
        op.document.length,
      )
      if (process.env.SHOW)
        console.log(
          op.document,
          JSON.stringify(op.variables),
          '\n',
          JSON.stringify(right.data),
          '\n',
          JSON.stringify(result),
          subgraphs.map((s) => s.name + ' ' + s.typeDefs).join('\n'),
        )
    } else if (JSON.stringify(result.data) !== JSON.stringify(right.data)) order++
  }
  await server.stop()
}
console.log({ failed, composed, refused, asked, wrong, order }, reasons)

function ours(subgraphs: { name: string; typeDefs: string; resolvers: object }[]) {
  const fromGateway = createRequire('/work/main/gateway/package.json')
  const { QueryPlanner } = fromGateway('@apollo/query-planner')
  const { composeServices } = fromGateway('@apollo/composition')
  const { Supergraph, operationFromDocument } = createRequire(fromGateway.resolve('@apollo/query-planner'))(
    '@apollo/federation-internals',
  )
  const { supergraphSdl } = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, url: 'x', typeDefs: parse(typeDefs) })),
  )
  const supergraph = Supergraph.buildForTests(supergraphSdl)
  const api = supergraph.apiSchema()
  const schema = api.toGraphQLJSSchema()
  const all = supergraph.schema.toGraphQLJSSchema()
  const planner = new QueryPlanner(supergraph, {
    exposeDocumentNodeInFetchNode: true,
    ...JSON.parse(process.env.PLANNER ?? '{}'),
  })
  const schemas = new Map(subgraphs.map((s) => [s.name, schemaOf(s)]))
  return async (op: { document: string; variables: object }) => {
    const document = parse(op.document)
    const operation = document.definitions.find((d) => d.kind === 'OperationDefinition') as never
    const fragments = Object.fromEntries(
      document.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [(d as any).name.value, d]),
    )
    let plan
    try {
      try {
        plan = planner.buildQueryPlan(operationFromDocument(api, document))
      } catch (e) {
        if (!/edge from/.test(String(e))) throw e
        plan = planner.buildQueryPlan(operationFromDocument(api, withoutUnionFragments(document, schema)))
      }
    } catch (e) {
      return { data: null, errors: [{ message: 'PLAN ' + (e as Error).message }] }
    }
    if (process.env.PLAN) console.dir(plan, { depth: 20 })
    const done = await executePlan({
      plan,
      operation,
      fragments,
      schema,
      supergraph: all,
      variables: op.variables as never,
      call: async (call) => {
        const r = plain(
          await execute({
            schema: schemas.get(call.subgraph)!,
            document: parse(call.query),
            variableValues: call.variables,
          }),
        )
        if (process.env.CALLS) console.log(call.subgraph, call.query, JSON.stringify(call.variables), JSON.stringify(r))
        return r
      },
    })
    const errors = [...done.errors, ...done.faults.map((f) => ({ ...f, message: 'FAULT ' + f.message }))]
    return { data: done.data, ...(errors.length ? { errors } : {}) }
  }
}
