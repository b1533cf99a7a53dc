/** Something to choose, or the heading of a group of choices. */
export interface Choice {
  readonly label: string
  readonly description?: string
  readonly type?: 'label'
  /** Not on headings. */
  readonly key?: string
}
