import { batch } from '@satudata/subgraph'
import type { Places } from '../compile/latest.sql.ts'
import type { StatisticsFigure } from '../parents.ts'
import { levelOf } from '../plan/levels.ts'
import { loadSources } from '../plan/sources.ts'
import type { Source } from '../plan/sources.ts'
import { latestFigures } from '../results/latest.ts'
import { readerOf } from '../results/reader.ts'
import type { Context } from '../queries.ts'
import { noteReleases } from '../releases.ts'
import { inStore, sightOf } from './ask.ts'

/** Batched: the latest released figure of every indicator that a region has one for. */
export const regionIndicators = batch<string, readonly StatisticsFigure[], Context>(
  (regions, context) => {
    const levels = Map.groupBy(regions, levelOf)
    const places = [...levels].flatMap(([level, codes]): Places[] =>
      level === undefined ? [] : [{ by: 'REGION', level, codes }],
    )
    return indicatorsOf(context, places, () => true)
  },
  () => [],
)

/** Batched: the latest released figure of every indicator about an organization and the units below it. */
export const organizationIndicators = batch<string, readonly StatisticsFigure[], Context>(
  (codes, context) => indicatorsOf(context, [{ by: 'ORGANIZATION', codes }], (source) => source.byOrganization),
  () => [],
)

/** One look at the store for all indicators and all places of a kind. */
function indicatorsOf(context: Context, places: readonly Places[], fits: (source: Source) => boolean) {
  return inStore(context, async (session) => {
    const sources = (await loadSources(session, sightOf(context))).filter(hasSingleFigures).filter(fits)
    const reader = readerOf(session, sightOf(context), context.config.smallCell)
    const found = new Map<string, StatisticsFigure[]>()
    for (const each of places) {
      for (const { place, source, cell } of await latestFigures(reader, sources, each)) {
        noteReleases(context, cell.releases)
        const figures = found.get(place) ?? []
        figures.push({ source, unit: source.unit, cell, ratio: null })
        found.set(place, figures)
      }
    }
    return found
  })
}

/** Released, and one figure a place: rates by sex, say, have several that cannot be put together. */
function hasSingleFigures({ stage, additive, dimensions }: Source): boolean {
  return stage === 'VALIDATED' && (additive || dimensions.length === 0)
}
