import { init } from 'echarts/core'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, inject, nextTick, onBeforeUnmount, onMounted, ref } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { isDark } from '../shell/theme.ts'
import { ownTurn } from '../shell/turns.ts'
import { CHART_BOARD } from './board.ts'
import { DARK, LIGHT } from './palette.ts'
import type { Surface } from './series.ts'

/** What a chart is made of. */
export interface ChartParts<Options> {
  readonly options: (surface: Surface) => Options
  /** CSS pixels of height at a width. */
  readonly height: (width: number) => number
  /** True when choosing a part leads somewhere. */
  readonly leads: () => boolean
}

/** A chart on the page. */
export interface ChartOnPage<Options> {
  /** The element whose width the chart takes: `ref="box"`. */
  readonly box: Ref<HTMLElement | undefined>
  /** Its width in CSS pixels. */
  readonly width: Ref<number>
  /** True once it has had a width (not while the table stands in its place) and is in view or, one after the other, has had its turn. */
  readonly seen: Ref<boolean>
  /** "320px", for the element's style. */
  readonly height: ComputedRef<string>
  readonly options: ComputedRef<Options>
}

/** Draws a chart as wide as its place, in the reader's theme, and lets its panel draw it again for pictures and paper. */
export function useChart<Options extends EChartsCoreOption>(parts: ChartParts<Options>): ChartOnPage<Options> {
  const box = ref<HTMLElement>()
  const width = ref(600)
  const seen = ref(false)
  const observer = new ResizeObserver(([entry]) => {
    // Zero while the table is shown in its place.
    if (entry === undefined || entry.contentRect.width === 0) return
    width.value = entry.contentRect.width
    if (!seen.value) inView.observe(entry.target)
  })
  // Tells at once whether it is in view, and again when it comes there.
  const inView = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting === true) draw(true)
    else void ownTurn().then(() => !seen.value && (box.value?.clientWidth ?? 0) > 0 && draw(false))
  })
  /** What nobody looks at comes in without a movement. */
  let moves = false
  const draw = (looked: boolean) => {
    inView.disconnect()
    moves = looked
    seen.value = true
    void nextTick(() => (moves = true))
  }
  const leave = inject(
    CHART_BOARD,
    undefined,
  )?.({
    height: parts.height,
    draw: (wide, scale) => drawnAgain(parts, wide, scale),
  })
  onMounted(() => observer.observe(box.value!))
  onBeforeUnmount(() => {
    observer.disconnect()
    inView.disconnect()
    leave?.()
  })
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const options = computed(() =>
    parts.options({
      palette: isDark.value ? DARK : LIGHT,
      font: fontOfPage(),
      animated: moves && !still,
      width: width.value,
      leads: parts.leads(),
    }),
  )
  return { box, width, seen, options, height: computed(() => `${parts.height(width.value)}px`) }
}

/** The same chart on white, whatever the theme and the width of the window. */
function drawnAgain<Options extends EChartsCoreOption>(
  { options, height }: ChartParts<Options>,
  width: number,
  scale: number,
): HTMLCanvasElement {
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', width, height: height(width) })
  try {
    chart.setOption(options({ palette: LIGHT, font: fontOfPage(), animated: false, width, leads: false }))
    return chart.renderToCanvas({ pixelRatio: scale, backgroundColor: LIGHT.page })
  } finally {
    chart.dispose()
  }
}

function fontOfPage(): string {
  return getComputedStyle(document.body).fontFamily
}
