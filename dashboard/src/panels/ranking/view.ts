import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn, withUnit } from '../../format/numbers.ts'
import { withinSentence } from '../../format/within.ts'
import { useFigures } from '../../format/use-figures.ts'
import { useWords } from '../../i18n/use-words.ts'
import { unbroken } from '../words.ts'
import type { Table } from '../frame/table.ts'
import type { Provenance } from '../frame/provenance.ts'
import { rankingTable } from './table.ts'
import type { RankingInput } from './table.ts'

/** A ranking as chart and table. */
export interface RankingView {
  readonly title: string
  readonly alt: string
  readonly unit: string
  /** Sentences about the ranking: the region's place, what is missing. */
  readonly remarks: readonly string[]
  readonly chart: BarChartData
  readonly table: Table
  readonly provenance: readonly Provenance[]
}

/** Makes chart and table out of a ranking. Call it in a component's setup. */
export function rankingView(): (input: RankingInput) => RankingView {
  const { t, language } = useWords()
  const { exact, shown } = useFigures()
  const toTable = rankingTable()
  return (input) => {
    const { subject, region, province, code, computed, ranking } = input
    const entries = ranking.entries.nodes
    const ranked = entries.filter(({ value }) => value !== null)
    const own = entries.find((each) => each.region.code === code)
    // Shares exist for what can be added up: there the average region says more than the sum of all.
    const additive = entries.some(({ share }) => share !== null)
    const title = t('ranking.title', {
      indicator: withinSentence(subject, language.value),
      region,
      period: unbroken(periodInWords(ranking.period, language.value)),
    })
    const style = ranking.unit === 'rupiah' ? 'rupiah' : 'number'
    // Money is told in words of size; a published figure otherwise has all its digits, and only what is computed is rounded.
    const rounds = computed || style === 'rupiah'
    const words = (value: string | null, rounded: boolean) =>
      withUnit(
        rounded ? shown({ value }, style).text : exact({ value }, style),
        ranking.unit === 'persen' ? 'persen' : '',
      )
    const label = (value: string | null) => words(value, rounds)
    const invented = ranking.provenance.some((each) => each.invented)
    const line = additive ? ranking.average : (ranking.whole ?? ranking.average)
    const roundsLine = rounds || line === ranking.average
    const name = !additive && ranking.whole !== null ? 'wholeShort' : 'averageShort'
    return {
      title,
      unit: ranking.unit,
      provenance: ranking.provenance,
      remarks: [
        ...(own?.rank == null
          ? []
          : [t('ranking.position', { region: own.region.name, rank: own.rank, count: ranked.length })]),
        ...(ranking.complete ? [] : [t('ranking.incomplete')]),
        ...(ranking.suppressedCells === 0 ? [] : [t('ranking.suppressed', { count: ranking.suppressedCells })]),
      ],
      alt: t('ranking.alt', {
        first: ranked[0]?.region.name ?? '',
        firstValue: label(ranked[0]?.value ?? null),
        last: ranked.at(-1)?.region.name ?? '',
        lastValue: label(ranked.at(-1)?.value ?? null),
      }),
      chart: {
        rows: entries.map((each) => ({
          key: each.region.code,
          label: each.region.name,
          end: each.value === null ? exact(each) : label(each.value),
          ...(code === province ? {} : { meant: each.region.code === code }),
        })),
        series: [
          {
            name: subject,
            lengths: entries.map(({ value }) => drawn(value)),
            words: entries.map((each) => exact(each, style)),
          },
        ],
        stacked: false,
        invented,
        rounded: [...(rounds ? ranked.map(({ value }) => value) : []), ...(roundsLine ? [line] : [])].some(
          (value) => shown({ value }, style).rounded,
        ),
        mark:
          line === null
            ? undefined
            : { at: Number(line), label: t(`ranking.${name}`, { value: words(line, roundsLine) }) },
        axis: (value) => axisNumber(value, language.value),
      },
      table: toTable(input, title),
    }
  }
}
