/** Who may see a row: OPEN (terbuka), RESTRICTED (terbatas, government only), CLOSED (tertutup, the owner only). */
export type AccessLevel = 'OPEN' | 'RESTRICTED' | 'CLOSED'

/** VALIDATED figures are released; PRELIMINARY ones ("belum divalidasi") are for regional leaders and their producer. */
export type Stage = 'VALIDATED' | 'PRELIMINARY'

/** What every labelled row carries. `owner` is the code of the organization that answers for the row. */
export interface Label {
  readonly access: AccessLevel
  readonly stage: Stage
  readonly owner: string
}

/** Every access level, most open first. */
export const ACCESS_LEVELS: readonly AccessLevel[] = ['OPEN', 'RESTRICTED', 'CLOSED']

/** Every stage, released first. */
export const STAGES: readonly Stage[] = ['VALIDATED', 'PRELIMINARY']
