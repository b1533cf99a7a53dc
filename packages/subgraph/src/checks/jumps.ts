import { Decimal } from 'decimal.js'
import type { Finding } from '../lake/types.ts'

/** A figure of two periods. `name` says which, e.g. "Kabupaten Lebak". */
export interface FigurePair {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** What to compare and how much change is still believed. */
export interface JumpRule {
  readonly periodBefore: string
  readonly periodAfter: string
  /** Largest believable change, as a share: "0.2" is 20 percent up or down. */
  readonly largest: string
}

/** Finds figures that changed more than is plausible between two periods: a digit lost or a unit mixed up. */
export function implausibleJumps(pairs: readonly FigurePair[], rule: JumpRule): Finding[] {
  return pairs.flatMap(({ name, before, after }) => {
    const [from, to] = [new Decimal(before), new Decimal(after)]
    if (from.equals(to)) return []
    const change = from.isZero() ? null : to.minus(from).div(from.abs())
    if (change !== null && change.abs().lessThanOrEqualTo(rule.largest)) return []
    const percent = change === null ? '∞' : change.times(100).toDecimalPlaces(1).toString()
    const place = `${name}, ${rule.periodAfter}`
    return [
      {
        check: 'jump',
        severity: 'SUSPICIOUS' as const,
        place,
        message: {
          id: `${name}: ${before} (${rule.periodBefore}) menjadi ${after} (${rule.periodAfter}), berubah ${percent.replace('.', ',')}%; periksa angka nol yang hilang atau satuannya.`,
          en: `${name}: ${before} (${rule.periodBefore}) became ${after} (${rule.periodAfter}), a change of ${percent}%; look for lost zeros or another unit.`,
        },
      },
    ]
  })
}
