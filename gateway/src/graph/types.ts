import { Kind } from 'graphql'
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, GraphQLSchema } from 'graphql'
import type { Steps } from '../steps.ts'
import { schemaFrom } from '../supergraph/build.ts'

/**
 * The types of a supergraph and which of them are others too, those included that clients do not see. They have no fields: for plans it
 * matters what an object is, and not what it has.
 */
export function typesOf(supergraph: DocumentNode): Steps<GraphQLSchema> {
  return schemaFrom({ kind: Kind.DOCUMENT, definitions: supergraph.definitions.flatMap(bare) })
}

function bare(definition: DefinitionNode): DefinitionNode[] {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    const { kind, name, interfaces } = definition
    return [{ kind, name, fields: [FIELD], ...(interfaces === undefined ? {} : { interfaces }) }]
  }
  if (definition.kind !== Kind.UNION_TYPE_DEFINITION) return []
  const { kind, name, types } = definition
  return [{ kind, name, ...(types === undefined ? {} : { types }) }]
}

const FIELD: FieldDefinitionNode = {
  kind: Kind.FIELD_DEFINITION,
  name: { kind: Kind.NAME, value: '_' },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } },
}
