import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import type { GraphQLField, GraphQLObjectType, GraphQLSchema, IntrospectionQuery } from 'graphql'
import type { As, TestGateway } from './gateway.ts'

/** Values for required arguments, by name: the walk enters the graph with them. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  region: ['code: "36"', 'code: "36.03"', 'code: "36.03.01"'],
  organization: [
    'code: "000400000000000"',
    'code: "000900000000000"',
    'code: "001100000000000"',
    'code: "002900000000000"',
  ],
  dataset: [
    'id: "penduduk-siak"',
    'id: "penduduk-siak-bulanan"',
    'id: "penerima-bantuan"',
    'id: "pegawai-opd"',
    'id: "simral-rancangan"',
  ],
  indicator: ['code: "POPULATION"', 'code: "AID_RECIPIENTS"', 'code: "STAFF"', 'code: "BUDGET_DRAFT"'],
}

/** How deep below a root field the walk goes. */
const DEPTH = 3

/** Rows of a list, and of each list below the rows of another. */
const PAGE = { first: 50, below: 20 } as const

/** Operations under way at once: PostgreSQL works while the gateway plans the next. */
const AT_ONCE = 4

/** Types the walk enters by key, and so does not look into again wherever else they stand. */
const ENTERED: ReadonlySet<string> = new Set([
  'Region',
  'Organization',
  'Dataset',
  'Indicator',
  'Position',
  'Application',
])

/**
 * Asks every root field for every field below it, with large pages, as the given caller; all answers as one text. The
 * schema walked is the one the caller sees.
 */
export async function crawl(graph: TestGateway, as: As = {}): Promise<string> {
  const { data } = await graph.query(getIntrospectionQuery(), {}, as)
  const schema = buildClientSchema(data as IntrospectionQuery)
  const answers = [JSON.stringify(data)]
  const waiting = operations(schema)
  const walk = async () => {
    for (let operation = waiting.shift(); operation !== undefined; operation = waiting.shift())
      answers.push(await answerTo(graph, operation, as))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walk))
  return answers.join('\n')
}

async function answerTo(graph: TestGateway, operation: string, as: As): Promise<string> {
  const answer = await graph.query(operation, {}, as)
  const refused = answer.errors.find(
    (error) =>
      error.extensions?.['code'] === 'LIMIT_EXCEEDED' || error.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED',
  )
  if (refused === undefined) return answer.text
  throw new Error(`The walk asked what the gateway does not run: ${refused.message}\n${operation.slice(0, 500)}`)
}

function operations(schema: GraphQLSchema): string[] {
  const query = schema.getQueryType()
  if (query == null) throw new Error('The schema has no Query.')
  return Object.values(query.getFields()).flatMap((root) => {
    const keys = KEYS[root.name] ?? (root.args.some(isRequiredArgument) ? [] : [page(root, PAGE.first)])
    if (keys.length === 0) return []
    // One operation for each object below what the root gives, so that none grows past the gateway's limits.
    return branches(root).map((below) => {
      const calls = keys.map((args, index) => `a${index}: ${root.name}${args === '' ? '' : `(${args})`} ${below}`)
      return `{ ${calls.join(' ')} }`
    })
  })
}

function branches(root: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(root.type)
  if (!isObjectType(type)) return ['']
  const node = type.name.endsWith('Connection') ? getNamedType(type.getFields()['nodes']?.type ?? type) : type
  if (!isObjectType(node)) return ['{ totalCount }']
  const size = node === type ? PAGE.first : PAGE.below
  const fields = usable(node)
  const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)))
  const objects = fields.filter((field) => !leaves.includes(field))
  return [leaves, ...objects.map((field) => [field])]
    .map((branch) => branch.map((field) => selection(field, size, DEPTH - 1, [node.name])).join(' '))
    .filter((text) => text !== '')
    .map((text) => (node === type ? `{ ${text} }` : `{ totalCount nodes { ${text} } }`))
}

function selection(
  field: GraphQLField<unknown, unknown>,
  size: number,
  depth: number,
  above: readonly string[],
): string {
  const type = getNamedType(field.type)
  const args = page(field, size)
  const call = `${field.name}${args === '' ? '' : `(${args})`}`
  if (!isObjectType(type)) return call
  const fields = usable(type).filter((each) => {
    const named = getNamedType(each.type)
    if (!isObjectType(named)) return true
    return depth > 0 && !above.includes(named.name) && each.name !== 'edges' && !ENTERED.has(type.name)
  })
  const below = fields
    .map((each) => selection(each, size, depth - 1, [...above, type.name]))
    .filter((text) => text !== '')
  return below.length === 0 ? '' : `${call} { ${below.join(' ')} }`
}

function usable(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))
}

function page(field: GraphQLField<unknown, unknown>, size: number): string {
  return field.args.some((arg) => arg.name === 'first') ? `first: ${size}` : ''
}
