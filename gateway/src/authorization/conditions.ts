import { MEMBER_POLICY, meetsPolicy } from '@satudata/core'
import type { AccessCondition, Message, Principal } from '@satudata/core'
import { contractOf } from './contracts.ts'

/** True when everybody who meets all of `given` meets `wanted` too, whatever the names mean. */
export function implies(given: readonly AccessCondition[], wanted: AccessCondition): boolean {
  if (wanted.kind === 'AUTHENTICATED') return given.some(({ kind }) => kind === 'AUTHENTICATED')
  if (wanted.anyOf.length === 0) return true
  const same = given.flatMap((each) => ('anyOf' in each && each.kind === wanted.kind ? [each.anyOf] : []))
  const ways = product(same)
  return ways?.every((all) => wanted.anyOf.some((inner) => inner.every((name) => all.has(name)))) ?? false
}

/** More ways than this are not looked at; what is not known to follow is asked for. */
const MOST_WAYS = 1_000

/** Every way to meet all of these at once; undefined when there are too many. */
function product(conditions: readonly (readonly (readonly string[])[])[]): ReadonlySet<string>[] | undefined {
  let ways: ReadonlySet<string>[] = [new Set()]
  for (const anyOf of conditions) {
    if (anyOf.length === 0) continue
    if (ways.length * anyOf.length > MOST_WAYS) return undefined
    ways = ways.flatMap((way) => anyOf.map((all) => new Set([...way, ...all])))
  }
  return ways
}

/**
 * True when only members of organizations can meet it, and the principal is none: what it stands on is no business of others, its name
 * included.
 */
export function isSecretFrom(principal: Principal, condition: AccessCondition): boolean {
  if (condition.kind !== 'POLICIES' || condition.anyOf.length === 0) return false
  const isOthers = (name: string) => name.startsWith(MEMBER_POLICY) && !meetsPolicy(principal, name)
  return condition.anyOf.every((all) => all.some(isOthers))
}

/** What a caller has to do or to have, said in both languages. */
export function asking(conditions: readonly AccessCondition[]): Message {
  const parts = conditions.map(ask)
  return { id: parts.map(({ id }) => id).join('; '), en: parts.map(({ en }) => en).join('; ') }
}

function ask(condition: AccessCondition): Message {
  if (condition.kind === 'AUTHENTICATED') return { id: 'masuk dahulu', en: 'sign in first' }
  const contract = contractOf(condition)
  if (contract !== undefined)
    return { id: `di luar kontrak "${contract}"`, en: `it is outside the contract "${contract}"` }
  const names = (and: string, or: string) =>
    condition.anyOf.map((all) => all.map((name) => `"${name}"`).join(` ${and} `)).join(`, ${or} `)
  return condition.kind === 'SCOPES'
    ? { id: `perlu cakupan ${names('dan', 'atau')}`, en: `needs the scope ${names('and', 'or')}` }
    : { id: `perlu hak ${names('dan', 'atau')}`, en: `needs the right ${names('and', 'or')}` }
}
