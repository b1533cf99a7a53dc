import { AUDIENCES, isSignedIn, LimitError, meetsCondition } from '@satudata/core'
import type { Config, Message, Principal } from '@satudata/core'

/** Who may spend how much on one operation. */
export type Tier = keyof Config['cost']['budgets']

/** Whose budget holds for a caller. */
export function tierOf(principal: Principal): Tier {
  if (meetsCondition(principal, AUDIENCES.GOVERNMENT)) return 'GOVERNMENT'
  if (principal.kind === 'APPLICATION') return 'APPLICATION'
  return isSignedIn(principal) ? 'SIGNED_IN' : 'ANONYMOUS'
}

const NAMES: Readonly<Record<Tier, Message>> = {
  ANONYMOUS: { id: 'tanpa masuk', en: 'without signing in' },
  SIGNED_IN: { id: 'bagi yang sudah masuk', en: 'for those who have signed in' },
  APPLICATION: { id: 'bagi aplikasi terdaftar', en: 'for registered applications' },
  GOVERNMENT: { id: 'bagi pemerintah daerah', en: 'for government' },
}

/** An operation that costs more than its caller may spend: says how much, and what helps. */
export function tooDear(cost: number, budget: number, tier: Tier): LimitError {
  const more =
    tier === 'ANONYMOUS'
      ? { id: ', atau masuk untuk anggaran lebih besar', en: ', or sign in to have a larger budget' }
      : { id: '', en: '' }
  return new LimitError(
    {
      id: `Bobot operasi ini ${cost}, sedangkan anggaran ${NAMES[tier].id} ${budget}: minta halaman lebih pendek (first), kurangi daftar di dalam daftar, atau bagi menjadi beberapa operasi${more.id}.`,
      en: `This operation costs ${cost}, and the budget ${NAMES[tier].en} is ${budget}: ask for shorter pages (first), for fewer lists within lists, or split it into several operations${more.en}.`,
    },
    { limit: 'cost', cost, budget },
  )
}
