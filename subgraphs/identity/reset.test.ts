import { createHash } from 'node:crypto'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAccount } from './src/accounts/create.ts'
import { demonstrationId } from './src/accounts/demonstration.ts'
import { Outbox, PasswordLink } from './src/accounts/entities.ts'
import { passwordLink } from './src/accounts/links.ts'
import { mailTransport } from './src/accounts/mail/transport.ts'
import { isBreached } from './src/accounts/passwords/breached.ts'
import { Factor, Throttle } from './src/sessions/entities.ts'
import { openDesk, PASSWORD } from './src/sessions/fixture.ts'
import type { Desk } from './src/sessions/fixture.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk[Symbol.asyncDispose]())
beforeEach(() => desk.em().nativeDelete(Throttle, {}))

const sorted = (statuses: readonly number[]) => statuses.toSorted((a, b) => a - b)
const NEW = 'perahu hijau menari di atap'
const tokenIn = (mail = '') => /#token=([\w-]{43})/.exec(mail)?.[1] ?? ''
const ask = (email: string, address?: string) => desk.browser(address).post('/sso/password/forgotten', { email })
const set = (token: string, password = NEW) => desk.browser().post('/sso/password/reset', { token, password })

let written = 0
/** Asks for a reset and reads the mail. */
async function mailed(username: string): Promise<{ mail: string; token: string }> {
  await ask(`${username}@satudata.example`)
  const mail = (await desk.mails(++written)).at(-1) ?? ''
  return { mail, token: tokenIn(mail) }
}
const outboxEmpty = () => expect.poll(() => desk.em().count(Outbox), { timeout: 10_000 }).toBe(0)

