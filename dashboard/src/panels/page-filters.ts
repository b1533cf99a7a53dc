import { computed, inject, provide } from 'vue'
import type { ComputedRef, InjectionKey } from 'vue'
import { useRouter } from 'vue-router'
import type { PanelFilter } from './frame/filters.ts'
import type { Table } from './frame/table.ts'

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

/** What choosing a region on a panel does. */
export interface RegionChoice {
  /** Limits the page where it can be limited, and else opens the region's profile. */
  readonly choose: (code: string) => void
  readonly limits: boolean
  /** For a panel's table: the same by its rows' heads. */
  readonly inTable: (table: Table | null | undefined) => {
    readonly table: Table | null
    readonly choose?: (code: string) => void
  }
}

/** How a panel's regions are chosen. Call it in the panel's setup. */
export function useRegionChoice(): RegionChoice {
  const page = inject(KEY, null)
  const router = useRouter()
  if (page === null) {
    return {
      choose: (code) => void router.push({ path: `/wilayah/${code}`, query: router.currentRoute.value.query }),
      limits: false,
      inTable: (table) => ({ table: table ?? null }),
    }
  }
  const { chooseRegion } = page
  return {
    choose: chooseRegion,
    limits: true,
    inTable: (table) => (table == null ? { table: null } : { table: withoutLinks(table), choose: chooseRegion }),
  }
}

function withoutLinks(table: Table): Table {
  return { ...table, rows: table.rows.map(({ to: _, ...row }) => row) }
}
