import { BadInputError } from '@satudata/core'
import type { Message } from '@satudata/core'
import ipaddr from 'ipaddr.js'
import { addressOf, matches, reachOf } from './reach.ts'
import type { Address } from './reach.ts'

/** An address that nothing is sent to; the messages say why, and the way out. */
export class AddressError extends BadInputError {}

/** Where subgraphs of others may be although it is not public: what the operator lists (REGISTRY_ALLOW). */
export interface AddressRules {
  readonly networks: readonly (readonly [Address, number])[]
  /** Lower case, with a port where it was given. */
  readonly hosts: ReadonlySet<string>
}

/** Thrown when an entry of the operator's list is neither a network nor a host. */
export class AddressRuleError extends Error {
  override readonly name = 'AddressRuleError'
}

/** Reads a list of networks (CIDR or single addresses) and hosts ("layanan.dinas.lan", "localhost:4001"). */
export function addressRules(entries: readonly string[]): AddressRules {
  const networks: [Address, number][] = []
  const hosts = new Set<string>()
  for (const entry of entries) {
    const network = networkOf(entry)
    if (network !== null) networks.push(network)
    else if (/^(?=.*[a-z:])[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i.test(entry)) hosts.add(entry.toLowerCase())
    else
      throw new AddressRuleError(`"${entry}" is neither a network such as 10.20.0.0/16 nor a host such as layanan.lan.`)
  }
  return { networks, hosts }
}

function networkOf(entry: string): [Address, number] | null {
  const [text = '', bits] = entry.split('/')
  const address = addressOf(text)
  if (address === null) return null
  const all = address.kind() === 'ipv4' ? 32 : 128
  if (bits === undefined) return [address, all]
  // The bits of an IPv4 network written as IPv6 would count from elsewhere.
  if (!ipaddr.isValidCIDR(entry) || ipaddr.parse(text).kind() !== address.kind()) return null
  return [address, Number(bits)]
}

/** True when the operator lists the host by name, with this port or without one. */
export function isListedHost({ hosts }: AddressRules, hostname: string, port: number): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  return hosts.has(name) || hosts.has(`${name}:${port}`)
}

/** True when the operator lists the host together with this port. */
export function isListedPort({ hosts }: AddressRules, hostname: string, port: number): boolean {
  return hosts.has(`${hostname.toLowerCase().replace(/\.$/, '')}:${port}`)
}

/** What a connection is for: whether its host is listed by name, and whether it is encrypted. */
export interface Purpose {
  readonly hostname: string
  readonly listed: boolean
  readonly encrypted: boolean
}

/** Refuses an address (as it comes out of a URL or a DNS answer) that the rules do not allow. */
export function allowAddress(rules: AddressRules, text: string, purpose: Purpose): void {
  const address = addressOf(text)
  if (address === null) throw refusal(purpose.hostname, text, { id: 'bukan alamat IP', en: 'no IP address' })
  if (rules.networks.some((network) => matches(address, network))) return
  const { kind, what } = reachOf(address)
  if (kind === 'NEVER' || (kind === 'PRIVATE' && !purpose.listed)) throw refusal(purpose.hostname, text, what)
  if (!purpose.listed && !purpose.encrypted) throw unencrypted(purpose.hostname)
}

function refusal(hostname: string, text: string, what: Message): AddressError {
  const at = text === hostname ? hostname : `${hostname} (${text})`
  return new AddressError(
    {
      id: `Alamat ${at} ditolak: ${what.id}. Pakai alamat umum dengan https, atau minta operator mencantumkannya dalam REGISTRY_ALLOW.`,
      en: `The address ${at} is refused: ${what.en}. Use a public address with https, or ask the operator to list it in REGISTRY_ALLOW.`,
    },
    { host: hostname },
  )
}

/** The refusal of an address without encryption. */
export function unencrypted(hostname: string): AddressError {
  return new AddressError(
    {
      id: `Alamat http://${hostname} ditolak: tanpa enkripsi, isinya dan tanda pemanggil dapat dibaca di jalan. Pakai https, atau minta operator mencantumkannya dalam REGISTRY_ALLOW.`,
      en: `The address http://${hostname} is refused: without encryption what is sent, the caller's token too, can be read on the way. Use https, or ask the operator to list it in REGISTRY_ALLOW.`,
    },
    { host: hostname },
  )
}
