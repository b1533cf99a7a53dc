import { onMounted, ref } from 'vue'
import type { Ref } from 'vue'

/**
 * The height, in CSS pixels, at which the place of a chart is held while what draws it is loaded, so that nothing below moves; set it to
 * undefined once the chart has its own. `heightAt`: its height at a width in pixels.
 */
export function useHeld(
  place: Readonly<Ref<HTMLElement | null>>,
  heightAt: (width: number) => number,
): Ref<string | undefined> {
  const held = ref<string>()
  onMounted(() => {
    const width = place.value?.clientWidth ?? 0
    if (width > 0) held.value = `${heightAt(width)}px`
  })
  return held
}
