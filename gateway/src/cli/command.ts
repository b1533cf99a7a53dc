import { join } from 'node:path'
import { createLogger, loadConfig } from '@satudata/core'
import { askInProcess } from './ask.ts'
import { definitionOf, UsageError } from './subgraphs.ts'
import type { Product } from './subgraphs.ts'

/** Runs a command of a subgraph on the instance's database, whether the instance runs or not. */
export async function command(name: string, args: readonly string[], product: Product): Promise<void> {
  const definition = await definitionOf(product.commands[name], product.subgraphs)
  const offered = definition.commands?.[name]
  if (offered === undefined) throw new UsageError(`The subgraph ${definition.name} has no command "${name}".`)
  const config = loadConfig()
  const logger = createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel, process.stderr)
  const { aloneWith, openLake, openOrm, reachPostgres } = await import('@satudata/subgraph')
  await using stack = new AsyncDisposableStack()
  const url = config.databaseUrl
  const database = stack.use(
    await reachPostgres({ folder: config.dataDir, logger, ...(url === undefined ? {} : { url }) }),
  )
  const orm = await openOrm(definition, database.url, logger)
  stack.defer(() => orm.close(true))
  await aloneWith(database.url, definition.name, async () => orm.migrator.up())
  const lake = await openLake({ folder: join(config.dataDir, 'lake'), databaseUrl: database.url, logger })
  stack.defer(() => lake.close())
  try {
    await offered.run(args[0] === '--' ? args.slice(1) : args, {
      em: orm.em.fork(),
      lake,
      config,
      logger,
      ask: askInProcess(new Map()),
      publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
      say: (line) => process.stdout.write(`${line}\n`),
    })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UsageError') throw error
    throw new UsageError(`${error.message}\nUsage:\n${offered.usage.replaceAll(/^/gm, '  ')}`, { cause: error })
  }
}
