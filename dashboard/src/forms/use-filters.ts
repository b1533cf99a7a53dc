import { computed, reactive, watch } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filters of a list: what stands in the fields, and what is in force. */
export interface Filters<Key extends string> {
  readonly typed: Record<Key, string>
  /** By key, '' where nothing is asked for. */
  readonly inForce: ComputedRef<Readonly<Record<Key, string>>>
  /** Puts what is in the fields in force. */
  readonly apply: () => void
  readonly clear: () => void
}

/** Keeps filters in the address, so that a list can be found again and shared. Never for what is secret or names a person's NIK. */
export function useFilters<Key extends string>(keys: readonly Key[]): Filters<Key> {
  const route = useRoute()
  const router = useRouter()
  const inForce = computed(
    () => Object.fromEntries(keys.map((key) => [key, oneOf(route.query[key])])) as Record<Key, string>,
  )
  const typed = reactive({ ...inForce.value }) as Record<Key, string>
  watch(inForce, (now) => Object.assign(typed, now))
  const go = (values: Readonly<Record<Key, string>>) => {
    const given = keys.filter((key) => values[key].trim() !== '').map((key) => [key, values[key].trim()])
    void router.replace({ query: Object.fromEntries(given) })
  }
  return {
    typed,
    inForce,
    apply: () => go(typed),
    clear: () => go(Object.fromEntries(keys.map((key) => [key, ''])) as Record<Key, string>),
  }
}

function oneOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
