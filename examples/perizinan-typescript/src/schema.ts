import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { isObjectType, parse } from 'graphql'
import { resolvers } from './resolvers.ts'

const typeDefs = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))

/** What may be asked, with what answers it. */
export const schema = buildSubgraphSchema([{ typeDefs, resolvers }])

// A name that was changed in one of the two files only would be answered with null, or not at all: told at the start instead.
const strangers = Object.entries(resolvers).flatMap(([name, fields]) => {
  const type = schema.getType(name)
  const known = isObjectType(type) ? type.getFields() : {}
  return Object.keys(fields)
    .filter((field) => !field.startsWith('__') && !(field in known))
    .map((field) => `${name}.${field}`)
})
if (strangers.length > 0)
  throw new Error(
    `src/resolvers.ts answers ${strangers.join(', ')}, which schema.graphql does not have: one of the two is misspelt.`,
  )
