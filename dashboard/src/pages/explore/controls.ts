import { periodInWords } from '../../format/dates.ts'
import type { StatisticsFrequency } from '../../generated/graphql.ts'
import type { useWords } from '../../i18n/use-words.ts'
import type { Naming } from './naming.ts'
import { groupingOf, groupingsOf } from './question.ts'
import type { Subject } from './register.ts'
import type { ExploreState, Form, Grouping } from './state.ts'

/** A choice out of a few. */
export interface Control {
  readonly key: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  /** What choosing changes. */
  readonly choose: (value: string) => Partial<ExploreState>
  /** Asked for seldom: folded away. */
  readonly rare?: boolean
  /** Not as by default. */
  readonly chosen?: boolean
}

/** How choices are named. */
interface Wordings {
  readonly words: ReturnType<typeof useWords>
  readonly naming: Naming
  /** Titles of datasets. */
  readonly titles: ReadonlyMap<string, string>
}

/** Kinds of charts that a subject can be drawn as. */
export function formsOf(state: ExploreState, subject: Subject): Form[] {
  const grouping = groupingOf(state, subject)
  const mapped = (grouping === 'REGENCY' || grouping === 'DISTRICT') && state.members.length === 0 && !state.preliminary
  return ['BARS', 'LINES', ...(mapped ? (['MAP'] as const) : []), ...(grouping === 'ALL' ? [] : (['SCATTER'] as const))]
}

/** The choices of a page: only those where there is something to choose. */
export function controlsOf(state: ExploreState, subject: Subject, { words, naming, titles }: Wordings): Control[] {
  const { t, language } = words
  const any = { value: '', label: t('explore.any') }
  const inWords = (period: string) => periodInWords(period, language.value)
  const newestFirst = subject.periods.toReversed().map((value) => ({ value, label: inWords(value) }))
  const grouping: Control = {
    key: 'by',
    label: t('explore.by'),
    options: groupingsOf(subject).map((value) => ({ value, label: naming.grouping(value, subject) })),
    value: groupingOf(state, subject),
    choose: (value) => regrouped(state, value as Grouping),
  }
  const all = [
    grouping,
    ...(state.form === 'LINES' ? timeSpan() : [period(), ...(state.form === 'BARS' ? [order(), top()] : [])]),
    ...sources(),
    ...subject.dimensions.map(member),
  ]
  return all.filter(({ options, chosen }) => options.length > 1 || chosen === true)

  function period(): Control {
    const newest = { value: '', label: t('explore.newest', { period: inWords(subject.periods.at(-1) ?? '') }) }
    const options = [newest, ...newestFirst.slice(1)]
    return {
      key: 'period',
      label: t('explore.period'),
      options,
      value: state.period ?? '',
      choose: (value) => ({ period: value || undefined }),
    }
  }

  function timeSpan(): Control[] {
    const of = (key: 'from' | 'to'): Control => ({
      key,
      label: t(`explore.${key}`),
      options: newestFirst.length < 2 ? [any] : [any, ...newestFirst],
      value: state[key] ?? '',
      choose: (value) => ({ [key]: value || undefined }),
    })
    const counts = ['', '1', '2', '3', '4', '5', '6', '7', '8']
    const trend: Control = {
      key: 'trend',
      label: t('explore.trend'),
      options: [
        { value: '', label: t('explore.noForecast') },
        { value: 'ya', label: t('explore.trend') },
      ],
      value: state.trend ? 'ya' : '',
      choose: (value) => ({ trend: value !== '', forecast: 0 }),
    }
    const forecast: Control = {
      key: 'forecast',
      label: t('explore.forecast'),
      options: counts.map((value) => ({
        value,
        label: value === '' ? t('explore.noForecast') : t('explore.periods', { count: value }),
      })),
      value: state.forecast === 0 ? '' : String(state.forecast),
      choose: (value) => ({ forecast: Number(value) }),
    }
    return [of('from'), of('to'), ...(subject.periods.length < 2 ? [] : [trend]), ...(state.trend ? [forecast] : [])]
  }

  function order(): Control {
    return {
      key: 'order',
      label: t('explore.order'),
      options: [
        { value: '', label: t('explore.descending') },
        { value: 'naik', label: t('explore.ascending') },
      ],
      value: state.ascending ? 'naik' : '',
      choose: (value) => ({ ascending: value !== '' }),
    }
  }

  function top(): Control {
    const counts = [...new Set([5, 10, 20, ...(state.top === undefined ? [] : [state.top])])].toSorted((a, b) => a - b)
    return {
      key: 'top',
      label: t('explore.top'),
      options: [
        { value: '', label: t('explore.allRows') },
        ...counts.map((count) => ({ value: String(count), label: t('explore.topRows', { count }) })),
      ],
      value: state.top === undefined ? '' : String(state.top),
      choose: (value) => ({ top: value === '' ? undefined : Number(value) }),
    }
  }

  function sources(): Control[] {
    const { measure, source } = subject
    if (measure.kind === 'ratio') return []
    const stages = [...new Set(measure.sources.map(({ stage }) => stage))]
    const staged = measure.sources.filter(({ stage }) => stage === source.stage)
    const datasets = [...new Set(staged.map(({ dataset }) => dataset.id))]
    const frequencies = [
      ...new Set(staged.filter(({ dataset }) => dataset.id === source.dataset.id).map(({ frequency }) => frequency)),
    ]
    const anew = { period: undefined, from: undefined, to: undefined } as const
    return [
      {
        key: 'source',
        label: t('explore.source'),
        options: datasets.map((value) => ({ value, label: titles.get(value) ?? value })),
        value: source.dataset.id,
        choose: (value) => ({ ...anew, dataset: value, frequency: undefined }),
      },
      {
        key: 'frequency',
        label: t('explore.frequency'),
        options: frequencies.map((value) => ({ value, label: t(`explore.frequencies.${value}`) })),
        value: source.frequency,
        choose: (value) => ({ ...anew, dataset: source.dataset.id, frequency: value as StatisticsFrequency }),
      },
      {
        key: 'stage',
        label: t('explore.stage'),
        options: stages
          .toSorted()
          .toReversed()
          .map((value) => ({ value, label: t(value === 'VALIDATED' ? 'explore.released' : 'explore.preliminary') })),
        value: source.stage,
        choose: (value) => ({
          ...anew,
          dataset: undefined,
          frequency: undefined,
          preliminary: value === 'PRELIMINARY',
        }),
      },
    ]
  }

  function member(dimension: string): Control {
    const own = state.members.find((each) => each.startsWith(`${dimension}.`))
    const others = state.members.filter((each) => !each.startsWith(`${dimension}.`))
    const codes = naming.members(subject, dimension)
    return {
      key: dimension,
      label: t('explore.member', { dimension: naming.dimension(subject, dimension) }),
      options: [any, ...codes.map((code) => ({ value: code, label: naming.member(subject, dimension, code) }))],
      value: own?.slice(dimension.length + 1) ?? '',
      choose: (value) => ({ members: value === '' ? others : [...others, `${dimension}.${value}`] }),
      rare: true,
      chosen: own !== undefined,
    }
  }
}

/** Another grouping: compared regions are no rows of it. A map is of kabupaten/kota or kecamatan. */
function regrouped(state: ExploreState, grouping: Grouping): Partial<ExploreState> {
  const mapped = grouping === 'REGENCY' || grouping === 'DISTRICT'
  const drawn = (state.form === 'MAP' && !mapped) || (state.form === 'SCATTER' && grouping === 'ALL')
  return { grouping, top: undefined, ...(drawn ? { form: 'BARS' } : {}) }
}
