import { createHmac, generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { principals } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signPrincipal } from '@satudata/core'
import { startGateway } from '../support/gateway.ts'
import type { TestGateway } from '../support/gateway.ts'
import { places } from './fixtures/subgraphs.ts'

let graph: TestGateway
beforeAll(async () => {
  graph = await startGateway({ transport: 'http', subgraphs: [places()] })
})
afterAll(() => graph[Symbol.asyncDispose]())

const whoami = (token: string) => graph.query('{ whoami }', {}, { token, headers: { 'accept-language': 'en' } })

/** How a token was answered; `refusedFor` is what must stand there when it is refused. */
async function answerTo(token: string) {
  const { status, data, errors, headers } = await whoami(token)
  const { code, requestId } = errors[0]?.extensions ?? {}
  const challenge = headers.get('www-authenticate')?.split(' ')[0]
  return {
    status,
    data,
    code,
    message: errors[0]?.message,
    challenge,
    traced: requestId === headers.get('x-request-id'),
  }
}
const refusedFor = (message: RegExp) => ({
  status: 401,
  data: null,
  code: 'UNAUTHENTICATED',
  message: expect.stringMatching(message) as string,
  challenge: 'Bearer',
  traced: true,
})

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = () => {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: 'urn:satudata:instance',
    aud: 'urn:satudata:graph',
    sub: 'x',
    kind: 'PERSON',
    roles: ['ADMIN'],
    iat: now,
    exp: now + 60,
  }
}

test('a token of this instance is accepted, again and again', async () => {
  const token = await graph.sign(principals.leader('ALL'))
  for (let times = 0; times < 3; times++)
    expect(JSON.parse((await whoami(token)).data.whoami)).toMatchObject({ roles: ['LEADER'], authority: 'ALL' })
})

test('an expired token is refused, also one that was accepted before', async () => {
  expect(await answerTo(await graph.sign(principals.admin, { lifetime: -1 }))).toEqual(refusedFor(/expired/))
  const short = await graph.sign(principals.admin, { lifetime: 1 })
  expect((await whoami(short)).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await answerTo(short)).toEqual(refusedFor(/expired/))
})

test('a token for somebody else is refused', async () => {
  expect(await answerTo(await graph.sign(principals.admin, { audience: 'places' }))).toEqual(
    refusedFor(/not for this graph/),
  )
  expect(await answerTo(await graph.sign(principals.admin, { issuer: 'urn:satudata:gateway' }))).toEqual(
    refusedFor(/not for this graph/),
  )
})

test('a token the gateway made for a subgraph does not open the gateway', async () => {
  expect(
    await answerTo(await graph.sign(principals.admin, { audience: 'places', issuer: 'urn:satudata:gateway' })),
  ).toEqual(refusedFor(/not for this graph/))
})

test('alg none and HS256 with the public key are refused', async () => {
  expect(await answerTo(`${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims())}.`)).toEqual(refusedFor(/not valid/))
  const jwks = await readFile(graph.keys.publicFile, 'utf8')
  const kid = graph.keys.keyId
  for (const secret of [jwks, (JSON.parse(jwks) as { keys: { x: string }[] }).keys[0]!.x]) {
    const body = `${base64({ alg: 'HS256', kid })}.${base64(claims())}`
    expect(await answerTo(`${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`)).toEqual(
      refusedFor(/not valid/),
    )
  }
})

test('a token signed with another key, or changed by one letter, is refused', async () => {
  const other = generateKeyPairSync('ed25519').privateKey
  const options = {
    key: other,
    keyId: graph.keys.keyId,
    issuer: 'urn:satudata:instance',
    audience: 'urn:satudata:graph',
    lifetime: 60,
  }
  expect(await answerTo(await signPrincipal(principals.admin, options))).toEqual(refusedFor(/not valid/))
  expect(await answerTo(await signPrincipal(principals.admin, { ...options, keyId: 'unknown' }))).toEqual(
    refusedFor(/not valid/),
  )
  const [header, , signature] = (await graph.sign(principals.analyst)).split('.')
  expect(await answerTo(`${header}.${base64(claims())}.${signature}`)).toEqual(refusedFor(/not valid/))
})

test('garbage is refused, and what is no Bearer token too: never taken for anonymous', async () => {
  for (const token of ['x', 'a.b.c', '..', 'é', 'a'.repeat(9_000)])
    expect(await answerTo(token.replaceAll('é', '%C3'))).toEqual(refusedFor(/cannot be read|not valid/))
  const basic = await graph.query(
    '{ whoami }',
    {},
    { headers: { authorization: 'Basic YTpi', 'accept-language': 'en' } },
  )
  expect(basic.status).toBe(401)
  const empty = await graph.query('{ whoami }', {}, { headers: { authorization: '' } })
  expect(empty.status).toBe(401)
})

test('two Authorization headers are refused: which one counts would depend on who reads', async () => {
  const token = await graph.sign(principals.admin)
  const status = await new Promise((resolve, reject) => {
    const sent = request(`${graph.url}/graphql`, { method: 'POST' }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.setHeader('content-type', 'application/json')
    sent.setHeader('authorization', [`Bearer ${token}`, 'Bearer x'])
    sent.end('{"query":"{ whoami }"}')
  })
  expect(status).toBe(401)
})

test('a subgraph alone believes the gateway only: no token is anonymous, a forged or expired one is refused', async () => {
  const url = graph.subgraphUrls.get('places')!
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ whoami }"}',
    })
    return {
      status: response.status,
      body: (await response.json()) as { data?: { whoami: string }; errors?: { extensions: object }[] },
    }
  }
  const internal = (audience: string, lifetime: number) =>
    graph.sign(principals.admin, { audience, lifetime, issuer: 'urn:satudata:gateway' })
  expect(JSON.parse((await ask({})).body.data!.whoami)).toMatchObject({ kind: 'ANONYMOUS' })
  expect(
    JSON.parse((await ask({ authorization: `Bearer ${await graph.sign(principals.admin)}` })).body.data!.whoami),
  ).toMatchObject({ kind: 'ANONYMOUS' })
  expect(
    JSON.parse((await ask({ 'x-satudata-caller': await internal('places', 60) })).body.data!.whoami),
  ).toMatchObject({ roles: ['ADMIN'] })
  for (const token of [
    'forged',
    await internal('places', -1),
    await internal('figures', 60),
    await graph.sign(principals.admin),
  ]) {
    const { status, body } = await ask({ 'x-satudata-caller': token })
    expect(status).toBe(401)
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
  }
})
