import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANONYMOUS, createLogger, loadConfig } from '@satudata/core'
import type { Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { execute, parse, validate } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { ACCESS_FILTER } from '../database/entities.ts'
import type { AskSubgraph, SubgraphDefinition } from '../define.ts'
import { openLake } from '../lake/index.ts'
import type { Lake } from '../lake/types.ts'
import { startSubgraph } from '../start.ts'
import type { RunningSubgraph } from '../start.ts'
import { createTestDatabase } from './database.ts'

/** An answer of the subgraph, as JSON gives it. */
export interface TestAnswer {
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers whose shape their own query text gives
  readonly data: any
  readonly errors: readonly GraphQLFormattedError[]
}

/** A subgraph running for one test, with a database and a lake of its own. */
export interface TestSubgraph extends AsyncDisposable {
  readonly running: RunningSubgraph
  readonly lake: Lake
  /** Without a caller: pass UNFILTERED to read labelled entities. */
  em(): EntityManager
  /** Runs an operation; anonymous unless a principal is given. */
  query(document: string, variables?: Readonly<Record<string, unknown>>, principal?: Principal): Promise<TestAnswer>
  /** Asks for entities the way a gateway does; `selection` is like `... on Region { name }`. */
  entities(representations: readonly object[], selection: string, principal?: Principal): Promise<TestAnswer>
}

/** Options of `startTestSubgraph`. */
export interface TestOptions {
  /** Load the sample data (default: as the product, unless MODE is production). */
  readonly seed?: boolean
  /** Environment variables as the configuration reads them, e.g. { PROVINCE: "31" }. */
  readonly env?: NodeJS.ProcessEnv
  /** Called before the subgraph starts, to publish releases its resolvers need. */
  readonly prepare?: (lake: Lake) => Promise<void>
  /** Stands for the other subgraphs; without it, asking them fails. */
  readonly ask?: AskSubgraph
}

/** Starts a subgraph for a test: fresh database, fresh lake, sample data loaded. Dispose it (`await using`). */
export async function startTestSubgraph(
  definition: SubgraphDefinition,
  options: TestOptions = {},
): Promise<TestSubgraph> {
  const stack = new AsyncDisposableStack()
  try {
    const database = stack.use(await createTestDatabase())
    const folder = await mkdtemp(join(tmpdir(), 'satudata-test-'))
    stack.defer(() => rm(folder, { recursive: true, force: true }))
    const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...options.env })
    const logger = createLogger(config.logLevel)
    const lake = await openLake({ folder: join(folder, 'lake'), databaseUrl: database.url, logger })
    stack.defer(() => lake.close())
    await options.prepare?.(lake)
    const running = await startSubgraph(definition, {
      databaseUrl: database.url,
      lake,
      config,
      logger,
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.ask === undefined ? {} : { ask: options.ask }),
    })
    stack.defer(() => running.stop())
    return tester(running, lake, stack.move())
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}

function tester(running: RunningSubgraph, lake: Lake, stack: AsyncDisposableStack): TestSubgraph {
  const query: TestSubgraph['query'] = async (text, variables = {}, principal = ANONYMOUS) => {
    const document = parse(text)
    const faults = validate(running.schema, document)
    if (faults.length > 0) return { data: null, errors: faults.map((fault) => fault.toJSON()) }
    const contextValue = running.createContext({
      principal,
      requestId: 'test',
      language: 'id',
      signal: AbortSignal.timeout(60_000),
    })
    const result = await execute({ schema: running.schema, document, contextValue, variableValues: { ...variables } })
    // Through JSON, as over HTTP: a value that JSON changes must not pass a test.
    const answer = JSON.parse(JSON.stringify({ data: result.data ?? null, errors: result.errors ?? [] })) as TestAnswer
    return answer
  }
  return {
    running,
    lake,
    query,
    em: () => running.orm.em.fork(),
    entities: (representations, selection, principal) =>
      query(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
        { r: representations },
        principal,
      ),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

/** Options that switch the row filter off, for tests that look at everything: `em.find(Entity, {}, UNFILTERED)`. */
export const UNFILTERED = { filters: { [ACCESS_FILTER]: false } } as const
