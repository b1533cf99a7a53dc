import type { AccessCondition } from '@satudata/core'
import { Kind, visit } from 'graphql'
import type { ConstDirectiveNode, ConstValueNode, DocumentNode } from 'graphql'

/** The names under which a supergraph has the access directives. */
export interface AccessDirectives {
  /** The condition that a directive application stands for; undefined when it is another directive. */
  readonly conditionOf: (directive: ConstDirectiveNode) => AccessCondition | undefined
  /** Names of the directives and of their scalars, as definitions. */
  readonly directives: ReadonlySet<string>
  readonly isTheirs: (type: string) => boolean
}

const FEATURES: Readonly<Record<string, AccessCondition['kind']>> = {
  authenticated: 'AUTHENTICATED',
  requiresScopes: 'SCOPES',
  policy: 'POLICIES',
}
/** The one version there is of each of the three. */
const VERSION = 'v0.1'

/** Finds the access directives in a supergraph by its links. Throws for a version of them that nobody here knows. */
export function accessDirectives(supergraph: DocumentNode): AccessDirectives {
  const kinds = new Map<string, AccessCondition['kind']>()
  const prefixes: string[] = []
  const imported = new Set<string>()
  for (const link of linksOf(supergraph)) {
    const feature = featureOf(link)
    if (feature === undefined) continue
    const prefix = textOf(link, 'as') ?? feature
    const imports = importsOf(link)
    kinds.set(imports.get(`@${feature}`)?.slice(1) ?? prefix, FEATURES[feature]!)
    prefixes.push(`${prefix}__`)
    for (const [name, as] of imports) if (!name.startsWith('@')) imported.add(as)
  }
  return {
    conditionOf: (directive) => {
      const kind = kinds.get(directive.name.value)
      if (kind === undefined) return undefined
      return kind === 'AUTHENTICATED' ? { kind } : { kind, anyOf: listsOf(directive.arguments?.[0]?.value) }
    },
    directives: new Set(kinds.keys()),
    isTheirs: (type) => imported.has(type) || prefixes.some((prefix) => type.startsWith(prefix)),
  }
}

/**
 * The supergraph without the access directives: what the planner may have, which refuses a supergraph with them. Only this copy
 * is without; what they ask for is read from the original and enforced before anything is planned.
 */
export function withoutAccessDirectives(supergraph: DocumentNode): DocumentNode {
  const { directives, isTheirs } = accessDirectives(supergraph)
  if (directives.size === 0) return supergraph
  const links = new Set(linksOf(supergraph).filter((link) => featureOf(link) !== undefined))
  return visit(supergraph, {
    Directive: (node) => (links.has(node as ConstDirectiveNode) || directives.has(node.name.value) ? null : undefined),
    DirectiveDefinition: (node) => (directives.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (isTheirs(node.name.value) ? null : undefined),
  })
}

function linksOf(supergraph: DocumentNode): ConstDirectiveNode[] {
  return supergraph.definitions.flatMap((each) =>
    each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION
      ? (each.directives ?? []).filter((directive) => textOf(directive, 'url') !== undefined)
      : [],
  )
}

/** The access feature that a link is for. */
function featureOf(link: ConstDirectiveNode): string | undefined {
  const [, feature = '', version] =
    /^https:\/\/specs\.apollo\.dev\/(\w+)\/(v[\d.]+)\/?$/.exec(textOf(link, 'url') ?? '') ?? []
  if (!Object.hasOwn(FEATURES, feature)) return undefined
  if (version === VERSION) return feature
  throw new Error(`The supergraph has @${feature} ${version}; only ${VERSION} can be enforced.`)
}

function importsOf(link: ConstDirectiveNode): Map<string, string> {
  const value = argumentOf(link, 'import')
  const imports = new Map<string, string>()
  for (const each of value?.kind === Kind.LIST ? value.values : []) {
    if (each.kind === Kind.STRING) imports.set(each.value, each.value)
    if (each.kind !== Kind.OBJECT) continue
    const [name, as] = ['name', 'as'].map((key) => each.fields.find((field) => field.name.value === key)?.value)
    if (name?.kind === Kind.STRING) imports.set(name.value, as?.kind === Kind.STRING ? as.value : name.value)
  }
  return imports
}

function listsOf(value: ConstValueNode | undefined): string[][] {
  return itemsOf(value).map((inner) =>
    itemsOf(inner).map((each) => {
      if (each.kind === Kind.STRING) return each.value
      throw unreadable()
    }),
  )
}

/** What cannot be read must not be taken for an empty list, which everybody meets. */
function itemsOf(value: ConstValueNode | undefined) {
  if (value?.kind === Kind.LIST) return value.values
  throw unreadable()
}

function unreadable(): Error {
  return new Error('The supergraph has an access directive that is no list of lists of texts.')
}

/** The text a directive application has for an argument; undefined without. */
export function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name)
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

/** The value a directive application has for an argument; undefined without. */
export function argumentOf(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((each) => each.name.value === name)?.value
}
