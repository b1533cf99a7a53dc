import type { Logger } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Hits, WordLookup } from './lookup.ts'

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
   * The words with those replaced that the caller sees nowhere, so that some entry the caller sees has all of them; undefined
   * when there is no such replacement, or the words are very many. `visible` takes away the hits of entries the caller does not see.
   */
  async correct(
    words: readonly string[],
    lookup: WordLookup,
    visible: (hits: Hits) => Hits,
  ): Promise<readonly string[] | undefined> {
    if (words.length > MOST_WORDS) return undefined
    const corrected = [...words]
    const wrong: number[] = []
    let common: Hits | undefined
    for (const [index, word] of words.entries()) {
      const hits = visible(await lookup.find([word]))
      if (!some(hits)) wrong.push(index)
      else common = both(common, hits)
    }
    for (const index of wrong) {
      const found = await this.#replacement(words[index] ?? '', lookup, visible, common)
      if (found === undefined) return undefined
      corrected[index] = found.word
      common = found.hits
    }
    return wrong.length > 0 && common !== undefined && some(common) ? corrected : undefined
  }

  /** A word that is told stands in an entry the caller sees: that one is found by it is not enough, for a longer word is too. */
  async #replacement(word: string, lookup: WordLookup, visible: (hits: Hits) => Hits, common: Hits | undefined) {
    for (const { word: candidate, numbers } of await this.#like(word)) {
      const hits = both(common, visible(lookup.hitsOf(numbers)))
      if (some(hits) && some(visible(await lookup.written(candidate)))) return { word: candidate, hits }
    }
    return undefined
  }

  /**
   * Words of the catalogue that look like one, the most alike first, and the entries found by each. Numbers and codes have no
   * misspellings. One statement however many there are: their number would tell of words that the caller may not know of.
   */
  async #like(word: string): Promise<Like[]> {
    if (/\d/.test(word)) return []
    return this.#em.getConnection().execute<Like[]>(
      String.raw`select word, array_to_json(array(select number from datasets.search_entry where words @@ cast(
         '''' || replace(replace(word, '\', '\\'), '''', '''''') || '''' as tsquery))) as numbers
       from (
         select word, ${this.#schema}.similarity(word, ?) as likeness from datasets.search_word
         where word operator(${this.#schema}.%) ? order by likeness desc, word limit ${CANDIDATES}
       ) as alike order by likeness desc, word`,
      [word, word],
    )
  }
}

/** A word of the catalogue, and the numbers of the entries that are found by it. */
interface Like {
  readonly word: string
  readonly numbers: readonly number[]
}

function some(hits: Hits): boolean {
  return hits.some((tier) => tier !== 0)
}

function both(one: Hits | undefined, other: Hits): Hits {
  return one === undefined ? other : other.map((tier, number) => (one[number] === 0 ? 0 : tier))
}
