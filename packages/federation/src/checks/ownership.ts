import { Kind, print } from 'graphql'
import type { ConstDirectiveNode, DirectiveNode, DocumentNode, FieldDefinitionNode } from 'graphql'
import { keyFieldsOf, normalKey, selectionOf } from '../schema/keys.ts'
import { federationNames, textArgument } from '../schema/links.ts'
import { defaultsOf, fieldsOf, kindOf, membersOf, signatureOf, typesIn } from '../schema/owned.ts'
import type { OwnedField, OwnedType, TypeNode } from '../schema/owned.ts'
import { namedIn, needsConsent } from './consent.ts'
import type { Finding } from './finding.ts'
import { sentOut } from './sent.ts'

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])
/** What may stand on a type of others: how it is entered. Everything else would hold for all of its users. */
const ON_TYPE: ReadonlySet<string> = new Set(['key', 'extends', 'shareable'])
/** What may stand on a field of others that is repeated or referred to. */
const ON_FIELD: ReadonlySet<string> = new Set(['external', 'shareable'])

/** What the ownership of a schema is held against. */
export interface Ownership {
  readonly document: DocumentNode
  /** Types of all other subgraphs. */
  readonly others: ReadonlyMap<string, OwnedType>
  readonly consents: readonly string[]
}

/**
 * What others own stays theirs: an outside subgraph may add fields of its own to an entity of others, entered by one of its keys, and repeat a
 * value type or enum as it is. Everything else about types of others needs their owners' consent.
 */
export function takenOver(given: Ownership): Finding[] {
  const check = new Check(given)
  return [...typesIn(given.document).flatMap((node) => check.type(node)), ...sentOut(given)]
}

class Check {
  readonly #others: Ownership['others']
  readonly #consents: ReadonlySet<string>
  readonly #nameOf: (directive: DirectiveNode) => string
  readonly #keys: ReadonlyMap<string, ReadonlySet<string>>
  readonly #types: ReadonlyMap<string, readonly TypeNode[]>
  constructor({ document, others, consents }: Ownership) {
    this.#others = others
    this.#consents = new Set(consents)
    this.#nameOf = federationNames(document)
    this.#keys = keyFieldsOf(document)
    this.#types = Map.groupBy(typesIn(document), ({ name }) => name.value)
  }

