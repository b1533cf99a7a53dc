import { isIP } from 'node:net'
import type { Message } from '@satudata/core'
import { AddressError, allowAddress, isListedHost, isListedPort } from './rules.ts'
import type { AddressRules } from './rules.ts'

/** Longest address of a subgraph, in characters. */
const LONGEST = 2_000
/** Ports below this are for other services than the web's; they are spoken to only where the operator lists the host with the port. */
const UNPRIVILEGED = 1_024

/**
 * Reads the address of a subgraph and refuses what can be told to be wrong without asking anybody: scheme, port, credentials, fragments, and
 * every form of an IP address that is not public (numbers in decimal, octal and hexadecimal become one form when the URL is read). Names
 * are looked up, and their answers checked, when a connection is made: see `guardedConnector`. Throws AddressError.
 */
export function guardedTarget(text: string, rules: AddressRules): URL {
  if (text.length > LONGEST)
    throw wrong(text.slice(0, 60), `lebih panjang dari ${LONGEST} huruf`, `longer than ${LONGEST} characters`)
  // A URL is read leniently: blanks and control characters would be dropped.
  if (/[\s\p{Cc}\\]/u.test(text) || !URL.canParse(text))
    throw wrong(text, 'bukan alamat https yang utuh', 'no complete https address')
  const url = new URL(text)
  const shown = url.host
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw wrong(shown, `skema ${url.protocol} tidak dipakai`, `the scheme ${url.protocol} is not used`)
  // The address itself is not repeated: it holds a password.
  if (url.username !== '' || url.password !== '')
    throw wrong(shown, 'memuat nama pengguna atau kata sandi', 'it holds a user name or password')
  if (url.hash !== '') throw wrong(shown, `memuat "${url.hash}"`, `it has "${url.hash}"`)
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  guardHost(url.hostname, port, url.protocol === 'https:', rules)
  return url
}

/** The part of the rules that needs no look-up, for a host as a URL has it. Throws AddressError. */
export function guardHost(hostname: string, port: number, encrypted: boolean, rules: AddressRules): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  const listed = isListedHost(rules, host, port)
  const purpose = { hostname: host, listed, encrypted }
  if (isIP(host) !== 0) allowAddress(rules, host, purpose)
  // RFC 6761: never anything else, whatever a server of names says.
  else if (/(^|\.)localhost\.?$/i.test(host)) allowAddress(rules, '127.0.0.1', purpose)
  else if (host === '' || host.startsWith('.')) throw wrong(hostname, 'tanpa nama', 'it has no name')
  const usual = port === 443 || port === 80 || port >= UNPRIVILEGED
  if (!usual && !isListedPort(rules, host, port))
    throw wrong(
      `${hostname}:${port}`,
      `port ${port} milik layanan lain`,
      `port ${port} belongs to another kind of service`,
    )
}

function wrong(address: string, id: string, en: string): AddressError {
  const messages: Message = {
    id: `Alamat "${address}" tidak dapat dipakai: ${id}. Contoh: https://data.dinas.example.go.id/graphql.`,
    en: `The address "${address}" cannot be used: ${en}. Example: https://data.dinas.example.go.id/graphql.`,
  }
  return new AddressError(messages)
}
