import type { Finding as LakeFinding, Release as LakeRelease } from '@satudata/subgraph'
import type { OrganizationProgress as OwnerProgress, PublicationProgress as Progress } from './progress/progress.ts'
import type { JudgedPoint } from './quality/points.ts'
import type { Change, ReleasePair } from './releases/compare.ts'
import type { TableColumn } from './releases/components.ts'
import type { Row, RowPage } from './releases/rows.ts'
import type { Facets } from './search/facets.ts'
import type { DatasetPage } from './search/find.ts'
import type { FacetCount } from './search/matching.ts'
import type { Wording } from './entities.ts'

// What the resolvers of the type of the same name get as parent, where that is no entity.

/** An organization, of which nothing but the code is known here. */
export interface Organization {
  readonly code: string
}

/** A region, of which nothing but the code is known here. */
export interface Region {
  readonly code: string
}

/** A tag: the word itself. */
export interface Tag {
  readonly name: string
}

/** A page of datasets, and what it was searched by. */
export type DatasetConnection = DatasetPage

/** The counts of every facet. */
export type DatasetFacets = Facets

/** Datasets with a theme, by its code. */
export type ThemeCount = FacetCount

/** Datasets of a publisher, by its code. */
export type PublisherCount = FacetCount

/** Datasets about a region, by its code. */
export type RegionCount = FacetCount

/** Datasets about a year. */
export type YearCount = FacetCount

/** Datasets in a group, by its slug. */
export type GroupCount = FacetCount

/** Datasets of a pillar, by its code. */
export type PillarCount = FacetCount

/** Datasets with a tag, by its name. */
export type TagCount = FacetCount

/** Datasets of a level of access. */
export type AccessCount = FacetCount

/** Datasets offered in a format. */
export type FormatCount = FacetCount

/** A manifest row of the lake; with the names of its regions when the gateway brought them (`@requires`). */
export interface Release extends LakeRelease {
  readonly regionNames?: readonly string[] | undefined
}

/** What a check of the lake found. */
export type Finding = LakeFinding

/** A page of the rows of a release, and the release. */
export type DatasetRowConnection = RowPage

/** An observation and the release it is of. */
export type DatasetRow = Row

/** A column of the table of rows. */
export type Component = TableColumn

/** Two releases to compare. */
export type VersionChanges = ReleasePair

/** A figure the two do not agree on. */
export type FigureChange = Change

/** The points of a dataset. */
export interface DatasetQuality {
  readonly points: readonly JudgedPoint[]
}

/** One of them. */
export type QualityPoint = JudgedPoint

/** A member of a dimension, in both languages. */
export interface DimensionMember {
  readonly code: string
  readonly name: Wording
}

/** The member of a dimension a row belongs to, by codes. */
export interface DimensionValue {
  readonly dimension: string
  readonly member: string
}

/** The scheduled datasets of all organizations asked for, today. */
export type PublicationProgress = Progress

/** Those of one organization. */
export type OrganizationProgress = OwnerProgress
