import { Kind, parse } from 'graphql'
import type { ConstDirectiveNode, DocumentNode } from 'graphql'
import { keyFieldsOf } from '../schema/keys.ts'
import { argumentOf, linksOf } from '../schema/links.ts'
import { typesIn } from '../schema/owned.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

const POLICY = 'https://specs.apollo.dev/policy'

/** What a supergraph is looked through for. */
export interface Looked {
  /** The subgraph's schema as written. */
  readonly typeDefs: string
  /** What others define. */
  readonly shared: ReadonlySet<string>
  /** The policy of its tier; null for OPEN. */
  readonly policy: string | null
}

/**
 * Fields of a subgraph that do not ask for its tier's policy in the supergraph: none, unless a schema found a way to be read otherwise by the
 * composer than here. Looks at what came out, whatever went in.
 */
export function wider(supergraph: string, { typeDefs, shared, policy }: Looked): Finding[] {
  if (policy === null) return []
  const document = parse(typeDefs, { noLocation: true })
  const composed = parse(supergraph, { noLocation: true })
  const conditions = policiesIn(composed)
  const keys = keyFieldsOf(document)
  const open = typesIn(document).flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return []
    const type = node.name.value
    return (node.fields ?? []).flatMap((field) => {
      const coordinate = `${type}.${field.name.value}`
      const left =
        shared.has(coordinate) ||
        field.name.value.startsWith('_') ||
        (shared.has(type) && keys.get(type)?.has(field.name.value) === true)
      const lists = conditions.get(coordinate) ?? []
      return left || (lists.length > 0 && lists.every((all) => all.includes(policy))) ? [] : [coordinate]
    })
  })
  return [...new Set(open)].map((coordinate) =>
    finding(
      'ACCESS',
      'ERROR',
      { coordinate },
      `${coordinate} akan lebih terbuka dari tingkat akses subgrafnya. Tulis direktif federasi dengan nama aslinya.`,
      `${coordinate} would be more open than the tier of its subgraph. Write federation's directives under their own names.`,
    ),
  )
}

/** The lists of policies at each field of a supergraph. */
function policiesIn(supergraph: DocumentNode): Map<string, string[][]> {
  const link = linksOf(supergraph).find(({ identity }) => identity === POLICY)
  const name = link?.imports.get('@policy')?.slice(1) ?? link?.prefix ?? 'policy'
  const found = new Map<string, string[][]>()
  for (const node of typesIn(supergraph)) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of node.fields ?? []) {
      const directive = field.directives?.find((each) => each.name.value === name)
      if (directive !== undefined) found.set(`${node.name.value}.${field.name.value}`, listsOf(directive))
    }
  }
  return found
}

function listsOf(directive: ConstDirectiveNode): string[][] {
  const value = argumentOf(directive, 'policies')
  return (value?.kind === Kind.LIST ? value.values : []).map((inner) =>
    (inner.kind === Kind.LIST ? inner.values : []).flatMap((each) => (each.kind === Kind.STRING ? [each.value] : [])),
  )
}
