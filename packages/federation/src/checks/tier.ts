import { MEMBER_POLICY } from '@satudata/core'
import type { AccessLevel } from '@satudata/core'
import { Kind, print } from 'graphql'
import type {
  ASTNode,
  ConstValueNode,
  DirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  StringValueNode,
} from 'graphql'
import { keyFieldsOf } from '../schema/keys.ts'
import { argumentOf, FEDERATION, federationNames, linksOf } from '../schema/links.ts'
import { documentOf, fieldsOf, typesIn } from '../schema/owned.ts'
import type { TypeNode } from '../schema/owned.ts'

/** The first version of federation that has `@policy`. */
const WITH_POLICY = 6
const NONE: ReadonlySet<string> = new Set()

/** A piece of a text to be replaced. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

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
 * so an outside subgraph can be narrower than its tier, never wider. Fields of others that it repeats or refers to (`shared`: "Region.code")
 * or enters by (`@key` of a shared type) stay as they are, as a condition on them would hold for everybody. What it calls `@external` and
 * nobody else has is its own: a key of a type that is written as an extension is answered all the same. So do interfaces stay:
 * composition gathers their conditions from their types. Descriptions of what is shared, the graph itself too, are left to its owner. Every
 * line keeps its number.
 * Takes a schema that can be read.
 */
export function tightened(
  typeDefs: string,
  tier: AccessLevel | null,
  owner: string,
  shared: ReadonlySet<string> = NONE,
): string {
  const document = documentOf(typeDefs)
  const policy = policyOf(tier, owner)
  const edits = policy === null ? [] : importing(document)
  const nameOf = federationNames(document)
  const keys = keyFieldsOf(document)
  const local = policyName(document)
  // The graph is described by ours.
  for (const node of document.definitions) if (node.kind === Kind.SCHEMA_DEFINITION) edits.push(...undescribing(node))
  for (const node of typesIn(document)) {
    const type = node.name.value
    if (shared.has(type)) edits.push(...undescribing(node), ...valuesOf(node).flatMap(undescribing))
    for (const field of fieldsOf(node)) {
      const name = field.name.value
      if (shared.has(`${type}.${name}`)) edits.push(...[field, ...argumentsOf(field)].flatMap(undescribing))
      else if (!isObject(node)) continue
      else if (policy !== null && !(shared.has(type) && keys.get(type)?.has(name) === true))
        edits.push(...guarding(field as FieldDefinitionNode, policy, local, nameOf))
    }
  }
  return edited(typeDefs, edits)
}

function isObject({ kind }: TypeNode): boolean {
  return kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION
}

function valuesOf(node: TypeNode): readonly ASTNode[] {
  return 'values' in node ? (node.values ?? []) : []
}

function argumentsOf(field: ReturnType<typeof fieldsOf>[number]): readonly ASTNode[] {
  return 'arguments' in field ? (field.arguments ?? []) : []
}

function undescribing(node: ASTNode): Edit[] {
  const description = 'description' in node ? node.description : undefined
  return description?.loc === undefined ? [] : [{ start: description.loc.start, end: description.loc.end, text: '' }]
}

/** What `@policy` is called in a schema. */
function policyName(document: DocumentNode): string {
  const link = linksOf(document).find(({ identity }) => identity === FEDERATION)
  return link?.imports.get('@policy') ?? '@policy'
}

/** One condition beside another: both must hold, so each list of the field's own gets ours too. */
function guarding(
  field: FieldDefinitionNode,
  policy: string,
  local: string,
  nameOf: (directive: DirectiveNode) => string,
): Edit[] {
  const directives = field.directives ?? []
  const own = directives.find((each) => nameOf(each) === 'policy')
  const given = own === undefined ? undefined : argumentOf(own, 'policies')
  const lists = given === undefined ? [] : itemsOf(given)
  const both = (lists.length === 0 ? [[]] : lists.map(itemsOf)).map((names) =>
    [...names.map(print), JSON.stringify(policy)].join(', '),
  )
  const text = `${local}(policies: [${both.map((names) => `[${names}]`).join(', ')}])`
  const at = own?.loc ?? { start: field.loc!.end, end: field.loc!.end }
  return [{ start: at.start, end: at.end, text: own === undefined ? ` ${text}` : text }]
}

function itemsOf(value: ConstValueNode): readonly ConstValueNode[] {
  return value.kind === Kind.LIST ? value.values : [value]
}

/** Links to a version of federation that has `@policy`, and imports it. */
function importing(document: DocumentNode): Edit[] {
  const link = linksOf(document).find(({ identity }) => identity === FEDERATION)
  if (link === undefined) return []
  const edits: Edit[] = []
  const url = argumentOf(link.node, 'url') as StringValueNode
  if (Number(link.version.split('.')[1] ?? 0) < WITH_POLICY)
    edits.push({ start: url.loc!.start, end: url.loc!.end, text: `"${FEDERATION}/v2.${WITH_POLICY}"` })
  if (link.imports.has('@policy')) return edits
  const given = argumentOf(link.node, 'import')
  if (given?.kind === Kind.LIST) edits.push({ start: given.loc!.end - 1, end: given.loc!.end - 1, text: ' "@policy"' })
  else edits.push({ start: link.node.loc!.end - 1, end: link.node.loc!.end - 1, text: ', import: ["@policy"]' })
  return edits
}

/** Replaces pieces of a text that do not overlap; a piece of several lines leaves as many. */
function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: piece } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), piece, text.slice(start, end).replaceAll(/[^\n]/g, ''))
    done = end
  }
  return parts.join('') + text.slice(done)
}
