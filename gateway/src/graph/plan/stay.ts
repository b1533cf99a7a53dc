/** What is used of the planner's own classes. */
interface Field {
  hasAppliedDirective(definition: unknown): boolean
}
interface Composite {
  readonly name: string
  field?(name: string): Field | undefined
  schema(): { type(name: string): Composite | undefined }
}
interface Selection {
  readonly kind: string
  readonly element: {
    readonly name?: string
    readonly typeCondition?: { readonly name: string }
    baseType?(): { readonly name: string }
  }
  readonly selectionSet?: Selections
}
interface Selections {
  selections(): readonly Selection[]
  canRebaseOn: (this: Selections, type: Composite) => boolean
}
interface Metadata {
  isFieldExternal(field: Field): boolean
  requiresDirective(): unknown
}

/** A request that is being planned, and those that it waits for. */
interface Group {
  parents(): readonly { readonly group: Group }[]
  canMergeChildIn: (this: Group, child: Group) => boolean
}

/** Where the planner keeps, among others, the first requests of a plan. */
interface Kept {
  set: (this: Kept, key: unknown, value: unknown) => unknown
}

/** The parts of Apollo's federation package that decide whether one request is taken into another. */
export interface Merging {
  readonly MapWithCachedArrays: { readonly prototype: Kept }
  readonly SelectionSet: { readonly prototype: Selections }
  readonly federationMetadata: (schema: ReturnType<Composite['schema']>) => Metadata | undefined
}

/**
 * The planner takes a request into an earlier one to the same subgraph when that subgraph has its fields, and does not look whether it can
 * answer them there: one that only refers to a field of others, or works it out from them (`@requires` of what is itself worked out), was
 * asked without what it needs, and its answer was wrong without an error. Such requests now stay by themselves.
 */
export function keepApart({ SelectionSet, federationMetadata }: Merging): void {
  const { prototype } = SelectionSet
  const { canRebaseOn } = prototype
  const needsOthers = (set: Selections, type: Composite): boolean =>
    set.selections().some(({ element, selectionSet }) => {
      const { typeCondition, name } = element
      const field = typeCondition === undefined && name !== undefined ? type.field?.(name) : undefined
      const metadata = field === undefined ? undefined : federationMetadata(type.schema())
      if (field !== undefined && metadata !== undefined) {
        if (metadata.isFieldExternal(field) || field.hasAppliedDirective(metadata.requiresDirective())) return true
      }
      if (selectionSet === undefined) return false
      const below = typeCondition?.name ?? (name === undefined ? type.name : element.baseType?.().name)
      const inside = below === undefined ? undefined : type.schema().type(below)
      return inside !== undefined && needsOthers(selectionSet, inside)
    })
  prototype.canRebaseOn = function (type) {
    return canRebaseOn.call(this, type) && !needsOthers(this, type)
  }
}

/**
 * Of a chain of `@requires` over three subgraphs the planner took the middle into the request with which all begins, when that goes to the
 * same subgraph, though the middle waits for the third. What waits for another request now stays by itself. The planner's class of requests is known
 * by nothing but the first that it keeps.
 */
export function keepWaiting({ MapWithCachedArrays: { prototype } }: Merging): void {
  const { set } = prototype
  prototype.set = function (key, value) {
    if (isGroup(value)) {
      prototype.set = set
      const groups = Object.getPrototypeOf(value) as Group
      const { canMergeChildIn } = groups
      groups.canMergeChildIn = function (child) {
        return child.parents().every(({ group }) => group === this) && canMergeChildIn.call(this, child)
      }
    }
    return set.call(this, key, value)
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && 'canMergeChildIn' in value
}
