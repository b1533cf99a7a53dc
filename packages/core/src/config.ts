import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

const port = whole(0, 65_535)
const milliseconds = whole(1, 2 ** 31 - 1)
const cost = whole(1, 1_000_000_000)
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

function whole(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIP(address) === 6 ? 128 : 32
  return (
    isIP(address) !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

const variables = z.object({
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
  /** How often a read is sent again to a subgraph that cannot be reached or is overloaded. */
  SUBGRAPH_RETRIES: whole(0, 5).default(2),
  /** Most bytes of an answer of an outside subgraph, after decompression. */
  OUTSIDE_ANSWER_LIMIT: whole(1_000, 64_000_000).default(4_000_000),
  /** Deadline of one statistics query. */
  STATISTICS_DEADLINE_MS: milliseconds.default(10_000),
  /**
   * `demonstration`: sample data and its accounts, for trying out. `production`: no sample data, and no start with demonstration
   * accounts, a default secret or an address that is not https.
   */
  MODE: z
    .enum(['demonstration', 'production'], { error: 'must be demonstration or production' })
    .default('demonstration'),
  /** Address under which people reach the instance: the issuer of its tokens and the links in its mails. Unset: the address it listens on. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://satudata.example.go.id' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Addresses of proxies in front (comma-separated, CIDR too) whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: list,
  /** Encrypts keys and second factors at rest; the same on every replica. Unset: made once in DATA_DIR/keys. */
  SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /** Mail server, e.g. smtps://user:password@mail.example.go.id (smtp: in production with STARTTLS only); unset: DATA_DIR/mail. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@host:465' })
    .optional(),
  /** Sender of mails. */
  MAIL_FROM: z.string().default('Satu Data <satudata@localhost>'),
  /** An outside OpenID provider that signs people in instead of passwords here. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be the address of an OpenID provider' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The claim of the outside provider that holds our user name. */
  OIDC_USERNAME_CLAIM: z.string().default('preferred_username'),
  /** Whether walidata, leaders and administrators need a second factor; unset: in production. */
  SECOND_FACTOR: z.enum(['required', 'optional'], { error: 'must be required or optional' }).optional(),
  /** A file of SHA-1 hashes of breached passwords, sorted (one "HASH:count" per line), besides the built-in list. */
  BREACHED_PASSWORDS: z.string().optional(),
  /** Registration number shown on the sign-in page ("TERDAFTAR SISTEM ELEKTRONIK NOMOR: …"). */
  PSE_NUMBER: z.string().optional(),
  /** What happens to an operation that asks for fields the caller may not see: they are left out, or all is refused. */
  AUTHORIZATION_MODE: z.enum(['filter', 'reject'], { error: 'must be filter or reject' }).default('filter'),
  /** Operations a minute of one network address that nobody signed in at, and of one account; 0 counts none. */
  RATE_ANONYMOUS: whole(0, 1_000_000_000).default(6_000),
  RATE_SIGNED_IN: whole(0, 1_000_000_000).default(6_000),
  /** What happens to an operation that costs more than its caller may spend on one: it is refused, or only measured. */
  COST_MODE: z.enum(['measure', 'enforce'], { error: 'must be measure or enforce' }).default('enforce'),
  /** Most that one operation may cost, by who asks. */
  COST_ANONYMOUS: cost.default(250_000),
  COST_SIGNED_IN: cost.default(500_000),
  COST_APPLICATION: cost.default(500_000),
  COST_GOVERNMENT: cost.default(1_000_000),
  /** Operations that nobody listed: they run (`off`), run and are named in the log (`report`), or are refused (`enforce`). */
  OPERATIONS_ALLOWLIST: z
    .enum(['off', 'report', 'enforce'], { error: 'must be off, report or enforce' })
    .default('off'),
  /** A JSON file of further listed operations, besides those of the dashboard: texts by their SHA-256. */
  OPERATIONS_FILE: z.string().optional(),
  /** A JSON file of contracts: parts of the graph by tags, asked for with `/graphql?kontrak=name`. */
  CONTRACTS_FILE: z.string().optional(),
  /** Seconds for which caches may keep answers of open data to nobody in particular; 0: not at all. */
  OPEN_DATA_MAX_AGE: whole(0, 86_400).default(60),
  /** Networks (CIDR) and hosts that outside subgraphs may be at although they are private (comma-separated). */
  REGISTRY_ALLOW: list,
  /** Hours for which subgraphs of others are served while the registry cannot be asked whether they still are to be. */
  REGISTRY_LOST_HOURS: whole(1, 8_760).default(24),
  /** Clients whose operations a breaking change of a subgraph is not weighed against (comma-separated). */
  REGISTRY_EXCLUDED_CLIENTS: list,
  /** Where a subgraph started alone finds the gateway's public keys (file or URL); unset: DATA_DIR/keys. */
  GATEWAY_JWKS: z.string().optional(),
  /** A collector of OpenTelemetry that gets traces and measures (OTLP over HTTP); unset: none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be the address of a collector, such as http://localhost:4318' })
    .optional(),
  /** The part of operations that is traced, 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number({ error: 'must be a number from 0 to 1' })
    .min(0, { error: 'must be a number from 0 to 1' })
    .max(1, { error: 'must be a number from 0 to 1' })
    .default(1),
  /** Milliseconds between two reports of measures to the collector. */
  OTEL_METRIC_EXPORT_INTERVAL: milliseconds.default(60_000),
  /** Addresses and networks (comma-separated) that may read /metrics besides this machine. */
  METRICS_ALLOW: list.refine((each) => each.every(isNetwork), {
    error: 'must be addresses or networks such as 10.0.0.7, 10.1.0.0/16',
  }),
  /** A line of the log for each operation; unset: in production. */
  ACCESS_LOG: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
})

/** What only makes sense together. */
const environment = variables.superRefine((set, context) => {
  const need = (name: keyof typeof set, message: string) => context.addIssue({ code: 'custom', path: [name], message })
  if (set.OIDC_ISSUER !== undefined && set.OIDC_CLIENT_ID === undefined)
    need('OIDC_CLIENT_ID', 'is needed beside OIDC_ISSUER')
  if (set.MODE !== 'production') return
  if (set.SECRET === undefined)
    need('SECRET', 'is needed in production: 32 characters or more, e.g. of `openssl rand -hex 32`')
  else if (new Set(set.SECRET).size < 10) need('SECRET', 'is too simple: use e.g. the output of `openssl rand -hex 32`')
  if (set.PUBLIC_URL?.startsWith('https://') !== true)
    need('PUBLIC_URL', 'must be the https address of the instance in production')
})

/** Everything that can be configured, parsed. Passed on as an argument; nothing else reads the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly logLevel: z.infer<typeof variables>['LOG_LEVEL']
  readonly province: string
  readonly smallCell: number
  readonly operationDeadlineMs: number
  readonly subgraphDeadlineMs: number
  readonly subgraphRetries: number
  readonly outsideAnswerLimit: number
  readonly statisticsDeadlineMs: number
  readonly gatewayJwks: string | undefined
  readonly production: boolean
  readonly publicUrl: string | undefined
  readonly trustedProxies: readonly string[]
  readonly secret: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Null: people sign in with passwords of this instance. */
  readonly outsideProvider: OutsideProvider | null
  readonly secondFactorRequired: boolean
  readonly breachedPasswords: string | undefined
  readonly pseNumber: string | undefined
  readonly authorizationMode: 'filter' | 'reject'
  readonly registryAllow: readonly string[]
  readonly registryExcludedClients: readonly string[]
  /** How long subgraphs of others are served while the registry cannot be asked. */
  readonly registryLostMs: number
  /** Where traces and measures are sent; null: nowhere. */
  readonly otlp: { readonly endpoint: string; readonly sampled: number; readonly everyMs: number } | null
  readonly metricsAllow: readonly string[]
  readonly accessLog: boolean
  /** Operations a minute; 0: not counted. */
  readonly rates: { readonly anonymous: number; readonly signedIn: number }
  readonly cost: {
    readonly mode: 'measure' | 'enforce'
    /** Most that one operation of such a caller may cost. */
    readonly budgets: Readonly<Record<'ANONYMOUS' | 'SIGNED_IN' | 'APPLICATION' | 'GOVERNMENT', number>>
  }
  readonly operations: { readonly allowlist: 'off' | 'report' | 'enforce'; readonly file: string | undefined }
  readonly contractsFile: string | undefined
  /** Seconds; 0: never. */
  readonly openDataMaxAge: number
}

/** An OpenID provider that signs people in for us. */
export interface OutsideProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly usernameClaim: string
}

