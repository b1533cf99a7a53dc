import { calendarDate } from '../../format/dates.ts'
import { exactNumber, shownNumber } from '../../format/numbers.ts'
import type { Language } from '../../format/numbers.ts'
import type { TopGraphOperationsQuery } from '../../generated/graphql.ts'
import type { Table } from '../../panels/frame/table.ts'

type Usage = TopGraphOperationsQuery['topOperations'][number]
type Words = (key: string) => string
type Sentences = (key: string, values: Record<string, string>) => string

/** Clients named in a cell; how many more there are is said. */
const CLIENTS_NAMED = 3

/** Operations as a table, in the order the graph gives. */
export function operationsTable(usage: readonly Usage[], t: Words, language: Language): Table {
  const whole = (value: number | string) => ({ text: exactNumber(value, language), sort: String(value) })
  return {
    caption: t('graph.top'),
    rowsAre: t('graph.operation'),
    columns: [
      { key: 'count', label: t('graph.count') },
      { key: 'failed', label: t('graph.failed') },
      { key: 'mean', label: t('graph.mean') },
      { key: 'clients', label: t('graph.clients'), words: true },
      { key: 'last', label: t('graph.lastSeen'), words: true },
    ],
    rows: usage.map(({ operation, hash, count, failed, meanMs, clients, lastSeenAt }) => ({
      key: `${hash} ${operation ?? ''}`,
      header: operation ?? `${t('graph.anonymous')} (${hash.slice(0, 8)})`,
      cells: [
        whole(count),
        whole(failed),
        { text: shownNumber(meanMs, language, 1).text, sort: meanMs },
        { text: named(clients), sort: null, title: clients.join(', ') },
        { text: calendarDate(lastSeenAt, language), sort: null },
      ],
    })),
  }
}

/** Since when is counted, in words: no list of a younger instance is of all the days that are asked for. Empty when it is not known. */
export function countedSince(day: string | null | undefined, t: Sentences, language: Language): string {
  return day == null ? '' : t('graph.countedSince', { day: calendarDate(day, language) })
}

function named(clients: readonly string[]): string {
  const more = clients.length - CLIENTS_NAMED
  return clients.slice(0, CLIENTS_NAMED).join(', ') + (more > 0 ? ` +${more}` : '')
}
