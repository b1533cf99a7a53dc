/**
 * A population number (NIK): region, birth date (day + 40 for women), serial; also written with spaces or dots.
 * The family card number (No. KK) has the same 16 digits and is caught by the same pattern.
 */
const NIK =
  /(?<!\d)[1-9]\d(?:[ .-]?\d){4}[ .-]?(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])[ .-]?(?:0[1-9]|1[0-2])[ .-]?\d{2}(?:[ .-]?\d){4}(?!\d)/g
/** Where a JWT may stand; see `withoutTokens`. */
const DOTTED = /[\w.-]{10,}/g
const BEARER = /\b(bearer|basic)\s+[\w~+/.=-]{8,}/gi
const SECRET_FIELD =
  /("(?:password|passwd|sandi|secret|token|authorization|cookie|set-cookie|api[-_]?key|client_secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi
/** An API key or the token of a subgraph; its id, the part before the secret, names it in logs. */
const API_KEY = /\b(sd[kg](?:_|%5f)[0-9a-z]{24}(?:_|%5f))[\w%-]+/gi
const URL_PASSWORD = /((?<=\w):\/\/[^\s:/@]+:)[^\s@/]+@/g

/**
 * Removes NIK, tokens, passwords and keys from a text, whatever field they stand in. Callers write some of these texts, a megabyte
 * long: no pattern may begin to look for its end at each character anew.
 */
export function redact(text: string): string {
  return text
    .replace(SECRET_FIELD, '$1"[redacted]"')
    .replace(DOTTED, withoutTokens)
    .replace(BEARER, '$1 [redacted]')
    .replace(API_KEY, '$1[redacted key]')
    .replace(URL_PASSWORD, '$1[redacted]@')
    .replace(NIK, '[redacted NIK]')
}

/** Cuts a run of letters and dots where a JWT begins: three parts, the first one an encoded JSON object. */
function withoutTokens(run: string): string {
  if (!run.includes('eyJ')) return run
  const parts = run.split('.')
  const first = parts.findIndex((part, index) => {
    const at = part.indexOf('eyJ')
    return at >= 0 && part.length - at >= 8 && index + 2 < parts.length && parts[index + 1] !== ''
  })
  const part = parts[first]
  if (part === undefined) return run
  return [...parts.slice(0, first), `${part.slice(0, part.indexOf('eyJ'))}[redacted token]`].join('.')
}

/** True when an API key or the token of a subgraph, or the beginning of one, stands in the text as it is or percent-encoded: it must not, in a URL. */
export function looksLikeKey(text: string): boolean {
  const decoded = text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return /sd[kg]_[0-9a-f]{8}/i.test(decoded)
}
