import { GATEWAY_ISSUER, signPrincipal } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { InstanceKeys } from '../keys.ts'

/** Tells one subgraph who is calling, in a short token made for it alone. */
export type SignFor = (audience: string, principal: Principal) => Promise<string>

/** How long a subgraph accepts the token, in seconds. */
const LIFETIME = 60
/** How long the same token is sent again, in milliseconds: the rest is for clocks that differ and slow networks. */
const REUSED_FOR = 20_000

/** Signs with the instance's key. A principal's token for a subgraph is used again for a short time. */
export function callerTokens(keys: InstanceKeys): SignFor {
  // By principal object: authentication hands out the same one while it trusts a token.
  const made = new WeakMap<Principal, Map<string, { readonly token: Promise<string>; readonly until: number }>>()
  return (audience, principal) => {
    let byAudience = made.get(principal)
    if (byAudience === undefined) made.set(principal, (byAudience = new Map()))
    const known = byAudience.get(audience)
    if (known !== undefined && Date.now() < known.until) return known.token
    const { privateKey: key, keyId } = keys
    const token = signPrincipal(principal, { key, keyId, issuer: GATEWAY_ISSUER, audience, lifetime: LIFETIME })
    byAudience.set(audience, { token, until: Date.now() + REUSED_FOR })
    return token
  }
}
