import type { BarChartData } from '../../charts/bars.ts'
import type { LineChartData } from '../../charts/lines.ts'
import type { ScatterChartData } from '../../charts/scatter.ts'
import { periodInWords } from '../../format/dates.ts'
import { withinSentence } from '../../format/within.ts'
import { useWords } from '../../i18n/use-words.ts'
import { distinct } from '../../panels/frame/provenance.ts'
import type { Provenance } from '../../panels/frame/provenance.ts'
import type { Table } from '../../panels/frame/table.ts'
import { unbroken } from '../../panels/words.ts'
import { barsOf } from './bars-view.ts'
import { linesOf } from './lines-view.ts'
import type { Naming } from './naming.ts'
import { groupingOf } from './question.ts'
import { levelOf } from './register.ts'
import type { Subject } from './register.ts'
import { valueOf } from './rows.ts'
import type { ExploreAnswer } from './rows.ts'
import { scatterOf } from './scatter-view.ts'
import type { ExploreState } from './state.ts'

/** An answer, and what was asked. */
export interface Asked {
  readonly state: ExploreState
  readonly subject: Subject
  readonly other: Subject | undefined
  readonly answer: ExploreAnswer
  /** Where: "Provinsi Banten". */
  readonly place: string
}

/** An answer as chart and table: one of the three charts. */
export interface ExploreView {
  readonly title: string
  readonly alt: string
  readonly units: readonly string[]
  readonly provenance: readonly Provenance[]
  readonly remarks: readonly string[]
  readonly bars?: BarChartData
  readonly lines?: LineChartData
  readonly scatter?: ScatterChartData
  readonly table: Table
  /** Said below a chart that does not draw all rows. */
  readonly some?: string
}

/** What a kind of chart gives to a view. */
export type Drawn = Pick<ExploreView, 'bars' | 'lines' | 'scatter' | 'some'> & {
  readonly table: Omit<Table, 'caption'>
  readonly remarks: readonly string[]
  /** First and last row in words, for who does not see the chart. */
  readonly ends?: {
    readonly first: string
    readonly firstValue: string
    readonly last: string
    readonly lastValue: string
  }
}

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function exploreView(naming: Naming): (asked: Asked) => ExploreView | null {
  const words = useWords()
  const { t, language } = words
  const drawings = {
    BARS: barsOf(naming, words),
    MAP: barsOf(naming, words),
    LINES: linesOf(naming, words),
    SCATTER: scatterOf(naming, words),
  }
  return (asked) => {
    const { state, subject, other, answer } = asked
    const nodes = answer.rows.nodes
    if (nodes.length === 0 || answer.columns.length === 0) return null
    const drawn = (state.form === 'SCATTER' && other === undefined ? drawings.BARS : drawings[state.form])(asked)
    const inWords = (period: string | undefined) =>
      unbroken(period === undefined ? '' : periodInWords(period, language.value))
    const periods = answer.columns[0]?.periods ?? []
    // "Tahun 2024–2026": the word is said once.
    const endOf = (period: string | undefined) => (/^\d{4}$/.test(period ?? '') ? period : inWords(period))
    // Two measures may be of two periods: both are told.
    const newest = answer.columns.filter(isAsked).flatMap((column) => column.periods.at(-1) ?? [])
    const span =
      state.form === 'LINES' && periods.length > 1
        ? t('explore.span', { from: inWords(periods[0]), to: endOf(periods.at(-1)) })
        : [...new Set(newest)].map(inWords).join('; ')
    const grouping = groupingOf(state, subject)
    const title = t(
      state.form === 'SCATTER' && other !== undefined
        ? 'explore.titleScatter'
        : grouping === 'ALL' || isAlone(asked)
          ? 'explore.titleAll'
          : 'explore.title',
      {
        measure: subject.measure.name,
        other: withinSentence(other?.measure.name ?? '', language.value),
        by: naming.grouping(grouping, subject).toLocaleLowerCase(language.value),
        place: asked.place,
        period: span,
      },
    )
    const provenance = distinct(answer.columns.map((column) => column.provenance))
    const invented = provenance.some((each) => each.invented)
    const { table, remarks, ends, ...charts } = drawn
    return {
      title,
      alt: ends === undefined ? t('explore.altOne', { title }) : t('explore.alt', { title, ...ends }),
      units: [...new Set(answer.columns.filter(isAsked).map(({ unit }) => naming.unit(unit)))],
      provenance,
      remarks: [...remarks, ...commonRemarks(asked)],
      ...charts,
      table: { ...table, caption: invented ? `${title} — ${t('badge.invented')}` : title },
    }
  }

  function commonRemarks({ answer, subject }: Asked): string[] {
    const gaps = answer.rows.nodes.flatMap((row) => {
      const value = valueOf(row, 'a')
      const { coverage } = value ?? {}
      if (value === undefined || value.complete || coverage == null || value.value === null) return []
      const name = naming.place(
        { key: '', region: row.region ?? null, organization: row.organization ?? null, member: row.members[0] ?? null },
        subject,
      )
      return [t('explore.incompleteRow', { name, ...coverage })]
    })
    const several = answer.columns.some(({ id }) => id.startsWith('a@'))
    const { nodes, totalCount } = answer.rows
    return [
      ...(gaps.length === 0 ? [] : [t('explore.incomplete', { rows: [...new Set(gaps)].slice(0, 6).join(', ') })]),
      ...(answer.suppressedCells === 0 ? [] : [t('explore.suppressed', { count: answer.suppressedCells })]),
      ...(answer.withheldReleases === 0 ? [] : [t('explore.withheld', { count: answer.withheldReleases })]),
      ...(nodes.length < totalCount ? [t('explore.cut', { shown: nodes.length, count: totalCount })] : []),
      ...(several ? [t('explore.several')] : []),
    ]
  }
}

/** Columns of measures; the others are shown of them. */
function isAsked({ id }: { readonly id: string }): boolean {
  return /^[ab](?:@|$)/.test(id)
}

/** One region by itself needs no word of what rows are. */
function isAlone({ state, subject }: Asked): boolean {
  const grouping = groupingOf(state, subject)
  return state.regions.length === 1 && state.regions.every((code) => levelOf(code) === grouping)
}

/** Wordings, as setup got them. */
export type Words = ReturnType<typeof useWords>
