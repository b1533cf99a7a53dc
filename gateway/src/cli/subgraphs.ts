import type { SubgraphDefinition } from '@satudata/subgraph'

/** Ways to import subgraphs, by name; the rows start one after the other. */
export type SubgraphModules = readonly Readonly<
  Record<string, () => Promise<{ readonly default: SubgraphDefinition }>>
>[]

/** The definition of the subgraph with this name; says which there are when there is none. */
export async function definitionOf(name: string | undefined, modules: SubgraphModules): Promise<SubgraphDefinition> {
  const all = Object.assign({}, ...modules) as SubgraphModules[number]
  const load = name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined
  if (load !== undefined) return (await load()).default
  const wrong = name === undefined ? 'Name a subgraph' : `There is no subgraph "${name}"`
  throw new UsageError(`${wrong}: ${Object.keys(all).join(', ')}.`)
}

/** The command was given wrongly; the message says how to give it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
