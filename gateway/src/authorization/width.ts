import { LimitError } from '@satudata/core'

/**
 * Most fields of what is left. A field that one implementation of an interface keeps to itself is written out for each of the
 * others, with all that is below it, and so is everything of the kind down there: that multiplies.
 */
const MOST_FIELDS = 10_000

/** Refuses a number of fields that is too large. */
export function checkWidth(fields: number): void {
  if (fields <= MOST_FIELDS) return
  throw new LimitError(
    {
      id: `Operasi menjadi lebih dari ${MOST_FIELDS} field setelah bagian yang bukan hak Anda dikeluarkan; pilih jenisnya dengan "... on".`,
      en: `The operation has more than ${MOST_FIELDS} fields once the parts you have no right to are taken out; choose types with "... on".`,
    },
    { limit: 'fields', most: MOST_FIELDS },
  )
}
