import type { RegistryContext } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import { noteFor } from '../outbox/notices.ts'
import type { QuarantineCause } from './rows.ts'

/** How long an owner is not told again, in milliseconds. */
const QUIET = 24 * 3_600_000

/** Tells the owner, once a day, that calls to its subgraph fail although its service passes the registry's probe: so it stays. */
export async function tellFailing(
  { em, now }: RegistryContext,
  name: string,
  { reason, details }: QuarantineCause,
): Promise<void> {
  const at = now()
  await em().transactional(async (inside) => {
    // Of several processes that see it, one tells.
    const told = { $or: [{ toldFailingAt: null }, { toldFailingAt: { $lt: new Date(at.getTime() - QUIET) } }] }
    const changed = await inside.nativeUpdate(Subgraph, { name, state: 'ACTIVE', ...told }, { toldFailingAt: at })
    if (changed === 0) return
    const row = await inside.findOneOrFail(Subgraph, { name })
    noteFor(inside, row, { reason: 'CALLS_FAIL', details: details === null ? reason : `${reason}: ${details}`, at })
  })
}
