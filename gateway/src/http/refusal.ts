import { SatuDataError } from '@satudata/core'
import type { ErrorCode, Message } from '@satudata/core'

/** What HTTP itself has a word for: the request is not one of GraphQL over HTTP. */
export class HttpRefusal extends SatuDataError {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: 200 | 400 | 405 | 406 | 415,
    messages: Message,
    { code = 'BAD_INPUT', headers = {}, details }: More = {},
  ) {
    super(code, messages, details)
    this.status = status
    this.headers = headers
  }
}

interface More {
  readonly code?: ErrorCode
  readonly headers?: Readonly<Record<string, string>>
  /** Further extensions of the error. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** A request whose form is wrong: 400. */
export function malformed(id: string, en: string): HttpRefusal {
  return new HttpRefusal(400, { id, en })
}

/** The method does not do this: 405, with those that do. */
export function wrongMethod(allow: string, id: string, en: string): HttpRefusal {
  return new HttpRefusal(405, { id, en }, { headers: { allow } })
}

/** A body in a form that is not read: 415. */
export function wrongType(id: string, en: string): HttpRefusal {
  return new HttpRefusal(415, { id, en }, { headers: { 'accept-post': 'application/json' } })
}
