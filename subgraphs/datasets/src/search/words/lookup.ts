import type { EntityManager } from '@mikro-orm/postgresql'
import type { HeldCatalogue } from '../held/held.ts'
import { ALL_WORDS, EACH_WORD, tellingOf } from './query.ts'

/**
 * At the number of an entry: 0 when it does not have the words, otherwise where it has all of them: 1 in the title as written, 2 in
 * the title in another form, 3 with its tags, 4 with its indicators and other names, 5 with its description.
 */
export type Hits = Uint8Array

/** Results kept for those who go on with a filter or a page; a search of a hundred thousand entries keeps 100 kB. */
const KEPT = 64

/**
 * Each list holds the one before it: in the title, with tags, with indicators and the other names, with the description. A common
 * word stands in every title: then those between are not made.
 */
const LOOKUP = `with query as materialized (select ${ALL_WORDS} as words from ${EACH_WORD}), ends as materialized (
    select array(select number from datasets.search_entry, query where title @@ query.words) as title,
      array(select number from datasets.search_entry as entry, query where entry.words @@ query.words) as words
  )
  select array_to_json(title) as title, array_to_json(words) as words,
    case when cardinality(title) < cardinality(words) then
      array_to_json(array(select number from datasets.search_entry, query where tags @@ query.words)) end as tags,
    case when cardinality(title) < cardinality(words) then
      array_to_json(array(select number from datasets.search_entry, query where terms @@ query.words)) end as terms
  from ends`

interface Lists {
  readonly title: readonly number[]
  readonly tags: readonly number[] | null
  readonly terms: readonly number[] | null
  readonly words: readonly number[]
}

/** Looks words up in PostgreSQL's indexes, for nobody in particular: who sees an entry is decided by its label. */
export class WordLookup {
  readonly #em: EntityManager
  readonly #held: HeldCatalogue
  readonly #kept = new Map<string, Hits>()

  constructor(em: EntityManager, held: HeldCatalogue) {
    this.#em = em
    this.#held = held
  }

  /** The entries that have all the words. */
  async find(words: readonly string[]): Promise<Hits> {
    const asked = tellingOf(words)
    const key = `${this.#held.version} ${asked.join(' ')}`
    const hits = this.#kept.get(key) ?? (await this.#look(asked))
    // The longest unused goes first.
    this.#kept.delete(key)
    this.#kept.set(key, hits)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '')
    return hits
  }

  async #look(words: readonly string[]): Promise<Hits> {
    const { entries } = this.#held
    const hits = new Uint8Array(entries.length)
    if (words.length === 0) return hits
    const [found] = await this.#em.getConnection().execute<Lists[]>(LOOKUP, [words.join(' ')])
    if (found === undefined) return hits
    const lists = [found.words, found.terms ?? [], found.tags ?? [], found.title]
    for (const [index, numbers] of lists.entries()) {
      // Entries that came after the last refresh are not there yet, and a place beyond the end is not written.
      for (const number of numbers) hits[number] = 5 - index
    }
    const written = words.map(beginning)
    for (const number of found.title) {
      if (written.every((word) => word.test(entries[number]?.title ?? ''))) hits[number] = 1
    }
    return hits
  }
}

/** Tells a title that has a word as it was written, or its beginning, from one that has another form of it. */
function beginning(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll('.', '\\.')}`, 'iu')
}
