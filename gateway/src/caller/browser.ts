import type { IncomingHttpHeaders } from 'node:http'

/**
 * The `Cookie` header of a request that our own pages sent; undefined for any other. A cookie travels by itself, also when a
 * foreign page makes the browser send the request: such a request is answered as one without a cookie.
 */
export function ownCookie(method: string, headers: IncomingHttpHeaders): string | undefined {
  const { cookie, origin, host } = headers
  if (cookie === undefined) return undefined
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' ? cookie : undefined
  // Clients that are not browsers, and browsers on plain http addresses, say less.
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host ? cookie : undefined
  return method === 'GET' ? cookie : undefined
}
