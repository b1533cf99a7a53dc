/** Which names of answers mean something to plans, and what is put behind a caller's own that would be one of them. */
export interface TakenNames {
  readonly names: readonly string[]
  /** No field of the supergraph ends in it. */
  readonly suffix: string
}

/**
 * Names in an answer while it is put together. A plan reads keys, and what fields are worked out from, out of the answer by the names
 * of their fields; a caller who gives such a name to something else (`{ school { id: name } }`) must not have it read in its place.
 */
export interface InsideNames {
  /** What the caller calls `name`, and is this field. */
  readonly inside: (name: string, field: string) => string
  /** What the caller calls it; the planner's own names for what it renames are taken back. */
  readonly outside: (name: string) => string
  /** What it is called in the answer that is put together, when a subgraph calls it so. */
  readonly kept: (name: string) => string
}

/** What the planner puts behind a name that two fields of one request would have. */
const BY_PLANNER = /__alias_\d+$/

/** Reads what is taken. */
export function insideNames({ names, suffix }: TakenNames): InsideNames {
  const taken = new Set(names)
  const isTaken = (name: string) => taken.has(name) || name.endsWith(suffix) || BY_PLANNER.test(name)
  const kept = (name: string) => name.replace(BY_PLANNER, '')
  return {
    inside: (name, field) => (name !== field && isTaken(name) ? name + suffix : name),
    kept,
    outside: (name) => (name.endsWith(suffix) ? name.slice(0, -suffix.length) : kept(name)),
  }
}
