import { arrayConnection, offsetConnection, offsetOf, pageSize, provenanceOf } from '@satudata/subgraph'
import type { PageArgs } from '@satudata/subgraph'
import { observationsOf, seriesOf } from '../compile/lists.sql.ts'
import type { Cell, Session, Statement } from '../engine/session.ts'
import { ofUnits, toText } from '../exact/fraction.ts'
import { membersOf } from '../graph/cells.ts'
import { FREQUENCIES, parsePeriod, periodText } from '../periods.ts'
import type { FrequencyCode } from '../periods.ts'
import { daysOfText } from '../plan/read-input.ts'
import { LEVELS } from '../plan/levels.ts'
import { loadSources } from '../plan/sources.ts'
import type { Source } from '../plan/sources.ts'
import type { Context } from '../queries.ts'
import { inStore, sightOf } from './ask.ts'

/** Arguments of a dataset's observations. */
export interface ObservationArgs extends PageArgs {
  readonly region?: string | null
  readonly period?: string | null
  readonly indicator?: string | null
}

/** A page of a dataset's figures, as far as the caller may see them row by row. */
export async function findObservations(context: Context, dataset: string, args: ObservationArgs) {
  const period = args.period == null ? undefined : periodOf(args.period)
  const filter = { dataset, region: args.region ?? undefined, indicator: args.indicator ?? undefined, period }
  return page(
    context,
    args,
    (slice) => observationsOf(context.scope, filter, slice),
    (row) => observation(context, row as ObservationRow),
  )
}

/** A page of an indicator's series, as far as the caller may see them row by row. */
export async function findSeries(context: Context, indicator: string, args: PageArgs) {
  return page(
    context,
    args,
    (slice) => seriesOf(context.scope, indicator, slice),
    (row) => series(row as SeriesRow),
  )
}

async function page<T>(
  context: Context,
  args: PageArgs,
  statements: (slice: { offset: number; limit: number }) => { readonly rows: Statement; readonly count: Statement },
  make: (row: readonly Cell[]) => T,
) {
  const limit = pageSize(args)
  const offset = args.after == null ? 0 : offsetOf(args.after)
  const { rows, count } = statements({ offset, limit })
  return inStore(context, async (session: Session) => {
    const [[total] = [0]] = await session.rows<readonly [number]>(count)
    const found = limit === 0 ? [] : await session.rows(rows)
    return offsetConnection(found.map(make), offset, total)
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
  status: string,
  release: number,
]

function observation(context: Context, row: ObservationRow) {
  const [indicator, region, organization, dimensions, frequency, period, value, unit, status, release] = row
  return {
    indicator: { code: indicator },
    region: { code: region },
    organization: organization === null ? null : { code: organization },
    members: membersOf(dimensions),
    period: periodText({ frequency, number: period }),
    value: value === null ? null : toText(ofUnits(value)),
    unit,
    status,
    provenance: () => provenanceOf(context.services.release(release), context.language),
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
  stage: string,
  access: string,
]

function series(row: SeriesRow) {
  const [indicator, region, organization, dimensions, frequency, unit, dataset, stage, access] = row
  return {
    indicator: { code: indicator },
    region: { code: region },
    organization: organization === null ? null : { code: organization },
    members: membersOf(dimensions),
    frequency: FREQUENCIES[frequency],
    unit,
    dataset: { id: dataset },
    stage,
    access,
  }
}

/** A page of what can be asked for. */
export async function findSources(
  context: Context,
  args: PageArgs & { readonly indicators?: readonly string[] | null },
) {
  const sources = await inStore(context, (session) =>
    loadSources(session, sightOf(context), args.indicators ?? undefined),
  )
  return arrayConnection(sources.map(sourceFields), args)
}

function sourceFields(source: Source) {
  const { indicator, dataset, frequency, unit, stage, additive, dimensions, byOrganization, slices } = source
  return {
    indicator: { code: indicator },
    dataset: { id: dataset },
    frequency: FREQUENCIES[frequency],
    unit,
    stage,
    additive,
    dimensions,
    byOrganization,
    levels: LEVELS.filter((level) => slices.some((slice) => slice.level === level)),
    periods: [...new Set(slices.map(({ period }) => period))]
      .toSorted((a, b) => a - b)
      .map((number) => periodText({ frequency, number })),
  }
}
