import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guardedDispatcher } from './connect.ts'
import type { Resolve } from './connect.ts'
import { AddressError, addressRules, AddressRuleError } from './rules.ts'
import { guardedTarget } from './target.ts'

const none = addressRules([])
const isRefused = (url: string, rules = none) => {
  try {
    guardedTarget(url, rules)
    return false
  } catch (error) {
    return error instanceof AddressError
  }
}

/** An address of four bytes that no subgraph of others may have. */
const inside = fc
  .tuple(
    fc.constantFrom([10], [127], [0], [169, 254], [192, 168], [172, 16], [172, 31], [100, 64], [224], [240], [198, 18]),
    fc.uint8Array({ minLength: 4, maxLength: 4 }),
  )
  .map(([head, rest]) => [...head, ...rest].slice(0, 4))
const number = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => ((a * 256 + b) * 256 + c) * 256 + d
const written = (value: number, base: number, zeros: number) =>
  base === 10 ? String(value) : `${base === 16 ? '0x' : '0'}${'0'.repeat(zeros)}${value.toString(base)}`

/** Any way to write four bytes with one to four numbers, each decimal, octal or hexadecimal. */
const anyForm = fc
  .tuple(
    inside,
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.constantFrom(8, 10, 16), { minLength: 4, maxLength: 4 }),
    fc.nat(3),
  )
  .map(([bytes, parts, bases, zeros]) => {
    const numbers = [...bytes.slice(0, parts - 1), number([0, 0, 0, 0, ...bytes.slice(parts - 1)].slice(-4))]
    return numbers.map((each, index) => written(each, bases[index]!, zeros)).join('.')
  })
const hex = (bytes: readonly number[]) => [0, 2].map((at) => (bytes[at]! * 256 + bytes[at + 1]!).toString(16)).join(':')

