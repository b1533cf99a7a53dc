import { createHash } from 'node:crypto'
import type { AuditEvent } from '@satudata/core'
import { redact } from '@satudata/core'

/** What an entry says, before it has its place in the chain. */
export interface Draft {
  readonly at: string
  readonly action: string
  readonly outcome: string
  readonly subject: string | null
  readonly kind: string
  readonly credentialKind: string
  readonly credentialId: string | null
  readonly positions: readonly string[]
  readonly organizations: readonly string[]
  readonly address: string
  readonly requestId: string
  readonly operationName: string | null
  readonly operationHash: string | null
  readonly tiers: readonly string[]
  readonly purpose: string | null
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}

/** An entry in its place. */
export interface Link extends Draft {
  readonly seq: number
  readonly previousHash: string
}

/** Where the chain ends: its last entry. An empty log ends in `BEGINNING`. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** The head of a log without entries. */
export const BEGINNING: Head = { seq: 0, hash: '0'.repeat(64) }

/** Texts are cut here, so that no caller can fill the log with one entry. */
const LONGEST = { name: 200, purpose: 2_000, detail: 1_000 }
/** Details kept of one event, and members of a list. */
const MOST = { details: 50, members: 500 }

/** The event as it is kept: redacted, cut to size, without characters PostgreSQL cannot hold. */
export function draftOf(event: AuditEvent, at: Date): Draft {
  const { principal, credential } = event.identified
  // Ids and codes are ours: redaction could take a row of digits in them for a NIK.
  const id = (text: string) => storable(text, LONGEST.name)
  const ids = (list: readonly string[]) => list.slice(0, MOST.members).map(id)
  return {
    at: at.toISOString(),
    action: id(event.action),
    outcome: event.outcome,
    subject: principal.subject === null ? null : id(principal.subject),
    kind: principal.kind,
    credentialKind: credential.kind,
    credentialId: credential.id === null ? null : id(credential.id),
    positions: ids(principal.positions),
    organizations: ids(principal.organizations),
    address: id(event.address),
    requestId: id(event.requestId),
    operationName: event.operation?.name == null ? null : clean(event.operation.name, LONGEST.name),
    operationHash: event.operation === undefined ? null : id(event.operation.hash),
    tiers: ids(event.tiers ?? []),
    purpose: event.purpose === undefined ? null : clean(event.purpose, LONGEST.purpose),
    details: cleanDetails(event.details ?? {}),
  }
}

function cleanDetails(details: Draft['details']): Draft['details'] {
  const entries = Object.entries(details).slice(0, MOST.details)
  const cleaned = entries.map(([key, value]) => [
    clean(key, LONGEST.name),
    typeof value === 'string' ? clean(value, LONGEST.detail) : typeof value === 'number' ? finite(value) : value,
  ])
  return Object.fromEntries(cleaned) as Draft['details']
}

/** JSON has no NaN and no infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function clean(text: string, longest: number): string {
  // Cut last: half a NIK would not be recognised.
  return storable(redact(text), longest)
}

function storable(text: string, longest: number): string {
  return text.replaceAll('\0', '\u{FFFD}').slice(0, longest).toWellFormed()
}

/**
 * SHA-256 (hex) of an entry in canonical form: a JSON array of its values in a fixed order, details as pairs sorted by name. The
 * order is part of the format: changing it makes every kept entry look changed.
 */
export function hashOf(link: Link): string {
  const canonical = [
    link.seq,
    link.at,
    link.action,
    link.outcome,
    link.subject,
    link.kind,
    link.credentialKind,
    link.credentialId,
    link.positions,
    link.organizations,
    link.address,
    link.requestId,
    link.operationName,
    link.operationHash,
    link.tiers,
    link.purpose,
    Object.entries(link.details).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    link.previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex')
}
