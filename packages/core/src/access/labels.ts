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

/** Names the tier of a labelled row, for the audit log: "RESTRICTED VALIDATED". */
export function tierOf({ access, stage }: Pick<Label, 'access' | 'stage'>): string {
  return `${access} ${stage}`
}

/** Every tier, by name. */
export const TIERS: readonly string[] = ACCESS_LEVELS.flatMap((access) =>
  STAGES.map((stage) => tierOf({ access, stage })),
)
