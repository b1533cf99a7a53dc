import { encodeCursor, entityByKey, offsetOf, pageSize } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { ForbiddenError } from '@satudata/core'
import type { FilterQuery } from '@mikro-orm/postgresql'
import { RegisteredApplication } from '../applications/entities.ts'
import { accountName } from '../accounts/name.ts'
import { servicesOf } from '../services.ts'
import { AuditEntry } from './entities.ts'
import { eventOf } from './within.ts'

/** What is searched for in the audit log. */
export interface AuditFilter {
  readonly action?: string | null | undefined
  readonly outcome?: AuditEntry['outcome'] | null | undefined
  readonly subject?: string | null | undefined
  readonly credential?: string | null | undefined
  readonly organization?: string | null | undefined
  readonly requestId?: string | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

/** A page of entries; how many there are in all is counted only when asked for, for the log is long. */
export interface AuditPage extends Omit<Connection<AuditEntry>, 'totalCount'> {
  readonly where: FilterQuery<AuditEntry>
}

/** A page of the audit log, newest first, within the caller's authority. The search itself is put on record first. */
export async function searchAudit(request: SubgraphContext, filter: AuditFilter, args: PageArgs): Promise<AuditPage> {
  const first = pageSize(args)
  const before = args.after == null ? null : offsetOf(args.after) - 1
  const given = Object.entries(filter).filter(([, value]) => value != null)
  const details = { ...Object.fromEntries(given), ...(before === null ? {} : { before }) } as Record<string, string>
  const authority = authorityOf(request)
  const { auditLog: audit } = servicesOf(request)
  if (authority === null) {
    await audit.record(eventOf(request, 'audit.search', details, 'REFUSED'))
    throw notYours()
  }
  await audit.record(eventOf(request, 'audit.search', details))
  const where = { $and: [...authority, ...conditions(filter)] } as FilterQuery<AuditEntry>
  const page = before === null ? where : { $and: [where, { seq: { $lt: before } }] }
  const rows = await request.em.find(AuditEntry, page, {
    orderBy: { seq: 'desc' },
    limit: first + 1,
  })
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor([node.seq]), node }))
  return {
    where,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: before !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** Entries a search finds in all. */
export function countAudit({ em }: SubgraphContext, { where }: Pick<AuditPage, 'where'>): Promise<number> {
  return em.count(AuditEntry, where)
}

/**
 * Administrators and regional leaders see the whole log, other leaders what was done by those of the organizations they answer for;
 * null: nobody else sees any of it.
 */
function authorityOf({ principal }: SubgraphContext): readonly object[] | null {
  if (principal.kind !== 'PERSON') return null
  if (principal.roles.includes('ADMIN')) return []
  if (!principal.roles.includes('LEADER')) return null
  return principal.authority === 'ALL' ? [] : [{ organizations: { $overlap: [...principal.authority] } }]
}

function conditions(filter: AuditFilter): readonly object[] {
  const { action, outcome, subject, credential, organization, requestId, from, to } = filter
  return [
    ...(action == null ? [] : [{ action }]),
    ...(outcome == null ? [] : [{ outcome }]),
    ...(subject == null ? [] : [{ subject }]),
    ...(credential == null ? [] : [{ credentialId: credential }]),
    ...(organization == null ? [] : [{ organizations: { $contains: [organization] } }]),
    ...(requestId == null ? [] : [{ requestId }]),
    // Days of the region (WIB).
    ...(from == null ? [] : [{ at: { $gte: new Date(`${from}T00:00:00+07:00`) } }]),
    ...(to == null ? [] : [{ at: { $lt: new Date(Date.parse(`${to}T00:00:00+07:00`) + 86_400_000) } }]),
  ]
}

function notYours() {
  return new ForbiddenError({
    id: 'Catatan audit dibuka oleh pengelola sistem dan pimpinan; minta kepada mereka.',
    en: 'The audit log is read by administrators and leaders; ask one of them.',
  })
}

const applicationById = entityByKey(RegisteredApplication, 'id')

/** Name of who did something; null when it is not known any more. */
export async function nameOfSubject(
  request: SubgraphContext,
  kind: AuditEntry['kind'],
  subject: string | null | undefined,
) {
  if (kind !== 'APPLICATION') return accountName(request, subject)
  return subject == null ? null : ((await applicationById(request, subject))?.name ?? null)
}
