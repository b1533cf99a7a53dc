import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLogger, loadConfig } from '@satudata/core'
import { startSubgraph } from '@satudata/subgraph'
import type { Lake } from '@satudata/subgraph'
import { workOutbox } from '../accounts/mail/outbox.ts'
import { mailTransport } from '../accounts/mail/transport.ts'
import { forgotten, setByLink } from '../accounts/reset.ts'
import { openAudit } from '../audit/open.ts'
import { openRefusals } from '../audit/refused.ts'
import * as entities from '../entities.ts'
import { migrations } from '../migrations/index.ts'
import type { IdentityContext } from '../parts.ts'
import { openSecrets } from '../secrets.ts'
import { cookiesOf } from './cookie.ts'
import type { Desk, Visitor } from './desk.ts'
import { Throttle } from './entities.ts'
import { signInWithPassword } from './sign-in.ts'

const SCHEMA = new URL('../../schema.graphql', import.meta.url)

/** A desk without a door, on an existing database, with the real audit log. `ahead`: how far its clock is before the others', in milliseconds. */
export async function bareDesk(databaseUrl: string, folder: string, ahead = 0): Promise<Desk & AsyncDisposable> {
  await using stack = new AsyncDisposableStack()
  // Without resolvers, and with that without the other parts: it starts often.
  const bare = {
    name: 'identity',
    schema: SCHEMA,
    entities: Object.values(entities),
    migrations,
    resolvers: {},
    seed: async () => {},
  }
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const logger = createLogger('silent')
  const running = stack.use(
    // Nothing of identity reads the lake.
    await startSubgraph(bare, { databaseUrl, lake: {} as Lake, config, logger, seed: false }),
  )
  const context: IdentityContext = {
    em: () => running.orm.em.fork(),
    config,
    logger,
    secrets: openSecrets('a secret for tests that is long enough'),
    publicUrl: 'http://localhost:4000',
    now: () => new Date(Date.now() + ahead),
  }
  const options = {
    audit: stack.use(openAudit(context)),
    needsSecondFactor: async () => false,
    principalOf: async () => null,
  }
  const owned = stack.move()
  return {
    context,
    options,
    cookies: cookiesOf(context),
    refusals: openRefusals(options.audit),
    tell: async () => {},
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Who does it all. */
export const VISITOR: Visitor = { address: '203.0.113.9', userAgent: 'test', requestId: 'test', cookie: undefined }
/** Its mailbox. */
export const MAILBOX = 'warga@satudata.example'

/** Tokens of all mails that were written, oldest first. */
export async function tokensIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'mail')).catch(() => [])
  const mails = names.filter((name) => name.endsWith('.eml')).sort()
  const texts = await Promise.all(mails.map((name) => readFile(join(folder, 'mail', name), 'utf8')))
  return texts.map((text) => /#token=([\w-]+)/.exec(text)?.[1] ?? '')
}

/** The session token out of `set-cookie`. */
export function tokenOf(setCookies: readonly string[]): string {
  return /^satudata=([\w-]+)/.exec(setCookies[0] ?? '')?.[1] ?? ''
}

// Run as a program: signs in, asks for a reset, mails it and resets, again and again until it is killed. It says what it is about to
// do ("trying") and what it was told is done.
const [databaseUrl, folder, round = '', old = ''] = process.argv.slice(2)
if (import.meta.main && databaseUrl !== undefined && folder !== undefined) {
  const say = (...words: string[]) => void process.stdout.write(`${words.join('|')}\n`)
  const desk = await bareDesk(databaseUrl, folder)
  const send = mailTransport(desk.context.config, desk.context.logger)
  let password = old
  say('open')
  for (let index = 0; ; index++) {
    await desk.context.em().nativeDelete(Throttle, {})
    say('session', tokenOf((await signInWithPassword(desk, VISITOR, { username: 'warga', password })).setCookies))
    await forgotten(desk, VISITOR, MAILBOX)
    say('asked')
    while ((await workOutbox(desk, send)) > 0);
    const token = (await tokensIn(folder)).at(-1) ?? ''
    const next = `perahu hijau ${round} menari ${index} di atap`
    say('trying', next)
    await setByLink(desk, VISITOR, { token, password: next })
    password = next
    say('reset', next)
  }
}
