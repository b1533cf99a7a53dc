import { FREQUENCIES, yearBefore } from '../periods.ts'
import { ambiguous, otherStage, refused, unknown } from './faults.ts'
import { alignedPeriod, planRead } from './reads.ts'
import type { Read } from './reads.ts'
import type { ColumnWish, FigureWish, Filter, Keys, Question } from './question.ts'
import { sourceName } from './sources.ts'
import type { Source } from './sources.ts'

/** A column found in the store: what to read for it. */
export interface Column {
  readonly id: string
  readonly wish: ColumnWish
  readonly read: Read
  /** The lower part of a ratio. */
  readonly part: Read | undefined
  /** What WEIGHTED_AVERAGE weights by. */
  readonly weight: Read | undefined
  readonly unit: string
}

/** Indicators that a question names. */
export function indicatorsOf({ columns }: Question): string[] {
  const wishes = columns.flatMap(({ base }) => [
    base.numerator,
    ...(base.denominator === undefined ? [] : [base.denominator]),
  ])
  return [...new Set(wishes.flatMap(({ indicator, weight }) => [indicator, ...(weight === undefined ? [] : [weight])]))]
}

/** Finds the columns in the sources the caller may see; an indicator that several sources have becomes one column for each. */
export function planColumns(question: Question, sources: readonly Source[], known: readonly string[]): Column[] {
  return question.columns.flatMap((wish) => planColumn(wish, question, sources, known))
}

function planColumn(
  wish: ColumnWish,
  question: Question,
  sources: readonly Source[],
  known: readonly string[],
): Column[] {
  const { keys, filter } = question
  const { numerator, denominator } = wish.base
  const reads = readsOf(numerator, sources, known, keys, filter)
  const part = denominator === undefined ? undefined : partOf(denominator, sources, known, keys, filter)
  const weighting = numerator.weight === undefined ? undefined : weightOf(numerator, sources, known, filter)
  checkShow(wish, reads[0] as Read, keys)
  return reads.map((read) => ({
    id: reads.length === 1 ? wish.id : `${wish.id}@${distinctName(read, reads)}`,
    wish,
    read,
    part,
    weight: weighting,
    unit: unitOf(wish, read, part),
  }))
}

function readsOf(
  wish: FigureWish,
  sources: readonly Source[],
  known: readonly string[],
  keys: Keys,
  filter: Filter,
): Read[] {
  const found = matching(wish, sources, known, filter)
  const reads = found.flatMap((source) => planRead(source, wish, keys, filter, 'COLUMN') ?? [])
  if (reads.length > 0) return reads
  throw refused(
    `${wish.indicator} tidak punya angka dalam periode yang diminta; sumbernya: ${found.map(extent).join('; ')}.`,
    `${wish.indicator} has no figures in the periods asked for; its sources: ${found.map(extent).join('; ')}.`,
  )
}

function partOf(
  wish: FigureWish,
  sources: readonly Source[],
  known: readonly string[],
  keys: Keys,
  filter: Filter,
): Read {
  const found = matching(wish, sources, known, filter)
  const reads = found.flatMap((source) => planRead(source, wish, keys, filter, 'PART') ?? [])
  const [only] = reads
  if (reads.length > 1) throw ambiguous(wish.indicator, found.map(sourceName))
  if (only !== undefined) return only
  throw refused(`${wish.indicator} tidak punya angka.`, `${wish.indicator} has no figures.`)
}

/** A weight is read by the same units as what it weights, whatever the rows are. */
function weightOf(wish: FigureWish, sources: readonly Source[], known: readonly string[], filter: Filter): Read {
  const weight: FigureWish = {
    ...wish,
    indicator: wish.weight ?? '',
    measure: 'SUM',
    weight: undefined,
    dataset: undefined,
    frequency: undefined,
    members: new Map(),
  }
  const keys: Keys = { level: undefined, organization: false, dimensions: [], period: true }
  const read = partOf(weight, sources, known, keys, { ...filter, members: new Map() })
  if (read.source.sheltered)
    throw unknown({ id: 'Indikator untuk weight', en: 'indicator to weight by' }, weight.indicator, known)
  return read
}

