/** What a stream of events says, piece by piece: events of GraphQL over server-sent events, and signs of life in between. */
export type StreamPiece =
  | { readonly kind: 'NEXT'; readonly data: unknown }
  | { readonly kind: 'COMPLETE' }
  | { readonly kind: 'ALIVE' }

/** Reads a stream of events as it comes. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamPiece, void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let held = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      held += value
      const pieces = held.split('\n\n')
      held = pieces.pop() ?? ''
      for (const each of pieces) yield pieceIn(each)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function pieceIn(text: string): StreamPiece {
  const fields = new Map(
    text.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(':')
      return [name, rest.join(':').trimStart()] as const
    }),
  )
  if (fields.get('event') === 'complete') return { kind: 'COMPLETE' }
  if (fields.get('event') !== 'next') return { kind: 'ALIVE' }
  return { kind: 'NEXT', data: JSON.parse(fields.get('data') ?? 'null') as unknown }
}
