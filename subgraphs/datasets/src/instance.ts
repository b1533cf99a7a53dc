/** What the catalogue knows of the instance it runs in. */
export interface Instance {
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string
  /** Today in the region (Asia/Jakarta), "2026-11-22". */
  today(): string
}

const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })

/** The instance at this address, by the clock of the machine. */
export function instanceAt(publicUrl: string): Instance {
  return { publicUrl, today: () => CALENDAR.format(new Date()) }
}
