/** Most characters of a view's name; the server has the last word. */
const LONGEST = 100

/** True for a name that is too long to be kept. */
export function isLongName(name: string): boolean {
  return name.trim().length > LONGEST
}

/** A name offered first, made to fit. */
export function fittingName(text: string): string {
  return text.trim().slice(0, LONGEST)
}
