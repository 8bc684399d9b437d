import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'

const tracer = trace.getTracer('redress')

/**
 * Runs `work` as a span of the trace that is going on. Without `startTracing` it costs next to nothing.
 * Attributes are ids, names and figures; what people wrote stays out.
 */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      // The code alone: a message may quote what somebody typed.
      span.setAttribute('error.type', nameOf(error))
      throw error
    } finally {
      span.end()
    }
  })
}

/** A span that is over already, e.g. a query that was measured elsewhere. */
export function pastSpan(name: string, attributes: Attributes, ms: number): void {
  const endTime = Date.now()
  tracer.startSpan(name, { attributes, startTime: endTime - ms }).end(endTime)
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error

/**
 * Sends spans to a collector that speaks OTLP over HTTP. Its packages are loaded only here.
 * @param endpoint as in OTEL_EXPORTER_OTLP_ENDPOINT; `/v1/traces` is added
 */
export async function startTracing(endpoint: string): Promise<{ stop(): Promise<void> }> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ])
  process.env.OTEL_SERVICE_NAME ??= 'redress'
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] })
  provider.register()
  return { stop: () => provider.shutdown() }
}
