import { computed, shallowRef, watch } from 'vue'
import type { ComputedRef } from 'vue'
import { MapBoundariesDocument } from '../generated/graphql.ts'
import type { MapBoundariesQuery, RegionLevel } from '../generated/graphql.ts'
import { useGraph } from '../graph/use-graph.ts'
import type { BoundaryTopology } from './map-shapes.ts'

/** Boundaries with what is known of them. */
export interface LoadedBoundaries {
  readonly set: NonNullable<MapBoundariesQuery['boundaries']>
  readonly topology: BoundaryTopology
}

/** What became of the boundaries of a map. */
export interface Boundaries {
  /** True until it is certain whether there are some. */
  readonly waiting: ComputedRef<boolean>
  /** Null where there are none, or they cannot be had. */
  readonly loaded: ComputedRef<LoadedBoundaries | null>
  /** There are some, and they could not be loaded. */
  readonly failed: ComputedRef<boolean>
}

/** How long a file of boundaries may take, in milliseconds. */
const DEADLINE = 20_000

/** Files by path: what stands there never changes. */
const files = new Map<string, Promise<BoundaryTopology>>()

/** Loads the boundaries of the regions of a level within a region, once for all maps of the page. */
export function useBoundaries(within: () => string, level: () => RegionLevel): Boundaries {
  const { data, loading, problems } = useGraph(MapBoundariesDocument, () => ({ within: within(), level: level() }))
  const set = computed(() => data.value?.boundaries ?? null)
  const settled = shallowRef<{ readonly path: string; readonly topology: BoundaryTopology | null } | null>(null)
  watch(
    () => set.value?.path,
    async (path) => {
      if (path === undefined) return
      const topology = await fileAt(path).catch(() => null)
      if (set.value?.path === path) settled.value = { path, topology }
    },
    { immediate: true },
  )
  const outcome = computed(() => (settled.value?.path === set.value?.path ? settled.value : null))
  return {
    waiting: computed(() => loading.value || (set.value !== null && outcome.value === null)),
    loaded: computed(() => {
      const topology = outcome.value?.topology
      return set.value === null || topology == null ? null : { set: set.value, topology }
    }),
    failed: computed(() => problems.value.length > 0 || (outcome.value !== null && outcome.value.topology === null)),
  }
}

function fileAt(path: string): Promise<BoundaryTopology> {
  let known = files.get(path)
  if (known === undefined) {
    known = load(path)
    files.set(path, known)
    // Tried again by the next map.
    known.catch(() => files.delete(path))
  }
  return known
}

async function load(path: string): Promise<BoundaryTopology> {
  const response = await fetch(path, { signal: AbortSignal.timeout(DEADLINE), redirect: 'error' })
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as BoundaryTopology
}
