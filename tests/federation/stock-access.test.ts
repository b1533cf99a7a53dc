import { compose } from '@satudata/federation'
import { principals } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import { startGateway } from '../support/gateway.ts'
import { stockOf, startStock } from './support/stock.ts'
import { foreignSubgraph } from './support/subgraph.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])'
const RULES = {
  signedIn: '@authenticated',
  scope: '@requiresScopes(scopes: [["person:read"]])',
  government: '@policy(policies: [["government"]])',
}

/** A subgraph with a field for everybody and one behind each of these rules. */
const guarded = (rules: Readonly<Record<string, string>>) =>
  foreignSubgraph({
    name: 'guarded',
    typeDefs: `${LINK}\ntype Query { open: String ${Object.entries(rules)
      .map(([name, rule]) => `${name}: String ${rule}`)
      .join(' ')} }`,
    resolvers: { Query: Object.fromEntries(['open', ...Object.keys(rules)].map((name) => [name, () => name])) },
  })

test.each(Object.entries(RULES))(
  'a supergraph with a rule (%s): the stock gateway does not start',
  async (name, rule) => {
    await using subgraph = await guarded({ [name]: rule })
    await expect(startStock([subgraph])).rejects.toThrow(/is for: SECURITY but is unsupported/)
  },
)

test('ours starts with all of them, enforces them, and swaps to them where the stock gateway refuses the update', async () => {
  await using before = await guarded({})
  await using after = await guarded(RULES)
  const next = await compose([after])
  let update: (sdl: string) => void = () => undefined
  await using stock = await stockOf({
    supergraphSdl: async (manager) => {
      update = manager.update
      return { supergraphSdl: await compose([before]) }
    },
  })
  expect(() => update(next)).toThrow(/is for: SECURITY but is unsupported/)
  expect((await stock.query('{ open signedIn }')).status).toBe(400)

  await using ours = await startGateway({ transport: 'http', subgraphs: [], remote: [before] })
  await ours.gateway.serve([after], next)
  const { data, errors } = await ours.query('{ open signedIn scope government }')
  expect(data).toEqual({ open: 'open', signedIn: null, scope: null, government: null })
  expect(errors.map(({ path }) => String(path)).toSorted()).toEqual(Object.keys(RULES).toSorted())
  expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['UNAUTHORIZED_FIELD_OR_TYPE']))
  expect(after.asked.map(({ query }) => query)).toEqual(['{open}'])
  const leader = await ours.query('{ signedIn government }', {}, { principal: principals.leader('ALL') })
  expect(leader.data).toEqual({ signedIn: 'signedIn', government: 'government' })
})

test('names that introspection does not show: the stock gateway suggests them, ours does not', async () => {
  await using plain = await guarded({})
  await using stock = await stockOf({ supergraphSdl: await compose([plain]) }, false)
  expect((await stock.query('{ __schema { queryType { name } } }')).status).toBe(400)
  const there = await stock.query('{ opem }')
  expect(there.errors[0]?.message).toBe('Cannot query field "opem" on type "Query". Did you mean "open"?')

  await using subgraph = await guarded(RULES)
  await using ours = await startGateway({ transport: 'http', subgraphs: [], remote: [subgraph] })
  const shown = '{ __schema { queryType { fields { name } } } }'
  expect((await ours.query(shown)).data.__schema.queryType.fields).toEqual([{ name: 'open' }])
  const said = async (as: object) => (await ours.query('{ governmen }', {}, as)).errors[0]?.message
  expect(await said({})).toBe('Cannot query field "governmen" on type "Query".')
  expect(await said({ principal: principals.leader('ALL') })).toContain('Did you mean "government"?')
})
