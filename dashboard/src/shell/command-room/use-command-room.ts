import { computed, onBeforeUnmount, onMounted, watchEffect } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { textIn } from '../use-address.ts'
import { fillsScreen } from './fills-screen.ts'
import { INTERVALS } from './use-auto-refresh.ts'

/** A page that fills the screen of a command room: `?layar=penuh&segarkan=5`. */
export interface CommandRoom {
  readonly full: ComputedRef<boolean>
  /** Minutes between two refreshes; null: by hand only. */
  readonly minutes: ComputedRef<number | null>
  /** Fills the screen; must come from a click, or the browser keeps its own frame. */
  readonly enter: () => void
  readonly leave: () => void
  readonly every: (minutes: number | null) => void
}

/** Reads and writes the command room's part of the address. Call it in the setup of what offers the way back. */
export function useCommandRoom(): CommandRoom {
  const route = useRoute()
  const router = useRouter()
  const full = computed(() => textIn(route.query, 'layar') === 'penuh')
  const minutes = computed(() => INTERVALS.find((each) => String(each) === textIn(route.query, 'segarkan')) ?? null)
  const change = (part: Record<string, string | undefined>) =>
    void router.replace({ query: { ...route.query, ...part }, hash: route.hash })

  function leave(): void {
    if (!full.value) return
    change({ layar: undefined })
    if (document.fullscreenElement !== null) void document.exitFullscreen()
  }
  const onKey = (event: KeyboardEvent) => {
    // Esc that closed a list is spent.
    if (event.key === 'Escape' && !event.defaultPrevented) leave()
  }
  const onFullscreen = () => {
    if (document.fullscreenElement === null) leave()
  }

  const fill = (fills: boolean) => {
    fillsScreen.value = fills
    // On a wall everything is read from farther away (main.css).
    document.documentElement.classList.toggle('fills-screen', fills)
  }
  watchEffect(() => fill(full.value))
  onMounted(() => {
    addEventListener('keydown', onKey)
    document.addEventListener('fullscreenchange', onFullscreen)
  })
  onBeforeUnmount(() => {
    fill(false)
    removeEventListener('keydown', onKey)
    document.removeEventListener('fullscreenchange', onFullscreen)
  })
  return {
    full,
    minutes,
    leave,
    every: (next) => change({ segarkan: next === null ? undefined : String(next) }),
    enter() {
      change({ layar: 'penuh' })
      // Refused by some screens and browsers: header and footer are gone all the same.
      void document.documentElement.requestFullscreen?.().catch(() => undefined)
    },
  }
}
