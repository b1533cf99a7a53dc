import { createHash } from 'node:crypto'
import type { ApolloGateway } from '@apollo/gateway'
import { Kind, print } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'

/** Executes one operation against the subgraphs. */
export type Execute = ApolloGateway['executor']
/** An operation on its way to the planner. */
export type Request = Parameters<Execute>[0]
/** What comes back. */
export type Answer = Awaited<ReturnType<Execute>>

/** A document in place of the caller's, with its text and hash. */
export interface Replacement {
  readonly document: DocumentNode
  readonly source: string
  readonly hash: string
}

/** Prepares a document whose first definition is the only operation. */
export function replacement(document: DocumentNode): Replacement {
  const source = print(document)
  return { document, source, hash: createHash('sha256').update(source).digest('hex') }
}

/** The same request with another document. The hash is the key of the plan: documents never share one. */
export function withDocument(request: Request, { document, source, hash }: Replacement): Request {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  return { ...request, document, operation: operation as OperationDefinitionNode, source, queryHash: hash }
}
