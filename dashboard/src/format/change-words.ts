import { shownNumber, withUnit } from './numbers.ts'
import type { Language } from './numbers.ts'

/** What a change is told in: percent of before, points (of a percentage), or the figure's own unit. */
export type ChangeUnit = 'PERCENT' | 'POINTS' | 'OWN'

/** A change with its sign, at most two decimals: "+1,2%", "−3 poin persen", "−1.204", "0%". Takes an exact decimal. */
export function changeInWords(by: string, unit: ChangeUnit, language: Language): string {
  const size = shownNumber(by.replace(/^-/, ''), language).text
  const nothing = /^0*(?:[.,]0*)?$/.test(size)
  const signed = nothing ? size : `${by.startsWith('-') ? '−' : '+'}${size}`
  if (unit === 'PERCENT') return withUnit(signed, 'persen')
  return unit === 'POINTS' ? `${signed} ${POINTS[language]}` : signed
}

const POINTS: Record<Language, string> = { id: 'poin persen', en: 'percentage points' }
