import type { PanelFilter } from '../frame/filters.ts'
import type { Provenance } from '../frame/provenance.ts'
import type { Table } from '../frame/table.ts'

/** What a panel shows, as it is exported: the same table, filters and sources, never more than that. */
export interface ExportedPanel {
  /** Plain name: "Jumlah sekolah". */
  readonly name: string
  /** Title made from data. */
  readonly title: string
  readonly table: Table
  readonly filters: readonly PanelFilter[]
  readonly provenance: readonly Provenance[]
  readonly units: readonly string[]
  /** Version of the computed answer, where the graph tells one. */
  readonly dataVersion: string | null
}

/** Who exports, when and from where. */
export interface ExportMoment {
  /** What the reader may see, in words. */
  readonly audience: string
  readonly time: Date
  /** Address of the page. */
  readonly address: string
}

/** Looks wordings up; vue-i18n's `t`. */
export type Say = (key: string, named?: Record<string, unknown>) => string

/** Without a path, for any system: "jumlah-sekolah-provinsi-banten.csv", at most 90 letters before the point. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 90)
    .replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'panel' : plain}.${extension}`
}
