import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { periodInWords } from '../../format/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { PanelFilter } from '../../panels/frame/filters.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Chosen, DatasetState } from './address.ts'
import type { RowPage } from './types.ts'

/** What the rows are narrowed to, in words, each with the way to take it away. Call it in a component's setup. */
export function useFilterChips(
  rows: () => RowPage | null,
  state: () => DatasetState,
  release: () => Chosen,
  change: (part: Partial<DatasetState>) => void,
): ComputedRef<readonly PanelFilter[]> {
  const { t, language } = useWords()
  const nameOf = useRegionNames()
  return computed(() => {
    const { nodes = [], components = [] } = rows() ?? {}
    const { regions, organizations, indicators, periods, members } = state()
    const chip = (key: string, label: string, names: readonly string[], without: Partial<DatasetState>) =>
      names.length === 0 ? [] : [{ key, label, value: names.join(', '), remove: () => change(without) }]
    const region = (code: string) => {
      const found = nodes.find((row) => row.region.code === code)
      return found === undefined ? code : nameOf(found.region)
    }
    const organization = (code: string) => nodes.find((row) => row.organization?.code === code)?.organization?.name
    const indicator = (code: string) => nodes.find((row) => row.indicator.code === code)?.indicator.name
    const others = periods.filter((period) => period !== release().period)
    return [
      ...chip('wilayah', t('dataset.filters.region'), regions.map(region), { regions: [] }),
      ...chip(
        'opd',
        t('dataset.filters.organization'),
        organizations.map((code) => organization(code) ?? code),
        { organizations: [] },
      ),
      ...chip(
        'indikator',
        t('dataset.filters.indicator'),
        indicators.map((code) => indicator(code) ?? code),
        { indicators: [] },
      ),
      ...chip(
        'periode',
        t('dataset.filters.period'),
        others.map((period) => periodInWords(period, language.value)),
        { periods: [] },
      ),
      ...Object.entries(members).flatMap(([dimension, codes]) => {
        const component = components.find(({ code }) => code === dimension)
        const names = codes.map((code) => component?.members?.find((member) => member.code === code)?.name ?? code)
        const { [dimension]: _, ...rest } = members
        return chip(dimension, component?.label ?? dimension, names, { members: rest })
      }),
    ]
  })
}
