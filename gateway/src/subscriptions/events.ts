import type { FastifyReply } from 'fastify'

/** The form of streams. */
export const STREAM_TYPE = 'text/event-stream; charset=utf-8'

/** The end of a stream. */
const COMPLETE = 'event: complete\ndata: \n\n'
/** Nothing, so that proxies between do not take the connection for a dead one. */
const HEARTBEAT = ':\n\n'
/** What a client may leave unread, in bytes, before it is taken for gone. */
const UNREAD = 1_000_000

/** An answer as an event of a stream; JSON has no line breaks of its own in it. */
export function nextEvent(json: string): string {
  return `event: next\ndata: ${json.replaceAll(/[\r\n]+/g, ' ').trim()}\n\n`
}

/** One answer as a whole stream: for operations that are no subscriptions. */
export function wholeStream(json: string): string {
  return `${nextEvent(json)}${COMPLETE}`
}

/** A stream of events that has begun. */
export interface EventStream {
  /** Sends an answer, in JSON. */
  next(json: string): void
  heartbeat(): void
  /** Ends it in the words of the protocol; the client may come back. */
  complete(): void
}

/** Begins a stream (graphql-sse, distinct connections): from here on nothing of fastify's happens to the answer. */
export function beginStream(reply: FastifyReply): EventStream {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': STREAM_TYPE,
    'cache-control': 'no-store',
    // Proxies hand on each event as it comes; the connection ends with the stream.
    'x-accel-buffering': 'no',
    connection: 'close',
  })
  const write = (text: string) => {
    if (raw.writableEnded || raw.destroyed) return
    if (raw.writableLength > UNREAD) raw.destroy()
    else raw.write(text)
  }
  write(HEARTBEAT)
  return {
    next: (json) => write(nextEvent(json)),
    heartbeat: () => write(HEARTBEAT),
    complete() {
      write(COMPLETE)
      raw.end()
    },
  }
}