  type(node: TypeNode): Finding[] {
    const name = node.name.value
    const other = this.#others.get(name)
    const provided = fieldsOf(node).flatMap((field) => this.#provided(name, field as FieldDefinitionNode))
    if (other === undefined) return [...this.#implemented(node, undefined), ...provided]
    if (this.#consents.has(name)) return provided
    if (this.#isInterfaceObject(node, other))
      return [
        needsConsent(
          node,
          name,
          other,
          'menambah field pada semua jenisnya (@interfaceObject)',
          'adds fields to all its types (@interfaceObject)',
        ),
        ...provided,
      ]
    if (kindOf(node) !== other.kind)
      return [needsConsent(node, name, other, 'menjadikannya jenis tipe lain', 'makes another kind of type of it')]
    const values = 'values' in node ? (node.values ?? []).flatMap(({ directives = [] }) => directives) : []
    const applied = [...(node.directives ?? []), ...values].filter((each) => !ON_TYPE.has(this.#nameOf(each)))
    return [
      ...applied.map((each) => this.#directive(each, name, other.owners)),
      ...this.#implemented(node, other),
      ...this.#entered(node, other),
      ...this.#members(node, other),
      ...fieldsOf(node).flatMap((field) => this.#field(node, field as FieldDefinitionNode, other)),
      ...provided,
    ]
  }

  #isInterfaceObject(node: TypeNode, other: OwnedType): boolean {
    return (
      other.kind === 'Interface' && (node.directives ?? []).some((each) => this.#nameOf(each) === 'interfaceObject')
    )
  }

  /** A type is not made one of another owner's interface: every answer of that interface could be of it then. */
  #implemented(node: TypeNode, other: OwnedType | undefined): Finding[] {
    const interfaces = 'interfaces' in node ? (node.interfaces ?? []) : []
    return interfaces.flatMap((each) => {
      const owned = this.#others.get(each.name.value)
      if (owned === undefined || other?.interfaces.has(owned.name) === true || this.#consents.has(owned.name)) return []
      return [
        needsConsent(
          each,
          owned.name,
          owned,
          `menjadikan ${node.name.value} salah satu jenisnya`,
          `makes ${node.name.value} one of its types`,
        ),
      ]
    })
  }

  #entered(node: TypeNode, other: OwnedType): Finding[] {
    return (node.directives ?? []).flatMap((each) => {
      const fields = this.#nameOf(each) === 'key' ? textArgument(each, 'fields') : undefined
      if (fields === undefined || other.keys.has(normalKey(fields))) return []
      const keys = [...other.keys].map((key) => `@key(fields: "${key}")`)
      return [
        needsConsent(
          each,
          other.name,
          other,
          `memasukinya lewat @key "${fields}"${keys.length === 0 ? '' : `, padahal kuncinya lain: tulis ${keys.join(' atau ')}`}`,
          `enters it by @key "${fields}"${keys.length === 0 ? '' : `, and its key is another: write ${keys.join(' or ')}`}`,
        ),
      ]
    })
  }

  /** Values of enums and fields of inputs are intersected where they are taken, and united where they are given: both change them for all. */
  #members(node: TypeNode, other: OwnedType): Finding[] {
    const pieces = this.#types.get(node.name.value) ?? []
    if (pieces[0] !== node) return []
    const mine = new Set(
      pieces.flatMap((piece) => [
        ...membersOf(piece),
        ...(other.kind === 'InputObject' ? fieldsOf(piece).map(({ name }) => name.value) : []),
      ]),
    )
    const theirs = other.kind === 'InputObject' ? new Set(other.fields.keys()) : other.members
    const more = [...mine].filter((each) => !theirs.has(each))
    const fewer = other.kind === 'Union' ? [] : [...theirs].filter((each) => !mine.has(each))
    if (other.kind !== 'Enum' && other.kind !== 'InputObject' && other.kind !== 'Union') return []
    if (more.length + fewer.length === 0) return []
    const list = [...more.map((each) => `+${each}`), ...fewer.map((each) => `-${each}`)].slice(0, 10).join(' ')
    return [needsConsent(node, other.name, other, `mengubah isinya (${list})`, `changes what it holds (${list})`)]
  }

  #field(node: TypeNode, field: FieldDefinitionNode, other: OwnedType): Finding[] {
    const { name } = other
    const coordinate = `${name}.${field.name.value}`
    const owned = other.fields.get(field.name.value)
    if (this.#consents.has(coordinate) || field.name.value.startsWith('_')) return []
    if (owned === undefined) {
      const isOpen = ROOTS.has(name) || (other.kind === 'Object' && other.keys.size > 0)
      if (isOpen || other.kind === 'InputObject') return []
      return [
        needsConsent(
          field,
          coordinate,
          other,
          'menambah field pada tipe yang bukan entitas',
          'adds a field to a type that is no entity',
        ),
      ]
    }
    const names = (field.directives ?? []).map((each) => this.#nameOf(each))
    // Fields of inputs have no arguments.
    const applied = [field, ...(field.arguments ?? [])].flatMap(({ directives = [] }) => directives)
    const foreign = applied.filter((each) => !ON_FIELD.has(this.#nameOf(each)))
    const isKey = this.#keys.get(name)?.has(field.name.value) === true
    const signature = signatureOf(field)
    const isSame = owned.signature === signature && owned.defaults === defaultsOf(field)
    const isValue = other.kind !== 'Object' || (other.keys.size === 0 && !ROOTS.has(name) && owned.shareable)
    // A key that may be null here may be null for everybody.
    const isLooser = isKey && other.keys.size > 0 && ![owned.signature, `${owned.signature}!`].includes(signature)
    if (isLooser) return [retyped(field, coordinate, owned, signature)]
    const referred = names.includes('external') || (isKey && other.keys.size > 0) || (isValue && isSame)
    if (!referred) return [needsConsent(field, coordinate, owned, 'mendefinisikannya lagi', 'defines it again')]
    const overriding = foreign.length > 0 && names.includes('override')
    if (overriding)
      return [needsConsent(field, coordinate, owned, 'mengambil alihnya (@override)', 'takes it over (@override)')]
    return foreign.map((each) => this.#directive(each, coordinate, owned.owners))
  }

  /** What a field `@provides` of an object of others is answered here in place of there. */
  #provided(type: string, field: FieldDefinitionNode): Finding[] {
    const provides = (field.directives ?? []).find((each) => this.#nameOf(each) === 'provides')
    const selection = provides === undefined ? null : selectionOf(textArgument(provides, 'fields') ?? '')
    if (provides === undefined || selection === null) return []
    const returned = namedIn(print(field.type))
    const other = this.#others.get(returned)
    if (other === undefined) return []
    return selection.selections.flatMap((each) => {
      if (each.kind !== Kind.FIELD) return []
      const coordinate = `${returned}.${each.name.value}`
      const owned = other.fields.get(each.name.value)
      if (owned === undefined || owned.shareable || this.#consents.has(coordinate) || this.#consents.has(returned))
        return []
      return [
        needsConsent(
          provides,
          coordinate,
          owned,
          `menjawabnya sendiri lewat ${type}.${field.name.value} (@provides)`,
          `answers it itself at ${type}.${field.name.value} (@provides)`,
        ),
      ]
    })
  }

  #directive(node: ConstDirectiveNode, coordinate: string, owners: ReadonlySet<string>): Finding {
    const name = `@${this.#nameOf(node)}`
    return needsConsent(
      node,
      coordinate,
      { owners },
      `memasang ${name} padanya, yang berlaku bagi semua pemakainya`,
      `puts ${name} on it, which holds for all its users`,
    )
  }
}

function retyped(field: FieldDefinitionNode, coordinate: string, owned: OwnedField, signature: string): Finding {
  return needsConsent(
    field,
    coordinate,
    owned,
    `menulisnya ${signature}, bukan ${owned.signature}`,
    `makes ${signature} of its ${owned.signature}`,
  )
}
