import { readFileSync } from 'node:fs'
import { ForbiddenError, isGovernment, isSignedIn, meetsPolicy, UnauthenticatedError } from '@satudata/core'
import type { Message, Principal } from '@satudata/core'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { Kind, defaultFieldResolver, isObjectType, parse, print, visit } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode, GraphQLSchema } from 'graphql'
import type { SubgraphContext } from '../context.ts'
import { DateScalar, Decimal, Long } from './scalars.ts'

/** The audiences of `@access`. */
export type Audience = 'EVERYONE' | 'ROWS' | 'GOVERNMENT' | 'SIGNED_IN' | 'ADMIN' | 'PERSON'

/** Tag that tells the gateway which parts of the schema only government callers see when they introspect. */
export const GOVERNMENT_TAG = 'government'

const COMMON = parse(readFileSync(new URL('../../common.graphql', import.meta.url), 'utf8'))

/** A subgraph's schema as text for composition, and executable. */
export interface BuiltSchema {
  readonly typeDefs: string
  readonly schema: GraphQLSchema
}

/** Builds the schema out of `schema.graphql`, the common part and the resolvers; guards what is for government only. */
export function buildSchema(file: URL, resolvers: object): BuiltSchema {
  const own = parse(readFileSync(file, 'utf8'))
  const document = tagGovernment({ kind: Kind.DOCUMENT, definitions: [...COMMON.definitions, ...own.definitions] })
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

/** `@access` stays in the subgraph; the gateway learns of government-only parts by a tag, which composition keeps. */
function tagGovernment(document: DocumentNode): DocumentNode {
  const tagged = <N extends ASTNode & { readonly directives?: readonly ConstDirectiveNode[] }>(node: N): N =>
    audienceOf(node) === 'GOVERNMENT' ? { ...node, directives: [...(node.directives ?? []), TAG] } : node
  return visit(document, { ObjectTypeDefinition: tagged, FieldDefinition: tagged, EnumValueDefinition: tagged })
}

const TAG: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: { kind: Kind.STRING, value: GOVERNMENT_TAG },
    },
  ],
}

interface Guard {
  readonly admits: (principal: Principal) => boolean
  readonly whom: Message
}

/** Who passes, for each audience that is not everybody; what is read behind it is decided by the rows' labels. */
const GUARDS: Readonly<Partial<Record<Audience, Guard>>> = {
  GOVERNMENT: { admits: isGovernment, whom: { id: 'pemerintah daerah', en: 'government' } },
  SIGNED_IN: { admits: isSignedIn, whom: { id: 'yang sudah masuk', en: 'those who have signed in' } },
  ADMIN: {
    admits: (principal) => meetsPolicy(principal, 'admin'),
    whom: { id: 'pengelola sistem', en: 'administrators' },
  },
  PERSON: {
    admits: (principal) => principal.scopes.includes('person:read'),
    whom: { id: 'pemegang hak membaca data perseorangan', en: 'holders of the right to read data of persons' },
  },
}

function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const guard = GUARDS[audienceOf(field.astNode) ?? audienceOf(type.astNode) ?? 'EVERYONE']
      if (guard === undefined) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (parent, args, context: SubgraphContext, info) => {
        if (!guard.admits(context.principal)) throw refusal(`${type.name}.${field.name}`, guard, context.principal)
        return resolve(parent, args, context, info)
      }
    }
  }
}

function refusal(what: string, { whom }: Guard, principal: Principal): Error {
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
