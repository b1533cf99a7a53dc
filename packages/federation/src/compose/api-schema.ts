import { buildASTSchema, Kind, parse, visit } from 'graphql'
import type { DirectiveNode, GraphQLSchema } from 'graphql'

/** Names of what a supergraph says of itself. */
const OWN = /^(join|link|core|connect)__|^(link|core)$/
/** What stays of directives: they mean something to those who use the graph. */
const KEPT: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf'])

/** The schema that clients of a supergraph see: without what it says of its subgraphs, of access, and without what is inaccessible. */
export function apiSchemaOf(supergraph: string): GraphQLSchema {
  const hidden = (node: { readonly directives?: readonly DirectiveNode[] | undefined }) =>
    node.directives?.some(({ name }) => name.value === 'inaccessible') === true
  const document = visit(parse(supergraph, { noLocation: true }), {
    enter(node) {
      if ('directives' in node && hidden(node)) return null
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return null
      if (node.kind.endsWith('TypeDefinition') && 'name' in node && OWN.test(node.name?.value ?? '')) return null
      if (node.kind === Kind.DIRECTIVE && !KEPT.has(node.name.value)) return null
      return undefined
    },
  })
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
}
