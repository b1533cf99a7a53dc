import { Kind } from 'graphql'
import type { DocumentNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql'
import { lineOf } from '../schema/links.ts'
import { fieldsOf, rootsOf, typesIn } from '../schema/owned.ts'
import type { OwnedType, TypeNode } from '../schema/owned.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** What names and descriptions are held against. */
export interface Naming {
  /** Name of the subgraph. */
  readonly name: string
  readonly document: DocumentNode
  readonly others: ReadonlyMap<string, OwnedType>
  /** Names of all other subgraphs. */
  readonly neighbours: readonly string[]
}

/** Beginning of the mutations of a subgraph: "dinkes-banten" → "dinkesBanten". */
export function mutationPrefix(subgraph: string): string {
  const [first = '', ...rest] = subgraph.split(/[^A-Za-z\d]+/).filter((each) => each !== '')
  return [first.toLowerCase(), ...rest.map((each) => each[0]!.toUpperCase() + each.slice(1).toLowerCase())].join('')
}

/** Names that are not for others, names that could be taken for one of ours, and what is named or described unlike the rest of the graph. */
export function wrongNames({ name, document, others, neighbours }: Naming): Finding[] {
  const lower = new Map([...others.keys()].map((each) => [each.toLowerCase(), each]))
  return [
    ...renamedRoots(document),
    ...typesIn(document).flatMap((node) => [
      ...reserved(node, name, neighbours),
      ...shadowing(node, others, lower),
      ...(others.has(node.name.value) ? [] : typeStyle(node)),
      ...fieldsOf(node).flatMap((field) =>
        others.get(node.name.value)?.fields.has(field.name.value) === true ? [] : fieldStyle(node, field),
      ),
      ...valueStyle(node, others),
    ]),
  ]
}

function renamedRoots(document: DocumentNode): Finding[] {
  return [...rootsOf(document)]
    .filter(([operation, type]) => type.toLowerCase() !== operation)
    .map(([operation, type]) =>
      error(
        type,
        lineOf(document.definitions.find((each) => each.kind === Kind.SCHEMA_DEFINITION)),
        `skema menamai akar ${operation} "${type}"; pakai nama baku`,
        `the schema calls its root of ${operation} "${type}"; use the usual name`,
      ),
    )
}

function reserved(node: TypeNode, subgraph: string, neighbours: readonly string[]): Finding[] {
  const type = node.name.value
  const findings: Finding[] = []
  if (/^_|__/.test(type))
    findings.push(
      error(
        type,
        lineOf(node),
        'nama dengan "__" atau berawalan "_" dicadangkan; beri nama lain',
        'names with "__" or that begin with "_" are reserved; name it otherwise',
      ),
    )
  const prefix = mutationPrefix(subgraph)
  for (const field of fieldsOf(node)) {
    const name = field.name.value
    const coordinate = `${type}.${name}`
    const ofFederation = type === 'Query' && (name === '_entities' || name === '_service')
    if (name.startsWith('_') && !ofFederation)
      findings.push(
        error(
          coordinate,
          lineOf(field),
          'nama berawalan "_" dicadangkan; beri nama lain',
          'names that begin with "_" are reserved; name it otherwise',
        ),
      )
    if (type === 'Mutation' && !isUnder(prefix, name, neighbours))
      findings.push(
        error(
          coordinate,
          lineOf(field),
          `perubahan oleh subgraf "${subgraph}" diawali "${prefix}" supaya jelas siapa yang mengubah; misalnya ${prefix}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
          `changes made by the subgraph "${subgraph}" begin with "${prefix}", so that it is clear who changes something; for example ${prefix}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
        ),
      )
    if (type === 'Subscription')
      findings.push(
        error(
          coordinate,
          lineOf(field),
          'langganan (subscription) subgraf luar tidak diteruskan gateway; sediakan sebagai Query',
          'subscriptions of outside subgraphs are not passed on by the gateway; offer it as a query',
        ),
      )
  }
  return findings
}

/** True for a name that begins with the prefix, and not with a longer one of somebody else: "dinkes" is not "dinkes-banten". */
function isUnder(prefix: string, name: string, neighbours: readonly string[]): boolean {
  const begins = (given: string) => name.startsWith(given) && /^[A-Z]/.test(name.slice(given.length))
  return begins(prefix) && !neighbours.map(mutationPrefix).some((each) => each.length > prefix.length && begins(each))
}

function shadowing(
  node: TypeNode,
  others: ReadonlyMap<string, OwnedType>,
  lower: ReadonlyMap<string, string>,
): Finding[] {
  const type = node.name.value
  const like = others.has(type) ? undefined : lower.get(type.toLowerCase())
  const types =
    like === undefined
      ? []
      : [
          error(
            type,
            lineOf(node),
            `hanya beda huruf besar dari ${like} yang sudah ada; beri nama lain`,
            `differs from ${like}, which exists, in capitals only; name it otherwise`,
          ),
        ]
  const owned = others.get(type)
  if (owned === undefined) return types
  const fields = new Map([...owned.fields.keys()].map((each) => [each.toLowerCase(), each]))
  const alike = fieldsOf(node).flatMap((field) => {
    const same = owned.fields.has(field.name.value) ? undefined : fields.get(field.name.value.toLowerCase())
    if (same === undefined) return []
    return [
      error(
        `${type}.${field.name.value}`,
        lineOf(field),
        `hanya beda huruf besar dari ${type}.${same} yang sudah ada; beri nama lain`,
        `differs from ${type}.${same}, which exists, in capitals only; name it otherwise`,
      ),
    ]
  })
  return [...types, ...alike]
}

const PASCAL = /^[A-Z][A-Za-z\d]*$/
const CAMEL = /^[a-z][A-Za-z\d]*$/
const UPPER = /^[A-Z][A-Z\d_]*$/
const ROOT = /^(Query|Mutation|Subscription)$/

function typeStyle(node: TypeNode): Finding[] {
  const type = node.name.value
  const findings = PASCAL.test(type) ? [] : [style(type, lineOf(node), 'TipeSepertiIni', 'TypesLikeThis')]
  const isDefinition = node.kind.endsWith('Definition')
  if (isDefinition && !ROOT.test(type) && !isDescribed(node as { readonly description?: { readonly value: string } }))
    findings.push(undescribed(type, lineOf(node)))
  return findings
}

function fieldStyle(node: TypeNode, field: FieldDefinitionNode | InputValueDefinitionNode): Finding[] {
  const coordinate = `${node.name.value}.${field.name.value}`
  const args = 'arguments' in field ? (field.arguments ?? []) : []
  return [
    ...(CAMEL.test(field.name.value) ? [] : [style(coordinate, lineOf(field), 'fieldSepertiIni', 'fieldsLikeThis')]),
    ...(isDescribed(field) ? [] : [undescribed(coordinate, lineOf(field))]),
    ...args.flatMap((each) => {
      const argument = `${coordinate}(${each.name.value}:)`
      return [
        ...(CAMEL.test(each.name.value)
          ? []
          : [style(argument, lineOf(each), 'argumenSepertiIni', 'argumentsLikeThis')]),
        ...(isDescribed(each) ? [] : [undescribed(argument, lineOf(each))]),
      ]
    }),
  ]
}

function valueStyle(node: TypeNode, others: ReadonlyMap<string, OwnedType>): Finding[] {
  if (!('values' in node) || others.has(node.name.value)) return []
  return (node.values ?? []).flatMap((each) => {
    const coordinate = `${node.name.value}.${each.name.value}`
    return [
      ...(UPPER.test(each.name.value)
        ? []
        : [style(coordinate, lineOf(each), 'NILAI_SEPERTI_INI', 'VALUES_LIKE_THIS')]),
      ...(isDescribed(each) ? [] : [undescribed(coordinate, lineOf(each))]),
    ]
  })
}

function isDescribed({ description }: { readonly description?: { readonly value: string } | undefined }): boolean {
  return (description?.value.trim() ?? '') !== ''
}

function error(coordinate: string, line: number | null, id: string, en: string): Finding {
  return finding('LINT', 'ERROR', { coordinate, line }, `${coordinate}: ${id}.`, `${coordinate}: ${en}.`)
}

function style(coordinate: string, line: number | null, id: string, en: string): Finding {
  return finding(
    'LINT',
    'WARNING',
    { coordinate, line },
    `${coordinate}: di graf ini ${id}.`,
    `${coordinate}: this graph has ${en}.`,
  )
}

function undescribed(coordinate: string, line: number | null): Finding {
  return finding(
    'LINT',
    'WARNING',
    { coordinate, line },
    `${coordinate} tanpa keterangan; tuliskan artinya, satuannya dan asalnya di atasnya ("…").`,
    `${coordinate} has no description; write what it means, its unit and its source above it ("…").`,
  )
}
