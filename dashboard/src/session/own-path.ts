/**
 * The address to go on to, when it is a path of this instance: one slash at its beginning, no second one, no backslash
 * (browsers read it as a slash) and no control characters (browsers leave some of them out). Anything else is null.
 */
export function ownPath(address: unknown): string | null {
  if (typeof address !== 'string' || !/^\/(?!\/)/.test(address)) return null
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  return /[\\\u0000-\u001f\u007f]/.test(address) ? null : address
}
