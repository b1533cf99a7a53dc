import type { AddressInfo } from 'node:net'
import { helpersGiveWay } from '@satudata/core'
import type { Config } from '@satudata/core'
import type { FastifyInstance } from 'fastify'

/** The port or address cannot be used; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/** How much V8's helpers give way to the thread that answers, as `nice` counts: not more than what works beside. */
const HELPERS_GIVE_WAY = 5

/** Listens, and returns the address people open. */
export async function listen(
  app: Pick<FastifyInstance, 'listen' | 'server'>,
  { port, host }: Pick<Config, 'port' | 'host'>,
): Promise<string> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    throw new ListenError(reasonOf(error as NodeJS.ErrnoException, port, host), { cause: error })
  }
  helpersGiveWay(HELPERS_GIVE_WAY)
  const bound = app.server.address() as AddressInfo
  const name =
    host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${bound.port}`
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use, perhaps by another start of Satu Data: stop that, or choose another port, e.g. PORT=${port + 1}.`
    case 'EACCES':
      return `Port ${port} is not allowed for this user: choose one above 1023, e.g. PORT=4000.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine: use 127.0.0.1 (this machine only) or 0.0.0.0 (every network).`
    case undefined:
    default:
      return `Listening on ${host}:${port} fails: ${message}`
  }
}
