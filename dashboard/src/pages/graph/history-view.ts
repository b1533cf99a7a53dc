/** An activation, as far as it says which subgraphs are in its graph. */
interface Served {
  readonly supergraph: { readonly hash: string; readonly parts: readonly { readonly subgraph: string }[] }
}

/** What came in and what left when a graph took the place of the one before. */
export interface Moved {
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

/**
 * Which subgraphs each activation brought in and took out; rows are the newest first. Nothing is known of the last row that is loaded,
 * as what served before it is not.
 */
export function movedParts(rows: readonly Served[]): readonly Moved[] {
  const names = rows.map(({ supergraph }) => supergraph.parts.map(({ subgraph }) => subgraph))
  return names.map((now, at) => {
    const before = names[at + 1] ?? now
    return {
      joined: now.filter((name) => !before.includes(name)),
      left: before.filter((name) => !now.includes(name)),
    }
  })
}

/** How a graph stands to the one that serves: it is it, it is the same served before, or another, which can be gone back to. */
export function standing(rows: readonly Served[], at: number): 'SERVED' | 'SAME' | 'OTHER' {
  if (at === 0) return 'SERVED'
  return rows[at]?.supergraph.hash === rows[0]?.supergraph.hash ? 'SAME' : 'OTHER'
}
