import type { Label } from '@satudata/core'

/** Answers for planning data: Badan Perencanaan Pembangunan Daerah. */
export const OWNER = '002600000000000'

/** Label of what is adopted or announced: everyone sees it. */
export const OPEN_LABEL: Label = { access: 'OPEN', stage: 'VALIDATED', owner: OWNER }

/** Label of a draft: government only until it is adopted. */
export const DRAFT_LABEL: Label = { access: 'RESTRICTED', stage: 'VALIDATED', owner: OWNER }

/** Columns every imported row has. `invented` says that an export was made up for demonstration. */
export type Mark = Label & { readonly invented: boolean }
