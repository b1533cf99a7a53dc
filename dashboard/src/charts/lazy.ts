import { late } from './late.ts'

/** Bars, loaded when a panel first has figures. */
export { default as BarChart } from './HeldBars.vue'

/** Lines over time. */
export { default as LineChart } from './HeldLines.vue'

/** Points by two figures. */
export const ScatterChart = late(async () => (await import('./ScatterChart.vue')).default)

/** Regions coloured by class. */
export const MapChart = late(async () => (await import('./MapChart.vue')).default)
