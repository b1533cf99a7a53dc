import cookie from '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { IdentityContext } from '../parts.ts'

/** Names and form of our cookies: `__Host-` (this host only, https only) wherever the instance has https. */
export interface Cookies {
  /** The token of the session in a `Cookie` header; undefined when there is none. */
  session(header: string | undefined): string | undefined
  /** The browser's device mark in a `Cookie` header. */
  device(header: string | undefined): string | undefined
  /** Sets the session cookie; it ends with the browser. Null takes it away. */
  setSession(reply: FastifyReply, token: string | null): void
  /** Sets the device mark for a year. */
  setDevice(reply: FastifyReply, value: string): void
}

const YEAR = 365 * 24 * 3600

/** Cookies of the instance. */
export function cookiesOf({ publicUrl }: Pick<IdentityContext, 'publicUrl'>): Cookies {
  const secure = publicUrl.startsWith('https://')
  const prefix = secure ? '__Host-' : ''
  const names = { session: `${prefix}satudata`, device: `${prefix}satudata-device` }
  const set = (reply: FastifyReply, name: string, value: string, maxAge?: number) =>
    void reply.header(
      'set-cookie',
      cookie.serialize(name, value, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure,
        ...(maxAge === undefined ? {} : { maxAge }),
      }),
    )
  const read = (name: string) => (header: string | undefined) =>
    header === undefined ? undefined : cookie.parse(header)[name]
  return {
    session: read(names.session),
    device: read(names.device),
    setSession: (reply, token) =>
      token === null ? set(reply, names.session, '', 0) : set(reply, names.session, token),
    setDevice: (reply, value) => set(reply, names.device, value, YEAR),
  }
}
