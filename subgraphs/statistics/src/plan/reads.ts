import { daysOf, parsePeriod, periodText } from '../periods.ts'
import { notAdditive, refused, unknown } from './faults.ts'
import { depth, finest, levelOf, widest } from './levels.ts'
import type { Level } from './levels.ts'
import type { FigureWish, Filter, Keys, Members } from './question.ts'
import { daysOfText } from './read-input.ts'
import { sourceName } from './sources.ts'
import type { Source } from './sources.ts'

/** What a read is grouped by; a subset of the question's keys, in their order. */
export interface ReadKeys {
  readonly level: Level | undefined
  readonly organization: boolean
  readonly dimensions: readonly string[]
}

/** One source, read for one figure: what to group by, what to filter, and which level to use in each period. */
export interface Read {
  readonly source: Source
  readonly wish: FigureWish
  readonly keys: ReadKeys
  readonly regions: readonly string[] | undefined
  readonly organizations: readonly string[] | undefined
  readonly members: Members
  /** Period → the one level whose figures count: totals come from the finest figures there are. */
  readonly slots: ReadonlyMap<number, Level>
  /** Periods to show, oldest first. */
  readonly shown: readonly number[]
}

/** PART: the lower part of a ratio, or a weight. It leaves out keys and filters that it has nothing to do with. */
export type Role = 'COLUMN' | 'PART'

/** Plans the read of a source; undefined when it has nothing in the periods asked for. */
export function planRead(source: Source, wish: FigureWish, keys: Keys, filter: Filter, role: Role): Read | undefined {
  if (wish.measure === 'SUM' && !source.additive) throw notAdditive(source.indicator)
  checkKeys(source, wish, keys, filter, role)
  const slots = chooseSlots(source, wish, keys, filter)
  const shown = chooseShown(source, wish, slots, keys, filter, role)
  if (shown.length === 0) return undefined
  const has = (dimension: string) => source.dimensions.includes(dimension)
  return {
    source,
    wish,
    keys: {
      level: keys.level,
      organization: keys.organization && source.byOrganization,
      dimensions: keys.dimensions.filter(has),
    },
    regions: filter.regions,
    organizations: source.byOrganization ? filter.organizations : undefined,
    members: mergeMembers(
      [...filter.members].filter(([dimension]) => has(dimension)),
      wish.members,
    ),
    slots,
    shown,
  }
}

function checkKeys(source: Source, wish: FigureWish, keys: Keys, filter: Filter, role: Role): void {
  const own = [...wish.members.keys()]
  const asked = role === 'COLUMN' ? [...own, ...keys.dimensions, ...filter.members.keys()] : own
  for (const dimension of asked) {
    if (source.dimensions.includes(dimension)) continue
    throw unknown(
      {
        id: `Dimensi ${source.indicator} pada ${source.dataset}`,
        en: `dimension of ${source.indicator} in ${source.dataset}`,
      },
      dimension,
      source.dimensions,
    )
  }
  if (role === 'COLUMN' && !source.byOrganization && (keys.organization || filter.organizations !== undefined)) {
    throw refused(
      `${source.indicator} pada ${sourceName(source)} tidak dirinci menurut organisasi; hapus ORGANIZATION dari groupBy dan filter.`,
      `${source.indicator} in ${sourceName(source)} is not about organizations; leave ORGANIZATION out of groupBy and filter.`,
    )
  }
}

/** Filter and figure both hold: members named by both are those in both. */
function mergeMembers(filter: readonly (readonly [string, readonly string[]])[], own: Members): Members {
  const merged = new Map(filter)
  for (const [dimension, members] of own) {
    const others = merged.get(dimension)
    merged.set(dimension, others === undefined ? members : members.filter((member) => others.includes(member)))
  }
  return merged
}

function chooseSlots(source: Source, wish: FigureWish, keys: Keys, filter: Filter): ReadonlyMap<number, Level> {
  const published = Map.groupBy(source.slices, (slice) => slice.period)
  const slots = new Map<number, Level>()
  const fits = levelRule(source, wish, keys, filter)
  for (const [period, slices] of published) {
    const level = finest(slices.map((slice) => slice.level).filter(fits))
    if (level !== undefined) slots.set(period, level)
  }
  if (slots.size > 0) return slots
  const levels = [...new Set(source.slices.map((slice) => slice.level))]
  throw refused(
    `${source.indicator} pada ${sourceName(source)} dirilis untuk ${levels.join(', ')}, tidak untuk wilayah yang diminta${source.additive ? '' : '; pakai AVERAGE untuk gabungan wilayah'}.`,
    `${source.indicator} in ${sourceName(source)} is published for ${levels.join(', ')}, not for the regions asked for${source.additive ? '' : '; use AVERAGE for several regions together'}.`,
  )
}

/** Which levels a figure may be computed from. */
function levelRule(source: Source, wish: FigureWish, keys: Keys, filter: Filter): (level: Level) => boolean {
  if (!source.additive && wish.measure === 'VALUE') {
    const exact = keys.level ?? onlyLevel(filter) ?? widest(source.slices.map((slice) => slice.level))
    return (level) => level === exact
  }
  if (!source.additive && wish.over !== undefined) return (level) => level === wish.over
  const regions = (filter.regions ?? []).flatMap((code) => levelOf(code) ?? [])
  const needed = [keys.level, wish.over, finest(regions)].filter((level) => level !== undefined)
  const least = Math.max(0, ...needed.map(depth))
  return (level) => depth(level) >= least
}

function onlyLevel({ regions }: Filter): Level | undefined {
  return regions?.length === 1 ? levelOf(regions[0] ?? '') : undefined
}

function chooseShown(
  source: Source,
  wish: FigureWish,
  slots: ReadonlyMap<number, Level>,
  keys: Keys,
  filter: Filter,
  role: Role,
): readonly number[] {
  const all = [...slots.keys()].toSorted((a, b) => a - b)
  if (role === 'PART' && wish.period === undefined) return all
  const range = wish.period === undefined ? { first: filter.from, last: filter.to } : daysOfText(wish.period)
  const within = all.filter((number) => {
    // A period belongs to the range in which it ends: both semesters of 2024 and the year itself belong to 2024.
    const end = daysOf({ frequency: source.frequency, number }).last
    return (range.first === undefined || end >= range.first) && (range.last === undefined || end <= range.last)
  })
  return keys.period ? within.slice(-(filter.latest ?? within.length)) : within.slice(-1)
}

/**
 * The period of a part that goes with a period of the column: the same one; of another frequency (and of figures taken on
 * days, which seldom coincide) the latest that is not later, or else the first. A part with a period of its own keeps to it.
 */
export function alignedPeriod(column: Read, part: Read, period: number): number | undefined {
  if (part.wish.period !== undefined) return part.shown.at(-1)
  const { frequency } = column.source
  if (frequency === part.source.frequency && frequency !== 'D') return part.slots.has(period) ? period : undefined
  const end = daysOf({ frequency, number: period }).last
  const ended = part.shown.findLast((number) => daysOf({ frequency: part.source.frequency, number }).last <= end)
  return ended ?? part.shown[0]
}

/** A period of a read as text. */
export function textOf(read: Read, period: number): string {
  return periodText({ frequency: read.source.frequency, number: period })
}

/** The number of a period in a source's frequency; undefined when it has another form. */
export function numberOf(source: Source, text: string): number | undefined {
  const period = parsePeriod(text)
  return period?.frequency === source.frequency ? period.number : undefined
}
