const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })

/** The calendar day of a moment in the region's time zone (WIB): "2026-11-21". Positions begin and end with it. */
export function dayOf(moment: Date): string {
  return CALENDAR.format(moment)
}

/** True when the day lies between the two, which both count; null means that there is no such limit. */
export function holdsOn(day: string, from: string | null, to: string | null): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}
