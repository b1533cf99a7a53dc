import type { SubgraphCommand } from '@satudata/subgraph'
import { accountCommand } from './accounts/command.ts'
import { auditCommand } from './audit/command.ts'
import { rotateKeysCommand } from './oidc/command.ts'

/** What operators do at the terminal. */
export const commands: Readonly<Record<string, SubgraphCommand>> = {
  account: accountCommand,
  audit: auditCommand,
  'rotate-keys': rotateKeysCommand,
}
