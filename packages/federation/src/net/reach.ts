import { isIP } from 'node:net'
import type { Message } from '@satudata/core'
import ipaddr from 'ipaddr.js'

/** An IP address of either family. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6

/**
 * How far an address reaches. PUBLIC: everybody's Internet. PRIVATE: this machine or a network of the government's own; NEVER: what no
 * subgraph is at (metadata services, link-local, multicast, unspecified, reserved, tunnels).
 */
export interface Reach {
  readonly kind: 'PUBLIC' | 'PRIVATE' | 'NEVER'
  readonly what: Message
}

const PUBLIC: Reach = { kind: 'PUBLIC', what: { id: 'alamat umum', en: 'a public address' } }
const reserved = never(
  'alamat khusus yang bukan milik layanan mana pun',
  'a reserved address that belongs to no service',
)
const metadata = never('layanan metadata penyedia komputasi awan', 'the metadata service of a cloud')

const RANGES: Readonly<Record<string, Reach>> = {
  loopback: near('mesin ini sendiri (loopback)', 'this machine itself (loopback)'),
  private: near('jaringan privat', 'a private network'),
  uniqueLocal: near('jaringan privat', 'a private network'),
  carrierGradeNat: near('jaringan dalam penyedia (CGNAT)', 'a network inside a provider (CGNAT)'),
  linkLocal: never('link-local, tempat layanan metadata', 'link-local, where metadata services are'),
  unspecified: never('alamat tak tentu', 'the unspecified address'),
  multicast: never('multicast', 'multicast'),
  broadcast: never('broadcast', 'broadcast'),
  '6to4': never('terowongan 6to4', 'a 6to4 tunnel'),
  teredo: never('terowongan Teredo', 'a Teredo tunnel'),
}

/** Public by their number, but answered inside a cloud only. */
const METADATA: readonly (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[] = [
  [ipaddr.IPv4.parse('168.63.129.16'), 32],
  [ipaddr.IPv4.parse('100.100.100.200'), 32],
  [ipaddr.IPv6.parse('fd00:ec2::'), 32],
]
/** All of IPv6 that is given to anybody. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/** Reads an address in its one proper form (dotted decimal, or IPv6 with or without a zone); null for everything else. */
export function addressOf(text: string): Address | null {
  return isIP(text) === 0 ? null : unwrapped(ipaddr.parse(text))
}

/** IPv4 written as IPv6 (mapped, compatible, translated by NAT64) is the IPv4 address that answers. */
function unwrapped(address: Address): Address {
  if (address.kind() === 'ipv4') return address
  const bytes = address.toByteArray()
  const prefix = bytes
    .slice(0, 12)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  const last = bytes.slice(12)
  const embeds = [
    '00000000000000000000ffff', // mapped, ::ffff:a.b.c.d
    '0000000000000000ffff0000', // translated, ::ffff:0:a.b.c.d
    '0064ff9b0000000000000000', // NAT64, 64:ff9b::a.b.c.d
  ]
  // Compatible (::a.b.c.d); :: and ::1 are addresses of IPv6.
  const compatible = /^0+$/.test(prefix) && (last[0] !== 0 || last[1] !== 0 || last[2] !== 0)
  return compatible || embeds.includes(prefix) ? new ipaddr.IPv4(last) : address
}

/** Says how far an address reaches. */
export function reachOf(address: Address): Reach {
  if (METADATA.some(([net, bits]) => matches(address, [net, bits]))) return metadata
  const range = address.range()
  if (range !== 'unicast') return RANGES[range] ?? reserved
  if (address.kind() === 'ipv4') return PUBLIC
  if (!matches(address, GLOBAL)) return reserved
  // ISATAP: an interface identifier that tunnels to the IPv4 address at its end.
  const [, , , , upper, lower] = (address as ipaddr.IPv6).parts
  return lower === 0x5efe && (upper === 0 || upper === 0x200) ? never('terowongan ISATAP', 'an ISATAP tunnel') : PUBLIC
}

/** True when the address is in the network; never across families. */
export function matches(address: Address, [network, bits]: readonly [Address, number]): boolean {
  if (address.kind() !== network.kind()) return false
  // The overloads of `match` take one family each.
  return (address as ipaddr.IPv6).match(network, bits)
}

function near(id: string, en: string): Reach {
  return { kind: 'PRIVATE', what: { id, en } }
}

function never(id: string, en: string): Reach {
  return { kind: 'NEVER', what: { id, en } }
}
