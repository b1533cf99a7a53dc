import { CompositionError, CompositionLimitError, LIST_SPLIT } from '../compose/faults.ts'
import type { CompositionFault } from '../compose/faults.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** Fields that are named of those that cannot be reached. */
const MOST_NAMED = 5

/** Why the schema of the subgraph of this name makes no graph with the others. Throws what is no reason of a schema. */
export function unfit(error: unknown, name: string): Finding[] {
  if (error instanceof CompositionLimitError)
    return [
      finding(
        'COMPOSITION',
        'ERROR',
        {},
        'Menggabungkan skema ini memakan terlalu banyak waktu atau memori. Kurangi kunci dan tipe yang dibagi dengan subgraf lain.',
        'Composing this schema takes too much time or memory. Have fewer keys and types in common with other subgraphs.',
      ),
    ]
  if (!(error instanceof CompositionError)) throw error
  const isLost = ({ code }: CompositionFault) => code === 'SATISFIABILITY_ERROR'
  return [
    ...unreached(error.faults.filter(isLost)),
    ...error.faults.filter((fault) => !isLost(fault)).map((fault) => told(fault, name)),
  ]
}

/**
 * Fields that no request can get at. The composer tells each of them once for every subgraph it cannot be reached from, with an operation
 * that nobody would write; one finding for each type says the same.
 */
function unreached(faults: readonly CompositionFault[]): Finding[] {
  const fields = new Set(
    faults
      .map(({ message }) => /cannot find field "(\w+\.\w+)/.exec(message)?.[1])
      .filter((each) => each !== undefined),
  )
  const types = Map.groupBy(fields, (field) => field.split('.')[0]!)
  if (types.size === 0) return faults.map((fault) => told(fault, ''))
  const messages = faults.map(({ message }) => message).join('\n')
  return [...types].map(([type, all]) => {
    const entries = messages.matchAll(
      new RegExp(`subgraph "([^"]+)" using @key\\(fields: "([^"]*)"\\) of "${type}"`, 'g'),
    )
    const keys = [...new Set([...entries].map(([, subgraph, key]) => `@key(fields: "${key}") (${subgraph})`))]
    const named = all.slice(0, MOST_NAMED).join(', ') + (all.length > MOST_NAMED ? ', …' : '')
    return finding(
      'COMPOSITION',
      'ERROR',
      { coordinate: all[0]! },
      `${named} tidak dapat dicapai lewat subgraf lain. ${keys.length === 0 ? `${type} tanpa @key` : `Yang lain tidak mempunyai kunci ${keys.join(', ')}`}; pakai pada ${type} kunci yang dipakai pemiliknya.`,
      `${named} cannot be reached by way of the other subgraphs. ${keys.length === 0 ? `${type} has no @key` : `They do not have the key ${keys.join(', ')}`}; use on ${type} the key that its owner uses.`,
    )
  })
}

function told({ code, message, messageId, places }: CompositionFault, name: string): Finding {
  const coordinate = /"([A-Za-z_]\w*(?:\.\w+(?:\(\w+:\))?)?)"/.exec(message)?.[1] ?? null
  if (messageId !== undefined)
    return finding(code === LIST_SPLIT ? 'TRAP' : 'COMPOSITION', 'ERROR', { coordinate }, messageId, message)
  const line = places.find(({ subgraph }) => subgraph === name || subgraph === null)?.line ?? null
  const own = `[${name}] `
  // What the composer says of one schema alone, before it looks at another.
  const isOwn = message.startsWith(own)
  const elsewhere = places.filter(({ subgraph }) => subgraph !== null && subgraph !== name)
  const where = elsewhere.map(({ subgraph, line: at }) => `${subgraph}:${at}`).join(', ')
  const also = where === '' ? '' : ` (${where})`
  const text = (isOwn ? message.slice(own.length) : message).replaceAll(/\s+/g, ' ')
  const what = `${code === null ? '' : `${code}: `}${text}${also}`
  return finding(
    'COMPOSITION',
    'ERROR',
    { coordinate, line },
    `${isOwn ? 'Skema ini sendiri belum benar.' : 'Tidak dapat digabung dengan subgraf lain.'} ${what}`,
    `${isOwn ? 'This schema is not right by itself.' : 'It does not fit together with the other subgraphs.'} ${what}`,
  )
}
