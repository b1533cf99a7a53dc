/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who may see a row (Tingkat Akses). */
export type AccessLevel =
  /** Tertutup: the owner organization only. */
  | 'CLOSED'
  /** Terbuka: everyone. */
  | 'OPEN'
  /** Terbatas: government only. */
  | 'RESTRICTED';

/** Roles of the access policy. */
export type AccessRole =
  /** Appointed to run the system; holds a position in the Walidata organization. */
  | 'ADMIN'
  /** Appointed to look at open data more closely; sees no more rows than everybody. */
  | 'ANALYST'
  /** Heads an organization or the region (pimpinan). */
  | 'LEADER'
  /** Holds a position in an organization (produsen data). */
  | 'PRODUCER'
  /** Everybody. */
  | 'PUBLIC'
  /** Holds a position in the Walidata organization. */
  | 'WALIDATA';

/** Kinds of accounts (S2). */
export type AccountKind =
  /** Pegawai: tied to positions by the employee number (NIP). */
  | 'EMPLOYEE'
  /** Everybody else. */
  | 'OTHER';

/** Kinds of expenditure (jenis belanja). */
export type BudgetKind =
  /** Belanja modal: capital. */
  | 'CAPITAL'
  /** Belanja tidak terduga: contingency. */
  | 'CONTINGENCY'
  /** Belanja pegawai: salaries and allowances. */
  | 'EMPLOYEE'
  /** Belanja barang dan jasa: goods and services. */
  | 'GOODS'
  /** Belanja hibah: grants. */
  | 'GRANT'
  /** Belanja bantuan sosial: social aid. */
  | 'SOCIAL_AID'
  /** Belanja transfer: revenue shared with kabupaten and kota. */
  | 'TRANSFER';

/** How much of rows somebody sees. */
export type DataView =
  /** Inside totals, small cells suppressed. */
  | 'AGGREGATES'
  /** That they are there, and their progress. */
  | 'METADATA'
  /** The rows themselves. */
  | 'ROWS';

/** Language of a wording. Indonesian is the official one. */
export type Language =
  /** English. */
  | 'EN'
  /** Bahasa Indonesia. */
  | 'ID';

/** State of one figure (SDMX OBS_STATUS). */
export type ObservationStatus =
  /** Estimated. */
  | 'ESTIMATED'
  /** Missing: the source gives no figure. */
  | 'MISSING'
  /** Normal. */
  | 'NORMAL'
  /** Preliminary. */
  | 'PRELIMINARY'
  /** Suppressed: the cell is too small to show. */
  | 'SUPPRESSED';

/** How somebody came to hold a position. Rights are the same. */
export type OfficialAppointment =
  /** Definitif: appointed. */
  | 'DEFINITIVE'
  /** Pelaksana harian (Plh.): acts while the holder is away. */
  | 'PLH'
  /** Pelaksana tugas (Plt.): acts while there is no holder. */
  | 'PLT';

/** What the checks found on a release. */
export type Quality =
  /** All checks passed. */
  | 'CHECKED'
  /** Perlu verifikasi: published, but the checks found something implausible; see the findings. */
  | 'NEEDS_VERIFICATION';

/** Level of a region. */
export type RegionLevel =
  /** Kecamatan. */
  | 'DISTRICT'
  /** Provinsi. */
  | 'PROVINCE'
  /** Kabupaten or kota. */
  | 'REGENCY'
  /** Desa or kelurahan. */
  | 'VILLAGE';

/** School level (jenjang). */
export type SchoolLevel =
  /** Sekolah Dasar: primary, years 1 to 6. */
  | 'SD'
  /** Sekolah Luar Biasa: special education. */
  | 'SLB'
  /** Sekolah Menengah Atas: general upper secondary, years 10 to 12. */
  | 'SMA'
  /** Sekolah Menengah Kejuruan: vocational upper secondary, years 10 to 12. */
  | 'SMK'
  /** Sekolah Menengah Pertama: lower secondary, years 7 to 9. */
  | 'SMP';

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

export type FigurePartsFragment = { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> };

export type ProvenancePartsFragment = { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean };

export type IndicatorWordsFragment = { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> };

export type OwnProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfileQuery = { me: { id: string | null, username: string | null, name: string | null, kind: AccountKind | null, roles: Array<AccessRole>, regional: boolean, positionsAsOf: string | null, scopes: Array<string>, organizations: Array<{ code: string, name: string }>, authority: Array<{ code: string, name: string }>, grounds: Array<{ role: AccessRole, holding: OfficialAppointment | null, decree: string | null, from: string, to: string | null, position: { code: string, name: string } | null, organization: { code: string, name: string } | null, appointment: { id: string, reason: string, givenBy: string | null } | null }> } | null };

