/** Copies lists and plain objects, all the way down; everything else is a value that nobody changes. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as T
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return value
  const copy = Object.create(prototype) as Record<string, unknown>
  for (const [key, each] of Object.entries(value)) {
    if (key !== '__proto__') copy[key] = copyOf(each)
  }
  return copy as T
}
