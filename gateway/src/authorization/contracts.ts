import type { AccessCondition, Contract } from '@satudata/core'
import { Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode } from 'graphql'
import type { Steps } from '../steps.ts'
import { textOf } from './directives.ts'
import { partsOf } from './tags.ts'

/** By the object, not by its text: a schema may name any policy, and nobody meets one that is not known. */
const contracts = new WeakMap<AccessCondition, string>()

/** The condition of what is not in a contract: met by everybody but who asks by this contract. */
export function outside(contract: string): AccessCondition {
  const condition: AccessCondition = { kind: 'POLICIES', anyOf: [[`contract ${contract}`]] }
  contracts.set(condition, contract)
  return condition
}

/** The contract whose condition this is; undefined for any other condition. */
export function contractOf(condition: AccessCondition): string | undefined {
  return contracts.get(condition)
}

/** Coordinates of a supergraph that are not in a contract: `Type`, `Type.member`, `Type.field(argument:)`. */
export function* outsideOf(supergraph: DocumentNode, { include, exclude = [] }: Contract): Steps<string[]> {
  const has = (directives: readonly ConstDirectiveNode[], names: readonly string[]) =>
    directives.some((each) => each.name.value === 'tag' && names.includes(textOf(each, 'name') ?? ''))
  const outside: string[] = []
  for (const { coordinate, kind, type, directives } of partsOf(supergraph)) {
    yield
    // What an interface shows follows from its objects.
    const isField = kind === Kind.FIELD_DEFINITION && type.kind === Kind.OBJECT_TYPE_DEFINITION
    const left = include !== undefined && isField && !has([...directives, ...(type.directives ?? [])], include)
    if (left || has(directives, exclude)) outside.push(coordinate)
  }
  return outside
}