export type OwnSessionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnSessionsQuery = { me: { id: string | null, sessions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, current: boolean, signedInAt: string, lastSeenAt: string, address: string, userAgent: string }> } } | null };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type BudgetPanelQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type BudgetPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, budget: { year: number, invented: boolean, planned: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, adopted: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, realised: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, absorption: { value: string | null, status: ObservationStatus } | null, byKind: Array<{ kind: BudgetKind, adopted: string, realised: string }> } | null, budgetLines: { totalCount: number } } | null };

export type BudgetLinesQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetLinesQuery = { region: { budgetLines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, description: string, kind: BudgetKind, invented: boolean, adopted: string | null, realised: string, organization: { code: string, name: string } | null }> } } | null };

export type PopulationPanelQueryVariables = Exact<{
  code: string;
  language: Language;
  withParts: boolean;
}>;


export type PopulationPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, population: { period: string, watermark: string | null, density: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, total: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null } | null, area: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, children?: { nodes: Array<{ code: string, name: string, population: { period: string, total: { value: string | null, status: ObservationStatus }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null } | null }> } } | null };

export type PopulationCellsFragment = { period: string, total: { value: string | null, status: ObservationStatus }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null };

export type PupilsPanelQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type PupilsPanelQuery = { teachers: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, pupils: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, education: { teachers: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, pupils: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, pupilsPerTeacher: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, byLevel: Array<{ level: SchoolLevel, teachers: { value: string | null, status: ObservationStatus } | null, pupils: { value: string | null, status: ObservationStatus } | null, pupilsPerTeacher: { value: string | null, status: ObservationStatus } | null }> } | null } | null };

export type RankingChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type RankingChoicesQuery = { statisticsSources: { nodes: Array<{ levels: Array<RegionLevel>, indicator: { code: string }, dataset: { id: string } }> }, indicators: { nodes: Array<{ code: string, name: string }> }, datasets: { nodes: Array<{ id: string, title: string }> }, ratios: { nodes: Array<{ code: string, name: string }> } };

export type IndicatorRankingQueryVariables = Exact<{
  indicator: string;
  dataset: string;
  province: string;
  language: Language;
}>;


export type IndicatorRankingQuery = { region: { code: string, name: string } | null, indicator: { name: string, ranking: { unit: string, period: string, whole: string | null, average: string | null, complete: boolean, suppressedCells: number, quality: Quality, entries: { nodes: Array<{ rank: number | null, value: string | null, share: string | null, status: ObservationStatus, region: { code: string, name: string } }> }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null } | null };

export type RatioRankingQueryVariables = Exact<{
  ratio: string;
  province: string;
  language: Language;
}>;


export type RatioRankingQuery = { region: { code: string, name: string } | null, ratio: { name: string, ranking: { unit: string, period: string, whole: string | null, average: string | null, complete: boolean, suppressedCells: number, quality: Quality, entries: { nodes: Array<{ rank: number | null, value: string | null, share: string | null, status: ObservationStatus, region: { code: string, name: string } }> }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null } | null };

export type RankingPartsFragment = { unit: string, period: string, whole: string | null, average: string | null, complete: boolean, suppressedCells: number, quality: Quality, entries: { nodes: Array<{ rank: number | null, value: string | null, share: string | null, status: ObservationStatus, region: { code: string, name: string } }> }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> };

export type SchoolsPanelQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type SchoolsPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, education: { schools: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null, byLevel: Array<{ level: SchoolLevel, schools: { value: string | null, status: ObservationStatus } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null }> } | null } | null };

export type RegionHeadQueryVariables = Exact<{
  code: string;
}>;


export type RegionHeadQuery = { region: { code: string, name: string, level: RegionLevel, ancestors: Array<{ code: string, name: string }>, descendantCounts: Array<{ level: RegionLevel, count: number }> } | null };

export type RegionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionChoicesQuery = { provinces: { nodes: Array<{ code: string, name: string }> }, regencies: { nodes: Array<{ code: string, name: string }> } };

