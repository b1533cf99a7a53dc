import { readFile } from 'node:fs/promises'
import { checkSubgraph, compose } from '@satudata/federation'
import { buildSchema } from '@satudata/subgraph'
import { test } from 'vitest'
import { definitions } from '../support/region.ts'
test('time', async () => {
  const base = (await definitions()).map(({ name, schema, resolvers }) => ({
    name,
    typeDefs: buildSchema(schema, resolvers).typeDefs,
  }))
  console.log(base.map((b) => `${b.name} ${b.typeDefs.length}`).join(', '))
  const served = await compose(base)
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@external", "@requires", "@shareable"])
type Organization @key(fields: "code") { code: ID! "Hospitals run by it." hospitals: [Hospital!]! }
type Region @key(fields: "code") { code: ID! "Hospitals in it." hospitals: [Hospital!]! name: String! @external label: String @requires(fields: "name") }
"A hospital." type Hospital @key(fields: "id") { "Id." id: ID! "Name." name: String! "Where." region: Region }
type Query { "All." hospitals: [Hospital!]! }`
  for (let i = 0; i < 4; i++) {
    let last = performance.now(),
      worst = 0
    const timer = setInterval(() => {
      const now = performance.now()
      worst = Math.max(worst, now - last)
      last = now
    }, 1)
    const t = performance.now()
    const r = await checkSubgraph({
      subgraph: { name: 'h', url: 'https://a', typeDefs: sdl, owner: '1', tier: 'CLOSED' },
      base,
      others: [],
      served,
      consents: [],
      usageOf: async () => [],
    })
    console.log(
      'total',
      performance.now() - t,
      'worst block',
      Math.max(worst, performance.now() - last),
      r.outcome,
      r.findings.map((f) => f.severity + f.rule + f.coordinate + f.message.en),
      r.changes.length,
    )
    clearInterval(timer)
  }
})
