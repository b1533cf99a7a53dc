import { hasKey, madeUp, references, selectionOf } from '../representations.ts'
import type { Representation } from '../representations.ts'
import type { EntityType } from '../schema.ts'
import type { Answer } from '../ask.ts'
import type { Rule, Subject, Words } from '../types.ts'
import { mismatches, shown, wholeSelection } from '../values.ts'

/** Rules about `_entities`, by which the gateway joins a service with the others. */
export const ENTITY_RULES: readonly Rule[] = [
  {
    rule: 'entities-order',
    title: {
      id: '_entities menjawab setiap acuan, dalam urutan yang ditanyakan',
      en: '_entities answers every reference, in the order asked',
    },
    faults: eachEntity(order),
  },
  {
    rule: 'entities-unknown',
    title: {
      id: '_entities tidak gagal karena kunci yang tidak dikenal, atau daftar kosong',
      en: '_entities does not fail for keys it does not know, or an empty list',
    },
    faults: eachEntity(unknown),
  },
  {
    rule: 'entities-types',
    title: {
      id: 'setiap nilai sesuai tipe di skema (null, daftar, enum, __typename)',
      en: 'every value is of the type that the schema says (null, lists, enums, __typename)',
    },
    faults: eachEntity(types),
  },
  {
    rule: 'entities-form',
    title: {
      id: 'variabel, alias, fragmen, dan direktif @include/@skip dilayani',
      en: 'variables, aliases, fragments and the directives @include and @skip are served',
    },
    faults: eachEntity(form),
  },
]

type EntityCheck = (subject: Subject, entity: EntityType, refs: readonly Representation[]) => Promise<readonly Words[]>

function eachEntity(check: EntityCheck): Rule['faults'] {
  return async (subject) => {
    const { entities } = subject.described
    if (entities.length === 0) return null
    const faults: Words[] = []
    for (const entity of entities)
      faults.push(...(await check(subject, entity, references(entity, subject.options.known))))
    return faults
  }
}

/** Asks for entities as the gateway does. */
function askEntities(subject: Subject, representations: readonly Representation[], selection: string): Promise<Answer> {
  return subject.ask({
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
    variables: { representations },
  })
}

function listOf(name: string, answer: Answer, length: number): unknown[] | Words {
  const list = answer.data?.['_entities']
  if (Array.isArray(list) && list.length === length) return list as unknown[]
  const got = Array.isArray(list) ? `${list.length} ≠ ${length}` : (answer.errors[0]?.message ?? shown(answer.text))
  return {
    id: `${name}: ${length} acuan, jawaban: ${got}`,
    en: `${name}: ${length} references, answer: ${got}`,
  }
}

async function order(subject: Subject, entity: EntityType, refs: readonly Representation[]): Promise<Words[]> {
  const { name } = entity.type
  // Twice the same, and the other way round: what is looked up in a table must be put in place again.
  const asked = [...refs, ...[...refs].reverse(), ...refs.slice(0, 1)]
  const key = selectionOf(entity.key)
  const list = listOf(name, await askEntities(subject, asked, `... on ${name} { __typename ${key} }`), asked.length)
  if (!Array.isArray(list)) return [list]
  return asked.flatMap((reference, index) =>
    list[index] === null || hasKey(list[index], reference, entity.key)
      ? []
      : [
          {
            id: `${name}: acuan ke-${index} ${shown(reference)} dijawab ${shown(list[index])}`,
            en: `${name}: reference ${index} ${shown(reference)} is answered ${shown(list[index])}`,
          },
        ],
  )
}

async function unknown(subject: Subject, entity: EntityType, refs: readonly Representation[]): Promise<Words[]> {
  const { name } = entity.type
  const faults: Words[] = []
  const empty = listOf(name, await askEntities(subject, [], `... on ${name} { __typename }`), 0)
  if (!Array.isArray(empty)) faults.push(empty)
  const asked = [madeUp(entity, '987'), ...refs.slice(0, 1), madeUp(entity, '988')]
  const answer = await askEntities(subject, asked, `... on ${name} { ${wholeSelection(entity.type, 1)} }`)
  const list = listOf(name, answer, asked.length)
  if (!Array.isArray(list)) faults.push(list)
  else if (answer.errors.length > 0)
    faults.push({
      id: `${name}: kunci yang tidak dikenal menjadi galat "${answer.errors[0]?.message}": jawab null`,
      en: `${name}: a key that is not known becomes the error "${answer.errors[0]?.message}": answer null`,
    })
  return faults
}

async function types(subject: Subject, entity: EntityType, refs: readonly Representation[]): Promise<Words[]> {
  const { type } = entity
  const answer = await askEntities(subject, refs, `... on ${type.name} { ${wholeSelection(type)} }`)
  const list = listOf(type.name, answer, refs.length)
  if (!Array.isArray(list)) return [list]
  const errors = answer.errors.map(({ message, path }) => `${path?.join('.') ?? type.name}: ${message}`)
  const wrong = list.flatMap((each, index) => mismatches(type, each, `_entities.${index}`))
  return [...errors, ...wrong].slice(0, 20).map((text) => ({ id: text, en: text }))
}

async function form(subject: Subject, entity: EntityType, refs: readonly Representation[]): Promise<Words[]> {
  const { name } = entity.type
  const query = `query Kit__sub__0($refs: [_Any!]!, $yes: Boolean!, $no: Boolean = false) {
    first: _entities(representations: $refs) { ...Named ... on ${name} { kind: __typename } }
    _entities(representations: $refs) { ... @include(if: $no) { left: __typename } ... on ${name} @skip(if: $no) { kept: __typename @include(if: $yes) } }
  }
  fragment Named on ${name} { t: __typename }`
  const { data, errors, text } = await subject.ask({
    query,
    variables: { refs: refs.slice(0, 1), yes: true },
    operationName: 'Kit__sub__0',
  })
  const got = JSON.stringify([data?.['first'], data?.['_entities']])
  const nulls = JSON.stringify([[null], [null]])
  const expected = JSON.stringify([[{ t: name, kind: name }], [{ kept: name }]])
  if (got === expected || got === nulls) return []
  const why = errors[0]?.message ?? shown(text)
  return [{ id: `${name}: ${why}`, en: `${name}: ${why}` }]
}
