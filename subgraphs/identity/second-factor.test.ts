import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demonstrationId } from './src/accounts/demonstration.ts'
import { Factor, RecoveryCode, Throttle } from './src/sessions/entities.ts'
import { openDesk } from './src/sessions/fixture.ts'
import type { Browser, Desk } from './src/sessions/fixture.ts'
import { softPasskey } from './src/sessions/passkey.fixture.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk({ SECOND_FACTOR: 'required' })))
afterAll(() => desk[Symbol.asyncDispose]())
beforeEach(() => desk.em().nativeDelete(Throttle, {}))

const sorted = (statuses: readonly number[]) => statuses.toSorted((a, b) => a - b)
const codeNow = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: desk.context.now().getTime() })

/** Adds an authenticator app to whoever is signed in; the next code is a new one. */
async function enrol(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.post('/sso/factors/totp')).body
  const { status, body } = await browser.post('/sso/factors/totp/confirm', { code: codeNow(secret) })
  expect([status, body.next]).toEqual([200, 'DONE'])
  desk.later(30)
  return { secret, recoveryCodes: body.recoveryCodes }
}

async function withApp(username: string): Promise<{ browser: Browser; secret: string; recoveryCodes: string[] }> {
  await desk.em().nativeDelete(Factor, { accountId: demonstrationId(username) })
  await desk.em().nativeDelete(RecoveryCode, { accountId: demonstrationId(username) })
  const browser = desk.browser()
  await browser.signIn(username)
  return { browser, ...(await enrol(browser)) }
}

describe('who must have a second factor', () => {
  test('an account whose rights ask for one, and that has none, may do nothing but enrol', async () => {
    const accountId = demonstrationId('gubernur')
    desk.privileged.add(accountId)
    const browser = desk.browser()
    expect((await browser.signIn('gubernur')).body).toEqual({ next: 'ENROL', factors: [] })
    expect(await desk.sessions.find(browser.cookie())).toBeNull()
    expect((await browser.get('/sso/session')).body).toMatchObject({ secondFactorDue: true, next: 'ENROL' })
    const change = { current: 'satudata-demo-2026', password: 'empat kuda lari jauh sekali' }
    expect((await browser.post('/sso/password', change)).status).toBe(401)
    const before = browser.cookie()
    await enrol(browser)
    expect(await desk.sessions.find(browser.cookie())).toMatchObject({ accountId, methods: ['pwd', 'otp', 'mfa'] })
    expect(await desk.sessions.find(before)).toBeNull()
  })

  test('who comes into such rights while signed in is asked for it from then on', async () => {
    const browser = desk.browser()
    await browser.signIn('sekda')
    const session = await desk.sessions.find(browser.cookie())
    expect(session).not.toBeNull()
    desk.privileged.add(demonstrationId('sekda'))
    await new Promise((resolve) => setTimeout(resolve, 320))
    expect(await desk.sessions.find(browser.cookie())).toBeNull()
    expect(await desk.sessions.isLive(session?.id ?? '')).toBe(false)
  })
})