/** Sources of an indicator that a figure and the filter allow. */
function matching(wish: FigureWish, sources: readonly Source[], known: readonly string[], filter: Filter): Source[] {
  const ofAnyStage = sources.filter((source) => source.indicator === wish.indicator)
  if (ofAnyStage.length === 0) throw unknown({ id: 'Indikator', en: 'indicator' }, wish.indicator, known)
  const all = ofAnyStage.filter((source) => source.stage === wish.stage)
  if (all.length === 0) {
    const stages = [...new Set(ofAnyStage.map((source) => source.stage))]
    throw unknown({ id: `Tahap ${wish.indicator}`, en: `stage of ${wish.indicator}` }, wish.stage, stages)
  }
  for (const dataset of [wish.dataset, ...(filter.datasets ?? [])]) {
    if (dataset !== undefined && !sources.some((source) => source.dataset === dataset)) {
      throw unknown({ id: `Dataset ${wish.indicator}`, en: `dataset of ${wish.indicator}` }, dataset, [
        ...new Set(all.map((each) => each.dataset)),
      ])
    }
  }
  const chosen = ({ dataset, frequency }: Source) =>
    (wish.dataset === undefined || dataset === wish.dataset) &&
    (filter.datasets === undefined || filter.datasets.includes(dataset)) &&
    (wish.frequency === undefined || frequency === wish.frequency)
  const left = all.filter(chosen)
  if (left.length > 0) return left
  const elsewhere = ofAnyStage.find(chosen)
  if (elsewhere !== undefined) throw otherStage(wish.indicator, sourceName(elsewhere), elsewhere.stage)
  const asked = [
    wish.dataset ?? filter.datasets?.join(', '),
    wish.frequency === undefined ? undefined : FREQUENCIES[wish.frequency],
  ]
  throw unknown(
    { id: `Sumber ${wish.indicator}`, en: `source of ${wish.indicator}` },
    asked.filter(Boolean).join(' '),
    all.map(sourceName),
  )
}

function extent(source: Source): string {
  return sourceName(source)
}

function checkShow({ id, show, base, within }: ColumnWish, read: Read, keys: Keys): void {
  const summed =
    base.denominator === undefined && read.source.additive && ['VALUE', 'SUM'].includes(base.numerator.measure)
  if (show === 'SHARE' && !summed) {
    throw refused(
      `Kolom "${id}": SHARE hanya untuk angka yang dapat dijumlahkan; ${read.source.indicator} di sini tidak. Pakai RANK.`,
      `Column "${id}": SHARE is for figures that add up only; ${read.source.indicator} here does not. Use RANK.`,
    )
  }
  const possible = ['REGION', 'PARENT', 'ORGANIZATION', ...keys.dimensions].filter(
    (name) => (name !== 'REGION' && name !== 'PARENT') || keys.level !== undefined,
  )
  for (const name of within)
    if (!possible.includes(name)) throw unknown({ id: 'Kunci within', en: 'key within' }, name, possible)
}

function distinctName({ source }: Read, reads: readonly Read[]): string {
  const same = reads.filter((read) => read.source.dataset === source.dataset)
  if (same.length === 1) return source.dataset
  const frequencies = new Set(same.map((read) => read.source.frequency))
  const name = `${source.dataset}/${FREQUENCIES[source.frequency]}`
  return frequencies.size === same.length ? name : `${name}/${source.unit}`
}

function unitOf(wish: ColumnWish, read: Read, part: Read | undefined): string {
  if (wish.show === 'GROWTH' || wish.show === 'SHARE') return 'persen'
  if (wish.show === 'RANK') return 'peringkat'
  if (part !== undefined) return wish.base.unit ?? `${read.source.unit}/${part.source.unit}`
  return wish.base.numerator.measure === 'COUNT' ? 'wilayah' : read.source.unit
}

/** Earlier periods that a shown one is compared with, nearest first; undefined where the dataset has none. */
export function earlierPeriods({ wish, read }: Column, period: number): (number | undefined)[] {
  const { frequency } = read.source
  const there = (number: number) => (read.slots.has(number) ? number : undefined)
  if (wish.show === 'MOVING_AVERAGE')
    return Array.from({ length: wish.window - 1 }, (_, index) => there(period - index - 1))
  if (wish.show !== 'GROWTH' && wish.show !== 'DIFFERENCE') return []
  switch (wish.against) {
    case 'PREVIOUS_PERIOD':
      return [there(period - 1)]
    case 'PREVIOUS_YEAR':
      return [there(yearBefore({ frequency, number: period }).number)]
    case 'PREVIOUS_AVAILABLE':
      return [[...read.slots.keys()].filter((number) => number < period).toSorted((a, b) => b - a)[0]]
  }
}

/** Every period of the column that has to be read. */
export function neededPeriods(column: Column): number[] {
  const all = column.read.shown.flatMap((period) => [period, ...earlierPeriods(column, period)])
  return [...new Set(all.filter((period) => period !== undefined))].toSorted((a, b) => a - b)
}

/** Every period of the lower part that goes with them. */
export function neededPartPeriods(column: Column): number[] {
  const { read, part } = column
  if (part === undefined) return []
  const aligned = neededPeriods(column).flatMap((period) => alignedPeriod(read, part, period) ?? [])
  return [...new Set(aligned)].toSorted((a, b) => a - b)
}
