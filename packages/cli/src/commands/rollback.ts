import type { Command } from '../command.ts'
import { EXIT, usage } from '../fault.ts'
import { printCheck, printFound } from '../print/check.ts'
import { printPublication } from './publish.ts'
import type { Publication } from './publish.ts'

/** `subgraph rollback`. */
export const rollback: Command = {
  name: 'subgraph rollback',
  args: ['NAME', '[VERSION]'],
  words: {
    id: 'melayani lagi versi terdahulu satu subgraf (nomor dari show; tanpa nomor: versi sebelumnya)',
    en: 'serves an earlier version of one subgraph again (number of show; without: the one before)',
  },
  options: { note: { value: 'TEXT', required: true, words: { id: 'alasannya', en: 'why' } } },
  run: async (call) => {
    const { args, option, registry, terminal } = call
    const [name = '', version] = args
    const { rollbackSubgraph } = await terminal.during(
      { id: `Mengembalikan ${name}`, en: `Going back with ${name}` },
      registry<{ rollbackSubgraph: Publication }>('SubgraphRollback', {
        name,
        to: version === undefined ? null : numberOf(version),
        note: option('note'),
      }),
    )
    const served = rollbackSubgraph.version !== null
    if (terminal.json) terminal.raw(JSON.stringify(rollbackSubgraph, null, 2))
    // Nobody consented to what breaks: who goes back is told, and not stopped.
    if (served) printFound(terminal, rollbackSubgraph.check)
    else printCheck(terminal, rollbackSubgraph.check)
    await printPublication(call, name, rollbackSubgraph)
    return served ? EXIT.ok : EXIT.failed
  },
}

function numberOf(version: string): number {
  if (/^[1-9]\d{0,8}$/.test(version)) return Number(version)
  throw usage({
    id: `"${version}" bukan nomor versi: lihat pnpm satudata subgraph show NAME.`,
    en: `"${version}" is no number of a version: see pnpm satudata subgraph show NAME.`,
  })
}
