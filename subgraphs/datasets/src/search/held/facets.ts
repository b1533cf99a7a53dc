/** What entries are filtered and counted by; the position of a facet is its bit in a mask. */
export const FACETS = [
  'themes',
  'publishers',
  'regions',
  'years',
  'groups',
  'pillars',
  'tags',
  'indicators',
  'access',
  'formats',
] as const

/** A facet by its name in `DatasetSearch`. */
export type Facet = (typeof FACETS)[number]

/** The formats of whatever has rows. */
export const FORMATS = ['JSON', 'XLSX', 'CSV'] as const

/** Numbers for values of facets, so that entries hold whole numbers and counting is adding one. */
export class FacetValues {
  readonly #codes = FACETS.map(() => new Map<string, number>())
  readonly #values: string[] = []
  readonly #facets: number[] = []

  /** Values known so far. */
  get size(): number {
    return this.#values.length
  }

  /** The number of a value, made when it is new. */
  codeOf(facet: Facet, value: string): number {
    const known = this.find(facet, value)
    if (known !== undefined) return known
    const code = this.#values.push(value) - 1
    const index = FACETS.indexOf(facet)
    this.#facets.push(index)
    this.#codes[index]?.set(value, code)
    return code
  }

  /** The number of a value; undefined when no entry ever had it. */
  find(facet: Facet, value: string): number | undefined {
    return this.#codes[FACETS.indexOf(facet)]?.get(value)
  }

  /** The value of a number. */
  valueOf(code: number): string {
    return this.#values[code] ?? ''
  }

  /** The facet of a number, as its position in FACETS. */
  facetOf(code: number): number {
    return this.#facets[code] ?? -1
  }
}

/**
 * The value that a region filter below kabupaten and kota looks for: " DISTRICT 36.03". It is filtered by, and never listed; the blank
 * in front tells it from what anybody asks for.
 */
export function deepRegion(level: 'DISTRICT' | 'VILLAGE', code: string): string {
  return ` ${level} ${code}`
}

/** Whether a value of a facet is one to list. */
export function isListed(facet: Facet, value: string): boolean {
  return facet !== 'regions' || !value.startsWith(' ')
}