export type WhoIsAskingQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsAskingQuery = { me: { id: string | null, roles: Array<AccessRole>, regional: boolean, visible: Array<{ access: AccessLevel, stage: Stage, view: DataView, everybodys: boolean, organizations: Array<{ code: string, name: string, shortName: string | null }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProvenancePartsFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
    `, {"fragmentName":"ProvenanceParts"}) as unknown as TypedDocumentString<ProvenancePartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Figure {
  value
  unit
  period
  status
  provenance {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const IndicatorWordsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorWords on Indicator {
  code
  name(language: $language)
  dimensions {
    code
    name(language: $language)
    members {
      code
      name(language: $language)
    }
  }
}
    `, {"fragmentName":"IndicatorWords"}) as unknown as TypedDocumentString<IndicatorWordsFragment, unknown>;
export const PopulationCellsFragmentDoc = new TypedDocumentString(`
    fragment PopulationCells on Population {
  period
  total {
    value
    status
  }
  male {
    value
    status
  }
  female {
    value
    status
  }
}
    `, {"fragmentName":"PopulationCells"}) as unknown as TypedDocumentString<PopulationCellsFragment, unknown>;
export const RankingPartsFragmentDoc = new TypedDocumentString(`
    fragment RankingParts on StatisticsRanking {
  unit
  period
  entries(first: 200) {
    nodes {
      region {
        code
        name
      }
      rank
      value
      share
      status
    }
  }
  whole
  average
  complete
  suppressedCells
  quality
  provenance {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}`, {"fragmentName":"RankingParts"}) as unknown as TypedDocumentString<RankingPartsFragment, unknown>;
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile {
  me {
    id
    username
    name
    kind
    roles
    regional
    positionsAsOf
    scopes
    organizations {
      code
      name
    }
    authority {
      code
      name
    }
    grounds {
      role
      position {
        code
        name
      }
      organization {
        code
        name
      }
      holding
      decree
      from
      to
      appointment {
        id
        reason
        givenBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const OwnSessionsDocument = new TypedDocumentString(`
    query OwnSessions($after: String) {
  me {
    id
    sessions(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        current
        signedInAt
        lastSeenAt
        address
        userAgent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const BudgetPanelDocument = new TypedDocumentString(`
    query BudgetPanel($code: ID!, $language: Language!) {
  indicator(code: "BUDGET") {
    ...IndicatorWords
  }
  region(code: $code) {
    code
    name
    budget {
      year
      invented
      planned {
        ...FigureParts
      }
      adopted {
        ...FigureParts
      }
      realised {
        ...FigureParts
      }
      absorption {
        value
        status
      }
      byKind {
        kind
        adopted
        realised
      }
    }
    budgetLines(first: 1) {
      totalCount
    }
  }
}
    fragment FigureParts on Figure {
  value
  unit
  period
  status
  provenance {
    ...ProvenanceParts
  }
}
fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
fragment IndicatorWords on Indicator {
  code
  name(language: $language)
  dimensions {
    code
    name(language: $language)
    members {
      code
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<BudgetPanelQuery, BudgetPanelQueryVariables>;
export const BudgetLinesDocument = new TypedDocumentString(`
    query BudgetLines($code: ID!, $first: Int!, $after: String) {
  region(code: $code) {
    budgetLines(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        description
        kind
        invented
        adopted
        realised
        organization {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetLinesQuery, BudgetLinesQueryVariables>;
export const PopulationPanelDocument = new TypedDocumentString(`
    query PopulationPanel($code: ID!, $language: Language!, $withParts: Boolean!) {
  indicator(code: "POPULATION") {
    ...IndicatorWords
  }
  region(code: $code) {
    code
    name
    population {
      period
      watermark
      density {
        ...FigureParts
      }
      total {
        ...FigureParts
      }
      male {
        value
        status
      }
      female {
        value
        status
      }
    }
    area {
      ...FigureParts
    }
    children(first: 200) @include(if: $withParts) {
      nodes {
        code
        name
        population {
          ...PopulationCells
        }
      }
    }
  }
}
    fragment FigureParts on Figure {
  value
  unit
  period
  status
  provenance {
    ...ProvenanceParts
  }
}
fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
fragment IndicatorWords on Indicator {
  code
  name(language: $language)
  dimensions {
    code
    name(language: $language)
    members {
      code
      name(language: $language)
    }
  }
}
fragment PopulationCells on Population {
  period
  total {
    value
    status
  }
  male {
    value
    status
  }
  female {
    value
    status
  }
}`) as unknown as TypedDocumentString<PopulationPanelQuery, PopulationPanelQueryVariables>;
export const PupilsPanelDocument = new TypedDocumentString(`
    query PupilsPanel($code: ID!, $language: Language!) {
  teachers: indicator(code: "TEACHERS") {
    ...IndicatorWords
  }
  pupils: indicator(code: "PUPILS") {
    ...IndicatorWords
  }
  region(code: $code) {
    code
    name
    education {
      teachers {
        ...FigureParts
      }
      pupils {
        ...FigureParts
      }
      pupilsPerTeacher {
        ...FigureParts
      }
      byLevel {
        level
        teachers {
          value
          status
        }
        pupils {
          value
          status
        }
        pupilsPerTeacher {
          value
          status
        }
      }
    }
  }
}
    fragment FigureParts on Figure {
  value
  unit
  period
  status
  provenance {
    ...ProvenanceParts
  }
}
fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
fragment IndicatorWords on Indicator {
  code
  name(language: $language)
  dimensions {
    code
    name(language: $language)
    members {
      code
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<PupilsPanelQuery, PupilsPanelQueryVariables>;
export const RankingChoicesDocument = new TypedDocumentString(`
    query RankingChoices($language: Language!) {
  statisticsSources(first: 500) {
    nodes {
      indicator {
        code
      }
      dataset {
        id
      }
      levels
    }
  }
  indicators(first: 500) {
    nodes {
      code
      name(language: $language)
    }
  }
  datasets(first: 500) {
    nodes {
      id
      title(language: $language)
    }
  }
  ratios(first: 100) {
    nodes {
      code
      name(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<RankingChoicesQuery, RankingChoicesQueryVariables>;
export const IndicatorRankingDocument = new TypedDocumentString(`
    query IndicatorRanking($indicator: ID!, $dataset: ID!, $province: ID!, $language: Language!) {
  region(code: $province) {
    code
    name
  }
  indicator(code: $indicator) {
    name(language: $language)
    ranking(dataset: $dataset, within: $province, level: REGENCY) {
      ...RankingParts
    }
  }
}
    fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
fragment RankingParts on StatisticsRanking {
  unit
  period
  entries(first: 200) {
    nodes {
      region {
        code
        name
      }
      rank
      value
      share
      status
    }
  }
  whole
  average
  complete
  suppressedCells
  quality
  provenance {
    ...ProvenanceParts
  }
}`) as unknown as TypedDocumentString<IndicatorRankingQuery, IndicatorRankingQueryVariables>;
export const RatioRankingDocument = new TypedDocumentString(`
    query RatioRanking($ratio: ID!, $province: ID!, $language: Language!) {
  region(code: $province) {
    code
    name
  }
  ratio(code: $ratio) {
    name(language: $language)
    ranking(within: $province, level: REGENCY) {
      ...RankingParts
    }
  }
}
    fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
fragment RankingParts on StatisticsRanking {
  unit
  period
  entries(first: 200) {
    nodes {
      region {
        code
        name
      }
      rank
      value
      share
      status
    }
  }
  whole
  average
  complete
  suppressedCells
  quality
  provenance {
    ...ProvenanceParts
  }
}`) as unknown as TypedDocumentString<RatioRankingQuery, RatioRankingQueryVariables>;
export const SchoolsPanelDocument = new TypedDocumentString(`
    query SchoolsPanel($code: ID!, $language: Language!) {
  indicator(code: "SCHOOLS") {
    ...IndicatorWords
  }
  region(code: $code) {
    code
    name
    education {
      schools {
        ...FigureParts
      }
      public: schools(status: PUBLIC) {
        value
        status
      }
      private: schools(status: PRIVATE) {
        value
        status
      }
      byLevel {
        level
        schools {
          value
          status
        }
        public: schools(status: PUBLIC) {
          value
          status
        }
        private: schools(status: PRIVATE) {
          value
          status
        }
      }
    }
  }
}
    fragment FigureParts on Figure {
  value
  unit
  period
  status
  provenance {
    ...ProvenanceParts
  }
}
fragment ProvenanceParts on Provenance {
  datasetId
  releaseId
  source
  sourceUrl
  dataAsOf
  period
  stage
  quality
  notes
  invented
}
fragment IndicatorWords on Indicator {
  code
  name(language: $language)
  dimensions {
    code
    name(language: $language)
    members {
      code
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<SchoolsPanelQuery, SchoolsPanelQueryVariables>;
export const RegionHeadDocument = new TypedDocumentString(`
    query RegionHead($code: ID!) {
  region(code: $code) {
    code
    name
    level
    ancestors {
      code
      name
    }
    descendantCounts {
      level
      count
    }
  }
}
    `) as unknown as TypedDocumentString<RegionHeadQuery, RegionHeadQueryVariables>;
export const RegionChoicesDocument = new TypedDocumentString(`
    query RegionChoices {
  provinces: regions(level: PROVINCE, first: 100) {
    nodes {
      code
      name
    }
  }
  regencies: regions(level: REGENCY, first: 1000) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RegionChoicesQuery, RegionChoicesQueryVariables>;
export const WhoIsAskingDocument = new TypedDocumentString(`
    query WhoIsAsking {
  me {
    id
    roles
    regional
    visible {
      access
      stage
      view
      everybodys
      organizations {
        code
        name
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsAskingQuery, WhoIsAskingQueryVariables>;