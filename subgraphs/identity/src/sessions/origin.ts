import { ForbiddenError } from '@satudata/core'

/** Headers that say from which page a request comes. */
export interface OriginHeaders {
  readonly 'sec-fetch-site'?: string | undefined
  readonly origin?: string | undefined
  readonly host?: string | undefined
}

/**
 * True when a request comes from a page of this instance, or from no page at all (a command line; browsers always say). Browsers
 * do not let pages write these headers.
 */
export function isOwnPage(
  headers: Readonly<Record<string, string | string[] | undefined>> | OriginHeaders,
  publicUrl: string,
): boolean {
  const { origin, host } = headers as OriginHeaders
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (origin === undefined) return true
  // Under another name of the same machine (http://127.0.0.1:4000) the page and the request still share it.
  return URL.canParse(origin) && (origin === new URL(publicUrl).origin || new URL(origin).host === host)
}

/** Throws ForbiddenError for a request that another website made a browser send. */
export function refuseForeignPage(headers: Parameters<typeof isOwnPage>[0], publicUrl: string): void {
  if (isOwnPage(headers, publicUrl)) return
  throw new ForbiddenError({
    id: 'Permintaan ini berasal dari situs lain dan tidak dijalankan; buka halaman Satu Data sendiri.',
    en: 'This request comes from another website and was not carried out; open the page of Satu Data itself.',
  })
}
