import { countedAddress, LimitError } from '@satudata/core'
import type { Identified } from '@satudata/core'

/** How many operations a minute; 0: not counted. */
export interface RateLimits {
  /** Of one network address, by callers who did not sign in. */
  readonly anonymous: number
  /** Of one account, over all its sessions and tokens. */
  readonly signedIn: number
}

/** Counts what callers do that have no limits of their own. */
export interface Rates {
  /** One more operation; throws LimitError (`limit: "rate"`, `retryAfterSeconds`) when it is one too many. */
  count(identified: Identified, address: string): void
}

/** A window, in milliseconds. */
const WINDOW = 60_000
/** Callers counted at once; beyond, those counted longest are forgotten. */
const CALLERS_KEPT = 50_000

/**
 * Counts operations of addresses and persons in this process, by the minute. API keys and applications have rates and quotas of
 * their own (identity counts them), and what the instance's own key signed is the operators'.
 */
export function rates(limits: RateLimits, now: () => number = () => performance.now()): Rates {
  const windows = new Map<string, { count: number; readonly until: number }>()
  return {
    count(identified, address) {
      const counted = countedAs(identified, address)
      if (counted === null) return
      const most = limits[counted.as]
      if (most === 0) return
      const at = now()
      let window = windows.get(counted.caller)
      if (window === undefined || at >= window.until) {
        windows.delete(counted.caller)
        if (windows.size >= CALLERS_KEPT) windows.delete(windows.keys().next().value!)
        windows.set(counted.caller, (window = { count: 0, until: at + WINDOW }))
      }
      window.count += 1
      if (window.count > most) throw tooMany(counted.as, most, Math.ceil((window.until - at) / 1_000))
    },
  }
}

function countedAs({ principal, credential: { kind } }: Identified, address: string) {
  const { subject } = principal
  if (subject === null) return { as: 'anonymous', caller: `address ${countedAddress(address)}` } as const
  const hasOwn = kind === 'API_KEY' || (kind === 'ACCESS_TOKEN' && principal.kind === 'APPLICATION')
  return hasOwn || kind === 'OPERATOR' ? null : ({ as: 'signedIn', caller: `subject ${subject}` } as const)
}

function tooMany(as: keyof RateLimits, most: number, retryAfterSeconds: number): LimitError {
  const anonymous = as === 'anonymous'
  return new LimitError(
    {
      id: `Paling banyak ${most} operasi per menit ${anonymous ? 'dari satu alamat jaringan tanpa masuk' : 'untuk satu akun'}; coba lagi dalam ${retryAfterSeconds} detik${anonymous ? ', atau masuk, atau pakai kunci API' : ', atau pakai kunci API untuk program'}.`,
      en: `At most ${most} operations a minute ${anonymous ? 'from one network address without signing in' : 'for one account'}; try again in ${retryAfterSeconds} seconds${anonymous ? ', or sign in, or use an API key' : ', or use an API key for a program'}.`,
    },
    { limit: 'rate', most, retryAfterSeconds },
  )
}
