import { ofDecimal } from '../exact/fraction.ts'
import { codeOf, daysOf, parsePeriod } from '../periods.ts'
import { refused, unknown } from './faults.ts'
import type {
  ColumnInput,
  FigureInput,
  FilterInput,
  GroupInput,
  MembersInput,
  RatioInput,
  StatisticsInput,
} from './input.ts'
import { levelOf } from './levels.ts'
import { readMoment } from './moment.ts'
import type { BaseWish, ColumnWish, FigureWish, Filter, Keys, Members, Question } from './question.ts'

/** Largest number of columns, and of periods a moving average spans. */
const COLUMNS = 20
const WINDOW = 60
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/
const ONE = ofDecimal('1')

/** Ratios of the register by code. */
export type RatioRegister = ReadonlyMap<string, BaseWish>

/** Codes of the register's ratios that a question names. */
export function ratioCodes(input: StatisticsInput): string[] {
  return input.columns.flatMap(({ ratio }) => ratio?.code ?? [])
}

/**
 * Reads a question; refuses what cannot be meant, naming the value and the way out. `bound`: its region, organization or
 * dataset is that of the entity it was asked at, which may well have no figures.
 */
export function readInput(input: StatisticsInput, register: RatioRegister, bound = false): Question {
  const { columns, limit } = input
  if (columns.length === 0 || columns.length > COLUMNS) {
    throw refused(
      `columns: ${columns.length} kolom; pakai 1 sampai ${COLUMNS}.`,
      `columns: ${columns.length} columns; use 1 to ${COLUMNS}.`,
    )
  }
  if (limit != null && limit < 1)
    throw refused(`limit: ${limit}; pakai 1 atau lebih.`, `limit: ${limit}; use 1 or more.`)
  return {
    columns: readColumns(columns, register),
    keys: readKeys(input.groupBy ?? []),
    filter: readFilter(input.filter ?? {}),
    order: (input.orderBy ?? []).map(({ column, direction }) => ({
      column: column ?? undefined,
      direction: direction ?? 'DESCENDING',
    })),
    limit: limit ?? undefined,
    asOf: input.filter?.asOf == null ? undefined : readMoment(input.filter.asOf),
    bound,
  }
}

function readColumns(columns: readonly ColumnInput[], register: RatioRegister): ColumnWish[] {
  const byId = new Map<string, ColumnInput>()
  for (const column of columns) {
    if (!NAME.test(column.id)) {
      throw refused(
        `Kolom "${column.id}": pakai huruf, lalu huruf, angka atau _.`,
        `Column "${column.id}": use a letter, then letters, digits or _.`,
      )
    }
    if (byId.has(column.id))
      throw refused(`Kolom "${column.id}" ada dua kali.`, `Column "${column.id}" is there twice.`)
    byId.set(column.id, column)
  }
  // A column of another one shares its base: the same figures, counted once.
  const bases = new Map(columns.filter(({ of }) => of == null).map((column) => [column.id, readBase(column, register)]))
  return columns.map((column) =>
    readColumn(column, column.of == null ? bases.get(column.id) : baseOf(column, byId, bases)),
  )
}

function readColumn(column: ColumnInput, base: BaseWish | undefined): ColumnWish {
  const { id, show = 'VALUE', against = 'PREVIOUS_PERIOD', window = 3, order = 'DESCENDING', within = [] } = column
  if (show === 'MOVING_AVERAGE' && (window < 2 || window > WINDOW)) {
    throw refused(
      `Kolom "${id}": window ${window}; pakai 2 sampai ${WINDOW}.`,
      `Column "${id}": window ${window}; use 2 to ${WINDOW}.`,
    )
  }
  if (base === undefined || (column.of != null && (column.figure != null || column.ratio != null))) throw notOne(id)
  return { id, base, show, against, window, order, within }
}

function notOne(id: string): Error {
  return refused(
    `Kolom "${id}": isi tepat satu dari figure, ratio atau of.`,
    `Column "${id}": give exactly one of figure, ratio or of.`,
  )
}

function readBase(column: ColumnInput, register: RatioRegister): BaseWish {
  const { id, figure, ratio } = column
  if ((figure == null) === (ratio == null)) throw notOne(id)
  if (ratio != null) return readRatio(id, ratio, register)
  return { numerator: readFigure(figure as FigureInput), denominator: undefined, scale: ONE, unit: undefined }
}

/** The base of the column that another one is `of`. */
function baseOf(
  column: ColumnInput,
  byId: ReadonlyMap<string, ColumnInput>,
  bases: ReadonlyMap<string, BaseWish>,
): BaseWish | undefined {
  const other = byId.get(column.of ?? '')
  if (other === undefined) throw unknown({ id: 'Kolom', en: 'column' }, column.of ?? '', [...byId.keys()])
  if (other.of != null) {
    throw refused(
      `Kolom "${column.id}": of "${other.id}" juga memakai of; sebut kolom "${other.of}".`,
      `Column "${column.id}": of "${other.id}" is itself of another column; name "${other.of}".`,
    )
  }
  return bases.get(other.id)
}

