/** What the list tells of a saved address. */
export interface ShownView {
  /** Its path without the query: what kind of page it is. */
  readonly path: string
  /** The moment its data are pinned to; null: always the latest. */
  readonly pinned: Date | null
}

/** Reads a saved address as far as the list shows it. */
export function shownView(address: string): ShownView {
  const { pathname, searchParams } = new URL(address, 'http://satudata.invalid')
  const moment = new Date(searchParams.get('per') ?? '')
  return { path: pathname, pinned: Number.isNaN(moment.getTime()) ? null : moment }
}
