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
 * Asks every root field for every field below it, with the largest pages, as the given caller; all answers as one text. The
 * schema walked is the one the caller sees.
 */
export async function crawl(graph: TestGateway, as: As = {}): Promise<string> {
  const { data } = await graph.query(getIntrospectionQuery(), {}, as)
  const schema = buildClientSchema(data as IntrospectionQuery)
  const answers = [JSON.stringify(data)]
  for (const operation of operations(schema)) {
    const answer = await graph.query(operation, {}, as)
    const refused = answer.errors.find(
      (error) =>
        error.extensions?.['code'] === 'LIMIT_EXCEEDED' || error.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED',
    )
    if (refused !== undefined)
      throw new Error(`The walk asked what the gateway does not run: ${refused.message}\n${operation.slice(0, 500)}`)
    answers.push(answer.text)
  }
  return answers.join('\n')
}

function operations(schema: GraphQLSchema): string[] {
  const query = schema.getQueryType()
  if (query == null) throw new Error('The schema has no Query.')
  return Object.values(query.getFields()).flatMap((root) => {
    const keys = KEYS[root.name] ?? (root.args.some(isRequiredArgument) ? [] : [page(root)])
    // One operation for each field of what the root gives, so that none grows past the gateway's limits.
    return keys.flatMap((args) =>
      branches(root).map((below) => `{ ${root.name}${args === '' ? '' : `(${args})`} ${below} }`),
    )
  })
}

function branches(root: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(root.type)
  if (!isObjectType(type)) return ['']
  const node = type.name.endsWith('Connection') ? getNamedType(type.getFields()['nodes']?.type ?? type) : type
  if (!isObjectType(node)) return ['{ totalCount }']
  return usable(node).map((field) => {
    const below = `{ ${selection(field, DEPTH - 1, [node.name])} }`
    return node === type ? below : `{ totalCount nodes ${below} }`
  })
}

function selection(field: GraphQLField<unknown, unknown>, depth: number, above: readonly string[]): string {
  const type = getNamedType(field.type)
  const args = page(field)
  const call = `${field.name}${args === '' ? '' : `(${args})`}`
  if (!isObjectType(type)) return call
  const fields = usable(type).filter((each) => {
    const named = getNamedType(each.type)
    if (!isObjectType(named)) return true
    return depth > 0 && !above.includes(named.name) && each.name !== 'edges' && !ENTERED.has(type.name)
  })
  const below = fields.map((each) => selection(each, depth - 1, [...above, type.name])).filter((text) => text !== '')
  return below.length === 0 ? '' : `${call} { ${below.join(' ')} }`
}

function usable(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))
}

function page(field: GraphQLField<unknown, unknown>): string {
  return field.args.some((arg) => arg.name === 'first') ? 'first: 50' : ''
}
