import { partText, requiredField } from './required.ts'
import type { RequiredField } from './required.ts'
import type { Thing } from './keys.ts'
import { longOf } from './wide.ts'
import type { World, WorldField } from './world.ts'

/** How many objects of each type there are. */
export const OBJECTS = 5
export const MOODS = ['GLAD', 'SAD', 'CALM'] as const

/** What a field holds for an object; `required` gives the values it is worked out from. Throws where the field fails. */
export function valueOf(
  world: World,
  type: string,
  field: WorldField,
  of: number,
  n: number | bigint | undefined,
  required: (field: RequiredField) => unknown,
): unknown {
  const from = field.requires
    .map((text) => {
      const one = requiredField(text)
      return `${text}=${partText(required(one), one.part)}`
    })
    .join(' ')
  const hash = hashOf(`${type}.${field.name} ${of} ${n ?? '-'} ${from}`)
  const { named, list, nested, required: never } = field.holds
  if (!never && hash % 9 === 0) return null
  if (!never && world.fails && hash % 11 === 1) throw new Error('It fails.')
  if (!list) return itemOf(world, field, named, hash, from)
  const items = (of: number) =>
    Array.from({ length: of % 4 }, (_, index) => itemOf(world, field, named, hashOf(`${of} ${index}`), from))
  if (!nested) return items(hash)
  const lists = Array.from({ length: 1 + (hash % 3) }, (_, index) => hashOf(`${hash} list ${index}`))
  return lists.map((each) => (each % 7 === 0 ? null : items(each)))
}

function itemOf(world: World, field: WorldField, named: string, hash: number, from: string): unknown {
  const at = (list: readonly string[]) => list[hash % list.length]!
  const object = (type: string): Thing => ({ type, number: (hash >>> 3) % OBJECTS })
  if (named === 'Int') return hash % 1_000
  if (named === 'Long') return longOf(hash)
  if (named === 'String') return `${field.name}:${hash % 1_000}${from === '' ? '' : ` of ${from}`}`
  if (named === 'Mood') return at(MOODS)
  if (named === 'Spot') return { zone: hash % 3, spot: hash % 7 }
  if (named === 'Some') return object(at(world.some.get(field.in[0]!)!))
  if (named === 'Thing') return object(at(world.thing!.members))
  return object(named)
}

/** FNV-1a, mixed once more: its low digits alone are poor. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
