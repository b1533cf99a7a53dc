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
export function choicesOf(answer: RankingChoicesQuery, language: Language): RankingChoice[] {
  const names = new Map(answer.indicators.nodes.map(({ code, name }) => [code, name]))
  const titles = new Map(answer.datasets.nodes.map(({ id, title }) => [id, title]))
  const sources = answer.statisticsSources.nodes.filter(({ levels }) => levels.includes('REGENCY'))
  const pairs = [...new Map(sources.map((each) => [`${each.indicator.code}@${each.dataset.id}`, each])).values()]
  const indicators = pairs.map(({ indicator: { code }, dataset: { id } }): RankingChoice => {
    const alone = pairs.filter((each) => each.indicator.code === code).length === 1
    const name = names.get(code) ?? code
    return {
      key: alone ? code : `${code}@${id}`,
      label: alone ? name : `${name} (${titles.get(id) ?? id})`,
      kind: 'indicator',
      code,
      dataset: id,
    }
  })
  const ratios = answer.ratios.nodes.map(({ code, name }): RankingChoice => ({
    key: code,
    label: name,
    kind: 'ratio',
    code,
    dataset: null,
  }))
  const byName = (a: RankingChoice, b: RankingChoice) => a.label.localeCompare(b.label, language)
  return [...indicators.sort(byName), ...ratios.sort(byName)]
}

/** The choice an address names, or the first there is. */
export function chosen(choices: readonly RankingChoice[], key: unknown): RankingChoice | undefined {
  return choices.find((each) => each.key === key) ?? choices.find((each) => each.key === DEFAULT) ?? choices[0]
}
