import { computed, inject, provide } from 'vue'
import type { ComputedRef, InjectionKey } from 'vue'
import { useRouter } from 'vue-router'
import type { PanelFilter } from './frame/filters.ts'

/** What a page can be limited to. */
export type FilterSubject = 'region' | 'organization'

/** What a page is limited to, and how it follows the choice of a region on one of its panels. */
export interface PageFilters {
  readonly filters: ComputedRef<readonly (PanelFilter & { readonly key: FilterSubject })[]>
  readonly chooseRegion: (code: string) => void
}

const KEY: InjectionKey<PageFilters> = Symbol('page-filters')

/** Limits all panels of a page. Call it in the page's setup. */
export function providePageFilters(page: PageFilters): void {
  provide(KEY, page)
}

/** The page's filters for a panel that can follow these; the others are marked as not followed. None on a page without. */
export function usePageFilters(...followed: readonly FilterSubject[]): ComputedRef<readonly PanelFilter[]> {
  const page = inject(KEY, null)
  return computed(() =>
    (page?.filters.value ?? []).map((filter) =>
      followed.includes(filter.key) ? filter : { ...filter, ignored: true },
    ),
  )
}

/** What choosing a region on a panel does: limits the page where it can be limited, and else opens the region's profile. */
export function useChooseRegion(): { readonly choose: (code: string) => void; readonly limits: boolean } {
  const page = inject(KEY, null)
  const router = useRouter()
  return {
    choose: page?.chooseRegion ?? ((code) => void router.push(`/wilayah/${code}`)),
    limits: page !== null,
  }
}
