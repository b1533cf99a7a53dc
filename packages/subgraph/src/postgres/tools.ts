import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'

/** What starting a program on the cluster of a data folder takes. */
export interface Tools {
  home: Home
  binaries: Binaries
  account: Account | undefined
}

/** The two methods used of a pino-like logger. */
export interface Logger {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}
