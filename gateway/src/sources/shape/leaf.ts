import type { ShapeType } from './schema.ts'

/** Deepest nesting inside a scalar that is JSON. */
const DEEPEST = 40

/** What a leaf is not, for the log. */
export class NoLeaf extends Error {
  override readonly name = 'NoLeaf'
}

/** The value as a leaf of its type; throws NoLeaf for any other. A number too long for a double comes as the text of its digits. */
export function leafOf(given: unknown, { name, kind, values }: ShapeType): unknown {
  switch (kind === 'ENUM' ? kind : name) {
    case 'ENUM':
      return typeof given === 'string' && values.has(given) ? given : no(given, name)
    case 'String':
      return typeof given === 'string' ? given : no(given, name)
    case 'ID':
      if (typeof given === 'number') return String(given)
      return typeof given === 'string' ? given : no(given, name)
    case 'Boolean':
      return typeof given === 'boolean' ? given : no(given, name)
    case 'Int':
      return Number.isInteger(given) && ((given as number) | 0) === given ? given : no(given, name)
    case 'Float':
      return floatOf(given)
    default:
      return kind === 'SCALAR' ? withoutTraps(given, DEEPEST) : no(given, name)
  }
}

function no(given: unknown, type: string): never {
  throw new NoLeaf(`${typeof given} where ${type} is due`)
}

/** A Float is a double: digits beyond one are rounded as every reader of a Float does. */
function floatOf(given: unknown): number {
  const number = typeof given === 'string' && NUMBER.test(given) ? Number(given) : given
  return typeof number === 'number' && Number.isFinite(number) ? number : no(given, 'Float')
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A scalar may be any JSON; what writes it on must neither run out of stack nor set a prototype. */
function withoutTraps(given: unknown, levels: number): unknown {
  if (typeof given !== 'object' || given === null) return given
  if (levels === 0) throw new NoLeaf(`a scalar nested more than ${DEEPEST} levels`)
  if (Array.isArray(given)) return given.map((each) => withoutTraps(each, levels - 1))
  const entries = Object.entries(given).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutTraps(each, levels - 1)]))
}
