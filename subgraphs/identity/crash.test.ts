import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createTestDatabase } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import { Account, Outbox, PasswordLink } from './src/accounts/entities.ts'
import { loadAccounts } from './src/accounts/load.ts'
import { workOutbox } from './src/accounts/mail/outbox.ts'
import { mailTransport } from './src/accounts/mail/transport.ts'
import { verifyPassword } from './src/accounts/passwords/hash.ts'
import { AuditEntry } from './src/audit/entities.ts'
import { hashToken } from './src/secrets.ts'
import { bareDesk, tokensIn } from './src/sessions/crash.fixture.ts'
import { BrowserSession } from './src/sessions/entities.ts'
import { sessionOf } from './src/sessions/store.ts'
import { PASSWORD } from './src/sessions/fixture.ts'

const PROGRAM = fileURLToPath(new URL('src/sessions/crash.fixture.ts', import.meta.url))
/** Rows taken by a process that died are free again after two minutes. */
const LATER = 150_000

/** When to kill: after so many lines (open, session, asked, trying, reset, and again), and so many milliseconds more. */
const MOMENTS = [
  [2, 3],
  [3, 15],
  [4, 8],
  [4, 60],
  [8, 0],
  [5, 20],
]

/** Runs the program until it said so many lines and some milliseconds more, kills it, and gives what it had said. */
async function killed(args: readonly string[], lines: number, milliseconds: number): Promise<string[][]> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  while (output.split('\n').length <= lines && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), exited])
  await sleep(milliseconds)
  child.kill('SIGKILL')
  expect((await exited)[1]).toBe('SIGKILL')
  // The last line may be cut off.
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('|'))
}

test(
  'B24: kill -9 between any two steps of sign-in and reset leaves what was promised, and nothing half',
  { timeout: 180_000 },
  async () => {
    await using database = await createTestDatabase()
    const folder = await mkdtemp(join(tmpdir(), 'satudata-crash-'))
    await using stack = new AsyncDisposableStack()
    stack.defer(() => rm(folder, { recursive: true, force: true }))
    const desk = stack.use(await bareDesk(database.url, folder, LATER))
    const em = () => desk.context.em()
    const send = mailTransport(desk.context.config, desk.context.logger)
    await loadAccounts(em())
    let password = PASSWORD
    let asked = 0
    let resets = 0
    for (const [round, [said = 0, milliseconds = 0]] of MOMENTS.entries()) {
      const lines = await killed([database.url, folder, String(round), password], said, milliseconds)
      asked += lines.filter(([word]) => word === 'asked').length
      // What was promised is sent, and there is no link that nobody was told of.
      while ((await workOutbox(desk, send)) > 0);
      expect(await em().count(Outbox)).toBe(0)
      const mailed = new Set((await tokensIn(folder)).map(hashToken))
      expect(mailed.size).toBeGreaterThanOrEqual(asked)
      const links = await em().find(PasswordLink, {})
      expect(links.filter(({ tokenHash }) => !mailed.has(tokenHash))).toEqual([])

      const { passwordHash } = await em().findOneOrFail(Account, { username: 'warga' })
      const [word, text = ''] = lines.findLast(([word]) => word === 'trying' || word === 'reset') ?? []
      const changed = text !== '' && (await verifyPassword(passwordHash ?? '', text))
      expect(word === 'reset' && !changed).toBe(false)
      password = changed ? text : (lines.findLast(([word]) => word === 'reset')?.[1] ?? password)
      expect(await verifyPassword(passwordHash ?? '', password)).toBe(true)
      // A password that changed took every session and link before it with it; one that did not, none.
      const isChange = ([word]: readonly string[]) => word === 'reset' || (changed && word === 'trying')
      const last = lines.findLastIndex(isChange)
      const sessions = [...lines.entries()].filter(([, [word]]) => word === 'session')
      for (const [index, [, token = '']] of sessions)
        expect((await sessionOf(em(), token, desk.context.now())) === null, `session in line ${index}`).toBe(
          index < last,
        )
      // Each change is on record, and nothing that did not happen.
      resets += lines.filter(([word]) => word === 'trying').length - (word === 'trying' && !changed ? 1 : 0)
      expect(await em().count(AuditEntry, { action: 'password.reset' })).toBe(resets)
      expect(await em().count(AuditEntry, { action: 'session.begin' })).toBe(await em().count(BrowserSession))
    }
    // Else the test would say nothing.
    expect(resets).toBeGreaterThan(1)
  },
)
