import { inject } from 'vue'
import type { ComputedRef, InjectionKey } from 'vue'
import type { ExploreRegisterQuery } from '../../generated/graphql.ts'
import type { Naming } from './naming.ts'
import type { Measure } from './register.ts'
import type { ExploreState } from './state.ts'

/** What all parts of the explorer share. */
export interface Explored {
  readonly state: ComputedRef<ExploreState>
  readonly change: (part: Partial<ExploreState>, options?: { readonly replace?: boolean }) => void
  readonly measures: ComputedRef<readonly Measure[]>
  readonly register: () => ExploreRegisterQuery | undefined
  readonly naming: Naming
}

/** Key under which the page gives it. */
export const EXPLORED: InjectionKey<Explored> = Symbol('explored')

/** What the page explores. Call it in a part's setup. */
export function useExplored(): Explored {
  const explored = inject(EXPLORED)
  if (explored === undefined) throw new Error('This is a part of the explorer: it stands inside ExplorePage.')
  return explored
}
