import type { Audit, Provider, Rights, Sessions } from '../parts.ts'

/** What the provider needs from the other parts. */
export interface ProviderOptions {
  readonly sessions: Pick<Sessions, 'find' | 'isLive' | 'begin' | 'end'>
  readonly rights: Rights
  readonly audit: Audit
}

/** The OpenID provider, with what only its own process asks of it. Disposing stops timers and waits for deliveries under way. */
export interface ProviderPart extends Provider, AsyncDisposable {
  /** Makes new signing and cookie keys. They are published at once and sign when every client had time to fetch them. */
  rotateKeys(): Promise<void>
}
