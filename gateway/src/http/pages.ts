import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Folders of the built pages. */
export interface Pages {
  readonly dashboard: string
  readonly editor: string
  /** File of the operations that the dashboard sends by their hash. */
  readonly documents?: string
  /** Texts of the operations that the other programs of the product send. */
  readonly operations?: () => Promise<readonly string[]>
}

const FOREVER = 'public, max-age=31536000, immutable'
const ASKING = 'no-cache'
/** Vite puts a hash of the content into these names. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+(?:\.(?:br|gz))?$/

/** Serves the dashboard at / (its routes answer with its page) and the editor at /graphiql. Built files may come later. */
export async function servePages(app: FastifyInstance, pages: Pages): Promise<void> {
  for (const folder of [pages.dashboard, pages.editor]) mkdirSync(folder, { recursive: true })
  const common = {
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply: Pick<FastifyReply, 'header'>, path: string) =>
      void reply.header('cache-control', HASHED.test(path) ? FOREVER : ASKING),
  } as const
  await app.register(staticFiles, { ...common, root: pages.dashboard, prefix: '/' })
  await app.register(staticFiles, { ...common, root: pages.editor, prefix: '/graphiql/', decorateReply: false })
  app.get('/graphiql', async (_, reply) => sendPage(reply, pages.editor))
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request))
      return reply.code(404).send({ message: `There is nothing at ${request.url.slice(0, 200)}.` })
    return sendPage(reply, pages.dashboard)
  })
}

/** Serves no pages: every other address says where the graph is. */
export function pointToGraph(app: FastifyInstance): void {
  app.setNotFoundHandler(async ({ url }, reply) =>
    reply.code(404).send({
      message: `There is nothing at ${url.slice(0, 200)}: the graph is at /graphql, whether it is ready at /health/ready, measures at /metrics.`,
    }),
  )
}

function sendPage(reply: FastifyReply, folder: string): FastifyReply {
  if (existsSync(join(folder, 'index.html'))) return reply.sendFile('index.html', folder)
  return reply
    .code(503)
    .header('retry-after', '5')
    .header('refresh', '5')
    .type('text/html; charset=utf-8')
    .send(NOT_BUILT)
}

/** Only addresses a person may have typed get the page; a missing script or picture is missing. "/wilayah/36.03" names no file. */
function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? ''
  return (
    (method === 'GET' || method === 'HEAD') &&
    !/\.[a-z]\w*$/i.test(path) &&
    (headers.accept ?? '*/*').includes('text/html')
  )
}

const NOT_BUILT = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Satu Data</title>
<p>Halaman sedang disiapkan; halaman ini memuat ulang sendiri. Bila tetap begini, lihat pesan di terminal.</p>
<p lang="en">The page is being built; this reloads by itself. If it stays like this, look at the messages in the terminal.</p></html>`
