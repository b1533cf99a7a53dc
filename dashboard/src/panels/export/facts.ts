import { calendarDate, moment } from '../../format/dates.ts'
import type { Language } from '../../format/numbers.ts'
import { unitInWords } from '../../format/units.ts'
import { isPreliminary } from '../frame/provenance.ts'
import type { ExportedPanel, ExportMoment, Say } from './exported-panel.ts'
import { plainSpaces } from './grid.ts'
import type { Grid } from './grid.ts'

/** Something to know about exported figures, in words. */
export interface Fact {
  readonly label: string
  readonly value: string
}

/** What must go with a panel's figures: of what, from whom, as of when, and what to beware of. */
export function panelFacts(panel: ExportedPanel, say: Say, language: Language): Fact[] {
  const { title, filters, provenance, units, dataVersion } = panel
  const fact = (key: string, values: readonly (string | null)[]): Fact[] => {
    const known = [...new Set(values.filter((value) => value !== null && value !== ''))]
    return known.length === 0 ? [] : [{ label: say(`export.${key}`), value: plainSpaces(known.join('; ')) }]
  }
  const followed = filters.filter(({ ignored }) => ignored !== true)
  const ignored = filters.filter((filter) => filter.ignored === true)
  const named = (each: ExportedPanel['filters']) => each.map(({ label, value }) => `${label}: ${value}`)
  return [
    ...fact('title', [title]),
    ...fact('filters', followed.length === 0 ? [say('export.noFilters')] : named(followed)),
    ...fact('ignoredFilters', named(ignored)),
    ...fact('warning', badgesOf(panel, say)),
    ...fact(
      'source',
      provenance.map(({ source, sourceUrl }) => (sourceUrl === null ? source : `${source} (${sourceUrl})`)),
    ),
    ...fact(
      'dataAsOf',
      provenance.map(({ dataAsOf }) => calendarDate(dataAsOf, language)),
    ),
    ...fact(
      'unit',
      units.map((unit) => unitInWords(unit, language)),
    ),
    ...fact(
      'notes',
      provenance.flatMap(({ notes }) => notes),
    ),
    ...fact(
      'datasets',
      provenance.map(({ datasetId }) => datasetId),
    ),
    ...fact(
      'releases',
      provenance.map(({ releaseId }) => releaseId),
    ),
    ...fact('dataVersion', [dataVersion]),
  ]
}

/** What goes with everything that is exported at once: who saw it, when and where. */
export function momentFacts({ audience, time, address }: ExportMoment, say: Say, language: Language): Fact[] {
  return [
    { label: say('export.audience'), value: audience },
    { label: say('export.time'), value: moment(time, language) },
    { label: say('export.address'), value: address },
  ]
}

/** What a reader must know before believing the figures, as on the panel's badges. */
export function badgesOf({ provenance }: Pick<ExportedPanel, 'provenance'>, say: Say): string[] {
  return [
    ...(provenance.some(({ invented }) => invented) ? [say('badge.invented')] : []),
    ...(isPreliminary(provenance) ? [say('badge.preliminary')] : []),
    ...(provenance.some(({ quality }) => quality === 'NEEDS_VERIFICATION') ? [say('badge.verify')] : []),
  ]
}

/** Facts as a sheet of two columns. */
export function factsGrid(facts: readonly Fact[], say: Say): Grid {
  const words = (text: string) => ({ kind: 'words' as const, text })
  return {
    head: [say('export.fact'), say('export.content')],
    rows: facts.map(({ label, value }) => [words(label), words(value)]),
  }
}
