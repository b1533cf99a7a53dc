import { INSTANCE, languageOf, SatuDataError, UnauthenticatedError, UnavailableError } from '@satudata/core'
import type { Identified, Logger } from '@satudata/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller/caller.ts'
import { STOPPING } from '../errors/messages.ts'
import type { Graph } from '../graph/graph.ts'
import { callerOf, clientOf, credentialsOf, identifiedBy } from '../http/asking.ts'
import type { Identifying } from '../http/asking.ts'
import { answerFailure } from '../http/failure.ts'
import type { FailureForm } from '../http/failure.ts'
import type { RunningOperations } from '../http/operations.ts'
import { ask } from './ask.ts'
import { csvText } from './csv.ts'
import { COUNT } from './documents.ts'
import type { Row } from './documents.ts'
import { FILE_HEADERS, headersOf, isKnown } from './headers.ts'
import { jsonText } from './json.ts'
import { openDownload } from './open.ts'
import type { Download, Source } from './open.ts'
import { failurePage } from './page.ts'
import { recordDownload } from './record.ts'
import type { Phase } from './record.ts'
import { downloadSlots } from './slots.ts'
import { watchedStream } from './stream.ts'
import { wantedBy } from './wanted.ts'
import { xlsxBytes } from './xlsx/file.ts'

/** What the door of downloads needs. */
export interface DownloadOptions extends Identifying, Omit<Source, 'stillAllowed'> {
  readonly draining: () => boolean
  readonly operations: RunningOperations
  readonly logger: Logger
}

/** Longest time a whole download may take, in milliseconds. */
const LONGEST = 3_600_000
/** How long a client may take nothing of what is ready, in milliseconds. */
const STALL = 60_000
/** How long the count of a download may take, in milliseconds. */
const COUNT_DEADLINE = 5_000
/** Text shrinks to a tenth; a workbook is compressed already. */
const COMPRESSION = { threshold: 1_400, encodings: ['gzip', 'identity'] as ['gzip', 'identity'] }

const WRITERS: Readonly<
  Record<
    Download['wanted']['format'],
    (download: Download, pages: AsyncIterable<readonly Row[]>) => AsyncIterable<string | Uint8Array>
  >
> = { json: jsonText, csv: csvText, xlsx: xlsxBytes }

/**
 * Adds `/unduh/<dataset>.<json|xlsx|csv>`: the rows of a dataset as a file. It is no second way to the data: what is in a file are
 * answers of operations that run through the graph as the one who asks.
 */
export function serveDownloads(app: FastifyInstance, options: DownloadOptions): void {
  const slots = downloadSlots()
  const failed = answerFailure(options.logger, inPageOrJson)
  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/unduh/:file',
    exposeHeadRoute: false,
    compress: COMPRESSION,
    onRequest: async (_, reply) =>
      void reply.header('cache-control', 'no-store').header('vary', 'accept, accept-language, authorization, cookie'),
    handler: async (request, reply) => {
      if (options.draining()) throw new UnavailableError(STOPPING)
      const { searchParams } = new URL(request.url, 'http://localhost')
      const wanted = wantedBy(request.params.file, searchParams, request.headers['accept-language'])
      const identified = await identifiedBy(request, options)
      using stack = new DisposableStack()
      stack.use(slots.take(identified.principal.subject, request.ip))
      const running = stack.use(options.operations.begin(clientOf(reply), LONGEST))
      const caller = { ...callerOf(request, identified, running.signal), language: wanted.language }
      const source = { ...options, stillAllowed: () => unchanged(options, request, identified) }
      const download = await openDownload(source, caller, wanted).catch(async (error: unknown) => {
        if (error instanceof SatuDataError && error.code === 'FORBIDDEN')
          await recordDownload(options.identity(), caller, wanted, { phase: 'refused' })
        throw error
      })
      return await answer(options, { request, reply, caller, download }, () => stack.move())
    },
    errorHandler: (error, request, reply) => {
      for (const name of FILE_HEADERS) void reply.removeHeader(name)
      return failed(error, request, reply.header('cache-control', 'no-store'))
    },
  })
}

