import type { Command } from '../command.ts'
import type { Activation } from '../documents.ts'
import { EXIT, Fault, usage } from '../fault.ts'
import { printActivation } from '../print/activation.ts'
import { printTable, short } from '../print/table.ts'
import type { Registry } from '../registry.ts'

/** How far back a shortened hash is looked for. */
const REACH = 200

/** `supergraph show`. */
export const show: Command = {
  name: 'supergraph show',
  args: [],
  words: { id: 'graf yang kini dilayani dan bagian-bagiannya', en: 'the graph that is served now, and its parts' },
  options: { sdl: { words: { id: 'hanya teks supergraph', en: "only the supergraph's text" } } },
  run: async ({ option, registry, terminal }) => {
    const sdl = option('sdl') !== undefined
    const { supergraph } = await registry<{ supergraph: Activation | null }>(sdl ? 'SupergraphText' : 'SupergraphShow')
    if (supergraph === null)
      throw new Fault(EXIT.refused, 'NOT_FOUND', { id: 'Belum ada graf yang dilayani.', en: 'No graph is served yet.' })
    if (terminal.json) terminal.raw(JSON.stringify({ activation: supergraph }, null, 2))
    else if (sdl) terminal.raw(supergraph.supergraph.sdl ?? '')
    else printActivation(terminal, supergraph)
    return EXIT.ok
  },
}

/** `supergraph history`. */
export const history: Command = {
  name: 'supergraph history',
  args: [],
  words: {
    id: 'apa yang dilayani kapan dan mengapa, terbaru dahulu',
    en: 'what was served when and why, the newest first',
  },
  options: { limit: { value: 'N', words: { id: 'berapa (20)', en: 'how many (20)' } } },
  run: async ({ option, registry, terminal }) => {
    const limit = Number(option('limit') ?? 20)
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw usage({
        id: '--limit harus bilangan bulat 1 sampai 1000.',
        en: '--limit must be a whole number from 1 to 1000.',
      })
    const activations = await latest(registry, limit)
    if (terminal.json) terminal.raw(JSON.stringify({ activations }, null, 2))
    printTable(
      terminal,
      [
        '#',
        terminal.say({ id: 'graf', en: 'graph' }),
        terminal.say({ id: 'karena', en: 'because' }),
        terminal.say({ id: 'kapan', en: 'when' }),
        terminal.say({ id: 'oleh', en: 'by' }),
        terminal.say({ id: 'catatan', en: 'note' }),
      ],
      activations.map(({ sequence, supergraph, reason, at, by, actor, note }) => [
        String(sequence),
        short(supergraph.hash),
        reason,
        at,
        actor?.name ?? by ?? '-',
        note ?? '',
      ]),
    )
    return EXIT.ok
  },
}

/** `supergraph rollback`. */
export const rollback: Command = {
  name: 'supergraph rollback',
  args: ['HASH'],
  words: {
    id: 'melayani lagi graf terdahulu; HASH dari history, boleh awalnya saja',
    en: 'serves an earlier graph again; HASH of the history, its beginning will do',
  },
  options: { note: { value: 'TEXT', required: true, words: { id: 'alasannya', en: 'why' } } },
  run: async ({ args: [hash = ''], option, registry, terminal }) => {
    const to = await whole(registry, hash)
    const { rollbackSupergraph } = await terminal.during(
      { id: 'Kembali ke graf terdahulu', en: 'Going back to an earlier graph' },
      registry<{ rollbackSupergraph: Activation }>('SupergraphRollback', { to, note: option('note') }),
    )
    if (terminal.json) terminal.raw(JSON.stringify({ activation: rollbackSupergraph }, null, 2))
    else printActivation(terminal, rollbackSupergraph)
    return EXIT.ok
  },
}

async function latest(registry: Registry, first: number): Promise<readonly Activation[]> {
  const { supergraphActivations } = await registry<{
    supergraphActivations: { readonly nodes: readonly Activation[] }
  }>('SupergraphHistory', {
    first,
  })
  return supergraphActivations.nodes
}

async function whole(registry: Registry, hash: string): Promise<string> {
  if (!/^[0-9a-f]{6,64}$/.test(hash))
    throw usage({
      id: `"${hash}" bukan hash graf: ambil dari pnpm satudata supergraph history (sedikitnya 6 tanda).`,
      en: `"${hash}" is no hash of a graph: take it from pnpm satudata supergraph history (at least 6 signs).`,
    })
  if (hash.length === 64) return hash
  const hashes = (await latest(registry, REACH)).map(({ supergraph }) => supergraph.hash)
  const [found, ...more] = new Set(hashes.filter((each) => each.startsWith(hash)))
  if (found !== undefined && more.length === 0) return found
  throw new Fault(EXIT.refused, 'NOT_FOUND', {
    id: `${hash} cocok dengan ${found === undefined ? 0 : more.length + 1} graf dari ${REACH} terakhir: tulis hash lengkapnya.`,
    en: `${hash} fits ${found === undefined ? 0 : more.length + 1} of the last ${REACH} graphs: write the whole hash.`,
  })
}
