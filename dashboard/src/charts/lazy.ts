import { defineAsyncComponent } from 'vue'
import ChartFailed from './ChartFailed.vue'
import ChartWaits from './ChartWaits.vue'

/** Bars, loaded when a panel first has figures: the page is readable before. */
export const BarChart = defineAsyncComponent({
  loader: () => import('./BarChart.vue'),
  loadingComponent: ChartWaits,
  errorComponent: ChartFailed,
  delay: 0,
  timeout: 30_000,
})
