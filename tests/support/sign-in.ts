/** The password of the demonstration accounts. */
const PASSWORD = 'satudata-demo-2026'

/** A browser that signed in. */
export interface SignedIn {
  /** Headers of a request that a page of ours sends with this session. */
  readonly headers: Readonly<Record<string, string>>
  /** Its `Cookie` header. */
  readonly cookie: string
}

/** Signs a demonstration account in with its password, as the page /masuk does. Throws when it is refused. */
export async function signIn(url: string, username: string): Promise<SignedIn> {
  const response = await fetch(`${url}/sso/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ username, password: PASSWORD }),
  })
  if (response.status !== 200) throw new Error(`${username} cannot sign in: ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { cookie, headers: { cookie, 'sec-fetch-site': 'same-origin' } }
}
