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

/** What the thread of a planner is told. */
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

/** What the thread is started with. */
export interface PlannerSettings {
  /** Whether it gives way to what serves: not the first, which everything waits for. */
  readonly givesWay: boolean
  /** Folder of code that was compiled before; null: none is kept. */
  readonly compileCache: string | null
}
