import { meetsCondition } from '@satudata/core'
import type { AccessCondition, Principal } from '@satudata/core'
import { isAbstractType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { Bounded } from './bounded.ts'
import { isSecretFrom } from './conditions.ts'
import { contractOf } from './contracts.ts'
import { hiddenNames } from './hidden-names.ts'
import type { HiddenNames } from './hidden-names.ts'
import { spread } from '../steps.ts'
import { sliceOf } from '../supergraph/slice.ts'
import { keyRules } from './keys.ts'
import type { Place } from './keys.ts'
import type { Requirements } from './requirements.ts'

/** What callers who miss the same conditions may use. Everything that follows from it is worked out once for all of them. */
export interface Rights {
  /** The conditions that are not met; as text, for keys of caches. */
  readonly id: string
  /** True when nothing of the schema is closed. */
  readonly full: boolean
  /** The schema without what may not be used: what introspection shows. */
  readonly slice: () => Promise<GraphQLSchema>
  /** Names that are for members of organizations alone, of which the caller is none; null when there are none. */
  readonly hidden: () => HiddenNames | null
  /** Missing conditions for objects and values of a type; undefined when it may be used. */
  readonly missingForType: (type: string) => Missing | undefined
  /** The same for a field of an object type, whose object was found in `place`; else the place of what it returns. */
  readonly decide: (
    type: string,
    field: string,
    place: Place,
  ) => { readonly missing: Missing } | { readonly place: Place }
}

/** Numbers of conditions; never empty. */
export type Missing = readonly number[]

/** Sets of missing conditions that are remembered: far more than there are kinds of callers. */
const REMEMBERED = 64
/** After the number of a condition that is secret from whoever misses it. */
const SECRET = '!'

/** Finds the rights of principals, one object for all who miss the same. */
export function rightsOf(
  requirements: Requirements,
  schema: GraphQLSchema,
): (principal: Principal, contract?: string) => Rights {
  const known = new Bounded<string, Rights>(REMEMBERED)
  // By principal object: authentication hands out the same one while it trusts a token.
  const byPrincipal = new WeakMap<Principal, Map<string | undefined, string>>()
  const isMet = (principal: Principal, contract: string | undefined, condition: AccessCondition) => {
    const outsideOf = contractOf(condition)
    return outsideOf === undefined ? meetsCondition(principal, condition) : outsideOf !== contract
  }
  return (principal, contract) => {
    let ids = byPrincipal.get(principal)
    if (ids === undefined) byPrincipal.set(principal, (ids = new Map()))
    let id = ids.get(contract)
    if (id === undefined) {
      const unmet = requirements.conditions.flatMap((each, number) =>
        isMet(principal, contract, each) ? [] : [`${number}${isSecretFrom(principal, each) ? SECRET : ''}`],
      )
      ids.set(contract, (id = unmet.join(',')))
    }
    return known.getOrMake(id, () => rights(id, requirements, schema))
  }
}

function rights(id: string, requirements: Requirements, schema: GraphQLSchema): Rights {
  const parts = id === '' ? [] : id.split(',')
  const unmet = new Set(parts.map((each) => Number.parseInt(each, 10)))
  const secret = new Set(parts.flatMap((each) => (each.endsWith(SECRET) ? [Number.parseInt(each, 10)] : [])))
  const types = new Map<string, Missing>()
  const fields = new Map<string, Missing>()
  const missing = (asked: ReadonlySet<number>) => {
    if (asked.size === 0) return undefined
    const list = [...asked].filter((each) => unmet.has(each))
    return list.length === 0 ? undefined : list
  }
  for (const type of requirements.types.values()) {
    const closed = missing(requirements.ofType(type.name))
    if (closed !== undefined) types.set(type.name, closed)
  }
  for (const type of requirements.types.values()) {
    for (const [name, { returns }] of type.fields) {
      const all = missing(requirements.ofField(type.name, name)) ?? missingForAll(schema, returns, types)
      if (all !== undefined) fields.set(`${type.name}.${name}`, all)
    }
  }
  let slice: Promise<GraphQLSchema> | undefined
  const makeSlice = () => {
    const tagged = [...requirements.tagged].flatMap(([coordinate, asked]) => (missing(asked) ? [coordinate] : []))
    return spread(sliceOf(schema, new Set([...types.keys(), ...fields.keys(), ...tagged])))
  }
  const secrets = [...types, ...fields].flatMap(([coordinate, asked]) =>
    asked.some((each) => secret.has(each)) ? [coordinate] : [],
  )
  let hidden: HiddenNames | undefined
  const follow = keyRules(requirements, (selections) => missing(selections))
  return {
    id,
    full: unmet.size === 0,
    slice: () => (slice ??= makeSlice()),
    hidden: () => (secrets.length === 0 ? null : (hidden ??= hiddenNames(schema, new Set(secrets)))),
    missingForType: (type) => types.get(type),
    decide: (type, field, place) => {
      const closed = fields.get(`${type}.${field}`)
      return closed === undefined ? follow(type, field, place) : { missing: closed }
    },
  }
}

/** What is missing for an interface or union none of whose types may be used. */
function missingForAll(schema: GraphQLSchema, name: string, types: ReadonlyMap<string, Missing>): Missing | undefined {
  const type = schema.getType(name)
  if (!isAbstractType(type)) return undefined
  const possible = schema.getPossibleTypes(type)
  const missing = possible.flatMap((each) => types.get(each.name) ?? [])
  return possible.length > 0 && possible.every((each) => types.has(each.name)) ? [...new Set(missing)] : undefined
}
