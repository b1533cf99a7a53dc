import { duckdbPredicate } from '@satudata/core'
import type { Logger, Scope } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ALL_WORDS, EACH_WORD, tellingOf } from './query.ts'

/** Candidates tried for a misspelt word. */
const CANDIDATES = 12
/** Words of a keyword that is put right: each is looked up by itself, and a keyword may hold a hundred. */
const MOST_WORDS = 12

/** Finds words that are written almost as given, by PostgreSQL's extension pg_trgm; without it nothing is put right. */
export class Spelling {
  readonly #em: EntityManager
  /** Schema of the extension. */
  readonly #schema: string

  private constructor(em: EntityManager, schema: string) {
    this.#em = em
    this.#schema = schema
  }

  /** Undefined, with a line in the log that says what to do, when the server does not have the extension. */
  static async open(em: EntityManager, logger: Logger): Promise<Spelling | undefined> {
    const [extension] = await em
      .getConnection()
      .execute<{ schema: string }[]>(
        `select quote_ident(nspname) as schema from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname = 'pg_trgm'`,
      )
    if (extension !== undefined) return new Spelling(em, extension.schema)
    logger.warn(
      'search does not tolerate misspelt words: the database lacks the extension pg_trgm; let its administrator run ' +
        '"create extension pg_trgm" in it, and start again',
    )
    return undefined
  }

  /**
   * The words with those replaced that stand nowhere in the scope, so that some entry of the scope has all of them; undefined when
   * there is no such replacement, or the words are very many.
   */
  async correct(words: readonly string[], scope: Scope): Promise<readonly string[] | undefined> {
    const telling = tellingOf(words)
    if (telling.length > MOST_WORDS) return undefined
    const unknown = new Set(await this.#unknown(telling, scope))
    if (unknown.size === 0) return undefined
    const right = telling.filter((word) => !unknown.has(word))
    const replaced = new Map<string, string>()
    for (const word of unknown) {
      const found = await this.#replacement(word, [...right, ...replaced.values()], scope)
      if (found === undefined) return undefined
      replaced.set(word, found)
    }
    return words.map((word) => replaced.get(word) ?? word)
  }

  /** Those of the words that no entry of the scope has in any form. */
  async #unknown(words: readonly string[], scope: Scope): Promise<string[]> {
    const seen = duckdbPredicate(scope)
    const rows = await this.#em.getConnection().execute<{ word: string }[]>(
      `with wanted as materialized (select word, query from ${EACH_WORD})
       select word from wanted where not (
         ${hits('entry.words @@ wanted.query')} select exists (select from hits join datasets.dataset on id = hits.dataset where ${seen.sql}))`,
      [words.join(' '), ...seen.values],
    )
    return rows.map(({ word }) => word)
  }

  /**
   * The most alike word of the catalogue that stands, as it is, in an entry of the scope which has the other words too: what is told
   * must be seen, and that an entry is found by a word is not enough, for a longer one finds it too. Each candidate is looked
   * up, also after the first that fits: the time that takes would tell of words the caller may not know of. Numbers and codes have
   * no misspellings.
   */
  async #replacement(word: string, others: readonly string[], scope: Scope): Promise<string | undefined> {
    if (/\d/.test(word)) return undefined
    const seen = duckdbPredicate(scope)
    const [first] = await this.#em.getConnection().execute<{ word: string }[]>(
      String.raw`with others as materialized (select ${ALL_WORDS} as query from ${EACH_WORD}), alike as materialized (
         select word, ${this.#schema}.similarity(word, ?) as likeness,
           cast('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''' as tsquery) as query
         from datasets.search_word where word operator(${this.#schema}.%) ? order by likeness desc, word limit ${CANDIDATES}
       ), fitting as materialized (
         select word, likeness, (
           ${hits('entry.words @@ coalesce(others.query && alike.query, alike.query)')}
           select exists (select from hits join datasets.dataset on id = hits.dataset where search @@ alike.query and ${seen.sql})
         ) as fits from alike, others
       ) select word from fitting where fits order by likeness desc, word limit 1`,
      [others.join(' '), word, word, ...seen.values],
    )
    return first?.word
  }
}

/** All entries by their words, before any is looked at closer: told that one will do, PostgreSQL would go through the whole table. */
function hits(condition: string): string {
  return `with hits as materialized (select entry.dataset from datasets.search_entry as entry where ${condition})`
}
