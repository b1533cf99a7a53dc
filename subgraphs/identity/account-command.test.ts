import { createTestDatabase } from '@satudata/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProcess } from './fixtures/instance.ts'
import type { TestProcess } from './fixtures/instance.ts'
import { accountCommand } from './src/accounts/command.ts'
import { Account, Appointment, AuditEntry, PasswordLink } from './src/entities.ts'

const stack = new AsyncDisposableStack()
let instance: TestProcess
beforeAll(async () => void (instance = stack.use(await startProcess(stack.use(await createTestDatabase()).url))))
afterAll(() => stack.disposeAsync())

async function operator(...args: string[]): Promise<string[]> {
  const said: string[] = []
  const { context } = instance
  await accountCommand.run(args, {
    ...context,
    em: context.em(),
    lake: undefined as never,
    ask: async () => ({}),
    say: (line) => void said.push(line),
  })
  return said
}

const NIP = '900000000000000077'
const CREATE = ['create', '--username', 'sri', '--name', 'Sri', '--nip', NIP, '--admin']

test('an account is made at the terminal with its record, which names the right, or not at all', async () => {
  const em = () => instance.context.em()
  await em().execute('alter table identity.audit_entry rename to audit_entry_away')
  await expect(operator(...CREATE)).rejects.toThrow('audit_entry')
  await em().execute('alter table identity.audit_entry_away rename to audit_entry')
  const left = [await em().count(Account), await em().count(Appointment), await em().count(PasswordLink)]
  expect(left).toEqual([0, 0, 0])

  const said = await operator(...CREATE)
  expect(said.at(-1)).toContain('/atur-sandi#token=')
  await operator('link', '--username', 'sri')
  const entries = await em().find(AuditEntry, {}, { orderBy: { seq: 'asc' } })
  expect(entries).toMatchObject([
    {
      action: 'account.create',
      credentialKind: 'OPERATOR',
      details: { username: 'sri', employeeNumber: NIP, admin: true },
    },
    { action: 'password.reset.request', credentialKind: 'OPERATOR' },
  ])
})
