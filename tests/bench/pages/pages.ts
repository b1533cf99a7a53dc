import { LARGE_INDICATOR } from './observations.ts'

/** A page that is measured. */
export interface MeasuredPage {
  readonly path: string
  /** Who looks; undefined: the public. */
  readonly account?: string
  /** Selector of the first panel once it has its figures (or of the first content of a page without panels). */
  readonly first: string
}

const PANEL = 'section.panel:not([aria-busy="true"]) .panel-chart'

/** The pages of the table, in its order. */
export const PAGES: readonly MeasuredPage[] = [
  { path: '/', first: 'dl dd' },
  { path: '/data', first: 'section[aria-busy="false"] a[href^="/data/"]' },
  { path: '/data/penduduk-siak', first: '.panel-table tbody td' },
  { path: '/dasbor', first: 'article .text-2xl' },
  { path: '/dasbor', account: 'gubernur', first: 'article .text-2xl' },
  { path: '/jelajah', first: 'main li a' },
  { path: `/jelajah?ukuran=${LARGE_INDICATOR}`, first: PANEL },
  { path: '/anggaran', first: PANEL },
  { path: '/wilayah/36', first: PANEL },
]

/** "/dasbor, gubernur". */
export function nameOf({ path, account }: MeasuredPage): string {
  return `\`${path}\`${account === undefined ? '' : `, ${account}`}`
}
