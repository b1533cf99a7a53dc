/** The end of a calendar day in the region (WIB), ISO 8601: "2027-11-21T23:59:59+07:00". */
export function endOfDay(day: string): string {
  return `${day}T23:59:59+07:00`
}
