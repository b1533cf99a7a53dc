import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress, LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { allowAddress, isListedHost } from './rules.ts'
import type { AddressRules } from './rules.ts'
import { guardHost } from './target.ts'

/** Asks for all addresses of a name, as `dns.lookup` with `all` does. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** How guarded connections are made. */
export interface GuardOptions {
  readonly rules: AddressRules
  /** Looks names up; the system's way unless told. */
  readonly resolve?: Resolve
}

/**
 * A look-up for sockets: every address of the answer must be allowed, and the socket connects to exactly those. A name that answers
 * differently the next time (DNS rebinding) is checked again, as each connection looks it up.
 */
export function guardedLookup(
  { rules, resolve = systemLookup }: GuardOptions,
  { encrypted, port }: { readonly encrypted: boolean; readonly port: number },
): LookupFunction {
  return (hostname, options, callback) => {
    const listed = isListedHost(rules, hostname, port)
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '')
      const [first] = addresses
      if (first === undefined) return callback(new Error(`${hostname} has no address.`), '')
      try {
        for (const { address } of addresses) allowAddress(rules, address, { hostname, listed, encrypted })
      } catch (refused) {
        return callback(refused as Error, '')
      }
      if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/** Opens sockets to allowed addresses only; for `connect` of undici's clients. The error of a refusal is an AddressError. */
export function guardedConnector(
  guard: GuardOptions,
  options: buildConnector.BuildOptions = {},
): buildConnector.connector {
  const connectors = new Map<string, buildConnector.connector>()
  return (target, callback) => {
    const encrypted = target.protocol === 'https:'
    const port = Number(target.port) || (encrypted ? 443 : 80)
    try {
      guardHost(target.hostname, port, encrypted, guard.rules)
    } catch (error) {
      return callback(error as Error, null)
    }
    // Not told by its caller which socket to use: one from elsewhere would not be looked at.
    const { httpSocket: _, ...plain } = target
    const kind = `${target.protocol}${port}`
    let connector = connectors.get(kind)
    if (connector === undefined) {
      connector = buildConnector({ ...options, lookup: guardedLookup(guard, { encrypted, port }) })
      connectors.set(kind, connector)
    }
    connector(plain, callback)
  }
}

/** undici's Agent over guarded connections. It follows no redirect: a 3xx is an answer like any other. */
export function guardedDispatcher({ rules, resolve, connect, ...options }: GuardOptions & GuardedAgentOptions): Agent {
  const guard = resolve === undefined ? { rules } : { rules, resolve }
  return new Agent({ ...options, connect: guardedConnector(guard, connect) })
}

/** Options of undici's Agent; `connect` are those of its sockets. */
export interface GuardedAgentOptions extends Omit<Agent.Options, 'connect' | 'factory'> {
  readonly connect?: buildConnector.BuildOptions
}
