import { examineOffThread } from '../compose/off-thread.ts'
import type { ReachedChange } from './changes.ts'
import type { CheckInput, CheckResult } from './check.ts'
import type { Examined } from './examine.ts'
import { byGravity, finding, outcomeOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { unfit } from './unfit.ts'

/** Breaking changes that are weighed one by one against what was asked; of more, one finding says so. */
const MOST_WEIGHED = 100

/**
 * Holds a schema of others against the graph it is to join; changes nothing. It is looked at in a thread: one that takes too long or too
 * much memory is refused, and keeps nobody waiting. Rejects only when it is told to stop, or when the machine fails.
 */
export async function checkSubgraph({ usageOf, signal, deadlineMs, ...given }: CheckInput): Promise<CheckResult> {
  const thread = { signal, ...(deadlineMs === undefined ? {} : { deadlineMs }) }
  const { findings, tightened, made } = await examineOffThread(given, thread).catch((error: unknown): Examined => {
    signal?.throwIfAborted()
    return { findings: unfit(error, given.subgraph.name), tightened: null, made: null }
  })
  const all = made === null ? findings : [...findings, ...(await weighed(made.changes, usageOf))]
  return {
    outcome: outcomeOf(all),
    findings: all.toSorted(byGravity),
    changes: made?.changes.map(plain) ?? [],
    tightened,
    supergraph: made?.supergraph ?? null,
    narrowed: made?.narrowed ?? [],
  }
}

function plain({ kind, coordinate, message }: ReachedChange) {
  return { kind, coordinate, message }
}

/** Breaking changes, each with the operations of the last days that it would break. */
async function weighed(changes: readonly ReachedChange[], usageOf: CheckInput['usageOf']): Promise<Finding[]> {
  const breaking = changes.filter(({ kind }) => kind === 'BREAKING')
  const findings: Finding[] = []
  for (const { coordinate, message, fields } of breaking.slice(0, MOST_WEIGHED)) {
    const affected = fields.length === 0 ? [] : await usageOf(fields)
    const clients = [...new Set(affected.map(({ client }) => client))].slice(0, 10).join(', ')
    const used = {
      id: `Masih dipakai ${affected.length} operasi dari ${clients}. Pertahankan yang lama dan tandai @deprecated sampai tidak dipakai, atau minta persetujuan peninjau.`,
      en: `${affected.length} operations of ${clients} still use it. Keep the old one, marked @deprecated, until nobody does, or ask a reviewer to consent.`,
    }
    const unused = {
      id: 'Tidak ada operasi yang memakainya beberapa hari ini.',
      en: 'No operation of the last days uses it.',
    }
    const { id, en } = affected.length > 0 ? used : unused
    const severity = affected.length > 0 ? 'CONSENT' : 'INFO'
    findings.push({
      ...finding('BREAKING', severity, { coordinate }, `${message.id} ${id}`, `${message.en} ${en}`),
      affected,
    })
  }
  if (breaking.length > MOST_WEIGHED) findings.push(tooManyToWeigh(breaking.length))
  return findings
}

function tooManyToWeigh(count: number): Finding {
  return finding(
    'BREAKING',
    'CONSENT',
    {},
    `${count} perubahan memutus operasi; hanya ${MOST_WEIGHED} pertama yang dirinci. Pecah menjadi beberapa terbitan, atau minta persetujuan peninjau.`,
    `${count} changes break operations; only the first ${MOST_WEIGHED} are told one by one. Publish them in several steps, or ask a reviewer to consent.`,
  )
}
