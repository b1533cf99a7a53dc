import { tableKey, tableOf } from './closed-tables.ts'
import type { ClosedFigure, ClosedRelease, TableId } from './closed-tables.ts'

/** What closed releases said, in the order of publication. */
export class History {
  /** In the order of publication. */
  readonly releases: readonly ClosedRelease[]
  readonly #tables: ReadonlyMap<string, readonly ClosedFigure[]>
  readonly #figures: ReadonlyMap<number, readonly ClosedFigure[]>

  /** Releases in the order of publication, with their figures. */
  constructor(releases: readonly ClosedRelease[], figures: readonly ClosedFigure[]) {
    this.releases = releases
    this.#tables = Map.groupBy(figures, (figure) => tableKey(tableOf(figure)))
    this.#figures = Map.groupBy(figures, ({ release }) => release)
  }

  /** Tables that a release changed: those it has figures of, and those that the release it replaced had. */
  touched(index: number): ReadonlyMap<string, TableId> {
    const releases = [this.releases[index], this.#replacedBy(index)]
    const figures = releases.flatMap((release) => this.#figures.get(release?.number ?? -1) ?? [])
    return new Map(figures.map((figure) => [tableKey(tableOf(figure)), tableOf(figure)]))
  }

  /**
   * What a table held after a release: of each series what the newest release that is not replaced says. A figure that is missing
   * is left out: anybody can tell from `coverage` that it adds nothing, so it hides no other.
   */
  figuresAfter(index: number, key: string): ClosedFigure[] {
    const place = new Map(this.releases.map(({ number }, at) => [number, at]))
    const held = new Map<string, ClosedFigure>()
    for (const figure of this.#tables.get(key) ?? []) {
      const at = place.get(figure.release) ?? -1
      if (at < 0 || at > index || this.#isReplaced(at, index)) continue
      held.set(JSON.stringify([figure.region, figure.organization, figure.members]), figure)
    }
    return [...held.values()].filter(({ value }) => value !== null)
  }

  #isReplaced(at: number, by: number): boolean {
    const old = this.releases[at] as ClosedRelease
    return this.releases.slice(at + 1, by + 1).some((release) => replaces(release, old))
  }

  #replacedBy(index: number): ClosedRelease | undefined {
    const release = this.releases[index] as ClosedRelease
    return this.releases.slice(0, index).findLast((old) => replaces(release, old))
  }
}

function replaces(release: ClosedRelease, old: ClosedRelease): boolean {
  return release.dataset === old.dataset && release.period === old.period && release.stage === old.stage
}
