import type { AuditLog } from '../audit/open.ts'
import type { Applications, IdentityContext } from '../parts.ts'
import type { Agreement } from '../rights/open.ts'

/** What applications need besides the database. */
export interface ApplicationsOptions {
  readonly audit: AuditLog
}

/** Applications and keys, with what else identity needs to know of them. */
export interface ApplicationsPart extends Applications, AsyncDisposable {
  /** Every data-use agreement that is confirmed and not ended, whatever its days. For rights of persons. */
  agreements(): Promise<readonly Agreement[]>
}

/** Registered applications, their keys, limits, and data-use agreements. Dispose it: what was counted is written. */
export function openApplications(_context: IdentityContext, _options: ApplicationsOptions): ApplicationsPart {
  return {
    findKey: () => Promise.resolve(null),
    principalOfClient: () => Promise.resolve(null),
    count: () => Promise.resolve(),
    agreements: () => Promise.resolve([]),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
