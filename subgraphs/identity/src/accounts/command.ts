import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { ANONYMOUS, BadInputError } from '@satudata/core'
import type { AuditEvent } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphCommand } from '@satudata/subgraph'
import { openAudit } from '../audit/open.ts'
import type { IdentityContext } from '../parts.ts'
import { dayOf } from '../rights/day.ts'
import { Appointment } from '../rights/entities.ts'
import { WALIDATA_ORGANIZATION } from '../rights/settings.ts'
import { contextOf } from '../services.ts'
import { createAccount, normaliseUsername } from './create.ts'
import { Account } from './entities.ts'
import { passwordLink } from './links.ts'

/** Makes accounts where nobody can sign in yet. Afterwards administrators do it on the page for access. */
export const accountCommand: SubgraphCommand = {
  usage: `account create --username NAME --name "FULL NAME" [--email ADDRESS] [--nip NIP] [--admin]
account link --username NAME      (a link to set the password once, good for a day)`,
  async run(args, command) {
    const { what, values } = readArguments(args)
    const context = await contextOf(command)
    const account = what === 'create' ? await create(context, values) : await link(context, values.username)
    if (what === 'create' && values.admin === true) command.say(whoIsAdministrator(account))
    command.say(`Set the password of ${account.username} here, once, within a day:`)
    command.say(await passwordLink(context, account.id))
  },
}

/** The appointment alone makes nobody an administrator. */
function whoIsAdministrator({ username, employeeNumber }: Account): string {
  const who = employeeNumber == null ? 'the owner has a NIP (--nip) that' : `NIP ${employeeNumber}`
  return `${username} is an administrator for as long as ${who} holds a position in organization ${WALIDATA_ORGANIZATION} (Walidata).`
}

type Values = ReturnType<typeof readArguments>['values']

async function create(context: IdentityContext, values: Values): Promise<Account> {
  const { username = '', name = '', email = null, nip: employeeNumber = null, admin = false } = values
  return context.em().transactional(async (em) => {
    const account = await createAccount(em, { username, name, email, employeeNumber }, context.now())
    if (admin) {
      await em.insert(Appointment, {
        id: randomUUID(),
        accountId: account.id,
        role: 'ADMIN',
        validFrom: dayOf(context.now()),
        validTo: null,
        reason: 'account create --admin',
        givenBy: null,
        givenAt: context.now(),
        endedBy: null,
        endedAt: null,
      })
    }
    await record(context, em, 'account.create', account, { username: account.username, employeeNumber, admin })
    return account
  })
}

async function link(context: IdentityContext, username = ''): Promise<Account> {
  const account = await find(context, username)
  await context.em().transactional((em) => record(context, em, 'password.reset.request', account))
  return account
}

async function find(context: IdentityContext, given: string): Promise<Account> {
  const username = normaliseUsername(given)
  const account = await context.em().findOne(Account, { username, disabledAt: null })
  if (account !== null) return account
  throw new BadInputError({
    id: `Tidak ada akun "${username}" yang aktif.`,
    en: `There is no account "${username}" in use.`,
  })
}

/** In the transaction of the change. Whoever has the database's password can do this: the record says that it was done at the terminal. */
async function record(
  context: IdentityContext,
  em: EntityManager,
  action: string,
  { id }: Account,
  details: AuditEvent['details'] = {},
): Promise<void> {
  await using audit = openAudit(context)
  const identified: AuditEvent['identified'] = { principal: ANONYMOUS, credential: { kind: 'OPERATOR', id: null } }
  await audit.recordWithin(em, {
    action,
    outcome: 'DONE',
    identified,
    address: '',
    requestId: randomUUID(),
    details: { account: id, by: 'command line', ...details },
  })
}

function readArguments(args: readonly string[]) {
  const [what, ...rest] = args
  if (what !== 'create' && what !== 'link') throw usageError(`"${what ?? ''}" is neither create nor link.`)
  const options = {
    username: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    nip: { type: 'string' },
    admin: { type: 'boolean' },
  } as const
  try {
    return { what, values: parseArgs({ args: rest, options, strict: true }).values } as const
  } catch (error) {
    throw usageError((error as Error).message)
  }
}

function usageError(message: string): Error {
  const error = new Error(message)
  error.name = 'UsageError'
  return error
}
