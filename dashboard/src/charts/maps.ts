/** A region of a map with its figure. */
export interface MapArea {
  /** Kemendagri code: areas meet their boundaries by it, never by name. */
  readonly code: string
  readonly name: string
  /** Name of the region it belongs to, where the name alone may mean several. */
  readonly parent?: string
  /** For colouring only; null where there is no figure. */
  readonly value: number | null
  /** The figure with all its digits and without its unit, or why there is none. */
  readonly words: string
  /** True when there is a figure that is not shown, because it could tell of single persons. */
  readonly suppressed?: boolean
}

/** A class of a legend: the figures from `from` to `to`, both of them figures of areas and both counted. */
export interface MapClass {
  readonly from: number
  readonly to: number
  /** The two figures in words. */
  readonly fromWords: string
  readonly toWords: string
  /** How many areas are in it. */
  readonly areas: number
}

/** What a map shows: the regions of one level within a region, each coloured by its class. */
export interface MapChartData {
  readonly level: 'REGENCY' | 'DISTRICT'
  /** Code of the region whose parts are shown. */
  readonly within: string
  readonly areas: readonly MapArea[]
  readonly classes: readonly MapClass[]
  /** In the reader's language; written behind figures. */
  readonly unit: string
  /** Hatched, because the figures are made up. */
  readonly invented: boolean
  /** True when figures on the map leave digits out. */
  readonly rounded?: boolean
}

/** How figures are put into classes: about as many areas in each, or steps of equal width. */
export type MapClassing = 'QUANTILES' | 'EQUAL_STEPS'

/** Most classes of a map: more shades are not told apart. */
const MOST_CLASSES = 5

/**
 * Up to five classes of the areas that have a figure, lowest first. Their bounds are the lowest and the highest figure really in
 * them, so nothing lies on a border; equal figures are never in two classes, and no class is empty.
 */
export function classesOf(areas: readonly MapArea[], classing: MapClassing = 'QUANTILES'): MapClass[] {
  const known = areas
    .flatMap(({ value, words }) => (value === null ? [] : [{ value, words }]))
    .toSorted((a, b) => a.value - b.value)
  const lowest = known[0]?.value ?? 0
  const width = (known.at(-1)?.value ?? 0) - lowest
  // Of equal figures the first one's place decides for all.
  const placeOf = (value: number) =>
    classing === 'QUANTILES'
      ? (known.findIndex((each) => each.value === value) * MOST_CLASSES) / known.length
      : ((value - lowest) * MOST_CLASSES) / (width || 1)
  const groups = Map.groupBy(known, ({ value }) => Math.min(MOST_CLASSES - 1, Math.floor(placeOf(value))))
  return [...groups.values()].map((group) => {
    const [first, last] = [group[0]!, group.at(-1)!]
    return { from: first.value, to: last.value, fromWords: first.words, toWords: last.words, areas: group.length }
  })
}

/** Which class an area is in: its place in the list, or why it is in none. */
export function classOf({ value, suppressed }: MapArea, classes: readonly MapClass[]): number | 'SUPPRESSED' | 'NONE' {
  if (value === null) return suppressed === true ? 'SUPPRESSED' : 'NONE'
  return classes.findIndex(({ from, to }) => value >= from && value <= to)
}
