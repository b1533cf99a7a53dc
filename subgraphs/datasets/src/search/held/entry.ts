import type { Label } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { deepRegion, FORMATS } from './facets.ts'
import type { Facet, FacetValues } from './facets.ts'

/** What results are ordered by. */
export interface Entry {
  readonly id: string
  /** Indonesian title. */
  readonly title: string
  /** ISO dates; empty when there is none. */
  readonly modified: string
  readonly issued: string
  /** The last day it describes. */
  readonly until: string
}

/** An entry that changed, in the order of changes; `entry` is null when it is gone. */
export interface Change {
  readonly version: number
  readonly number: number
  readonly entry: ReadEntry | null
}

/** An entry of the catalogue as it is searched: only what filters, counts and orders need. */
export interface ReadEntry extends Entry {
  /** Number of its label, see `Labels`. */
  readonly label: number
  /** Its values of all facets but the formats, as `FacetValues` numbers them. */
  readonly codes: readonly number[]
}

/** Numbers for labels: a few hundred of them stand on a hundred thousand entries. */
export class Labels {
  readonly #numbers = new Map<string, number>()
  readonly all: Label[] = []

  /** The number of a label, made when it is new. */
  numberOf({ access, stage, owner }: Label): number {
    const key = `${access} ${stage} ${owner}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.all.push({ access, stage, owner }) - 1
    this.#numbers.set(key, number)
    return number
  }
}

interface Row extends Label {
  readonly id: string
  readonly level: string
  readonly title: string
  readonly modified: string
  readonly issued: string | null
  readonly until: string
  readonly themes: readonly string[]
  readonly regions: readonly string[]
  readonly years: readonly number[]
  readonly groups: readonly string[]
  readonly pillars: readonly string[]
  readonly tags: readonly string[]
  readonly indicators: readonly string[]
}

/** As one JSON text: what the driver parses fastest. */
const CHANGES = `select coalesce(json_agg(json_build_array(version, number, entry) order by version, number), '[]') as changes from (
  select e.version, e.number, case when d.id is not null then json_build_object('id', d.id, 'access', d.access, 'stage', d.stage,
    'owner', d.owner, 'level', d.estimation_level, 'title', d.title->>'id', 'modified', d.modified, 'issued', d.issued,
    'until', d.temporal_end, 'themes', d.themes, 'regions', d.regions, 'years', d.years, 'groups', d.groups, 'pillars', d.pillars,
    'tags', d.tags, 'indicators', d.indicators) end as entry
  from datasets.search_entry e left join datasets.dataset d on d.id = e.dataset
  where (e.version, e.number) > (?, ?) order by e.version, e.number limit ?) as page`

/** The next changes after the given place, oldest first. Read for nobody in particular: who searches is asked about every label. */
export async function readChanges(
  em: EntityManager,
  known: { readonly labels: Labels; readonly values: FacetValues },
  after: Pick<Change, 'version' | 'number'>,
  most: number,
): Promise<Change[]> {
  const [page] = await em
    .getConnection()
    .execute<{ changes: [number, number, Row | null][] }[]>(CHANGES, [after.version, after.number, most])
  return (page?.changes ?? []).map(([version, number, row]) => ({
    version,
    number,
    entry: row === null ? null : entryOf(row, known),
  }))
}

function entryOf(row: Row, { labels, values }: { readonly labels: Labels; readonly values: FacetValues }): ReadEntry {
  const codes = (facet: Facet, texts: readonly string[]) =>
    [...new Set(texts)].map((text) => values.codeOf(facet, text))
  return {
    id: row.id,
    label: labels.numberOf(row),
    title: row.title,
    modified: row.modified,
    issued: row.issued ?? '',
    until: row.until,
    codes: [
      ...codes('themes', row.themes),
      values.codeOf('publishers', row.owner),
      ...codes('regions', [...row.regions, ...deepRegions(row)]),
      ...codes('years', row.years.map(String)),
      ...codes('groups', row.groups),
      ...codes('pillars', row.pillars),
      ...codes('tags', row.tags),
      ...codes('indicators', row.indicators),
      values.codeOf('access', row.access),
    ],
  }
}

/** A kecamatan or desa has figures in a dataset of its kabupaten when that goes so deep. */
function deepRegions({ regions, level }: Row): string[] {
  if (level !== 'DISTRICT' && level !== 'VILLAGE') return []
  const districts = regions.map((code) => deepRegion('DISTRICT', code))
  return level === 'DISTRICT' ? districts : [...districts, ...regions.map((code) => deepRegion('VILLAGE', code))]
}

/** The numbers of the formats, which an entry has for those who may read rows of it. */
export function formatCodes(values: FacetValues): number[] {
  return FORMATS.map((format) => values.codeOf('formats', format))
}
