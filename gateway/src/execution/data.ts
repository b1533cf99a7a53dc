import type { ResponsePath } from '@apollo/query-planner'

/** An object of an answer, as it is being put together. */
export type Data = Record<string, unknown>

/** A value of the answer and the way to it from the root. */
export interface Link {
  readonly value: unknown
  readonly parent: Link | null
  readonly key: string | number
}

/** True for what JSON calls an object. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects at a path of a plan below these, in order; `@` stands for every item of a list. What is null has none. */
export function descend(from: readonly Link[], path: ResponsePath): Link[] {
  let links = from
  for (const step of path) {
    const next: Link[] = []
    for (const link of links) {
      if (step === '@') {
        if (Array.isArray(link.value)) link.value.forEach((value, key) => next.push({ value, parent: link, key }))
      } else if (isData(link.value) && Object.hasOwn(link.value, step)) {
        next.push({ value: link.value[step], parent: link, key: step })
      }
    }
    links = next
  }
  return links.filter(({ value }) => isData(value))
}

/** The path of a value as clients know it. */
export function pathOf(link: Link): (string | number)[] {
  const path: (string | number)[] = []
  for (let at: Link = link; at.parent !== null; at = at.parent) path.push(at.key)
  return path.reverse()
}

/** The object so many fields above; lists between do not count. */
export function above(link: Link, fields: number): Link | null {
  let at: Link | null = link
  for (let left = fields; left > 0 && at !== null; left--) {
    do at = at.parent
    while (at !== null && Array.isArray(at.value))
  }
  return at
}

/**
 * Adds what a subgraph said of an object to what is known. An object keeps the type it has: a subgraph that knows it by an interface
 * only (`isAbstract`) says that interface's name for it. Nothing of `more` is shared with it afterwards when `copy` is set.
 */
export function merge(known: Data, more: Data, isAbstract: (type: string) => boolean, copy = false): void {
  for (const key of Object.keys(more)) {
    const value = more[key]
    if (value === undefined) continue
    const before = known[key]
    if (key === '__typename' && typeof before === 'string' && !isAbstract(before)) continue
    if (isData(before) && isData(value)) merge(before, value, isAbstract, copy)
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) {
      mergeLists(before, value, isAbstract, copy)
    } else set(known, key, copy ? copyOf(value) : value)
  }
}

function mergeLists(known: unknown[], more: unknown[], isAbstract: (type: string) => boolean, copy: boolean): void {
  more.forEach((value, index) => {
    const before = known[index]
    if (isData(before) && isData(value)) merge(before, value, isAbstract, copy)
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) {
      mergeLists(before, value, isAbstract, copy)
    } else known[index] = copy ? copyOf(value) : value
  })
}

/** Puts a value under a key: a name such as `__proto__` is a key like any other. */
export function set(data: Data, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true })
  else data[key] = value
}

/** A value that shares no list or object with the given one. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isData(value)) return value
  const copy: Data = {}
  for (const key of Object.keys(value)) set(copy, key, copyOf(value[key]))
  return copy
}
