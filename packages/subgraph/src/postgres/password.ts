import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type Home, syncFolder } from './home.ts'

/** A password nobody has to type: 192 random bits, safe in a URL and between SQL quotes. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

/** The password of role `satudata` on this data folder, undefined when it was never saved or got lost. */
export function readPassword(home: Home): string | undefined {
  return existsSync(home.password) ? readFileSync(home.password, 'utf8').trim() || undefined : undefined
}

/** Saves the password, readable only for the owner of the folder, so that it survives a power cut whole. */
export function savePassword(home: Home, password: string): void {
  if (readPassword(home) === password) return
  const draft = `${home.password}.new`
  rmSync(draft, { force: true })
  writeFileSync(draft, `${password}\n`, { mode: 0o600, flag: 'wx', flush: true })
  const { uid, gid } = statSync(home.folder)
  if (process.getuid?.() === 0) chownSync(draft, uid, gid)
  renameSync(draft, home.password)
  syncFolder(home.folder)
}
