import { BadInputError } from '@satudata/core'
import type { BoundSql } from '@satudata/core'

/** Longest keyword taken. */
const LONGEST = 200

/**
 * The text search query of a keyword: every word, or a word that begins with it, must occur ("pendu tangerang" finds
 * "Penduduk … Tangerang"). Each word is quoted, so that nothing in it is read as an operator. Undefined when there is no word.
 */
export function tsquery(keyword: string | null | undefined): BoundSql | undefined {
  if (keyword == null) return undefined
  if (keyword.length > LONGEST) {
    throw new BadInputError({
      id: `keyword: ${keyword.length} huruf terlalu panjang; pakai paling banyak ${LONGEST}.`,
      en: `keyword: ${keyword.length} characters are too long; use at most ${LONGEST}.`,
    })
  }
  // What is neither letter, digit, dot nor hyphen only separates words; PostgreSQL's own parser splits the rest.
  const found = keyword.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu)
  if (found === null) return keyword.trim() === '' ? undefined : { sql: `''::tsquery`, values: [] }
  return { sql: `to_tsquery('simple', ?)`, values: [found.map((word) => `'${word}':*`).join(' & ')] }
}
