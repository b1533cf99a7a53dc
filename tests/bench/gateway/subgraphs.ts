import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, parse } from 'graphql'
import type { DocumentNode } from 'graphql'

// Three subgraphs in one process, as light as they can be: documents are parsed once, values are made of numbers. Says where each listens.

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n'
type Keyed = { readonly id: string }
const numberOf = (id: string) => Number(id.replace(/\D/g, ''))

const SUBGRAPHS = {
  items: {
    typeDefs: `${LINK} type Query { item(id: ID!): Item items(first: Int!, from: Int!): [Item!]! } type Item @key(fields: "id") { id: ID! name: String! price: Int! tags: [String!]! }`,
    resolvers: {
      Query: {
        item: (_: unknown, { id }: Keyed) => ({ id }),
        items: (_: unknown, { first, from }: { readonly first: number; readonly from: number }) =>
          Array.from({ length: first }, (__, index) => ({ id: `i${from + index}` })),
      },
      Item: {
        __resolveReference: (given: Keyed) => given,
        name: ({ id }: Keyed) => `Item ${id}`,
        price: ({ id }: Keyed) => numberOf(id) * 7,
        tags: () => ['new', 'local', 'cheap'],
      },
    },
  },
  reviews: {
    typeDefs: `${LINK} type Item @key(fields: "id") { id: ID! stars: Int! reviews: [Review!]! } type Review { id: ID! text: String! author: Author! } type Author @key(fields: "id") { id: ID! }`,
    resolvers: {
      Item: {
        __resolveReference: (given: Keyed) => given,
        stars: ({ id }: Keyed) => numberOf(id) % 6,
        reviews: ({ id }: Keyed) => Array.from({ length: 5 }, (_, index) => ({ id: `${id}-${index}` })),
      },
      Review: {
        text: ({ id }: Keyed) => `What somebody thinks of it, in a sentence of usual length: ${id}.`,
        author: ({ id }: Keyed) => ({ id: `a${numberOf(id) % 40}` }),
      },
    },
  },
  authors: {
    typeDefs: `${LINK} type Query { author(id: ID!): Author } type Author @key(fields: "id") { id: ID! name: String! joined: Int! }`,
    resolvers: {
      Query: { author: (_: unknown, given: Keyed) => given },
      Author: {
        __resolveReference: (given: Keyed) => given,
        name: ({ id }: Keyed) => `Author ${id}`,
        joined: ({ id }: Keyed) => 2000 + (numberOf(id) % 25),
      },
    },
  },
}

const listening = Object.entries(SUBGRAPHS).map(async ([name, { typeDefs, resolvers }]) => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])
  const documents = new Map<string, DocumentNode>()
  const documentOf = (query: string) => {
    const document = documents.get(query) ?? parse(query, { noLocation: true })
    if (documents.size < 1_000) documents.set(query, document)
    return document
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
        readonly query: string
        readonly variables?: Record<string, unknown>
      }
      void Promise.resolve(execute({ schema, document: documentOf(query), variableValues: variables ?? {} })).then(
        (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { name, typeDefs, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }
})
process.send?.(await Promise.all(listening))
process.once('disconnect', () => process.exit())
