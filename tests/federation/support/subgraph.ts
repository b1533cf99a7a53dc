import { createServer } from 'node:http'
import type { RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { RemoteSubgraph } from '@satudata/gateway'
import { execute, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'

/** What a subgraph was asked. */
export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A foreign subgraph: a web server that knows nothing of ours. Dispose it. */
export interface ForeignSubgraph extends RemoteSubgraph, AsyncDisposable {
  /** Every operation it got, oldest first; a question for its schema is not one. */
  readonly asked: Asked[]
  /** Every question for its schema. */
  readonly described: Asked[]
  /** Operations whose client went away before they were answered. */
  readonly abandoned: Asked[]
}

/** An answer over HTTP. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** A subgraph's schema and what answers for it. */
export interface SubgraphParts {
  readonly name: string
  readonly typeDefs: string
  /** By type and field, in the form of @apollo/subgraph. */
  readonly resolvers?: object
  /** Answers in place of the schema; `null` leaves the request to it. */
  readonly instead?: (asked: Asked) => Reply | null
}

/** Makes the executable schema of a subgraph, as its team would. */
export function schemaOf({ typeDefs, resolvers = {} }: Pick<SubgraphParts, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])
}

/** Serves a subgraph over HTTP on a free port of this machine. */
export async function foreignSubgraph(parts: SubgraphParts): Promise<ForeignSubgraph> {
  const schema = schemaOf(parts)
  const asked: Asked[] = []
  const described: Asked[] = []
  const abandoned: Asked[] = []
  const server = createServer(
    answering(async (question, response) => {
      if (question.query.includes('_service')) {
        described.push(question)
        return json(await execute({ schema, document: parse(question.query) }))
      }
      asked.push(question)
      response.once('close', () => {
        if (!response.writableFinished) abandoned.push(question)
      })
      const given = parts.instead?.(question) ?? null
      if (given !== null) return given
      return json(await execute({ schema, document: parse(question.query), variableValues: { ...question.variables } }))
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  const dispose = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    name: parts.name,
    typeDefs: parts.typeDefs,
    url,
    asked,
    described,
    abandoned,
    [Symbol.asyncDispose]: dispose,
  }
}

const json = (value: unknown): Reply => ({ status: 200, type: 'application/json', body: JSON.stringify(value) })

function answering(work: (asked: Asked, response: ServerResponse) => Promise<Reply>): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { query = '', variables = {} } = JSON.parse(Buffer.concat(chunks).toString()) as Partial<Asked>
      work({ query, variables }, response).then(
        ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
  }
}
