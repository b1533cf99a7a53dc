import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import type { LocationQuery } from 'vue-router'
import { OrganizationChoicesDocument, OverviewOfferDocument, RegionChoicesDocument } from '../../generated/graphql.ts'
import type { OverviewOfferQuery } from '../../generated/graphql.ts'
import type { Problem } from '../../graph/problem.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { useWords } from '../../i18n/use-words.ts'
import { providePageFilters } from '../../panels/page-filters.ts'
import type { FilterSubject } from '../../panels/page-filters.ts'
import { useRegionNames } from '../../regions/names.ts'
import { useWho } from '../../session/use-who.ts'
import { textIn, useAddress } from '../../shell/use-address.ts'
import { scopeOf } from './scope.ts'
import type { Scope } from './scope.ts'
import './words.ts'

interface Place {
  readonly code: string
  readonly name: string
}

/** What the page shows, of whom and where, and how that is changed. */
export interface Overview {
  /** Null until it is known who looks and what there is. */
  readonly sources: ComputedRef<OverviewOfferQuery['statisticsSources']['nodes'] | null>
  /** The province, or the kabupaten/kota that is chosen. Null until it is known. */
  readonly region: ComputedRef<Place | null>
  readonly province: ComputedRef<Place | null>
  readonly scope: ComputedRef<Scope | null>
  readonly filtered: ComputedRef<boolean>
  readonly problems: ComputedRef<readonly Problem[]>
  readonly retry: () => void
  readonly chooseRegion: (code: string) => void
  readonly chooseOrganization: (code: string) => void
  readonly clear: () => void
}

interface State {
  readonly opd: string | undefined
  readonly wilayah: string | undefined
  /** What else the address holds: of panels, and of the screen. */
  readonly rest: LocationQuery
}

function read(query: LocationQuery): State {
  const { opd: _, wilayah: __, ...rest } = query
  return { opd: textIn(query, 'opd'), wilayah: textIn(query, 'wilayah'), rest }
}

/** Reads the page's state from its address, and limits its panels by it. Call it in the page's setup. */
export function useOverview(): Overview {
  const { t } = useWords()
  const nameOf = useRegionNames()
  const who = useWho()
  const { state, change } = useAddress(read, ({ opd, wilayah, rest }) => ({ ...rest, opd, wilayah }))
  const offer = useGraph(OverviewOfferDocument, () => ({}), { pause: () => who.value === undefined })
  const regions = useGraph(RegionChoicesDocument, () => ({}))
  const organizations = useGraph(OrganizationChoicesDocument, () => ({}))

  const named = (place: Place): Place => ({ code: place.code, name: nameOf(place) })
  const province = computed(() => {
    const first = regions.data.value?.provinces.nodes[0]
    return first === undefined ? null : named(first)
  })
  const chosen = computed(() => {
    const found = regions.data.value?.regencies.nodes.find(({ code }) => code === state.value.wilayah)
    return found === undefined ? null : named(found)
  })
  const scope = computed(() => {
    if (who.value === undefined) return null
    const nodes = organizations.data.value?.organizations.nodes
    // Figures of all organizations are not shown for a moment while it is not known which one is meant.
    if (nodes === undefined && state.value.opd !== undefined) return null
    return scopeOf(who.value, state.value.opd, nodes ?? [])
  })
  /** What the page is limited to, as its panels say it. */
  const limit = (key: FilterSubject, to: Place | null, remove?: () => void) =>
    to === null ? [] : [{ key, label: t(`overview.${key}`), value: to.name, ...(remove ? { remove } : {}) }]
  const removable = computed(() => scope.value?.choices === 'ALL')

  const page: Pick<Overview, 'chooseRegion' | 'chooseOrganization' | 'clear'> = {
    chooseRegion: (code) => change({ wilayah: code.includes('.') ? code : undefined }),
    chooseOrganization: (code) => change({ opd: code === '' ? undefined : code }),
    clear: () => change({ wilayah: undefined, opd: undefined }),
  }
  providePageFilters({
    chooseRegion: page.chooseRegion,
    filters: computed(() => [
      ...limit('region', chosen.value, () => change({ wilayah: undefined })),
      ...limit(
        'organization',
        scope.value?.organization ?? null,
        removable.value ? () => change({ opd: undefined }) : undefined,
      ),
    ]),
  })

  const asked = [offer, regions, organizations]
  return {
    ...page,
    sources: computed(() => offer.data.value?.statisticsSources.nodes ?? null),
    province,
    region: computed(() => chosen.value ?? province.value),
    scope,
    filtered: computed(() => chosen.value !== null || (removable.value && scope.value?.organization != null)),
    problems: computed(() => asked.flatMap(({ problems }) => problems.value)),
    retry: () => asked.filter(({ problems }) => problems.value.length > 0).forEach((each) => each.retry()),
  }
}
