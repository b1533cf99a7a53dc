import type { Language } from '@satudata/core'

/** A decimal number as JSON writes one. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** True for exact digits that are a JSON number as they stand. */
export function isJsonNumber(digits: string): boolean {
  return JSON_NUMBER.test(digits)
}

/** Digits that matter for exactness: more than 15 of them Excel would round. */
export function significantDigits(digits: string): number {
  return digits.replaceAll(/[-.]/g, '').replace(/^0+/, '').length
}

/** Exact digits as readers of a language write them: "3459706.5" is "3.459.706,5" in Indonesian. Nothing is rounded. */
export function writtenNumber(digits: string, language: Language): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? []
  if (whole === '') return digits
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group)
  return `${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`
}
