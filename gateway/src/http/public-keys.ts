import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import type { InstanceKeys } from '../keys.ts'

/** Where subgraphs elsewhere find the keys that verify the gateway's tokens. */
const PATH = '/.well-known/jwks.json'
/** Seconds for which they may keep them: a token with a key they do not know makes them ask again. */
const KEPT = 300

/** Serves the instance's public keys (JWKS) to everybody: subgraphs on other machines verify `x-satudata-caller` with them. */
export function servePublicKeys(app: FastifyInstance, { publicFile }: Pick<InstanceKeys, 'publicFile'>): void {
  app.get(PATH, async (_, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', `public, max-age=${KEPT}`)
      .send(await readFile(publicFile)),
  )
}
