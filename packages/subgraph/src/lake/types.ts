import type { AccessLevel, Scope, Stage } from '@satudata/core'

/** State of one figure (SDMX OBS_STATUS). */
export type ObservationStatus = 'NORMAL' | 'PRELIMINARY' | 'ESTIMATED' | 'MISSING'

/** One figure of a release. */
export interface Observation {
  /** Code from the indicator register, e.g. POPULATION. Must be one of the release's measures. */
  readonly indicator: string
  /** Kemendagri dotted code of the region, e.g. "36.03". */
  readonly refArea: string
  /** "2024", "2024-S2", "2024-Q1", "2024-03" or "2018-02-05". */
  readonly timePeriod: string
  /** Exact decimal text ("3459706", "9.27"): at most 14 digits before and 4 after the point; null when missing. */
  readonly value: string | null
  readonly status?: ObservationStatus
  /** Dimension → member, e.g. { SEX: "F", SCHOOL_LEVEL: "SMP" }. Only leaves are published; totals are computed. */
  readonly dimensions?: Readonly<Record<string, string>>
  /** Code of the organization the figure is about (budgets); the owner of the data is the release's. */
  readonly organization?: string
}

/** What a release measures. */
export interface Measure {
  readonly indicator: string
  /** Unit of measure, e.g. "orang". */
  readonly unit: string
  /** Counts people or is derived from counts of people: small cells are suppressed for those who see aggregates only. */
  readonly personDerived: boolean
  /** True when figures of several regions, members or organizations may be added up. Rates and indices may not. */
  readonly additive: boolean
}

/** Where the figures come from. Shown wherever a figure of the release is shown. */
export interface ReleaseProvenance {
  readonly source: string
  readonly sourceUrl?: string
  /** "Data per": ISO date. */
  readonly dataAsOf: string
  readonly licence?: string
  /** True for sample figures made up for demonstration. */
  readonly invented: boolean
  readonly notes: readonly string[]
}

/** Something a check found. `place` names rows or cells in the words of the file. */
export interface Finding {
  readonly check: string
  readonly severity: 'ERROR' | 'SUSPICIOUS'
  readonly place: string
  readonly message: { readonly id: string; readonly en: string }
}

/**
 * The bulk path: a CSV file whose rows are observations, read by DuckDB itself. Numbers are plain ("9.27"); the file is UTF-8
 * with a header. For files of agencies, with their locales and row-level care, use `readTable`.
 */
export interface CsvObservations {
  /** Absolute path of the file. */
  readonly csv: string
  readonly delimiter?: ',' | ';' | '\t' | '|'
  /** Which column of the file holds what: the header's label, or the same value for all rows. */
  readonly columns: {
    readonly indicator: CsvColumn
    readonly refArea: CsvColumn
    readonly timePeriod: CsvColumn
    readonly value: CsvColumn
    readonly status?: CsvColumn
    readonly organization?: CsvColumn
    readonly dimensions?: Readonly<Record<string, CsvColumn>>
  }
}

/** A column of the file by its label, or one value for every row. */
export type CsvColumn = string | { readonly constant: string }

/** Region codes that exist, or the way to get them. A release that names another region is refused. */
export type KnownRegions = ReadonlySet<string> | (() => Promise<ReadonlySet<string>>)

/** What a source hands in. A finding of severity ERROR refuses it; a SUSPICIOUS one marks it "perlu verifikasi". */
export interface ReleaseDraft {
  readonly dataset: string
  /** The period this release stands for; a newer release of the same dataset, period and stage replaces it. */
  readonly period: string
  readonly owner: string
  readonly access: AccessLevel
  readonly stage: Stage
  readonly measures: readonly Measure[]
  /** Names of the dimensions every observation carries. */
  readonly dimensions: readonly string[]
  readonly provenance: ReleaseProvenance
  readonly findings?: readonly Finding[]
  readonly observations: Iterable<Observation> | AsyncIterable<Observation> | CsvObservations
  /** Default: those of the lake, when it was opened with some. */
  readonly knownRegions?: KnownRegions
}

