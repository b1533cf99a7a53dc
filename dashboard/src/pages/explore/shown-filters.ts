import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { OrganizationChoicesDocument } from '../../generated/graphql.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { PanelFilter } from '../../panels/frame/filters.ts'
import { useExplored } from './explored.ts'
import type { Subject } from './register.ts'

/** What the answer is limited to, as the panel says it. Call it in a component's setup. */
export function useShownFilters(
  subject: () => Subject,
  names: () => ReadonlyMap<string, string>,
): ComputedRef<readonly PanelFilter[]> {
  const { t } = useWords()
  const { state, change, naming } = useExplored()
  const { data } = useGraph(OrganizationChoicesDocument, () => ({}), {
    pause: () => state.value.organizations.length === 0,
  })
  const organizations = computed(() => new Map(data.value?.organizations.nodes.map(({ code, name }) => [code, name])))
  return computed(() => {
    const { regions, organizations: codes, members } = state.value
    return [
      ...regions.map((code): PanelFilter => ({
        key: code,
        label: t('explore.region'),
        value: names().get(code) ?? code,
        remove: () => change({ regions: regions.filter((each) => each !== code) }),
      })),
      ...codes.map((code): PanelFilter => ({
        key: code,
        label: t('explore.organization'),
        value: organizations.value.get(code) ?? code,
        remove: () => change({ organizations: codes.filter((each) => each !== code) }),
      })),
      ...members.map((each): PanelFilter => {
        const [dimension = '', member = ''] = each.split('.')
        return {
          key: each,
          label: naming.dimension(subject(), dimension),
          value: naming.member(subject(), dimension, member),
          remove: () => change({ members: members.filter((other) => other !== each) }),
        }
      }),
    ]
  })
}
