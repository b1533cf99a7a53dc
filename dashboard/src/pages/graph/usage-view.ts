import type { BarChartData } from '../../charts/bars.ts'
import { calendarDate } from '../../format/dates.ts'
import { axisNumber, drawn, exactNumber, shownNumber } from '../../format/numbers.ts'
import type { Language } from '../../format/numbers.ts'
import type { GraphFieldUsageQuery, TopGraphOperationsQuery } from '../../generated/graphql.ts'
import type { Table } from '../../panels/frame/table.ts'

type Usage = TopGraphOperationsQuery['topOperations'][number]
type FieldUsage = NonNullable<GraphFieldUsageQuery['fieldUsage']>
type Words = (key: string) => string
type Sentences = (key: string, values: Record<string, string>) => string

/** Clients named in a cell; how many more there are is said. */
const CLIENTS_NAMED = 3

/** Operations as a table, in the order the graph gives. */
export function operationsTable(usage: readonly Usage[], caption: string, t: Words, language: Language): Table {
  const whole = (value: number | string) => ({ text: exactNumber(value, language), sort: String(value) })
  const name = namesOf(usage, t)
  return {
    caption,
    rowsAre: t('graph.operation'),
    columns: [
      { key: 'count', label: t('graph.count') },
      { key: 'failed', label: t('graph.failed') },
      { key: 'mean', label: t('graph.mean') },
      { key: 'clients', label: t('graph.clients'), words: true },
      { key: 'last', label: t('graph.lastSeen'), words: true },
    ],
    rows: usage.map((each) => ({
      key: keyOf(each),
      header: name(each),
      cells: [
        whole(each.count),
        whole(each.failed),
        { text: shownNumber(each.meanMs, language, 1).text, sort: each.meanMs },
        { text: named(each.clients), sort: null, title: each.clients.join(', ') },
        { text: calendarDate(each.lastSeenAt, language), sort: null },
      ],
    })),
  }
}

/** Operations that are drawn; the table has all. */
export const DRAWN = 12

/** The operations sent most as bars: answers without errors, and those with. */
export function operationsChart(usage: readonly Usage[], t: Words, language: Language): BarChartData {
  const shown = usage.slice(0, DRAWN)
  const name = namesOf(usage, t)
  const failed = shown.some((each) => BigInt(each.failed) > 0n)
  const series = (name: string, count: (each: Usage) => bigint) => ({
    name,
    lengths: shown.map((each) => drawn(String(count(each)))),
    words: shown.map((each) => exactNumber(String(count(each)), language)),
  })
  return {
    rows: shown.map((each) => ({
      key: keyOf(each),
      label: name(each),
      end: exactNumber(each.count, language),
    })),
    series: [
      series(t('graph.answered'), ({ count, failed }) => BigInt(count) - BigInt(failed)),
      ...(failed ? [series(t('graph.withErrors'), (each) => BigInt(each.failed))] : []),
    ],
    stacked: true,
    invented: false,
    // There are no halves of operations.
    axis: (value) => (Number.isInteger(value) ? axisNumber(value, language) : ''),
  }
}

/** How often a field was asked for, by whom, and when last. Every client is named: who changes it has to tell them. */
export function fieldFacts({ count, clients, lastSeenAt, subgraphs }: FieldUsage, t: Words, language: Language) {
  return [
    { label: t('graph.count'), text: exactNumber(count, language) },
    { label: t('graph.lastSeen'), text: lastSeenAt == null ? t('graph.notAsked') : calendarDate(lastSeenAt, language) },
    { label: t('graph.clients'), text: clients.join(', ') || '–' },
    { label: t('graph.answeredBy'), text: subgraphs.join(', ') },
  ]
}

/** The first day that is counted of those asked for: an instance that is younger counts since it began. Days as "2026-11-22". */
export function countedFrom(asked: string, since: string | null | undefined): string {
  return since != null && since > asked ? since : asked
}

/** Since when is counted, in words: no list of a younger instance is of all the days that are asked for. Empty when it is not known. */
export function countedSince(day: string | null | undefined, t: Sentences, language: Language): string {
  return day == null ? '' : t('graph.countedSince', { day: calendarDate(day, language) })
}

function keyOf({ hash, operation }: Usage): string {
  return `${hash} ${operation ?? ''}`
}

/** Names of operations; what would read like another gets the beginning of its hash. */
function namesOf(usage: readonly Usage[], t: Words): (each: Usage) => string {
  return ({ operation, hash }) => {
    const isAlone = usage.filter((each) => each.operation === operation).length === 1
    return operation != null && isAlone ? operation : `${operation ?? t('graph.anonymous')} (${hash.slice(0, 8)})`
  }
}

function named(clients: readonly string[]): string {
  const more = clients.length - CLIENTS_NAMED
  return clients.slice(0, CLIENTS_NAMED).join(', ') + (more > 0 ? ` +${more}` : '')
}
