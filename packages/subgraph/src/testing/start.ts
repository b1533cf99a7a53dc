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
import { emptyGround, filledGround } from './template.ts'
import type { Ground, TestGround } from './template.ts'

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
  /** Migrate and load here and now, instead of copying what was loaded once in this run. For tests of the loading itself. */
  readonly anew?: boolean
}

/** Starts a subgraph for a test: a database and a lake of its own, sample data loaded. Dispose it (`await using`). */
export async function startTestSubgraph(
  definition: SubgraphDefinition,
  options: TestOptions = {},
): Promise<TestSubgraph> {
  await using stack = new AsyncDisposableStack()
  const ground = stack.use(await groundOf(definition, options))
  const { lake, running } = await startOn(ground, definition, options, stack)
  return tester(running, lake, stack.move())
}

/** What is prepared comes before everything else, so that only then a start from nothing will do. */
function groundOf(definition: SubgraphDefinition, options: TestOptions): Promise<TestGround> {
  if (options.anew === true || options.prepare !== undefined) return emptyGround()
  const loading: SubgraphDefinition = { ...definition }
  Reflect.deleteProperty(loading, 'services')
  // What says how it is loaded, and not what is.
  const { ask: __, anew: ___, ...settings } = options
  return filledGround(`${fingerprint(loading)} ${JSON.stringify(settings)}`, async (ground) => {
    await using stack = new AsyncDisposableStack()
    await startOn(ground, loading, settings, stack)
  })
}

/** Tells definitions apart by what they load; two that say the same load the same. */
function fingerprint({ name, migrations, reference, seed }: Omit<SubgraphDefinition, 'services'>): string {
  return [name, ...migrations.map((each) => each.name), reference, seed].map(String).join('\n')
}

async function startOn(
  { url: databaseUrl, folder }: Ground,
  definition: SubgraphDefinition,
  options: TestOptions,
  stack: AsyncDisposableStack,
): Promise<{ lake: Lake; running: RunningSubgraph }> {
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...options.env })
  const logger = createLogger(config.logLevel)
  const lake = await openLake({ folder: join(folder, 'lake'), databaseUrl, logger })
  stack.defer(() => lake.close())
  await options.prepare?.(lake)
  const running = await startSubgraph(definition, {
    databaseUrl,
    lake,
    config,
    logger,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.ask === undefined ? {} : { ask: options.ask }),
  })
  stack.defer(() => running.stop())
  return { lake, running }
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
