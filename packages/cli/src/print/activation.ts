import type { Activation } from '../documents.ts'
import type { Terminal } from '../terminal.ts'
import { printChanges } from './check.ts'
import { printFacts, printTable, short } from './table.ts'

/** What is served, of which parts, since when and why. */
export function printActivation(terminal: Terminal, activation: Activation): void {
  const { supergraph } = activation
  printFacts(terminal, [
    [terminal.say({ id: 'graf', en: 'graph' }), supergraph.hash],
    [terminal.say({ id: 'urutan', en: 'sequence' }), activation.sequence],
    [terminal.say({ id: 'sejak', en: 'since' }), activation.at],
    [terminal.say({ id: 'karena', en: 'because' }), activation.reason],
    [terminal.say({ id: 'oleh', en: 'by' }), activation.actor?.name ?? activation.by],
    [terminal.say({ id: 'catatan', en: 'note' }), activation.note],
  ])
  terminal.line()
  printChanges(terminal, activation.changes)
  printTable(
    terminal,
    [
      'subgraph',
      terminal.say({ id: 'versi', en: 'version' }),
      terminal.say({ id: 'akses', en: 'tier' }),
      terminal.say({ id: 'alamat', en: 'address' }),
    ],
    supergraph.parts.map(({ subgraph, version, tier, url }) => [subgraph, short(version), tier ?? '-', url ?? '-']),
  )
}
