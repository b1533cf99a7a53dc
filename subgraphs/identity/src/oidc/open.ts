import type { IdentityContext } from '../parts.ts'
import type { OpenIdProvider, ProviderOptions } from './types.ts'

/** Opens the OpenID provider of this process; several processes may share the database. */
export async function openProvider(_context: IdentityContext, _options: ProviderOptions): Promise<OpenIdProvider> {
  throw new Error('The OpenID provider is not built yet')
}
