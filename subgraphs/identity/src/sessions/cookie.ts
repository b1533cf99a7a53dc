import type { IdentityContext } from '../parts.ts'

/** Names and form of our cookies. Writers give the value of a `set-cookie` header, readers take a `Cookie` header. */
export interface Cookies {
  /** The token of the session; undefined when there is none. */
  session(header: string | undefined): string | undefined
  /** The browser's device mark (see device.ts). */
  device(header: string | undefined): string | undefined
  /** The session cookie, which ends with the browser; null takes it away. */
  setSession(token: string | null): string
  /** The device mark, kept for a year. */
  setDevice(value: string): string
}

const YEAR = 365 * 24 * 3600
/** What our values are made of. */
const VALUE = /^[\w.-]{1,200}$/

/** Cookies of the instance: `__Host-` (this host only, https only) wherever it has https. */
export function cookiesOf({ publicUrl }: Pick<IdentityContext, 'publicUrl'>): Cookies {
  const secure = publicUrl.startsWith('https://')
  const prefix = secure ? '__Host-' : ''
  const session = `${prefix}satudata`
  const device = `${prefix}satudata-device`
  const write = (name: string, value: string, maxAge?: number) =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`
  return {
    session: (header) => read(header, session),
    device: (header) => read(header, device),
    setSession: (token) => (token === null ? write(session, '', 0) : write(session, token)),
    setDevice: (value) => write(device, value, YEAR),
  }
}

function read(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key = '', value = ''] = part.split('=', 2)
    if (key.trim() === name && VALUE.test(value.trim())) return value.trim()
  }
  return undefined
}
