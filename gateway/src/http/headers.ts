import type { FastifyInstance } from 'fastify'

const COMMON = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
]

/** Nothing inline, nothing from elsewhere. `data:` and `blob:` images are charts on their way to a file. */
const STRICT = [...COMMON, "img-src 'self' data: blob:"].join('; ')
/** The editor (Monaco) writes style elements and starts workers; its scripts are ours alone too. */
const EDITOR = [
  ...COMMON,
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ')

/** Adds the headers that keep a browser from doing with our answers what they are not for. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const isEditor =
      request.url === '/graphiql' || request.url.startsWith('/graphiql/') || request.url.startsWith('/graphiql?')
    reply.headers({
      'content-security-policy': isEditor ? EDITOR : STRICT,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    })
  })
}
