/** Somebody whose operations are counted: a key, or an application with the tokens of its client. */
export interface Metered {
  /** Id of the key or of the application. */
  readonly id: string
  readonly ratePerMinute: number
  readonly dailyQuota: number
  readonly monthlyQuota: number
}

/** Operations a minute. */
export const RATE = { usual: 600, most: 6_000 }
/** Operations a day (WIB). */
export const DAILY = { usual: 50_000, most: 1_000_000 }
/** Operations a calendar month (WIB). */
export const MONTHLY = { usual: 1_000_000, most: 20_000_000 }

/** All access tokens of an application's client together: asking for another token gives no more. */
export function clientAmounts(applicationId: string): Metered {
  return { id: applicationId, ratePerMinute: RATE.usual, dailyQuota: DAILY.usual, monthlyQuota: MONTHLY.usual }
}
