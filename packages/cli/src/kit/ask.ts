/** One GraphQL operation. */
export interface Operation {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** How it is sent. */
export interface AskOptions {
  /** The gateway's token for the service (`x-satudata-caller`). */
  readonly token?: string
  /** Sent as it is, in place of the operation. */
  readonly body?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An error of an answer. */
export interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Whether the body is a GraphQL answer: an object with `data`, `errors` or both. */
  readonly graphql: boolean
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly AnswerError[]
}

/** Most bytes of one answer that are read. */
const LARGEST = 16_000_000

/** No usable answer: the address cannot be reached, is late, redirects, or answers without end. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

/** Sends a POST as the gateway does: no redirect is followed, the answer is bounded in time and size. */
export async function ask(
  url: string,
  deadlineMs: number,
  operation: Operation,
  options: AskOptions = {},
): Promise<Answer> {
  const signal = AbortSignal.timeout(deadlineMs)
  const method = options.method ?? 'POST'
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        'accept-language': 'id',
        ...(options.token === undefined ? {} : { 'x-satudata-caller': options.token }),
        ...options.headers,
      },
      ...(method === 'GET' ? {} : { body: options.body ?? JSON.stringify(operation) }),
      redirect: 'manual',
      signal,
    })
    if (response.status >= 300 && response.status < 400)
      throw new NoAnswerError(`HTTP ${response.status} → ${response.headers.get('location') ?? '?'}`, {
        cause: 'REDIRECT',
      })
    return read(response, await textOf(response))
  } catch (error) {
    if (error instanceof NoAnswerError) throw error
    if (signal.aborted) throw new NoAnswerError(`> ${deadlineMs} ms`, { cause: error })
    throw new NoAnswerError(reason(error as Error), { cause: error })
  }
}

/** What the system says of a connection that did not come about, in a line. */
function reason({ cause, message }: Error): string {
  if (!(cause instanceof Error) || cause.message === '') return message
  const { code } = cause as NodeJS.ErrnoException
  return cause.message.includes('SSL routines') && code !== undefined ? code : cause.message
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body ?? []) {
    size += (chunk as Uint8Array).length
    if (size > LARGEST) throw new NoAnswerError(`> ${LARGEST} bytes`)
    text += decoder.decode(chunk as Uint8Array, { stream: true })
  }
  return text + decoder.decode()
}

function read({ status, headers }: Response, text: string): Answer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  const { data, errors } = (isObject(value) ? value : {}) as Partial<Answer>
  const goodData = data === undefined || data === null || isObject(data)
  const goodErrors = errors === undefined || (Array.isArray(errors) && errors.length > 0 && errors.every(isError))
  const graphql = (data !== undefined || errors !== undefined) && goodData && goodErrors
  return {
    status,
    headers,
    text,
    graphql,
    data: graphql ? (data ?? null) : null,
    errors: graphql ? (errors ?? []) : [],
  }
}

function isError(value: unknown): boolean {
  return isObject(value) && typeof value['message'] === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
