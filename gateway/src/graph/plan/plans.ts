import { createHash } from 'node:crypto'
import { LimitError } from '@satudata/core'
import type { HotOperation } from '@satudata/core'
import type { Request } from '../../supergraph/request.ts'
import type { MadePlan, Planner } from './planner.ts'

/** The plans of one supergraph that are remembered. */
export interface Plans {
  /** The plan of an operation, with these labels of `@override`. Many who ask for the same at once wait for one planning. */
  get(request: Pick<Request, 'queryHash' | 'source' | 'operation'>, moved?: readonly string[]): Kept
  /** Plans this one, unless it is planned; what cannot be planned is left out. */
  warm(operation: HotOperation): Promise<void>
  /** Keeps a part of them: of a supergraph that does not serve now. */
  trim(): void
  readonly size: number
}

/** A plan that is remembered, or being made. */
export interface Kept {
  readonly made: Promise<MadePlan>
  /** True when it was there before it was asked for. */
  readonly known: boolean
}

interface Entry {
  readonly made: Promise<MadePlan>
  /** Characters, of document and plan. */
  size: number
  /** When an operation that cannot be planned may be tried again; 0 for one that can. */
  refusedUntil: number
}

/** Operations remembered, and the characters of all together: whichever is reached first. */
const MOST = 2_000
const MOST_CHARACTERS = 30_000_000
/** The same while nothing is asked. */
const MOST_TRIMMED = 500
const MOST_TRIMMED_CHARACTERS = 5_000_000
/** How long an operation that was too much for the planner is refused without another try, in milliseconds. */
const REFUSED = 60_000

/** Remembers the plans that a planner makes. */
export function rememberPlans(planner: Pick<Planner, 'plan'>): Plans {
  const entries = new Map<string, Entry>()
  let characters = 0
  const drop = (key: string, entry: Entry) => {
    if (entries.get(key) !== entry) return
    entries.delete(key)
    characters -= entry.size
  }
  const shrink = (most: number, mostCharacters: number, but?: Entry) => {
    for (const [oldest, each] of entries) {
      if (entries.size <= most && characters <= mostCharacters) break
      if (each !== but) drop(oldest, each)
    }
  }
  const grow = (key: string, entry: Entry, by: number) => {
    if (entries.get(key) !== entry) return
    entry.size += by
    characters += by
    shrink(MOST, MOST_CHARACTERS, entry)
  }
  const add = (key: string, operation: HotOperation, moved: readonly string[] = []): Entry => {
    const made = planner.plan(operation.document, operation.operationName, moved)
    const entry: Entry = { made, size: 0, refusedUntil: 0 }
    entries.set(key, entry)
    grow(key, entry, operation.document.length)
    made.then(
      ({ size }) => grow(key, entry, size),
      (error: unknown) => {
        if (error instanceof LimitError) entry.refusedUntil = Date.now() + REFUSED
        else drop(key, entry)
      },
    )
    return entry
  }
  return {
    get({ queryHash, source, operation }, moved = []) {
      const operationName = operation.name?.value ?? null
      const key = [keyOf(queryHash, operationName), ...moved].join(' ')
      let entry = entries.get(key)
      if (entry !== undefined && entry.refusedUntil > 0 && entry.refusedUntil < Date.now()) {
        drop(key, entry)
        entry = undefined
      }
      const known = entry !== undefined
      entry ??= add(key, { document: source, operationName }, moved)
      // The ones used last stay.
      entries.delete(key)
      entries.set(key, entry)
      return { made: entry.made, known }
    },
    async warm(operation) {
      const key = keyOf(createHash('sha256').update(operation.document).digest('hex'), operation.operationName)
      if (entries.has(key)) return
      const entry = add(key, operation)
      await entry.made.catch(() => drop(key, entry))
    },
    trim: () => shrink(MOST_TRIMMED, MOST_TRIMMED_CHARACTERS),
    get size() {
      return entries.size
    },
  }
}

function keyOf(hash: string, operationName: string | null): string {
  return `${hash} ${operationName ?? ''}`
}
