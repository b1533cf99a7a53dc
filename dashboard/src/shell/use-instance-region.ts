import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { InstanceRegionDocument } from '../generated/graphql.ts'
import { useGraph } from '../graph/use-graph.ts'
import { useWords } from '../i18n/use-words.ts'

/** The province this instance is of. */
export interface InstanceRegion {
  readonly code: string
  /** With its kind: "Provinsi Banten". */
  readonly name: string
}

/** The province whose data the graph holds; undefined until it is known. Asked once for all pages. */
export function useInstanceRegion(): ComputedRef<InstanceRegion | undefined> {
  const { t } = useWords()
  const { data } = useGraph(InstanceRegionDocument, () => ({}))
  return computed(() => {
    const region = data.value?.regions.nodes[0]
    return region === undefined
      ? undefined
      : { code: region.code, name: t('region.provinceName', { name: region.name }) }
  })
}
