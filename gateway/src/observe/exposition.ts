import type * as Sdk from '@opentelemetry/sdk-metrics'
import type { MetricData, ResourceMetrics } from '@opentelemetry/sdk-metrics'
import type * as Api from '@opentelemetry/api'
import type { Line, Measure, Measures } from './measures.ts'

/** When counting began: what OpenTelemetry calls the start of a cumulative sum. */
const STARTED = time(performance.timeOrigin)

/** Words of OpenTelemetry's packages, which are loaded only where somebody reads measures. */
export type Otel = Pick<typeof Sdk, 'AggregationTemporality' | 'DataPointType'> & Pick<typeof Api, 'ValueType'>

/** The measures in OpenTelemetry's form. */
export function metricsOf(measures: Measures, otel: Otel): MetricData[] {
  const now = time(Date.now())
  return measures.all().map((measure) => metricOf(measure, otel, now))
}

/** The same with what they are of. */
export function resourceMetrics(metrics: MetricData[], resource: ResourceMetrics['resource']): ResourceMetrics {
  return { resource, scopeMetrics: [{ scope: { name: 'satudata' }, metrics }] }
}

function metricOf(measure: Measure, otel: Otel, now: Api.HrTime): MetricData {
  const { name, help, labels } = measure
  const common = {
    descriptor: { name, description: help, unit: '', valueType: otel.ValueType.DOUBLE },
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

function time(milliseconds: number): Api.HrTime {
  const seconds = Math.trunc(milliseconds / 1_000)
  return [seconds, Math.round((milliseconds - seconds * 1_000) * 1e6)]
}
