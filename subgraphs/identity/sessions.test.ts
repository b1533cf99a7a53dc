import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Account } from './src/accounts/entities.ts'
import { hashToken } from './src/secrets.ts'
import { cookiesOf } from './src/sessions/cookie.ts'
import { BrowserSession, Throttle } from './src/sessions/entities.ts'
import { openDesk } from './src/sessions/fixture.ts'
import type { Browser, Desk } from './src/sessions/fixture.ts'
import { openSessions } from './src/sessions/open.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk[Symbol.asyncDispose]())
beforeEach(() => desk.em().nativeDelete(Throttle, {}))

async function signedIn(username: string): Promise<Browser> {
  const browser = desk.browser()
  await browser.signIn(username)
  return browser
}
const find = (browser: Browser) => desk.sessions.find(browser.cookie())
/** Longer than an answer is remembered. */
const remembered = () => sleep(320)

describe('how long a session lasts', () => {
  test('B2: eight hours without a request end it', async () => {
    const browser = await signedIn('warga')
    desk.later(7.9 * 3600)
    expect(await find(browser)).not.toBeNull()
    await remembered()
    desk.later(7.9 * 3600)
    expect(await find(browser)).not.toBeNull()
    await remembered()
    desk.later(8.1 * 3600)
    expect(await find(browser)).toBeNull()
  })

  test('a day ends it in any case', async () => {
    const browser = await signedIn('warga')
    const seen = []
    for (let hour = 0; hour < 25; hour += 6) {
      seen.push((await find(browser)) !== null)
      desk.later(6 * 3600)
      await remembered()
    }
    expect(seen).toEqual([true, true, true, true, false])
  })

  test('S3: disabling the account ends it within a second', async () => {
    const browser = await signedIn('kadis.sosial')
    const session = await find(browser)
    await desk.em().nativeUpdate(Account, { username: 'kadis.sosial' }, { disabledAt: desk.context.now() })
    await remembered()
    expect(await find(browser)).toBeNull()
    expect(await desk.sessions.isLive(session?.id ?? '')).toBe(false)
    await desk.em().nativeUpdate(Account, { username: 'kadis.sosial' }, { disabledAt: null })
  })

  test('what is ended by another process is refused within a second', async () => {
    await using other = openSessions(desk.context, {
      audit: { record: async () => {}, recordWithin: async () => {} },
      needsSecondFactor: async () => false,
      principalOf: async () => null,
    })
    const browser = await signedIn('warga')
    const { id = '' } = (await find(browser)) ?? {}
    await other.end(id)
    await remembered()
    expect(await find(browser)).toBeNull()
  })
})

describe('cookies', () => {
  test('a session planted before signing in is not adopted, and the one the browser had is over', async () => {
    const attacker = await signedIn('warga')
    const victim = desk.browser()
    for (const [name, value] of attacker.cookies) victim.cookies.set(name, value)
    await victim.signIn('walidata')
    expect(victim.cookies.get('satudata')).not.toBe(attacker.cookies.get('satudata'))
    await remembered()
    expect(await find(attacker)).toBeNull()
    const made = desk.browser()
    made.cookies.set('satudata', 'A'.repeat(43))
    await made.signIn('walidata')
    expect(made.cookies.get('satudata')).not.toBe('A'.repeat(43))
  })

  test('what the database holds of a session opens nothing', async () => {
    const browser = await signedIn('warga')
    const token = browser.cookies.get('satudata') ?? ''
    const rows = JSON.stringify(await desk.em().find(BrowserSession, {}))
    expect(rows).not.toContain(token)
    browser.cookies.set('satudata', hashToken(token))
    expect(await find(browser)).toBeNull()
  })

  test('with https they are bound to this host', () => {
    const cookies = cookiesOf({ publicUrl: 'https://satudata.example.go.id' })
    const header = cookies.setSession('token')
    expect(header).toBe('__Host-satudata=token; Path=/; HttpOnly; SameSite=Lax; Secure')
    expect(cookies.session('satudata=planted; __Host-satudata=token')).toBe('token')
    expect(cookies.session('satudata=planted')).toBeUndefined()
  })
})

describe('signing out', () => {
  test('S1: ends the session everywhere it was used, at once', async () => {
    const told: string[] = []
    desk.sessions.onEnd(async (id) => void told.push(id))
    const browser = await signedIn('warga')
    const copy = browser.cookie()
    const { id } = (await find(browser)) ?? {}
    const answer = await browser.delete('/sso/session')
    expect([answer.status, browser.cookies.get('satudata')]).toEqual([204, undefined])
    expect(await desk.sessions.find(copy)).toBeNull()
    expect(told).toEqual([id])
    expect(desk.audit.at(-1)).toMatchObject({ action: 'session.end', identified: { credential: { id } } })
  })

  test('applications that could not be told are told later; so are those of sessions whose time is over', async () => {
    await using other = await openDesk()
    const told: string[] = []
    let broken = true
    other.sessions.onEnd(async (id) => {
      if (broken) throw new Error('not now')
      told.push(id)
    })
    const browsers = [other.browser(), other.browser()]
    for (const browser of browsers) await browser.signIn('warga')
    const ids = []
    for (const browser of browsers) ids.push((await other.sessions.find(browser.cookie()))?.id)
    expect((await browsers[0]?.delete('/sso/session'))?.status).toBe(204)
    broken = false
    other.later(9 * 3600)
    await other.sessions.sweep()
    other.later(11)
    await other.sessions.sweep()
    expect(new Set(told)).toEqual(new Set(ids))
    expect(told).toHaveLength(2)
  })
})

describe('own sessions', () => {
  const list = (browser: Browser) =>
    desk.ask(browser, '{ me { sessions { totalCount nodes { id current address userAgent methods signedInAt } } } }')

  test('are listed, none of somebody else', async () => {
    await desk.em().nativeDelete(BrowserSession, {})
    const browser = await signedIn('analis')
    const other = await signedIn('analis')
    await signedIn('warga')
    const { me } = await list(browser)
    expect(me.sessions.totalCount).toBe(2)
    const current = me.sessions.nodes.filter((each: { current: boolean }) => each.current)
    expect(current).toMatchObject([{ id: (await find(browser))?.id, address: '203.0.113.7', methods: ['pwd'] }])
    const { id = '' } = (await find(other)) ?? {}
    expect(await desk.ask(browser, `mutation { endSession(id: "${id}") }`)).toEqual({ endSession: true })
    expect(await find(other)).toBeNull()
    expect(desk.audit.at(-1)).toMatchObject({ action: 'session.end', outcome: 'DONE' })
    expect((await list(browser)).me.sessions.totalCount).toBe(1)
  })

  test('of somebody else cannot be ended', async () => {
    const browser = await signedIn('analis')
    const victim = await signedIn('admin')
    const { id = '' } = (await find(victim)) ?? {}
    for (const each of [id, 'nonsense', "' or true --"])
      expect(await desk.ask(browser, `mutation { endSession(id: "${each}") }`)).toEqual({ endSession: false })
    expect(await find(victim)).not.toBeNull()
  })

  test('are all ended but the one that asks', async () => {
    const browser = await signedIn('bkd')
    const others = [await signedIn('bkd'), await signedIn('bkd')]
    const { endOtherSessions } = await desk.ask(browser, 'mutation { endOtherSessions }')
    expect(endOtherSessions).toBeGreaterThanOrEqual(2)
    for (const other of others) expect(await find(other)).toBeNull()
    expect(await find(browser)).not.toBeNull()
  })
})