describe('B24: a forgotten password', () => {
  test('the mail speaks both languages, its link is for the page and no server, the new password works', async () => {
    const { mail, token } = await mailed('produsen.pendidikan')
    expect(mail).toContain('To: produsen.pendidikan@satudata.example')
    expect(mail).toContain('Buka alamat berikut dalam 30 menit')
    expect(mail).toContain('within 30 minutes')
    expect(mail).toContain(`${desk.context.publicUrl}/atur-sandi#token=`)
    const browser = desk.browser()
    const answer = await browser.post('/sso/password/reset', { token, password: NEW })
    expect(answer.status).toBe(204)
    // The reset itself signs nobody in.
    expect((await browser.get('/sso/session')).body.account).toBeNull()
    expect((await desk.browser().signIn('produsen.pendidikan')).status).toBe(401)
    expect((await desk.browser().signIn('produsen.pendidikan', NEW)).status).toBe(200)
    expect(desk.audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['password.reset.request', 'password.reset']),
    )
  })

  test('the answer is the same for addresses nobody has, and so is the time: nothing is looked up before it', async () => {
    const known = await ask('walidata@satudata.example', '203.0.113.90')
    const unknown = await ask('nobody@satudata.example', '203.0.113.91')
    for (const answer of [known, unknown]) expect([answer.status, answer.body]).toEqual([202, {}])
    const names = ({ headers }: typeof known) => [...headers.keys()].sort()
    expect(names(unknown)).toEqual(names(known))
    await outboxEmpty()
    expect((await desk.mails(++written)).filter((mail) => mail.includes('nobody@'))).toEqual([])
  })

  test('the link works once, even when many use it at the same moment', async () => {
    const { token } = await mailed('produsen.sosial')
    const passwords = ['satu', 'dua', 'tiga', 'empat'].map((word) => `${word} ${NEW}`)
    const statuses = await Promise.all(passwords.map(async (each) => (await set(token, each)).status))
    expect(sorted(statuses)).toEqual([204, 400, 400, 400])
    const replayed = await set(token)
    expect([replayed.status, replayed.body.errors[0].extensions.code]).toEqual([400, 'BAD_INPUT'])
    const works = await Promise.all(
      passwords.map(
        async (each, index) => (await desk.browser(`192.0.2.${index}`).signIn('produsen.sosial', each)).status,
      ),
    )
    expect(sorted(works)).toEqual([200, 401, 401, 401])
  })

  test('the link works for half an hour, and an older one not after a newer was used', async () => {
    const { token } = await mailed('produsen.dukcapil')
    const { token: newer } = await mailed('produsen.dukcapil')
    expect((await set(newer)).status).toBe(204)
    expect((await set(token)).status).toBe(400)
    const { token: late } = await mailed('produsen.dukcapil')
    desk.later(31 * 60)
    expect((await set(late)).status).toBe(400)
  })

  test('what is kept of the link sets no password, and what waits to be sent cannot be read', async () => {
    const { token } = await mailed('bkd')
    const links = await desk.em().find(PasswordLink, { accountId: demonstrationId('bkd'), usedAt: null })
    expect(JSON.stringify(links)).not.toContain(token)
    expect((await set(links[0]?.tokenHash ?? '')).status).toBe(400)
    const files = join(desk.context.config.dataDir, 'mail')
    for (const name of await readdir(files)) expect((await stat(join(files, name))).mode & 0o077).toBe(0)
  })

  test('it ends every session of the account, and does not take the place of the second factor', async () => {
    const before = desk.browser()
    await before.signIn('sekda')
    const { id = '' } = (await desk.sessions.find(before.cookie())) ?? {}
    const { secret } = (await before.post('/sso/factors/totp')).body
    const { Secret, TOTP } = await import('otpauth')
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    await before.post('/sso/factors/totp/confirm', { code: totp.generate({ timestamp: desk.context.now().getTime() }) })
    const { token } = await mailed('sekda')
    expect((await set(token)).status).toBe(204)
    expect(await desk.sessions.find(before.cookie())).toBeNull()
    expect(await desk.sessions.isLive(id)).toBe(false)
    expect((await desk.browser().signIn('sekda', NEW)).body.next).toBe('SECOND_FACTOR')
    await desk.em().nativeDelete(Factor, { accountId: demonstrationId('sekda') })
  })

  test('an owner who is locked out by a guesser gets in again with it', async () => {
    const { token } = await mailed('kadis.pendidikan')
    const guess = async () => (await desk.browser().signIn('kadis.pendidikan', 'wrong')).status
    for (let index = 0; index < 7; index++) await guess()
    expect(await guess()).toBe(429)
    const owner = desk.browser()
    await owner.post('/sso/password/reset', { token, password: NEW })
    expect((await owner.signIn('kadis.pendidikan', NEW)).status).toBe(200)
  })

  test('who reads the mail gets no fresh guesses at codes with each link', async () => {
    const owner = desk.browser()
    await owner.signIn('kadis.sosial')
    const { secret } = (await owner.post('/sso/factors/totp')).body
    const { Secret, TOTP } = await import('otpauth')
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    await owner.post('/sso/factors/totp/confirm', { code: totp.generate({ timestamp: desk.context.now().getTime() }) })
    const guesses = []
    for (let link = 0; link < 2; link++) {
      const { token } = await mailed('kadis.sosial')
      const thief = desk.browser()
      await thief.post('/sso/password/reset', { token, password: NEW })
      await thief.signIn('kadis.sosial', NEW)
      for (let index = 0; index < 4; index++)
        guesses.push((await thief.post('/sso/session/code', { code: '000000' })).status)
    }
    expect(guesses).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
  })

  test('a mailbox is not filled: after three mails asking has to wait', async () => {
    const statuses = []
    for (let index = 0; index < 5; index++)
      statuses.push((await ask('stranger@satudata.example', `192.0.2.${index}`)).status)
    expect(statuses).toEqual([202, 202, 202, 202, 429])
  })
})

describe('the mail server', () => {
  test('what it refuses is tried again; it gets the same mail, and nothing is left behind', async () => {
    const received: string[] = []
    let refusals = 1
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let text = ''
        stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
        stream.on('end', () => {
          // Quoted-printable, as mail programs read it.
          received.push(text.replaceAll('=\r\n', '').replaceAll('=3D', '='))
          done(refusals-- > 0 ? new Error('come back later') : null)
        })
      },
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as { port: number }
    {
      await using other = await openDesk({ SMTP_URL: `smtp://127.0.0.1:${port}` })
      await other.browser().post('/sso/password/forgotten', { email: 'Warga@satudata.example ' })
      await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1)
      await expect.poll(() => other.em().count(Outbox, { attempts: 1 }), { timeout: 10_000 }).toBe(1)
      other.later(10)
      await other.browser().post('/sso/password/forgotten', { email: 'nobody@satudata.example' })
      await expect.poll(() => other.em().count(Outbox), { timeout: 10_000 }).toBe(0)
    }
    await new Promise<void>((resolve) => server.close(resolve))
    expect(received).toHaveLength(2)
    expect(tokenIn(received[0])).toBe(tokenIn(received[1]))
    const id = (mail = '') => /Message-ID: (\S+)/i.exec(mail)?.[1]
    expect(id(received[0])).toBe(id(received[1]))
  })
})

