import type { Command } from '../command.ts'
import type { Shown, ShownToGovernment } from '../documents.ts'
import { EXIT, Fault } from '../fault.ts'
import { printFacts, printTable, short } from '../print/table.ts'
import type { Registry } from '../registry.ts'
import type { Terminal } from '../terminal.ts'
import { printConsents } from './allow.ts'
import { printTokens } from './token.ts'

/** `subgraph show`. */
export const show: Command = {
  name: 'subgraph show',
  args: ['NAME'],
  words: {
    id: 'satu subgraf: keadaan, kesehatan, versi, token, izin',
    en: 'one subgraph: state, health, versions, tokens, consents',
  },
  options: { sdl: { words: { id: 'hanya skema yang berlaku', en: 'only the schema in force' } } },
  run: async ({ args: [name = ''], option, registry, terminal }) => {
    const subgraph = await shown(registry, name)
    if (option('sdl') !== undefined) {
      if (subgraph.current === null)
        throw new Fault(EXIT.refused, 'NOT_FOUND', {
          id: `${name} belum punya skema yang boleh Anda lihat.`,
          en: `${name} has no schema yet that you may see.`,
        })
      terminal.raw(terminal.json ? JSON.stringify({ sdl: subgraph.current.sdl }) : subgraph.current.sdl)
      return EXIT.ok
    }
    if (terminal.json) terminal.raw(JSON.stringify({ subgraph }, null, 2))
    else print(terminal, subgraph)
    return EXIT.ok
  },
}

type Seen = Shown & Partial<Omit<ShownToGovernment, 'quarantine'>>

/** All that the caller may see of a subgraph; refused when that is nothing. */
async function shown(registry: Registry, name: string): Promise<Seen> {
  const { subgraph } = await registry<{ subgraph: Shown | null }>('SubgraphShow', { name })
  if (subgraph === null)
    throw new Fault(EXIT.refused, 'NOT_FOUND', {
      id: `Tidak ada subgraf "${name}" yang boleh Anda lihat: pnpm satudata subgraph list.`,
      en: `There is no subgraph "${name}" that you may see: pnpm satudata subgraph list.`,
    })
  const more = await governmentPart(registry, name)
  const quarantine = subgraph.quarantine && { ...subgraph.quarantine, ...more?.quarantine }
  return { ...subgraph, ...more, quarantine }
}

/** What government sees besides; null for others, such as the subgraph's own token. */
async function governmentPart(registry: Registry, name: string): Promise<ShownToGovernment | null> {
  try {
    const { subgraph } = await registry<{ subgraph: ShownToGovernment | null }>('SubgraphShowMore', { name })
    return subgraph
  } catch (error) {
    if (error instanceof Fault && error.code === 'UNAUTHORIZED_FIELD_OR_TYPE') return null
    throw error
  }
}

function print(terminal: Terminal, subgraph: Seen): void {
  const { health, quarantine, current } = subgraph
  const say = (id: string, en: string) => terminal.say({ id, en })
  printFacts(terminal, [
    [say('nama', 'name'), subgraph.name],
    [say('keadaan', 'state'), subgraph.state],
    [say('akses', 'tier'), subgraph.tier],
    [say('pemilik', 'owner'), subgraph.owner?.code],
    [say('alamat', 'address'), subgraph.url],
    [say('kontak', 'contact'), subgraph.contact],
    [say('isi', 'description'), subgraph.description],
    [say('terdaftar', 'registered'), subgraph.registeredAt],
    [say('ditinjau', 'reviewed'), subgraph.reviewedAt],
    [say('catatan', 'note'), subgraph.reviewNote],
    [say('versi', 'version'), current && `${current.number}  ${short(current.hash)}  ${current.publishedAt}`],
    [
      say('kesehatan', 'health'),
      health &&
        `${health.state}  ${say(`${health.failures} dari ${health.calls} panggilan gagal`, `${health.failures} of ${health.calls} calls failed`)}${health.meanMs === null ? '' : `, ${health.meanMs} ms`}`,
    ],
    [
      say('karantina', 'quarantine'),
      quarantine && [quarantine.reason, quarantine.since, quarantine.details].filter(Boolean).join('  '),
    ],
  ])
  const versions = subgraph.versions?.nodes ?? []
  if (versions.length > 1) {
    terminal.line()
    printTable(
      terminal,
      [say('versi', 'version'), 'hash', say('diterbitkan', 'published'), say('alasan', 'message')],
      versions.map(({ number, hash, publishedAt, message }) => [
        String(number),
        short(hash),
        publishedAt,
        message ?? '',
      ]),
    )
  }
  if ((subgraph.tokens?.length ?? 0) > 0) {
    terminal.line()
    printTokens(terminal, subgraph.tokens ?? [])
  }
  if ((subgraph.consents?.length ?? 0) > 0) {
    terminal.line()
    printConsents(terminal, subgraph.consents ?? [])
  }
}
