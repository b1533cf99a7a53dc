import { readContracts, UnauthenticatedError, UnavailableError } from '@satudata/core'
import type { Contracts } from '@satudata/core'
import type { Applications, IdentityContext } from '../parts.ts'
import { dayOf } from '../rights/day.ts'
import type { Agreement } from '../rights/open.ts'
import { recent } from '../rights/recent.ts'
import { FRESH_MS } from '../rights/settings.ts'
import { clientAmounts } from './amounts.ts'
import { findAgreements } from './agreements.ts'
import { isSecret, readKey } from './key.ts'
import { openLimits } from './limits.ts'
import { findLiveClient, findLiveKey } from './live.ts'
import type { LiveApplication, LiveKey } from './live.ts'
import { applicationPrincipals } from './principal.ts'

/** Applications and keys, with what else identity needs to know of them. */
export interface ApplicationsPart extends Applications, AsyncDisposable {
  /** What an application can be bound to. */
  readonly contracts: Contracts
  /** Every data-use agreement that is confirmed and not ended, whatever its days. For rights of persons. */
  agreements(): Promise<readonly Agreement[]>
}

/** What is revoked or ended holds everywhere after this. */
const KEPT = { freshMs: FRESH_MS, most: 10_000 }

/**
 * Registered applications, their keys, limits, and data-use agreements; several processes may share the database. Dispose it: what
 * was counted is written.
 */
export function openApplications(context: IdentityContext): ApplicationsPart {
  const limits = openLimits(context)
  const today = () => dayOf(context.now())
  const liveKey = recent((id) => answered(findLiveKey(context.em(), id, today())), KEPT)
  const liveClient = recent((id) => answered(findLiveClient(context.em(), id, today())), KEPT)
  const agreements = recent(() => answered(findAgreements(context.em())), KEPT)
  const principalOf = applicationPrincipals()

  const isRegistered = ({ state, expiresOn }: LiveApplication) => state === 'ACTIVE' && today() <= expiresOn
  const holds = (key: LiveKey) => !key.revoked && context.now() < key.expiresAt && isRegistered(key.application)
  return {
    contracts: readContracts(context.config.contractsFile),
    async findKey(text) {
      const parts = readKey(text)
      if (parts === null) return null
      const key = await liveKey(parts.id)
      if (key === null || !isSecret(parts.secret, key.secretHash) || !holds(key)) return null
      const { contract } = key.application
      return { keyId: key.id, principal: principalOf(key.application, key.scopes), contract }
    },
    async principalOfClient(clientId, scopes) {
      const application = await liveClient(clientId)
      return application === null || !isRegistered(application) ? null : principalOf(application, scopes)
    },
    contractOfClient: async (clientId) => (await liveClient(clientId))?.contract ?? null,
    async count(keyId) {
      const key = await liveKey(keyId)
      if (key === null || !holds(key)) throw new UnauthenticatedError(ENDED)
      await answered(limits.count(key))
    },
    countClient: (applicationId) => answered(limits.count(clientAmounts(applicationId))),
    agreements: () => agreements(''),
    [Symbol.asyncDispose]: () => limits[Symbol.asyncDispose](),
  }
}

const ENDED = {
  id: 'Kunci API ini baru saja berakhir; pakai kunci penggantinya.',
  en: 'This API key has just ended; use the one that took its place.',
}

/** What the database refuses for reasons of its own is not the caller's to read. */
async function answered<T>(question: Promise<T>): Promise<T> {
  try {
    return await question
  } catch (error) {
    if (error instanceof Error && 'extensions' in error) throw error
    throw new UnavailableError(
      {
        id: 'Kunci dan kuota sedang tidak dapat diperiksa; coba lagi sebentar lagi.',
        en: 'Keys and quotas cannot be checked at the moment; try again shortly.',
      },
      { cause: error },
    )
  }
}
