import type { BarChartData } from '../../charts/bars.ts'
import { calendarDate } from '../../format/dates.ts'
import { axisNumber, exactNumber } from '../../format/numbers.ts'
import type { Language } from '../../format/numbers.ts'
import type { KeyUsageQuery } from '../../generated/graphql.ts'
import type { Table } from '../../panels/frame/table.ts'

type Usage = NonNullable<KeyUsageQuery['registeredApplication']>['usage']['nodes'][number]
type Words = (key: string) => string

/** Days as stacked bars, the newest first. */
export function usageChart(usage: readonly Usage[], t: Words, language: Language): BarChartData {
  const days = newestFirst(usage)
  const series = (name: string, count: (day: Usage) => number) => ({
    name,
    lengths: days.map(count),
    words: days.map((day) => exactNumber(count(day), language)),
  })
  const refused = days.some((day) => day.refused > 0)
  return {
    rows: days.map((each) => ({
      key: each.day,
      label: calendarDate(each.day, language),
      end: exactNumber(each.operations + each.refused, language),
    })),
    series: [
      series(t('keys.operations'), ({ operations }) => operations),
      ...(refused ? [series(t('keys.refused'), (day) => day.refused)] : []),
    ],
    stacked: true,
    invented: false,
    axis: (value) => axisNumber(value, language),
  }
}

/** The same as a table, with the sum. */
export function usageTable(usage: readonly Usage[], caption: string, t: Words, language: Language): Table {
  const cell = (value: number) => ({ text: exactNumber(value, language), sort: String(value) })
  const sum = (count: (day: Usage) => number) => usage.reduce((total, day) => total + count(day), 0)
  return {
    caption,
    rowsAre: t('keys.dayColumn'),
    columns: [
      { key: 'operations', label: t('keys.operations') },
      { key: 'refused', label: t('keys.refused') },
    ],
    rows: newestFirst(usage).map(({ day, operations, refused }) => ({
      key: day,
      header: calendarDate(day, language),
      cells: [cell(operations), cell(refused)],
    })),
    totals: [
      {
        key: 'total',
        header: t('keys.total'),
        cells: [cell(sum(({ operations }) => operations)), cell(sum(({ refused }) => refused))],
      },
    ],
  }
}

function newestFirst(usage: readonly Usage[]): Usage[] {
  return usage.toSorted((a, b) => b.day.localeCompare(a.day))
}