describe('codes of an authenticator app', () => {
  test('after the password only the code opens a session, and with a new cookie', async () => {
    const { secret } = await withApp('walidata')
    const browser = desk.browser()
    expect((await browser.signIn('walidata')).body).toEqual({ next: 'SECOND_FACTOR', factors: ['TOTP'] })
    // Somebody knew the password: that is on record whether or not the code follows.
    expect(desk.audit.at(-1)).toMatchObject({ action: 'session.begin', details: { next: 'SECOND_FACTOR' } })
    const pending = browser.cookie()
    expect(await desk.sessions.find(pending)).toBeNull()
    expect((await browser.get('/sso/session')).body).toMatchObject({ account: null, next: 'SECOND_FACTOR' })
    expect((await browser.get('/sso/factors')).status).toBe(401)
    expect((await browser.post('/sso/factors/totp')).status).toBe(401)
    expect((await browser.post('/sso/session/code', { code: codeNow(secret) })).body.next).toBe('DONE')
    expect(await desk.sessions.find(browser.cookie())).toMatchObject({ methods: ['pwd', 'otp', 'mfa'] })
    expect(await desk.sessions.find(pending)).toBeNull()
    const thief = desk.browser('192.0.2.66')
    for (const part of pending.split('; ')) thief.cookies.set(part.split('=')[0] ?? '', part.split('=')[1] ?? '')
    expect((await thief.post('/sso/session/code', { code: codeNow(secret) })).status).toBe(401)
  })

  test('a code works once, in no browser again, and none before it', async () => {
    const { secret } = await withApp('walidata')
    const before = codeNow(secret)
    desk.later(30)
    const code = codeNow(secret)
    const browsers = [desk.browser(), desk.browser(), desk.browser()]
    for (const browser of browsers) await browser.signIn('walidata')
    const both = await Promise.all(browsers.slice(0, 2).map((each) => each.post('/sso/session/code', { code })))
    expect(sorted(both.map(({ status }) => status))).toEqual([200, 401])
    for (const each of [code, before])
      expect((await browsers[2]?.post('/sso/session/code', { code: each }))?.status).toBe(401)
  })

  test('codes are not guessed: a few tries, then longer and longer waits', async () => {
    const { secret } = await withApp('walidata')
    const browser = desk.browser('203.0.113.80')
    await browser.signIn('walidata')
    const statuses = []
    for (let index = 0; index < 7; index++)
      statuses.push((await browser.post('/sso/session/code', { code: '000000' })).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429])
    expect((await browser.post('/sso/session/code', { code: codeNow(secret) })).status).toBe(429)
    desk.later(31)
    expect((await browser.post('/sso/session/code', { code: codeNow(secret) })).status).toBe(200)
  })

  test('the secret is unreadable in the database, and of no use in the row of another account', async () => {
    const { secret } = await withApp('walidata')
    await withApp('warga')
    const rows = await desk.em().find(Factor, { kind: 'TOTP' })
    expect(JSON.stringify(rows)).not.toContain(secret)
    const [mine, theirs] = ['walidata', 'warga'].map((name) =>
      rows.find(({ accountId }) => accountId === demonstrationId(name)),
    )
    await desk.em().nativeUpdate(Factor, { id: mine?.id ?? '' }, { secret: theirs?.secret ?? '' })
    const browser = desk.browser()
    await browser.signIn('walidata')
    expect((await browser.post('/sso/session/code', { code: codeNow(secret) })).status).toBe(500)
  })
})

describe('recovery codes', () => {
  test('each stands in for the app once', async () => {
    const { recoveryCodes } = await withApp('admin')
    expect(new Set(recoveryCodes).size).toBe(10)
    const typed = ` ${recoveryCodes[3]?.toUpperCase().replaceAll('-', ' ')}`
    const enter = async () => {
      const browser = desk.browser()
      await browser.signIn('admin')
      return (await browser.post('/sso/session/code', { code: typed })).status
    }
    expect([await enter(), await enter()]).toEqual([200, 401])
    expect(await desk.em().count(RecoveryCode, { accountId: demonstrationId('admin') })).toBe(9)
  })

  test('new ones take the place of the old; without a factor there are none', async () => {
    const { browser, recoveryCodes } = await withApp('admin')
    const renewed = (await browser.post('/sso/factors/recovery')).body.recoveryCodes as string[]
    expect(renewed).toHaveLength(10)
    const other = desk.browser()
    await other.signIn('admin')
    expect((await other.post('/sso/session/code', { code: recoveryCodes[0] ?? '' })).status).toBe(401)
    const { factors } = (await browser.get('/sso/factors')).body
    expect((await browser.delete(`/sso/factors/${factors[0].id}`)).status).toBe(204)
    expect((await other.post('/sso/session/code', { code: renewed[0] ?? '' })).status).toBe(401)
    expect((await desk.browser().signIn('admin')).body.next).toBe('DONE')
    expect(desk.audit.map(({ action }) => action)).toContain('factor.remove')
  })

  test('what is kept of a code opens nothing', async () => {
    await withApp('admin')
    const [kept] = await desk.em().find(RecoveryCode, { accountId: demonstrationId('admin') }, { limit: 1 })
    const browser = desk.browser()
    await browser.signIn('admin')
    expect((await browser.post('/sso/session/code', { code: kept?.hash ?? '' })).status).toBe(401)
  })
})

