import { ForbiddenError } from '@satudata/core'
import type { Config, Identified, Logger } from '@satudata/core'
import type { Asked } from '../http/asked.ts'
import { hashOf } from '../http/persisted.ts'
import type { ListedDocuments } from '../http/persisted.ts'

/** Hashes of operations that were named in the log. */
const NAMED = 10_000

/** Refuses or reports operations that nobody listed. Call it with the text as it was sent. */
export type Allowlist = (asked: Asked, identified: Identified) => void

/**
 * With `enforce` only listed operations run, whoever asks; with `report` each other one is named in the log once. What the instance's
 * own key signed is the operators': they may look at anything.
 */
export function allowlist(mode: Config['operations']['allowlist'], listed: ListedDocuments, logger: Logger): Allowlist {
  if (mode === 'off') return () => undefined
  const named = new Set<string>()
  return ({ query, operationName }, { credential }) => {
    if (query === undefined || credential.kind === 'OPERATOR') return
    const hash = hashOf(query)
    if (listed.has(hash)) return
    if (mode === 'enforce')
      throw new ForbiddenError({
        id: `Instansi ini hanya menjalankan operasi yang terdaftar, dan operasi ini (SHA-256 ${hash}) tidak; minta pengelola mendaftarkannya.`,
        en: `This instance runs listed operations only, and this one (SHA-256 ${hash}) is not; ask the operators to list it.`,
      })
    if (named.has(hash) || named.size >= NAMED) return
    named.add(hash)
    logger.warn({ hash, operationName, credential: credential.kind }, 'an operation that is not listed ran')
  }
}
