import type { Rotation } from './keys.ts'
import type { Audit, Provider, Rights, Sessions } from '../parts.ts'

/** What the provider needs from the other parts. */
export interface ProviderOptions {
  readonly sessions: Pick<Sessions, 'find' | 'isLive' | 'begin' | 'end'>
  readonly rights: Rights
  readonly audit: Audit
}

/** The OpenID provider, with what only its own process asks of it. */
export interface OpenIdProvider extends Provider {
  /** True for paths that `handle` answers; everything else below /sso belongs to the sign-in routes. */
  answers(path: string): boolean
  /** Makes new signing and cookie keys. They are published at once and sign when every client had time to fetch them. */
  rotateKeys(rotation?: Rotation): Promise<void>
  /** Stops timers and waits for deliveries under way. */
  close(): Promise<void>
}
