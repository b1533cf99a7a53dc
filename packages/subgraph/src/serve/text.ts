import { BadInputError } from '@satudata/core'
import { GraphQLError, Kind } from 'graphql'
import type { ASTNode, ASTVisitor, StringValueNode, ValidationContext } from 'graphql'

// PostgreSQL holds no NUL and no half of a surrogate pair: a parameter with one fails deep inside a query.

/** Validation rule: no text written into a document holds a character that cannot be stored or searched. */
export function storableTextRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node: StringValueNode, _key, parent, _path, ancestors) {
      if (isStorable(node.value)) return
      const cause = unusable(placeOf([...ancestors, parent ?? node]))
      context.reportError(new GraphQLError(cause.message, { nodes: node, originalError: cause }))
    },
  }
}

/** Throws BAD_INPUT when a text in the variables holds a character that cannot be stored or searched. */
export function refuseUnstorable(variables: Readonly<Record<string, unknown>>): void {
  const place = placeWithin(variables)
  if (place !== null) throw unusable(`$${place.slice(1)}`)
}

/** Runs over every variable of every operation: builds the place (".search.tags.0") only on the way back from a hit. */
function placeWithin(value: unknown): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : ''
  if (typeof value !== 'object' || value === null) return null
  for (const key in value) {
    const place = placeWithin(value[key as keyof typeof value])
    if (place !== null) return `.${key}${place}`
  }
  return null
}

/** False for a text with a character that PostgreSQL cannot hold. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** Argument and input fields a literal stands in; lists of siblings are among the ancestors too, and name nothing. */
function placeOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const names = ancestors.flatMap((node) => {
    if (!('kind' in node)) return []
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.name.value]
    return node.kind === Kind.VARIABLE_DEFINITION ? [`$${node.variable.name.value}`] : []
  })
  return names.join('.')
}

function unusable(place: string): BadInputError {
  return new BadInputError(
    {
      id: `${place}: teks memuat karakter NUL atau separuh pasangan surrogate, yang tidak dapat disimpan atau dicari; hapus karakter itu.`,
      en: `${place}: the text holds a NUL character or half of a surrogate pair, which can be neither stored nor searched; remove it.`,
    },
    { argument: place },
  )
}
