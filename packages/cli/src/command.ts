import type { Words } from './kit/index.ts'
import type { Registry } from './registry.ts'
import type { ExitCode } from './fault.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** An option of a command. */
export interface Option {
  /** What stands behind it; without, it is a switch. */
  readonly value?: string
  readonly required?: true
  readonly words: Words
}

/** A command as it was called. */
export interface Call {
  readonly terminal: Terminal
  readonly registry: Registry
  readonly settings: Settings
  /** The arguments, one for each of the command's. */
  readonly args: readonly string[]
  /** Values of options; of a switch, "true". */
  readonly option: (name: string) => string | undefined
}

/** One command. */
export interface Command {
  /** The words it is called by: "subgraph token create". */
  readonly name: string
  /** Names of its arguments, shown in help. The last may be optional: "[HASH]". */
  readonly args: readonly string[]
  readonly words: Words
  readonly options: Readonly<Record<string, Option>>
  readonly run: (call: Call) => Promise<ExitCode>
}

/** Options every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  json: { words: { id: 'hasil sebagai JSON', en: 'the result as JSON' } },
  language: { value: 'id|en', words: { id: 'bahasa pesan', en: 'language of messages' } },
  timeout: {
    value: 'SECONDS',
    words: { id: 'batas waktu setiap jawaban (60)', en: 'how long each answer may take (60)' },
  },
  help: { words: { id: 'penjelasan ini', en: 'this text' } },
}
