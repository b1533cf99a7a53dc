import { createHash } from 'node:crypto'
import type { Principal } from '@satudata/core'
import { OperationTypeNode } from 'graphql'
import type { Authorization } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'
import type { Request } from '../supergraph/request.ts'

/** An operation that is asked, as it was sent. */
export interface AskedOperation {
  readonly document: string
  readonly operationName: string | null
  /** One of those who ask it; null: it is not known who does. */
  readonly principal: Principal | null
  readonly contract: string | undefined
}

/** The operations that were asked of a graph last. */
export interface RecentOperations {
  note(request: Request): void
  /** Begins with what was asked of the graph before. */
  begin(operations: readonly AskedOperation[]): void
  /** Those asked most, most asked first: one for each document and rights. */
  hottest(limit: number): AskedOperation[]
}

/** Operations remembered. */
const MOST = 2_000

/** Remembers what is asked of a graph with these rules: reads only, and one caller for all with the same rights. */
export function recentOperations({ rightsOf }: Pick<Authorization, 'rightsOf'>): RecentOperations {
  const known = new Map<string, { readonly asked: AskedOperation; uses: number }>()
  const keyOf = (principal: Principal, contract: string | undefined, hash: string, operationName: string | null) =>
    `${rightsOf(principal, contract).id} ${hash} ${operationName ?? ''}`
  return {
    note({ source, queryHash, operation, context }) {
      if ((operation as unknown) === undefined || operation.operation !== OperationTypeNode.QUERY) return
      const { principal, contract } = context as Caller
      const operationName = operation.name?.value ?? null
      const key = keyOf(principal, contract, queryHash, operationName)
      const entry = known.get(key) ?? { asked: { document: source, operationName, principal, contract }, uses: 0 }
      entry.uses += 1
      // The ones asked last stay.
      known.delete(key)
      known.set(key, entry)
      if (known.size > MOST) known.delete(known.keys().next().value!)
    },
    begin(operations) {
      for (const asked of operations) {
        const { document, operationName, principal, contract } = asked
        if (principal === null) continue
        const hash = createHash('sha256').update(document).digest('hex')
        const key = keyOf(principal, contract, hash, operationName)
        if (!known.has(key)) known.set(key, { asked, uses: 0 })
      }
    },
    hottest: (limit) =>
      [...known.values()]
        .toSorted((a, b) => b.uses - a.uses)
        .slice(0, limit)
        .map(({ asked }) => asked),
  }
}
