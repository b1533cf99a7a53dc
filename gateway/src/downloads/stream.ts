import { Readable } from 'node:stream'

/** What happens along a stream. */
export interface Watching {
  /** How long the client may take none of what is ready, in milliseconds. */
  readonly stallMs: number
  /** Called once everything was taken. */
  readonly whole: () => void
  /** Called once when the stream breaks: an error, a client that left or takes nothing. */
  readonly broken: (reason: unknown) => void
}

/**
 * A stream that is made only as fast as it is taken. It ends well only when all of it was made and taken: anything else destroys it,
 * and with it the connection, so that no part of a file passes for the whole.
 */
export function watchedStream(content: AsyncIterable<string | Uint8Array>, watching: Watching): Readable {
  let failure: unknown
  const pieces = async function* () {
    for await (const piece of content) {
      if (piece.length === 0) continue
      const timer = setTimeout(
        () => stream.destroy(new Error('The client took nothing for too long.')),
        watching.stallMs,
      )
      try {
        yield typeof piece === 'string' ? Buffer.from(piece) : piece
      } finally {
        clearTimeout(timer)
      }
    }
    watching.whole()
  }
  const stream = Readable.from(pieces(), { objectMode: false, highWaterMark: 1 })
  stream.once('error', (error) => (failure = error))
  stream.once('close', () => {
    if (!stream.readableEnded) watching.broken(failure)
  })
  return stream
}
