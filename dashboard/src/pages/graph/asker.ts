import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import type { Who } from '../../session/use-who.ts'
import { useWho } from '../../session/use-who.ts'

const GOVERNMENT = ['PRODUCER', 'WALIDATA', 'LEADER', 'ADMIN']
const STEWARDS = ['WALIDATA', 'ADMIN']

/** What the graph tells somebody of itself: those of government its history, usage and health; stewards of every subgraph. */
export interface Asker {
  readonly government: boolean
  readonly steward: boolean
}

/** Told from the roles. The graph decides anyway: this is for what need not be asked, as it would be refused. */
export function askerOf(who: Pick<Who, 'roles'> | null | undefined): Asker {
  const has = (roles: readonly string[]) => who?.roles.some((role) => roles.includes(role)) === true
  return { government: has(GOVERNMENT), steward: has(STEWARDS) }
}

/** The same of who is signed in; nothing as long as it is not known. */
export function useAsker(): ComputedRef<Asker> {
  const who = useWho()
  return computed(() => askerOf(who.value))
}
