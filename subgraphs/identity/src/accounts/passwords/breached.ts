import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

/** Longer than any line of the file. */
const LINE = 128

/**
 * True when the password's SHA-1 is in a sorted file of lines "HASH" or "HASH:count" (the form of Have I Been Pwned's download),
 * searched in halves: the file may have many gigabytes. Rejects when the file cannot be read.
 */
export async function isBreached(file: string, password: string): Promise<boolean> {
  const wanted = createHash('sha1').update(password).digest('hex').toUpperCase()
  await using handle = await open(file, 'r')
  // The first line that is not before the wanted one begins in [low, high].
  let low = 0
  let high = (await handle.stat()).size
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const line = await lineFrom(handle, middle)
    if (line === null) high = middle
    else if (line.hash === wanted) return true
    else if (line.hash < wanted) low = line.end
    else high = middle
  }
  return (await lineFrom(handle, low))?.hash === wanted
}

/** The first line that begins at this byte or after it; null when there is none. */
async function lineFrom(
  handle: FileHandle,
  position: number,
): Promise<{ readonly hash: string; readonly end: number } | null> {
  // From one byte before: a line that begins exactly here is found too.
  const start = Math.max(0, position - 1)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2 * LINE), 0, 2 * LINE, start)
  const text = buffer.toString('latin1', 0, bytesRead)
  const begin = position === 0 ? 0 : text.indexOf('\n') + 1
  if (begin === 0 && position !== 0) return null
  const stop = text.indexOf('\n', begin)
  const line = text.slice(begin, stop < 0 ? undefined : stop)
  if (line.trim() === '') return null
  return { hash: line.slice(0, 40).toUpperCase(), end: start + begin + line.length + 1 }
}
