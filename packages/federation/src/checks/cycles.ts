import { Kind } from 'graphql'
import type { DocumentNode, TypeNode } from 'graphql'
import { lineOf } from '../schema/links.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** Inputs that need themselves, and interfaces that implement themselves: no value could be written, and what walks them never ends. */
export function cyclesIn(document: DocumentNode): Finding[] {
  const inputs = new Map<string, Set<string>>()
  const interfaces = new Map<string, Set<string>>()
  const lines = new Map<string, number | null>()
  for (const node of document.definitions) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION) {
      lines.set(node.name.value, lineOf(node))
      add(
        inputs,
        node.name.value,
        (node.fields ?? []).flatMap(({ type }) => needed(type)),
      )
    }
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION) {
      lines.set(node.name.value, lineOf(node))
      add(
        interfaces,
        node.name.value,
        (node.interfaces ?? []).map(({ name }) => name.value),
      )
    }
  }
  return [...onCycle(inputs), ...onCycle(interfaces)].map((name) =>
    finding(
      'BOUNDS',
      'ERROR',
      { coordinate: name, line: lines.get(name) ?? null },
      `${name} membutuhkan dirinya sendiri tanpa akhir; jadikan salah satu field di lingkaran itu boleh null, atau keluarkan.`,
      `${name} needs itself without end; make one field of that circle nullable, or take it out.`,
    ),
  )
}

function needed(type: TypeNode): string[] {
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? [type.type.name.value] : []
}

function add(edges: Map<string, Set<string>>, from: string, to: readonly string[]): void {
  edges.set(from, new Set([...(edges.get(from) ?? []), ...to]))
}

/** Names that can be reached from themselves. What leads nowhere is taken away until nothing more does. */
function onCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Map([...edges].map(([from, to]) => [from, new Set([...to].filter((each) => edges.has(each)))]))
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const [from, to] of left) {
      for (const each of to) if (!left.has(each)) to.delete(each)
      if (to.size === 0) left.delete(from)
    }
  }
  return [...left.keys()]
}
