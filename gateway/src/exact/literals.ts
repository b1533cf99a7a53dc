import { Lexer, Source, TokenKind } from 'graphql'
import { mayLoseDigits } from './json.ts'
import { survives } from './numbers.ts'

/**
 * A document whose number literals survive planning: the planner reads them as JavaScript numbers, so 9007199254740993 would
 * arrive as …992 without an error. Such a literal is written as a string, which Long, Decimal and ID read exactly and Int
 * and Float refuse.
 */
export function exactLiterals(document: string): string {
  if (!mayLoseDigits(document)) return document
  const lexer = new Lexer(new Source(document))
  let result = ''
  let copied = 0
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if ((token.kind !== TokenKind.INT && token.kind !== TokenKind.FLOAT) || survives(token.value)) continue
      result += `${document.slice(copied, token.start)}"${token.value}"`
      copied = token.end
    }
  } catch {
    // Not lexable: the parser says where and why.
    return document
  }
  return result + document.slice(copied)
}
