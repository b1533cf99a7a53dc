import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Account } from './src/accounts/entities.ts'
import { demonstrationId, refuseDemonstration } from './src/accounts/demonstration.ts'
import { Throttle } from './src/sessions/entities.ts'
import { passwordCounts } from './src/sessions/limits.ts'
import { attempt } from './src/sessions/throttle.ts'
import { openDesk, PASSWORD } from './src/sessions/fixture.ts'
import type { Answer, Desk } from './src/sessions/fixture.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk[Symbol.asyncDispose]())

/** Ends all waits, as a day without mistakes does. */
const forget = () => desk.em().nativeDelete(Throttle, {})
/** A failure as the sign-in counts it, without the hash that costs a core for a moment. */
const failed = (username: string, address: string) =>
  attempt(desk.em(), desk.context.secrets, passwordCounts(username, address, null), desk.context.now())
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code as string | undefined
const WRONG = 'not the password of anybody'

describe('B2: signing in', () => {
  test('user name and password open a session, in any case of the name', async () => {
    const browser = desk.browser()
    const answer = await browser.signIn('Gubernur')
    expect(answer).toMatchObject({ status: 200, body: { next: 'DONE', factors: [] } })
    const who = await browser.get('/sso/session')
    expect(who.body).toMatchObject({
      account: { username: 'gubernur', kind: 'EMPLOYEE' },
      methods: ['pwd'],
      secondFactorDue: false,
      next: 'DONE',
    })
    expect(await desk.sessions.find(browser.cookie())).toMatchObject({ accountId: who.body.account.id })
    expect(desk.audit.at(-1)).toMatchObject({
      action: 'session.begin',
      outcome: 'DONE',
      address: '203.0.113.7',
      identified: {
        principal: { subject: who.body.account.id },
        credential: { kind: 'SESSION', id: who.body.session },
      },
    })
  })

  test('the cookie is out of reach of scripts and other sites, and answers are kept by nobody', async () => {
    const answer = await desk.browser().signIn('warga')
    const [session, device] = answer.headers.getSetCookie()
    expect(session).toMatch(/^satudata=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(device).toMatch(/^satudata-device=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=31536000$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('B25, S2: before signing in the page learns the registration number and the demonstration accounts, nothing else', async () => {
    const { body } = await desk.browser().get('/sso/session', { 'accept-language': 'en' })
    expect(body).toMatchObject({ account: null, session: null, methods: [], secondFactorDue: false })
    expect(body.options).toMatchObject({ outsideProvider: false, passwordReset: true, pseNumber: null })
    expect(body.options.demonstration.map((each: { username: string }) => each.username)).toEqual(
      'gubernur sekda kadis.pendidikan kadis.sosial walidata produsen.pendidikan produsen.sosial produsen.dukcapil bkd admin analis warga'.split(
        ' ',
      ),
    )
    expect(body.options.demonstration[0].note).toBe('Regional leader: the whole region')
  })

  test('a disabled account does not sign in', async () => {
    await desk.em().nativeUpdate(Account, { username: 'bkd' }, { disabledAt: desk.context.now() })
    const answer = await desk.browser('203.0.113.60').signIn('bkd')
    await desk.em().nativeUpdate(Account, { username: 'bkd' }, { disabledAt: null })
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED'])
  })

  test('a hash made with less effort is made anew at the next sign-in', async () => {
    const { hash } = await import('@node-rs/argon2')
    const before = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 })
    await desk.em().nativeUpdate(Account, { username: 'sekda' }, { passwordHash: before })
    expect((await desk.browser().signIn('sekda')).status).toBe(200)
    const { passwordHash } = await desk.em().findOneOrFail(Account, { username: 'sekda' })
    expect(passwordHash).toContain('$m=19456,t=2,p=1$')
    expect((await desk.browser().signIn('sekda')).status).toBe(200)
  })

  test('S1: where an outside provider signs people in, passwords open nothing and are not reset', async () => {
    await using other = await openDesk({ OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'satudata' })
    const browser = other.browser()
    const { options } = (await browser.get('/sso/session')).body
    expect(options).toMatchObject({ outsideProvider: true, passwordReset: false })
    expect((await browser.signIn('gubernur')).status).toBe(403)
    const answer = await browser.post('/sso/password/forgotten', { email: 'gubernur@satudata.example' })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN'])
  })

  test('demonstration accounts forbid a production start', async () => {
    await expect(refuseDemonstration(desk.em())).rejects.toThrow(/admin, analis, bkd/)
  })
})

describe('attacks on passwords', () => {
  test('known and unknown accounts are told apart neither by text, nor by the number of tries', async () => {
    await forget()
    const texts = async (username: string, address: string) => {
      const browser = desk.browser(address)
      const answers = []
      for (let index = 0; index < 8; index++) answers.push(await browser.signIn(username, WRONG))
      return answers.map(({ status, body }) => {
        const [{ message, extensions }] = body.errors
        const { requestId: _, ...rest } = extensions
        return { status, message, ...rest }
      })
    }
    const known = await texts('kadis.sosial', '203.0.113.10')
    expect(await texts('nobody.of.that.name', '203.0.113.11')).toEqual(known)
    expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
  })

  test('known and unknown accounts are told apart by time neither: both take the work of a hash', async () => {
    // Time of the processor, which does not depend on what else the machine does.
    const work: Record<string, number> = { 'kadis.sosial': Infinity, 'nobody.of.that.name': Infinity }
    for (let round = 0; round < 10; round++) {
      await forget()
      for (const username of Object.keys(work)) {
        const before = process.cpuUsage()
        await desk.browser('203.0.113.12').signIn(username, WRONG)
        const { user, system } = process.cpuUsage(before)
        work[username] = Math.min(work[username] ?? 0, user + system)
      }
    }
    const [known = 0, unknown = 0] = Object.values(work)
    // Without the hash an answer takes less than half of it.
    expect(unknown / known).toBeGreaterThan(0.6)
    expect(unknown / known).toBeLessThan(1.6)
  })

  test('brute force from one address waits longer and longer, over all accounts', async () => {
    await forget()
    const browser = desk.browser('203.0.113.20')
    const waits: number[] = []
    for (let index = 0; index < 9; index++) {
      const answer = await browser.signIn('analis', WRONG)
      const { extensions } = answer.body.errors[0]
      if (answer.status !== 429) continue
      expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'rate' })
      expect(answer.headers.get('retry-after')).toBe(String(extensions.retryAfterSeconds))
      waits.push(extensions.retryAfterSeconds)
      desk.later(extensions.retryAfterSeconds)
    }
    expect(waits).toEqual([30, 60])
    // That somebody had to wait is on record too, but not each time.
    const waited = desk.audit.filter(
      ({ address, details }) => address === '203.0.113.20' && details?.['reason'] === 'TOO_MANY',
    )
    expect(waited).toMatchObject([{ action: 'session.refuse', details: { account: demonstrationId('analis') } }])
    // An office behind one address makes mistakes; 40 of them, over all accounts, are enough.
    await forget()
    for (let index = 0; index < 40; index++) await failed(`somebody${index}`, '203.0.113.20')
    const statuses = []
    for (const name of ['one', 'another']) statuses.push((await browser.signIn(name, WRONG)).status)
    expect(statuses).toEqual([401, 429])
  })

  test('guesses at once are counted before they are tried', async () => {
    await forget()
    const browser = desk.browser('203.0.113.21')
    const answers = await Promise.all(Array.from({ length: 12 }, () => browser.signIn('analis', WRONG)))
    expect(answers.filter(({ status }) => status === 401).length).toBe(6)
  })

  test('many addresses against one account: the owner gets in with a browser used before; guessers do not', async () => {
    await forget()
    const owner = desk.browser('198.51.100.1')
    await owner.signIn('walidata')
    await owner.delete('/sso/session')
    for (let index = 0; index < 60; index++) await failed('walidata', `192.0.2.${index}`)
    expect((await desk.browser('192.0.2.100').signIn('walidata', WRONG)).status).toBe(401)
    expect((await desk.browser('192.0.2.200').signIn('walidata')).status).toBe(429)
    expect((await owner.signIn('walidata')).status).toBe(200)
    // The mark is for this account alone, and is itself counted.
    expect((await owner.signIn('admin', WRONG)).status).toBe(401)
    const stolen = []
    for (let index = 0; index < 12; index++) stolen.push((await owner.signIn('walidata', WRONG)).status)
    expect(stolen.at(-1)).toBe(429)
  })

  test('a device mark that was made up or belongs to another account is worth nothing', async () => {
    await forget()
    const browser = desk.browser('203.0.113.30')
    await browser.signIn('analis')
    const answers = []
    for (let index = 0; index < 8; index++) answers.push((await browser.signIn('warga', WRONG)).status)
    expect(answers.slice(5)).toEqual([401, 429, 429])
    browser.cookies.set('satudata-device', 'AAAAAAAAAAAAAAAAAAAAAA.20000.bm90aGluZw')
    expect((await browser.signIn('warga', WRONG)).status).toBe(429)
  })

  test('addresses of one IPv6 network are one address', async () => {
    await forget()
    const statuses = []
    for (let index = 0; index < 8; index++)
      statuses.push((await desk.browser(`2001:db8:1:2::${index}`).signIn('warga', WRONG)).status)
    expect(statuses.slice(5)).toEqual([401, 429, 429])
    expect((await desk.browser('2001:db8:1:3::1').signIn('warga', WRONG)).status).toBe(401)
  })

  test('a mistake of the owner is forgotten with the next right password', async () => {
    await forget()
    const browser = desk.browser('203.0.113.40')
    for (let round = 0; round < 3; round++) {
      for (let index = 0; index < 4; index++) expect((await browser.signIn('warga', WRONG)).status).toBe(401)
      expect((await browser.signIn('warga')).status).toBe(200)
      browser.cookies.clear()
    }
  })

  test('the hash of a password is not a password', async () => {
    await forget()
    const { passwordHash } = await desk.em().findOneOrFail(Account, { username: 'admin' })
    expect((await desk.browser('203.0.113.50').signIn('admin', passwordHash ?? '')).status).toBe(401)
  })
})

describe('requests that other websites make a browser send', () => {
  const body = { username: 'warga', password: PASSWORD }
  test.each([
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['Origin: null', { origin: 'null' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['a form with JSON inside', { 'content-type': 'text/plain' }, 400],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
  ])('%s', async (_, headers, status) => {
    await forget()
    const browser = desk.browser()
    const answer = await browser.post('/sso/session', body, headers)
    expect([answer.status, answer.headers.getSetCookie().length > 0]).toEqual([status, status === 200])
  })

  test('a form where no body is needed', async () => {
    const plain = { 'content-type': 'text/plain' }
    expect((await desk.browser().post('/sso/session/passkey/options', {}, plain)).status).toBe(400)
  })

  test('signing somebody out', async () => {
    const browser = desk.browser()
    await browser.signIn('warga')
    expect((await browser.delete('/sso/session', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await browser.get('/sso/session')).body.account.username).toBe('warga')
  })
})
