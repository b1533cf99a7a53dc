import { defineAsyncComponent } from 'vue'
import type { Component } from 'vue'
import ChartFailed from './ChartFailed.vue'
import ChartWaits from './ChartWaits.vue'

/** How a chart comes in: the page is readable before, its place is held, and a failure is said. */
export function late<Chart extends Component>(loader: () => Promise<Chart>) {
  return defineAsyncComponent({
    loader,
    loadingComponent: ChartWaits,
    errorComponent: ChartFailed,
    delay: 0,
    timeout: 30_000,
  })
}

/** Lines, when what draws them is there. */
export const DrawnLines = late(async () => (await import('./LineChart.vue')).default)

/** Bars, when what draws them is there. */
export const DrawnBars = late(async () => (await import('./BarChart.vue')).default)
