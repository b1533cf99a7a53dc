import { BlockList, isIP } from 'node:net'
import { ForbiddenError } from '@satudata/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { credentialsOf, recognised } from '../http/asking.ts'
import type { Identifying } from '../http/asking.ts'
import { metricsOf, resourceMetrics } from './exposition.ts'
import type { Measures } from './measures.ts'

/** What the door of measures needs. */
export interface MetricsOptions extends Identifying {
  readonly measures: Measures
  /** Addresses and networks that may read, besides this machine. */
  readonly allow: readonly string[]
}

/** Adds `/metrics`, in Prometheus' text format: for this machine, the networks that are let in, and administrators. */
export function serveMetrics(app: FastifyInstance, options: MetricsOptions): void {
  const { measures, allow } = options
  const allowed = networkOf(['127.0.0.0/8', '::1', ...allow])
  app.get('/metrics', { logLevel: 'silent' }, async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    if (!holds(allowed, request.ip) || isForwarded(request)) {
      const { principal } = await recognised(credentialsOf(request), options)
      if (!principal.roles.includes('ADMIN')) throw refused()
    }
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await textOf(measures))
  })
}

/** Whoever asks through a proxy that is not trusted looks as near as the proxy. */
function isForwarded({ headers, ip, socket }: FastifyRequest): boolean {
  const named = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined)
  return named && ip === socket.remoteAddress
}

async function textOf(measures: Measures): Promise<string> {
  // Loaded when somebody first looks: they are not needed to answer anybody else.
  const [{ PrometheusSerializer }, sdk, { ValueType }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/exporter-prometheus'),
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/api'),
    import('@opentelemetry/resources'),
  ])
  const serializer = new PrometheusSerializer(undefined, false, undefined, true, true)
  return serializer.serialize(resourceMetrics(metricsOf(measures, { ...sdk, ValueType }), resourceFromAttributes({})))
}

function networkOf(list: readonly string[]): BlockList {
  const network = new BlockList()
  for (const each of list) {
    const [address = '', bits] = each.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) network.addAddress(address, family)
    else network.addSubnet(address, Number(bits), family)
  }
  return network
}

function holds(network: BlockList, address: string): boolean {
  // An IPv4 address of a socket that listens on both.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const version = isIP(plain)
  return version !== 0 && network.check(plain, version === 6 ? 'ipv6' : 'ipv4')
}

function refused(): ForbiddenError {
  return new ForbiddenError({
    id: 'Ukuran kerja gerbang hanya untuk mesin ini, alamat di METRICS_ALLOW, dan token administrator.',
    en: 'The gateway’s measures are for this machine, the addresses in METRICS_ALLOW, and an administrator’s token only.',
  })
}
