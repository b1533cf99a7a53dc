import type { Problem } from '../graph/problem.ts'
import { RefusedError } from '../graph/refused.ts'
import { language } from '../i18n/language.ts'

/** Sign-in answers at once or not at all. */
const DEADLINE_MS = 20_000

/**
 * Asks one of the sign-in routes below /sso. The cookie goes along by itself and is out of reach of script. Resolves to the
 * answer's JSON (undefined when it has none); rejects with RefusedError.
 */
export async function askSso<Answer = void>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await request(method, path, body)
  const text = await response.text().catch(() => '')
  const answer = parsed(text)
  if (!response.ok) throw new RefusedError(problemIn(answer, response), waitOf(response))
  return answer as Answer
}

async function request(method: string, path: string, body: object | undefined): Promise<Response> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  try {
    return await fetch(`/sso${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { accept: 'application/json', 'accept-language': language.value, ...json },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
  } catch {
    throw new RefusedError({ message: null, code: 'NETWORK', requestId: null })
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function problemIn(answer: unknown, response: Response): Problem {
  const [error] = (answer as { errors?: { message?: unknown; extensions?: Record<string, unknown> }[] })?.errors ?? []
  const { code, requestId, reason } = error?.extensions ?? {}
  return {
    message: typeof error?.message === 'string' ? error.message : null,
    code: typeof code === 'string' ? code : `HTTP_${response.status}`,
    requestId: typeof requestId === 'string' ? requestId : response.headers.get('x-request-id'),
    ...(typeof reason === 'string' && { reason }),
  }
}

function waitOf(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'))
  return seconds > 0 ? Math.ceil(seconds) : 0
}
