import { resolve } from 'node:path'
import { z } from 'zod'

const port = whole(0, 65_535)
const milliseconds = whole(1, 2 ** 31 - 1)
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

function whole(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const environment = z.object({
  /** Port of the one process; 0 picks a free one. */
  PORT: port.default(4000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Where the database, the lake and the keys live. */
  DATA_DIR: z.string().default('data'),
  /** An existing PostgreSQL server; unset starts the embedded one. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://user:password@host:5432/database',
    })
    .optional(),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info'),
  /** Kemendagri code of the province whose regions are loaded. */
  PROVINCE: z
    .string()
    .regex(/^\d{2}$/, { error: 'must be the two digits of a province, such as 36' })
    .default('36'),
  /** Person-derived cells below this count are suppressed (at least 3). */
  SMALL_CELL: whole(3, 1_000).default(5),
  /** Deadline of a whole operation. */
  OPERATION_DEADLINE_MS: milliseconds.default(30_000),
  /** Deadline of one call to a subgraph. */
  SUBGRAPH_DEADLINE_MS: milliseconds.default(20_000),
  /** Deadline of one statistics query. */
  STATISTICS_DEADLINE_MS: milliseconds.default(10_000),
  /** Where a subgraph started alone finds the gateway's public keys (file or URL); unset: DATA_DIR/keys. */
  GATEWAY_JWKS: z.string().optional(),
})

/** Everything that can be configured, parsed. Passed on as an argument; nothing else reads the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL']
  readonly province: string
  readonly smallCell: number
  readonly operationDeadlineMs: number
  readonly subgraphDeadlineMs: number
  readonly statisticsDeadlineMs: number
  readonly gatewayJwks: string | undefined
}

/** Thrown when the environment cannot be used; the message lists every fault with the variable's name. */
export class ConfigError extends Error {
  readonly code = 'BAD_CONFIG'
  override readonly name = 'ConfigError'
}

/** A variable as it was given; an address may hold a password and is not repeated. */
function given(name: string, set: NodeJS.ProcessEnv): string {
  return name === 'DATABASE_URL' ? name : `${name}=${set[name]}`
}

/** Parses the environment once and reports all faults together. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${given(String(path[0]), set)} ${message}`)
    throw new ConfigError(`These environment variables cannot be used:\n${faults.join('\n')}`)
  }
  const e = parsed.data
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    logLevel: e.LOG_LEVEL,
    province: e.PROVINCE,
    smallCell: e.SMALL_CELL,
    operationDeadlineMs: e.OPERATION_DEADLINE_MS,
    subgraphDeadlineMs: e.SUBGRAPH_DEADLINE_MS,
    statisticsDeadlineMs: e.STATISTICS_DEADLINE_MS,
    gatewayJwks: e.GATEWAY_JWKS,
  }
}
