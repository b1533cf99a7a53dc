import { unitInWords } from '../../format/units.ts'
import { exactNumber, shownNumber, shortRupiah, withUnit } from '../../format/numbers.ts'
import type { ExploreRegisterQuery } from '../../generated/graphql.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Measure, Subject } from './register.ts'
import type { Place } from './rows.ts'
import type { Grouping } from './state.ts'
import './words.ts'

/** How the explorer names things and writes figures. */
export interface Naming {
  readonly grouping: (grouping: Grouping, subject: Subject) => string
  readonly dimension: (subject: Subject, dimension: string) => string
  readonly member: (subject: Subject, dimension: string, member: string) => string
  /** Codes of a dimension's members. */
  readonly members: (subject: Subject, dimension: string) => readonly string[]
  readonly place: (place: Place, subject: Subject) => string
  /** A figure in words: what is computed has at most two decimals, money words of size. */
  readonly figure: (value: FigureValue | undefined, kind: Measure['kind'], unit: string) => string
  /** True when `figure` leaves digits out. */
  readonly rounds: (value: FigureValue | undefined, kind: Measure['kind'], unit: string) => boolean
  /** A number of a line: computed by doubles, so never shown with more than it is good for. */
  readonly double: (value: number, unit: string) => string
  readonly unit: (unit: string) => string
}

/** Names out of the registers' answer. Call it in a component's setup. */
export function useNaming(register: () => ExploreRegisterQuery | undefined): Naming {
  const { t, language } = useWords()
  const { exact } = useFigures()
  const regionName = useRegionNames()
  const dimensionOf = (subject: Subject, code: string) =>
    register()
      ?.indicators.nodes.find((each) => each.code === subject.source.indicator.code)
      ?.dimensions.find((each) => each.code === code)
  const naming: Naming = {
    grouping: (grouping, subject) =>
      grouping.startsWith(':') ? naming.dimension(subject, grouping.slice(1)) : t(`explore.groupings.${grouping}`),
    dimension: (subject, code) => dimensionOf(subject, code)?.name ?? code,
    member: (subject, dimension, member) =>
      dimensionOf(subject, dimension)?.members.find((each) => each.code === member)?.name ?? member,
    members: (subject, code) => dimensionOf(subject, code)?.members.map((each) => each.code) ?? [],
    place: ({ region, organization, member }, subject) => {
      if (region !== null) return regionName(region)
      if (organization !== null) return organization.name
      return member === null ? subject.measure.name : naming.member(subject, member.dimension, member.member)
    },
    figure: (value, kind, unit) => {
      if (value?.value == null) return exact(value)
      if (unit === 'rupiah') return shortRupiah(value.value, language.value).text
      const text =
        kind === 'ratio' ? shownNumber(value.value, language.value).text : exactNumber(value.value, language.value)
      return withUnit(text, unit === 'persen' ? unit : '')
    },
    rounds: (value, kind, unit) => {
      if (value?.value == null) return false
      if (unit === 'rupiah') return shortRupiah(value.value, language.value).rounded
      return kind === 'ratio' && shownNumber(value.value, language.value).rounded
    },
    double: (value, unit) => {
      const size = Math.abs(value)
      const decimals = size >= 1000 ? 0 : size >= 1 ? 2 : 4
      const text = value.toFixed(decimals)
      return unit === 'rupiah' ? shortRupiah(text, language.value).text : exactNumber(text, language.value)
    },
    unit: (unit) => unitInWords(unit, language.value),
  }
  return naming
}
