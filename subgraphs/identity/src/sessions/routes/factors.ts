import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Step } from '../begin.ts'
import type { Desk } from '../desk.ts'
import { registrationOptions } from '../factors/passkey.ts'
import { beginTotp } from '../factors/totp.ts'
import { addPasskey, addTotp, managing, overviewOf, remove, renewRecoveryCodes } from '../factors/manage.ts'
import type { Added } from '../factors/manage.ts'
import { bodyOf, typed, visitorOf } from './visitor.ts'
import { answer } from './session.ts'

const code = z.strictObject({ code: typed })
const passkey = z.strictObject({
  name: z.string().trim().min(1).max(60),
  response: z.looseObject({
    id: z.string().max(2_000),
    rawId: z.string().max(2_000),
    type: z.literal('public-key'),
    clientExtensionResults: z.looseObject({}),
    response: z.looseObject({ clientDataJSON: z.string().max(4_000), attestationObject: z.string().max(20_000) }),
  }),
})
const id = z.object({ id: z.uuid() })

/** The second factors of whoever is signed in; a session that may do nothing but enrol comes here. */
export function serveFactors(app: FastifyInstance, desk: Desk): void {
  const { context } = desk
  app.get('/sso/factors', async (request, reply) => reply.send(await overviewOf(desk, visitorOf(request))))
  app.post('/sso/factors/totp', async (request, reply) => {
    const { account } = await managing(desk, visitorOf(request))
    return reply.send(await beginTotp(context.em(), context.secrets, account, context.now()))
  })
  app.post('/sso/factors/totp/confirm', async (request, reply) => {
    const visitor = visitorOf(request)
    const added = await addTotp(desk, visitor, await managing(desk, visitor), bodyOf(code, request).code)
    return { ...answer(reply, added.step), ...codesOf(added) }
  })
  app.post('/sso/factors/passkey/options', async (request, reply) => {
    const { account } = await managing(desk, visitorOf(request))
    return reply.send(await registrationOptions(context, account))
  })
  app.post('/sso/factors/passkey', async (request, reply) => {
    const visitor = visitorOf(request)
    const { response, name } = bodyOf(passkey, request)
    const known = await managing(desk, visitor)
    const added = await addPasskey(desk, visitor, known, response, name)
    return { ...answer(reply, added.step), ...codesOf(added) }
  })
  app.post('/sso/factors/recovery', async (request, reply) => {
    const visitor = visitorOf(request)
    return reply.send({ recoveryCodes: await renewRecoveryCodes(desk, visitor, await managing(desk, visitor)) })
  })
  app.delete('/sso/factors/:id', async (request, reply) => {
    const visitor = visitorOf(request)
    const parsed = id.safeParse(request.params)
    await remove(desk, visitor, await managing(desk, visitor), parsed.data?.id ?? null)
    return reply.code(204).send()
  })
}

function codesOf({ recoveryCodes }: Added & { readonly step: Step }) {
  return { recoveryCodes }
}
