import { setTimeout as wait } from 'node:timers/promises'
import { HeaderMap } from '@apollo/server'
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server'
import { ANONYMOUS } from '@satudata/core'
import type { HotOperation } from '@satudata/core'
import type { Authorization } from '../authorization/enforce.ts'
import { currentCaller } from '../caller/caller.ts'
import type { Caller } from '../caller/caller.ts'
import type { OperationWatch } from '../observe/watch.ts'
import { mayIntrospect } from '../supergraph/introspection.ts'
import type { Request } from '../supergraph/request.ts'
import type { Plans } from './plan/plans.ts'
import type { AskedOperation } from './recent.ts'

/** What is made ready for operations before they are asked. */
export interface Warmable {
  readonly server: ApolloServer<Caller>
  readonly rules: Authorization
  readonly plans: Pick<Plans, 'warm'>
}

/** How long others have the main thread after each operation that was made ready in it, in milliseconds. */
const FREE = 4

type Resolved = Pick<Request, 'document' | 'operation' | 'queryHash' | 'source'>

/** In a caller: what is done with an operation that goes as far as its execution, instead of that. Apollo Server copies the caller. */
const INSTEAD = Symbol('instead of execution')

type Instead = (resolved: Resolved) => void

interface WarmingCaller extends Caller {
  readonly [INSTEAD]?: Instead
}

/**
 * Makes operations ready, one after the other, until all are, so many milliseconds have passed, or the signal says so: each is read,
 * validated, priced, cut down to the rights of who asks it, and planned. What is not valid or cannot be planned is left out. Gives how
 * many it came to.
 */
export async function warm(
  { server, rules, plans }: Warmable,
  operations: readonly AskedOperation[],
  milliseconds: number,
  signal: AbortSignal,
): Promise<number> {
  const { promise: ended, resolve: end } = Promise.withResolvers<true>()
  const timer = setTimeout(end, milliseconds, true).unref()
  let over = false
  void ended.then(() => (over = true))
  let done = 0
  for (const asked of operations) {
    if (over || signal.aborted) break
    done += 1
    const wanted = await prepare(server, rules, asked)
    await Promise.race([ended, Promise.all([wait(FREE), ...wanted.map((each) => plans.warm(each))])])
  }
  clearTimeout(timer)
  return done
}

/** What is to be planned of an operation, once everything else about it is known. */
async function prepare(
  server: ApolloServer<Caller>,
  rules: Authorization,
  { document: query, operationName, principal, contract }: AskedOperation,
): Promise<HotOperation[]> {
  const who = principal ?? ANONYMOUS
  const rights = rules.rightsOf(who, contract)
  const wanted: HotOperation[] = []
  const instead: Instead = (resolved) => {
    if (mayIntrospect(query)) return
    const filtered = principal === null ? null : rules.filter(resolved as Request, rights)
    if (filtered === null) wanted.push({ document: query, operationName })
    else if (filtered.rest !== null) wanted.push({ document: filtered.rest.source, operationName })
  }
  const caller: WarmingCaller = {
    ...NOBODY,
    principal: who,
    ...(contract === undefined ? {} : { contract }),
    [INSTEAD]: instead,
  }
  await currentCaller.run(caller, () =>
    server.executeOperation({ query, ...named(operationName) }, { contextValue: caller }),
  )
  if (mayIntrospect(query)) await rights.slice()
  return wanted
}

const named = (operationName: string | null) => (operationName === null ? {} : { operationName })

/** Ends operations that are only made ready before they are executed. */
export function warmingPlugin(): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ contextValue, document, operation, queryHash = '', source }) => {
        const instead = insteadIn(contextValue)
        if (instead === undefined) return null
        instead({ document, operation, queryHash, source })
        return { http: { headers: new HeaderMap() }, body: NOTHING }
      },
    }),
  }
}

/** True for an operation that is only made ready: it must not be executed. */
export function isOnlyWarmed(caller: Caller): boolean {
  return insteadIn(caller) !== undefined
}

const insteadIn = (caller: WarmingCaller) => caller[INSTEAD]

const NOTHING = { kind: 'single', singleResult: { data: null } } as const

const nothing = () => undefined

/** Nobody counts what nobody asked. */
const UNWATCHED: OperationWatch = {
  identified: nothing,
  runs: nothing,
  begin: () => nothing,
  planned: nothing,
  call: () => ({ headers: {}, end: nothing }),
  costs: nothing,
  failed: nothing,
  read: nothing,
  answered: nothing,
}

const NOBODY: Omit<Caller, 'principal'> = {
  requestId: 'warm',
  language: 'id',
  signal: new AbortController().signal,
  origin: { address: '', credential: { kind: 'NONE', id: null } },
  tiers: new Set(),
  purposes: new Set(),
  refusals: new Set(),
  facts: { asksCost: false },
  watch: UNWATCHED,
}
