import { Kind } from 'graphql'
import type { DirectiveNode, SelectionNode } from 'graphql'

/** A variable in @include or @skip, and the value with which the selection counts. */
export interface When {
  readonly variable: string
  readonly is: boolean
}

/** True for a selection that gives a field whatever the variables are. */
export function isSure(selection: SelectionNode): boolean {
  if (selection.directives?.some(isSwitch) === true) return false
  return selection.kind !== Kind.INLINE_FRAGMENT || selection.selectionSet.selections.some(isSure)
}

/** True for @include and @skip. */
export function isSwitch({ name }: DirectiveNode): boolean {
  return name.value === 'include' || name.value === 'skip'
}

/** The variables that switch a selection on; NEVER when it is off whatever they are. */
export function switchesOf(directives: readonly DirectiveNode[]): readonly When[] | 'NEVER' {
  const when: When[] = []
  for (const each of directives.filter(isSwitch)) {
    const is = each.name.value === 'include'
    const value = each.arguments?.[0]?.value
    if (value?.kind === Kind.BOOLEAN && value.value !== is) return 'NEVER'
    if (value?.kind === Kind.VARIABLE) when.push({ variable: value.name.value, is })
  }
  return when
}
