import { tierOf } from '@satudata/core'
import type { AccessLevel, Stage } from '@satudata/core'
import { arrayConnection, offsetConnection, offsetOf, pageSize } from '@satudata/subgraph'
import type { PageArgs } from '@satudata/subgraph'
import { observationsOf, seriesOf } from '../compile/lists.sql.ts'
import type { Session, Statement } from '../engine/session.ts'
import { ofUnits, toText } from '../exact/fraction.ts'
import type { DatasetObservationsArgs, QueryStatisticsSourcesArgs } from '../generated/resolvers.ts'
import type { StatisticsObservation, StatisticsSeries } from '../parents.ts'
import { FREQUENCIES, parsePeriod, periodText } from '../periods.ts'
import type { FrequencyCode } from '../periods.ts'
import { daysOfText } from '../plan/read-input.ts'
import { loadSources } from '../plan/sources.ts'
import type { Context } from '../queries.ts'
import type { Status } from '../results/outcome.ts'
import { noteReleases } from '../releases.ts'
import { inStore, sightOf } from './ask.ts'

/** A page of a dataset's figures, as far as the caller may see them row by row. */
export async function findObservations(context: Context, dataset: string, args: DatasetObservationsArgs) {
  const period = args.period == null ? undefined : periodOf(args.period)
  const filter = { dataset, region: args.region ?? undefined, indicator: args.indicator ?? undefined, period }
  return page(
    context,
    args,
    (slice) => observationsOf(context.scope, filter, slice),
    async (session, rows) => {
      const found = await session.rows<ObservationRow>(rows)
      noteReleases(
        context,
        found.map((row) => row[9]),
      )
      return found.map((row) => observation(context, row))
    },
  )
}

/** A page of an indicator's series, as far as the caller may see them row by row. */
export async function findSeries(context: Context, indicator: string, args: PageArgs) {
  return page(
    context,
    args,
    (slice) => seriesOf(context.scope, indicator, slice),
    async (session, rows) => {
      const found = (await session.rows<SeriesRow>(rows)).map(series)
      for (const each of found) context.tiers?.add(tierOf(each))
      return found
    },
  )
}

async function page<T>(
  context: Context,
  args: PageArgs,
  statements: (slice: { offset: number; limit: number }) => { readonly rows: Statement; readonly count: Statement },
  read: (session: Session, rows: Statement) => Promise<T[]>,
) {
  const limit = pageSize(args)
  const offset = args.after == null ? 0 : offsetOf(args.after)
  const { rows, count } = statements({ offset, limit })
  return inStore(context, async (session: Session) => {
    const [[total] = [0]] = await session.rows<readonly [number]>(count)
    return offsetConnection(limit === 0 ? [] : await read(session, rows), offset, total)
  })
}

function periodOf(text: string): readonly [string, number] | undefined {
  daysOfText(text)
  const period = parsePeriod(text)
  return period === undefined ? undefined : [period.frequency, period.number]
}

type ObservationRow = readonly [
  indicator: string,
  region: string,
  organization: string | null,
  dimensions: string,
  frequency: FrequencyCode,
  period: number,
  value: bigint | null,
  unit: string,
  status: Status,
  release: number,
]

function observation({ services }: Context, row: ObservationRow): StatisticsObservation {
  const [indicator, region, organization, dimensions, frequency, period, value, unit, status, release] = row
  return {
    indicator,
    region,
    organization,
    dimensions,
    period: periodText({ frequency, number: period }),
    value: value === null ? null : toText(ofUnits(value)),
    unit,
    status,
    release: services.release(release),
  }
}

type SeriesRow = readonly [
  indicator: string,
  region: string,
  organization: string | null,
  dimensions: string,
  frequency: FrequencyCode,
  unit: string,
  dataset: string,
  stage: Stage,
  access: AccessLevel,
]

function series(row: SeriesRow): StatisticsSeries {
  const [indicator, region, organization, dimensions, frequency, unit, dataset, stage, access] = row
  return {
    indicator,
    region,
    organization,
    dimensions,
    frequency: FREQUENCIES[frequency],
    unit,
    dataset,
    stage,
    access,
  }
}

/** A page of what can be asked for. */
export async function findSources(context: Context, args: QueryStatisticsSourcesArgs) {
  const sources = await inStore(context, (session) =>
    loadSources(session, sightOf(context), args.indicators ?? undefined),
  )
  const shown = arrayConnection(sources, args)
  noteReleases(
    context,
    shown.nodes.flatMap(({ slices }) => slices.map(({ release }) => release)),
  )
  return shown
}
