import type { Message } from '@satudata/core'
import { examineBeside } from '../compose/beside.ts'
import type { ReachedChange } from './changes.ts'
import type { CheckInput, CheckResult } from './check.ts'
import type { Examined } from './examine.ts'
import { byGravity, finding, outcomeOf } from './finding.ts'
import type { AffectedOperation, Finding } from './finding.ts'
import { unfit } from './unfit.ts'

/** Breaking changes that are weighed one by one against what was asked; of more, one finding says so. */
const MOST_WEIGHED = 100

/**
 * Holds a schema of others against the graph it is to join; changes nothing. It is looked at in a process: one that takes too long or too
 * much memory is refused, and keeps nobody waiting. Rejects only when it is told to stop, or when the machine fails.
 */
export async function checkSubgraph(input: CheckInput): Promise<CheckResult> {
  const { usageOf, needsConsent, signal, deadlineMs, ...given } = input
  const limits = { signal, ...(deadlineMs === undefined ? {} : { deadlineMs }) }
  const { findings, tightened, made } = await examineBeside(given, limits).catch((error: unknown): Examined => {
    signal?.throwIfAborted()
    return { findings: unfit(error, given.subgraph.name), tightened: null, made: null }
  })
  const all = made === null ? findings : [...findings, ...(await weighed(made.changes, { usageOf, needsConsent }))]
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
async function weighed(
  changes: readonly ReachedChange[],
  { usageOf, needsConsent = () => true }: Pick<CheckInput, 'usageOf' | 'needsConsent'>,
): Promise<Finding[]> {
  const breaking = changes.filter(({ kind }) => kind === 'BREAKING')
  const findings: Finding[] = []
  for (const { coordinate, message, fields } of breaking.slice(0, MOST_WEIGHED)) {
    const affected = fields.length === 0 ? [] : await usageOf(fields)
    const asks = affected.length > 0 && needsConsent(affected)
    const { id, en } = asks ? stillUsed(affected) : affected.length > 0 ? SELDOM : UNUSED
    const severity = asks ? 'CONSENT' : 'INFO'
    findings.push({
      ...finding('BREAKING', severity, { coordinate }, `${message.id} ${id}`, `${message.en} ${en}`),
      affected,
    })
  }
  if (breaking.length > MOST_WEIGHED) findings.push(tooManyToWeigh(breaking.length))
  return findings
}

function stillUsed(affected: readonly AffectedOperation[]): Message {
  const clients = [...new Set(affected.map(({ client }) => client))].slice(0, 10).join(', ')
  return {
    id: `Masih dipakai ${affected.length} operasi dari ${clients}. Pertahankan yang lama dan tandai @deprecated sampai tidak dipakai, atau minta persetujuan peninjau.`,
    en: `${affected.length} operations of ${clients} still use it. Keep the old one, marked @deprecated, until nobody does, or ask a reviewer to consent.`,
  }
}

const SELDOM: Message = {
  id: 'Masih dipakai, tetapi begitu jarang sehingga instansi ini tidak meminta persetujuan (REGISTRY_BREAKING_FROM).',
  en: 'It is still used, but so seldom that this instance asks for no consent (REGISTRY_BREAKING_FROM).',
}

const UNUSED: Message = {
  id: 'Tidak ada operasi yang memakainya beberapa hari ini.',
  en: 'No operation of the last days uses it.',
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
