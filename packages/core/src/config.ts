import { resolve } from 'node:path'
import type { z } from 'zod'
import { environment } from './environment.ts'
import type { variables } from './environment.ts'

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
  /** So many operations that use what a breaking change takes away need consent; fewer are told. */
  readonly registryBreakingFrom: number
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
    registryBreakingFrom: e.REGISTRY_BREAKING_FROM,
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
