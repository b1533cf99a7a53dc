import type { Words } from './kit/index.ts'
import type { Settings } from './settings.ts'

/** Where a command reads and writes. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  readonly stdin: () => Promise<string>
}

const COLOURS = { red: 31, green: 32, yellow: 33, grey: 90, bold: 1 } as const

/** Colours of texts. */
export type Colour = keyof typeof COLOURS

/** Writes for a person, or JSON for a program. */
export interface Terminal {
  readonly language: Settings['language']
  readonly json: boolean
  readonly stdin: Streams['stdin']
  /** The text in the user's language. */
  say(words: Words): string
  paint(colour: Colour, text: string): string
  /** A line of the result; nothing when the result is JSON. */
  line(text?: string): void
  /** The result as it is, for programs: the same in both languages. */
  raw(text: string): void
  /** A line beside the result, on stderr. */
  note(text: string): void
  /** Says on stderr what is going on while it takes long. */
  during<T>(words: Words, work: Promise<T>): Promise<T>
}

/** Makes the terminal of one command. */
export function terminal(streams: Streams, { language, colour }: Settings, json: boolean): Terminal {
  const paint = (name: Colour, text: string) =>
    colour && streams.outIsTerminal ? `\u001B[${COLOURS[name]}m${text}\u001B[0m` : text
  const say = (words: Words) => words[language]
  const note = (text: string) => streams.err(`${text}\n`)
  return {
    language,
    json,
    stdin: streams.stdin,
    say,
    paint,
    line: (text = '') => (json ? undefined : streams.out(`${text}\n`)),
    raw: (text) => streams.out(text.endsWith('\n') ? text : `${text}\n`),
    note,
    during: (words, work) => during(streams, `${say(words)} …`, work),
  }
}

/** Progress that is gone when the work is done, and nothing for what takes less than a moment. */
async function during<T>({ err, errIsTerminal }: Streams, what: string, work: Promise<T>): Promise<T> {
  const began = performance.now()
  let shown = false
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000)
    if (errIsTerminal) err(`\r${what} ${seconds} s`)
    else if (!shown) err(`${what}\n`)
    shown = true
  }, 1_000)
  try {
    return await work
  } finally {
    clearInterval(timer)
    if (shown && errIsTerminal) err(`\r${' '.repeat(what.length + 8)}\r`)
  }
}
