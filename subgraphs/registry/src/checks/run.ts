import type { AccessLevel } from '@satudata/core'
import type { CheckResult } from '@satudata/federation'
import { baseOf } from '../context.ts'
import type { RegistryContext } from '../context.ts'
import type { Current } from '../graph/current.ts'
import { composedOf } from '../graph/compose.ts'
import type { Composed } from '../graph/compose.ts'
import { servedPart, sha256 } from '../graph/parts.ts'
import { FieldConsent } from '../subgraphs/entities.ts'
import { checkSubgraph } from './rules.ts'
import { affectedBy } from '../usage/affected.ts'

/** A schema to be checked, for a subgraph. */
export interface Checked {
  readonly name: string
  readonly url: string
  readonly sdl: string
  readonly owner: string
  /** Null while nobody reviewed it. */
  readonly tier: AccessLevel | null
}

/** What a check found, and the graph it would make; null when it makes none. */
export type CheckedGraph = CheckResult & { readonly graph: Composed | null }

/** Holds a schema against all rules, beside what is in the graph now. Changes nothing. */
export async function runCheck(
  context: RegistryContext,
  current: Current,
  checked: Checked,
  signal: AbortSignal,
): Promise<CheckedGraph> {
  const { name, url, sdl, owner, tier } = checked
  const base = baseOf(context)
  const others = current.outside.filter((part) => part.name !== name)
  const consents = await context.em().find(FieldConsent, { subgraph: name })
  const result = await checkSubgraph({
    subgraph: { name, url, typeDefs: sdl, owner, tier },
    base,
    others: others.map(servedPart),
    served: current.sdl,
    consents: consents.map(({ coordinate }) => coordinate),
    usageOf: (coordinates) => affectedBy(context, coordinates),
    signal,
  })
  // While nobody reviewed it, nobody but its owner may use it.
  const part = { name, url, sdl, owner, tier: tier ?? 'CLOSED', hash: sha256(sdl) } as const
  const graph = result.supergraph === null ? null : composedOf(base, [...others, part], result.supergraph)
  return { ...result, graph }
}
