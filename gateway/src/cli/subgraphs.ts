import type { SubgraphDefinition } from '@satudata/subgraph'

/** Ways to import subgraphs, by name; the rows start one after the other. */
export type SubgraphModules = readonly Readonly<
  Record<string, () => Promise<{ readonly default: SubgraphDefinition }>>
>[]

/** The subgraphs of this product, and which of them tells callers apart. */
export interface Product {
  readonly subgraphs: SubgraphModules
  /** Name of the subgraph whose services are an `Identity`. */
  readonly identity: string
  /** Name of the subgraph whose services are a `SupergraphRegistry`. */
  readonly registry: string
  /** Name of the subgraph that knows who holds which position, which identity asks. */
  readonly positions: string
  /** Commands for operators, and the subgraph each belongs to. */
  readonly commands: Readonly<Record<string, string>>
}

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
