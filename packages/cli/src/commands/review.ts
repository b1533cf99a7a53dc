import type { Call, Command, Option } from '../command.ts'
import type { Listed } from '../documents.ts'
import { EXIT, usage } from '../fault.ts'
import type { OPERATIONS } from '../operations.ts'

const NOTE: Option = { value: 'TEXT', words: { id: 'catatan bagi pemiliknya', en: 'what its owner is to know' } }
const REASON: Option = { value: 'TEXT', required: true, words: { id: 'alasannya', en: 'why' } }
const TIER: Option = {
  value: 'OPEN|RESTRICTED|CLOSED',
  words: { id: 'siapa paling jauh boleh memakai field-nya', en: 'who may use its fields at most' },
}

/** `subgraph review`. */
export const review: Command = {
  name: 'subgraph review',
  args: ['NAME'],
  words: {
    id: 'menyetujui (--accept --tier) atau menolak (--reject) subgraf yang menunggu; oleh walidata',
    en: 'lets a waiting subgraph in (--accept --tier) or not (--reject); by the walidata',
  },
  options: {
    accept: { words: { id: 'setujui', en: 'let it in' } },
    reject: { words: { id: 'tolak', en: 'do not' } },
    tier: TIER,
    note: NOTE,
  },
  run: async (call) => {
    const [accept, reject, tier] = [call.option('accept'), call.option('reject'), call.option('tier')]
    if ((accept === undefined) === (reject === undefined))
      throw usage({ id: 'Sebutkan salah satu: --accept atau --reject.', en: 'Say one of --accept and --reject.' })
    if (accept !== undefined && tier === undefined)
      throw usage({
        id: '--accept perlu --tier OPEN, RESTRICTED, atau CLOSED.',
        en: '--accept needs --tier OPEN, RESTRICTED or CLOSED.',
      })
    return changed(call, 'reviewSubgraph', 'SubgraphReview', {
      accept: accept !== undefined,
      tier,
      note: call.option('note'),
    })
  },
}

/** `subgraph tier`. */
export const tier: Command = {
  name: 'subgraph tier',
  args: ['NAME', 'TIER'],
  words: {
    id: 'mengubah tingkat akses: OPEN, RESTRICTED, atau CLOSED',
    en: 'changes the tier: OPEN, RESTRICTED or CLOSED',
  },
  options: { note: NOTE },
  run: (call) => changed(call, 'setSubgraphTier', 'SubgraphTier', { tier: call.args[1], note: call.option('note') }),
}

/** `subgraph retire`. */
export const retire: Command = {
  name: 'subgraph retire',
  args: ['NAME'],
  words: { id: 'mengeluarkan subgraf dari graf untuk selamanya', en: 'takes a subgraph out of the graph for good' },
  options: { note: REASON },
  run: (call) => changed(call, 'retireSubgraph', 'SubgraphRetire', { note: call.option('note') }),
}

/** `subgraph quarantine`. */
export const quarantine: Command = {
  name: 'subgraph quarantine',
  args: ['NAME'],
  words: { id: 'mengeluarkan subgraf sampai dikembalikan', en: 'takes a subgraph out until it is brought back' },
  options: { note: REASON },
  run: (call) => changed(call, 'quarantineSubgraph', 'SubgraphQuarantine', { note: call.option('note') }),
}

/** `subgraph return`. */
export const comeBack: Command = {
  name: 'subgraph return',
  args: ['NAME'],
  words: {
    id: 'mengembalikan subgraf dari karantina bila layanannya lolos uji',
    en: 'brings a subgraph back from quarantine when its service passes a probe',
  },
  options: {},
  run: (call) => changed(call, 'returnSubgraph', 'SubgraphReturn', {}),
}

async function changed(
  { args: [name = ''], registry, terminal }: Call,
  field: string,
  mutation: keyof typeof OPERATIONS,
  variables: Readonly<Record<string, unknown>>,
) {
  const data = await terminal.during(
    { id: `Mengubah ${name}`, en: `Changing ${name}` },
    registry<Record<string, Listed>>(mutation, { name, ...variables }),
  )
  const subgraph = data[field]!
  if (terminal.json) terminal.raw(JSON.stringify({ subgraph }, null, 2))
  terminal.line(`${subgraph.name}  ${subgraph.state}  ${subgraph.tier ?? '-'}`)
  if (field === 'reviewSubgraph' && subgraph.state === 'ACTIVE')
    terminal.line(
      terminal.say({
        id: 'Dilayani dalam satu dua detik, tanpa mulai ulang; lihat pnpm satudata supergraph show, atau /graphiql.',
        en: 'Served within a second or two, without a restart; see pnpm satudata supergraph show, or /graphiql.',
      }),
    )
  return EXIT.ok
}
