import type { ResourceLimits } from 'node:worker_threads'

/** How a worker is started. */
export interface SideWorkerOptions {
  readonly workerData?: unknown
  readonly name?: string
  readonly resourceLimits?: ResourceLimits
}

/** What the process beside is told, of the worker with this number. */
export type ToSide =
  | { readonly kind: 'START'; readonly id: number; readonly module: string; readonly options: SideWorkerOptions }
  | { readonly kind: 'SAY'; readonly id: number; readonly message: unknown }
  | { readonly kind: 'END'; readonly id: number }

/** What it tells of a worker: what that said, what it failed with, that it has ended. */
export type FromSide =
  | { readonly kind: 'SAID'; readonly id: number; readonly message: unknown }
  | { readonly kind: 'FAILED'; readonly id: number; readonly message: string; readonly code: string | undefined }
  | { readonly kind: 'ENDED'; readonly id: number; readonly code: number }
