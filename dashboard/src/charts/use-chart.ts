import { init } from 'echarts/core'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, inject, onBeforeUnmount, onMounted, ref } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { isDark } from '../shell/theme.ts'
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
  /** True once it has had a width: what is made while the table stands in its place is drawn when it is looked at. */
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
    seen.value = true
  })
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
    leave?.()
  })
  const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches
  const options = computed(() =>
    parts.options({
      palette: isDark.value ? DARK : LIGHT,
      font: fontOfPage(),
      animated,
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
