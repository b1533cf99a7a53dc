import { z } from 'zod'
import type { IdentityContext } from '../parts.ts'

/** A sign-in that went out to the provider outside. */
export type BegunSignIn = z.infer<typeof begun>

/** Seconds somebody may take to sign in there. */
const PATIENCE_S = 15 * 60
const PURPOSE = 'outside sign-in'

const begun = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() })
const dated = begun.extend({ until: z.number() })

/**
 * Keeps sign-ins that went out in a sealed cookie, which ties coming back to going out: nobody can be signed in to somebody else's
 * account by a link. `write` and `clear` give `set-cookie` headers.
 */
export function begunSignIns({ secrets, publicUrl, now }: Pick<IdentityContext, 'secrets' | 'publicUrl' | 'now'>) {
  // `__Host-`: another website of the same domain could plant the cookie of its own sign-in, and its person's account with it.
  const secure = publicUrl.startsWith('https://')
  const name = `${secure ? '__Host-' : ''}satudata-outside`
  const rest = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    write(begin: BegunSignIn): string {
      const until = now().getTime() + PATIENCE_S * 1000
      return `${name}=${secrets.seal(JSON.stringify({ ...begin, until }), PURPOSE)}; ${rest}; Max-Age=${PATIENCE_S}`
    },
    clear: `${name}=; ${rest}; Max-Age=0`,
    read(header: string | undefined): BegunSignIn | null {
      const value = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(header ?? '')?.[1]
      if (value === undefined) return null
      try {
        const begin = dated.parse(JSON.parse(secrets.open(value, PURPOSE)))
        return begin.until > now().getTime() ? begin : null
      } catch {
        return null
      }
    },
  }
}
