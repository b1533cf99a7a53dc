import { ACCESS_LEVELS, STAGES } from '@satudata/core'
import type { Scope } from '@satudata/core'
import type { Lake, Release } from '@satudata/subgraph'
import { heldToday } from './labels.ts'
import type { PastRelease } from './labels.ts'

/** The store itself holds everything; who may see what is decided in each question. */
export const EVERYTHING: Scope = ACCESS_LEVELS.flatMap((access) =>
  STAGES.map((stage) => ({ access, stage, owners: 'ANY' as const })),
)

/** What was current at a moment. */
export interface Standing {
  /** Releases up to this number were published then. */
  readonly until: number
  /** The newest version of each dataset, period and stage. */
  readonly releases: readonly PastRelease[]
}

/** All releases there ever were: which of them were current when, and under which label each may be shown today. */
export class Archive {
  readonly #lake: Lake
  readonly #releases = new Map<number, Release>()
  readonly #versions = new Map<string, Release[]>()
  #running: Promise<void> = Promise.resolve()

  constructor(lake: Lake) {
    this.#lake = lake
  }

  /** What was current at a moment (milliseconds), as the manifest has it now. */
  async at(moment: number): Promise<Standing> {
    await this.#refresh()
    const until = this.#numberAt(moment)
    const releases = [...this.#versions.values()].flatMap((versions) => {
      const current = versions.findLast(({ sequence }) => sequence <= until)
      return current === undefined ? [] : [this.#held(current)]
    })
    return { until, releases: releases.toSorted((a, b) => a.own.sequence - b.own.sequence) }
  }

  /** A release that was met, under the label that holds today; undefined when it is not known. */
  release(number: number): Release | undefined {
    const own = this.#releases.get(number)
    return own === undefined ? undefined : (this.#held(own).held ?? own)
  }

  /** Datasets that ever had one of these indicators: a release without it may have replaced one that had it. */
  datasetsOf(indicators: readonly string[]): ReadonlySet<string> {
    const found = [...this.#releases.values()].filter(({ measures }) =>
      measures.some(({ indicator }) => indicators.includes(indicator)),
    )
    return new Set(found.map(({ dataset }) => dataset))
  }

  #held(own: Release): PastRelease {
    const versions = this.#versions.get(keyOf(own)) ?? []
    return heldToday(
      own,
      versions.filter(({ sequence }) => sequence > own.sequence),
    )
  }

  /**
   * The last release published by then. Times and numbers may swap when two are published at once: a release counts as published
   * when all before it are, so that later ones never change what was current.
   */
  #numberAt(moment: number): number {
    let until = 0
    for (const { sequence, publishedAt } of this.#releases.values()) {
      if (Date.parse(publishedAt) > moment) return until
      until = sequence
    }
    return until
  }

  /** Reads what was published since the last time; one look after the other. */
  #refresh(): Promise<void> {
    this.#running = this.#running
      .catch(() => undefined)
      .then(async () => {
        const after = Math.max(0, ...this.#releases.keys())
        for (const release of await this.#lake.list({ scope: EVERYTHING, current: false, after })) {
          this.#releases.set(release.sequence, release)
          const key = keyOf(release)
          this.#versions.set(key, [...(this.#versions.get(key) ?? []), release])
        }
      })
    return this.#running
  }
}

function keyOf({ dataset, period, stage }: Release): string {
  return JSON.stringify([dataset, period, stage])
}
