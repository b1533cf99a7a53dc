import { ACCESS_LEVELS, STAGES } from '@satudata/core'
import type { Scope } from '@satudata/core'
import type { Lake } from '@satudata/subgraph'
import type { Labels } from './entry.ts'

/** Everything: who searches is asked about the label of every release. */
const ALL: Scope = ACCESS_LEVELS.flatMap((access) => STAGES.map((stage) => ({ access, stage, owners: 'ANY' as const })))

/** Under which labels datasets have rows: those of their current releases. Follows the manifest of the lake. */
export class OfferedRows {
  readonly #lake: Lake
  readonly #labels: Labels
  /** The label of the newest version of each dataset, period and stage. */
  readonly #current = new Map<string, Map<string, number>>()
  #sequence = 0

  constructor(lake: Lake, labels: Labels) {
    this.#lake = lake
    this.#labels = labels
  }

  /** Catches up with the manifest; true when there was something new. */
  async refresh(): Promise<boolean> {
    if ((await this.#lake.latestSequence()) === this.#sequence) return false
    for (const release of await this.#lake.list({ scope: ALL, after: this.#sequence })) {
      let periods = this.#current.get(release.dataset)
      if (periods === undefined) this.#current.set(release.dataset, (periods = new Map<string, number>()))
      periods.set(`${release.period} ${release.stage}`, this.#labels.numberOf(release))
      this.#sequence = Math.max(this.#sequence, release.sequence)
    }
    return true
  }

  /** The labels under which a dataset has rows. */
  labelsOf(dataset: string): readonly number[] {
    return [...new Set(this.#current.get(dataset)?.values())]
  }
}
