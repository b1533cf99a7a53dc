import { Attached, LimitError } from '@satudata/core'
import type { SubgraphContext } from '@satudata/subgraph'

/** Entries that one request may go over, in all its lists and counts together: about a second of work, in which nobody else is answered. */
const MOST = 50_000_000

/** What a request may still go over. */
export class Effort {
  #left: number

  constructor(most = MOST) {
    this.#left = most
  }

  /** Takes entries away; throws LimitError when there are too few left. */
  take(entries: number): void {
    this.#left -= entries
    if (this.#left < 0) throw tooMuch()
  }
}

const efforts = new Attached<SubgraphContext, Effort>()

/** That of a request. */
export function effortOf(context: SubgraphContext): Effort {
  const known = efforts.get(context) ?? new Effort()
  efforts.set(context, known)
  return known
}

function tooMuch(): LimitError {
  return new LimitError({
    id: 'Terlalu banyak daftar, hitungan, atau dataset terkait dalam satu operasi; minta lebih sedikit sekaligus.',
    en: 'Too many lists, counts or related datasets in one operation; ask for fewer at a time.',
  })
}
