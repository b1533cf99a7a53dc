import { connect } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly text: string
}

/**
 * Sends a request line and headers exactly as written, so that names keep their case and stand as often as they are given. The
 * connection is closed after the answer.
 */
export async function sendRaw(
  url: string,
  line: string,
  headers: readonly (readonly [name: string, value: string])[],
  body = '',
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(url)
  const own = headers.some(([name]) => name.toLowerCase() === 'host') ? [] : [['Host', host] as const]
  const all = [
    ...own,
    ...headers,
    ['Connection', 'close'],
    ['Content-Length', String(Buffer.byteLength(body))],
  ] as const
  const head = [`${line} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let received = ''
    socket.setTimeout(10_000, () => socket.destroy(new Error(`No answer to ${line}.`)))
    socket.on('data', (chunk) => (received += chunk.toString('utf8')))
    socket.on('end', () => resolve(received))
    socket.on('error', reject)
    socket.write(head + body)
  })
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text }
}
