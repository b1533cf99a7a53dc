// What a download asks of the graph, as its caller: nothing here sees more than an operation that the caller sends.

/** An operation with its name. */
export interface Operation {
  readonly name: string
  readonly text: string
}

/** Which release it is: found first, so that all that follows is of this one, whatever is published meanwhile. */
export const RELEASE: Operation = {
  name: 'DownloadRelease',
  text: `query DownloadRelease($dataset: ID!, $release: ID) {
  dataset(id: $dataset) { visibility rows(release: $release, first: 0) { release { id } } }
}`,
}

/** Answer of RELEASE. */
export interface ReleaseAnswer {
  readonly dataset: {
    readonly visibility: 'ROWS' | 'AGGREGATES' | 'METADATA'
    readonly rows: { readonly release: { readonly id: string } } | null
  } | null
}

/** What is said of the rows. */
export const HEAD: Operation = {
  name: 'DownloadHead',
  text: `query DownloadHead($dataset: ID!, $release: ID!, $filter: DatasetRowFilter, $language: Language!) {
  dataset(id: $dataset) {
    id title(language: $language) unit referenceCode access stage
    source(language: $language)
    publisher { code name }
    licence { code name(language: $language) url }
    citation(release: $release, language: $language)
    rows(release: $release, filter: $filter, first: 0) {
      totalCount
      components { code kind label(language: $language) members { code name(language: $language) } }
      release {
        id version period stage access publishedAt contentHash quality
        provenance { source sourceUrl dataAsOf notes invented }
        indicators { code name(language: $language) }
      }
    }
  }
}`,
}

/** A column of the rows, as the graph describes it. */
export interface Component {
  readonly code: string
  readonly kind: 'INDICATOR' | 'REGION' | 'PERIOD' | 'ORGANIZATION' | 'DIMENSION' | 'VALUE' | 'UNIT' | 'STATUS'
  readonly label: string
  readonly members: readonly { readonly code: string; readonly name: string }[] | null
}

/** The dataset of a HEAD answer. */
export interface DatasetHead {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly referenceCode: string
  readonly access: string
  readonly stage: string
  readonly source: string
  readonly publisher: { readonly code: string; readonly name: string }
  readonly licence: { readonly code: string; readonly name: string; readonly url: string | null }
  readonly citation: string | null
  readonly rows: {
    readonly totalCount: number
    readonly components: readonly Component[]
    readonly release: ReleaseHead
  } | null
}

/** The release of a HEAD answer. */
export interface ReleaseHead {
  readonly id: string
  readonly version: number
  readonly period: string
  readonly stage: string
  readonly access: string
  readonly publishedAt: string
  readonly contentHash: string
  readonly quality: string
  readonly provenance: {
    readonly source: string
    readonly sourceUrl: string | null
    readonly dataAsOf: string
    readonly notes: readonly string[]
    readonly invented: boolean
  }
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
}

/** A page of the rows. */
export const ROWS: Operation = {
  name: 'DownloadRows',
  text: `query DownloadRows($dataset: ID!, $release: ID!, $filter: DatasetRowFilter, $after: String, $indicators: Boolean!, $organizations: Boolean!) {
  dataset(id: $dataset) {
    rows(release: $release, filter: $filter, first: 1000, after: $after) {
      release { id }
      nodes {
        indicator @include(if: $indicators) { code }
        region { code name }
        period
        organization @include(if: $organizations) { code name }
        dimensions { dimension member }
        value unit status
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
}

/** A row of a ROWS answer. */
export interface Row {
  /** Not asked for when the release measures one only. */
  readonly indicator?: { readonly code: string }
  readonly region: { readonly code: string; readonly name: string }
  readonly period: string
  /** Asked for when the figures are about organizations. */
  readonly organization?: { readonly code: string; readonly name: string } | null
  readonly dimensions: readonly { readonly dimension: string; readonly member: string }[]
  /** Exact decimal digits; null when the source gives none. */
  readonly value: string | null
  readonly unit: string
  readonly status: string
}

/** Answer of ROWS. */
export interface RowsAnswer {
  readonly dataset: {
    readonly rows: {
      readonly release: { readonly id: string }
      readonly nodes: readonly Row[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    } | null
  } | null
}

/** Told by the instance itself once a file has gone out whole. */
export const COUNT: Operation = {
  name: 'CountDownload',
  text: 'mutation CountDownload($dataset: ID!) { countDownload(dataset: $dataset) }',
}
