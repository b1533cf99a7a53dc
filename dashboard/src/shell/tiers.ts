import type { Who } from '../session/use-who.ts'

type Tier = Who['visible'][number]

/** Rows that are seen in the same way: of these access levels, at these stages, of these owners. */
export interface TierGroup extends Pick<Tier, 'view' | 'organizations'> {
  readonly accesses: readonly Tier['access'][]
  readonly stages: readonly Tier['stage'][]
}

/** Puts tiers together that differ in their access level only, then those that differ in their stage only; the order stays. */
export function tierGroups(tiers: readonly Tier[]): TierGroup[] {
  const byStage = joined(
    tiers.map(({ access, stage, view, organizations }) => ({
      accesses: [access],
      stages: [stage],
      view,
      organizations,
    })),
    ({ stages }) => stages,
  )
  return joined(byStage, ({ accesses }) => accesses)
}

/** Groups that agree in view, owners and the key, as one. */
function joined(groups: readonly TierGroup[], key: (group: TierGroup) => readonly string[]): TierGroup[] {
  const found = new Map<string, TierGroup>()
  for (const group of groups) {
    const name = [...key(group), group.view, ...group.organizations.map(({ code }) => code).toSorted()].join(' ')
    const { accesses = [], stages = [] } = found.get(name) ?? {}
    found.set(name, {
      ...group,
      accesses: [...new Set([...accesses, ...group.accesses])],
      stages: [...new Set([...stages, ...group.stages])],
    })
  }
  return [...found.values()]
}
