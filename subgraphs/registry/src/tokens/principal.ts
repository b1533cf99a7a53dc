import { readSubgraphToken, subgraphPrincipal, UnavailableError } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { RegistryContext } from '../context.ts'
import { isSecret } from './token.ts'

/** One object for one subgraph: what is kept by caller is kept by this. */
const principals = new Map<string, Principal>()

/** Whose token it is; null when it is unknown, expired or revoked, or its subgraph is retired. Notes its use, to the minute or so. */
export async function principalOfToken(context: RegistryContext, text: string): Promise<Principal | null> {
  const parts = readSubgraphToken(text)
  if (parts === null) return null
  const found = await findLive(context, parts.id)
  if (found === null || !isSecret(parts.secret, found.hash)) return null
  if (found.stale) await noteUse(context, parts.id)
  let principal = principals.get(found.subgraph)
  if (principal === undefined) principals.set(found.subgraph, (principal = subgraphPrincipal(found.subgraph)))
  return principal
}

interface Live {
  readonly subgraph: string
  readonly hash: string
  /** True when its last use is not of this minute. */
  readonly stale: boolean
}

async function findLive({ em, now }: RegistryContext, id: string): Promise<Live | null> {
  const at = now()
  try {
    const [row] = await em().execute<Live[]>(
      `select t.subgraph, t.secret_hash as hash, coalesce(t.last_used_at < ?::timestamptz - interval '1 minute', true) as stale
       from "registry"."subgraph_token" t join "registry"."subgraph" s on s.name = t.subgraph
       where t.id = ? and t.revoked_at is null and t.expires_at > ? and s.state <> 'RETIRED'`,
      [at, id, at],
    )
    return row ?? null
  } catch (error) {
    throw new UnavailableError(AWAY, { cause: error })
  }
}

/** That it cannot be noted is no reason to refuse it. */
async function noteUse({ em, now, logger }: RegistryContext, id: string): Promise<void> {
  await em()
    .execute('update "registry"."subgraph_token" set last_used_at = ? where id = ?', [now(), id])
    .catch((error: unknown) => logger.warn({ err: error }, 'the use of a subgraph token could not be noted'))
}

const AWAY = {
  id: 'Token subgraf sedang tidak dapat diperiksa; coba lagi sebentar lagi.',
  en: 'Tokens of subgraphs cannot be checked at the moment; try again shortly.',
}