describe('adding and removing factors', () => {
  test('with the first factor every other browser is signed out', async () => {
    await desk.em().nativeDelete(Factor, { accountId: demonstrationId('analis') })
    const other = desk.browser()
    await other.signIn('analis')
    const ended: string[] = []
    desk.sessions.onEnd(async (id) => void ended.push(id))
    const session = await desk.sessions.find(other.cookie())
    await withApp('analis')
    expect(await desk.sessions.find(other.cookie())).toBeNull()
    expect(ended).toContain(session?.id)
  })

  test('an outside sign-in without a second factor adds none beside the one there is', async () => {
    await withApp('analis')
    const browser = desk.browser()
    const request = { address: '203.0.113.7', cookie: undefined, userAgent: undefined, outsideToken: 'x' }
    const { next, setCookie } = await desk.sessions.begin(demonstrationId('analis'), ['fed'], request)
    browser.cookies.set('satudata', /satudata=([^;]+)/.exec(setCookie[0] ?? '')?.[1] ?? '')
    expect([next, (await desk.sessions.find(browser.cookie()))?.methods]).toEqual(['DONE', ['fed']])
    expect((await browser.post('/sso/factors/totp')).status).toBe(403)
  })

  test('it needs a recent sign-in', async () => {
    const browser = desk.browser()
    await browser.signIn('produsen.sosial')
    desk.later(16 * 60)
    const answer = await browser.post('/sso/factors/totp')
    expect([answer.status, answer.body.errors[0].extensions.reason]).toEqual([403, 'SIGN_IN_AGAIN'])
  })

  test('a factor of somebody else is not there', async () => {
    await withApp('walidata')
    const [theirs] = await desk.em().find(Factor, { accountId: demonstrationId('walidata') })
    const { browser } = await withApp('admin')
    expect((await browser.delete(`/sso/factors/${theirs?.id}`)).status).toBe(404)
    expect(await desk.em().count(Factor, { id: theirs?.id ?? '' })).toBe(1)
  })
})

describe('passkeys', () => {
  const origin = () => new URL(desk.context.publicUrl).origin

  async function withPasskey(username: string) {
    await desk.em().nativeDelete(Factor, { accountId: demonstrationId(username) })
    const browser = desk.browser()
    await browser.signIn(username)
    const passkey = softPasskey(origin())
    const options = (await browser.post('/sso/factors/passkey/options')).body
    const added = await browser.post('/sso/factors/passkey', { name: 'Laptop', response: passkey.create(options) })
    expect([added.status, added.body.recoveryCodes?.length]).toEqual([200, 10])
    return { browser, passkey }
  }

  test('one is the second factor of its account', async () => {
    const { passkey } = await withPasskey('bkd')
    const browser = desk.browser()
    expect((await browser.signIn('bkd')).body).toEqual({ next: 'SECOND_FACTOR', factors: ['PASSKEY'] })
    const options = (await browser.post('/sso/session/passkey/options')).body
    expect(options.allowCredentials).toMatchObject([{ id: passkey.id }])
    const response = passkey.get(options)
    expect((await browser.post('/sso/session/passkey', { response })).body.next).toBe('DONE')
    expect(await desk.sessions.find(browser.cookie())).toMatchObject({ methods: ['pwd', 'hwk', 'mfa'] })
  })

  test('one with PIN or finger signs in without user name and password; the question tells nobody who has one', async () => {
    const { passkey } = await withPasskey('bkd')
    const browser = desk.browser()
    const ask = async () => (await browser.post('/sso/session/passkey/options')).body
    const options = await ask()
    expect(options.allowCredentials ?? []).toEqual([])
    const without = await browser.post('/sso/session/passkey', { response: passkey.get(options, false) })
    expect(without.status).toBe(401)
    const response = passkey.get(await ask())
    const both = [browser, desk.browser()].map((each) => each.post('/sso/session/passkey', { response }))
    expect(sorted((await Promise.all(both)).map(({ status }) => status))).toEqual([200, 401])
    browser.cookies.clear()
    const again = passkey.get(await ask())
    expect((await browser.post('/sso/session/passkey', { response: again })).body.next).toBe('DONE')
    expect(await desk.sessions.find(browser.cookie())).toMatchObject({
      accountId: demonstrationId('bkd'),
      methods: ['hwk', 'mfa'],
    })
    const replayed = await desk.browser().post('/sso/session/passkey', { response })
    expect(replayed.status).toBe(401)
  })

  test('the passkey of another account, of another website, or for an old question opens nothing', async () => {
    const { passkey: theirs } = await withPasskey('kadis.sosial')
    const { passkey } = await withPasskey('bkd')
    const browser = desk.browser()
    await browser.signIn('bkd')
    const ask = async () => (await browser.post('/sso/session/passkey/options')).body
    const show = async (response: object) => (await browser.post('/sso/session/passkey', { response })).status
    expect(await show(theirs.get(await ask()))).toBe(401)
    expect(await show(passkey.get(await ask(), true, 'https://evil.example'))).toBe(401)
    const old = await ask()
    desk.later(301)
    expect(await show(passkey.get(old))).toBe(401)
    expect(await show(passkey.get(await ask()))).toBe(200)
  })
})