function readRatio(id: string, ratio: RatioInput, register: RatioRegister): BaseWish {
  if (ratio.code != null) {
    const known = register.get(ratio.code)
    if (known === undefined) throw unknown({ id: 'Rasio', en: 'ratio' }, ratio.code, [...register.keys()])
    return known
  }
  if (ratio.numerator == null || ratio.denominator == null) {
    throw refused(
      `Kolom "${id}": rasio perlu code, atau numerator dan denominator.`,
      `Column "${id}": a ratio needs code, or numerator and denominator.`,
    )
  }
  return {
    numerator: readFigure(ratio.numerator),
    denominator: readFigure(ratio.denominator),
    scale: ofDecimal(ratio.scale ?? '1'),
    unit: ratio.unit ?? undefined,
  }
}

/** Reads a figure. */
export function readFigure(figure: FigureInput): FigureWish {
  const { indicator, measure = 'VALUE', quantile, weight, period } = figure
  if (measure === 'QUANTILE') checkQuantile(quantile ?? undefined)
  if (measure === 'WEIGHTED_AVERAGE' && weight == null) {
    throw refused(
      `${indicator}: WEIGHTED_AVERAGE perlu weight, misalnya "POPULATION".`,
      `${indicator}: WEIGHTED_AVERAGE needs a weight such as "POPULATION".`,
    )
  }
  if (period != null) daysOfText(period)
  return {
    indicator,
    measure,
    quantile: measure === 'MEDIAN' ? ofDecimal('0.5') : measure === 'QUANTILE' ? ofDecimal(quantile ?? '') : undefined,
    weight: measure === 'WEIGHTED_AVERAGE' ? (weight ?? undefined) : undefined,
    over: figure.over ?? undefined,
    dataset: figure.dataset ?? undefined,
    frequency: figure.frequency == null ? undefined : codeOf(figure.frequency),
    stage: figure.stage ?? 'VALIDATED',
    members: readMembers(figure.dimensions ?? []),
    period: period ?? undefined,
  }
}

function checkQuantile(quantile: string | undefined): void {
  if (quantile !== undefined && /^(?:0(?:\.\d{1,9})?|1(?:\.0+)?)$/.test(quantile)) return
  throw refused(
    `quantile: "${quantile ?? ''}"; pakai 0 sampai 1, misalnya "0.9".`,
    `quantile: "${quantile ?? ''}"; use 0 to 1, such as "0.9".`,
  )
}

function readKeys(groupBy: readonly GroupInput[]): Keys {
  const level = groupBy.find(({ by }) => by === 'REGION')?.level ?? undefined
  const dimensions = groupBy.filter(({ by }) => by === 'DIMENSION').map(({ dimension }) => dimension ?? '')
  const names = groupBy.map(({ by, dimension }) => (by === 'DIMENSION' ? `dimension ${dimension ?? ''}` : by))
  if (new Set(names).size < names.length)
    throw refused('groupBy menyebut hal yang sama dua kali.', 'groupBy names the same thing twice.')
  if (names.includes('REGION') && level === undefined)
    throw refused('groupBy REGION perlu level.', 'groupBy REGION needs a level.')
  if (dimensions.includes(''))
    throw refused('groupBy DIMENSION perlu dimension.', 'groupBy DIMENSION needs a dimension.')
  return { level, organization: names.includes('ORGANIZATION'), dimensions, period: names.includes('PERIOD') }
}

function readFilter(filter: FilterInput): Filter {
  const { regions, organizations, datasets, latest } = filter
  for (const region of regions ?? []) {
    if (levelOf(region) === undefined) {
      throw refused(
        `Wilayah "${region}" bukan kode Kemendagri seperti "36.03".`,
        `Region "${region}" is no Kemendagri code such as "36.03".`,
      )
    }
  }
  if (latest != null && latest < 1)
    throw refused(`latest: ${latest}; pakai 1 atau lebih.`, `latest: ${latest}; use 1 or more.`)
  return {
    regions: regions ?? undefined,
    organizations: organizations ?? undefined,
    datasets: datasets ?? undefined,
    members: readMembers(filter.dimensions ?? []),
    from: filter.from == null ? undefined : daysOfText(filter.from).first,
    to: filter.to == null ? undefined : daysOfText(filter.to).last,
    latest: latest ?? undefined,
  }
}

/** First and last day of a period that a caller wrote. */
export function daysOfText(text: string): { readonly first: number; readonly last: number } {
  const period = parsePeriod(text)
  if (period !== undefined) return daysOf(period)
  throw refused(
    `Periode "${text.slice(0, 40)}" tidak terbaca; tulis seperti "2024", "2024-S2", "2024-Q1", "2024-03" atau "2018-02-05".`,
    `Period "${text.slice(0, 40)}" cannot be read; write it like "2024", "2024-S2", "2024-Q1", "2024-03" or "2018-02-05".`,
  )
}

function readMembers(inputs: readonly MembersInput[]): Members {
  const members = new Map<string, readonly string[]>()
  for (const { dimension, members: codes } of inputs) {
    if (members.has(dimension))
      throw refused(`Dimensi ${dimension} disaring dua kali.`, `Dimension ${dimension} is filtered twice.`)
    members.set(dimension, codes)
  }
  return members
}
