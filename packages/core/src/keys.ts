import { readFile, stat } from 'node:fs/promises'
import { createLocalJWKSet, createRemoteJWKSet, errors } from 'jose'
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose'

/** Header in which the gateway tells a subgraph who is calling: a short signed token, made for that subgraph alone. */
export const CALLER_HEADER = 'x-satudata-caller'
/** What a subgraph answers in `www-authenticate` (HTTP 401) when it does not believe the gateway's token. */
export const CALLER_REFUSED = 'SatuData-Caller error="invalid_token"'
/** Header in which a subgraph of ours tells the tiers of the rows it read, for the audit log: "RESTRICTED VALIDATED, …". */
export const TIERS_HEADER = 'x-satudata-tiers'
/** Header in which a subgraph of ours tells the purposes that the caller stated, for the audit log: "AID_DELIVERY, …". */
export const PURPOSES_HEADER = 'x-satudata-purposes'
/** Header with the id of the operation, the same in every log line and answer. */
export const REQUEST_ID_HEADER = 'x-request-id'
/** Issuer of access tokens: what people and applications show to the gateway. */
export const ACCESS_ISSUER = 'urn:satudata:instance'
/** Audience of access tokens. No subgraph can have this name, so a token for a subgraph never opens the gateway. */
export const ACCESS_AUDIENCE = 'urn:satudata:graph'
/** Issuer of the tokens the gateway makes for subgraphs; their audience is the subgraph's name. */
export const GATEWAY_ISSUER = 'urn:satudata:gateway'

/** Smallest pause between two readings of a key file whose keys did not fit, in milliseconds. */
const REREAD_AFTER = 5_000

/** Public keys from a JWKS file or URL, fetched when first needed and again when a token names a key we do not have. */
export function keySetAt(location: string): JWTVerifyGetKey {
  return /^https?:\/\//.test(location) ? createRemoteJWKSet(new URL(location)) : keySetInFile(location)
}

function keySetInFile(path: string): JWTVerifyGetKey {
  let known: JWTVerifyGetKey | undefined
  let modified = 0
  let readAt = -Infinity
  const refresh = async () => {
    readAt = performance.now()
    const changed = (await stat(path)).mtimeMs
    if (known !== undefined && changed === modified) return
    known = createLocalJWKSet(JSON.parse(await readFile(path, 'utf8')) as JSONWebKeySet)
    modified = changed
  }
  return async (header, token) => {
    if (known === undefined) await refresh()
    try {
      return await known!(header, token)
    } catch (error) {
      // The gateway may have got new keys since; a stream of forged tokens must not make us read the file each time.
      if (!(error instanceof errors.JWKSNoMatchingKey) || performance.now() - readAt < REREAD_AFTER) throw error
      await refresh()
      return known!(header, token)
    }
  }
}
