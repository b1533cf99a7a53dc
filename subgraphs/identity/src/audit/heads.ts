import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { IdentityContext } from '../parts.ts'
import { dayOf } from '../rights/day.ts'
import type { Head } from './chain.ts'

/** Keeps heads of the chain outside the database, so that entries missing at its end are noticed too. */
export interface Heads {
  /** Called with each head after it is on disk. */
  passed(head: Head): void
  close(): Promise<void>
}

/** Where this process keeps heads, one a line: "seq:hash". Copy it to where the operators of the database cannot write. */
export function headsFile(dataDir: string): string {
  return join(dataDir, 'audit', 'heads')
}

/** Keeps the first head of each day and the last one of the process: in a file, and in a line of the log. */
export function openHeads(context: IdentityContext): Heads {
  const { config, logger } = context
  const file = headsFile(config.dataDir)
  let day: string | null = null
  let last: Head | null = null
  let kept: number | null = null
  let writing = Promise.resolve()
  const keep = (head: Head) => {
    kept = head.seq
    logger.info({ audit: headText(head) }, 'head of the audit log')
    writing = writing
      .then(() => mkdir(dirname(file), { recursive: true, mode: 0o700 }))
      .then(() => appendFile(file, `${headText(head)}\n`, { mode: 0o600 }))
      .catch((error: unknown) => logger.error({ err: error, file }, 'the head of the audit log could not be kept'))
  }
  return {
    passed(head) {
      last = head
      const today = dayOf(context.now())
      if (day === today) return
      day = today
      keep(head)
    },
    async close() {
      if (last !== null && last.seq !== kept) keep(last)
      await writing
    },
  }
}

/** "12:ab34…": how a head is written down. */
export function headText({ seq, hash }: Head): string {
  return `${seq}:${hash}`
}

/** The heads in a text, one a line; throws for a line that is none. */
export function readHeads(text: string): readonly Head[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(line.trim())
    if (match === null)
      throw new Error(`"${line.slice(0, 100)}" is no head of an audit log: write it as 12:ab34… (64 hex digits).`)
    return { seq: Number(match[1]), hash: match[2] ?? '' }
  })
}
