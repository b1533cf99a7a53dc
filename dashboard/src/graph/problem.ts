import type { CombinedError } from '@urql/vue'
import type { GraphQLError } from 'graphql'

/** What went wrong, in words a reader can pass on. */
export interface Problem {
  /** The gateway's own message, already in the reader's language; null when no answer came. */
  readonly message: string | null
  /** Stable code: SUBGRAPH_UNAVAILABLE, DEADLINE_EXCEEDED …; NETWORK or HTTP_503 when the graph did not answer. */
  readonly code: string
  /** Id to find the operation in the log. */
  readonly requestId: string | null
  /** Further word on the code; SIGN_IN_AGAIN: only soon after signing in. */
  readonly reason?: string
}

/** The problems of an answer, each code and message once. */
export function problemsOf(error: CombinedError): Problem[] {
  if (error.graphQLErrors.length === 0) return [unanswered(error)]
  const problems = error.graphQLErrors.map(reported)
  return [...new Map(problems.map((each) => [`${each.code} ${each.message}`, each])).values()]
}

function reported({ message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>): Problem {
  const { code, requestId } = extensions as { code?: unknown; requestId?: unknown }
  return {
    message,
    code: typeof code === 'string' ? code : 'INTERNAL',
    requestId: typeof requestId === 'string' ? requestId : null,
  }
}

/** No GraphQL answer at all: no connection, or something between answered instead of the gateway. */
function unanswered({ response }: CombinedError): Problem {
  if (!(response instanceof Response)) return { message: null, code: 'NETWORK', requestId: null }
  const code = response.ok ? 'NO_GRAPHQL_ANSWER' : `HTTP_${response.status}`
  return { message: null, code, requestId: response.headers.get('x-request-id') }
}

/** Codes of answers that did not come: the figures may still be as they were, and may still be seen. */
const OUTAGES = new Set([
  'NETWORK',
  'NO_GRAPHQL_ANSWER',
  'HTTP_429',
  'SUBGRAPH_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'LIMIT_EXCEEDED',
  'INTERNAL',
])

/** True when nothing but an outage is told: nothing was refused, and nothing is gone. */
export function isOutage(error: CombinedError): boolean {
  return problemsOf(error).every(({ code }) => OUTAGES.has(code) || code.startsWith('HTTP_5'))
}
