import type { IdentityContext } from '../parts.ts'
import { addAnswers } from './answers.ts'
import { purgeArtifacts } from './artifacts.ts'
import { buildProvider } from './build.ts'
import type { Built } from './build.ts'
import { handler, isAnswered } from './handle.ts'
import { loadKeys, rotateKeys, rotateOldKeys } from './keys.ts'
import { deliverNotices, endGrants } from './notices.ts'
import { tokenRecorder } from './record.ts'
import type { TokenEvent } from './record.ts'
import { tokenFinder } from './tokens.ts'
import type { ProviderOptions, OpenIdProvider } from './types.ts'

/** How old the keys in use may be, in milliseconds. */
const KEYS_KEPT_MS = 300
/** How often clients that did not answer are told again, and what expired is deleted. */
const CARE_EVERY_MS = 5_000
const PURGE_EVERY = 120

/** Opens the OpenID provider of this process; several processes may share the database. */
export async function openProvider(context: IdentityContext, options: ProviderOptions): Promise<OpenIdProvider> {
  const record = tokenRecorder(options)
  const built = builtProvider(context, options, record)
  await built()
  const care = careFor(context, built)
  return {
    findAccessToken: tokenFinder(context, options.sessions),
    handle: handler(context, options, built, record),
    async endSession(sessionId) {
      const ended = await endGrants(context.em(), sessionId, context.now())
      for (const { clientId, accountId } of ended) {
        const details = { client: clientId, because: 'session ended' }
        await record({ action: 'token.revoke', accountId, sessionId, address: '', details })
      }
      if (ended.length > 0) care.now()
    },
    rotateKeys: (rotation) => rotateKeys(context, rotation),
    answers: isAnswered,
    close: () => care.stop(),
  }
}

/** The provider with the keys of the moment. Whatever another process rotates is noticed with the next request. */
function builtProvider(
  context: IdentityContext,
  options: ProviderOptions,
  record: (event: TokenEvent) => Promise<void>,
): () => Promise<Built> {
  let known: { readonly version: string; readonly built: Built } | undefined
  let looking: Promise<Built> | undefined
  let until = 0
  const look = async () => {
    const asked = performance.now()
    const keys = await loadKeys(context)
    if (known?.version !== keys.version) {
      const built = buildProvider(context, options, keys)
      addAnswers(built.provider, context, options.sessions, record)
      known = { version: keys.version, built }
    }
    until = asked + KEYS_KEPT_MS
    return known.built
  }
  return () => {
    if (known !== undefined && performance.now() < until) return Promise.resolve(known.built)
    looking ??= look().finally(() => (looking = undefined))
    return looking
  }
}

/** Tells clients, deletes what expired and rotates old keys, now and then. */
function careFor(context: IdentityContext, built: () => Promise<Built>) {
  let running: Promise<void> | undefined
  let again = false
  let rounds = 0
  const run = async () => {
    do {
      again = false
      await deliverNotices(context, await built())
      if (rounds++ % PURGE_EVERY > 0) continue
      await purgeArtifacts(context.em(), context.now())
      await rotateOldKeys(context)
    } while (again)
  }
  const now = () => {
    again = true
    running ??= run()
      .catch((error: unknown) => context.logger.error({ err: error }, 'OpenID Connect housekeeping failed'))
      .finally(() => (running = undefined))
  }
  const timer = setInterval(now, CARE_EVERY_MS).unref()
  return {
    now,
    async stop() {
      clearInterval(timer)
      again = false
      await running
    },
  }
}
