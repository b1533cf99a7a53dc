import { parseArgs } from 'node:util'
import { COMMON } from './command.ts'
import type { Call, Command } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { EXIT, Fault, usage } from './fault.ts'
import type { ExitCode } from './fault.ts'
import { details, overview } from './help.ts'
import { UntestableError } from './kit/index.ts'
import { registryAt } from './registry.ts'
import type { Settings } from './settings.ts'
import { terminal as terminalOf } from './terminal.ts'
import type { Streams, Terminal } from './terminal.ts'

/** How long an answer may take when nothing else is said, in seconds: a check asks the service too. */
const DEADLINE = 60

/** Runs one command line; resolves to the exit code. Whatever goes wrong is said in the user's language. */
export async function run(args: readonly string[], settings: Settings, streams: Streams): Promise<ExitCode> {
  const json = args.includes('--json')
  const said = args[args.indexOf('--language') + 1]
  const spoken: Settings = said === 'id' || said === 'en' ? { ...settings, language: said } : settings
  const terminal = terminalOf(streams, spoken, json)
  try {
    refuseTokens(args)
    return await dispatch(args, spoken, terminal)
  } catch (error) {
    const fault = error instanceof UntestableError ? new Fault(EXIT.unreachable, 'UNTESTABLE', error.words) : error
    if (!(fault instanceof Fault)) throw error
    const message = terminal.say(fault.words)
    if (json) terminal.raw(JSON.stringify({ error: { code: fault.code, message }, exitCode: fault.exit }, null, 2))
    else terminal.note(message)
    return fault.exit
  }
}

/** A token on the command line is in the shell's history and in the list of processes. It is not repeated. */
function refuseTokens(args: readonly string[]): void {
  if (args.some((each) => /(^|=)(sd[gk]_|eyJ[\w-]+\.)/.test(each)))
    throw usage({
      id: 'Token tidak ditulis di baris perintah, sebab terbaca dalam riwayat dan daftar proses: isi SATUDATA_TOKEN, dan ganti token itu.',
      en: 'A token is not written on the command line, where the history and the list of processes show it: set SATUDATA_TOKEN, and replace that token.',
    })
}

async function dispatch(args: readonly string[], settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const words = args.slice(0, firstOption(args))
  const command = COMMANDS.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `))
  const helped = args.includes('--help') || args.includes('-h')
  if (command === undefined) {
    const some = COMMANDS.filter(({ name }) => name.startsWith(words.join(' ')))
    if (some.length === 0)
      throw usage({
        id: `Tidak ada perintah "${words.join(' ')}"${like(words).id}. Lihat pnpm satudata --help.`,
        en: `There is no command "${words.join(' ')}"${like(words).en}. See pnpm satudata --help.`,
      })
    terminal.raw(overview(terminal, some))
    return helped || args.length === 0 ? EXIT.ok : EXIT.usage
  }
  if (helped) {
    terminal.raw(details(terminal, command))
    return EXIT.ok
  }
  return command.run(callOf(command, args.slice(command.name.split(' ').length), settings, terminal))
}

/** Commands that were perhaps meant: those that begin with the first word, or end with the last. */
function like(words: readonly string[]) {
  const meant = COMMANDS.map(({ name }) => name).filter(
    (name) => name.startsWith(`${words[0]} `) || name.endsWith(` ${words[0]}`),
  )
  if (meant.length === 0) return { id: '', en: '' }
  return { id: `; ada ${meant.join(', ')}`, en: `; there are ${meant.join(', ')}` }
}

function firstOption(args: readonly string[]): number {
  const index = args.findIndex((each) => each.startsWith('-'))
  return index === -1 ? args.length : index
}

function callOf(command: Command, args: readonly string[], settings: Settings, terminal: Terminal): Call {
  const known = { ...command.options, ...COMMON }
  const { values, positionals } = parsed(command, args, known)
  const least = command.args.filter((each) => !each.startsWith('[')).length
  if (positionals.length < least || positionals.length > command.args.length) throw unusable(command)
  const missing = Object.entries(command.options).find(([name, { required }]) => required === true && !values[name])
  if (missing !== undefined)
    throw usage({
      id: `--${missing[0]} belum diisi: ${missing[1].words.id}.\n${hint(command).id}`,
      en: `--${missing[0]} is missing: ${missing[1].words.en}.\n${hint(command).en}`,
    })
  const option = (name: string) => (values[name] === undefined ? undefined : String(values[name]))
  return {
    terminal,
    settings,
    args: positionals,
    option,
    registry: registryAt(settings, deadlineOf(option('timeout'))),
  }
}

function parsed(command: Command, args: readonly string[], known: Command['options']) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(known).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'(-[^']*)'/.exec(message)?.[1] : undefined
    const options = Object.keys(known).map((name) => `--${name}`)
    const words =
      unknown === undefined
        ? { id: message, en: message }
        : {
            id: `Tidak ada pilihan ${unknown}; yang ada: ${options.join(', ')}.`,
            en: `There is no option ${unknown}; there are ${options.join(', ')}.`,
          }
    throw usage({ id: `${words.id}\n${hint(command).id}`, en: `${words.en}\n${hint(command).en}` })
  }
}

function deadlineOf(given: string | undefined): number {
  const seconds = Number(given ?? DEADLINE)
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3_600) return seconds * 1_000
  throw usage({
    id: `--timeout ${given}: harus antara 0 dan 3600 detik.`,
    en: `--timeout ${given}: must be between 0 and 3600 seconds.`,
  })
}

function unusable(command: Command): Fault {
  return usage({
    id: `Perlu: ${command.name} ${command.args.join(' ')}\n${hint(command).id}`,
    en: `Needed: ${command.name} ${command.args.join(' ')}\n${hint(command).en}`,
  })
}

function hint({ name }: Command) {
  return { id: `Lihat: pnpm satudata ${name} --help`, en: `See: pnpm satudata ${name} --help` }
}