/** A manifest row: one immutable release. */
export interface Release {
  readonly id: string
  /** Position in the manifest, growing with each publication: a reader that sees n has seen all before n. */
  readonly sequence: number
  readonly dataset: string
  readonly period: string
  /** 1, 2, 3 … within dataset, period and stage. */
  readonly version: number
  readonly owner: string
  readonly access: AccessLevel
  readonly stage: Stage
  readonly measures: readonly Measure[]
  readonly dimensions: readonly string[]
  readonly provenance: ReleaseProvenance
  readonly quality: 'CHECKED' | 'NEEDS_VERIFICATION'
  readonly findings: readonly Finding[]
  readonly rowCount: number
  /** SHA-256 of the Parquet file, hexadecimal: also its file name. */
  readonly contentHash: string
  /** ISO time. */
  readonly publishedAt: string
}

/** Which releases to list; `scope` says what the caller may see and is never optional. */
export interface ReleaseFilter {
  readonly scope: Scope
  readonly dataset?: string
  readonly datasets?: readonly string[]
  /** Only the newest version of each dataset, period and stage (the default). */
  readonly current?: boolean
  /** Only releases later in the manifest than this sequence: how a follower catches up. */
  readonly after?: number
}

/** Which figures of a release: values of one list are alternatives, the lists narrow one another; an empty list is none. */
export interface FigureFilter {
  readonly indicators?: readonly string[]
  readonly regions?: readonly string[]
  readonly periods?: readonly string[]
  readonly organizations?: readonly string[]
  readonly members?: readonly { readonly dimension: string; readonly members: readonly string[] }[]
}

/** A page of the figures that fit: at most `limit`, from row `from` of the file on (0 is the first). */
export interface FigurePage {
  readonly filter: FigureFilter
  readonly from: number
  readonly limit: number
}

/** A figure with its row in the file. */
export interface PlacedObservation {
  readonly row: number
  readonly observation: Observation
}

/** A figure that two releases do not agree on; on one side undefined when only the other has it. */
export interface FigureDifference {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  readonly before: Observation | undefined
  readonly after: Observation | undefined
}

/** How the figures of two releases differ: how many of each kind, and a page of them in file order. */
export interface Comparison {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly unchanged: number
  readonly differences: readonly FigureDifference[]
}

/** Which differences to give: of one kind or all, from the `offset`-th on. */
export interface DifferencePage {
  readonly kind?: FigureDifference['kind'] | undefined
  readonly offset: number
  readonly limit: number
}

/**
 * The store of releases: immutable Parquet files and their manifest.
 *
 * Columns of every Parquet file, sorted by indicator, dimensions, ref_area, organization, frequency, time_period:
 * `indicator` VARCHAR, `dimensions` VARCHAR (JSON object, keys sorted, no spaces), `ref_area` VARCHAR, `organization` VARCHAR
 * (null unless the figure is about one), `frequency` VARCHAR (A year, S semester, Q quarter, M month, D day),
 * `time_period` VARCHAR, `unit` VARCHAR, `value` DECIMAL(18,4) (null when missing), `status` VARCHAR (ObservationStatus).
 * All but organization and value are never null. The first five and organization name the series; a series has each
 * time_period once.
 */
export interface Lake {
  /** Folder of the Parquet files. */
  readonly folder: string
  /** Checks, writes and registers a release, all or nothing. The same content again returns the release it made. */
  publish(draft: ReleaseDraft): Promise<Release>
  /** Releases in manifest order, filtered to what the scope sees. */
  list(filter: ReleaseFilter): Promise<Release[]>
  /** Absolute path of the release's Parquet file. */
  path(release: Release): string
  /** All figures of a release, in file order; a release of more than a million figures is refused. */
  read(release: Release): Promise<Observation[]>
  /** A page of a release's figures, in file order. A filter value that the release does not have is refused. */
  find(release: Release, page: FigurePage): Promise<PlacedObservation[]>
  /** How many figures of a release fit. */
  count(release: Release, filter: FigureFilter): Promise<number>
  /** Compares two releases figure by figure: the same series and period is the same figure. */
  compare(before: Release, after: Release, page: DifferencePage): Promise<Comparison>
  /** Highest sequence in the manifest; 0 when empty. */
  latestSequence(): Promise<number>
  /** Calls back after each publication by any process; returns the way to stop. */
  watch(onPublish: (sequence: number) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
