import type { Words } from './kit/index.ts'

/** How a command ends. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** A check, a test or a publication did not pass. */
  failed: 1,
  /** The command line cannot be used. */
  usage: 2,
  /** The instance or the service cannot be reached, or the caller may not do this. */
  unreachable: 3,
  /** The instance refused what was asked. */
  refused: 4,
} as const

/** One of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A command cannot go on; the words say why and the way out. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly exit: ExitCode
  readonly code: string
  readonly words: Words
  constructor(exit: ExitCode, code: string, words: Words) {
    super(words.en)
    this.exit = exit
    this.code = code
    this.words = words
  }
}

/** The command line cannot be used. */
export function usage(words: Words): Fault {
  return new Fault(EXIT.usage, 'USAGE', words)
}
