import type { Release } from '@satudata/subgraph'
import { BadInputError } from '@satudata/core'
import type { Session } from '../engine/session.ts'
import { nothingYet } from '../plan/moment.ts'
import { checkPlaces } from '../plan/places.ts'
import { indicatorsOf, planColumns } from '../plan/columns.ts'
import type { Column } from '../plan/columns.ts'
import { LEVELS } from '../plan/levels.ts'
import { planRead, textOf } from '../plan/reads.ts'
import type { Keys, Question } from '../plan/question.ts'
import { loadSources } from '../plan/sources.ts'
import type { Sight, Source } from '../plan/sources.ts'
import { readColumn } from './cells.ts'
import type { ColumnCells } from './cells.ts'
import { isWhole } from './coverage.ts'
import { runRead } from './figures.ts'
import { keyText } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { readerOf } from './reader.ts'
import type { Reader } from './reader.ts'
import { buildRows, orderRows, withinNames } from './rows.ts'
import type { Row, Wholes } from './rows.ts'
import { pastAnswer } from './past.ts'
import type { PastAnswer } from './past.ts'
import { besides, versionOf } from './version.ts'

/** What is wanted of an answer beside its rows; what is not asked for is not computed. */
export interface Wanted {
  readonly coverage: boolean
  readonly totals: boolean
}

/** Where a question is asked, and by whom. */
export interface Asking {
  readonly session: Session
  readonly sight: Sight
  readonly smallCell: number
  readonly releaseOf: (number: number) => Release
  /** Hears the numbers of the releases that an answer was computed from, for the audit log. */
  readonly note: (releases: Iterable<number>) => void
}

/** An answer. */
export interface Answer {
  readonly question: Question
  readonly columns: readonly Column[]
  /** All rows, in order. */
  readonly rows: readonly Row[]
  /** All of them together, one for each period; empty unless wanted. */
  readonly totals: readonly Row[]
  /** Releases behind it, in manifest order. */
  readonly releases: readonly Release[]
  readonly suppressedCells: number
  readonly dataVersion: string
  /** ISO time in UTC. */
  readonly answeredAt: string
  /** Set when it is the data of an earlier moment. */
  readonly past: PastAnswer | undefined
}

/** Answers a question in one consistent state of the store. */
export async function answer(asking: Asking, question: Question, wanted: Wanted): Promise<Answer> {
  const reader = readerOf(asking.session, asking.sight, asking.smallCell)
  const sources = await loadSources(asking.session, asking.sight, indicatorsOf(question))
  const { past } = asking.session
  const today = past === undefined ? reader : readerOf(past.today, asking.sight, asking.smallCell)
  const columns = planColumns(question, sources, await knownIndicators(asking, question, sources))
  await checkPlaces(reader, question, columns, today)
  const read = { coverage: wanted.coverage, lenient: false }
  const cells = await inTurn(columns, (column) => readColumn(reader, column, question.keys, read))
  const rows = buildRows(cells, question, await wholesOf(reader, columns, question))
  const ids = columns.map((column) => column.id)
  const totals = wanted.totals ? await totalRows(reader, columns, question, wanted) : []
  const numbers = releasesBehind([...rows, ...totals])
  asking.note([...numbers, ...weightsOf(columns)])
  const releases = numbers.map(asking.releaseOf)
  return {
    question,
    columns,
    rows: orderRows(rows, ids, question.order, question.limit),
    totals,
    releases,
    suppressedCells: countSuppressed(columns, rows),
    dataVersion: versionOf(releases, hidingOf(asking, sources, columns)),
    answeredAt: new Date().toISOString(),
    past: past === undefined ? undefined : pastAnswer(past, asking.sight, indicatorsOf(question)),
  }
}

/** Indicators to offer when one is not known; most questions need none. */
async function knownIndicators(asking: Asking, question: Question, sources: readonly Source[]): Promise<string[]> {
  const found = new Set(sources.map(({ indicator }) => indicator))
  const strange = indicatorsOf(question).filter((indicator) => !found.has(indicator))
  if (strange.length === 0) return [...found]
  const { past } = asking.session
  const all = await loadSources(past?.today ?? asking.session, asking.sight)
  const known = [...new Set(all.map(({ indicator }) => indicator))]
  const early = strange.find((indicator) => known.includes(indicator))
  if (past !== undefined && early !== undefined) throw nothingYet(early, past.moment)
  return known
}

/** One after the other: they share one connection. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}

/**
 * For shares of sheltered figures: the wholes as they are published by themselves. And of figures with gaps, because a whole that
 * is added up from the rows does not know of a region that has none.
 */
