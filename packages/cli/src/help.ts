import { COMMON } from './command.ts'
import type { Command, Option } from './command.ts'
import type { Terminal } from './terminal.ts'

const INTRODUCTION = {
  id: `Mendaftarkan, memeriksa, dan menerbitkan subgraf pada satu instansi Satu Data.

  SATUDATA_URL    alamat Satu Data (http://localhost:4000)
  SATUDATA_TOKEN  token subgraf (sdg_…) atau token akun; tidak pernah di baris perintah

Kode keluar: 0 berhasil · 1 pemeriksaan tidak lolos · 2 baris perintah salah · 3 tidak terjangkau atau tidak berhak · 4 ditolak
`,
  en: `Registers, checks and publishes subgraphs of an instance of Satu Data.

  SATUDATA_URL    address of Satu Data (http://localhost:4000)
  SATUDATA_TOKEN  token of a subgraph (sdg_…) or of an account; never on the command line

Exit codes: 0 done · 1 checks did not pass · 2 command line wrong · 3 not reachable or not allowed · 4 refused
`,
}

/** All commands whose name begins with these words. */
export function overview(terminal: Terminal, commands: readonly Command[]): string {
  const rows = commands.map(
    (command) => [[command.name, ...command.args].join(' '), terminal.say(command.words)] as const,
  )
  const width = Math.max(...rows.map(([call]) => call.length)) + 2
  return `${terminal.say(INTRODUCTION)}\n${rows.map(([call, words]) => `  ${call.padEnd(width)}${words}`).join('\n')}\n`
}

/** One command with its options. */
export function details(terminal: Terminal, command: Command): string {
  const rows = Object.entries({ ...command.options, ...COMMON }).map(
    ([name, option]) => [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option] as const,
  )
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  const options = rows.map(([name, option]) => `  ${name.padEnd(width)}${terminal.say(option.words)}${mark(option)}`)
  return `pnpm satudata ${callOf(command)}\n\n${terminal.say(command.words)}\n\n${options.join('\n')}\n`
}

function callOf({ name, args, options }: Command): string {
  const required = Object.entries(options).flatMap(([option, { value, required }]) =>
    required === true ? [`--${option} ${value}`] : [],
  )
  return [name, ...args, ...required].join(' ')
}

function mark({ required }: Option): string {
  return required === true ? ' *' : ''
}
