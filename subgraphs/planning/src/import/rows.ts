import type { Label } from '@satudata/core'

/** Answers for planning data: Badan Perencanaan Pembangunan Daerah. */
export const OWNER = '002600000000000'

/** Label of what is adopted or announced: everyone sees it. */
export const OPEN_LABEL: Label = { access: 'OPEN', stage: 'VALIDATED', owner: OWNER }

/** Label of a draft: government only until it is adopted. */
export const DRAFT_LABEL: Label = { access: 'RESTRICTED', stage: 'VALIDATED', owner: OWNER }

/** The columns of an entity as plain values: what an import makes and a seed inserts. */
export type RowOf<E> = { -readonly [K in keyof E & string]: E[K] }
