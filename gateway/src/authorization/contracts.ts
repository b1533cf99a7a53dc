import { readFileSync } from 'node:fs'
import type { AccessCondition } from '@satudata/core'
import { Kind } from 'graphql'
import type { ConstDirectiveNode, DocumentNode } from 'graphql'
import { z } from 'zod'
import type { Steps } from '../steps.ts'
import { textOf } from './directives.ts'
import { partsOf } from './tags.ts'

/** Which part of the graph a contract is for, by `@tag`. */
export interface Contract {
  /** Fields of objects are in it that have one of these tags, or whose object has; undefined: all are. */
  readonly include?: readonly string[] | undefined
  /** Whatever has one of these tags is not in it. */
  readonly exclude?: readonly string[] | undefined
}

/** Contracts by their names. */
export type Contracts = ReadonlyMap<string, Contract>

/** The file of contracts cannot be used; the message says why. */
export class ContractsError extends Error {
  override readonly name = 'ContractsError'
}

const tags = z.array(z.string().min(1)).min(1).optional()
const file = z.record(
  z.string().regex(/^[a-z][\da-z-]{0,40}$/),
  z.strictObject({ include: tags, exclude: tags }).refine(({ include, exclude }) => (include ?? exclude) !== undefined),
)

/** Reads the contracts of a JSON file: `{"name": {"include": ["tag"], "exclude": ["tag"]}}`; without a file there are none. */
export function readContracts(path: string | undefined): Contracts {
  if (path === undefined) return new Map()
  try {
    return new Map(Object.entries(file.parse(JSON.parse(readFileSync(path, 'utf8')))))
  } catch (error) {
    throw new ContractsError(
      `CONTRACTS_FILE=${path} cannot be used: it must be a JSON object of names (a-z, 0-9, -), each with "include" or "exclude", ` +
        `lists of tags. ${(error as Error).message}`,
      { cause: error },
    )
  }
}

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
