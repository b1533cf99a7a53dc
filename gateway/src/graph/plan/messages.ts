import type { TakenNames } from '../../execution/names.ts'

/** What the main thread needs of a supergraph, in pieces that are read in a moment each. */
export interface LoadedTexts {
  /** The schema clients see. */
  readonly api: readonly string[]
  /** The supergraph without descriptions. */
  readonly bare: readonly string[]
  /** Names by which plans read answers. */
  readonly taken: TakenNames
}

/** How much a planner gives way to what serves, as `nice` counts; it plans what somebody waits for too, so it does not wait for an idle core. */
export const GIVES_WAY = 10

/** What the process of a planner is told. */
export type ToPlanner =
  | { readonly kind: 'LOAD'; readonly supergraphSdl: string }
  | {
      readonly kind: 'PLAN'
      readonly source: string
      readonly operationName: string | null
      /** Labels of `@override` that count for this plan. */
      readonly moved: readonly string[]
    }

/**
 * What it says. LOADED: it is making the planner of what it read. REFUSED: this supergraph cannot be planned for. PLANNED: the plan as JSON.
 * FAILED: there is no plan; `limit`: because the operation is too large for the planner.
 */
export type FromPlanner =
  | ({ readonly kind: 'LOADED' } & LoadedTexts)
  | { readonly kind: 'READY' }
  | { readonly kind: 'REFUSED'; readonly reason: string }
  | { readonly kind: 'PLANNED'; readonly plan: string }
  | { readonly kind: 'FAILED'; readonly reason: string; readonly limit: boolean }
