import { ref } from 'vue'
import type { Ref } from 'vue'

/** One of many places takes part in the order of the Tab key; arrow keys move between them. */
export interface Roving {
  /** The place that the Tab key leads to. */
  readonly current: Ref<number>
  /** Moves by a key; `named` are the names of the places, for letters. Returns the new place, or null for a key that moves nothing. */
  readonly move: (event: KeyboardEvent, names: readonly string[]) => number | null
}

/** Moving between many places by keyboard. */
export function useRoving(): Roving {
  const current = ref(0)
  return {
    current,
    move({ key, ctrlKey, altKey, metaKey }, names) {
      if (ctrlKey || altKey || metaKey || names.length === 0) return null
      const next = placeAfter(key, Math.min(current.value, names.length - 1), names)
      if (next !== null) current.value = next
      return next
    },
  }
}

/** Where a key leads from a place. */
export function placeAfter(key: string, from: number, names: readonly string[]): number | null {
  const last = names.length - 1
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, from + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, from - 1)
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (!/^\p{L}$/u.test(key)) return null
  const begins = (name: string) => name.toLowerCase().startsWith(key.toLowerCase())
  const after = names.findIndex((name, at) => at > from && begins(name))
  const found = after >= 0 ? after : names.findIndex(begins)
  return found >= 0 ? found : null
}
