import { defineAsyncComponent } from 'vue'
import type { Component } from 'vue'
import ChartFailed from './ChartFailed.vue'
import ChartWaits from './ChartWaits.vue'

/** How a chart comes in: the page is readable before, its place is held, and a failure is said. */
function late<Chart extends Component>(loader: () => Promise<Chart>) {
  return defineAsyncComponent({
    loader,
    loadingComponent: ChartWaits,
    errorComponent: ChartFailed,
    delay: 0,
    timeout: 30_000,
  })
}

/** Bars, loaded when a panel first has figures. */
export const BarChart = late(async () => (await import('./BarChart.vue')).default)

/** Lines over time. */
export const LineChart = late(async () => (await import('./LineChart.vue')).default)

/** Points by two figures. */
export const ScatterChart = late(async () => (await import('./ScatterChart.vue')).default)

/** Regions coloured by class. */
export const MapChart = late(async () => (await import('./MapChart.vue')).default)
