/**
 * A population number (NIK): region, birth date (day + 40 for women), serial; also written with spaces or dots.
 * The family card number (No. KK) has the same 16 digits and is caught by the same pattern.
 */
const NIK =
  /(?<!\d)[1-9]\d(?:[ .-]?\d){4}[ .-]?(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])[ .-]?(?:0[1-9]|1[0-2])[ .-]?\d{2}(?:[ .-]?\d){4}(?!\d)/g
const JWT = /eyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g
const BEARER = /\b(bearer|basic)\s+[\w~+/.=-]{8,}/gi
const SECRET_FIELD =
  /("(?:password|passwd|sandi|secret|token|authorization|cookie|set-cookie|api[-_]?key|client_secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi
const URL_PASSWORD = /(\w+:\/\/[^\s:/@]+:)[^\s@/]+@/g

/** Removes NIK, tokens, passwords and keys from a text, whatever field they stand in. */
export function redact(text: string): string {
  return text
    .replace(SECRET_FIELD, '$1"[redacted]"')
    .replace(JWT, '[redacted token]')
    .replace(BEARER, '$1 [redacted]')
    .replace(URL_PASSWORD, '$1[redacted]@')
    .replace(NIK, '[redacted NIK]')
}
