import type { IncomingMessage, ServerResponse } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { BadInputError, languageOf } from '@satudata/core'
import type { SatuDataError } from '@satudata/core'

/** Finds the network address of a client: X-Forwarded-For is believed as far as it comes from trusted proxies. */
export function addressReader(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList()
  for (const each of trustedProxies) {
    const [address = '', length] = each.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (length === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(length), family)
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (request) => {
    const said = String(request.headers['x-forwarded-for'] ?? '')
    const hops = [...said.split(',').map((hop) => hop.trim()), plain(request.socket.remoteAddress ?? '')]
    return hops.findLast((hop, index) => index === 0 || !isTrusted(plain(hop))) ?? ''
  }
}

/**
 * The request as the provider is to see it: at the instance's public address whatever `Host` says, with no forwarding header of the
 * client's, and below the issuer's path.
 */
export function canonical(request: IncomingMessage, publicUrl: string, address: string): IncomingMessage {
  const { host, protocol, pathname } = new URL(publicUrl)
  for (const name of Object.keys(request.headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete request.headers[name]
  }
  Object.assign(request.headers, {
    host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': address,
  })
  const url = request.url ?? '/'
  return Object.assign(request, {
    originalUrl: pathname.replace(/\/$/, '') + url,
    url: url.replace(/^\/sso(?=[/?]|$)/, '').replace(/^(?!\/)/, '/'),
  })
}

/** Reads a small JSON object; throws BadInputError for anything else. */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const refused = new BadInputError({
    id: 'Permintaan tidak dapat dibaca; kirim objek JSON.',
    en: 'The request cannot be read; send a JSON object.',
  })
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw refused
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk)
    if (text.length > 10_000) throw refused
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Refused below.
  }
  throw refused
}

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body))
}

/** Answers with an error in the language of the request. */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  error: SatuDataError,
): void {
  const language = languageOf(request.headers['accept-language'])
  const { messages, ...extensions } = error.extensions as { readonly messages: typeof error.messages }
  sendJson(response, status, { errors: [{ message: messages[language], extensions }] })
}

/** Sends the browser on. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'content-length': '0' }).end()
}

/** IPv4 written as IPv6 is IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
