import type { AccessLevel } from '@satudata/core'
import { defineEntity, p } from '@mikro-orm/core'
import type { QuarantineReason } from '../generated/resolvers.ts'
import type { Finding, Change } from '../parents.ts'

const subgraphSchema = defineEntity({
  name: 'Subgraph',
  tableName: 'subgraph',
  properties: {
    name: p.string().length(41).primary(),
    origin: p.enum(['BASE', 'OUTSIDE']),
    state: p.enum(['PENDING', 'ACTIVE', 'QUARANTINED', 'RETIRED', 'REJECTED']),
    /** Where it answers; null for one of ours in the gateway's process. */
    url: p.text().nullable(),
    /** Null while nobody reviewed it, and for ours. */
    tier: p.enum(['OPEN', 'RESTRICTED', 'CLOSED'] satisfies AccessLevel[]).nullable(),
    /** Code of the organization that answers for it; null for ours. */
    ownerCode: p.string().nullable().index(),
    contact: p.text().nullable(),
    description: p.text().nullable(),
    registeredAt: p.datetime(3),
    registeredBy: p.string().nullable(),
    reviewedAt: p.datetime(3).nullable(),
    reviewedBy: p.string().nullable(),
    reviewNote: p.text().nullable(),
    /** Id of the version in the graph, or to be in it after quarantine; null while none was let in. */
    servedVersion: p.uuid().nullable(),
    quarantinedAt: p.datetime(3).nullable(),
    quarantineReason: p
      .enum([
        'UNREACHABLE',
        'LATE',
        'BROKEN',
        'LIED',
        'SCHEMA_DIFFERS',
        'OVER_BUDGET',
        'BY_HAND',
        'CONSENT_ENDED',
      ] satisfies QuarantineReason[])
      .nullable(),
    quarantineDetails: p.text().nullable(),
    /** Who took it out by hand. */
    quarantinedBy: p.string().nullable(),
    /** When its service is tried again; null: only when somebody asks. */
    nextProbeAt: p.datetime(3).nullable(),
    probes: p.integer(),
    /** When it last came back from quarantine, and how often it went there again soon after: then it waits longer. */
    returnedAt: p.datetime(3).nullable(),
    relapses: p.integer(),
    /** When its owner was last told that calls to it fail although it passes the probe. */
    toldFailingAt: p.datetime(3).nullable(),
    /** When, by whom and why it was taken out for good. */
    retiredAt: p.datetime(3).nullable(),
    retiredBy: p.string().nullable(),
    retireReason: p.text().nullable(),
    /** Grows with each change, so that nothing is decided on what is not so any more. */
    revision: p.integer(),
  },
})

/** A subgraph: one of ours, or one that another system's owner registered. */
export class Subgraph extends subgraphSchema.class {}
subgraphSchema.setClass(Subgraph)

const subgraphVersionSchema = defineEntity({
  name: 'SubgraphVersion',
  tableName: 'subgraph_version',
  uniques: [{ properties: ['subgraph', 'number'] }],
  triggers: [stays('subgraph_version_stays', 'published versions')],
  properties: {
    id: p.uuid().primary(),
    subgraph: p.string().length(41),
    number: p.integer(),
    sdl: p.text(),
    /** SHA-256 of the schema, hexadecimal. */
    hash: p.string().length(64),
    url: p.text().nullable(),
    publishedAt: p.datetime(3),
    publishedBy: p.string().nullable(),
    message: p.text().nullable(),
    /** The check it passed. */
    checkId: p.uuid().nullable(),
    changes: p.json<readonly Change[]>(),
  },
})

/** A schema as it was published. The table takes no update, delete or truncate. */
export class SubgraphVersion extends subgraphVersionSchema.class {}
subgraphVersionSchema.setClass(SubgraphVersion)

const schemaCheckSchema = defineEntity({
  name: 'SchemaCheck',
  tableName: 'schema_check',
  indexes: [{ properties: ['subgraph', 'at'] }],
  properties: {
    id: p.uuid().primary(),
    subgraph: p.string().length(41),
    at: p.datetime(3),
    by: p.string(),
    /** SHA-256 of the schema that was checked, hexadecimal. */
    hash: p.string().length(64),
    outcome: p.enum(['PASSED', 'NEEDS_CONSENT', 'REFUSED']),
    findings: p.json<readonly Finding[]>(),
    changes: p.json<readonly Change[]>(),
    /** Hash of the supergraph it would make. */
    supergraph: p.string().length(64).nullable(),
    consentBy: p.string().nullable(),
    consentAt: p.datetime(3).nullable(),
    consentReason: p.text().nullable(),
    /** SHA-256 of the schema of the subgraph in the graph then, which a consent lets it take the place of; null: none was. */
    before: p.string().length(64).nullable(),
    /** When a schema was published by the consent: it is used up then. */
    consentUsedAt: p.datetime(3).nullable(),
  },
})

/** What a schema was held against. */
export class SchemaCheck extends schemaCheckSchema.class {}
schemaCheckSchema.setClass(SchemaCheck)

/** Rows are only added. Beside this, the migration forbids to truncate the table, of which entities cannot speak. */
export function stays(name: string, what: string) {
  return {
    name,
    timing: 'before' as const,
    events: ['delete' as const, 'update' as const],
    forEach: 'statement' as const,
    body: `raise exception '${what} are neither changed nor removed'`,
  }
}
