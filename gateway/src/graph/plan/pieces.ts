import { parse } from 'graphql'

/** Characters of a piece, about: read in less than a millisecond. */
const LENGTH = 8_000

/** A schema text in pieces of whole definitions, each of which can be read by itself. */
export function inPieces(sdl: string): string[] {
  return joined(parse(sdl).definitions.map(({ loc }) => sdl.slice(loc!.start, loc!.end)))
}

/** Definitions put together to pieces. */
export function joined(definitions: readonly string[]): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const each of definitions) {
    piece += `${each}\n`
    if (piece.length < LENGTH) continue
    pieces.push(piece)
    piece = ''
  }
  return piece === '' ? pieces : [...pieces, piece]
}
