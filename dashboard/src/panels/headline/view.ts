import { changeInWords } from '../../format/change-words.ts'
import { drawn, withUnit } from '../../format/numbers.ts'
import { periodInWords } from '../../format/dates.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { HeadlineQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type KpiCard from '../frame/KpiCard.vue'
import { distinct } from '../frame/provenance.ts'
import { compareNewest } from './comparison.ts'
import type { Comparison, Reading } from './comparison.ts'
import type { Headline } from './headlines.ts'
import './words.ts'

/** What a card shows. */
export type HeadlineView = Omit<InstanceType<typeof KpiCard>['$props'], 'label'>

/** The figures of an answer's first column: of one dataset, so that two series are never mixed. */
export function readingsOf({ statistics: { columns, rows } }: HeadlineQuery): Reading[] {
  const column = columns[0]?.id
  return rows.nodes.flatMap(({ period, values }) => {
    const value = values.find((each) => each.column === column)
    if (value === undefined || period == null) return []
    const asOf = value.provenance.map(({ dataAsOf }) => dataAsOf).toSorted()
    return [{ period, value: value.value, complete: value.complete, dataAsOf: asOf[0] ?? null }]
  })
}

/** Makes a card out of an answer; null when there is no figure. Call it in a component's setup. */
export function headlineView(): (headline: Headline, data: HeadlineQuery, of: string) => HeadlineView | null {
  const { t, language } = useWords()
  const { published, shown } = useFigures()
  const period = (code: string) => periodInWords(code, language.value)

  function change(compared: Comparison, unit: string): Pick<HeadlineView, 'change' | 'noChange'> {
    if (compared.kind === 'NONE') return { noChange: t('headline.nothingBefore') }
    if (compared.kind === 'RUNNING') return { noChange: t('headline.running') }
    const told = compared.unit === 'PERCENT' ? 'PERCENT' : unit === 'persen' ? 'POINTS' : 'OWN'
    return {
      change: {
        text: changeInWords(compared.by, told, language.value),
        direction: compared.direction,
        against: t('headline.against', { period: period(compared.against) }),
      },
    }
  }

  return (headline, data, of) => {
    const readings = readingsOf(data)
    const newest = readings.findLast(({ value }) => value !== null)
    const [column] = data.statistics.columns
    if (newest === undefined || column === undefined) return null
    const row = data.statistics.rows.nodes.find((each) => each.period === newest.period)
    const provenance = distinct([row?.values.find((each) => each.column === column.id)?.provenance])
    const text = headline.rounds ? shown(newest, headline.style) : published(newest)
    const percent = column.unit === 'persen'
    const compared = compareNewest(readings, headline)
    // What still adds up would look like a fall beside whole years.
    const whole = compared.kind === 'RUNNING' ? readings.filter((each) => each !== newest) : readings
    return {
      scope: `${of} · ${period(newest.period)}`,
      shown: percent ? { ...text, text: withUnit(text.text, 'persen') } : text,
      unit: percent || headline.style === 'rupiah' || column.unit === 'indeks' ? '' : column.unit,
      ...change(compared, column.unit),
      spark: whole.map((each) => ({ period: each.period, value: drawn(each.value) })),
      dataAsOf: newest.dataAsOf ?? provenance[0]?.dataAsOf ?? '',
      provenance,
    }
  }
}
