import type { AccessLevel } from '@satudata/core'

/** An outside subgraph's schema, narrowed to its tier. */
export function tightened({
  name,
  sdl,
  tier,
}: {
  readonly name: string
  readonly sdl: string
  readonly tier: AccessLevel
  readonly owner: string
}): string {
  if (tier !== 'OPEN') throw new Error(`The schema of "${name}" cannot be narrowed to ${tier}.`)
  return sdl
}
