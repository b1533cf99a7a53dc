import type { GraphQLFormattedError } from 'graphql'
import { isData } from './data.ts'
import type { Data } from './data.ts'
import type { Failures } from './representation.ts'

type Path = readonly (string | number)[]

/** Errors of one operation, and what each of them explains. */
export class Errors implements Failures {
  readonly list: GraphQLFormattedError[] = []
  readonly #fields = new WeakMap<Data, Map<string, GraphQLFormattedError>>()
  /** Objects that a subgraph was not asked about, or does not know; with the error that is the reason, if there is one. */
  readonly #unasked = new WeakMap<Data, GraphQLFormattedError | null>()
  #known: { readonly errors: number; readonly exact: Set<string>; readonly above: Set<string> } | undefined

  /** Notes an error. Its place is looked for in `root`: a null there is no answer. */
  add(error: GraphQLFormattedError, root: Data): void {
    this.list.push(error)
    let value: unknown = root
    for (const key of error.path ?? []) {
      if (Array.isArray(value)) value = value[Number(key)]
      else if (isData(value)) {
        const next = value[key]
        if (next === null || next === undefined) {
          const fields = this.#fields.get(value) ?? new Map<string, GraphQLFormattedError>()
          this.#fields.set(value, fields.set(String(key), error))
          return
        }
        value = next
      } else return
    }
  }

  of(object: Data, field: string): GraphQLFormattedError | undefined {
    return this.#fields.get(object)?.get(field)
  }

  /** Notes that a subgraph was not asked about an object because of an error, or (null) that it does not know the object. */
  unasked(object: Data, because: GraphQLFormattedError | null): void {
    if (because !== null || !this.#unasked.has(object)) this.#unasked.set(object, because)
  }

  /** Why a field of an object is not there: tells the error with its path. False when nothing is known. */
  explain(object: Data, path: Path): boolean {
    const because = this.#unasked.get(object)
    if (because === undefined) return false
    if (because !== null) this.list.push({ ...because, path })
    return true
  }

  /** True when an error stands at this path, above it or below it, or for the whole. */
  isExplained(path: Path): boolean {
    if (this.list.length === 0) return false
    const { exact, above } = this.#paths()
    if (above.has(JSON.stringify(path))) return true
    return path.some((_, length) => exact.has(JSON.stringify(path.slice(0, length)))) || exact.has(JSON.stringify(path))
  }

  #paths() {
    if (this.#known?.errors === this.list.length) return this.#known
    const exact = new Set<string>()
    const above = new Set<string>()
    for (const { path = [] } of this.list) {
      exact.add(JSON.stringify(path))
      path.forEach((_, length) => above.add(JSON.stringify(path.slice(0, length + 1))))
    }
    this.#known = { errors: this.list.length, exact, above }
    return this.#known
  }
}
