import type { Stage } from '@satudata/core'
import { CLOSED_RELEASES, closedFigures, openFigures } from '../compile/closed.sql.ts'
import type { Cell, Session } from '../engine/session.ts'
import type { FrequencyCode } from '../periods.ts'
import { levelOf } from '../plan/levels.ts'
import type { Source } from '../plan/sources.ts'
import { tooManyCells } from '../plan/faults.ts'
import { Chain } from './chain.ts'
import type { Step } from './chain.ts'
import { asCounts, tableKey } from './closed-tables.ts'
import type { ClosedFigure, ClosedRelease, TableId } from './closed-tables.ts'
import { CountTable } from './counts.ts'
import { History } from './history.ts'
import type { Lattice } from './lattice.ts'
import { MOST_CELLS } from './look.ts'

type Known = ReadonlyMap<string, ReadonlySet<bigint>>

/** What the patterns of an indicator's tables were decided from, to go on from there when a release comes in. */
interface Kept {
  readonly releases: readonly number[]
  readonly steps: Step[]
}

/**
 * The patterns of one table of closed figures, each of which must show a cell: the same for everybody and every question. None when
 * nothing may be shown. Of an earlier moment: the pattern of then, as what was decided since assumes it, and once more with what is
 * known beside it today, so that nothing is shown that was not shown then, or that would not be now.
 */
export async function patternsOf(
  session: Session,
  source: Source,
  table: TableId,
  smallCell: number,
): Promise<readonly Lattice[]> {
  const { today = session, until = Infinity, tightened } = session.past ?? {}
  // What was open then was known beside the table, and is not at hand any more.
  if (tightened?.has(source.indicator) === true) return []
  const key = JSON.stringify(['pattern', source.indicator, source.unit, tableKey(table), smallCell, until])
  return today.remembered(key, async () => {
    const all = await closedReleases(today)
    if (!knowsAll(all, source, table)) return []
    // Agencies that took over from each other since count as one, and did not then.
    const owners = [all, all.filter(({ number }) => number <= until)].map((each) => successors(each, table.owner))
    const patterns: (Lattice | undefined)[] = []
    for (const own of new Map(owners.map((each) => [each.join(), each])).values()) {
      const chain = await chainOf(today, source, own, smallCell, until)
      for (const each of new Set([session, today])) {
        const known = await knownCells(each, source, table.period)
        patterns.push(known.size === 0 ? chain.pattern(table) : chain.protect(table, known))
      }
    }
    return patterns.every((pattern) => pattern !== undefined) ? patterns : []
  })
}

/** True when all that is shown of a table has been decided on: the store may not have heard of the newest release yet. */
function knowsAll(closed: readonly ClosedRelease[], { slices }: Source, { period }: TableId): boolean {
  const numbers = new Set(closed.map(({ number }) => number))
  return slices.every((slice) => slice.period !== period || !slice.sheltered || numbers.has(slice.release))
}

function chainOf(
  session: Session,
  { indicator, unit }: Source,
  owners: readonly string[],
  smallCell: number,
  until: number,
): Promise<Chain> {
  return session.remembered(JSON.stringify(['chain', indicator, unit, owners, smallCell, until]), async () => {
    const all = await closedReleases(session)
    const rows = await session.rows<FigureRow & readonly Cell[]>(closedFigures(indicator, unit, owners))
    const figures = rows.map(figureOf)
    const personDerived = rows.some((row) => row[10])
    const inUse = new Set(figures.map(({ release }) => release))
    // A release without the indicator matters when it replaces one that had it.
    const datasets = new Set(figures.map(({ dataset }) => dataset))
    const releases = all.filter(({ number, dataset }) => inUse.has(number) || datasets.has(dataset))
    const name = JSON.stringify([indicator, unit, owners, smallCell, personDerived])
    const kept = session.lasting.get(name) as Kept | undefined
    const numbers = releases.map(({ number }) => number)
    // A step depends on the releases up to it alone.
    const same = numbers.findIndex((number, index) => kept?.releases[index] !== number)
    const steps = kept?.steps.slice(0, same < 0 ? numbers.length : same) ?? []
    // Kept before it is done: a question that runs out of time leaves what it has to the next.
    session.lasting.set(name, { releases: numbers, steps } satisfies Kept)
    const chain = new Chain(new History(releases, figures), { personDerived, smallCell })
    await chain.decide(steps, numbers.filter((number) => number <= until).length)
    return chain
  })
}

type ReleaseRow = readonly [number: number, dataset: string, period: string, stage: Stage, owner: string]

function closedReleases(session: Session): Promise<readonly ClosedRelease[]> {
  return session.remembered('closed releases', async () => {
    const rows = await session.rows<ReleaseRow & readonly Cell[]>(CLOSED_RELEASES)
    return rows.map(([number, dataset, period, stage, owner]) => ({ number, dataset, period, stage, owner }))
  })
}

/** The owner, and those who published in the same datasets, before or after: agencies merge and split. */
function successors(releases: readonly ClosedRelease[], owner: string): string[] {
  const datasets = [...Map.groupBy(releases, ({ dataset }) => dataset).values()]
  const found = new Set([owner])
  for (let size = 0; size < found.size;) {
    size = found.size
    for (const own of datasets)
      if (own.some((release) => found.has(release.owner))) for (const release of own) found.add(release.owner)
  }
  return [...found].toSorted()
}

type FigureRow = readonly [
  release: number,
  dataset: string,
  frequency: FrequencyCode,
  stage: Stage,
  owner: string,
  region: string,
  organization: string | null,
  dimensions: string,
  period: number,
  value: bigint | null,
  personDerived: boolean,
]

function figureOf(row: FigureRow): ClosedFigure {
  const [release, dataset, frequency, stage, owner, region, organization, dimensions, period, value] = row
  return {
    release,
    dataset,
    frequency,
    stage,
    owner,
    region,
    organization,
    members: membersOf(dimensions),
    period,
    value,
  }
}

type OpenRow = readonly [
  dataset: string,
  region: string,
  organization: string | null,
  dimensions: string,
  period: number,
  value: bigint,
]

/** Counts that leaders see anyway and that may be those of a dataset and period, in every way of grouping them. */
async function knownCells(session: Session, source: Source, period: number): Promise<Known> {
  const { indicator, unit, frequency, dataset } = source
  return session.remembered(JSON.stringify(['known', indicator, unit, frequency, dataset, period]), async () => {
    const rows = await session.rows<OpenRow & readonly Cell[]>(openFigures(source, period, MOST_CELLS))
    if (rows.length > MOST_CELLS) throw tooManyCells(MOST_CELLS)
    const known = new Map<string, Set<bigint>>()
    const figures = rows.map(([name, region, organization, dimensions, at, value]) => {
      return { table: `${name} ${levelOf(region)} ${at}`, region, organization, members: membersOf(dimensions), value }
    })
    for (const own of Map.groupBy(figures, ({ table }) => table).values()) {
      const { axes, leaves } = asCounts(own, true)
      for (const { name, weight } of new CountTable(axes, leaves).cells.values())
        known.set(name, (known.get(name) ?? new Set()).add(weight))
    }
    return known
  })
}

function membersOf(dimensions: string): Readonly<Record<string, string>> {
  return JSON.parse(dimensions) as Readonly<Record<string, string>>
}
