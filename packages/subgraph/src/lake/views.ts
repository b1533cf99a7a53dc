import { batch } from '../graphql/batch.ts'
import type { Lake, Observation, Release } from './types.ts'

/** Batched: the current releases of a dataset that the caller sees, in manifest order. Asked anew in every request. */
export const visibleReleases = batch<string, readonly Release[]>(
  async (datasets, { lake, scope }) => {
    const releases = await lake.list({ scope, datasets: [...datasets] })
    return Map.groupBy(releases, (release) => release.dataset)
  },
  () => [],
)

/**
 * What a subgraph makes of each release's figures, made once: releases are immutable, so their content hash is a safe key.
 * It says nothing about who may see a release: hand in only releases that `visibleReleases` gave for this request.
 */
export class ReleaseViews<T> {
  readonly #lake: Lake
  readonly #build: (observations: readonly Observation[]) => T
  readonly #maxRows: number
  readonly #views = new Map<string, { readonly rows: number; readonly view: Promise<T> }>()
  #rows = 0

  /** Keeps the views last used, as long as together they stand for at most `maxRows` figures. */
  constructor(lake: Lake, build: (observations: readonly Observation[]) => T, maxRows = 1_000_000) {
    this.#lake = lake
    this.#build = build
    this.#maxRows = maxRows
  }

  /** The view of one release. */
  of(release: Release): Promise<T> {
    const key = release.contentHash
    const kept = this.#views.get(key)
    const entry = kept ?? { rows: release.rowCount, view: this.#lake.read(release).then(this.#build) }
    this.#forget(key)
    this.#views.set(key, entry)
    this.#rows += entry.rows
    // A failed read must not answer for the next one.
    if (kept === undefined) entry.view.catch(() => this.#views.get(key) === entry && this.#forget(key))
    for (const oldest of this.#views.keys()) {
      if (this.#rows <= this.#maxRows || oldest === key) break
      this.#forget(oldest)
    }
    return entry.view
  }

  #forget(key: string): void {
    const entry = this.#views.get(key)
    if (entry === undefined) return
    this.#rows -= entry.rows
    this.#views.delete(key)
  }
}
