/**
 * What belongs to objects that live as long as a request: a WeakMap in what it does. In a WeakMap, though, an entry whose value leads back to
 * its key outlives every minor collection, and all that the request held with it: it is left for a major one, which holds everybody up. Here
 * the value stands in the object itself, out of sight of whoever copies or lists it.
 */
export class Attached<K extends object, V> {
  readonly #key = Symbol('attached')

  get(holder: K): V | undefined {
    // Its own: what is made after an object must not have it either.
    return Object.hasOwn(holder, this.#key) ? (holder as { readonly [key: symbol]: V })[this.#key] : undefined
  }

  /** The holder must not be frozen. */
  set(holder: K, value: V): void {
    Object.defineProperty(holder, this.#key, { value, configurable: true, writable: true })
  }

  delete(holder: K): void {
    Reflect.deleteProperty(holder, this.#key)
  }
}
