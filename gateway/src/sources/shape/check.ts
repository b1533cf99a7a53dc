import { Kind } from 'graphql'
import type { TypeNode } from 'graphql'
import { leafOf, NoLeaf } from './leaf.ts'
import { isOf } from './selection.ts'
import type { Expected, Selection } from './selection.ts'
import type { ShapeSchema, ShapeType } from './schema.ts'

/** Where an answer is not what its schema says; null stands there now. */
export interface Fault {
  readonly path: readonly (string | number)[]
  /** For the log. */
  readonly what: string
}

/** Faults listed of one answer; one that lies does so in every row. */
const FAULTS_LISTED = 50

type Data = Record<string, unknown>

/** What is known of the question. */
export interface Question {
  readonly schema: ShapeSchema
  readonly selection: Selection
  /** Of a fetch of entities: what was sent, one for each entity. */
  readonly representations: readonly unknown[] | null
  /** With errors beside the data a null needs no explanation. */
  readonly hasErrors: boolean
}

/** Thrown for an answer of which nothing can be used. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/**
 * Holds data against what was asked and what the subgraph's schema says: what was not asked is left out (it would be written over what
 * other subgraphs say), and what is of another shape or type becomes null with a fault. Changes `data`.
 */
export function checkData(data: Data, question: Question): { readonly data: Data | null; readonly faults: Fault[] } {
  const { representations, selection, hasErrors } = question
  const checker = makeChecker(question)
  if (representations === null) return { data: checker.object(data, selection), faults: checker.faults }
  const entities = data['_entities']
  const expected = selection.fieldsOf(selection.type.name).get('_entities')?.selection
  if (entities == null && hasErrors) return { data: null, faults: [] }
  if (!Array.isArray(entities) || expected == null) throw new NoAnswer('No list of entities.')
  if (entities.length !== representations.length)
    throw new NoAnswer(`${entities.length} entities for ${representations.length} representations.`)
  const checked = entities.map((entity: unknown, index) =>
    checker.entity(entity, index, expected, representations[index]),
  )
  return { data: { _entities: checked }, faults: checker.faults }
}

function makeChecker({ schema, hasErrors }: Question) {
  const faults: Fault[] = []
  const path: (string | number)[] = []
  const fault = (what: string) => {
    if (faults.length < FAULTS_LISTED) faults.push({ path: [...path], what })
    return null
  }
  const at = <T>(step: string | number, check: () => T): T => {
    path.push(step)
    const result = check()
    path.pop()
    return result
  }

  const value = (given: unknown, type: TypeNode, expected: Expected): unknown => {
    if (type.kind === Kind.NON_NULL_TYPE) {
      if (given === null) return hasErrors ? null : fault('null where there must be a value')
      return value(given, type.type, expected)
    }
    if (given === null) return null
    if (type.kind === Kind.LIST_TYPE) {
      if (!Array.isArray(given)) return fault(`${kindOf(given)} where a list is due`)
      for (let index = 0; index < given.length; index++) {
        path.push(index)
        const checked = value(given[index], type.type, expected)
        if (checked !== given[index]) given[index] = checked
        path.pop()
      }
      return given
    }
    return expected.selection === null ? leaf(given, expected.named) : object(given, expected.selection)
  }

  const leaf = (given: unknown, type: ShapeType): unknown => {
    try {
      return leafOf(given, type)
    } catch (error) {
      if (error instanceof NoLeaf) return fault(error.message)
      throw error
    }
  }

  const object = (given: unknown, selection: Selection, of: string = selection.type.name): Data | null => {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return fault(`${kindOf(given)} where an object of ${of} is due`)
    const typename = typenameOf(given as Data, selection, of, schema)
    if (typename === undefined) return fault(`an object that is no ${of}`)
    return fields(given as Data, selection.fieldsOf(typename))
  }

  const fields = (given: Data, expected: ReadonlyMap<string, Expected>): Data => {
    let kept = 0
    for (const [name, each] of expected) {
      const there = Object.hasOwn(given, name)
      if (!there && each.optional) continue
      // Which of the errors it is missing for is found where answers are put together; for none of them, it is a fault there.
      if (!there && hasErrors) continue
      kept++
      path.push(name)
      if (there) {
        const checked = value(given[name], each.type, each)
        if (checked !== given[name]) given[name] = checked
      } else given[name] = fault('missing')
      path.pop()
    }
    if (Object.keys(given).length === kept) return given
    return Object.fromEntries(
      [...expected.keys()].filter((name) => Object.hasOwn(given, name)).map((name) => [name, given[name]]),
    )
  }

  const entity = (given: unknown, index: number, selection: Selection, representation: unknown) => {
    if (given === null) return null
    const { __typename: of } = (representation ?? {}) as { readonly __typename?: unknown }
    return at('_entities', () => at(index, () => object(given, selection, typeof of === 'string' ? of : '_Entity')))
  }
  return { faults, object, entity }
}

/** The type an object says it is of; null when it was not asked and several are possible; undefined when it is none that may stand there. */
function typenameOf(given: Data, { typenames }: Selection, of: string, schema: ShapeSchema): string | null | undefined {
  let said: string | null = null
  for (const { name } of typenames) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    if (value === undefined) continue
    if (typeof value !== 'string' || (said !== null && said !== value) || !isOf(schema, value, of)) return undefined
    said = value
  }
  if (said !== null) return said
  if (schema.type(of).kind === 'OBJECT') return of
  return typenames.every(({ optional }) => optional) ? null : undefined
}

function kindOf(given: unknown): string {
  return given === null ? 'null' : Array.isArray(given) ? 'a list' : typeof given
}
