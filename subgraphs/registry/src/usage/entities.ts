import { defineEntity, p } from '@mikro-orm/core'

const operationDocumentSchema = defineEntity({
  name: 'OperationDocument',
  tableName: 'operation_document',
  indexes: [{ properties: ['coordinates'], type: 'gin' }],
  properties: {
    /** SHA-256 of the document, hexadecimal. */
    hash: p.string().length(64).primary(),
    /** Name of the operation in it that was asked for; '' when it has none. */
    operation: p.string().primary(),
    /** Null when it is too long, or holds what may be a population number. */
    document: p.text().nullable(),
    /** Fields of the schema it uses. */
    coordinates: p.array(),
    firstSeenOn: p.date(),
    lastSeenOn: p.date().index(),
  },
})

/** An operation that was sent. */
export class OperationDocument extends operationDocumentSchema.class {}
operationDocumentSchema.setClass(OperationDocument)

const operationCountSchema = defineEntity({
  name: 'OperationCount',
  tableName: 'operation_count',
  properties: {
    day: p.date().primary(),
    hash: p.string().length(64).primary(),
    operation: p.string().primary(),
    /** Id of an application, or a client by the name that somebody gives it. */
    client: p.string().length(100).primary(),
    count: p.bigint('number'),
    failed: p.bigint('number'),
    totalMs: p.bigint('number'),
  },
})

/** How often a client sent an operation on a day. */
export class OperationCount extends operationCountSchema.class {}
operationCountSchema.setClass(OperationCount)

const fieldCountSchema = defineEntity({
  name: 'FieldCount',
  tableName: 'field_count',
  properties: {
    day: p.date().primary(),
    /** "Region.schools" */
    coordinate: p.text().primary(),
    count: p.bigint('number'),
  },
})

/** How often a field was asked for on a day by operations that are not told apart: there were too many. */
export class FieldCount extends fieldCountSchema.class {}
fieldCountSchema.setClass(FieldCount)

const callCountSchema = defineEntity({
  name: 'CallCount',
  tableName: 'call_count',
  properties: {
    subgraph: p.string().length(41).primary(),
    /** Beginning of the minute. */
    minute: p.datetime(0).primary(),
    calls: p.integer(),
    failures: p.integer(),
    /** Milliseconds of the calls that were measured, and how many these were. */
    totalMs: p.bigint('number'),
    measured: p.integer(),
    /** What the last failure was, and when. */
    failure: p.string().length(20).nullable(),
    failedAt: p.datetime(3).nullable(),
  },
})

/** What became of the calls to a subgraph in a minute, of all processes. */
export class CallCount extends callCountSchema.class {}
callCountSchema.setClass(CallCount)
