import type { LineChartData } from '../../charts/lines.ts'
import { hourInWords, hourOf, moment } from '../../format/dates.ts'
import { axisNumber, exactNumber } from '../../format/numbers.ts'
import type { Language } from '../../format/numbers.ts'
import type { SubgraphPartsFragment } from '../../generated/graphql.ts'
import type { Table } from '../../panels/frame/table.ts'

type Hour = NonNullable<SubgraphPartsFragment['health']>['hours'][number]
type Words = (key: string, values?: Record<string, string>) => string

/** The hours of a day, as chart, table and words. */
export interface HoursView {
  readonly title: string
  readonly alt: string
  readonly chart: LineChartData
  readonly table: Table
}

/** How a service did hour by hour, the oldest given first; null when it was not called. */
export function hoursView(hours: readonly Hour[], t: Words, language: Language): HoursView | null {
  const called = hours.filter(({ calls }) => calls > 0)
  const first = hours[0]
  if (called.length === 0 || first === undefined) return null
  const number = (value: number) => exactNumber(value, language)
  const cell = (value: number) => ({ text: number(value), sort: String(value) })
  const sum = (count: (hour: Hour) => number) => number(called.reduce((total, hour) => total + count(hour), 0))
  const title = t('subgraph.hoursTitle', { from: moment(new Date(first.from), language) })
  return {
    title,
    alt: t('subgraph.hoursAlt', {
      calls: sum(({ calls }) => calls),
      failures: sum(({ failures }) => failures),
      hours: number(called.length),
    }),
    chart: chartOf(hours, t, language),
    table: {
      caption: title,
      rowsAre: t('subgraph.hour'),
      columns: [
        { key: 'mean', label: t('subgraph.hourMean') },
        { key: 'calls', label: t('subgraph.hourCalls') },
        { key: 'failures', label: t('subgraph.hourFailures') },
      ],
      rows: hours.toReversed().map((hour) => ({
        key: hour.from,
        header: hourInWords(new Date(hour.from), language),
        cells: [
          hour.meanMs === null ? { text: '–', sort: null } : cell(hour.meanMs),
          cell(hour.calls),
          cell(hour.failures),
        ],
      })),
    },
  }
}

/** A line of the means; hours with failures are marked above it, also where nothing was measured. */
function chartOf(hours: readonly Hour[], t: Words, language: Language): LineChartData {
  const number = (value: number) => exactNumber(value, language)
  const failed = hours.filter(({ failures }) => failures > 0)
  const period = ({ from }: Hour) => hourOf(new Date(from))
  const told = (hour: Hour) => {
    const mean = meanOf(hour, t, number)
    if (hour.calls === 0) return mean
    return `${mean}; ${t('graph.failures', { failures: number(hour.failures), calls: number(hour.calls) })}`
  }
  return {
    series: [
      {
        key: 'mean',
        name: t('subgraph.hourMean'),
        points: hours.map((hour, at) => ({
          period: period(hour),
          value: hour.meanMs,
          words: told(hour),
          preliminary: at === hours.length - 1,
        })),
      },
    ],
    marks: failed.length === 0 ? undefined : { name: t('subgraph.hourFailed'), periods: failed.map(period) },
    fromZero: true,
    invented: false,
    unit: 'ms',
    axis: (value) => axisNumber(value, language),
  }
}

function meanOf({ calls, meanMs }: Hour, t: Words, number: (value: number) => string): string {
  if (meanMs !== null) return number(meanMs)
  return t(calls === 0 ? 'subgraph.notCalled' : 'subgraph.notMeasured')
}
