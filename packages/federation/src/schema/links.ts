import { Kind } from 'graphql'
import type { ASTNode, ConstDirectiveNode, ConstValueNode, DirectiveNode, DocumentNode } from 'graphql'

/** A feature that a schema links to. */
export interface Link {
  /** "https://specs.apollo.dev/federation" */
  readonly identity: string
  /** "v2.11"; empty without. */
  readonly version: string
  /** Before names that are not imported: "federation". */
  readonly prefix: string
  /** What it is called here, by what it is called there; directives with "@". */
  readonly imports: ReadonlyMap<string, string>
  readonly node: ConstDirectiveNode
}

/** The identity of federation's own directives. */
export const FEDERATION = 'https://specs.apollo.dev/federation'

/** The features a schema links to. What has an address as `url` on the schema is a link, whatever it is called. */
export function linksOf(document: DocumentNode): Link[] {
  return document.definitions.flatMap((each) =>
    each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION
      ? (each.directives ?? []).flatMap(readLink)
      : [],
  )
}

function readLink(node: ConstDirectiveNode): Link[] {
  const url = textArgument(node, 'url')
  if (url === undefined) return []
  const [, identity = url, version = ''] = /^(.*?)\/(v\d+\.\d+)\/?$/.exec(url) ?? []
  const prefix = textArgument(node, 'as') ?? identity.replace(/\/$/, '').split('/').at(-1) ?? ''
  const value = argumentOf(node, 'import')
  const imports = new Map((value?.kind === Kind.LIST ? value.values : []).flatMap(readImport))
  return [{ identity: identity.replace(/\/$/, ''), version, prefix, imports, node }]
}

function readImport(value: ConstValueNode): [string, string][] {
  if (value.kind === Kind.STRING) return [[value.value, value.value]]
  if (value.kind !== Kind.OBJECT) return []
  const [name, as] = ['name', 'as'].map((key) => {
    const found = value.fields.find((field) => field.name.value === key)?.value
    return found?.kind === Kind.STRING ? found.value : undefined
  })
  return name === undefined ? [] : [[name, as ?? name]]
}

/** Tells federation's directives by the names they have there ("key", "requires"), whatever they are called in a schema. */
export function federationNames(document: DocumentNode): (directive: DirectiveNode) => string {
  const links = linksOf(document).filter(({ identity }) => identity === FEDERATION)
  const imported = new Map(
    links.flatMap(({ imports }) =>
      [...imports].map(([name, as]) => [as.replace(/^@/, ''), name.replace(/^@/, '')] as const),
    ),
  )
  const prefixes = ['federation', ...links.map(({ prefix }) => prefix)].map((prefix) => `${prefix}__`)
  return ({ name: { value } }) => {
    const prefix = prefixes.find((each) => value.startsWith(each))
    return imported.get(value) ?? (prefix === undefined ? value : value.slice(prefix.length))
  }
}

/** An argument of a directive application; undefined without. */
export function argumentOf(directive: DirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((each) => each.name.value === name)?.value as ConstValueNode | undefined
}

/** The same where it is a text. */
export function textArgument(directive: DirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name)
  return value?.kind === Kind.STRING ? value.value : undefined
}

/** Line of a node, from 1; null when it was made here. */
export function lineOf(node: ASTNode | undefined): number | null {
  return node?.loc?.startToken.line ?? null
}
