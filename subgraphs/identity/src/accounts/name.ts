import type { SubgraphContext } from '@satudata/subgraph'
import { accountById } from '../queries.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Batched: the name of the person behind an account; null when the account is gone, or the text names none. */
export async function accountName(context: SubgraphContext, id: string | null | undefined): Promise<string | null> {
  // PostgreSQL refuses to compare an id with a text that cannot be one.
  if (id == null || !UUID.test(id)) return null
  return (await accountById(context, id))?.name ?? null
}
