import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType, isUnionType } from 'graphql'
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql'
import { parse, validate } from 'graphql'
import { chance } from '../../gateway/fixtures/random-operation.ts'

/** Digits that a double rounds. */
const FAR = '9007199254740993'

/** A query or mutation and the values of its variables. */
export interface Operation {
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * A valid query or mutation over a world: aliases, fragments named and inline, on interfaces and unions and inside each other, @include and @skip
 * by variables, the same field twice, arguments literal and by variable.
 */
export function randomOperation(schema: GraphQLSchema, seed: number, kind: 'query' | 'mutation' = 'query'): Operation {
  const next = chance(seed)
  const below = (most: number) => Math.floor(next() * most)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const fragments: string[] = []
  const used = new Set<string>()
  const use = (name: string) => {
    used.add(name)
    return `$${name}`
  }
  const toggle = () => (next() < 0.85 ? '' : ` @${pick(['include', 'skip'])}(if: ${use(pick(['yes', 'no']))})`)
  const selections = (type: GraphQLCompositeType, depth: number): string => {
    const parts = Array.from({ length: 1 + below(4) }, () => selection(type, depth)).filter((part) => part !== '')
    return `{ ${parts.join(' ') || '__typename'} }`
  }
  const selection = (type: GraphQLCompositeType, depth: number): string => {
    if (depth > 0 && (isUnionType(type) || next() < 0.2)) return fragment(type, depth - 1)
    if (isUnionType(type) || next() < 0.1) return pick(['__typename', 'kind: __typename'])
    return field(pick(Object.values(type.getFields())), depth)
  }
  const field = ({ name, type, args }: GraphQLField<unknown, unknown>, depth: number): string => {
    const named = getNamedType(type)
    if (isCompositeType(named) && depth === 0) return ''
    // The same response name always has the same argument, so that selections merge.
    const big = String(args[0]?.type) === 'Long'
    const form = below(3)
    const alias = ['', `a_${name}: `, `b_${name}: `][form]!
    const argument =
      form === 0 || args.length === 0 ? '' : form === 1 ? `(n: ${big ? FAR : 1})` : `(n: ${use(big ? 'big' : 'n')})`
    const inner = isCompositeType(named) ? ` ${selections(named, depth - 1)}` : ''
    // Of one name and different nullability, two selections may not stand beside each other on different types.
    return `${alias === '' ? '' : alias.replace(':', `_${suffix(type)}:`)}${name}${argument}${toggle()}${inner}`
  }
  const fragment = (type: GraphQLCompositeType, depth: number): string => {
    const on = pick([type, ...overlapping(schema, type)])
    if (next() < 0.6)
      return `...${on === type && next() < 0.3 ? '' : ` on ${on.name}`}${toggle()} ${selections(on, depth)}`
    const name = `F${fragments.length}`
    const index = fragments.push('') - 1
    fragments[index] = `fragment ${name} on ${on.name} ${selections(on, depth)}`
    return `...${name}${toggle()}`
  }
  const body = selections((kind === 'query' ? schema.getQueryType() : schema.getMutationType())!, 5)
  const variables = { yes: true, no: false, n: below(4), big: `${FAR}${below(4)}` }
  const types = { yes: 'Boolean!', no: 'Boolean!', n: 'Int', big: `Long = ${FAR}` } as const
  const names = (['yes', 'no', 'n', 'big'] as const).filter((name) => used.has(name))
  const declared = names.length === 0 ? '' : ` (${names.map((name) => `$${name}: ${types[name]}`).join(', ')})`
  const document = [`${kind}${declared} ${body}`, ...fragments].join('\n')
  return {
    document: withTakenNames(document, schema, seed),
    // One that has a default may be left out.
    variables: Object.fromEntries(
      names.flatMap((name) => (name === 'big' && seed % 2 === 0 ? [] : [[name, variables[name]]])),
    ),
  }
}

/** Names that plans read by, and names of other fields. */
const TAKEN = ['id', 'code', 'part', 'number', 'at', 'zone', 'f0', 'f1', 'f2', 'f3', 'f1_1', 'x0', '__typename']

/** The same query with some of its own names changed to names that mean something, wherever that is valid. */
function withTakenNames(document: string, schema: GraphQLSchema, seed: number): string {
  const next = chance(seed + 99)
  const names = [...new Set(document.match(/\b(?:[ab]_\w+|kind)(?=: )/g))]
  return names.reduce((text, name) => {
    if (next() < 0.4) return text
    const all = [...TAKEN, ...names]
    const other = all[Math.floor(next() * all.length)]!
    const changed = text.replaceAll(new RegExp(`\\b${name}: `, 'g'), `${other}: `)
    return validate(schema, parse(changed)).length === 0 ? changed : text
  }, document)
}

function suffix(type: unknown): string {
  return String(type).replaceAll('!', 'R').replaceAll('[', 'L').replaceAll(']', '')
}

/** Types that a fragment inside `type` may be on. */
function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  return Object.values(schema.getTypeMap()).filter((each): each is GraphQLCompositeType => {
    if (isObjectType(each)) return possible.includes(each)
    const abstract = isInterfaceType(each) || isUnionType(each)
    return abstract && schema.getPossibleTypes(each).some((one) => possible.includes(one))
  })
}
