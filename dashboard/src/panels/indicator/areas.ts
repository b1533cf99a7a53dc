import { endOf } from '../../charts/time-axis.ts'
import { compareExactly } from '../../format/sums.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import type { IndicatorPanelQuery } from '../../generated/graphql.ts'

/** Lines of one chart: more are not told apart. */
const MOST_LINES = 6

/** A kabupaten or kota with its figures. */
export interface Area {
  readonly code: string
  readonly name: string
  /** By period. */
  readonly figures: ReadonlyMap<string, FigureValue>
}

/** The figures of one dataset by kabupaten/kota, and its periods, oldest first. */
export interface Areas {
  readonly areas: readonly Area[]
  readonly periods: readonly string[]
}

/** Joins an answer by region code; of several datasets only the first is taken, so that two series are never mixed. */
export function areasOf({ statistics }: IndicatorPanelQuery): Areas {
  const column = statistics.columns[0]?.id
  const areas = new Map<string, { code: string; name: string; figures: Map<string, FigureValue> }>()
  const periods = new Set<string>()
  for (const { region, period, values } of statistics.rows.nodes) {
    const value = values.find((each) => each.column === column)
    if (region == null || period == null || value === undefined) continue
    const area = areas.get(region.code) ?? { code: region.code, name: region.name, figures: new Map() }
    area.figures.set(period, value)
    areas.set(region.code, area)
    periods.add(period)
  }
  return { areas: [...areas.values()], periods: [...periods].toSorted((a, b) => endOf(a) - endOf(b)) }
}

/** From the largest figure of a period to the smallest; those without one come last. */
export function descending(areas: readonly Area[], period: string): Area[] {
  const value = (area: Area) => area.figures.get(period)?.value ?? null
  return areas.toSorted((a, b) => {
    if (value(a) === null || value(b) === null) return compareExactly(value(a), value(b))
    return compareExactly(value(b), value(a))
  })
}

/** The areas whose lines are drawn: all where they are few, else the chosen one and as many of the highest as of the lowest. */
export function drawnAreas(ordered: readonly Area[], chosen: string): Area[] {
  if (ordered.length <= MOST_LINES) return [...ordered]
  const own = ordered.filter(({ code }) => code === chosen)
  const others = ordered.filter(({ code }) => code !== chosen)
  const room = MOST_LINES - own.length
  const highest = others.slice(0, Math.ceil(room / 2))
  return [...own, ...highest, ...others.slice(others.length - (room - highest.length))]
}
