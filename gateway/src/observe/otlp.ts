import { diag, DiagLogLevel, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, ValueType } from '@opentelemetry/api'
import type { Span } from '@opentelemetry/api'
import type { Logger } from '@satudata/core'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import * as metrics from '@opentelemetry/sdk-metrics'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  RandomIdGenerator,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { metricsOf, resourceMetrics } from './exposition.ts'
import type { Measures } from './measures.ts'
import type { TracedSpan, Tracing } from './tracing.ts'

/** Where to send, and how much. */
export interface OtlpOptions {
  /** What this process is called: "satudata". */
  readonly service: string
  /** The collector: "http://localhost:4318". */
  readonly endpoint: string
  /** The part of operations that is traced, 0 to 1. */
  readonly sampled: number
  /** Milliseconds between two reports of measures. */
  readonly everyMs: number
  readonly measures: Measures
  readonly logger: Logger
}

/** How long a report may take, in milliseconds: a collector that hangs must not hold up a stop. */
const DEADLINE = 5_000

/**
 * Sends traces and measures by OTLP over HTTP. Nothing is registered for the whole process: packages that trace by themselves would
 * send along what they know of a document.
 */
export function openOtlp({ service, endpoint, sampled, everyMs, measures, logger }: OtlpOptions): Tracing {
  sayWhatFails(logger)
  const resource = resourceFromAttributes({ 'service.name': service })
  const base = endpoint.replace(/\/+$/, '')
  const ids = new IdsOfRequests()
  const tracers = new TracerProvider({
    resource,
    idGenerator: ids,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampled) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${base}/v1/traces`, timeoutMillis: DEADLINE }),
        scheduledDelayMillis: Math.min(everyMs, 5_000),
        exportTimeoutMillis: DEADLINE,
      }),
    ],
  })
  const reader = new metrics.PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url: `${base}/v1/metrics`, timeoutMillis: DEADLINE }),
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: Math.min(DEADLINE, everyMs),
    metricProducers: [
      {
        collect: async () => ({
          resourceMetrics: resourceMetrics(metricsOf(measures, { ...metrics, ValueType }), resource),
          errors: [],
        }),
      },
    ],
  })
  const meters = new metrics.MeterProvider({ resource, readers: [reader] })
  const tracer = tracers.getTracer('satudata')
  return {
    begin(requestId, from) {
      ids.next = requestId.replaceAll('-', '')
      const context = contextOf(from, 'STRANGER')
      const links = context === null ? [] : [{ context }]
      return traced(tracer.startSpan('operation', { kind: SpanKind.SERVER, root: true, links }, ROOT_CONTEXT), start)
    },
    serve(name, from) {
      const parent = contextOf(from, 'OURS')
      const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent)
      return traced(tracer.startSpan(name, { kind: SpanKind.SERVER }, context), start)
    },
    stop: async () => void (await Promise.allSettled([tracers.shutdown(), meters.shutdown()])),
  }
  function start(
    parent: Span,
    name: string,
    kind: 'INTERNAL' | 'CLIENT',
    attributes: Readonly<Record<string, string>>,
  ): Span {
    return tracer.startSpan(name, { kind: SpanKind[kind], attributes }, trace.setSpan(ROOT_CONTEXT, parent))
  }
}

/** A collector that is away is for operators to know. */
function sayWhatFails(logger: Logger): void {
  const quiet = () => undefined
  const warn = (message: string) => logger.warn({ opentelemetry: message }, 'OpenTelemetry')
  diag.setLogger(
    { verbose: quiet, debug: quiet, info: quiet, warn, error: warn },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
}

/** An operation's trace has the id of its request: who reads it in an error, or in the log, finds the trace. */
class IdsOfRequests extends RandomIdGenerator {
  next = ''
  override generateTraceId(): string {
    const { next } = this
    this.next = ''
    return /^[0-9a-f]{32}$/.test(next) ? next : super.generateTraceId()
  }
}

/**
 * What a caller says of its own trace. Ours is another one than a stranger's, linked to it: a stranger must not choose ours, nor what is
 * sampled. What a process of ours began is gone on with.
 */
function contextOf(header: string | undefined, whose: 'STRANGER' | 'OURS') {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(header ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return null
  return { traceId, spanId, traceFlags: whose === 'OURS' ? Number.parseInt(flags, 16) & 1 : 0, isRemote: true }
}

type Start = (
  parent: Span,
  name: string,
  kind: 'INTERNAL' | 'CLIENT',
  attributes: Readonly<Record<string, string>>,
) => Span

function traced(span: Span, start: Start): TracedSpan {
  return {
    begin: (name, kind = 'INTERNAL', attributes = {}) => traced(start(span, name, kind, attributes), start),
    set: (name, value) => void span.setAttribute(name, value),
    get traceparent() {
      const { traceId, spanId, traceFlags } = span.spanContext()
      return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
    },
    end(failure) {
      if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure })
      span.end()
    },
  }
}
