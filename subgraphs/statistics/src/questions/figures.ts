import { BadInputError } from '@satudata/core'
import { batch } from '@satudata/subgraph'
import { ofDecimal } from '../exact/fraction.ts'
import { figureFields } from '../graph/figure.ts'
import type { FigureFields } from '../graph/figure.ts'
import type { Origins } from '../graph/cells.ts'
import { ambiguous } from '../plan/faults.ts'
import type { Column } from '../plan/columns.ts'
import { levelOf } from '../plan/levels.ts'
import type { BaseWish, ColumnWish, Filter, Keys, Question } from '../plan/question.ts'
import { readFigure } from '../plan/read-input.ts'
import { loadSources, sourceName } from '../plan/sources.ts'
import type { Sight, Source } from '../plan/sources.ts'
import type { Context } from '../queries.ts'
import type { Answer, Asking } from '../results/answer.ts'
import { answer } from '../results/answer.ts'
import { askingOf, inStore, originsOf } from './ask.ts'

/** One figure of one region. */
export interface FigureRequest {
  readonly region: string
  readonly base: BaseWish
  /** The register's ratio, to show with the figure. */
  readonly ratio: object | null
}

const NO_FILTER: Filter = {
  regions: undefined,
  organizations: undefined,
  datasets: undefined,
  members: new Map(),
  from: undefined,
  to: undefined,
  latest: undefined,
}

/** Batched: figures of regions. Requests for the same figure are one question over all their regions of a level. */
export const regionFigure = batch<FigureRequest, FigureFields | null>(
  (requests, context) =>
    inStore(context as Context, async (session) => {
      const asking = askingOf(context as Context, session)
      const found = new Map<FigureRequest, FigureFields | null>()
      const groups = Map.groupBy(requests, ({ region, base }) => `${levelOf(region)} ${baseKey(base)}`)
      for (const group of groups.values()) {
        for (const [request, figure] of await figuresOf(asking, group, originsOf(context as Context)))
          found.set(request, figure)
      }
      return found
    }),
  () => null,
)

function baseKey({ numerator, denominator, scale, unit }: BaseWish): string {
  const parts = [numerator, denominator].map((part) => [
    part?.indicator,
    part?.dataset,
    part?.period,
    [...(part?.members ?? [])],
  ])
  return JSON.stringify([parts, String(scale.numerator), String(scale.denominator), unit])
}

async function figuresOf(
  asking: Asking,
  requests: readonly FigureRequest[],
  origins: Origins,
): Promise<[FigureRequest, FigureFields | null][]> {
  const [first] = requests
  const level = first === undefined ? undefined : levelOf(first.region)
  if (first === undefined || level === undefined) return []
  const answered = await latest(
    asking,
    first.base,
    { level, organization: false, dimensions: [], period: false },
    requests.map(({ region }) => region),
  )
  if (answered === null) return []
  if (answered.columns.length > 1) {
    throw ambiguous(
      first.base.numerator.indicator,
      answered.columns.map((column) => sourceName(column.read.source)),
    )
  }
  const [column] = answered.columns
  return requests.map((request) => {
    const cell = answered.rows.find(({ key: [region] }) => region === request.region)?.cells[0]
    const figure =
      column === undefined || cell === undefined ? null : figureFields(column, cell, origins, request.ratio)
    return [request, figure]
  })
}

/** The latest figure for each region; null when there is none (which a question would refuse with the reason). */
async function latest(asking: Asking, base: BaseWish, keys: Keys, regions: readonly string[]): Promise<Answer | null> {
  const question: Question = {
    columns: [columnOf('figure', base)],
    keys,
    filter: { ...NO_FILTER, regions: [...new Set(regions)] },
    order: [],
    limit: undefined,
    bound: true,
  }
  try {
    return await answer(asking, question, { coverage: true, totals: false })
  } catch (error) {
    if (error instanceof BadInputError) return null
    throw error
  }
}

function columnOf(id: string, base: BaseWish): ColumnWish {
  return { id, base, show: 'VALUE', against: 'PREVIOUS_PERIOD', window: 2, order: 'DESCENDING', within: [] }
}

/** Batched: the latest released figure of every indicator that a region has one for. */
export const regionIndicators = batch<string, readonly FigureFields[]>(
  (regions, context) =>
    inStore(context as Context, async (session) => {
      const asking = askingOf(context as Context, session)
      const levels = Map.groupBy(regions, levelOf)
      const found = new Map<string, FigureFields[]>()
      for (const [level, codes] of levels) {
        if (level === undefined) continue
        const keys: Keys = { level, organization: false, dimensions: [], period: false }
        for (const source of await singleFigures(asking)) {
          const answered = await latest(asking, baseOf(source), keys, codes)
          for (const { key, cells } of answered?.rows ?? [])
            push(found, String(key[0]), answered, cells[0], originsOf(context as Context))
        }
      }
      return found
    }),
  () => [],
)

/** Batched: the latest released figure of every indicator about an organization and the units below it. */
export const organizationIndicators = batch<string, readonly FigureFields[]>(
  (organizations, context) =>
    inStore(context as Context, async (session) => {
      const asking = askingOf(context as Context, session)
      const sources = (await singleFigures(asking)).filter((source) => source.byOrganization)
      const found = new Map<string, FigureFields[]>()
      for (const organization of organizations) {
        for (const source of sources) {
          const answered = await ofOrganization(asking, source, organization)
          for (const { cells } of answered?.rows ?? [])
            push(found, organization, answered, cells[0], originsOf(context as Context))
        }
      }
      return found
    }),
  () => [],
)

async function ofOrganization(asking: Asking, source: Source, organization: string): Promise<Answer | null> {
  const keys: Keys = { level: undefined, organization: false, dimensions: [], period: false }
  const question: Question = {
    columns: [columnOf('figure', baseOf(source))],
    keys,
    filter: { ...NO_FILTER, organizations: [organization] },
    order: [],
    limit: undefined,
    bound: true,
  }
  try {
    return await answer(asking, question, { coverage: true, totals: false })
  } catch (error) {
    if (error instanceof BadInputError) return null
    throw error
  }
}

/** Released sources that have one figure a region: rates by sex, say, have several that cannot be put together. */
async function singleFigures({
  session,
  sight,
}: {
  readonly session: Asking['session']
  readonly sight: Sight
}): Promise<Source[]> {
  const sources = await loadSources(session, sight)
  return sources.filter((source) => source.stage === 'VALIDATED' && (source.additive || source.dimensions.length === 0))
}

function baseOf({ indicator, dataset, frequency }: Source): BaseWish {
  const numerator = { ...readFigure({ indicator, dataset }), frequency }
  return { numerator, denominator: undefined, scale: ofDecimal('1'), unit: undefined }
}

function push(
  found: Map<string, FigureFields[]>,
  key: string,
  answered: Answer | null,
  cell: Answer['rows'][number]['cells'][number] | undefined,
  origins: Origins,
): void {
  const column: Column | undefined = answered?.columns[0]
  if (column === undefined || cell === undefined) return
  found.set(key, [...(found.get(key) ?? []), figureFields(column, cell, origins, null)])
}
