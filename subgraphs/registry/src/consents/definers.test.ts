import { expect, test } from 'vitest'
import { definersOf } from './definers.ts'

test('a subgraph that only refers to a field does not answer for it, whatever it calls the directive', () => {
  const link = (names: string) =>
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${names}])`
  const ours = {
    name: 'ours',
    typeDefs: `${link('"@key"')} type Region @key(fields: "code") { code: ID! name: String! }`,
  }
  const others = [
    ['plain', '"@key", "@external"', '@key', '@external'],
    ['renamed', '{ name: "@key", as: "@k" }, { name: "@external", as: "@theirs" }', '@k', '@theirs'],
    ['full', '', '@federation__key', '@federation__external'],
  ].map(([name, names, key, external]) => ({
    name: name!,
    typeDefs: `${link(names!)} type Region ${key}(fields: "code", resolvable: false) { code: ID! name: String! ${external} own: Int }`,
  }))
  expect(definersOf('Region.name', [ours, ...others])).toEqual(['ours'])
  expect(definersOf('Region.code', [ours, ...others])).toEqual(['ours'])
  expect(definersOf('Region.own', [ours, ...others])).toEqual(['plain', 'renamed', 'full'])
})
