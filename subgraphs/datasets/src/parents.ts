import type { Finding as LakeFinding, Release as LakeRelease } from '@satudata/subgraph'
import type { Row, RowPage, TableColumn } from './rows.ts'
import type { FacetCount, Facets } from './search/facets.ts'
import type { DatasetPage } from './search/find.ts'
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

/** A manifest row of the lake. */
export type Release = LakeRelease

/** What a check of the lake found. */
export type Finding = LakeFinding

/** A page of the rows of a release, and the release. */
export type DatasetRowConnection = RowPage

/** An observation and the release it is of. */
export type DatasetRow = Row

/** A column of the table of rows. */
export type Component = TableColumn

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
