import { addDecimals } from '../lake/decimals.ts'
import { comparePeriods } from '../lake/period-order.ts'
import type { Finding, Lake, Observation, ReleaseDraft } from '../lake/types.ts'
import { implausibleJumps } from './jumps.ts'

/** A release about to be published, and how much change is still believed. */
export interface NextRelease extends Pick<ReleaseDraft, 'dataset' | 'period' | 'owner' | 'access' | 'stage'> {
  readonly observations: readonly Observation[]
  /** Largest believable change of a region's total, as a share: "0.2" is 20 percent up or down. */
  readonly largestChange: string
  /** Name of a region by its code. */
  readonly nameOf: (code: string) => string
}

/**
 * Compares each region's total with that of the latest period before it in the same dataset and stage. For datasets of one
 * additive indicator. Nothing to find when there is no earlier release.
 */
export async function jumpsSincePrevious(lake: Lake, next: NextRelease): Promise<Finding[]> {
  const { dataset, period, owner, access, stage } = next
  const releases = await lake.list({ scope: [{ access, stage, owners: [owner] }], dataset })
  const before = releases
    .filter((each) => comparePeriods(each.period, period) < 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1)
  if (before === undefined) return []
  const earlier = totalsByRegion(await lake.read(before))
  const pairs = [...totalsByRegion(next.observations)].flatMap(([code, after]) => {
    const was = earlier.get(code)
    return was === undefined ? [] : [{ name: next.nameOf(code), before: was, after }]
  })
  return implausibleJumps(pairs, { periodBefore: before.period, periodAfter: period, largest: next.largestChange })
}

function totalsByRegion(observations: readonly Observation[]): Map<string, string> {
  const regions = Map.groupBy(observations, ({ refArea }) => refArea)
  return new Map([...regions].map(([code, each]) => [code, addDecimals(each.flatMap(({ value }) => value ?? []))]))
}
