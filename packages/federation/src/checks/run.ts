import { joinOffThread } from '../compose/off-thread.ts'
import { documentOf, ownedTypes } from '../schema/owned.ts'
import { wrongAccess } from './access.ts'
import { readBounded } from './bounds.ts'
import type { ReachedChange } from './changes.ts'
import type { CheckInput, CheckResult } from './check.ts'
import { cyclesIn } from './cycles.ts'
import { unknownFeatures } from './features.ts'
import { byGravity, finding, outcomeOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { wrongNames } from './names.ts'
import { takenOver } from './ownership.ts'
import { coordinatesOf } from './shared.ts'
import { policyOf, tightened } from './tier.ts'
import { trapsIn } from './traps.ts'
import { unfit } from './unfit.ts'

/** Breaking changes that are weighed one by one against what was asked; of more, one finding says so. */
const MOST_WEIGHED = 100

/**
 * Holds a schema of others against the graph it is to join; changes nothing. What needs no other schema comes first, so that a schema that
 * is a bomb costs nothing. Rejects only when it is told to stop, or when the machine fails.
 */
export async function checkSubgraph(input: CheckInput): Promise<CheckResult> {
  const { subgraph, base, others, consents, signal, deadlineMs } = input
  const { document, findings: unread } = readBounded(subgraph.typeDefs)
  if (document === null) return resultOf(unread)
  const knots = cyclesIn(document)
  if (knots.length > 0) return resultOf(knots)
  const parts = [...base, ...others]
  const owned = ownedTypes(parts.map(({ name, typeDefs }) => ({ name, document: documentOf(typeDefs) })))
  const traps = [...unknownFeatures(document), ...trapsIn(document)]
  const findings = [
    ...traps,
    ...takenOver({ document, others: owned, consents }),
    ...wrongNames({ name: subgraph.name, document, others: owned, neighbours: parts.map(({ name }) => name) }),
    ...wrongAccess(document, subgraph.tier),
  ]
  const shared = coordinatesOf(owned)
  const text = tightened(subgraph.typeDefs, subgraph.tier, subgraph.owner, shared)
  if (traps.length > 0) return resultOf(findings, text)
  const thread = { signal, ...(deadlineMs === undefined ? {} : { deadlineMs }) }
  const joined = [...parts, { name: subgraph.name, typeDefs: text, url: subgraph.url }]
  const looked = { typeDefs: subgraph.typeDefs, shared, policy: policyOf(subgraph.tier, subgraph.owner) }
  const made = await joinOffThread({ parts: joined, before: input.served, looked }, thread).catch((error: unknown) => ({
    faults: unfit(error, subgraph.name),
  }))
  if ('faults' in made) return resultOf([...findings, ...made.faults], text)
  const { supergraph, open, changes } = made
  if (open.length > 0) return resultOf([...findings, ...open], text)
  const broken = await weighed(changes, input.usageOf)
  return { ...resultOf([...findings, ...broken], text), changes: changes.map(plain), supergraph }
}

function resultOf(findings: readonly Finding[], text: string | null = null): CheckResult {
  return {
    outcome: outcomeOf(findings),
    findings: findings.toSorted(byGravity),
    changes: [],
    tightened: text,
    supergraph: null,
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
