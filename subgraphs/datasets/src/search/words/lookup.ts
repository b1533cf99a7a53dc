import type { EntityManager } from '@mikro-orm/postgresql'
import type { HeldCatalogue } from '../held/held.ts'

/** At the number of an entry: 0 when it does not have the words, otherwise the tier in which it has them, the best is 1. */
export type Hits = Uint8Array

/** Results kept for those who go on with a filter or a page; a search of a hundred thousand entries keeps 100 kB. */
const KEPT = 64

/** Words that say nothing of what is looked for. They count only when there is no other. */
const EMPTY_WORDS = new Set(
  'dan di ke dari yang menurut untuk pada dengan per atau the of by and in for on at to from or'.split(' '),
)

/**
 * Every word must occur: itself, its beginning or its stem. First those that have all words in the title as written, then in the
 * title in another form, then with tags, with indicators and the other names, and last with the description.
 */
const LOOKUP = `with word as (
    select
      nullif(regexp_replace(to_tsquery('simple', '''' || word || ''':*')::text, '<(-|\\d+)>', '&', 'g'), '') as written,
      (select string_agg(quote_literal(stem), ' | ') from unnest(datasets.stems(word)) as stem where word ~ '^[^0-9.-]+$') as stems
    from unnest(string_to_array(?, ' ')) as word
  ), query as (
    select string_agg('(' || written || ')', ' & ')::tsquery as written,
      string_agg('(' || concat_ws(' | ', written, stems) || ')', ' & ')::tsquery as loose
    from word where written is not null
  )
  select array_to_json(array(select number from datasets.search_entry, query where title @@ query.written)) as t1,
    array_to_json(array(select number from datasets.search_entry, query where title @@ query.loose)) as t2,
    array_to_json(array(select number from datasets.search_entry, query where tags @@ query.loose)) as t3,
    array_to_json(array(select number from datasets.search_entry, query where terms @@ query.loose)) as t4,
    array_to_json(array(select number from datasets.search_entry, query where words @@ query.loose)) as t5`

type Tiers = Readonly<Record<'t1' | 't2' | 't3' | 't4' | 't5', readonly number[]>>

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
    const telling = words.filter((word) => !EMPTY_WORDS.has(word))
    const asked = (telling.length === 0 ? words : telling).join(' ')
    const key = `${this.#held.version} ${asked}`
    const hits = this.#kept.get(key) ?? (await this.#look(asked))
    // The longest unused goes first.
    this.#kept.delete(key)
    this.#kept.set(key, hits)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '')
    return hits
  }

  async #look(words: string): Promise<Hits> {
    const hits = new Uint8Array(this.#held.entries.length)
    if (words === '') return hits
    const [found] = await this.#em.getConnection().execute<Tiers[]>(LOOKUP, [words])
    if (found === undefined) return hits
    for (const [tier, numbers] of [found.t5, found.t4, found.t3, found.t2, found.t1].entries()) {
      // Entries that came after the last refresh are not there yet, and a place beyond the end is not written.
      for (const number of numbers) hits[number] = 5 - tier
    }
    return hits
  }
}
