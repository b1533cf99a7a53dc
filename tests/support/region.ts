import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createLogger, loadConfig } from '@satudata/core'
import type { Identity, SupergraphRegistry } from '@satudata/core'
import { askInProcess } from '@satudata/gateway'
import { openLake, startSubgraph, subgraphExecutor } from '@satudata/subgraph'
import type { Lake, RunningSubgraph, SubgraphDefinition, SubgraphExecutor } from '@satudata/subgraph'
import { filledGround } from '@satudata/subgraph/testing'
import type { Ground, TestGround } from '@satudata/subgraph/testing'
import type { Joinable } from './gateway.ts'

/** All subgraphs of the repository over one database and one lake, with the sample data. */
export interface Region extends AsyncDisposable {
  readonly running: readonly RunningSubgraph[]
  /** The same, as `startGateway` takes them. */
  readonly joinable: readonly Joinable[]
  readonly lake: Lake
  /** Tells callers apart, for `startGateway({ identity })`. */
  readonly identity: Identity
  /** Of the database all of them use. */
  readonly databaseUrl: string
}

const root = new URL('../../', import.meta.url).pathname

/** Definitions of all subgraphs, by the listing of the folder. */
export async function definitions(): Promise<SubgraphDefinition[]> {
  const names = (await readdir(join(root, 'subgraphs'), { withFileTypes: true })).filter((each) => each.isDirectory())
  return Promise.all(
    names.map(async ({ name }) => {
      const file = pathToFileURL(join(root, 'subgraphs', name, 'src/index.ts')).href
      return ((await import(file)) as { default: SubgraphDefinition }).default
    }),
  )
}

/** Database and data folder with the sample data of all subgraphs and their supergraph, made once in a run and copied. */
export function sampleGround(): Promise<TestGround> {
  return filledGround('region', async (empty) => {
    await using filling = new AsyncDisposableStack()
    const { running } = await startOn(empty, filling)
    // What starts on a copy finds it composed.
    await (running.find(({ name }) => name === 'registry')!.services as SupergraphRegistry).open(running)
  })
}

/** Starts every subgraph on a copy of the sample data. Dispose it. */
export async function startRegion(): Promise<Region> {
  await using stack = new AsyncDisposableStack()
  const ground = stack.use(await sampleGround())
  const { running, executors, lake } = await startOn(ground, stack)
  const joinable = running.map((each) => ({
    name: each.name,
    typeDefs: each.typeDefs,
    execute: executors.get(each.name)!,
  }))
  const identity = running.find(({ name }) => name === 'identity')!.services as Identity
  const owned = stack.move()
  return {
    running,
    joinable,
    lake,
    identity,
    databaseUrl: ground.url,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function startOn({ url, folder }: Ground, stack: AsyncDisposableStack) {
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const logger = createLogger('silent')
  const lake = await openLake({ folder: join(folder, 'lake'), databaseUrl: url, logger })
  stack.defer(() => lake.close())
  const running: RunningSubgraph[] = []
  const executors = new Map<string, SubgraphExecutor>()
  const ask = askInProcess(executors)
  // Statistics last: at its start it loads what the others have published.
  const all = await definitions()
  for (const definition of all.toSorted((one, other) => rank(one) - rank(other))) {
    const subgraph = await startSubgraph(definition, { databaseUrl: url, lake, config, logger, ask })
    stack.defer(() => subgraph.stop())
    running.push(subgraph)
    executors.set(subgraph.name, subgraphExecutor(subgraph))
  }
  return { running, executors, lake }
}

function rank({ name }: SubgraphDefinition): number {
  return name === 'statistics' ? 1 : 0
}
