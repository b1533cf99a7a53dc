import type { PlanningStep } from '../chain.ts'
import { scale, split } from '../money.ts'
import type { Rupiah } from '../money.ts'
import { adoptedAmount } from '../source.ts'
import type { SimralLine, SimralQuarter } from '../source.ts'
import { draw } from './draw.ts'
import { drawPlaces, PLACES, seat } from './places.ts'
import type { Place } from './places.ts'
import { PROFILES } from './profiles.ts'
import type { LinePattern, Profile, Rhythm } from './profiles.ts'
import type { SampleYear } from './years.ts'

/** Plans are made in thousands of rupiah; only what is paid has odd rupiah. */
const PLAN_UNIT = 1000n

/** What the lines of an activity are made of. `key` names the activity without its year, so that places stay the same. */
export interface LinesOrder {
  readonly key: string
  readonly name: string
  readonly profile: Profile
  readonly amount: Rupiah
  readonly year: SampleYear
  /** True for an activity that only the draft revision holds. */
  readonly draftOnly: boolean
}

/** The budget lines of an activity; their adopted amounts (or, of a draft, proposed ones) add up to the activity exactly. */
export function linesOf(order: LinesOrder): SimralLine[] {
  const patterns: readonly LinePattern[] = PROFILES[order.profile]
  const wanted = patterns.flatMap((pattern, index) => {
    const places = placesOf(pattern, `${order.key} ${index}`)
    const weights = places.map((place) => weightOf(pattern, place, `${order.key} ${order.year.year} ${index} ${place.code}`))
    const whole = weights.reduce((total, weight) => total + weight, 0)
    return places.map((place, at) => ({
      pattern,
      place,
      weight: Math.max(1, Math.round((pattern.weight * 10_000 * (weights[at] ?? 0)) / whole)),
    }))
  })
  const amounts = split(order.amount, wanted.map(({ weight }) => weight), PLAN_UNIT)
  return wanted.map(({ pattern, place }, index) => lineOf(order, pattern, place, index + 1, amounts[index] ?? 0n))
}

function placesOf(pattern: LinePattern, key: string): readonly Place[] {
  if (pattern.where === 'SEAT') return [seat()]
  return pattern.where === 'ALL' ? PLACES : drawPlaces(key, pattern.where)
}

function weightOf(pattern: LinePattern, place: Place, key: string): number {
  const drawn = draw(key, 800, 1200)
  return pattern.where === 'ALL' ? drawn * place.weight : drawn
}

function lineOf(order: LinesOrder, pattern: LinePattern, place: Place, number: number, amount: Rupiah): SimralLine {
  const key = `${order.key} ${order.year.year} ${number}`
  const amounts = order.draftOnly ? draftAmounts(key, amount) : amountsOf(key, amount, pattern, order.year)
  const adopted = adoptedAmount({ amounts })
  return {
    number,
    description: `${pattern.wording}: ${order.name}, ${place.name}`,
    account: pattern.account,
    fundSource: pattern.fundSource,
    region: place.code,
    amounts,
    quarters: adopted === undefined ? [] : quartersOf(key, adopted, pattern.rhythm, order.year.closedQuarters),
  }
}

function draftAmounts(key: string, amount: Rupiah): Map<PlanningStep, Rupiah> {
  return new Map([
    ['RKA_REVISION', scale(amount, draw(`${key} RKA_REVISION`, 1000, 1080), PLAN_UNIT)],
    ['RAPBD_REVISION', amount],
  ])
}

/** From the rough plan to the adopted budget: each document is nearer to the one that is adopted. */
function amountsOf(key: string, dpa: Rupiah, pattern: LinePattern, year: SampleYear): Map<PlanningStep, Rupiah> {
  const near = (step: PlanningStep, low: number, high: number): [PlanningStep, Rupiah] => [
    step,
    scale(dpa, draw(`${key} ${step}`, low, high), PLAN_UNIT),
  ]
  // Kabupaten and kota propose works and goods in their own area, not the offices' upkeep.
  const proposed = typeof pattern.where === 'number' && draw(`${key} proposed`, 0, 2) > 0
  const revised = scale(dpa, draw(`${key} revised`, 940, 1070), PLAN_UNIT)
  return new Map<PlanningStep, Rupiah>([
    near('RPJMD', 900, 1080),
    ...(proposed ? [near('MUSRENBANG', 1050, 1400)] : []),
    near('RKPD', 980, 1090),
    near('KUA_PPA', 975, 1040),
    near('RKA', 1000, 1030),
    near('RAPBD', 990, 1020),
    ['DPA', dpa],
    ['RKA_REVISION', scale(revised, draw(`${key} RKA_REVISION`, 1000, 1030), PLAN_UNIT)],
    ['RAPBD_REVISION', revised],
    ...(year.revisionIsDraft ? [] : [['DPPA', revised] as [PlanningStep, Rupiah]]),
  ])
}

function quartersOf(key: string, adopted: Rupiah, rhythm: Rhythm, closed: number): SimralQuarter[] {
  return split(adopted, rhythm, PLAN_UNIT).map((cashBudget, index) => {
    const quarter = index + 1
    // Never more than the quarter's cash budget, so never more than what was adopted.
    const spent = scale(cashBudget, draw(`${key} spent ${quarter}`, 860, 995)) - BigInt(draw(`${key} odd ${quarter}`, 0, 999))
    return { quarter, cashBudget, realised: quarter > closed ? null : spent < 0n ? 0n : spent }
  })
}
