import { defineEntity, p } from '@mikro-orm/core'

const noticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.uuid().primary(),
    /** The mail address of the owner's office. */
    recipient: p.text(),
    subgraph: p.string().length(41),
    /** Why it left the graph; or CONSENT_ENDS, CALLS_FAIL. */
    reason: p.string().length(20),
    details: p.text().nullable(),
    at: p.datetime(3),
  },
})

/** What an owner is to be told; gone when it is in the outbox. */
export class Notice extends noticeSchema.class {}
noticeSchema.setClass(Notice)

const systemRecordSchema = defineEntity({
  name: 'SystemRecord',
  tableName: 'system_record',
  properties: {
    id: p.uuid().primary(),
    /** As in the audit log: "subgraph.quarantine". */
    action: p.string().length(50),
    details: p.json<Readonly<Record<string, string | null>>>(),
    at: p.datetime(3),
  },
})

/** What the instance itself did; gone when it is in the audit log. */
export class SystemRecord extends systemRecordSchema.class {}
systemRecordSchema.setClass(SystemRecord)
