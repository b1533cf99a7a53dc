import type { SubgraphDefinition } from '../../define.ts'
import { ROLES, SCOPES } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import { startTestSubgraph } from '../start.ts'
import type { TestSubgraph } from '../start.ts'
import { entityTypes } from './labels.ts'

/** Cursors of no list of ours, or of another one: taken, they would begin at the first page again without a word. */
const STRANGE_CURSORS = [[], [null], [{}], [{ $gt: '' }], [true], ['\0'], [1e12, 'x'], ['x', 1, 'y', 2, 'z']].map(
  (values) => `after: "${Buffer.from(JSON.stringify(values)).toString('base64url')}"`,
)

/** Somebody who may ask for every list, so that what is checked is the list and not who may see it. */
const ANYBODY: Principal = {
  kind: 'PERSON',
  subject: '00000000-0000-4000-8000-000000000000',
  roles: ROLES,
  organizations: [],
  authority: 'ALL',
  governmentApplication: false,
  scopes: SCOPES,
  positions: [],
}

/** Root lists that do not page as they should: size kept, count given, nonsense refused with BAD_INPUT. */
export async function misbehavingLists(graph: TestSubgraph): Promise<string[]> {
  const faults: string[] = []
  const query = graph.running.schema.getQueryType()
  for (const field of Object.values(query?.getFields() ?? {})) {
    if (!getNamedType(field.type).name.endsWith('Connection') || field.args.some(isRequiredArgument)) continue
    const ask = (args: string) =>
      graph.query(
        `{ ${field.name}(${args}) { nodes { __typename } totalCount pageInfo { hasNextPage } } }`,
        {},
        ANYBODY,
      )
    const page = await ask('first: 1')
    if (page.errors.length > 0) faults.push(`${field.name}(first: 1): ${page.errors[0]?.message}`)
    else if (page.data[field.name].nodes.length > 1) faults.push(`${field.name}(first: 1) gives more than one`)
    for (const args of ['first: 100000', 'first: -1', 'after: "%%%"', ...STRANGE_CURSORS]) {
      const code = (await ask(args)).errors[0]?.extensions?.['code']
      if (code !== 'BAD_INPUT') faults.push(`${field.name}(${args}) answers ${String(code)} instead of BAD_INPUT`)
    }
  }
  return faults
}

/** Keys that exist in the sample data, so that nested fields have something to load. */
const SAMPLE_KEYS: Readonly<Record<string, readonly string[]>> = {
  Region: ['36', '36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73'],
  Organization: ['0001', '0002', '0003', '0004', '0005', '0006', '0009', '0016'].map((code) => code.padEnd(15, '0')),
  Dataset: [
    'penduduk-siak',
    'penduduk-sp2020',
    'luas-wilayah',
    'dapodik-sekolah',
    'dapodik-guru',
    'dapodik-pegawai',
    'simral-anggaran',
    'sirup-paket',
  ],
  Indicator: ['POPULATION', 'AREA', 'SCHOOLS', 'TEACHERS', 'PUPILS', 'BUDGET', 'POVERTY_RATE', 'APPLICATIONS'],
}

/** Entity types that need more statements for eight references than for one: their resolver is not batched. */
export async function unbatchedEntities(graph: TestSubgraph): Promise<string[]> {
  const faults: string[] = []
  for (const name of entityTypes(graph.running.typeDefs)) {
    const type = graph.running.schema.getType(name)
    if (!isObjectType(type)) continue
    const keys = SAMPLE_KEYS[name] ?? Array.from({ length: 8 }, (_, index) => `key-${index}`)
    const representations = keys.map((key) => ({ __typename: name, [keyField(graph, name)]: key }))
    const selection = `... on ${name} { ${selectionOf(type)} }`
    const one = await statementsOf(graph, () => graph.entities(representations.slice(0, 1), selection))
    const all = await statementsOf(graph, () => graph.entities(representations, selection))
    // Some slack: one reference may lack what another has (children, positions), and then load nothing for it.
    if (all > one * 2 + 2)
      faults.push(`${name}: ${one} statements for one reference, ${all} for ${representations.length}`)
  }
  return faults
}

function keyField(graph: TestSubgraph, type: string): string {
  const match = new RegExp(`type ${type} [^{]*@key\\(fields: "(\\w+)`).exec(graph.running.typeDefs)
  if (match?.[1] === undefined) throw new Error(`${type} has no single-field @key in the schema.`)
  return match[1]
}

/** Every field that can be asked without arguments, one level deep. */
function selectionOf(type: GraphQLObjectType): string {
  const usable = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))
  return usable
    .map((field) => (isObjectType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name))
    .join(' ')
}

async function statementsOf(graph: TestSubgraph, act: () => Promise<unknown>): Promise<number> {
  const connection = graph.running.orm.em.getConnection()
  const execute = connection.execute.bind(connection)
  let count = 0
  connection.execute = ((...args: Parameters<typeof execute>) => {
    count += 1
    return execute(...args)
  }) as typeof connection.execute
  try {
    await act()
  } finally {
    connection.execute = execute
  }
  return count
}

/**
 * All rows that loading makes and the content of the releases it publishes, as one text: the same on every run. Loaded `anew`, or
 * what was loaded once in this run for all tests.
 */
export async function seededContent(definition: SubgraphDefinition, anew: boolean): Promise<string> {
  // Services may keep things of their own making (keys, caches); the seed alone must be the same every time.
  const seeded: SubgraphDefinition = { ...definition }
  Reflect.deleteProperty(seeded, 'services')
  await using graph = await startTestSubgraph(seeded, { anew })
  const connection = graph.running.orm.em.getConnection()
  const tables = await connection.execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = ? and table_name not in ('seeded', 'migration') order by 1`,
    [definition.name],
  )
  const lines: string[] = []
  for (const { name } of tables) {
    const rows = await connection.execute<{ row: string }[]>(
      `select to_jsonb(t)::text as row from "${definition.name}"."${name}" t order by 1`,
    )
    lines.push(name, ...rows.map(({ row }) => row))
  }
  const releases = await connection.execute<{ row: string }[]>(
    `select dataset || ' ' || period || ' ' || content_hash as row from lake.release order by 1`,
  )
  return [...lines, ...releases.map(({ row }) => row)].join('\n')
}

/** SQL that would bring the migrated tables to what the entities say; empty when migrations are complete. */
export async function schemaDrift(graph: TestSubgraph): Promise<string> {
  const sql = await graph.running.orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false })
  return sql.trim()
}
