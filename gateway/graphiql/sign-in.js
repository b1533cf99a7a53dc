import * as oauth from 'oauth4webapi'

/** The editor is a public client of the instance's own OpenID provider: it has no secret, so each sign-in proves itself (PKCE). */
const CLIENT = { client_id: 'editor' }
const NO_SECRET = oauth.None()
const ISSUER = new URL('/sso', location.origin)
const BACK_HERE = `${location.origin}/graphiql`
/** What must be known again after the way to the sign-in page and back. No token is ever kept there. */
const BEGUN = 'satudata.editor.sign-in'
const DEADLINE_MS = 20_000

const options = () => ({
  [oauth.allowInsecureRequests]: location.protocol === 'http:',
  [oauth.customFetch]: (address, init) => fetch(address, { ...init, credentials: 'omit' }),
  signal: AbortSignal.timeout(DEADLINE_MS),
})

async function provider() {
  const response = await oauth.discoveryRequest(ISSUER, options())
  return oauth.processDiscoveryResponse(ISSUER, response)
}

/** Leaves for the sign-in page; who is signed in already comes back at once. */
export async function beginSignIn() {
  const server = await provider()
  const begun = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  }
  sessionStorage.setItem(BEGUN, JSON.stringify(begun))
  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    client_id: CLIENT.client_id,
    redirect_uri: BACK_HERE,
    response_type: 'code',
    scope: 'openid graph',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  }).toString()
  location.assign(address)
}

/** What the sign-in page sent back in the address, taken out of it at once; null when the editor was just opened. */
export function takeAnswer() {
  const answer = new URL(location.href)
  const begun = JSON.parse(sessionStorage.getItem(BEGUN) ?? 'null')
  sessionStorage.removeItem(BEGUN)
  if (!answer.searchParams.has('state')) return null
  history.replaceState(history.state, '', '/graphiql')
  return { answer, begun: begun ?? {} }
}

/** Turns the answer into tokens. Throws when it is not the answer to what this browser began. */
export async function finishSignIn({ answer, begun: { state, nonce, verifier } }) {
  const server = await provider()
  const parameters = oauth.validateAuthResponse(server, CLIENT, answer, state ?? '-')
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    CLIENT,
    NO_SECRET,
    parameters,
    BACK_HERE,
    verifier,
    options(),
  )
  return oauth.processAuthorizationCodeResponse(server, CLIENT, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  })
}

/** New tokens for those that run out. The old refresh token is worth nothing afterwards. */
export async function refresh(refreshToken) {
  const server = await provider()
  const response = await oauth.refreshTokenGrantRequest(server, CLIENT, NO_SECRET, refreshToken, options())
  return oauth.processRefreshTokenResponse(server, CLIENT, response)
}
