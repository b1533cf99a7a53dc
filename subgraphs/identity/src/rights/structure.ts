import { holdsOn } from './day.ts'

/** An organization; its days both count. */
export interface OrganizationFact {
  readonly code: string
  readonly parent: string | null
  readonly from: string | null
  readonly to: string | null
}

/** One organization following another from a day on. */
export interface SuccessionFact {
  readonly predecessor: string
  readonly successor: string
  readonly on: string
  /** True when the successor answers for the data of the predecessor. */
  readonly inherits: boolean
}

/** The tree of organizations, and which of them followed which. */
export interface Structure {
  readonly organizations: ReadonlyMap<string, OrganizationFact>
  readonly children: ReadonlyMap<string, readonly OrganizationFact[]>
  readonly bySuccessor: ReadonlyMap<string, readonly SuccessionFact[]>
  readonly byPredecessor: ReadonlyMap<string, readonly SuccessionFact[]>
}

/** Puts organizations and successions in order. */
export function structureOf(
  organizations: readonly OrganizationFact[],
  successions: readonly SuccessionFact[],
): Structure {
  return {
    organizations: new Map(organizations.map((each) => [each.code, each])),
    children: Map.groupBy(organizations, ({ parent }) => parent ?? ''),
    bySuccessor: Map.groupBy(successions, ({ successor }) => successor),
    byPredecessor: Map.groupBy(successions, ({ predecessor }) => predecessor),
  }
}

/** True when the organization is there on the day. */
export function existsOn({ organizations }: Structure, code: string, day: string): boolean {
  const found = organizations.get(code)
  return found !== undefined && holdsOn(day, found.from, found.to)
}

/** The organization, and those whose data it answers for: predecessors that are gone, and theirs. */
export function answersFor(structure: Structure, code: string, day: string): ReadonlySet<string> {
  return reach([code], (each) => predecessorsOf(structure, each, day))
}

/**
 * The organization, all units below it, and those whose data one of them answers for. A unit that is gone and was followed
 * by another belongs to its successor, wherever that is.
 */
export function covers(structure: Structure, root: string, day: string): ReadonlySet<string> {
  return reach([root], (each) => [
    ...(structure.children.get(each) ?? []).map(({ code }) => code).filter((code) => !isFollowed(structure, code, day)),
    ...predecessorsOf(structure, each, day),
  ])
}

function predecessorsOf(structure: Structure, code: string, day: string): string[] {
  return (structure.bySuccessor.get(code) ?? [])
    .filter(({ predecessor, on, inherits }) => inherits && on <= day && !existsOn(structure, predecessor, day))
    .map(({ predecessor }) => predecessor)
}

function isFollowed(structure: Structure, code: string, day: string): boolean {
  if (existsOn(structure, code, day)) return false
  return (structure.byPredecessor.get(code) ?? []).some(({ on }) => on <= day)
}

/** Everything that can be reached from the start, which is part of it. */
function reach(start: readonly string[], next: (code: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start)
  // A set hands out what is added while it is walked through.
  for (const code of found) for (const each of next(code)) found.add(each)
  return found
}
