/** An activation, as far as it says which subgraphs are in its graph. */
interface Served {
  readonly supergraph: { readonly hash: string; readonly parts: readonly Part[] }
}

interface Part {
  readonly subgraph: string
  /** SHA-256 of its schema. */
  readonly version: string
  /** Where it answers; null for ours. */
  readonly url?: string | null
  readonly tier?: string | null
}

/** What came in and what left when a graph took the place of the one before. */
export interface Moved {
  readonly joined: readonly string[]
  readonly left: readonly string[]
  /** In both, with another schema. */
  readonly replaced: readonly string[]
  /** In both with the same schema, answering elsewhere. */
  readonly readdressed: readonly string[]
  /** In both with the same schema, and for others than before. */
  readonly moved: readonly string[]
}

/**
 * Which subgraphs each activation brought in, took out and changed; rows are the newest first. Nothing is known of the last row that is loaded,
 * as what served before it is not.
 */
export function movedParts(rows: readonly Served[]): readonly Moved[] {
  const parts = rows.map(({ supergraph }) => new Map(supergraph.parts.map((part) => [part.subgraph, part])))
  return parts.map((now, at) => {
    const before = parts[at + 1] ?? now
    const differing = (differs: (part: Part, was: Part) => boolean) =>
      [...now.values()]
        .filter((part) => before.has(part.subgraph) && differs(part, before.get(part.subgraph)!))
        .map(({ subgraph }) => subgraph)
    return {
      joined: [...now.keys()].filter((name) => !before.has(name)),
      left: [...before.keys()].filter((name) => !now.has(name)),
      replaced: differing((part, was) => part.version !== was.version),
      readdressed: differing((part, was) => part.version === was.version && part.url !== was.url),
      moved: differing((part, was) => part.version === was.version && part.tier !== was.tier),
    }
  })
}

/** How a graph stands to the one that serves: it is it, it is the same served before, or another, which can be gone back to. */
export function standing(rows: readonly Served[], at: number): 'SERVED' | 'SAME' | 'OTHER' {
  if (at === 0) return 'SERVED'
  return rows[at]?.supergraph.hash === rows[0]?.supergraph.hash ? 'SAME' : 'OTHER'
}