describe('the mail server in production', () => {
  const mail = { to: 'a@satudata.example', subject: 'x', text: 'x', messageId: '<1@satudata.example>' }
  /** Tries to send by a server that offers STARTTLS or not; says how the mail arrived. */
  async function arrival(offered: boolean, query = ''): Promise<'ENCRYPTED' | 'IN THE CLEAR'> {
    let secure: boolean | undefined
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: offered ? [] : ['STARTTLS'],
      onData(stream, session, done) {
        secure = session.secure
        stream.resume().on('end', done)
      },
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as { port: number }
    try {
      const smtpUrl = `smtp://127.0.0.1:${port}?tls.rejectUnauthorized=false${query}`
      await mailTransport({ ...desk.context.config, production: true, smtpUrl }, desk.context.logger)(mail)
      return secure === true ? 'ENCRYPTED' : 'IN THE CLEAR'
    } finally {
      await new Promise<void>((resolve) => server.close(resolve))
    }
  }

  test('gets mail over TLS, and none in the clear, whatever its address asks for', async () => {
    expect(await arrival(true, '&ignoreTLS=true')).toBe('ENCRYPTED')
    for (const query of ['', '&ignoreTLS=true', '&requireTLS=false'])
      await expect(arrival(false, query)).rejects.toThrow(/TLS/)
  })
})

describe('a new password', () => {
  test.each([
    ['too short', 'pendek sekali'.slice(0, 11), /terlalu pendek \(11/],
    ['in the list of leaked ones', 'qwertyuiop123456', /pernah bocor|mudah ditebak/],
    ['a pattern', 'abcabcabcabcabc', /mudah ditebak/],
    ['made of own names', 'produsen.sosial1', /mudah ditebak/],
  ])('is refused when it is %s, and the link is not used up', async (_, password, message) => {
    const { token } = await mailed('produsen.sosial')
    const refused = await set(token, password)
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringMatching(message)])
    expect((await set(token)).status).toBe(204)
  })

  test('the demonstration password is for demonstration accounts alone', async () => {
    const account = await createAccount(
      desk.em(),
      { username: 'Budi.Santoso', name: 'Budi Santoso', email: 'budi@bantenprov.example', employeeNumber: null },
      desk.context.now(),
    )
    const link = await passwordLink(desk.context, account.id)
    const refused = await set(tokenIn(link), PASSWORD)
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringContaining('dokumentasi')])
    expect((await set(tokenIn(link))).status).toBe(204)
    expect((await desk.browser().signIn('budi.santoso', NEW)).status).toBe(200)
    await expect(
      createAccount(
        desk.em(),
        { username: 'budi.santoso', name: 'Other', email: null, employeeNumber: null },
        desk.context.now(),
      ),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  test('is looked up in a list of leaked ones without reading it all', async () => {
    const file = join(desk.context.config.dataDir, 'breached.txt')
    const leaked = Array.from({ length: 500 }, (_, index) => `kata sandi bocor ${index}`)
    const lines = leaked.map((each, index) => `${createHash('sha1').update(each).digest('hex').toUpperCase()}:${index}`)
    await writeFile(file, lines.sort().join('\r\n'))
    const found = await Promise.all(leaked.map((each) => isBreached(file, each)))
    expect(found.filter(Boolean)).toHaveLength(500)
    const others = await Promise.all(leaked.map((each) => isBreached(file, `${each}!`)))
    expect(others.filter(Boolean)).toEqual([])
  })

  test('is changed by who knows the old one; other browsers are signed out, this one gets a new cookie', async () => {
    const browser = desk.browser()
    const other = desk.browser()
    await browser.signIn('analis')
    await other.signIn('analis')
    const change = (current: string) => browser.post('/sso/password', { current, password: NEW })
    expect((await change('wrong')).status).toBe(401)
    expect(desk.audit.at(-1)).toMatchObject({ action: 'session.refuse', details: { reason: 'PASSWORD' } })
    // Looking for a new one that will do is no guess at the old one: a wrong guess more than ten times would have to wait.
    for (let index = 0; index < 12; index++)
      expect((await browser.post('/sso/password', { current: PASSWORD, password: 'abcabcabcabcabc' })).status).toBe(400)
    const before = browser.cookie()
    expect((await change(PASSWORD)).status).toBe(204)
    expect(await desk.sessions.find(browser.cookie())).not.toBeNull()
    expect(await desk.sessions.find(before)).toBeNull()
    expect(await desk.sessions.find(other.cookie())).toBeNull()
    expect((await desk.browser().signIn('analis', NEW)).status).toBe(200)
  })
})
