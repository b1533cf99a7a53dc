import type { Application } from '../entities.ts'

/** What is counted about a website or application. */
export type Countable = Pick<Application, 'kind'> & {
  readonly status?: Application['status'] | undefined
  readonly serverLocation?: Application['serverLocation'] | undefined
}

/** Counts websites and applications by kind, status and server. */
export function countApplications(items: readonly Countable[]) {
  const count = (test: (item: Countable) => boolean) => items.filter(test).length
  return {
    total: items.length,
    websites: count(({ kind }) => kind === 'WEBSITE'),
    applications: count(({ kind }) => kind === 'APPLICATION'),
    active: count(({ status }) => status === 'ACTIVE'),
    inactive: count(({ status }) => status === 'INACTIVE'),
    unmonitored: count(({ status }) => status == null),
    kominfo: count(({ serverLocation }) => serverLocation === 'KOMINFO'),
    outside: count(({ serverLocation }) => serverLocation === 'OUTSIDE'),
    unknownServer: count(({ serverLocation }) => serverLocation == null),
  }
}
