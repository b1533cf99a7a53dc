import { MEMBER_POLICY } from '@satudata/core'
import type { AccessLevel } from '@satudata/core'
import { Kind, parse, print, visit } from 'graphql'
import type {
  ConstDirectiveNode,
  ConstListValueNode,
  ConstValueNode,
  DirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  StringValueNode,
} from 'graphql'
import { keyFieldsOf } from '../schema/keys.ts'
import { argumentOf, FEDERATION, federationNames, linksOf } from '../schema/links.ts'

/** The first version of federation that has `@policy`. */
const WITH_POLICY = 'v2.6'
const NONE: ReadonlySet<string> = new Set()

/**
 * The policy that a tier puts before each field: none for OPEN, `government` for RESTRICTED, membership of the owner for CLOSED and for what
 * nobody reviewed yet.
 */
export function policyOf(tier: AccessLevel | null, owner: string): string | null {
  if (tier === 'OPEN') return null
  return tier === 'RESTRICTED' ? 'government' : `${MEMBER_POLICY}${owner}`
}

/**
 * A schema of others as it goes into composition: every field of its object types asks for the tier's policy beside what it asks for itself,
 * so an outside subgraph can be narrower than its tier, never wider. Fields of others that it repeats (`shared`: "Region.code"), refers to
 * by `@external` or enters by (`@key` of a shared type) stay as they are, as a condition on them would hold for everybody. So do interfaces:
 * composition gathers their conditions from their types. Descriptions of what is shared are left to its owner. Takes a schema that can be read.
 */
export function tightened(
  typeDefs: string,
  tier: AccessLevel | null,
  owner: string,
  shared: ReadonlySet<string> = NONE,
): string {
  const document = parse(typeDefs)
  const policy = policyOf(tier, owner)
  const nameOf = federationNames(document)
  const keys = keyFieldsOf(document)
  const local = policyName(document)
  const field = (type: string, node: FieldDefinitionNode): FieldDefinitionNode => {
    const coordinate = `${type}.${node.name.value}`
    if (shared.has(coordinate)) return { ...node, description: undefined }
    const entered = shared.has(type) && keys.get(type)?.has(node.name.value) === true
    const external = node.directives?.some((each) => nameOf(each) === 'external') === true
    return policy === null || entered || external ? node : withPolicy(node, policy, local, nameOf)
  }
  const changed = visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) return false
      const isObject = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
      if (!isObject) return undefined
      const type = node.name.value
      const fields = node.fields?.map((each) => field(type, each))
      const own = node.kind === Kind.OBJECT_TYPE_DEFINITION && shared.has(type) ? { description: undefined } : {}
      return { ...node, ...own, ...(fields === undefined ? {} : { fields }) }
    },
  })
  return print(policy === null ? changed : withImport(changed, local))
}

/** What `@policy` is called in a schema. */
function policyName(document: DocumentNode): string {
  const link = linksOf(document).find(({ identity }) => identity === FEDERATION)
  return (link?.imports.get('@policy') ?? '@policy').slice(1)
}

/** One condition beside another: both must hold, so each list of the field's own gets ours too. */
function withPolicy(
  node: FieldDefinitionNode,
  policy: string,
  local: string,
  nameOf: (directive: DirectiveNode) => string,
): FieldDefinitionNode {
  const directives = node.directives ?? []
  const own = directives.find((each) => nameOf(each) === 'policy')
  const given = own === undefined ? undefined : argumentOf(own, 'policies')
  const lists = given === undefined ? [] : given.kind === Kind.LIST ? given.values : [given]
  const both = lists.length === 0 ? [list([text(policy)])] : lists.map((each) => list([...items(each), text(policy)]))
  const applied: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: local },
    arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'policies' }, value: list(both) }],
  }
  return { ...node, directives: [...directives.filter((each) => each !== own), applied] }
}

function items(value: ConstValueNode): readonly ConstValueNode[] {
  return value.kind === Kind.LIST ? value.values : [value]
}

function list(values: readonly ConstValueNode[]): ConstListValueNode {
  return { kind: Kind.LIST, values: [...values] }
}

function text(value: string): StringValueNode {
  return { kind: Kind.STRING, value }
}

/** Links to a version of federation that has `@policy`, and imports it. */
function withImport(document: DocumentNode, local: string): DocumentNode {
  const link = linksOf(document).find(({ identity }) => identity === FEDERATION)
  if (link === undefined) return document
  const older = Number(link.version.split('.')[1] ?? 0) < Number(WITH_POLICY.split('.')[1])
  const given = argumentOf(link.node, 'import')
  const imported = link.imports.has('@policy')
  const values = [...(given?.kind === Kind.LIST ? given.values : []), ...(imported ? [] : [text(`@${local}`)])]
  const argument = (name: string, value: ConstValueNode) =>
    ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }) as const
  const kept = (link.node.arguments ?? []).filter(({ name }) => name.value !== 'url' && name.value !== 'import')
  const replaced: ConstDirectiveNode = {
    ...link.node,
    arguments: [
      argument('url', text(`${FEDERATION}/${older ? WITH_POLICY : link.version}`)),
      ...kept,
      argument('import', list(values)),
    ],
  }
  return visit(document, { Directive: (node) => (node === link.node ? replaced : undefined) })
}
