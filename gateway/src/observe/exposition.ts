import type * as Otel from '@opentelemetry/sdk-metrics'
import type { MetricData, ResourceMetrics } from '@opentelemetry/sdk-metrics'
import type { HrTime } from '@opentelemetry/api'
import type { Line, Measure, Measures } from './measures.ts'

/** When counting began: what OpenTelemetry calls the start of a cumulative sum. */
const STARTED = time(performance.timeOrigin)

/** The measures in OpenTelemetry's form. `otel`: the package, which is loaded only where somebody reads them. */
export function metricsOf(measures: Measures, otel: typeof Otel): MetricData[] {
  const now = time(Date.now())
  return measures.all().map((measure) => metricOf(measure, otel, now))
}

/** The same with what they are of. */
export function resourceMetrics(metrics: MetricData[], resource: ResourceMetrics['resource']): ResourceMetrics {
  return { resource, scopeMetrics: [{ scope: { name: 'satudata' }, metrics }] }
}

function metricOf(measure: Measure, otel: typeof Otel, now: HrTime): MetricData {
  const { name, help, labels } = measure
  const common = {
    // 1: a double. The enumeration stands in a package that would be loaded for it.
    descriptor: { name, description: help, unit: '', valueType: 1 },
    aggregationTemporality: otel.AggregationTemporality.CUMULATIVE,
  }
  const point = <From, To>(line: Line<From>, value: To) => ({
    startTime: STARTED,
    endTime: now,
    attributes: Object.fromEntries(labels.map((label, index) => [label, line.labels[index] ?? ''])),
    value,
  })
  if (measure.kind === 'histogram') {
    const { bounds } = measure
    const dataPoints = measure.lines().map((line) => {
      const { counts, sum, count } = line.value
      return point(line, { buckets: { boundaries: [...bounds], counts: [...counts] }, sum, count })
    })
    return { ...common, dataPointType: otel.DataPointType.HISTOGRAM, dataPoints }
  }
  const dataPoints = measure.lines().map((line) => point(line, line.value))
  return measure.kind === 'counter'
    ? { ...common, dataPointType: otel.DataPointType.SUM, dataPoints, isMonotonic: true }
    : { ...common, dataPointType: otel.DataPointType.GAUGE, dataPoints }
}

function time(milliseconds: number): HrTime {
  const seconds = Math.trunc(milliseconds / 1_000)
  return [seconds, Math.round((milliseconds - seconds * 1_000) * 1e6)]
}
