import { readFileSync } from 'node:fs'
import {
  AUDIENCE_TAG,
  AUDIENCES,
  ForbiddenError,
  isSignedIn,
  meetsCondition,
  UnauthenticatedError,
} from '@satudata/core'
import type { AccessCondition, Message, Principal } from '@satudata/core'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { defaultFieldResolver, isObjectType, Kind, parse, parseConstValue, print, visit } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode, GraphQLSchema } from 'graphql'
import type { SubgraphContext } from '../context.ts'
import { DateScalar, Decimal, Long } from './scalars.ts'

/** The audiences of `@access`. */
export type Audience = 'EVERYONE' | 'ROWS' | Restricted

/** Those that leave somebody out. */
type Restricted = keyof typeof AUDIENCES

const COMMON = parse(readFileSync(new URL('../../common.graphql', import.meta.url), 'utf8'))

/** A subgraph's schema as text for composition, and executable. */
export interface BuiltSchema {
  readonly typeDefs: string
  readonly schema: GraphQLSchema
}

/** Builds the schema out of `schema.graphql`, the common part and the resolvers; guards what is not for everybody. */
export function buildSchema(file: URL, resolvers: object): BuiltSchema {
  const own = parse(readFileSync(file, 'utf8'))
  const document = withAccessDirectives({
    kind: Kind.DOCUMENT,
    definitions: [...COMMON.definitions, ...own.definitions],
  })
  const schema = buildSubgraphSchema([
    { typeDefs: document, resolvers: { Decimal, Long, Date: DateScalar, ...resolvers } as never },
  ])
  guardFields(schema)
  return { typeDefs: print(document), schema }
}

/** The `@access` label of a definition; undefined when it has none. */
export function audienceOf(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined,
): Audience | undefined {
  const value = node?.directives?.find((each) => each.name.value === 'access')?.arguments?.[0]?.value
  return value?.kind === Kind.ENUM ? (value.value as Audience) : undefined
}

/**
 * `@access` stays in the subgraph. The gateway learns of it by the directives of federation, which composition keeps; on values
 * of enums, where these cannot stand, by a tag.
 */
function withAccessDirectives(document: DocumentNode): DocumentNode {
  type Labelled = ASTNode & { readonly directives?: readonly ConstDirectiveNode[] }
  const adding = (more: (audience: Restricted) => ConstDirectiveNode) => {
    return <N extends Labelled>(node: N): N => {
      const audience = restrictedOf(node)
      return audience === undefined ? node : { ...node, directives: [...(node.directives ?? []), more(audience)] }
    }
  }
  const restrict = adding((audience) => directiveFor(AUDIENCES[audience]))
  const tag = adding((audience) => directive('tag', 'name', `${AUDIENCE_TAG}${audience}`))
  return visit(document, {
    ObjectTypeDefinition: restrict,
    ObjectTypeExtension: restrict,
    FieldDefinition: restrict,
    EnumValueDefinition: tag,
  })
}

function restrictedOf(node: Parameters<typeof audienceOf>[0]): Restricted | undefined {
  const audience = audienceOf(node)
  return audience === undefined || audience === 'EVERYONE' || audience === 'ROWS' ? undefined : audience
}

/** The directive of federation that asks for a condition. */
function directiveFor(condition: AccessCondition): ConstDirectiveNode {
  if (condition.kind === 'AUTHENTICATED') return directive('authenticated')
  return condition.kind === 'SCOPES'
    ? directive('requiresScopes', 'scopes', condition.anyOf)
    : directive('policy', 'policies', condition.anyOf)
}

function directive(name: string, argument?: string, value?: unknown): ConstDirectiveNode {
  const named = (text: string) => ({ kind: Kind.NAME, value: text }) as const
  const given = argument === undefined ? [] : [{ name: named(argument), value: parseConstValue(JSON.stringify(value)) }]
  return {
    kind: Kind.DIRECTIVE,
    name: named(name),
    arguments: given.map((each) => ({ kind: Kind.ARGUMENT, ...each })),
  }
}

/** Who is meant, for what is not for everybody; what is read behind it is decided by the rows' labels. */
const WHOM: Readonly<Record<Restricted, Message>> = {
  GOVERNMENT: { id: 'pemerintah daerah', en: 'government' },
  SIGNED_IN: { id: 'yang sudah masuk', en: 'those who have signed in' },
  ADMIN: { id: 'pengelola sistem', en: 'administrators' },
  PERSON: {
    id: 'pemegang hak membaca data perseorangan',
    en: 'holders of the right to read data of persons',
  },
}

/** The gateway has refused already; a subgraph trusts nobody with that. */
function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const audiences = [restrictedOf(type.astNode), restrictedOf(field.astNode)].filter((each) => each !== undefined)
      if (audiences.length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (parent, args, context: SubgraphContext, info) => {
        const { principal } = context
        const closed = audiences.find((each) => !meetsCondition(principal, AUDIENCES[each]))
        if (closed !== undefined) throw refusal(`${type.name}.${field.name}`, WHOM[closed], principal)
        return resolve(parent, args, context, info)
      }
    }
  }
}

function refusal(what: string, whom: Message, principal: Principal): Error {
  if (isSignedIn(principal)) {
    return new ForbiddenError({
      id: `${what} hanya untuk ${whom.id}; masuk dengan akun yang berhak.`,
      en: `${what} is for ${whom.en} only; sign in with an account that has the right.`,
    })
  }
  return new UnauthenticatedError({
    id: `${what} hanya untuk ${whom.id}; masuk dahulu.`,
    en: `${what} is for ${whom.en} only; sign in first.`,
  })
}
