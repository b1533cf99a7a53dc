import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import { sha256 } from '../graph/parts.ts'
import { dayOf } from '../input.ts'
import type { Finding } from '../parents.ts'
import { CONSENT_DAYS, MOST_AFFECTED, MOST_FINDINGS } from '../settings.ts'
import { SchemaCheck } from '../entries/entities.ts'
import type { Checked, CheckedGraph } from './run.ts'

/** Keeps what a check found. */
export async function keepCheck(
  { now }: RegistryContext,
  em: EntityManager,
  { name, sdl }: Checked,
  by: string,
  result: CheckedGraph,
): Promise<SchemaCheck> {
  const check = em.create(SchemaCheck, {
    id: randomUUID(),
    subgraph: name,
    at: now(),
    by,
    hash: sha256(sdl),
    outcome: result.outcome,
    findings: result.findings.slice(0, MOST_FINDINGS).map(keptFinding),
    changes: result.changes.slice(0, MOST_FINDINGS),
    supergraph: result.graph?.hash ?? null,
    consentBy: null,
    consentAt: null,
    consentReason: null,
  })
  await em.persist(check).flush()
  return check
}

function keptFinding({ affected, ...found }: CheckedGraph['findings'][number]): Finding {
  return {
    ...found,
    affected: affected.slice(0, MOST_AFFECTED).map((each) => ({ ...each, lastSeenAt: dayOf(each.lastSeenAt) })),
  }
}

/** What a consent speaks of. */
const subjectOf = ({ rule, coordinate }: Pick<Finding, 'rule' | 'coordinate'>) => `${rule} ${coordinate ?? ''}`

/**
 * The consent that lets this result pass: given within its days for exactly this schema, and for every finding that needs one. Null
 * when there is none. Operations that came meanwhile are no reason to ask again.
 */
export async function consentFor(
  { now }: RegistryContext,
  em: EntityManager,
  { name, sdl }: Checked,
  result: Pick<CheckedGraph, 'findings'>,
): Promise<SchemaCheck | null> {
  const since = new Date(now().getTime() - CONSENT_DAYS * 86_400_000)
  const given = await em.find(
    SchemaCheck,
    { subgraph: name, hash: sha256(sdl), consentAt: { $gte: since } },
    { orderBy: { consentAt: 'desc' }, limit: 20 },
  )
  const needed = result.findings.filter(({ severity }) => severity === 'CONSENT').map(subjectOf)
  return (
    given.find(({ findings }) => {
      const covered = new Set(findings.map(subjectOf))
      return needed.every((each) => covered.has(each))
    }) ?? null
  )
}
