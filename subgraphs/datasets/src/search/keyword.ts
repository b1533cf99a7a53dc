import { BadInputError } from '@satudata/core'
import type { BoundSql } from '@satudata/core'

/** Longest keyword taken. */
const LONGEST = 200

/**
 * The words of a keyword in lower case; undefined when it is empty, none when it holds no letter or digit. Refuses too long a one.
 * What is neither letter, digit, dot nor hyphen only separates words; PostgreSQL's own parser splits the rest.
 */
export function wordsOf(keyword: string | null | undefined): readonly string[] | undefined {
  if (keyword == null) return undefined
  if (keyword.length > LONGEST) {
    throw new BadInputError({
      id: `keyword: ${keyword.length} huruf terlalu panjang; pakai paling banyak ${LONGEST}.`,
      en: `keyword: ${keyword.length} characters are too long; use at most ${LONGEST}.`,
    })
  }
  const found = keyword.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu)
  return found === null && keyword.trim() === '' ? undefined : [...new Set(found)]
}

/**
 * The text search query of a keyword: every word, or a word that begins with it, must occur ("pendu tangerang" finds
 * "Penduduk … Tangerang"). Each word is quoted, so that nothing in it is read as an operator. Undefined when there is no word.
 */
export function tsquery(keyword: string | null | undefined): BoundSql | undefined {
  const found = wordsOf(keyword)
  if (found === undefined) return undefined
  if (found.length === 0) return { sql: `''::tsquery`, values: [] }
  return { sql: `to_tsquery('simple', ?)`, values: [found.map((word) => `'${word}':*`).join(' & ')] }
}
