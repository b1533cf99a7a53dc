import type { Call, Command } from '../command.ts'
import type { Activation, Check } from '../documents.ts'
import { EXIT } from '../fault.ts'
import type { ExitCode } from '../fault.ts'
import type { Words } from '../kit/index.ts'
import { printCheck } from '../print/check.ts'
import { short } from '../print/table.ts'
import { SCHEMA_OPTIONS, schemaText } from '../schema-text.ts'

/** `subgraph check`. */
export const check: Command = {
  name: 'subgraph check',
  args: ['NAME'],
  words: {
    id: 'memeriksa skema terhadap semua aturan dan lalu lintas nyata; tidak mengubah apa pun',
    en: 'holds a schema against all rules and the real traffic; changes nothing',
  },
  options: SCHEMA_OPTIONS,
  run: async (call) => {
    const { name, variables } = await input(call)
    const { checkSubgraph } = await call.terminal.during(
      { id: `Memeriksa ${name}`, en: `Checking ${name}` },
      call.registry<{ checkSubgraph: Check }>('SubgraphCheck', variables),
    )
    if (call.terminal.json) call.terminal.raw(JSON.stringify({ check: checkSubgraph }, null, 2))
    printCheck(call.terminal, checkSubgraph)
    return exitOf(checkSubgraph)
  },
}

/** What became of a version. */
export interface Publication {
  readonly check: Check
  readonly version: { readonly number: number; readonly hash: string } | null
  readonly supergraph: Activation | null
}

/** `subgraph publish`. */
export const publish: Command = {
  name: 'subgraph publish',
  args: ['NAME'],
  words: {
    id: 'memeriksa dan menerbitkan skema; dilayani seketika bila subgraf sudah disetujui',
    en: 'checks a schema and publishes it; served at once when the subgraph was reviewed',
  },
  options: {
    ...SCHEMA_OPTIONS,
    message: { value: 'TEXT', words: { id: 'alasan perubahan', en: 'why it changes' } },
  },
  run: async (call) => {
    const { name, variables } = await input(call)
    const { publishSubgraph } = await call.terminal.during(
      { id: `Menerbitkan ${name}`, en: `Publishing ${name}` },
      call.registry<{ publishSubgraph: Publication }>('SubgraphPublish', {
        ...variables,
        message: call.option('message'),
      }),
    )
    if (call.terminal.json) call.terminal.raw(JSON.stringify(publishSubgraph, null, 2))
    printCheck(call.terminal, publishSubgraph.check, publishSubgraph.version !== null)
    await printPublication(call, name, publishSubgraph)
    return publishSubgraph.version === null ? EXIT.failed : EXIT.ok
  },
}

/** What is served of it, or why not. */
export async function printPublication(call: Call, name: string, { version, supergraph }: Publication): Promise<void> {
  const { terminal } = call
  if (terminal.json) return
  if (version === null) return terminal.line(terminal.say({ id: 'Tidak diterbitkan.', en: 'Not published.' }))
  const { number } = version
  if (supergraph === null) return terminal.line(terminal.say(await unserved(call, name, number)))
  const [graph, sequence] = [short(supergraph.supergraph.hash), supergraph.sequence]
  terminal.line(
    terminal.say({
      id: `Versi ${number} dilayani dalam graf ${graph} (urutan ${sequence}).`,
      en: `Version ${number} is served in the graph ${graph} (sequence ${sequence}).`,
    }),
  )
}

/** Why nothing else is served although a version was published. */
async function unserved({ registry }: Call, name: string, number: number): Promise<Words> {
  const { subgraph } = await registry<{ subgraph: { readonly state: string } | null }>('SubgraphState', { name })
  if (subgraph?.state === 'ACTIVE')
    return {
      id: `Versi ${number} sudah dilayani; tidak ada yang berubah.`,
      en: `Version ${number} is served already; nothing changed.`,
    }
  if (subgraph?.state === 'QUARANTINED')
    return {
      id: `Versi ${number} disimpan. Dilayani bila subgraf kembali dari karantina.`,
      en: `Version ${number} is kept. It is served when the subgraph comes back from quarantine.`,
    }
  return {
    id: `Versi ${number} disimpan. Belum dilayani: menunggu tinjauan walidata.`,
    en: `Version ${number} is kept. Not served yet: it waits for review by the walidata.`,
  }
}

async function input(call: Call) {
  const [name = ''] = call.args
  return { name, variables: { name, sdl: await schemaText(call), url: call.option('url') } }
}

function exitOf({ outcome, consent }: Check): ExitCode {
  return outcome === 'PASSED' || (outcome === 'NEEDS_CONSENT' && consent !== null) ? EXIT.ok : EXIT.failed
}
