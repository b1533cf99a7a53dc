import type { ExploreRegisterQuery, ExploreSourceFragment, RegionLevel } from '../../generated/graphql.ts'
import type { Language } from '../../format/numbers.ts'
import type { ExploreState } from './state.ts'

/** Levels, widest first. */
export const LEVELS: readonly RegionLevel[] = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE']

/** Something to explore: an indicator, or a ratio of two. */
export interface Measure {
  /** As the address has it: "POPULATION", "rasio.POPULATION_DENSITY". */
  readonly key: string
  readonly kind: 'indicator' | 'ratio'
  readonly code: string
  readonly name: string
  /** What it is taken from: of a ratio those of the part above the line. */
  readonly sources: readonly ExploreSourceFragment[]
  /** Of a ratio: those of the part below the line. */
  readonly below: readonly ExploreSourceFragment[]
}

/** What a measure is taken from as a page asks for it, and what it can be asked by. */
export interface Subject {
  readonly measure: Measure
  readonly source: ExploreSourceFragment
  /** Levels its rows can be of, widest first. */
  readonly levels: readonly RegionLevel[]
  readonly dimensions: readonly string[]
  readonly periods: readonly string[]
}

/** What can be explored, by name; ratios only where both parts are there for the caller. */
export function measuresOf(
  { statisticsSources, indicators, ratios }: ExploreRegisterQuery,
  language: Language,
): Measure[] {
  const byIndicator = Map.groupBy(statisticsSources.nodes, ({ indicator }) => indicator.code)
  const names = new Map(indicators.nodes.map(({ code, name }) => [code, name]))
  const plain = [...byIndicator].map(([code, sources]): Measure => {
    return { key: code, kind: 'indicator', code, name: names.get(code) ?? code, sources, below: [] }
  })
  const released = (code: string) => (byIndicator.get(code) ?? []).filter(({ stage }) => stage === 'VALIDATED')
  const computed = ratios.nodes.map(({ code, name, numerator, denominator }): Measure => {
    const [sources, below] = [released(numerator.code), released(denominator.code)]
    return { key: `rasio.${code}`, kind: 'ratio', code, name, sources, below }
  })
  const there = computed.filter(({ sources, below }) => sources.length > 0 && below.length > 0)
  const byName = (a: Measure, b: Measure) => a.name.localeCompare(b.name, language)
  return [...plain.toSorted(byName), ...there.toSorted(byName)]
}

/** What an address asks for; undefined when it is not there for the caller. */
export function subjectOf(
  measures: readonly Measure[],
  key: string | undefined,
  { dataset, frequency, preliminary }: Pick<ExploreState, 'dataset' | 'frequency' | 'preliminary'>,
): Subject | undefined {
  const measure = measures.find((each) => each.key === key)
  if (measure === undefined) return undefined
  const stage = preliminary ? 'PRELIMINARY' : 'VALIDATED'
  const fitting = measure.sources.filter(
    (source) =>
      source.stage === stage &&
      (dataset === undefined || source.dataset.id === dataset) &&
      (frequency === undefined || source.frequency === frequency),
  )
  // Nothing fits: what there is, released first, rather than an empty page.
  const [source] = [
    ...fitting,
    ...measure.sources.toSorted((a, b) => (a.stage === 'VALIDATED' ? 0 : 1) - (b.stage === 'VALIDATED' ? 0 : 1)),
  ]
  if (source === undefined) return undefined
  return {
    measure,
    source,
    levels: LEVELS.filter((level) => [source, ...measure.below.slice(0, 1)].every((each) => reaches(each, level))),
    dimensions: source.dimensions,
    periods: source.periods,
  }
}

/** Figures that add up are there for every level above the one they are published for. */
function reaches({ additive, levels }: ExploreSourceFragment, level: RegionLevel): boolean {
  if (!additive) return levels.includes(level)
  return levels.some((published) => LEVELS.indexOf(published) >= LEVELS.indexOf(level))
}

/** Level of a Kemendagri code. */
export function levelOf(code: string): RegionLevel {
  return LEVELS[code.split('.').length - 1] ?? 'VILLAGE'
}
