import { federationNames } from '@satudata/federation'
import { Kind, parse } from 'graphql'
import type { ConstDirectiveNode, ConstValueNode } from 'graphql'

/** What a field or type asks of callers, as names: "policy government", "scope person:read", "authenticated". */
export type Asks = readonly string[]

/** Reads what a subgraph's schema asks of callers, by type ("Permit") and field ("Permit.applicant"); what asks for nothing is not there. */
export function asksOf(typeDefs: string): ReadonlyMap<string, Asks> {
  const document = parse(typeDefs, { noLocation: true })
  const nameOf = federationNames(document)
  const asks = new Map<string, Asks>()
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    const found = directives.flatMap((each) => namesIn(nameOf(each), each))
    if (found.length > 0) asks.set(coordinate, [...(asks.get(coordinate) ?? []), ...found])
  }
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined || !('directives' in definition)) continue
    const type = definition.name.value
    read(type, definition.directives as readonly ConstDirectiveNode[])
    if (!('fields' in definition)) continue
    for (const field of definition.fields ?? []) read(`${type}.${field.name.value}`, field.directives)
  }
  return asks
}

function namesIn(name: string, { arguments: given = [] }: ConstDirectiveNode): string[] {
  if (name === 'authenticated') return ['authenticated']
  const kind = name === 'policy' ? 'policy' : name === 'requiresScopes' ? 'scope' : undefined
  return kind === undefined ? [] : given.flatMap(({ value }) => textsIn(value)).map((each) => `${kind} ${each}`)
}

function textsIn(value: ConstValueNode): string[] {
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return [value.value]
  return value.kind === Kind.LIST ? value.values.flatMap(textsIn) : []
}
