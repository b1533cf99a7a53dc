import { Pool } from 'undici'
import type { buildConnector, Dispatcher } from 'undici'

/** An answer whose body is still to be read, or dumped. */
export type Received = Dispatcher.ResponseData

/** How connections are made, where not as usual: a connector that looks at each address, or options of TLS. */
export type Connect = buildConnector.connector | buildConnector.BuildOptions

/** The connections to one subgraph: kept alive, over HTTP/2 where the server offers it. */
export interface Connection {
  /** Sends a request; `signal` ends it, also while its answer is being read. Redirects are answers, never followed. */
  send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Received>
  /** No further requests; resolves when the running ones have ended. */
  close(): Promise<void>
}

/** Connections to one subgraph at most (of HTTP/1; one of HTTP/2 carries a hundred requests): one that hangs takes no more. */
const CONNECTIONS = 100
/** How long a connection may take to open, in milliseconds. */
const CONNECT_TIMEOUT = 5_000

/** Makes the connections to an address; the first one is opened when it is needed. */
export function openConnection(url: string, connect?: Connect): Connection {
  const { origin, pathname, search } = new URL(url)
  const pool = new Pool(origin, {
    allowH2: true,
    connections: CONNECTIONS,
    connectTimeout: CONNECT_TIMEOUT,
    autoSelectFamily: true,
    // The signal ends what takes too long.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: typeof connect === 'function' ? connect : { preferH2: true, ...connect },
  })
  const path = pathname + search
  return {
    send: (body, headers, signal) => pool.request({ path, method: 'POST', headers, body, signal }),
    close: () => pool.close(),
  }
}
