import { ANONYMOUS, isMember, meetsPolicy, MEMBER_POLICY, ROLES } from '@satudata/core'
import type { Principal } from '@satudata/core'
import fc from 'fast-check'
import { parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { tightened } from './tier.ts'

const codes = ['000400000000000', '000500000000000', '', 'government', 'member/000400000000000']
const principals: fc.Arbitrary<Principal> = fc.record({
  kind: fc.constantFrom('ANONYMOUS', 'PERSON', 'APPLICATION'),
  subject: fc.constantFrom(null, 'somebody'),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1 }),
  organizations: fc.uniqueArray(fc.constantFrom(...codes)),
  authority: fc.oneof(fc.constant('ALL' as const), fc.uniqueArray(fc.constantFrom(...codes))),
  governmentApplication: fc.boolean(),
  scopes: fc.constant([]),
  positions: fc.constant([]),
})

test('the policy of an organization is met by its members, and by nobody else', () => {
  fc.assert(
    fc.property(principals, fc.constantFrom(...codes), (principal, code) => {
      expect(meetsPolicy(principal, `${MEMBER_POLICY}${code}`)).toBe(isMember(principal, code))
    }),
  )
  const leader: Principal = { ...ANONYMOUS, kind: 'PERSON', subject: 'x', roles: ['LEADER'], authority: 'ALL' }
  expect(meetsPolicy(leader, `${MEMBER_POLICY}${codes[0]}`)).toBe(false)
  expect(meetsPolicy({ ...leader, roles: ['ADMIN', 'WALIDATA'] }, `${MEMBER_POLICY}${codes[0]}`)).toBe(false)
  expect(meetsPolicy({ ...leader, organizations: [codes[0]!] }, `${MEMBER_POLICY}${codes[0]}`)).toBe(true)
})

describe('a schema tightened to its tier', () => {
  const link = (version: string, names: string) =>
    `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${names}])\n`
  const fields = (sdl: string) =>
    [...print(parse(sdl)).matchAll(/^ {2}(\w+): (.*)$/gm)].map(([, name, rest]) => {
      const [, policies = '-'] = /@policy\(policies: (.*)\)/.exec(rest!) ?? []
      return `${name} ${policies}`
    })

  test('does not describe the graph', () => {
    const sdl = `"Kata sandi Anda diminta di sini." schema @link(url: "https://specs.apollo.dev/federation/v2.11") { query: Query } type Query { a: Int }`
    expect(tightened(sdl, 'OPEN', '0001')).toBe(sdl.slice(sdl.indexOf(' schema')))
  })

  test('asks for the policy at each field of its own, and at none of others', () => {
    const sdl = `${link('v2.11', '"@key", "@external", "@requires"')}
      "ours" type Region @key(fields: "code") { "the code" code: ID! name: String @external motto: String @requires(fields: "name") }
      type Query { mottos: [Motto] }
      type Motto @key(fields: "id") { id: ID! region: Region }
      extend type Motto { text: String }
      interface Named { motto: String }`
    const shared = new Set(['Region', 'Region.code', 'Region.name', 'Query'])
    const text = tightened(sdl, 'CLOSED', '0001', shared)
    expect(fields(text)).toEqual([
      'code -',
      'name -',
      'motto [["member/0001"]]',
      'mottos [["member/0001"]]',
      'id [["member/0001"]]',
      'region [["member/0001"]]',
      'text [["member/0001"]]',
      'motto -',
    ])
    expect(text).toContain('import: ["@key", "@external", "@requires" "@policy"]')
    expect(text).not.toMatch(/ours|the code/)
    expect(fields(tightened(sdl, 'OPEN', '0001', shared)).join()).not.toContain('[')
    expect(tightened(sdl, null, '0001', shared)).toBe(text)
    expect(tightened(sdl, 'RESTRICTED', '0001', shared)).toContain(
      'mottos: [Motto] @policy(policies: [["government"]])',
    )
  })

  test('asks for it at keys that only look like those of others, and leaves no word about what is shared', () => {
    const sdl = `${link('v2.11', '"@key", "@extends", "@external"')}
      type Query { m: Mine }
      type Mine @extends @key(fields: "nik") { nik: String @external }
      "theirs" enum Level { "theirs" A }
      input Near { "theirs" x: Int }
      type Page { at("theirs" zone: String): String }`
    const text = tightened(sdl, 'CLOSED', '0001', new Set(['Query', 'Level', 'Near', 'Near.x', 'Page', 'Page.at']))
    expect(text).toContain('nik: String @external @policy(policies: [["member/0001"]])')
    expect(text).not.toContain('theirs')
  })

  test('asks for it beside what a field asks for itself, in whatever words', () => {
    const text = tightened(
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [{ name: "@policy", as: "@needs" }])
      type Query { a: Int @needs(policies: [["x"], ["y", "z"]]) b: Int @needs(policies: []) c: Int @federation__policy(policies: "w") }`,
      'RESTRICTED',
      '0001',
    )
    expect(text).toContain('a: Int @needs(policies: [["x", "government"], ["y", "z", "government"]])')
    expect(text).toContain('b: Int @needs(policies: [["government"]])')
    expect(text).toContain('c: Int @needs(policies: [["w", "government"]])')
  })

  test('keeps the number of each line', () => {
    const sdl = `${link('v2.11', '"@key"')}type Query {
      """
      Several
      lines.
      """
      a: Int @federation__policy(
        policies: [
          ["x"]
        ]
      ) # a remark
      b: Int
    }`
    const lines = tightened(sdl, 'RESTRICTED', '0001', new Set(['Query', 'Query.a'])).split('\n')
    expect(lines.findIndex((each) => each.includes('b: Int @policy'))).toBe(
      sdl.split('\n').findIndex((each) => each.includes('b: Int')),
    )
    expect(tightened(sdl, 'RESTRICTED', '0001')).toContain('# a remark')
    expect(tightened(sdl, 'RESTRICTED', '0001').split('\n')).toHaveLength(sdl.split('\n').length)
  })

  test('links to a version of federation that knows policies', () => {
    expect(tightened(`${link('v2.0', '"@key"')}type Query { a: Int }`, 'RESTRICTED', '0001')).toContain(
      '@link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key" "@policy"])',
    )
  })
})
