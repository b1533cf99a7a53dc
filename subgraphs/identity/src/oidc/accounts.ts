import type { Account as OidcAccount } from 'oidc-provider'
import { Account } from '../accounts/entities.ts'
import type { IdentityContext, Rights } from '../parts.ts'

/** What clients may know of a person; undefined for accounts that are disabled or gone. Positions are those held today. */
export async function findAccount(
  context: IdentityContext,
  rights: Rights,
  id: string,
): Promise<OidcAccount | undefined> {
  const account = await context.em().findOne(Account, { id, disabledAt: null })
  if (account === null) return undefined
  return {
    accountId: id,
    async claims(_use, scope) {
      const held = scope.split(' ').includes('positions') ? await rights.principalOf(id) : null
      return {
        sub: id,
        name: account.name,
        preferred_username: account.username,
        email: account.email ?? undefined,
        ...(held !== null && { positions: held.positions, organizations: held.organizations }),
      }
    },
  }
}
