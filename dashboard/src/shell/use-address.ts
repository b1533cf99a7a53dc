import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** What a page shows, kept in its address: a link opens the same view. */
export interface AddressState<State> {
  readonly state: ComputedRef<State>
  /** Changes a part of it; back returns, unless `replace` says that it is not a step of its own. */
  readonly change: (part: Partial<State>, options?: { readonly replace?: boolean }) => void
}

/** Of the whole screen, not of a page's state (shell/command-room): they stay when the state changes. */
const SHELL_KEYS = ['layar', 'segarkan'] as const

/** Reads and writes a page's state. What `write` leaves out (undefined, empty) is not in the address: defaults stay short. */
export function useAddress<State extends object>(
  read: (query: LocationQuery) => State,
  write: (state: State) => LocationQueryRaw,
): AddressState<State> {
  const route = useRoute()
  const router = useRouter()
  const path = route.path
  // While the next page comes in, this one still shows what it showed.
  let last = read(route.query)
  const state = computed(() => (route.path === path ? (last = read(route.query)) : last))
  return {
    state,
    change(part, options) {
      const kept = SHELL_KEYS.filter((key) => route.query[key] !== undefined).map((key) => [key, route.query[key]])
      const query = { ...write({ ...state.value, ...part }), ...Object.fromEntries(kept) }
      void (options?.replace === true ? router.replace({ query }) : router.push({ query }))
    },
  }
}

/** The values of a query key: "a,b" and repeated keys are both lists; empty values are none. */
export function listIn(query: LocationQuery, key: string): readonly string[] {
  const given = query[key]
  const texts = (Array.isArray(given) ? given : [given]).filter((each): each is string => typeof each === 'string')
  return [...new Set(texts.flatMap((text) => text.split(',')).filter((text) => text !== ''))]
}

/** The one value of a query key; undefined when there is none. */
export function textIn(query: LocationQuery, key: string): string | undefined {
  return listIn(query, key)[0]
}
