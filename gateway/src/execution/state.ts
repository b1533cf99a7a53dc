import type { GraphQLFormattedError } from 'graphql'
import type { Show } from './asked.ts'
import { isData, pathOf } from './data.ts'
import type { Data, Link } from './data.ts'
import type { InsideNames } from './names.ts'
import type { Failures } from './representation.ts'

type Path = readonly (string | number)[]

/** Most errors that one failure puts into an answer; it may stand for thousands of objects. */
const LISTED = 1_000

/** Errors of one operation, and what each of them explains. */
export class Errors implements Failures {
  /** Errors at places of the answer that the caller asked for. */
  readonly list: GraphQLFormattedError[] = []
  /** Errors of what only the plan asked for, where that begins. */
  readonly #hidden: { readonly error: GraphQLFormattedError; readonly because: GraphQLFormattedError }[] = []
  /** By object or list: the errors by which what is in it is null. */
  readonly #fields = new Map<object, Map<string, GraphQLFormattedError>>()
  /** Objects that a subgraph was not asked about, or does not know; with the error that is the reason, if there is one. */
  readonly #unasked = new Map<Data, GraphQLFormattedError | null>()
  /** How often each reason was told. */
  readonly #told = new Map<GraphQLFormattedError, number>()
  readonly #show: Show
  readonly #named: Show
  readonly #names: InsideNames
  /** Paths of the errors listed so far, and of everything above them. */
  readonly #paths = { errors: 0, exact: new Set<string>(), above: new Set<string>() }
  /** `named`: as if the caller had left out nothing. */
  constructor(show: Show, named: Show, names: InsideNames) {
    this.#show = show
    this.#named = named
    this.#names = names
  }

  /**
   * Notes an error of a subgraph at `path` below these places. A null there is no answer. `expected`: where the caller asked for nothing,
   * it is told only as the reason of something else. So is one of a field that the caller left out, and the plan asks for all the same.
   */
  add(error: GraphQLFormattedError, places: readonly Link[], path: Path | undefined, expected = false): void {
    if (path === undefined) {
      this.list.push(error)
      return
    }
    const rest = path.map((each) => (typeof each === 'string' ? this.#names.kept(each) : each))
    places.forEach((place, index) => {
      if (index >= LISTED) return void this.#note(error, place.value, rest)
      const above = pathOf(place)
      const { path: shown, whole } = this.#show([...above, ...rest])
      const placed = { ...error, path: shown }
      const steps = this.#note(error, place.value, rest)
      const isSeen = whole || (steps !== null && above.length + steps <= shown.length)
      if (isSeen) this.list.push(placed)
      else if (!expected && !this.#named([...above, ...rest]).whole)
        this.#hidden.push({ error: placed, because: error })
    })
  }

  /**
   * Notes an error that does not say where, of an answer with data: each null in the data may be one because of it, and is told and
   * handed on as such. The data is known at these places.
   */
  suspect(error: GraphQLFormattedError, places: readonly Link[], data: Data): void {
    let left = this.list.includes(error) ? 0 : LISTED - (this.#told.get(error) ?? 0)
    const before = this.list.length
    for (const path of nullsIn(data)) {
      if (left-- > 0) this.add(error, places, path)
      else for (const { value } of places) this.#note(error, value, path)
    }
    const listed = this.list.length - before
    if (listed > 0) this.#told.set(error, (this.#told.get(error) ?? 0) + listed)
  }

  /** Has an error told in any case: without a place, where it has none. */
  tellSomewhere(error: GraphQLFormattedError): void {
    this.#hidden.push({ error, because: error })
  }

  /** Remembers which null an error is the reason of; gives how many steps lead to it, or null when there is none. */
  #note(error: GraphQLFormattedError, from: unknown, path: Path): number | null {
    let value = from
    for (const [index, key] of path.entries()) {
      if (!Array.isArray(value) && !isData(value)) return null
      const next: unknown = Array.isArray(value) ? value[Number(key)] : value[key]
      if (next === null || next === undefined) {
        const fields = this.#fields.get(value) ?? new Map<string, GraphQLFormattedError>()
        this.#fields.set(value, fields.set(String(key), error))
        return index + 1
      }
      value = next
    }
    return null
  }

  of(holder: Data | readonly unknown[], key: string, missing: boolean): GraphQLFormattedError | undefined {
    const known = this.#fields.get(holder)?.get(key)
    return known ?? (missing ? (this.#unasked.get(holder as Data) ?? undefined) : undefined)
  }

  /** Notes that a subgraph was not asked about an object because of an error, or (null) that it does not know the object. */
  unasked(object: Data, because: GraphQLFormattedError | null): void {
    if (because !== null || !this.#unasked.has(object)) this.#unasked.set(object, because)
  }

  /** Why a field of an object is not there: tells the error with its path. False when nothing is known. */
  explain(object: Data, path: Path): boolean {
    const because = this.#unasked.get(object)
    if (because === undefined) return false
    if (because === null) return true
    const told = (this.#told.get(because) ?? 0) + 1
    this.#told.set(because, told)
    if (told <= LISTED) this.list.push({ ...because, path })
    return true
  }

  /** Errors of what the caller did not ask for, and that nothing in the answer was told to be null for. */
  untold(): readonly GraphQLFormattedError[] {
    return this.#hidden.flatMap(({ error, because }) => (this.#told.has(because) ? [] : [error]))
  }

  /** True when an error stands at this path, above it or below it, or for the whole. */
  isExplained(path: Path): boolean {
    if (this.list.length === 0) return false
    const { exact, above } = this.#pathsNow()
    if (above.has(JSON.stringify(path))) return true
    return path.some((_, length) => exact.has(JSON.stringify(path.slice(0, length)))) || exact.has(JSON.stringify(path))
  }

  #pathsNow() {
    const known = this.#paths
    for (const { path = [] } of this.list.slice(known.errors)) {
      known.exact.add(JSON.stringify(path))
      path.forEach((_, length) => known.above.add(JSON.stringify(path.slice(0, length + 1))))
    }
    known.errors = this.list.length
    return known
  }
}

/** The ways to every null in a value. */
function* nullsIn(value: Data | readonly unknown[], above: Path = []): Generator<Path> {
  for (const [key, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const path = [...above, key]
    if (each === null) yield path
    else if (typeof each === 'object') yield* nullsIn(each as Data, path)
  }
}