/** Thrown when the environment cannot be used; the message lists every fault with the variable's name. */
export class ConfigError extends Error {
  readonly code = 'BAD_CONFIG'
  override readonly name = 'ConfigError'
}

/** Variables that are, or may hold, a secret: messages do not repeat them. */
const SECRETS: ReadonlySet<string> = new Set(['DATABASE_URL', 'SECRET', 'SMTP_URL', 'OIDC_CLIENT_SECRET'])

/** A variable as it was given; secrets are not repeated. */
function given(name: string, set: NodeJS.ProcessEnv): string {
  return SECRETS.has(name) ? name : `${name}=${set[name]}`
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
    subgraphRetries: e.SUBGRAPH_RETRIES,
    outsideAnswerLimit: e.OUTSIDE_ANSWER_LIMIT,
    statisticsDeadlineMs: e.STATISTICS_DEADLINE_MS,
    gatewayJwks: e.GATEWAY_JWKS,
    production: e.MODE === 'production',
    publicUrl: e.PUBLIC_URL,
    trustedProxies: e.TRUSTED_PROXIES,
    secret: e.SECRET,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    outsideProvider:
      e.OIDC_ISSUER === undefined
        ? null
        : {
            issuer: e.OIDC_ISSUER,
            clientId: e.OIDC_CLIENT_ID!,
            clientSecret: e.OIDC_CLIENT_SECRET,
            usernameClaim: e.OIDC_USERNAME_CLAIM,
          },
    secondFactorRequired: e.SECOND_FACTOR === undefined ? e.MODE === 'production' : e.SECOND_FACTOR === 'required',
    breachedPasswords: e.BREACHED_PASSWORDS,
    pseNumber: e.PSE_NUMBER,
    authorizationMode: e.AUTHORIZATION_MODE,
    registryAllow: e.REGISTRY_ALLOW,
    registryExcludedClients: e.REGISTRY_EXCLUDED_CLIENTS,
    registryLostMs: e.REGISTRY_LOST_HOURS * 3_600_000,
    otlp:
      e.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? null
        : {
            endpoint: e.OTEL_EXPORTER_OTLP_ENDPOINT,
            sampled: e.OTEL_TRACES_SAMPLER_ARG,
            everyMs: e.OTEL_METRIC_EXPORT_INTERVAL,
          },
    metricsAllow: e.METRICS_ALLOW,
    accessLog: e.ACCESS_LOG === undefined ? e.MODE === 'production' : e.ACCESS_LOG === 'on',
    rates: { anonymous: e.RATE_ANONYMOUS, signedIn: e.RATE_SIGNED_IN },
    cost: {
      mode: e.COST_MODE,
      budgets: {
        ANONYMOUS: e.COST_ANONYMOUS,
        SIGNED_IN: e.COST_SIGNED_IN,
        APPLICATION: e.COST_APPLICATION,
        GOVERNMENT: e.COST_GOVERNMENT,
      },
    },
    operations: {
      allowlist: e.OPERATIONS_ALLOWLIST,
      file: e.OPERATIONS_FILE === undefined ? undefined : resolve(e.OPERATIONS_FILE),
    },
    contractsFile: e.CONTRACTS_FILE === undefined ? undefined : resolve(e.CONTRACTS_FILE),
    openDataMaxAge: e.OPEN_DATA_MAX_AGE,
  }
}
