import type { Command } from '../command.ts'
import type { Listed } from '../documents.ts'
import { EXIT } from '../fault.ts'
import { printTable } from '../print/table.ts'
import type { Registry } from '../registry.ts'

const PAGE = 200

/** `subgraph list`. */
export const list: Command = {
  name: 'subgraph list',
  args: [],
  words: { id: 'daftar subgraf yang boleh Anda lihat', en: 'the subgraphs you may see' },
  options: {
    state: {
      value: 'STATE',
      words: {
        id: 'hanya PENDING, ACTIVE, QUARANTINED, RETIRED, atau REJECTED',
        en: 'only PENDING, ACTIVE, QUARANTINED, RETIRED or REJECTED',
      },
    },
    owner: { value: 'CODE', words: { id: 'hanya milik organisasi ini', en: 'only those of this organization' } },
  },
  run: async ({ option, registry, terminal }) => {
    const subgraphs = await all(registry, { state: option('state'), owner: option('owner') })
    if (terminal.json) terminal.raw(JSON.stringify({ subgraphs }, null, 2))
    const heads = [
      { id: 'nama', en: 'name' },
      { id: 'keadaan', en: 'state' },
      { id: 'asal', en: 'origin' },
      { id: 'akses', en: 'tier' },
      { id: 'pemilik', en: 'owner' },
      { id: 'versi', en: 'version' },
      { id: 'alamat', en: 'address' },
    ]
    printTable(
      terminal,
      heads.map((each) => terminal.say(each)),
      subgraphs.map(({ name, state, origin, tier, owner, current, url }) => [
        name,
        state,
        origin,
        tier ?? '-',
        owner?.code ?? '-',
        current === null ? '-' : String(current.number),
        url ?? '-',
      ]),
    )
    return EXIT.ok
  },
}

async function all(registry: Registry, filter: Readonly<Record<string, string | undefined>>): Promise<Listed[]> {
  const found: Listed[] = []
  let after: string | null = null
  for (;;) {
    const { subgraphs }: Page = await registry<Page>('SubgraphList', { ...filter, first: PAGE, after })
    found.push(...subgraphs.nodes)
    if (!subgraphs.pageInfo.hasNextPage) return found
    after = subgraphs.pageInfo.endCursor
  }
}

interface Page {
  readonly subgraphs: {
    readonly nodes: readonly Listed[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}
