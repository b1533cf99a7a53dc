/**
 * The part of an organization's code that the units below it share: codes of SI Jabatan have five groups of 4, 2, 3, 3 and 3 digits,
 * and trailing groups of zeros mean "all". A code of another form is its own prefix.
 */
export function organizationPrefix(code: string): string {
  if (!/^\d{15}$/.test(code)) return code
  const ends = [15, 12, 9, 6, 4]
  return code.slice(0, ends.findLast((end) => /^0*$/.test(code.slice(end))) ?? 15)
}
