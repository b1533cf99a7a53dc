import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { change, forgotten, setByLink } from '../../accounts/reset.ts'
import type { Background } from '../background.ts'
import { isDue, knownAs, notSignedIn } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { bodyOf, typed, visitorOf } from './visitor.ts'

const request = z.strictObject({ email: z.string().trim().pipe(z.email().max(254)) })
const byLink = z.strictObject({ token: typed, password: typed })
const byOldOne = z.strictObject({ current: typed, password: typed })

/** Passwords: forgotten (B24), set with a link, changed. */
export function servePasswords(app: FastifyInstance, desk: Desk, background: Background): void {
  app.post('/sso/password/forgotten', async (incoming, reply) => {
    await forgotten(desk, visitorOf(incoming), bodyOf(request, incoming).email)
    // After the answer: it must not take longer for an address we know.
    reply.raw.once('close', () => background.wake())
    return reply.code(202).send({})
  })
  app.post('/sso/password/reset', async (incoming, reply) => {
    const setCookies = await setByLink(desk, visitorOf(incoming), bodyOf(byLink, incoming))
    return reply
      .code(204)
      .header('set-cookie', [...setCookies])
      .send()
  })
  app.post('/sso/password', async (incoming, reply) => {
    const visitor = visitorOf(incoming)
    const known = await knownAs(desk, visitor)
    if (known?.session.state !== 'LIVE' || (await isDue(desk, known.session))) throw notSignedIn()
    const { setCookies } = await change(desk, visitor, known, bodyOf(byOldOne, incoming))
    return reply
      .code(204)
      .header('set-cookie', [...setCookies])
      .send()
  })
}
