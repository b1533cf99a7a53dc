// docs/access.md, written out: for each caller, what is seen of a row with each label. The rows belong to Dinas Sosial
// (000900000000000), those of the last column to Dukcapil (001100000000000). It is data: nothing here asks the program.

/** How much of a row is seen; "-" is nothing at all. */
export type View = '-' | 'METADATA' | 'AGGREGATES' | 'ROWS'

/** Access level and stage of a row. */
export const LABELS = [
  { access: 'OPEN', stage: 'VALIDATED' },
  { access: 'RESTRICTED', stage: 'VALIDATED' },
  { access: 'CLOSED', stage: 'VALIDATED' },
  { access: 'OPEN', stage: 'PRELIMINARY' },
  { access: 'RESTRICTED', stage: 'PRELIMINARY' },
  { access: 'CLOSED', stage: 'PRELIMINARY' },
] as const

/** Audiences of the schema that leave somebody out. */
export type Audience = 'SIGNED_IN' | 'GOVERNMENT' | 'ADMIN' | 'PERSON'

/** A caller with everything the policy says about it. */
export interface Expectation {
  readonly who: string
  /** Parts of the schema it is let into, besides those for everybody. */
  readonly audiences: readonly Audience[]
  /** Of rows of Dinas Sosial, in the order of LABELS. */
  readonly views: readonly View[]
  /** Of the preliminary open rows of Dukcapil ("penduduk-siak-bulanan"). */
  readonly monthly: View
}

// Audiences: S signed in, G government, A administrator, P scope person:read. Views: R rows, A aggregates, M metadata.
//                                            validated             preliminary           preliminary
//                                            OPEN RESTRICTED CLOSED OPEN RESTRICTED CLOSED OPEN, of Dukcapil
const TABLE = `
anonymous                                 |         | R  -  -   -  -  -   -
warga                                     | S       | R  -  -   -  -  -   -
warga, by session                         | S       | R  -  -   -  -  -   -
analis                                    | S       | R  -  -   -  -  -   -
produsen.sosial                           | S G P   | R  R  R   R  R  R   -
produsen.pendidikan                       | S G     | R  R  -   -  -  -   -
produsen.dukcapil                         | S G P   | R  R  -   -  -  -   R
bkd                                       | S G     | R  R  -   -  -  -   -
kadis.sosial                              | S G P   | R  R  R   R  R  R   -
kadis.sosial, by session                  | S G P   | R  R  R   R  R  R   -
kadis.pendidikan                          | S G     | R  R  -   -  -  -   -
sekda                                     | S G     | R  R  -   -  -  -   -
gubernur                                  | S G     | R  R  A   R  R  A   R
walidata                                  | S G     | R  R  M   -  -  -   -
admin                                     | S G A   | R  R  M   -  -  -   -
acting head of Dinas Sosial               | S G P   | R  R  R   R  R  R   -
two positions, Bappeda and Dinas Sosial   | S G P   | R  R  R   R  R  R   -
position in Dinas Sosial ended yesterday  | S       | R  -  -   -  -  -   -
leader above the agency                   | S G     | R  R  A   -  -  -   -
administrator without the Walidata        | S G A   | R  R  -   -  -  -   -
application, no scopes                    | S       | R  -  -   -  -  -   -
application, data:restricted              | S G     | R  R  -   -  -  -   -
application, data:closed of its own       | S G     | R  R  R   R  R  R   -
application, data:closed of another       | S G     | R  R  -   -  -  -   -
application, agreement expired            | S       | R  -  -   -  -  -   -
application outside government            | S       | R  -  -   -  -  -   -
`

const AUDIENCES = { S: 'SIGNED_IN', G: 'GOVERNMENT', A: 'ADMIN', P: 'PERSON' } as const
const VIEWS = { '-': '-', M: 'METADATA', A: 'AGGREGATES', R: 'ROWS' } as const

const words = (text = '') => text.trim().split(/\s+/).filter(Boolean)

/** The table, row by row. */
export const EXPECTATIONS: readonly Expectation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [who = '', audiences, columns] = line.split('|')
    const views = words(columns).map((letter) => VIEWS[letter as keyof typeof VIEWS])
    return {
      who: who.trim(),
      audiences: words(audiences).map((letter) => AUDIENCES[letter as keyof typeof AUDIENCES]),
      views: views.slice(0, LABELS.length),
      monthly: views[LABELS.length] as View,
    }
  })
