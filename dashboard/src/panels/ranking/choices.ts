import type { RankingChoicesQuery } from '../../generated/graphql.ts'
import type { Language } from '../../format/numbers.ts'

/** Something kabupaten and kota can be ranked by. */
export interface RankingChoice {
  /** Stands in the page's address: the code, and the dataset when several have the indicator. */
  readonly key: string
  readonly label: string
  readonly kind: 'indicator' | 'ratio'
  readonly code: string
  /** Of an indicator: the dataset it is taken from. */
  readonly dataset: string | null
}

/** What is ranked by when the address does not say. */
const DEFAULT = 'POPULATION_DENSITY'

/** The choices an answer offers, each kind by name. */
export function choicesOf({ statisticsSources, ratios }: RankingChoicesQuery, language: Language): RankingChoice[] {
  const sources = statisticsSources.nodes.filter(({ levels, byOrganization }) => levels.includes('REGENCY') && !byOrganization)
  const pairs = [...new Map(sources.map((each) => [`${each.indicator.code}@${each.dataset.id}`, each])).values()]
  const indicators = pairs.map(({ indicator, dataset }): RankingChoice => {
    const alone = pairs.filter((each) => each.indicator.code === indicator.code).length === 1
    return {
      key: alone ? indicator.code : `${indicator.code}@${dataset.id}`,
      label: alone ? indicator.name : `${indicator.name} (${dataset.title})`,
      kind: 'indicator',
      code: indicator.code,
      dataset: dataset.id,
    }
  })
  const computed = ratios.nodes.map(({ code, name }): RankingChoice => {
    return { key: code, label: name, kind: 'ratio', code, dataset: null }
  })
  const byName = (a: RankingChoice, b: RankingChoice) => a.label.localeCompare(b.label, language)
  return [...indicators.sort(byName), ...computed.sort(byName)]
}

/** The choice an address names, or the first there is. */
export function chosen(choices: readonly RankingChoice[], key: unknown): RankingChoice | undefined {
  return choices.find((each) => each.key === key) ?? choices.find((each) => each.key === DEFAULT) ?? choices[0]
}
