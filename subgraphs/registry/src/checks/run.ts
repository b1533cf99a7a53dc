import { addressRules, byGravity, checkSubgraph, outcomeOf, probeSubgraph } from '@satudata/federation'
import type { CheckResult, Finding, ProbeInput } from '@satudata/federation'
import type { AccessLevel } from '@satudata/core'
import { baseOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import { composedOf, isMadeOf } from '../graph/compose.ts'
import type { Composed } from '../graph/compose.ts'
import type { Current } from '../graph/current.ts'
import { publishedPart, sha256 } from '../graph/parts.ts'
import { awayNow } from '../quarantine/away.ts'
import { holding } from '../consents/holding.ts'
import { affectedBy, isUsedBy } from '../usage/affected.ts'

/** A schema to be checked, for a subgraph. */
export interface Checked {
  readonly name: string
  readonly url: string
  readonly sdl: string
  readonly owner: string
  /** Null while nobody reviewed it. */
  readonly tier: AccessLevel | null
  /** True for a version that is in the graph, or comes back to it: consents that ended lately let it stay. */
  readonly inGraph?: boolean
}

/** What a check found. */
export type CheckedGraph = CheckResult & {
  /** The graph it would make; null when it makes none. */
  readonly graph: Composed | null
  /** SHA-256 of the schema of the subgraph that is in the graph; null when it is not. */
  readonly before: string | null
}

/** Asks a service once, however often what it says is weighed: who is overtaken by a faster change does not start from nothing. */
export interface Probe {
  readonly signal: AbortSignal
  of(input: Omit<ProbeInput, 'signal'>): Promise<readonly Finding[]>
}

/** Makes a probe for one request. */
export function probeFor(signal: AbortSignal): Probe {
  const asked = new Map<string, Promise<readonly Finding[]>>()
  return {
    signal,
    of(input) {
      const key = JSON.stringify([input.url, input.tier, sha256(input.typeDefs)])
      let found = asked.get(key)
      if (found === undefined) asked.set(key, (found = probeSubgraph({ ...input, signal })))
      return found
    },
  }
}

/** No probe: the service is not asked. */
export function unasked(signal: AbortSignal): Probe {
  return { signal, of: () => Promise.resolve([]) }
}

/**
 * Holds a schema against all rules, beside what is in the graph now, and asks its service whether it is what is to be published. Changes
 * nothing.
 */
export async function runCheck(
  context: RegistryContext,
  current: Current,
  checked: Checked,
  probe: Probe,
): Promise<CheckedGraph> {
  const { name, url, sdl, owner, tier, inGraph = false } = checked
  const base = baseOf(context)
  const others = current.outside.filter((part) => part.name !== name)
  const away = await awayNow(context.em(), name)
  const consents = await holding(context, context.em(), { subgraph: name, others: [...others, ...away], inGraph })
  const rules = addressRules(context.config.registryAllow)
  // While nobody reviewed it, nobody but its owner may use it.
  const all = [...others, { name, url, sdl, owner, tier: tier ?? ('CLOSED' as const), hash: sha256(sdl) }]
  const [result, probed] = await Promise.all([
    checkSubgraph({
      subgraph: { name, url, typeDefs: sdl, owner, tier },
      base,
      others: others.map(publishedPart),
      away: away.map(publishedPart),
      served: current.sdl,
      // Mostly what is published again with each release of a service.
      isServed: isMadeOf(current.hash, base, all),
      consents,
      usageOf: (coordinates) => affectedBy(context, coordinates),
      needsConsent: (affected) => isUsedBy(affected, context.config.registryBreakingFrom),
      signal: probe.signal,
    }),
    probe.of({ url, typeDefs: sdl, tier, rules }),
  ])
  const findings = [...probed, ...result.findings].toSorted(byGravity)
  const { supergraph, narrowed } = result
  const graph = supergraph === null ? null : composedOf(base, all, supergraph, narrowed)
  const before = current.outside.find((part) => part.name === name)?.hash ?? null
  return { ...result, findings, outcome: outcomeOf(findings), graph, before }
}

/** The same before a service runs with its new schema: what it still has differs, and is no reason yet. */
export function beforeRelease(found: CheckedGraph): CheckedGraph {
  const findings = found.findings
    .map((each) =>
      each.rule === 'PROBE' && each.severity === 'ERROR' ? { ...each, severity: 'WARNING' as const } : each,
    )
    .toSorted(byGravity)
  return { ...found, findings, outcome: outcomeOf(findings) }
}
