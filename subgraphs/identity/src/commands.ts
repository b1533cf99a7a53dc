import type { SubgraphCommand } from '@satudata/subgraph'
import { accountCommand } from './accounts/command.ts'
import { auditCommand } from './audit/command.ts'
import { rotateKeys } from './oidc/keys.ts'
import { contextOf } from './services.ts'

const rotateKeysCommand: SubgraphCommand = {
  usage: 'rotate-keys',
  async run(_: readonly string[], context) {
    await rotateKeys(await contextOf(context))
    context.say('New keys are published. They sign in an hour; nobody is signed out.')
  },
}

/** What operators do at the terminal. */
export const commands: Readonly<Record<string, SubgraphCommand>> = {
  account: accountCommand,
  audit: auditCommand,
  'rotate-keys': rotateKeysCommand,
}
