import type { Identity, Mailer } from '@satudata/core'
import type { RegistryContext } from '../context.ts'
import { SystemRecord } from './entities.ts'
import { handOver } from './notices.ts'
import { eventOf } from './records.ts'

/** Where mail and the audit log are. */
export type Office = Mailer & Pick<Identity, 'audit'>

/** What is to be handed on was kept with what happened; dispose it. */
export interface Outbox extends AsyncDisposable {
  /** From now on, owners are told by mail, and what the instance did itself is put on record. */
  tell(office: Office): void
}

/** Records handed over at a time. */
const AT_ONCE = 50

/** Opens the outbox of this process; any process hands over for all. */
export function openOutbox(context: RegistryContext): Outbox {
  const { logger, pace } = context
  let timer: NodeJS.Timeout | undefined
  let telling: Promise<void> | null = null
  const tellAll = async (office: Office) => {
    await record(context, office).catch((error: unknown) => logger.warn({ err: error }, 'it is put on record later'))
    await handOver(context, office).catch((error: unknown) =>
      logger.warn({ err: error }, 'owners of subgraphs are told later'),
    )
    telling = null
  }
  return {
    tell(office) {
      timer ??= setInterval(() => void (telling ??= tellAll(office)), pace.probeEveryMs).unref()
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await telling
    },
  }
}

/** Puts on record what the instance did itself, each once, in order; what could not be kept stays. */
async function record({ em }: RegistryContext, office: Office): Promise<void> {
  if ((await em().count(SystemRecord)) === 0) return
  await em().transactional(async (inside) => {
    const rows = await inside.execute<{ id: string }[]>(
      'select id from "registry"."system_record" order by at, id limit ? for update skip locked',
      [AT_ONCE],
    )
    const waiting = await inside.find(
      SystemRecord,
      { id: { $in: rows.map(({ id }) => id) } },
      { orderBy: { at: 'asc' } },
    )
    for (const each of waiting) await office.audit(eventOf(each))
    await inside.nativeDelete(SystemRecord, { id: { $in: waiting.map(({ id }) => id) } })
  })
}
