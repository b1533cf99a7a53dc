import { defineEntity, p } from '@mikro-orm/core'

const auditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  indexes: [
    { properties: ['at'] },
    { properties: ['action', 'seq'] },
    { properties: ['subject', 'seq'] },
    { properties: ['credentialId', 'seq'] },
    { properties: ['requestId'] },
    { properties: ['organizations'], type: 'gin' },
  ],
  // Beside these two, the migration forbids to truncate the table, of which entities cannot speak.
  triggers: [
    {
      name: 'audit_entry_stays',
      timing: 'before',
      events: ['delete', 'update'],
      forEach: 'statement',
      body: `raise exception 'audit entries are neither changed nor removed'`,
    },
  ],
  properties: {
    /** 1, 2, 3 … without a gap, over all writers. */
    seq: p.bigint('number').primary().autoincrement(false),
    /** When it happened, to the millisecond. */
    at: p.datetime(3),
    action: p.string(),
    outcome: p.enum(['DONE', 'REFUSED']),
    /** Account or application; null for anonymous callers. */
    subject: p.string().nullable(),
    kind: p.enum(['ANONYMOUS', 'PERSON', 'APPLICATION']),
    credentialKind: p.enum(['NONE', 'SESSION', 'ACCESS_TOKEN', 'API_KEY', 'SUBGRAPH_TOKEN', 'OPERATOR']),
    /** Names the session, token or key; opens nothing. */
    credentialId: p.string().nullable(),
    /** Positions and organizations of the subject at that moment. */
    positions: p.array(),
    organizations: p.array(),
    address: p.string(),
    requestId: p.string(),
    operationName: p.string().nullable(),
    /** SHA-256 of the operation's text. */
    operationHash: p.string().nullable(),
    tiers: p.array(),
    purpose: p.text().nullable(),
    details: p.json<Readonly<Record<string, string | number | boolean | null>>>(),
    /** Hash of the entry before; of the first one: 64 zeros. */
    previousHash: p.string(),
    /** SHA-256 over everything above. */
    hash: p.string(),
  },
})

/** One thing that happened. The table takes no update, delete or truncate; each entry vouches for the one before. */
export class AuditEntry extends auditEntrySchema.class {}
auditEntrySchema.setClass(AuditEntry)
