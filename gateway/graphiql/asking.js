import { OPERATIONS } from './operations.js'
import { beginSignIn, finishSignIn, refresh, takeAnswer } from './sign-in.js'

/** Tokens live here, in the memory of this page, and nowhere else. */
let tokens = null
let state = { kind: 'ANONYMOUS' }
const listeners = new Set()

/** Who is asking: ANONYMOUS, SIGNED_IN with a `name`, ENDED, or FAILED with a `reason`. */
export const asking = {
  now: () => state,
  subscribe: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

function become(next) {
  state = next
  for (const listener of listeners) listener()
}

function keep(answer) {
  tokens = {
    access: answer.access_token,
    refresh: answer.refresh_token,
    // A little early: the request is still on its way when the token runs out.
    until: Date.now() + ((answer.expires_in ?? 60) - 20) * 1_000,
  }
}

async function arrive(answer) {
  try {
    keep(await finishSignIn(answer))
    const { data } = await (await ask('/graphql', inquiry())).json()
    become({ kind: 'SIGNED_IN', name: data?.me?.username ?? '?' })
  } catch (error) {
    tokens = null
    become({ kind: 'FAILED', reason: reasonOf(error) })
  }
}

const inquiry = () => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: OPERATIONS.WhoIsAsking }),
})

const answer = takeAnswer()
const arrived = answer === null ? Promise.resolve() : arrive(answer)

let renewing = null
/** A token that still holds. One renewal at a time: a refresh token shown twice looks stolen and ends everything. */
async function heldToken() {
  if (tokens === null || Date.now() < tokens.until) return tokens?.access
  if (tokens.refresh === undefined) return ended()
  renewing ??= refresh(tokens.refresh)
    .then(keep, ended)
    .finally(() => (renewing = null))
  await renewing
  return tokens?.access
}

function ended() {
  tokens = null
  become({ kind: 'ENDED' })
}

async function ask(address, { headers, ...rest }) {
  const token = await heldToken()
  // Never silently as somebody else: who was signed in does not get the public's figures without being told.
  if (state.kind === 'ENDED') throw new Error('Sesi berakhir; masuk lagi. / The session ended; sign in again.')
  const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const own = { ...bearer, 'apollographql-client-name': 'graphiql' }
  return fetch(address, { ...rest, headers: { ...own, ...lowerCased(headers) }, credentials: 'omit' })
}

/** Sends a request of the editor as the one who is signed in; what is typed under Headers goes before. */
export async function authorisedFetch(address, init) {
  await arrived
  return ask(address, init)
}

const lowerCased = (headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** Leaves for the sign-in page. */
export async function signIn() {
  try {
    await beginSignIn()
  } catch (error) {
    become({ kind: 'FAILED', reason: reasonOf(error) })
  }
}

/** Ends the session everywhere, the dashboard included, and with it the tokens. */
export async function signOut() {
  const response = await fetch('/sso/session', { method: 'DELETE' }).catch(() => null)
  if (response?.ok) return location.replace('/graphiql')
  return become({ kind: 'FAILED', reason: 'Tidak dapat keluar; coba lagi. / Signing out failed; try again.' })
}

function reasonOf(error) {
  if (error?.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
    return 'Buka editor lewat alamat resminya. / Open the editor by its official address.'
  return `Masuk gagal; coba lagi. / Sign-in failed; try again. (${error?.error ?? error?.code ?? error?.name})`
}