async function wholesOf(reader: Reader, columns: readonly Column[], question: Question): Promise<Wholes> {
  const published = new Map<Column, Map<string, Outcome>>()
  for (const column of columns) {
    const { read, wish } = column
    if (wish.show !== 'SHARE' || (!read.source.sheltered && isWhole(read, read.shown))) continue
    const whole = planRead(read.source, read.wish, withinKeys(question.keys, wish.within), question.filter, 'COLUMN')
    if (whole === undefined) continue
    const figures = await runRead(reader, whole, whole.shown, { coverage: false, lenient: true })
    const cells = whole.shown.flatMap((period) =>
      figures
        .keysIn([period])
        .map((key): [string, Outcome] => [`${textOf(whole, period)} ${keyText(key)}`, figures.at(key, period)]),
    )
    published.set(column, new Map(cells))
  }
  return (column, within, period) => {
    const cells = published.get(column)
    if (cells === undefined) return undefined
    const last = column.read.shown.at(-1)
    const text = period ?? (last === undefined ? '' : textOf(column.read, last))
    return cells.get(`${text} ${keyText(within)}`) ?? (column.read.source.sheltered ? HIDDEN : undefined)
  }
}

const HIDDEN: Outcome = { value: null, status: 'SUPPRESSED', complete: true, coverage: null, releases: [] }

function withinKeys(keys: Keys, within: readonly string[]): Keys {
  const names = withinNames(keys, within)
  const above = keys.level === undefined ? undefined : LEVELS[LEVELS.indexOf(keys.level) - 1]
  const level = names.includes('REGION') ? keys.level : names.includes('PARENT') ? above : undefined
  const dimensions = keys.dimensions.filter((dimension) => names.includes(dimension))
  return { level, organization: names.includes('ORGANIZATION'), dimensions, period: true }
}

/** The columns over everything at once. What cannot be put together (rates) is left empty instead of refused. */
async function totalRows(
  reader: Reader,
  columns: readonly Column[],
  question: Question,
  wanted: Wanted,
): Promise<Row[]> {
  const keys: Keys = { level: undefined, organization: false, dimensions: [], period: question.keys.period }
  const cells = await inTurn(columns, (column) => totalColumn(reader, column, { ...question, keys }, wanted))
  const found = cells.filter((each) => each !== undefined)
  const rows = buildRows(found, { ...question, keys }, () => undefined)
  const empty = {
    value: null,
    status: 'MISSING',
    complete: false,
    coverage: null,
    releases: [],
    basePeriod: null,
  } as const
  return rows.map((row) => ({
    ...row,
    cells: cells.map((each) => {
      const cell = each === undefined ? undefined : row.cells[found.indexOf(each)]
      const relative = each?.column.wish.show === 'RANK' || each?.column.wish.show === 'SHARE'
      return cell === undefined || relative ? { ...empty, period: row.period } : cell
    }),
  }))
}

async function totalColumn(
  reader: Reader,
  column: Column,
  question: Question,
  wanted: Wanted,
): Promise<ColumnCells | undefined> {
  try {
    const { keys, filter } = question
    const read = planRead(column.read.source, column.read.wish, keys, filter, 'COLUMN')
    const part =
      column.part === undefined ? undefined : planRead(column.part.source, column.part.wish, keys, filter, 'PART')
    if (read === undefined || (part === undefined) !== (column.part === undefined)) return undefined
    return await readColumn(reader, { ...column, read, part }, keys, { coverage: wanted.coverage, lenient: true })
  } catch (error) {
    if (error instanceof BadInputError) return undefined
    throw error
  }
}

/** Numbers of the releases behind some rows, in manifest order. */
function releasesBehind(rows: readonly Row[]): number[] {
  const numbers = new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.releases)))
  return [...numbers].toSorted((a, b) => a - b)
}

/** Numbers of the releases that were weighted by. */
function weightsOf(columns: readonly Column[]): number[] {
  return columns.flatMap(({ weight }) => weight?.source.slices.map(({ release }) => release) ?? [])
}

/** Cells are counted once, whatever is shown of them. */
function countSuppressed(columns: readonly Column[], rows: readonly Row[]): number {
  const first = columns.map(
    (column, index) =>
      columns.findIndex(({ wish, read }) => wish.base === column.wish.base && read.source === column.read.source) ===
      index,
  )
  return rows.reduce(
    (count, { cells }) =>
      count + cells.filter((cell, index) => first[index] === true && cell.status === 'SUPPRESSED').length,
    0,
  )
}

/** What decides what is hidden of figures that are seen inside totals only; undefined without any. */
function hidingOf({ smallCell, releaseOf }: Asking, sources: readonly Source[], columns: readonly Column[]) {
  if (!sources.some(({ sheltered }) => sheltered)) return undefined
  return { smallCell, beside: besides(sources, columns).map(releaseOf) }
}
