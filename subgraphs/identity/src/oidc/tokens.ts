import type { AccessToken, IdentityContext, Sessions } from '../parts.ts'
import { openPayload } from './adapter.ts'
import { artifactId, findArtifact } from './artifacts.ts'
import type { FoundArtifact } from './artifacts.ts'
import { GRAPH_RESOURCE, GRAPH_SCOPE, isFirstParty, isRegistered } from './metadata.ts'

/** How long an answer may be kept, in milliseconds: a revoked token is refused everywhere after this. */
const KEPT_MS = 300
/** Answers kept at most. */
const MOST = 10_000
/** What our tokens look like; anything else is not looked up. */
const FORM = /^[\w-]{43}$/

/** Finds what access tokens stand for: only tokens for the graph, whose session and client live. */
export function tokenFinder(context: IdentityContext, sessions: Pick<Sessions, 'isLive'>) {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<AccessToken | null> }>()
  return (token: string): Promise<AccessToken | null> => {
    if (!FORM.test(token)) return Promise.resolve(null)
    const now = performance.now()
    const id = artifactId('AccessToken', token)
    const known = kept.get(id)
    if (known !== undefined && known.until > now) return known.answer
    if (kept.size >= MOST) kept.clear()
    const answer = look(context, sessions, token)
    const entry = { until: now + KEPT_MS, answer }
    kept.set(id, entry)
    answer.catch(() => {
      if (kept.get(id) === entry) kept.delete(id)
    })
    return answer
  }
}

async function look(
  context: IdentityContext,
  sessions: Pick<Sessions, 'isLive'>,
  token: string,
): Promise<AccessToken | null> {
  const em = context.em()
  const found =
    (await findArtifact(em, 'id', artifactId('AccessToken', token))) ??
    (await findArtifact(em, 'id', artifactId('ClientCredentials', token)))
  if (found === undefined) return null
  const { accountId, clientId = '', aud, exp = 0, scope = '' } = openPayload(context, found)
  const scopes = scope.split(' ').filter(Boolean)
  if (aud !== GRAPH_RESOURCE || exp * 1000 <= context.now().getTime()) return null
  // A person lets a client read the graph by this scope; a client of its own needs nobody's leave.
  if (accountId !== undefined && !scopes.includes(GRAPH_SCOPE)) return null
  if (!(await isAnyonesSession(sessions, found, accountId))) return null
  if (!isFirstParty(clientId) && !(await isRegistered(context, clientId))) return null
  return { id: found.id, accountId: accountId ?? null, clientId, scopes }
}

/** A person's token needs a session that lives; a client's own token has none. */
async function isAnyonesSession(
  sessions: Pick<Sessions, 'isLive'>,
  { sessionId }: FoundArtifact,
  accountId: string | undefined,
): Promise<boolean> {
  if (accountId === undefined) return sessionId === null
  return sessionId !== null && (await sessions.isLive(sessionId))
}
