import { addressRules, probeSubgraph } from '@satudata/federation'
import type { RegistryContext } from '../context.ts'
import { Subgraph, SubgraphVersion } from '../entries/entities.ts'

/** True when the service of a subgraph in the graph passes a probe now. */
export async function answersWell(
  { em, config }: RegistryContext,
  name: string,
  signal: AbortSignal,
): Promise<boolean> {
  const subgraph = await em().findOne(Subgraph, { name, state: 'ACTIVE', origin: 'OUTSIDE' })
  if (subgraph?.servedVersion == null) return false
  const { sdl, url } = await em().findOneOrFail(SubgraphVersion, { id: subgraph.servedVersion })
  const rules = addressRules(config.registryAllow)
  const findings = await probeSubgraph({ url: url!, typeDefs: sdl, tier: subgraph.tier ?? null, rules, signal })
  return findings.every(({ severity }) => severity !== 'ERROR')
}