/** A download may last longer than the right to it: a key is revoked, a session ends, a position changes hands. */
async function unchanged(options: DownloadOptions, request: FastifyRequest, { principal }: Identified): Promise<void> {
  const now = await options.authenticate(credentialsOf(request))
  if (now.principal === principal || JSON.stringify(now.principal) === JSON.stringify(principal)) return
  throw new UnauthenticatedError({
    id: 'Hak Anda berubah selama unduhan berjalan; masuk lagi, lalu ulangi.',
    en: 'Your rights changed during the download; sign in again and repeat it.',
  })
}

interface Answering {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly caller: Caller
  readonly download: Download
}

/** `hold` keeps what the request holds until the stream ends. */
async function answer(
  options: DownloadOptions,
  { request, reply, caller, download }: Answering,
  hold: () => DisposableStack,
): Promise<FastifyReply> {
  const { wanted, release } = download
  const record = (phase: Phase, rows?: number) =>
    recordDownload(options.identity(), caller, wanted, {
      phase,
      release: release.id,
      ...(rows === undefined ? {} : { rows }),
    })
  const pages = startedPages(download)
  const content = WRITERS[wanted.format](download, pages.rest())
  const known = headersOf(download, caller)
  if (isKnown(request.headers['if-none-match'], known['etag'])) return reply.code(304).headers(known).send()
  if (request.method === 'HEAD') return reply.headers(known).send()
  // What goes wrong until here is answered in words; from here on it can only break the file off.
  await pages.start()
  await record('begun')
  void reply.headers(headersOf(download, caller))
  const held = hold()
  const log = (err: unknown, what: string) => options.logger.warn({ err, requestId: caller.requestId }, what)
  const unrecorded = (error: unknown) => log(error, 'the end of a download is not on record')
  const stream = watchedStream(content, {
    stallMs: STALL,
    whole: () => {
      void record('done', pages.given()).catch(unrecorded)
      void countDownload(options.graph(), caller, wanted.dataset).catch((error: unknown) =>
        log(error, 'a download is not counted'),
      )
    },
    broken: (reason) => {
      log(reason, 'a download broke off')
      void record('broken', pages.given()).catch(unrecorded)
    },
  })
  stream.once('close', () => held.dispose())
  return reply.send(stream)
}

/** The pages of a download, the first of which can be had before anything is sent. */
function startedPages(download: Download) {
  const pages = download.pages()
  let first: Promise<IteratorResult<readonly Row[], void>> | undefined
  let rows = 0
  return {
    start: () => (first ??= pages.next()),
    /** Rows handed on so far. */
    given: () => rows,
    async *rest(): AsyncGenerator<readonly Row[], void> {
      try {
        for (let next = await (first ?? pages.next()); next.done !== true; next = await pages.next()) {
          rows += next.value.length
          yield next.value
        }
      } finally {
        await pages.return()
      }
    },
  }
}

/** Tells the catalogue, as the instance itself, that a file has gone out whole. */
async function countDownload(graph: Graph | null, { requestId }: Caller, dataset: string): Promise<void> {
  const instance: Caller = {
    principal: INSTANCE,
    requestId,
    language: 'en',
    signal: AbortSignal.timeout(COUNT_DEADLINE),
    origin: { address: '', credential: { kind: 'NONE', id: null } },
    tiers: new Set(),
    purposes: new Set(),
    refusals: new Set(),
  }
  await ask(graph, instance, COUNT, { dataset })
}

/** For a browser a page, for a program what the graph answers. */
const inPageOrJson: FailureForm = (error, { id, url, headers }) => {
  if (headers.accept?.includes('text/html') !== true) return null
  const asked = new URL(url, 'http://localhost').searchParams.get('bahasa')
  const language = languageOf(asked ?? headers['accept-language'])
  return { type: 'text/html; charset=utf-8', text: failurePage(error, language, id) }
}
