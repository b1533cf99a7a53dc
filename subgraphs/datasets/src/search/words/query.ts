/** Words that say nothing of what is looked for. They count only when there is no other. */
const EMPTY_WORDS = new Set(
  'dan di ke dari yang menurut untuk pada dengan per atau the of by and in for on at to from or'.split(' '),
)

/** The words that are looked for. */
export function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  return telling.length === 0 ? words : telling
}

/**
 * A subquery `each (word, query)`: words of the bound text, separated by blanks, each with its text search query: the word itself,
 * its beginning or its stem. Words that PostgreSQL finds nothing in are not there.
 */
export const EACH_WORD = `(
    select word, (written || coalesce(' | ' || stems, ''))::tsquery as query
    from unnest(string_to_array(?, ' ')) as word,
      nullif(regexp_replace(to_tsquery('simple', '''' || word || ''':*')::text, '<(-|\\d+)>', '&', 'g'), '') as written,
      lateral (
        select string_agg(quote_literal(stem), ' | ') as stems from unnest(datasets.stems(word)) as stem where word ~ '^[^0-9.-]+$'
      ) as stemmed
    where written is not null
  ) as each`

/** The query of several such words, all of which must occur. */
export const ALL_WORDS = `string_agg('(' || query::text || ')', ' & ')::tsquery`
