import { randomUUID } from 'node:crypto'
import { isClaimedClient } from '@satudata/core'
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
    before: result.before,
    consentUsedAt: null,
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
 * The consent that lets this result pass: not used yet, given within its days for exactly this schema in place of the one that is in the
 * graph, and for every finding that needs one. An application that came meanwhile was not weighed, so it is asked again; names that
 * callers give themselves are no reason to, for everybody could stop a publication with them. Null when there is none.
 */
export async function consentFor(
  { now }: RegistryContext,
  em: EntityManager,
  { name, sdl }: Checked,
  result: Pick<CheckedGraph, 'findings' | 'before'>,
): Promise<SchemaCheck | null> {
  const since = new Date(now().getTime() - CONSENT_DAYS * 86_400_000)
  const given = await em.find(
    SchemaCheck,
    { subgraph: name, hash: sha256(sdl), before: result.before, consentAt: { $gte: since }, consentUsedAt: null },
    { orderBy: { consentAt: 'desc' }, limit: 20 },
  )
  const needed = result.findings.filter(({ severity }) => severity === 'CONSENT')
  return (
    given.find(({ findings }) => {
      const weighed = Map.groupBy(findings, subjectOf)
      return needed.every((each) => isWeighed(each.affected, weighed.get(subjectOf(each))))
    }) ?? null
  )
}

/** True when all applications were named that would be affected now. Of more than are named, those not named were weighed as well. */
function isWeighed(
  affected: readonly { readonly client: string }[],
  weighed: readonly Pick<Finding, 'affected'>[] | undefined,
): boolean {
  if (weighed === undefined) return false
  const named = weighed.flatMap((each) => each.affected)
  if (named.length >= MOST_AFFECTED) return true
  const clients = new Set(named.map(({ client }) => client))
  return affected.every(({ client }) => isClaimedClient(client) || clients.has(client))
}