describe('addresses in a URL', () => {
  test('every textual form of an address that is not public is refused', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom('', '.'), fc.boolean(), (form, dot, upper) => {
        expect(isRefused(`https://${upper ? form.toUpperCase() : form}${dot}/graphql`)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('and so is every form of it within IPv6', () => {
    const wrap = fc.constantFrom(
      (tail: string) => `::ffff:${tail}`,
      (tail: string) => `::FFFF:0:${tail}`,
      (tail: string) => `0:0:0:0:0:ffff:${tail}`,
      (tail: string) => `::${tail}`,
      (tail: string) => `64:ff9b::${tail}`,
      (tail: string) => `64:ff9b:1::${tail}`,
    )
    fc.assert(
      fc.property(inside, wrap, fc.boolean(), (bytes, form, dotted) => {
        expect(isRefused(`https://[${form(dotted ? bytes.join('.') : hex(bytes))}]/graphql`)).toBe(true)
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(inside, (bytes) => {
        expect(isRefused(`https://[2002:${hex(bytes)}::1]/`)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    'https://localhost/graphql',
    'https://LOCALHOST./graphql',
    'https://a.localhost/graphql',
    'https://127.0.0.1/graphql',
    'https://１２７.０.０.１/graphql',
    'https://127。0。0。1/graphql',
    'https://%31%32%37.0.0.1/graphql',
    'https://[::1]/',
    'https://[::]/',
    'https://[fe80::1]/',
    'https://[fe80::1%25eth0]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[fec0::1]/',
    'https://[ff02::1]/',
    'https://[2001::1]/',
    'https://[2001:db8::1]/',
    'https://[2a00:1450::5efe:7f00:1]/',
    'https://168.63.129.16/metadata',
    'https://100.100.100.200/latest/meta-data',
    'https://169.254.169.254/latest/meta-data',
    'http://data.example.go.id/graphql#x',
    'http://8.8.8.8/graphql',
    'https://user:secret@data.example.go.id/graphql',
    'https://data.example.go.id:22/graphql',
    'https://data.example.go.id:6/graphql',
    'ftp://data.example.go.id/',
    'file:///etc/passwd',
    'unix:/var/run/docker.sock',
    'gopher://8.8.8.8/',
    'javascript:1',
    '//data.example.go.id',
    'https:// data.example.go.id/',
    'https://data.example.go.id\\@127.0.0.1/',
    'https://',
    '',
  ])('%s is refused', (url) => {
    expect(isRefused(url)).toBe(true)
  })

  test.each(['https://data.example.go.id/graphql', 'https://8.8.8.8:8443/', 'https://[2a00:1450:4009::8]/graphql?x=1'])(
    '%s is taken',
    (url) => expect(guardedTarget(url, none).href).toBe(url),
  )

  test('a refusal says why and the way out, in both languages, without repeating a password', () => {
    const error = (() => {
      try {
        guardedTarget('https://0x7f.1/graphql', none)
      } catch (thrown) {
        return thrown as AddressError
      }
    })()
    expect(error?.messages.id).toBe(
      'Alamat 127.0.0.1 ditolak: mesin ini sendiri (loopback). Pakai alamat umum dengan https, atau minta operator mencantumkannya dalam REGISTRY_ALLOW.',
    )
    expect(error?.messages.en).toContain('this machine itself (loopback)')
    expect(() => guardedTarget('https://user:hunter2@example.go.id/', none)).not.toThrow(/hunter2/)
  })

  test('what the operator lists is taken, and nothing beside it', () => {
    const rules = addressRules(['10.20.0.0/16', 'Layanan.lan', 'localhost:4001', '::1'])
    for (const url of [
      'http://10.20.3.4/graphql',
      'http://layanan.lan./',
      'http://localhost:4001/',
      'http://[::1]:4001/',
    ])
      expect(guardedTarget(url, rules).href).toBe(url)
    for (const url of [
      'http://10.21.3.4/',
      'http://localhost:4002/',
      'http://169.254.169.254/',
      'http://127.0.0.1:4001/',
    ])
      expect(isRefused(url, rules)).toBe(true)
    expect(() => addressRules(['10.0.0.0/33'])).toThrow(AddressRuleError)
    expect(() => addressRules(['not a host'])).toThrow(AddressRuleError)
  })
})

describe('addresses of a connection', () => {
  let asked = 0
  const server = createServer((incoming, answer) => {
    asked++
    if (incoming.url === '/away') answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' })
    answer.end('inside')
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  /** A server of names that answers with the next of these each time it is asked. */
  const names =
    (...answers: string[][]): Resolve =>
    (_, __, callback) =>
      callback(
        null,
        (answers.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  const get = async (host: string, allow: string[], resolve: Resolve, path = '/') => {
    const agent = guardedDispatcher({ rules: addressRules(allow), resolve })
    try {
      const answer = await request(`http://${host}:${port}${path}`, { dispatcher: agent })
      return { status: answer.statusCode, text: await answer.body.text() }
    } finally {
      await agent.close()
    }
  }

  test('a name that leads inside is refused before anything is sent', async () => {
    const before = asked
    await expect(get('data.example', [], names(['127.0.0.1']))).rejects.toThrow(AddressError)
    await expect(get('data.example', [], names(['8.8.8.8', '127.0.0.1']))).rejects.toThrow(AddressError)
    await expect(get('data.example', [], names(['::ffff:7f00:1']))).rejects.toThrow(AddressError)
    await expect(get('127.0.0.1', [], names())).rejects.toThrow(AddressError)
    // A name that is listed may lead to a private network, never to a metadata service.
    await expect(get('data.example', ['data.example'], names(['169.254.169.254']))).rejects.toThrow(AddressError)
    expect(asked).toBe(before)
  })

  test('a name that leads elsewhere the second time (DNS rebinding) is refused then', async () => {
    const agent = guardedDispatcher({
      rules: addressRules(['127.0.0.1']),
      resolve: names(['127.0.0.1'], ['127.0.0.2']),
    })
    const ask = () => request(`http://data.example:${port}/`, { dispatcher: agent, reset: true })
    expect(await (await ask()).body.text()).toBe('inside')
    await expect(ask()).rejects.toThrow(AddressError)
    await agent.close()
  })

  test('a redirect is an answer, and is not followed', async () => {
    expect(await get('data.example', ['data.example'], names(['127.0.0.1']), '/away')).toEqual({
      status: 302,
      text: 'inside',
    })
  })

  test('without encryption only what is listed is spoken to', async () => {
    await expect(get('data.example', [], names(['8.8.8.8']))).rejects.toThrow(/without encryption/)
  })
})
