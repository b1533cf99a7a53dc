import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { SatuDataError } from '@satudata/core'
import type { FastifyInstance } from 'fastify'
import { NOBODY } from '../caller/authenticate.ts'
import { ask } from '../downloads/ask.ts'
import type { Graph } from '../graph/graph.ts'
import type { Rates } from '../limits/rates.ts'
import { callerOf, clientOf } from './asking.ts'
import type { RunningOperations } from './operations.ts'

/** What the door of boundaries needs. */
export interface BoundariesOptions {
  /** The graph that serves now; null before the first supergraph. */
  readonly graph: () => Graph | null
  readonly operations: RunningOperations
  readonly rates: Rates
}

const unzip = promisify(gunzip)
const FILE = /^([\da-f]{64})\.json$/
const FOREVER = 'public, max-age=31536000, immutable'

/**
 * Adds `/peta/<hash>.json`: boundaries to draw maps with, as the graph has them, compressed as they are kept. Everybody may have them,
 * so nobody is asked for who they are; under a hash always stands the same.
 */
export function serveBoundaries(app: FastifyInstance, { graph, operations, rates }: BoundariesOptions): void {
  app.get<{ readonly Params: { readonly file: string } }>('/peta/:file', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', vary: 'accept-encoding' })
    rates.count(NOBODY, request.ip)
    const hash = FILE.exec(request.params.file)?.[1]
    if (hash === undefined) throw notThere(request.params.file)
    const encoding = encodingFor(request.headers['accept-encoding'] ?? '')
    const etag = `"${hash}-${encoding}"`
    const known = (request.headers['if-none-match'] ?? '').split(',').some((each) => each.trim() === etag)
    // Under a hash always stands the same: who has it need only hear that it is still there.
    const field = known ? 'contentHash' : encoding === 'br' ? 'brotli' : 'gzip'
    using running = operations.begin(clientOf(reply))
    const { boundarySet } = await ask<{ readonly boundarySet: Readonly<Record<string, string>> | null }>(
      graph(),
      callerOf(request, NOBODY, running.signal),
      { name: 'Boundaries', text: `query Boundaries($hash: ID!) { boundarySet(contentHash: $hash) { ${field} } }` },
      { hash },
    )
    if (boundarySet === null) throw notThere(`${hash}.json`)
    void reply.headers({ 'cache-control': FOREVER, etag })
    if (known) return reply.code(304).send()
    const kept = Buffer.from(boundarySet[field] ?? '', 'base64')
    if (encoding !== 'identity') void reply.header('content-encoding', encoding)
    return reply.type('application/json; charset=utf-8').send(encoding === 'identity' ? await unzip(kept) : kept)
  })
}

/** The best encoding that is accepted: "br;q=0" is not. */
function encodingFor(header: string): 'br' | 'gzip' | 'identity' {
  const accepted = header.split(',').flatMap((part) => {
    const [name = '', ...rest] = part.toLowerCase().split(';')
    return rest.some((each) => /^\s*q=0(?:\.0*)?\s*$/.test(each)) ? [] : [name.trim()]
  })
  return (['br', 'gzip'] as const).find((each) => accepted.includes(each)) ?? 'identity'
}

function notThere(file: string): SatuDataError {
  const shown = file.slice(0, 80)
  return new SatuDataError('NOT_FOUND', {
    id: `Tidak ada batas wilayah "${shown}"; alamat yang berlaku ada di boundaries { path }.`,
    en: `There are no boundaries "${shown}"; boundaries { path } has the address that holds.`,
  })
}
