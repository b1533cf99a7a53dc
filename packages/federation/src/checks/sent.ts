import { Kind, print } from 'graphql'
import type { ConstDirectiveNode, DirectiveNode, SelectionSetNode } from 'graphql'
import { normalKey, selectionOf } from '../schema/keys.ts'
import { federationNames, textArgument } from '../schema/links.ts'
import { fieldsOf, typesIn } from '../schema/owned.ts'
import type { OwnedField, TypeNode } from '../schema/owned.ts'
import { namedIn, needsConsent } from './consent.ts'
import type { Finding } from './finding.ts'
import type { Ownership } from './ownership.ts'

/**
 * What a field `@requires` or takes from a context, and what a type of its own is entered by, is sent to this subgraph's service: what its
 * owner keeps to some is not sent to others unasked, whatever path leads to it.
 */
export function sentOut(given: Ownership): Finding[] {
  const check = new Check(given)
  return typesIn(given.document).flatMap((node) => check.type(node))
}

class Check {
  readonly #others: Ownership['others']
  readonly #consents: ReadonlySet<string>
  readonly #nameOf: (directive: DirectiveNode) => string
  readonly #types: ReadonlyMap<string, readonly TypeNode[]>
  constructor({ document, others, consents }: Ownership) {
    this.#others = others
    this.#consents = new Set(consents)
    this.#nameOf = federationNames(document)
    this.#types = Map.groupBy(typesIn(document), ({ name }) => name.value)
  }

  type(node: TypeNode): Finding[] {
    const type = node.name.value
    // Its owners' own keys were theirs to choose.
    const keys = this.#others.get(type)?.keys
    const entered = (node.directives ?? [])
      .filter((each) => keys?.has(normalKey(textArgument(each, 'fields') ?? '')) !== true)
      .flatMap((each) => this.#selected(each, 'key', type, type))
    return [
      ...entered,
      ...fieldsOf(node).flatMap((field) => {
        const at = `${type}.${field.name.value}`
        const given = 'arguments' in field ? (field.arguments ?? []) : []
        return [
          ...(field.directives ?? []).flatMap((each) => this.#selected(each, 'requires', at, type)),
          ...given.flatMap(({ directives = [] }) => directives.flatMap((each) => this.#fromContext(each, at))),
        ]
      }),
    ]
  }

  #selected(each: ConstDirectiveNode, named: string, at: string, type: string): Finding[] {
    const selection = this.#nameOf(each) === named ? selectionOf(textArgument(each, 'fields') ?? '') : null
    return selection === null ? [] : this.#guardedIn(type, selection, each, at)
  }

  /** "$context { region { code } }", of every type that sets the context. */
  #fromContext(each: ConstDirectiveNode, at: string): Finding[] {
    const [, context, fields = ''] =
      this.#nameOf(each) === 'fromContext'
        ? (/^\s*\$\s*(\w+)([^]*)$/.exec(textArgument(each, 'field') ?? '') ?? [])
        : []
    if (context === undefined) return []
    const text = fields.trim()
    const selection = selectionOf(text.startsWith('{') ? `... ${text}` : text)
    const types = [...this.#types].filter(([, pieces]) =>
      pieces.some(({ directives = [] }) =>
        directives.some((one) => this.#nameOf(one) === 'context' && textArgument(one, 'name') === context),
      ),
    )
    return selection === null ? [] : types.flatMap(([type]) => this.#guardedIn(type, selection, each, at))
  }

  #guardedIn(name: string, set: SelectionSetNode, directive: ConstDirectiveNode, at: string): Finding[] {
    return set.selections.flatMap((each): Finding[] => {
      if (each.kind === Kind.INLINE_FRAGMENT)
        return this.#guardedIn(each.typeCondition?.name.value ?? name, each.selectionSet, directive, at)
      if (each.kind !== Kind.FIELD) return []
      const field = each.name.value
      const coordinate = `${name}.${field}`
      const below =
        each.selectionSet === undefined
          ? []
          : this.#guardedIn(this.#returned(name, field), each.selectionSet, directive, at)
      const guarded = this.#guarded(name, field)
      if (guarded === undefined || this.#consents.has(coordinate) || this.#consents.has(name)) return below
      const by = `@${this.#nameOf(directive)}`
      return [
        needsConsent(
          directive,
          coordinate,
          guarded,
          `meminta nilainya, yang tidak untuk semua orang, dikirim ke layanannya untuk ${at} (${by})`,
          `has its value, which is not for everybody, sent to its service for ${at} (${by})`,
        ),
        ...below,
      ]
    })
  }

  /** The type that a field of others, or of this schema, gives. */
  #returned(type: string, field: string): string {
    const owned = this.#others.get(type)?.fields.get(field)
    if (owned !== undefined) return namedIn(owned.signature)
    const own = (this.#types.get(type) ?? []).flatMap(fieldsOf).find(({ name }) => name.value === field)
    return own === undefined ? '' : namedIn(print(own.type))
  }

  /** The field if it is kept to some: where it stands, in a type of the interface, or by an interface of the type. */
  #guarded(type: string, field: string): OwnedField | undefined {
    const other = this.#others.get(type)
    const related = [...this.#others.values()].filter(
      ({ name, interfaces }) => interfaces.has(type) || other?.interfaces.has(name) === true,
    )
    return [other, ...related].map((each) => each?.fields.get(field)).find((each) => each?.guarded === true)
  }
}
