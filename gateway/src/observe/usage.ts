import { othersLike, redact } from '@satudata/core'
import type { SupergraphRegistry, UsageCount } from '@satudata/core'
import { print } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { Bounded } from '../authorization/bounded.ts'
import { coordinatesOf, isForEverybody, withoutValues } from './coordinates.ts'

/** A document that was run. */
export interface UsedDocument {
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string
  readonly source: string
  readonly document: DocumentNode
  readonly operation: string | null
  /** The schema it was validated with. */
  readonly schema: GraphQLSchema
}

/** How often documents are sent, by client. */
export interface Usage {
  count(client: string, used: UsedDocument, failed: boolean, ms: number): void
  /** Hands on what was counted; nothing is counted any more when it is told to stop. */
  flush(): void
  stop(): void
}

/** Milliseconds between two times that counts are handed on. */
const EVERY = 5_000
/** Most counts between two such times. */
const COUNTS = 5_000
/** Clients told apart between two such times; a name costs nothing to invent. */
const CLIENTS = 500
/** Documents whose coordinates are remembered. */
const REMEMBERED = 2_000

/** Counts in memory, and hands on to the registry, where there is one. */
export function countUsage(registry: () => Pick<SupergraphRegistry, 'count'> | null): Usage {
  const facts = new WeakMap<GraphQLSchema, Bounded<string, Facts>>()
  let counts = new Map<string, Counting>()
  let clients = new Set<string>()
  const factsOf = (used: UsedDocument): Facts => {
    let known = facts.get(used.schema)
    if (known === undefined) facts.set(used.schema, (known = new Bounded(REMEMBERED)))
    return known.getOrMake(used.hash, () => factsAbout(used))
  }
  const flush = () => {
    if (counts.size === 0) return
    const counted = [...counts.values()]
    counts = new Map()
    clients = new Set()
    registry()?.count(counted.map(({ totalMs, ...rest }) => ({ ...rest, totalMs: Math.round(totalMs) })))
  }
  const timer = setInterval(flush, EVERY).unref()
  return {
    count(given, used, failed, ms) {
      if (registry() === null) return
      const client = clients.has(given) || clients.size < CLIENTS ? given : othersLike(given)
      clients.add(client)
      const key = `${client}\u0000${used.hash}\u0000${used.operation ?? ''}`
      let counting = counts.get(key)
      if (counting === undefined) {
        if (counts.size >= COUNTS) flush()
        const operation = used.operation === null ? null : redact(used.operation).slice(0, 200)
        counting = { client, operation, hash: used.hash, ...factsOf(used), count: 0, failed: 0, totalMs: 0 }
        counts.set(key, counting)
      }
      counting.count += 1
      counting.totalMs += ms
      if (failed) counting.failed += 1
    },
    flush,
    stop() {
      clearInterval(timer)
      flush()
    },
  }
}

type Facts = Pick<UsageCount, 'document' | 'coordinates'>
type Counting = { -readonly [Key in keyof UsageCount]: UsageCount[Key] }

/** The text as it was sent can be planned again before it comes; with values or remarks in it, it is somebody's own. */
function factsAbout({ schema, document, source }: UsedDocument): Facts {
  const coordinates = coordinatesOf(schema, document)
  const kept = !isForEverybody(document)
    ? print(withoutValues(document))
    : source.includes('#')
      ? print(document)
      : source
  return { document: kept, coordinates }
}
