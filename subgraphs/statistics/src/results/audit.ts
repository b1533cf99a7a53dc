/**
 * Linear audit of a suppression pattern: shown cells are equations over the hidden leaves; a small cell is given away when the
 * equations fix it. Arithmetic is modulo a prime, which is exact for this purpose and does not round.
 */

/** Below 2^26, so that a product of two residues is an exact double. */
const PRIME = 67_108_859

type Vector = Float64Array

/** The space of everything that follows from a set of equations. */
export class Equations {
  readonly #width: number
  /** Reduced rows by the column of their leading one. */
  readonly #rows = new Map<number, Vector>()

  constructor(width: number) {
    this.#width = width
  }

  /** Adds "these leaves together are known", or that their difference to `minus` is. */
  add(leaves: readonly number[], minus: readonly number[] = []): void {
    const vector = this.#vector(leaves)
    for (const leaf of minus) vector[leaf] = ((vector[leaf] as number) + PRIME - 1) % PRIME
    const row = this.#reduce(vector)
    const lead = row.findIndex((value) => value !== 0)
    if (lead < 0) return
    scale(row, inverse(row[lead] as number))
    for (const other of this.#rows.values()) subtract(other, row, other[lead] as number)
    this.#rows.set(lead, row)
  }

  /** True when the sum of these leaves follows from what is known. */
  fixes(leaves: readonly number[]): boolean {
    return this.#reduce(this.#vector(leaves)).every((value) => value === 0)
  }

  #vector(leaves: readonly number[]): Vector {
    const vector = new Float64Array(this.#width)
    for (const leaf of leaves) vector[leaf] = 1
    return vector
  }

  #reduce(vector: Vector): Vector {
    for (const [lead, row] of this.#rows) subtract(vector, row, vector[lead] as number)
    return vector
  }
}

function subtract(from: Vector, row: Vector, times: number): void {
  if (times === 0) return
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] as number
    if (value !== 0) from[index] = ((from[index] as number) + PRIME * PRIME - times * value) % PRIME
  }
}

function scale(row: Vector, factor: number): void {
  for (let index = 0; index < row.length; index += 1) row[index] = ((row[index] as number) * factor) % PRIME
}

/** By Fermat: a^(p - 2). */
function inverse(value: number): number {
  let result = 1
  let base = value
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}
