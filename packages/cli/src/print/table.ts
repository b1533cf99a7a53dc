import type { Terminal } from '../terminal.ts'

/** Rows under heads, each column as wide as its widest cell. */
export function printTable(terminal: Terminal, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  terminal.line(terminal.paint('grey', line(heads)))
  for (const row of rows) terminal.line(line(row))
}

/** Names with values below each other; what is null is left out. */
export function printFacts(terminal: Terminal, facts: readonly (readonly [name: string, value: unknown])[]): void {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
  const width = Math.max(0, ...known.map(([name]) => name.length)) + 2
  for (const [name, value] of known) terminal.line(`${terminal.paint('grey', name.padEnd(width))}${String(value)}`)
}

/** The beginning of a hash, as people read it. */
export function short(hash: string): string {
  return hash.slice(0, 12)
}
