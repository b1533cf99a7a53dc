import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql'
import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { ArgumentNode, DocumentNode, FieldDefinitionNode, FieldNode, SelectionNode } from 'graphql'
import { argumentOf, textOf } from '../../authorization/directives.ts'
import type { SentField } from '../../execution/representation.ts'
import { changeFieldSets, graphOf, hasFields, namedIn } from './field-sets.ts'
import type { Change, TypeWithFields } from './field-sets.ts'

/** A field as it is required: what it is called by its subgraphs, and the arguments it is asked with. */
interface Required {
  readonly field: string
  readonly given: readonly ArgumentNode[]
}

/** A supergraph in which nothing is required of a field with arguments; instead of it, of one that stands for it. */
export interface Apart {
  readonly supergraph: DocumentNode
  /** What the fields stand for that were put in; empty when there are none. */
  readonly stand: ReadonlyMap<string, Required>
}

/**
 * The planner tells two fields apart by their names in an answer, not by their arguments: what a field `@requires` with arguments it mixes
 * with what the caller asks for with others. So each such field gets, for each set of arguments, one beside it without any, which only the
 * planner knows: answered by the same subgraphs, on all types that have it.
 */
export function requiredApart(supergraph: DocumentNode): Apart {
  const types = new Map(supergraph.definitions.filter(hasFields).map((each) => [each.name.value, each]))
  const taken = new Set([...types.values()].flatMap(({ fields }) => (fields ?? []).map(({ name }) => name.value)))
  const names = new Map<string, string>()
  const stand = new Map<string, Required>()
  const put: PutIn = { types, added: new Map(), used: new Set() }

  const standIn = (type: string, { name: { value: field }, arguments: given = [] }: FieldNode, graph: string) => {
    const key = `${field}(${given.map(print).toSorted().join(', ')})`
    let name = names.get(key)
    if (name === undefined) {
      for (let number = 1; taken.has((name = `${field}_${number}`));) number++
      taken.add(name)
      names.set(key, name)
      stand.set(name, { field, given })
    }
    put.used.add(`${graph} ${type}.${name}`)
    for (const each of withImplementations(types, type)) {
      const coordinate = `${each}.${field}`
      put.added.set(coordinate, (put.added.get(coordinate) ?? new Set()).add(name))
    }
    return name
  }
  const change: Change = (type, set, graph) => {
    const selections = set.selections.map((each): SelectionNode => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return each
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const inside = change(each.typeCondition?.name.value ?? type, each.selectionSet, graph)
        return inside === each.selectionSet ? each : { ...each, selectionSet: inside }
      }
      const field = types.get(type)?.fields?.find(({ name }) => name.value === each.name.value)
      if (field === undefined) return each
      const { selectionSet: set } = each
      const inside = set === undefined ? undefined : change(namedIn(field.type), set, graph)
      const below = inside === undefined || inside === set ? each : { ...each, selectionSet: inside }
      if ((field.arguments ?? []).length === 0) return below
      return { ...below, name: nameNode(standIn(type, each, graph)), arguments: [] }
    })
    return selections.every((each, index) => each === set.selections[index]) ? set : { ...set, selections }
  }
  const document = changeFieldSets(supergraph, change)
  return { supergraph: stand.size === 0 ? supergraph : withFields(document, put), stand }
}

function withImplementations(types: ReadonlyMap<string, TypeWithFields>, type: string): string[] {
  const others = [...types.values()].filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === type))
  return [type, ...others.map(({ name }) => name.value)]
}

/** What is put into a supergraph. */
interface PutIn {
  readonly types: ReadonlyMap<string, TypeWithFields>
  /** By type and field: what stands for it. */
  readonly added: Map<string, Set<string>>
  /** "GRAPH Type.field_1": which subgraph needs it. */
  readonly used: Set<string>
}

function withFields(document: DocumentNode, put: PutIn): DocumentNode {
  const definitions = document.definitions.map((node) => {
    if (!hasFields(node)) return node
    const fields = (node.fields ?? []).flatMap((field) => {
      const names = put.added.get(`${node.name.value}.${field.name.value}`)
      if (names === undefined) return [field]
      const { description: _, ...bare } = field
      const others = [...names].map((name) => ({ ...bare, name: nameNode(name), arguments: [] }))
      return [field, ...others].map((each) => whereNeeded(node, field.name.value, each, put))
    })
    return { ...node, fields }
  })
  return { ...document, definitions }
}

/** The planner does not take a field that a subgraph only refers to, and has no use for. */
function whereNeeded(node: TypeWithFields, of: string, field: FieldDefinitionNode, put: PutIn): FieldDefinitionNode {
  const type = node.name.value
  const isPromised = (graph: string) =>
    (node.directives ?? []).some((each) => {
      const name = textOf(each, 'interface')
      if (each.name.value !== 'join__implements' || graphOf(each) !== graph || name === undefined) return false
      if (field.name.value !== of && put.added.get(`${name}.${of}`)?.has(field.name.value) !== true) return false
      const promised = put.types.get(name)?.fields?.find((one) => one.name.value === of)
      const joins = (promised?.directives ?? []).filter((one) => one.name.value === 'join__field')
      return promised !== undefined && (joins.length === 0 || joins.some((one) => graphOf(one) === graph))
    })
  const directives = (field.directives ?? []).filter((each) => {
    const external = argumentOf(each, 'external')
    if (each.name.value !== 'join__field' || external?.kind !== Kind.BOOLEAN || !external.value) return true
    const graph = graphOf(each)
    return put.used.has(`${graph} ${type}.${field.name.value}`) || isPromised(graph)
  })
  return { ...field, directives }
}

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const
}

/**
 * Writes into a plan what the fields that were put in stand for: subgraphs are asked for the field with its arguments, under the name of
 * what stands for it, and are given it under its own. Changes the plan.
 */
export function askForRequired(node: PlanNode, stand: Apart['stand']): void {
  switch (node.kind) {
    case 'Fetch':
      return inFetch(node, stand)
    case 'Sequence':
    case 'Parallel':
      return node.nodes.forEach((each) => askForRequired(each, stand))
    case 'Flatten':
      return askForRequired(node.node, stand)
    case 'Condition':
      for (const each of [node.ifClause, node.elseClause]) if (each !== undefined) askForRequired(each, stand)
      return
    case 'Defer':
      return
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function inFetch(fetch: FetchNode, stand: Apart['stand']): void {
  let found = false
  const asked = visit(parse(fetch.operation, { noLocation: true }), {
    Field(node) {
      const { field, given } = stand.get(node.name.value) ?? {}
      if (field === undefined || given === undefined) return undefined
      found = true
      // What its arguments take from the objects around is there already.
      const all = [...(node.arguments ?? []), ...given]
      return { ...node, alias: node.alias ?? node.name, name: nameNode(field), arguments: all }
    },
  })
  if (found) (fetch as Writable<FetchNode>).operation = stripIgnoredCharacters(print(asked))
  for (const each of fetch.requires ?? []) inInput(each, stand)
  for (const each of fetch.inputRewrites ?? [])
    (each as Writable<typeof each>).path = each.path.map((step) => stand.get(step)?.field ?? step)
}

function inInput(selection: QueryPlanSelectionNode, stand: Apart['stand']): void {
  if (selection.kind === 'Field') {
    const field = stand.get(selection.name)?.field
    if (field !== undefined) (selection as Writable<SentField>).sentAs = field
  }
  for (const each of selection.selections ?? []) inInput(each, stand)
}
