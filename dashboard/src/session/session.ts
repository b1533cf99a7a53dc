import { readonly, shallowRef } from 'vue'
import { askSso } from './rest.ts'

/** A second factor: a code that an application shows, or a passkey. */
export type Factor = 'TOTP' | 'PASSKEY'

/** What is still missing after a step of signing in. */
export interface Step {
  readonly next: 'DONE' | 'SECOND_FACTOR' | 'ENROL'
  /** The person's second factors, when one of them is asked for. */
  readonly factors?: readonly Factor[]
}

/** Who this browser is signed in as, and what the sign-in page offers. */
export interface Session {
  readonly account: {
    readonly id: string
    readonly username: string
    readonly name: string
    readonly kind: string
  } | null
  /** Id of the session in the list of one's own sessions; it opens nothing. */
  readonly session: string | null
  /** True while a second factor has to be shown or set up before anything else. */
  readonly secondFactorDue: boolean
  /** How far signing in came; null when nobody began. */
  readonly next: Step['next'] | null
  readonly factors: readonly Factor[]
  readonly options: {
    readonly outsideProvider: boolean
    /** Registration number as an electronic system (PSE); null when there is none. */
    readonly pseNumber: string | null
    readonly passwordReset: boolean
    /** Accounts that exist for trying out; empty in production. */
    readonly demonstration: readonly { readonly username: string; readonly name: string; readonly note: string }[]
  }
}

const known = shallowRef<Session | null>(null)

/** The session as it was last told; null until then. */
export const session = readonly(known)

/** Asks who is signed in. */
export async function loadSession(): Promise<Session> {
  const told = await askSso<Session>('GET', '/session')
  known.value = told
  return told
}

/** Other tabs hold figures of the one who was signed in: they are loaded anew. */
const tabs = new BroadcastChannel('satudata.session')
tabs.addEventListener('message', () => location.reload())

/** Goes on after signing in or out: the page is loaded anew, with nothing left in memory of who was there before. */
export function startAnew(path: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is this origin's own
  tabs.postMessage('changed')
  location.replace(path)
}

/** Signs out of everything this session reached; where an outside provider signed the person in, by way of its page for that. */
export async function signOut(): Promise<void> {
  const answer = await askSso<{ readonly next: string } | undefined>('DELETE', '/session')
  startAnew(answer?.next ?? '/')
}

/**
 * Finds out that the session ended or changed in the meantime, and loads the page anew when it did: what it shows is no longer
 * what the reader is told to see. Asked when the page comes into sight again and when the reader goes on.
 */
export async function checkSession(): Promise<void> {
  const before = known.value
  if (before === null || document.visibilityState !== 'visible') return
  const now = await askSso<Session>('GET', '/session').catch(() => null)
  if (now !== null && now.account?.id !== before.account?.id) location.reload()
}

/** Keeps checking the session. */
export function watchSession(): void {
  document.addEventListener('visibilitychange', () => void checkSession())
  addEventListener('pageshow', ({ persisted }) => void (persisted && checkSession()))
}
