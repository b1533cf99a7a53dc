import type { Who } from '../session/use-who.ts'

type Tier = Who['visible'][number]

/** Rows that are seen in the same way: of these access levels, at this stage, of these owners. */
export interface TierGroup extends Pick<Tier, 'stage' | 'view' | 'organizations'> {
  readonly accesses: readonly Tier['access'][]
}

/** Puts tiers together that differ in their access level only; the order stays. */
export function tierGroups(tiers: readonly Tier[]): TierGroup[] {
  const groups = new Map<string, TierGroup>()
  for (const { access, stage, view, organizations } of tiers) {
    const key = [stage, view, ...organizations.map(({ code }) => code).toSorted()].join(' ')
    const accesses = groups.get(key)?.accesses ?? []
    if (!accesses.includes(access)) groups.set(key, { stage, view, organizations, accesses: [...accesses, access] })
  }
  return [...groups.values()]
}
