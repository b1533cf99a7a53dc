/** Digits of the five levels of an organization code. */
const LEVELS = [4, 2, 3, 3, 3] as const
/** Length of an organization code. */
const CODE_LENGTH = 15

/** The code cut at each level it really has: "000101000000000" gives "0001", "000101". */
function prefixes(code: string): string[] {
  const found: string[] = []
  let end = 0
  for (const digits of LEVELS) {
    const part = code.slice(end, end + digits)
    end += digits
    if (/^0*$/.test(part)) break
    found.push(code.slice(0, end))
  }
  return found
}

/** Depth of an organization: 1 for an OPD. */
export function levelOf(code: string): number {
  return prefixes(code).length
}

/** Codes of the units above, the OPD first. */
export function ancestorCodes(code: string): string[] {
  return prefixes(code)
    .slice(0, -1)
    .map((prefix) => prefix.padEnd(CODE_LENGTH, '0'))
}

/** What the codes of all units below begin with. */
export function descendantPrefix(code: string): string {
  return prefixes(code).at(-1) ?? ''
}

/** True for 15 digits with at least one level, and nothing but zeros below the last one. */
export function isOrganizationCode(code: string): boolean {
  return /^\d{15}$/.test(code) && levelOf(code) > 0 && descendantPrefix(code).padEnd(CODE_LENGTH, '0') === code
}
