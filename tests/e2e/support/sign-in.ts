import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Product } from './product.ts'

/** The password of the demonstration accounts. */
export const PASSWORD = 'satudata-demo-2026'

/** Types user name and password on the sign-in page and sends them. */
export async function enter(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('User name').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Login', exact: true }).click()
}

/** Signs a demonstration account in without its page, for what comes after. Throws when it is refused. */
export async function signInWith(page: Page, url: string, username: string): Promise<void> {
  const signedIn = await page.request.post(`${url}/sso/session`, {
    data: { username, password: PASSWORD },
    headers: { origin: url },
  })
  if (!signedIn.ok()) throw new Error(`${username} is not signed in: ${signedIn.status()} ${await signedIn.text()}`)
}

/** Waits until the header names who is signed in. */
export function signedInAs(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name: `Akun ${name}` }).waitFor()
}

/** Signs out by the menu in the header. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Akun / }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await page.getByRole('link', { name: 'LOGIN DATA PRODUSEN' }).waitFor()
}

/** The code an authenticator app shows `ahead` periods of 30 s from now: no code is taken twice. */
export function codeOf(secret: string, ahead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 })
}

/** Sets up an authenticator app on the page that asks for it; gives its secret and the recovery codes. */
export async function addApp(page: Page): Promise<{ readonly secret: string; readonly recoveryCodes: string[] }> {
  await page.getByRole('button', { name: 'Aplikasi autentikator' }).click()
  await page.getByRole('img', { name: /Kode QR/ }).waitFor()
  const secret = (await page.locator('code').innerText()).replaceAll(/\s/g, '')
  await page.getByLabel('Kode 6 angka').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Pasang', exact: true }).click()
  await page.getByText('Hanya ditampilkan sekali ini', { exact: false }).waitFor()
  return { secret, recoveryCodes: await page.locator('ul.font-mono li').allInnerTexts() }
}

/** The newest mail to an address, out of the file mailbox; waits until it is there. */
export async function mailTo(product: Product, address: string): Promise<string> {
  const folder = join(product.folder, 'mail')
  let mail = ''
  await expect
    .poll(async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).toSorted()
      const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
      mail = mails.findLast((text) => text.includes(`To: ${address}`)) ?? ''
      return mail
    })
    .not.toBe('')
  return mail
}

/** A device that holds passkeys and says yes to everything. */
export async function holdPasskeys(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page)
  await debug.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
}

/** Asks the graph from within the page, as the one who is signed in there; throws when the answer carries errors. */
export async function askAs<Data>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await page.evaluate(
    async (body) =>
      (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(),
    JSON.stringify({ query, variables }),
  )
  const { data, errors } = answer as { data: Data; errors?: unknown }
  if (errors !== undefined) throw new Error(`The graph answered with errors: ${JSON.stringify(errors)}`)
  return data
}
