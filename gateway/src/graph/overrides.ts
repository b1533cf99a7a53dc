import type { DocumentNode } from 'graphql'
import { textOf } from '../authorization/directives.ts'
import { partsOf } from '../authorization/tags.ts'

/** Decides for one operation which fields are answered where they are to move to (`@override` with a label `percent(…)`). */
export type ChooseMoved = () => readonly string[]

const PERCENT = /^percent\((\d{1,3}(?:\.\d+)?)\)$/

/**
 * Reads the labels of `@override` in a supergraph. Each operation draws anew, one lot for all its labels: 5 percent of the operations that
 * take a field from its new subgraph are among the 20 percent that take another one. A label that is no share of operations stays where it
 * was; composition refuses it.
 */
export function movedBy(supergraph: DocumentNode, draw: () => number = Math.random): ChooseMoved {
  const shares = new Map<string, number>()
  for (const { directives } of partsOf(supergraph)) {
    for (const directive of directives) {
      const label = directive.name.value === 'join__field' ? textOf(directive, 'overrideLabel') : undefined
      const percent = label === undefined ? undefined : PERCENT.exec(label)?.[1]
      if (label !== undefined && percent !== undefined) shares.set(label, Number(percent))
    }
  }
  if (shares.size === 0) return () => NONE
  return () => {
    const lot = draw() * 100
    return [...shares].flatMap(([label, share]) => (lot < share ? [label] : [])).toSorted()
  }
}

const NONE: readonly string[] = []
