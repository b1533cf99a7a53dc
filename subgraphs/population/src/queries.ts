import type { Stage } from '@satudata/core'
import { BadInputError } from '@satudata/core'
import { arrayConnection, batch, entityConnection } from '@satudata/subgraph'
import type { Connection, Figure, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { PopulationImport, ReportingRegion } from './entities.ts'
import { areaFigure, populationFigures } from './figures.ts'
import type { PopulationFigures } from './figures.ts'
import { areasOf, periodsOf } from './series.ts'
import type { PopulationSeries } from './series.ts'

/** Which figures of a region. */
export interface SeriesArgs {
  readonly series: PopulationSeries
  readonly stage: Stage
}

const PERIOD = /^\d{4}(?:-(?:S[12]|Q[1-4]|\d\d(?:-\d\d)?))?$/

/** Batched: the codes of the regions that make up a region: itself, or all reporting regions below it, or none. */
export const partsOf = batch<string, readonly string[]>(
  async (codes, { em }) => {
    const reporting = (await em.find(ReportingRegion, {}, { orderBy: { code: 'asc' } })).map(({ code }) => code)
    const parts = (code: string) =>
      reporting.includes(code) ? [code] : reporting.filter((each) => each.startsWith(`${code}.`))
    return new Map(codes.map((code) => [code, parts(code)]))
  },
  () => [],
)

/** Figures of a region in one period, the latest unless one is named; null when the series says nothing about it. */
export async function findPopulation(
  context: SubgraphContext,
  code: string,
  { series, stage, period }: SeriesArgs & { readonly period?: string | null | undefined },
): Promise<PopulationFigures | null> {
  if (period != null && !PERIOD.test(period)) throw badPeriod(period)
  const history = await populationHistory(context, code, { series, stage })
  return (period == null ? history.at(-1) : history.find((each) => each.period === period)) ?? null
}

/** A page of a region's figures, oldest first. */
export async function findHistory(
  context: SubgraphContext,
  code: string,
  args: SeriesArgs & PageArgs,
): Promise<Connection<PopulationFigures>> {
  return arrayConnection(await populationHistory(context, code, args), args)
}

async function populationHistory(
  context: SubgraphContext,
  code: string,
  { series, stage }: SeriesArgs,
): Promise<PopulationFigures[]> {
  const [parts, periods, areas] = await Promise.all([
    partsOf(context, code),
    periodsOf(context, series, stage),
    areasOf(context),
  ])
  return periods.flatMap((period) => populationFigures({ series, period, area: areas.at(-1), parts }) ?? [])
}

/** Land area of a region; null when no source gives it. */
export async function findArea(context: SubgraphContext, code: string): Promise<Figure | null> {
  const [parts, areas] = await Promise.all([partsOf(context, code), areasOf(context)])
  return areaFigure({ area: areas.at(-1), parts })
}

/** A page of imports, as far as the caller sees them. */
export function findImports(
  { em }: SubgraphContext,
  args: PageArgs & { readonly datasetId?: string | null | undefined },
) {
  const where = args.datasetId == null ? {} : { datasetId: args.datasetId }
  return entityConnection(em, PopulationImport, args, {
    where,
    orderBy: { datasetId: 'asc', period: 'asc', id: 'asc' },
  })
}

function badPeriod(period: string): BadInputError {
  const shown = period.slice(0, 40)
  return new BadInputError({
    id: `period: "${shown}" bukan periode; tulis seperti "2024", "2024-S2", "2024-Q1" atau "2024-03".`,
    en: `period: "${shown}" is no period; write it like "2024", "2024-S2", "2024-Q1" or "2024-03".`,
  })
}
