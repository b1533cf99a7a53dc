import type { Exposed, Joint } from './joint.ts'
import type { Lattice } from './lattice.ts'

/** Bounds settle in a few rounds; more would be for chains longer than any table has. */
const ROUNDS = 20

interface Sum {
  readonly unknowns: readonly number[]
  readonly total: number
}

/**
 * Small cells of which somebody can tell that they are small: no count is negative, so each sum bounds its parts from above, and
 * with the upper bounds of the others from below. What cannot be told apart from `threshold` or more is safe.
 */
export function narrow(joint: Joint, own: Lattice, threshold: number): Exposed[] {
  const weights = joint.weights()
  const sums = [...joint.sums(), ...remainders(joint, own)].map((unknowns): Sum => {
    return { unknowns, total: unknowns.reduce((total, unknown) => total + (weights[unknown] ?? 0), 0) }
  })
  const most = settle(sums, joint.width)
  return own.small
    .filter((cell) => !own.isKnown(cell))
    .filter((cell) => joint.unknowns(own, cell).reduce((total, unknown) => total + (most[unknown] ?? 0), 0) < threshold)
    .map((cell) => ({ cell, lattice: own }))
}

/** What known wholes leave for their unknown parts. */
function remainders(joint: Joint, own: Lattice): number[][] {
  return own.table.families
    .filter(({ whole }) => own.isKnown(whole))
    .map(({ parts }) => parts.filter((part) => !own.isKnown(part)).flatMap((part) => joint.unknowns(own, part)))
    .filter(({ length }) => length > 0)
}

/** Upper bound of each unknown. */
function settle(sums: readonly Sum[], width: number): number[] {
  const least = Array.from({ length: width }, () => 0)
  const most = Array.from({ length: width }, () => Number.POSITIVE_INFINITY)
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false
    for (const { unknowns, total } of sums) {
      const low = unknowns.reduce((all, unknown) => all + (least[unknown] ?? 0), 0)
      const high = unknowns.reduce((all, unknown) => all + (most[unknown] ?? 0), 0)
      for (const unknown of unknowns) {
        const [from, to] = [least[unknown] ?? 0, most[unknown] ?? 0]
        const upper = total - (low - from)
        const lower = Number.isFinite(high) ? total - (high - to) : from
        if (upper < to) [most[unknown], changed] = [upper, true]
        if (lower > from) [least[unknown], changed] = [lower, true]
      }
    }
  }
  return most
}
