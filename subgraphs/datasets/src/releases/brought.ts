/** Names of other subgraphs' entities, brought along by the gateway (`@requires`). */
export interface BroughtNames {
  readonly publisher?: string | undefined
  /** Of the dataset's widest regions, in their order. */
  readonly spatial?: readonly string[] | undefined
}

/** The names in a reference as the gateway writes it; codegen has no type for names within lists. */
export function namesIn(reference: unknown): BroughtNames {
  const { publisher, spatial } = reference as {
    readonly publisher?: { readonly name: string } | undefined
    readonly spatial?: readonly { readonly name: string }[] | undefined
  }
  return { publisher: publisher?.name, spatial: spatial?.map(({ name }) => name) }
}
