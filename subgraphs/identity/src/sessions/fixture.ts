import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANONYMOUS, createLogger, loadConfig } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { RunningSubgraph } from '@satudata/subgraph'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import type { EntityManager } from '@mikro-orm/postgresql'
import { execute, parse } from 'graphql'
import { loadAccounts } from '../accounts/load.ts'
import { openDoor } from '../door/open.ts'
import identity from '../index.ts'
import type { OpenIdProvider } from '../oidc/types.ts'
import type { IdentityContext, Session } from '../parts.ts'
import { openRights } from '../rights/open.ts'
import type { RightsPart } from '../rights/open.ts'
import { openSecrets } from '../secrets.ts'
import { openSessions } from './open.ts'
import type { SessionsPart } from './open.ts'

/** What a sign-in route answered. */
export interface Answer {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape they ask for
  readonly body: any
  readonly headers: Headers
}

/** A browser with its cookies, at an address. */
export interface Browser {
  /** Name → value; tests plant and steal here. */
  readonly cookies: Map<string, string>
  readonly cookie: () => string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>
  delete(path: string, headers?: Record<string, string>): Promise<Answer>
  signIn(username: string, password?: string): Promise<Answer>
}

/** The sign-in of an instance, on a port of its own, with a clock that tests set. */
export interface Desk extends AsyncDisposable {
  readonly context: IdentityContext
  readonly sessions: SessionsPart
  /** What was recorded, in order. */
  readonly audit: AuditEvent[]
  /** Accounts whose rights ask for a second factor. */
  readonly privileged: Set<string>
  em(): EntityManager
  /** Moves the clock, in seconds. */
  later(seconds: number): void
  browser(address?: string): Browser
  /** Runs a GraphQL operation as whoever is signed in with this browser; gives its data. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape they ask for
  ask(browser: Browser, document: string): Promise<any>
  /** Texts of the mails written so far, oldest first; waits until there are as many. */
  mails(least: number): Promise<string[]>
}

/** The password of the demonstration accounts. */
export const PASSWORD = 'satudata-demo-2026'

/** Starts the sign-in with the demonstration accounts. */
export async function openDesk(env: NodeJS.ProcessEnv = {}): Promise<Desk> {
  await using stack = new AsyncDisposableStack()
  // Its resolvers get this sign-in, not one with the clock of the machine.
  const parts: { sessions?: SessionsPart; rights?: RightsPart } = {}
  const graph = stack.use(await startTestSubgraph({ ...identity, services: async () => parts }, { seed: false }))
  await loadAccounts(graph.em())
  const folder = await mkdtemp(join(tmpdir(), 'satudata-sign-in-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', TRUSTED_PROXIES: '127.0.0.1', ...env })
  const server = createServer((request, response) => door.handle(request, response))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  stack.defer(() => void server.close())
  const base = `http://localhost:${(server.address() as AddressInfo).port}`
  let now = Date.parse('2026-11-20T02:00:00Z')
  const audit: AuditEvent[] = []
  const privileged = new Set<string>()
  const context: IdentityContext = {
    em: () => graph.em(),
    config,
    logger: createLogger('silent'),
    secrets: openSecrets('a secret for tests that is long enough'),
    publicUrl: config.publicUrl ?? base,
    now: () => new Date(now),
  }
  const record = async (event: AuditEvent) => void audit.push(event)
  const sessions = openSessions(context, {
    audit: { record, recordWithin: async (_em, event) => record(event) },
    needsSecondFactor: async (id) => privileged.has(id),
    principalOf: async () => null,
  })
  stack.use(sessions)
  parts.sessions = sessions
  parts.rights = openRights(context, { ask: () => Promise.reject(new Error('Nobody has positions here.')) })
  const door = await openDoor(context, { sessions, provider: { answers: () => false } as unknown as OpenIdProvider })
  stack.defer(() => door.close())
  const owned = stack.move()
  return {
    context,
    sessions,
    audit,
    privileged,
    em: () => context.em(),
    later: (seconds) => void (now += seconds * 1_000),
    browser: (address = '203.0.113.7') => browserAt(base.replace('localhost', '127.0.0.1'), address),
    ask: async (browser, document) => askAs(graph.running, await sessions.find(browser.cookie()), document),
    mails: (least) => mailsIn(join(folder, 'mail'), least),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function askAs(running: RunningSubgraph, session: Session | null, document: string) {
  const contextValue = running.createContext({
    principal: session === null ? ANONYMOUS : { ...ANONYMOUS, kind: 'PERSON', subject: session.accountId },
    requestId: 'test',
    language: 'id',
    signal: AbortSignal.timeout(10_000),
    origin: { address: '203.0.113.7', credential: { kind: 'SESSION', id: session?.id ?? null } },
  })
  const { data, errors } = await execute({ schema: running.schema, document: parse(document), contextValue })
  if (errors !== undefined) throw errors[0]
  return data
}

function browserAt(base: string, address: string): Browser {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        'x-forwarded-for': address,
        cookie: cookie(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
  }
  return {
    cookies,
    cookie,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers) => send('POST', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
    signIn: (username, password = PASSWORD) => send('POST', '/sso/session', { username, password }),
  }
}

async function mailsIn(folder: string, least: number): Promise<string[]> {
  for (let attempt = 0; ; attempt++) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
    if (names.length >= least || attempt === 200)
      return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
