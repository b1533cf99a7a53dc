import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Call, Command } from '../command.ts'
import { EXIT, usage } from '../fault.ts'
import { serveKeys, testSubgraph } from '../kit/index.ts'
import type { KitKeys, KitOptions, KitReport, RuleResult } from '../kit/index.ts'
import type { Colour, Terminal } from '../terminal.ts'

/** `subgraph test`. */
export const test: Command = {
  name: 'subgraph test',
  args: [],
  words: {
    id: 'menguji layanan GraphQL yang berjalan dengan aturan semua subgraf; hanya membaca',
    en: 'tries a running GraphQL service by the rules of all subgraphs; only reads',
  },
  options: {
    url: {
      value: 'URL',
      required: true,
      words: { id: 'alamat GraphQL layanan', en: 'where the service answers GraphQL' },
    },
    schema: {
      value: 'FILE',
      words: { id: 'skema yang (akan) diterbitkan', en: 'the schema that is (to be) published' },
    },
    name: { value: 'NAME', words: { id: 'nama subgraf, untuk token', en: 'name of the subgraph, for tokens' } },
    keys: {
      value: 'PORT',
      words: {
        id: 'melayani kunci uji di http://127.0.0.1:PORT/.well-known/jwks.json, agar token yang sah pun teruji',
        en: 'serves keys of the kit at http://127.0.0.1:PORT/.well-known/jwks.json, so that tokens that hold are tried too',
      },
    },
    known: {
      value: 'FILE',
      words: {
        id: 'kunci yang ada, JSON: {"Region": [{"code": "36.03"}]}',
        en: 'keys that exist, JSON: {"Region": [{"code": "36.03"}]}',
      },
    },
    deadline: {
      value: 'MS',
      words: { id: 'batas waktu satu jawaban (5000)', en: 'how long one answer may take (5000)' },
    },
  },
  run: async (call) => {
    const { terminal } = call
    const report = await tested(call)
    if (terminal.json) terminal.raw(JSON.stringify({ report }, null, 2))
    const count = (outcome: RuleResult['outcome']) => report.results.filter((each) => each.outcome === outcome).length
    terminal.line()
    terminal.line(
      terminal.say({
        id: `${count('PASSED')} lolos, ${count('FAILED')} gagal, ${count('SKIPPED')} dilewati.`,
        en: `${count('PASSED')} passed, ${count('FAILED')} failed, ${count('SKIPPED')} skipped.`,
      }),
    )
    return report.passed ? EXIT.ok : EXIT.failed
  },
}

/** Node 22, which runs this too, does not know `await using`. */
async function tested(call: Call): Promise<KitReport> {
  const keys = await keysOf(call)
  try {
    return await testSubgraph(await optionsOf(call, keys), (result) => print(call.terminal, result))
  } finally {
    await keys?.[Symbol.asyncDispose]()
  }
}

const MARKS: Readonly<Record<RuleResult['outcome'], readonly [string, Colour]>> = {
  PASSED: ['✓', 'green'],
  FAILED: ['✗', 'red'],
  SKIPPED: ['–', 'grey'],
}

function print(terminal: Terminal, { rule, title, outcome, details }: RuleResult): void {
  const [mark, colour] = MARKS[outcome]
  terminal.line(`${terminal.paint(colour, `${mark} ${rule}`)}  ${terminal.say(title)}`)
  for (const detail of details) terminal.line(`    ${terminal.say(detail)}`)
}

async function keysOf({ option }: Call): Promise<KitKeys | undefined> {
  const given = option('keys')
  if (given === undefined) return undefined
  const port = Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw usage({ id: '--keys harus nomor port.', en: '--keys must be the number of a port.' })
  return serveKeys(port).catch((error: Error) => {
    throw usage({
      id: `Port ${port} tidak dapat dipakai (${error.message}).`,
      en: `Port ${port} cannot be used (${error.message}).`,
    })
  })
}

async function optionsOf(call: Call, keys: KitKeys | undefined): Promise<KitOptions> {
  const { option } = call
  const [sdl, known, name, deadline] = [option('schema'), option('known'), option('name'), option('deadline')]
  return {
    url: option('url')!,
    ...(sdl === undefined ? {} : { sdl: await file(call, sdl) }),
    ...(known === undefined ? {} : { known: JSON.parse(await file(call, known)) as NonNullable<KitOptions['known']> }),
    ...(name === undefined ? {} : { name }),
    ...(deadline === undefined ? {} : { deadlineMs: Number(deadline) }),
    ...(keys === undefined ? {} : { keys }),
  }
}

function file({ settings }: Call, path: string): Promise<string> {
  return readFile(resolve(settings.folder, path), 'utf8').catch((error: Error) => {
    throw usage({
      id: `${path} tidak dapat dibaca (${error.message}).`,
      en: `${path} cannot be read (${error.message}).`,
    })
  })
}
