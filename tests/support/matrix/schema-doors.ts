import { buildSchema, isObjectType, parse, Kind } from 'graphql'
import type { ConstDirectiveNode } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { apiSchema } from '../../../gateway/src/supergraph/api-schema.ts'
import type { Region } from '../region.ts'
import type { Callers } from './callers.ts'
import { FIELDS, TYPES } from './labels.ts'
import { isProtected, reachable, refusalOf, shortestWays, together } from './paths.ts'
import type { Way } from './paths.ts'
import { EXPECTATIONS } from './table.ts'

const UNAUTHORIZED = 'UNAUTHORIZED_FIELD_OR_TYPE'
/** Roots of one operation, below the gateway's limits. */
const ROOTS = 40

/** One for each set of audiences and way to say who one is: the walk asks for every protected field. Introspection is everybody's. */
const WALKERS = [
  ...Map.groupBy(EXPECTATIONS, ({ who, audiences }) => {
    const shown = /by session/.test(who) ? 'SESSION' : /application/.test(who) ? 'KEY' : 'ACCOUNT'
    return `${shown} ${audiences.join()}`
  }).values(),
].map(([first]) => first!)

/** Every type and field of the schema, and who gets them. */
export function describeSchema(region: () => Region, callers: () => Callers): void {
  describe('every type and field of the graph', () => {
    let ways: readonly Way[]
    let types: ReadonlyMap<string, readonly string[]>
    /** What may be subscribed to: what an event holds is asked for as a query. */
    const listened = (audiences: readonly string[]) =>
      (types.get('Subscription') ?? [])
        .map((field) => `Subscription.${field}`)
        .filter((field) => ['EVERYONE', 'ROWS', ...audiences].includes(FIELDS.get(field)!))
    beforeAll(() => {
      const schema = buildSchema(apiSchema(region().joinable))
      ways = shortestWays(schema)
      const objects = Object.values(schema.getTypeMap()).filter(
        (type) => isObjectType(type) && !type.name.startsWith('__'),
      )
      types = new Map(objects.map((type) => [type.name, Object.keys('getFields' in type ? type.getFields() : {})]))
    })

    test('has its row in the table of labels, and its @access says the same', () => {
      const labelled = region().joinable.flatMap(({ typeDefs }) => labelsIn(typeDefs))
      const shown = (names: ReadonlyMap<string, string>) =>
        [...names].map(([name, label]) => `${name} ${label}`).toSorted()
      expect([...new Set(labelled)].toSorted()).toEqual([...shown(TYPES), ...shown(FIELDS)].toSorted())
      const roots = ['Query', 'Mutation', 'Subscription']
      expect([...types.keys()].filter((name) => !TYPES.has(name) && !roots.includes(name))).toEqual([])
      const fields = roots.flatMap((root) => (types.get(root) ?? []).map((field) => `${root}.${field}`))
      expect(fields.filter((field) => !FIELDS.has(field))).toEqual([])
    })

    test.each(WALKERS)('is refused to $who exactly where it is for others', async ({ who, audiences }) => {
      for (const group of groups(ways.filter(isProtected))) {
        const answer = await callers().named(who).ask(together(group))
        const expected = group.flatMap((way, index) => refusalOf(way, `w${index}`, audiences) ?? [])
        const refused = answer.errors.filter(({ extensions }) => extensions?.['code'] === UNAUTHORIZED)
        expect(refused.map(({ path = [] }) => path.join('.')).toSorted()).toEqual([...new Set(expected)].toSorted())
        for (const path of expected) expect([path, valuesAt(answer.data, path.split('.'))]).toEqual([path, []])
        const broken = answer.errors.filter(({ extensions }) => extensions?.['code'] === 'INTERNAL')
        expect(broken.map(({ path }) => path)).toEqual([])
      }
    })

    test.each(EXPECTATIONS)('is shown to $who by introspection when it may be used', async ({ who, audiences }) => {
      const ask =
        '{ __schema { types { name fields(includeDeprecated: true) { name } } } __type(name: "AuditEntry") { name } }'
      const { data } = await callers().named(who).ask(ask)
      const shown = (data.__schema.types as { name: string; fields: { name: string }[] | null }[])
        .filter(({ name, fields }) => fields !== null && !name.startsWith('__'))
        .flatMap(({ name, fields }) => fields!.map((field) => `${name}.${field.name}`))
      expect(shown.toSorted()).toEqual([...reachable(ways, audiences), ...listened(audiences)].toSorted())
      expect(data.__type !== null).toBe(audiences.includes('GOVERNMENT'))
    })
  })
}

function groups(ways: readonly Way[]): Way[][] {
  const byOperation = Object.values(Object.groupBy(ways, ({ operation }) => operation))
  return byOperation.flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / ROOTS) }, (_, index) =>
      same.slice(index * ROOTS, (index + 1) * ROOTS),
    ),
  )
}

/** "Type LABEL" and "Type.field LABEL" for everything that a schema text labels. */
function labelsIn(typeDefs: string): string[] {
  return parse(typeDefs).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return []
    const of = (name: string, { directives }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) => {
      const value = directives?.find((directive) => directive.name.value === 'access')?.arguments?.[0]?.value
      return value?.kind === Kind.ENUM ? [`${name} ${value.value}`] : []
    }
    const type = node.name.value
    return [...of(type, node), ...(node.fields ?? []).flatMap((field) => of(`${type}.${field.name.value}`, field))]
  })
}

/** What is not null at a path of an answer, lists looked through. */
function valuesAt(data: unknown, path: readonly string[]): unknown[] {
  if (data === null || data === undefined) return []
  if (Array.isArray(data)) return data.flatMap((item) => valuesAt(item, path))
  const [name, ...rest] = path
  return name === undefined ? [data] : valuesAt((data as Record<string, unknown>)[name], rest)
}
