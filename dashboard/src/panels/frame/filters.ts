/** Something a panel's figures are limited to, said on the panel. */
export interface PanelFilter {
  readonly key: string
  /** What is limited: "Wilayah". */
  readonly label: string
  /** To what: "Kab. Tangerang". */
  readonly value: string
  /** Takes it away; without it the filter cannot be removed here. */
  readonly remove?: () => void
  /** True when the panel cannot follow this filter: it says so instead of showing something else in silence. */
  readonly ignored?: boolean
}
