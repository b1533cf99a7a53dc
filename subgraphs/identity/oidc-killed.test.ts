import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createTestDatabase } from '@satudata/subgraph/testing'
import * as openid from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientOf } from './fixtures/application.ts'
import type { Application, Tokens } from './fixtures/application.ts'
import { Browser } from './fixtures/browser.ts'
import { startProvider } from './fixtures/oidc.ts'
import type { TestProvider } from './fixtures/oidc.ts'

const stack = new AsyncDisposableStack()
let databaseUrl: string
let sso: TestProvider
let editor: Application
let account: string

beforeAll(async () => {
  databaseUrl = stack.use(await createTestDatabase()).url
  sso = stack.use(await startProvider(databaseUrl))
  editor = await clientOf(sso, 'editor', null, `${sso.publicUrl}/graphiql`)
  account = await sso.addAccount('sekda')
})
afterAll(() => stack.disposeAsync())

function signIn(): Promise<Tokens> {
  const cookie = sso.signIn(account)
  return cookie.then((value) => editor.signIn(new Browser(sso.publicUrl, value), { scope: 'openid graph' }))
}

/** Runs `act` against a process that kills itself at that moment, and waits until it is dead. */
async function killedAt(when: string, act: (url: string, send: () => void) => Promise<unknown>): Promise<void> {
  const child = fork(fileURLToPath(new URL('fixtures/killed.ts', import.meta.url)), [
    databaseUrl,
    sso.context.publicUrl,
    when,
  ])
  const dead = once(child, 'exit')
  const [url] = (await once(child, 'message')) as [string]
  const acted = act(url, () => void child.send('rotate')).then(
    () => 'answered',
    () => 'no answer',
  )
  expect((await dead)[1]).toBe('SIGKILL')
  expect(await acted).toBe('no answer')
}

function post(url: string, path: string, body: Record<string, string>): Promise<Response> {
  return fetch(`${url}/sso${path}`, { method: 'POST', body: new URLSearchParams({ client_id: 'editor', ...body }) })
}

test.each(['record', '7'])(
  'S1: killed at %s while it refreshes, nothing is used up: the client tries again',
  async (when) => {
    const { refresh_token } = await signIn()
    await killedAt(when, (url) => post(url, '/token', { grant_type: 'refresh_token', refresh_token: refresh_token! }))
    const tokens = await openid.refreshTokenGrant(editor.config, refresh_token!)
    expect(await sso.provider.findAccessToken(tokens.access_token)).not.toBeNull()
  },
)

test('S1: killed after it refreshed and before the client heard of it, what is tried again is taken for theft', async () => {
  const { refresh_token, access_token } = await signIn()
  await killedAt('answer', (url) => post(url, '/token', { grant_type: 'refresh_token', refresh_token: refresh_token! }))
  await expect(openid.refreshTokenGrant(editor.config, refresh_token!)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
  expect(await sso.provider.findAccessToken(access_token)).toBeNull()
})

test('S1: killed while it revokes, nothing is revoked by halves', async () => {
  const { refresh_token } = await signIn()
  await killedAt('4', (url) => post(url, '/token/revocation', { token: refresh_token! }))
  const tokens = await openid.refreshTokenGrant(editor.config, refresh_token!)
  expect(await sso.provider.findAccessToken(tokens.access_token)).not.toBeNull()
})

test('S1: killed while it rotates keys, the old ones go on', async () => {
  const published = () =>
    sso.context.em().execute(`select id, published_until from "identity"."signing_key" order by id`)
  const before = await published()
  await killedAt('4', (_, rotate) => {
    rotate()
    return Promise.reject(new Error('no answer'))
  })
  expect(await published()).toEqual(before)
  await signIn()
})
