import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ACCESS_AUDIENCE, ACCESS_ISSUER, loadConfig, ROLES, signPrincipal } from '@satudata/core'
import type { Authority, Config, Principal, Role } from '@satudata/core'
import { openKeys } from '../keys.ts'
import { subtreeOf } from './organizations.ts'
import { UsageError } from './subgraphs.ts'

const USAGE = `Usage: token --role ROLE [--role ROLE …] [--authority ALL | CODE[,CODE …]] [--organization CODE] [--hours N]
  Roles: ${ROLES.join(', ')}.
  --authority     for LEADER: the whole region, or organizations with everything below them
  --organization  code of the organization the person belongs to (15 digits; required for PRODUCER)
  --hours         how long the token holds (8 when not given)`

const HOURS = 8
const MOST_HOURS = 24 * 366

/** Prints a token signed with the instance's own key; only the token goes to stdout. */
export async function token(args: readonly string[]): Promise<void> {
  const config = loadConfig()
  const { roles, authority, organization, hours } = parse(args)
  const covered = authority === 'ALL' ? authority : await coveredBy(authority, config)
  const principal: Principal = {
    kind: 'PERSON',
    subject: `token-${roles.join('-').toLowerCase()}`,
    roles,
    organizations: organization === null ? [] : [organization],
    authority: covered,
    governmentApplication: false,
    scopes: [],
    positions: [],
  }
  const keys = await openKeys(join(config.dataDir, 'keys'))
  const lifetime = Math.round(hours * 3600)
  const options = {
    key: keys.privateKey,
    keyId: keys.keyId,
    issuer: ACCESS_ISSUER,
    audience: ACCESS_AUDIENCE,
    lifetime,
  }
  process.stdout.write(`${await signPrincipal(principal, options)}\n`)
}

interface TokenArguments {
  readonly roles: readonly Role[]
  readonly authority: Authority
  readonly organization: string | null
  readonly hours: number
}

/** Reads the arguments; throws UsageError naming the one that cannot be used. */
export function parse(args: readonly string[]): TokenArguments {
  const values = read(args)
  const roles = [...new Set((values.role ?? []).flatMap((each) => each.split(',')))].map(roleOf)
  if (roles.length === 0) throw new UsageError(`A token needs a role.\n${USAGE}`)
  const authority = authorityOf(values.authority)
  const isLeader = roles.includes('LEADER')
  if (isLeader && authority === null) throw new UsageError('LEADER needs --authority: ALL, or codes of organizations.')
  if (!isLeader && authority !== null)
    throw new UsageError('--authority belongs to LEADER; add --role LEADER or leave it out.')
  const organization = values.organization === undefined ? null : codeOf(values.organization)
  if (roles.includes('PRODUCER') && organization === null) throw new UsageError('PRODUCER needs --organization CODE.')
  const hours = Number(values.hours ?? HOURS)
  if (!(hours > 0 && hours <= MOST_HOURS))
    throw new UsageError(`--hours ${values.hours}: use a number above 0, at most ${MOST_HOURS}.`)
  return { roles, authority: authority ?? [], organization, hours }
}

function read(args: readonly string[]) {
  // `pnpm run token -- --role …` hands the dashes on.
  const given = args[0] === '--' ? args.slice(1) : [...args]
  const options = {
    role: { type: 'string', multiple: true },
    authority: { type: 'string' },
    organization: { type: 'string' },
    hours: { type: 'string' },
  } as const
  try {
    return parseArgs({ args: given, options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}

function roleOf(text: string): Role {
  const role = ROLES.find((each) => each === text.toUpperCase())
  if (role === undefined) throw new UsageError(`There is no role "${text}": use ${ROLES.join(', ')}.`)
  return role
}

function authorityOf(text: string | undefined): Authority | null {
  if (text === undefined) return null
  return text.toUpperCase() === 'ALL' ? 'ALL' : text.split(',').map(codeOf)
}

function codeOf(text: string): string {
  const code = text.trim()
  if (/^\d{15}$/.test(code)) return code
  throw new UsageError(`"${text}" is no organization code: 15 digits, e.g. 000400000000000.`)
}

async function coveredBy(codes: readonly string[], config: Config): Promise<string[]> {
  const subtrees = await Promise.all(codes.map((code) => subtreeOf(code, config)))
  return [...new Set(subtrees.flat())].toSorted()
}
