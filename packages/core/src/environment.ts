import { isIP } from 'node:net'
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

/** Every environment variable that is read, as operators write it, with what it is when it is not set. */
export const variables = z.object({
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
  /** Operations of the last days from which on what a breaking change takes away counts as used. */
  REGISTRY_BREAKING_FROM: whole(1, 1_000_000_000).default(1),
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

/** The same, with what only makes sense together. */
export const environment = variables.superRefine((set, context) => {
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
