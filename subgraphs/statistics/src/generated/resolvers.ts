import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Ratio as RatioEntity } from '../entities.ts';
import type { Region as RegionParent, Organization as OrganizationParent, Indicator as IndicatorParent, Dataset as DatasetParent, Statistics as StatisticsParent, StatisticsColumn as StatisticsColumnParent, StatisticsRow as StatisticsRowParent, StatisticsValue as StatisticsValueParent, StatisticsTrend as StatisticsTrendParent, StatisticsFigure as StatisticsFigureParent, StatisticsRanking as StatisticsRankingParent, StatisticsSeries as StatisticsSeriesParent, StatisticsObservation as StatisticsObservationParent, StatisticsSource as StatisticsSourceParent, DataVersion as DataVersionParent } from '../parents.ts';
import type { SubgraphContext } from '@satudata/subgraph';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, "2024-12-31". */
  Date: { input: string; output: string; }
  /** An exact decimal number, as a string with a point: "9.27". Never rounded on its way. */
  Decimal: { input: string; output: string; }
  /** A 64-bit whole number. A JSON number up to 2^53 - 1, a string beyond it. */
  Long: { input: bigint; output: bigint | number | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Who may see a row (Tingkat Akses). */
export type AccessLevel =
  /** Tertutup: the owner organization only. */
  | 'CLOSED'
  /** Terbuka: everyone. */
  | 'OPEN'
  /** Terbatas: government only. */
  | 'RESTRICTED';

/** The audiences of @access. */
export type Audience =
  /** Administrators, within their authority. */
  | 'ADMIN'
  /** The same for all callers. */
  | 'EVERYONE'
  /** Producers, walidata, leaders, admins and government applications. */
  | 'GOVERNMENT'
  /** Callers with the scope person:read: data about single persons. */
  | 'PERSON'
  /** Each row's label decides. */
  | 'ROWS'
  /** Persons and applications that have signed in; what they see is their own. */
  | 'SIGNED_IN';

/** A state of the data, of which each caller sees its own part. A release that the caller may not see changes nothing in it. */
export type DataVersion = {
  readonly __typename?: 'DataVersion';
  /** Changes whenever a release that the caller sees, at least inside totals, lands, is replaced or is taken back. */
  readonly id: Scalars['ID']['output'];
  /** The dataset of the newest of these releases. */
  readonly newest?: Maybe<Dataset>;
  /** When the newest of these releases was published, as an ISO time. Null when there is none. */
  readonly releasedAt?: Maybe<Scalars['String']['output']>;
};

/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Stable id, also its address: "penduduk-siak". */
  readonly id: Scalars['ID']['output'];
  /** Figures of the current releases, by indicator, region, dimensions and period. Only those the caller may see row by row. */
  readonly observations: StatisticsObservationConnection;
  /** Aggregates over this dataset alone: `query.filter.datasets` is this dataset. */
  readonly statistics: Statistics;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetStatisticsArgs = {
  query: StatisticsInput;
};

/** One figure with its unit, period and source. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The same value as a whole number, when it is one. */
  readonly count?: Maybe<Scalars['Long']['output']>;
  /** Period of the figure. */
  readonly period: Scalars['String']['output'];
  /** Every release the figure was computed from. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** State of the figure. */
  readonly status: ObservationStatus;
  /** Unit of measure, e.g. "orang", "sekolah", "km2". */
  readonly unit: Scalars['String']['output'];
  /** The exact value; null when missing or suppressed (see status). */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Code, "POPULATION". */
  readonly code: Scalars['ID']['output'];
  /**
   * Regions of one level by this indicator, with rank, share of the whole, the whole's own value and the average. The latest
   * period, or `period`. `within` keeps to the regions below one region. `dataset` is needed when several have the indicator.
   */
  readonly ranking?: Maybe<StatisticsRanking>;
  /** Series of this indicator that the caller may see row by row. */
  readonly series: StatisticsSeriesConnection;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorRankingArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['ID']['input']>;
  level?: RegionLevel;
  order?: StatisticsDirection;
  period?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Code given by SI Jabatan: 15 digits in five levels of 4, 2, 3, 3 and 3, "000400000000000". */
  readonly code: Scalars['ID']['output'];
  /** Latest figure of every indicator about this organization and the units below it. Released figures only. */
  readonly indicators: StatisticsFigureConnection;
  /** Aggregates over figures about this organization and the units below it. */
  readonly statistics: Statistics;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationStatisticsArgs = {
  query: StatisticsInput;
};

/** A page of a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item: pass it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where a figure comes from: shown beside it everywhere. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** Access level of the release. */
  readonly access: AccessLevel;
  /** "Data per": the date the figures describe or were taken. */
  readonly dataAsOf: Scalars['Date']['output'];
  /** Id of the dataset in the catalogue. */
  readonly datasetId: Scalars['ID']['output'];
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** What the checks found, and what the source says of itself. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Period of the figures: "2024", "2024-S2" (semester), "2024-Q1", "2024-03" or a date. */
  readonly period: Scalars['String']['output'];
  /** Result of the checks. */
  readonly quality: Quality;
  /** Id of the immutable release that holds the figure. */
  readonly releaseId: Scalars['ID']['output'];
  /** Who published it, in the source's own words. */
  readonly source: Scalars['String']['output'];
  /** Where the source can be found, when it has an address. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** Released or preliminary. */
  readonly stage: Stage;
};

/** What the checks found on a release. */
export type Quality =
  /** All checks passed. */
  | 'CHECKED'
  /** Perlu verifikasi: published, but the checks found something implausible; see the findings. */
  | 'NEEDS_VERIFICATION';

export type Query = {
  readonly __typename?: 'Query';
  /** The state of the data as far as the caller sees it: its id changes when a release lands that the caller may know of. */
  readonly dataVersion: DataVersion;
  /** A ratio of the register; null when there is none. */
  readonly ratio?: Maybe<Ratio>;
  /** The register of ratios, by code. */
  readonly ratios: RatioConnection;
  /** Aggregates over every release the caller may see. */
  readonly statistics: Statistics;
  /** What can be asked for, by indicator and dataset. */
  readonly statisticsSources: StatisticsSourceConnection;
};


export type QueryRatioArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRatiosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStatisticsArgs = {
  query: StatisticsInput;
};


export type QueryStatisticsSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A ratio of the register: computed from two indicators, never stored. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** Code, e.g. POPULATION_DENSITY. */
  readonly code: Scalars['ID']['output'];
  /** Indicator below the line. */
  readonly denominator: Indicator;
  /** Members the denominator is limited to. */
  readonly denominatorMembers: ReadonlyArray<StatisticsMember>;
  /** Name: "Kepadatan penduduk". */
  readonly name: Scalars['String']['output'];
  /** Indicator above the line. */
  readonly numerator: Indicator;
  /** Members the numerator is limited to. */
  readonly numeratorMembers: ReadonlyArray<StatisticsMember>;
  /** Regions of one level by this ratio, with rank, the whole's own ratio and the average. Null when a part has no figures. */
  readonly ranking?: Maybe<StatisticsRanking>;
  /** Factor: 100 for percent. */
  readonly scale: Scalars['Decimal']['output'];
  /** Unit of measure, e.g. "orang/km2". */
  readonly unit: Scalars['String']['output'];
};


/** A ratio of the register: computed from two indicators, never stored. */
export type RatioNameArgs = {
  language?: Language;
};


/** A ratio of the register: computed from two indicators, never stored. */
export type RatioRankingArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  level?: RegionLevel;
  order?: StatisticsDirection;
  period?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of ratios. */
export type RatioConnection = {
  readonly __typename?: 'RatioConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RatioEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Ratio>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type RatioEdge = {
  readonly __typename?: 'RatioEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Ratio;
};

/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type Region = {
  readonly __typename?: 'Region';
  /** Kemendagri code with dots: "36", "36.03", "36.03.01", "36.03.01.2001". */
  readonly code: Scalars['ID']['output'];
  /** One figure of this region: the latest, or that of `period`. Null when there is none. `dataset` is needed when several have the indicator. */
  readonly figure?: Maybe<StatisticsFigure>;
  /** Latest figure of every indicator that has one for this region, by indicator and dataset. Released figures only. */
  readonly indicators: StatisticsFigureConnection;
  /** A ratio of the register for this region, e.g. POPULATION_DENSITY. Null when either part has no figure. */
  readonly ratio?: Maybe<StatisticsFigure>;
  /** Aggregates over this region and everything below it: `query.filter.regions` is this region. */
  readonly statistics: Statistics;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionFigureArgs = {
  dataset?: InputMaybe<Scalars['ID']['input']>;
  indicator: Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionRatioArgs = {
  code: Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionStatisticsArgs = {
  query: StatisticsInput;
};

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

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** The answer to a question, with all it was computed from. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** When it was answered, by the clock of the server: given as `asOf`, it asks for the same answer again. */
  readonly answeredAt: Scalars['String']['output'];
  /** The moment whose data this is; null for the data of now. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** The columns, in the order asked for. */
  readonly columns: ReadonlyArray<StatisticsColumn>;
  /** Pearson's correlation of two columns over the rows (regions) that have both. Null with fewer than 3, or without variation. */
  readonly correlation?: Maybe<StatisticsCorrelation>;
  /** "Data per": the oldest of the releases' dates, so that nothing shown is older. */
  readonly dataAsOf?: Maybe<Scalars['Date']['output']>;
  /** Changes exactly when a release behind the answer does: for caches, together with the caller's scope. */
  readonly dataVersion: Scalars['ID']['output'];
  /** Datasets used. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Releases used. */
  readonly releases: ReadonlyArray<Provenance>;
  /** The rows. */
  readonly rows: StatisticsRowConnection;
  /** Number of cells not shown because they are too small, or would give one away that is. */
  readonly suppressedCells: Scalars['Int']['output'];
  /** All rows taken together, one for each period when grouped by period. Columns that cannot be added up are null. */
  readonly totals: ReadonlyArray<StatisticsRow>;
  /** Straight line through a column's periods (least squares), for each group of rows that differ in the period only. */
  readonly trends: StatisticsTrendConnection;
  /**
   * Releases of that moment with one of the question's indicators that are left out because a later version withdrew or closed them;
   * 0 for the data of now.
   */
  readonly withheldReleases: Scalars['Int']['output'];
};


/** The answer to a question, with all it was computed from. */
export type StatisticsCorrelationArgs = {
  x: Scalars['ID']['input'];
  y: Scalars['ID']['input'];
};


/** The answer to a question, with all it was computed from. */
export type StatisticsRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The answer to a question, with all it was computed from. */
export type StatisticsTrendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  column: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The period to compare with. */
export type StatisticsAgainst =
  /** The one before it that the dataset has, however far back (surveys that skip years). */
  | 'PREVIOUS_AVAILABLE'
  /** The one right before in the calendar: 2024-S1 for 2024-S2. */
  | 'PREVIOUS_PERIOD'
  /** The same one a year before: 2023-S2 for 2024-S2. */
  | 'PREVIOUS_YEAR';

/** What a column holds. */
export type StatisticsColumn = {
  readonly __typename?: 'StatisticsColumn';
  /** Mean of the rows that are shown, each counting the same, rounded half-even to 6 decimals. */
  readonly average?: Maybe<Scalars['Decimal']['output']>;
  /** Dataset; of a ratio the one above the line. */
  readonly dataset: Dataset;
  /** The indicator below the line. */
  readonly denominator?: Maybe<Indicator>;
  /** True for exact values; false for quotients rounded to 6 decimals and IEEE doubles. */
  readonly exact: Scalars['Boolean']['output'];
  /** Frequency of the periods. */
  readonly frequency: StatisticsFrequency;
  /** Name in the answer. */
  readonly id: Scalars['ID']['output'];
  /** The indicator; of a ratio the one above the line. */
  readonly indicator: Indicator;
  /** True when a release behind the column was made up for demonstration. */
  readonly invented: Scalars['Boolean']['output'];
  /** Largest row that is shown. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** How figures became one. */
  readonly measure: StatisticsMeasure;
  /** Smallest row that is shown. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** Periods shown, oldest first. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** Releases behind the column. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Result of the checks: NEEDS_VERIFICATION when one release behind the column does. */
  readonly quality: Quality;
  /** What is shown. */
  readonly show: StatisticsShow;
  /** Released or preliminary. */
  readonly stage: Stage;
  /** Unit of the values. */
  readonly unit: Scalars['String']['output'];
};

/**
 * A column: a `figure`, a `ratio`, or something shown `of` another column. Exactly one of the three. A figure that several datasets,
 * units or frequencies have becomes one column for each, "population@penduduk-siak"; choose with `dataset` and `frequency`.
 */
export type StatisticsColumnInput = {
  /** For GROWTH and DIFFERENCE. */
  readonly against?: StatisticsAgainst;
  /** An indicator. */
  readonly figure?: InputMaybe<StatisticsFigureInput>;
  /** Name in the answer: a letter, then letters, digits or _. */
  readonly id: Scalars['ID']['input'];
  /** Id of another column. */
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  /** For RANK: which comes first. */
  readonly order?: StatisticsDirection;
  /** One indicator divided by another. */
  readonly ratio?: InputMaybe<StatisticsRatioInput>;
  /** What to show. */
  readonly show?: StatisticsShow;
  /** For MOVING_AVERAGE: number of periods, 2 to 60. */
  readonly window?: Scalars['Int']['input'];
  /** For SHARE and RANK: keys that stay the same ("REGION", "PARENT" for the region above, "ORGANIZATION", or a dimension). */
  readonly within?: ReadonlyArray<Scalars['ID']['input']>;
};

/** Pearson's correlation. */
export type StatisticsCorrelation = {
  readonly __typename?: 'StatisticsCorrelation';
  /** Between -1 and 1. An IEEE double. */
  readonly coefficient: Scalars['Float']['output'];
  /** Number of rows it is computed from. */
  readonly count: Scalars['Int']['output'];
};

/** "7 of 8": how many regions that the dataset covers have a figure. */
export type StatisticsCoverage = {
  readonly __typename?: 'StatisticsCoverage';
  /** Regions the dataset covers. */
  readonly expected: Scalars['Int']['output'];
  /** Regions with a figure. */
  readonly present: Scalars['Int']['output'];
};

/** Order of figures. */
export type StatisticsDirection =
  /** Smallest first. */
  | 'ASCENDING'
  /** Largest first. */
  | 'DESCENDING';

/** Latest figure of an indicator, or a ratio, for one region or organization. */
export type StatisticsFigure = {
  readonly __typename?: 'StatisticsFigure';
  /** False when a region that the dataset covers has no figure: see coverage. */
  readonly complete: Scalars['Boolean']['output'];
  /** Regions in the figure; null when suppressed. */
  readonly coverage?: Maybe<StatisticsCoverage>;
  /** Dataset; of a ratio the one above the line. */
  readonly dataset: Dataset;
  /** Frequency of the period. */
  readonly frequency: StatisticsFrequency;
  /** The indicator; of a ratio the one above the line. */
  readonly indicator: Indicator;
  /** Period of the figure. */
  readonly period: Scalars['String']['output'];
  /** Releases behind the figure. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Result of the checks of the releases behind the figure. */
  readonly quality: Quality;
  /** The ratio of the register, when it is one. */
  readonly ratio?: Maybe<Ratio>;
  /** Why there is no value. */
  readonly status: ObservationStatus;
  /** Unit of measure. */
  readonly unit: Scalars['String']['output'];
  /** Exact, or for a ratio rounded half-even to 6 decimals; null when missing or suppressed. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A page of figures. */
export type StatisticsFigureConnection = {
  readonly __typename?: 'StatisticsFigureConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsFigureEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsFigure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsFigureEdge = {
  readonly __typename?: 'StatisticsFigureEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsFigure;
};

/** An indicator and how its figures become one. */
export type StatisticsFigureInput = {
  /** Only this dataset. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
  /** Only these members, beside the filter's. */
  readonly dimensions?: ReadonlyArray<StatisticsMembersInput>;
  /** Only this frequency. */
  readonly frequency?: InputMaybe<StatisticsFrequency>;
  /** Code of the indicator. */
  readonly indicator: Scalars['ID']['input'];
  /** How figures become one. */
  readonly measure?: StatisticsMeasure;
  /** For measures over units: take regions of this level as units. */
  readonly over?: InputMaybe<RegionLevel>;
  /** Only this period, in place of the filter's. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** For QUANTILE: 0 to 1, "0.9". */
  readonly quantile?: InputMaybe<Scalars['Decimal']['input']>;
  /** Released figures, unless preliminary ones are asked for. They are never mixed. */
  readonly stage?: Stage;
  /** For WEIGHTED_AVERAGE: code of the indicator to weight by. */
  readonly weight?: InputMaybe<Scalars['ID']['input']>;
};

/** Which figures to use. Everything given must hold. */
export type StatisticsFilterInput = {
  /**
   * The data as it stood at this moment (ISO 8601 with a zone: "2026-11-20T08:00:00Z"): the releases that were current then. What was
   * withdrawn or closed since stays so, and the caller's rights are those of today. Left out: the data of now.
   */
  readonly asOf?: InputMaybe<Scalars['String']['input']>;
  /** Only these datasets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these members. */
  readonly dimensions?: ReadonlyArray<StatisticsMembersInput>;
  /** Periods that end at or after the beginning of this one: "2010", "2024-S1". */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Only the last so many of these periods, counted for each column by its own dataset and frequency. */
  readonly latest?: InputMaybe<Scalars['Int']['input']>;
  /** Organizations the figures are about, each with the units below it. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These regions with everything below them. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Periods that end at or before the end of this one. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** How often a series has a figure. It shows in the form of the period. */
export type StatisticsFrequency =
  /** "2024" */
  | 'ANNUAL'
  /** "2018-02-05": figures taken on a day. */
  | 'DAILY'
  /** "2024-03" */
  | 'MONTHLY'
  /** "2024-Q1" */
  | 'QUARTERLY'
  /** "2024-S2" */
  | 'SEMESTER';

/** One thing to group by. */
export type StatisticsGroupInput = {
  /** What. */
  readonly by: StatisticsKey;
  /** For DIMENSION: its name, e.g. SEX. */
  readonly dimension?: InputMaybe<Scalars['ID']['input']>;
  /** For REGION. */
  readonly level?: InputMaybe<RegionLevel>;
};

/** A question to the statistics: columns, rows, filter, order. */
export type StatisticsInput = {
  /** What to compute, 1 to 20 columns. */
  readonly columns: ReadonlyArray<StatisticsColumnInput>;
  /** Which figures to use. */
  readonly filter?: StatisticsFilterInput;
  /** What makes a row. Nothing: one row for everything. */
  readonly groupBy?: ReadonlyArray<StatisticsGroupInput>;
  /** Keep only so many rows after ordering: the first ten. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** Order of the rows; then, and by default, by their keys. Rows without a value come last. */
  readonly orderBy?: ReadonlyArray<StatisticsOrderInput>;
};

/** What rows are grouped by. */
export type StatisticsKey =
  /** Member of the given `dimension`. */
  | 'DIMENSION'
  /** Organization the figure is about. */
  | 'ORGANIZATION'
  /** Each period apart. Without it every column shows its latest period within the filter; periods are never added up. */
  | 'PERIOD'
  /** Region of the given `level`. */
  | 'REGION';

/**
 * How figures of a cell become one. A cell never mixes datasets, units, frequencies, periods or stages. AVERAGE and all below it
 * are taken over units: the regions (and organizations) as published, or those of `over`, each with its own figure (for additive
 * indicators the sum over dimensions that are not grouped by).
 */
export type StatisticsMeasure =
  /** Mean of the units, each counting the same. Exact quotient, rounded half-even to 6 decimals. */
  | 'AVERAGE'
  /** Number of units that have a figure. Exact. */
  | 'COUNT'
  /** Largest unit. Exact. */
  | 'MAXIMUM'
  /** Middle unit, or the mean of the two in the middle. Exact. */
  | 'MEDIAN'
  /** Smallest unit. Exact. */
  | 'MINIMUM'
  /** Quantile `quantile`, interpolated between the two nearest units (type 7). Rounded half-even to 6 decimals. */
  | 'QUANTILE'
  /** Population standard deviation of the units. An IEEE double, shown to 6 decimals. */
  | 'STANDARD_DEVIATION'
  /** Sum of the leaves; refused for rates and indices. Exact. */
  | 'SUM'
  /** The figure itself: an additive indicator is summed up from its leaves, any other is given as published and never summed. Exact. */
  | 'VALUE'
  /** Mean of the units weighted by another indicator (`weight`). Exact quotient, rounded half-even to 6 decimals. */
  | 'WEIGHTED_AVERAGE';

/** A member of a dimension. */
export type StatisticsMember = {
  readonly __typename?: 'StatisticsMember';
  /** Name of the dimension. */
  readonly dimension: Scalars['ID']['output'];
  /** Code of the member. */
  readonly member: Scalars['ID']['output'];
};

/** Members of a dimension. */
export type StatisticsMembersInput = {
  /** Name of the dimension, e.g. SEX. */
  readonly dimension: Scalars['ID']['input'];
  /** Codes of the members, e.g. F. */
  readonly members: ReadonlyArray<Scalars['ID']['input']>;
};

/** One figure as released. */
export type StatisticsObservation = {
  readonly __typename?: 'StatisticsObservation';
  /** The indicator. */
  readonly indicator: Indicator;
  /** Member of each dimension. */
  readonly members: ReadonlyArray<StatisticsMember>;
  /** The organization it is about. */
  readonly organization?: Maybe<Organization>;
  /** Period of the figure. */
  readonly period: Scalars['String']['output'];
  /** The release that holds it. */
  readonly provenance: Provenance;
  /** The region. */
  readonly region: Region;
  /** State of the figure. */
  readonly status: ObservationStatus;
  /** Unit of measure. */
  readonly unit: Scalars['String']['output'];
  /** The exact value; null when missing. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A page of observations. */
export type StatisticsObservationConnection = {
  readonly __typename?: 'StatisticsObservationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsObservationEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsObservation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsObservationEdge = {
  readonly __typename?: 'StatisticsObservationEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsObservation;
};

/** Order by a column or by the keys. */
export type StatisticsOrderInput = {
  /** Id of a column; left out: by the keys of the rows. */
  readonly column?: InputMaybe<Scalars['ID']['input']>;
  /** Which comes first. */
  readonly direction?: StatisticsDirection;
};

/** Regions in order of an indicator or ratio. */
export type StatisticsRanking = {
  readonly __typename?: 'StatisticsRanking';
  /** The moment whose data this is; null for the data of now. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** Mean of the regions, each counting the same, rounded half-even to 6 decimals. */
  readonly average?: Maybe<Scalars['Decimal']['output']>;
  /** Code of the indicator or ratio. */
  readonly code: Scalars['ID']['output'];
  /** False when a region that the dataset covers has no figure. */
  readonly complete: Scalars['Boolean']['output'];
  /** "Data per". */
  readonly dataAsOf?: Maybe<Scalars['Date']['output']>;
  /** Changes exactly when a release behind the ranking does. */
  readonly dataVersion: Scalars['ID']['output'];
  /** Dataset; of a ratio the one above the line. */
  readonly dataset: Dataset;
  /** The regions, first place first. Regions without a figure come last, without a place. */
  readonly entries: StatisticsRankingConnection;
  /** Period of the ranking. */
  readonly period: Scalars['String']['output'];
  /** Releases behind the ranking. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Result of the checks of the releases behind the ranking. */
  readonly quality: Quality;
  /** Number of regions not shown because their count is too small, or would give one away that is. */
  readonly suppressedCells: Scalars['Int']['output'];
  /** Unit of the values. */
  readonly unit: Scalars['String']['output'];
  /** The whole (the province): the sum, the ratio of the sums, or the published figure of a rate; null when there is none. */
  readonly whole?: Maybe<Scalars['Decimal']['output']>;
};


/** Regions in order of an indicator or ratio. */
export type StatisticsRankingEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ranking entries. */
export type StatisticsRankingConnection = {
  readonly __typename?: 'StatisticsRankingConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsRankingEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsRankingEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsRankingEdge = {
  readonly __typename?: 'StatisticsRankingEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsRankingEntry;
};

/** A region with its place. */
export type StatisticsRankingEntry = {
  readonly __typename?: 'StatisticsRankingEntry';
  /** 1 is first; equal values share a place. Null without a value. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The region. */
  readonly region: Region;
  /** Percent of the whole, rounded half-even to 6 decimals; null for rates, indices and ratios. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** Why there is no value. */
  readonly status: ObservationStatus;
  /** The value; null when missing or suppressed. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A ratio: by its code in the register, or by its parts. */
export type StatisticsRatioInput = {
  /** Code in the register, e.g. POPULATION_DENSITY. */
  readonly code?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Part below the line: the same period; of a dataset with another frequency the latest not later than that, or else its first.
   * A dimension of the rows that it does not have is left out: pupils of a level per inhabitant.
   */
  readonly denominator?: InputMaybe<StatisticsFigureInput>;
  /** Part above the line. */
  readonly numerator?: InputMaybe<StatisticsFigureInput>;
  /** Factor: 100000 for "per 100.000". */
  readonly scale?: Scalars['Decimal']['input'];
  /** Unit to show; by default the two units with a slash. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** One row. */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /** Members of the dimensions grouped by. */
  readonly members: ReadonlyArray<StatisticsMember>;
  /** Organization, when grouped by organization and the figures are about one. */
  readonly organization?: Maybe<Organization>;
  /** Period, when grouped by period. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Region, when grouped by region. */
  readonly region?: Maybe<Region>;
  /** The value of one column. */
  readonly value: StatisticsValue;
  /** One value for each column, in their order. */
  readonly values: ReadonlyArray<StatisticsValue>;
};


/** One row. */
export type StatisticsRowValueArgs = {
  column: Scalars['ID']['input'];
};

/** A page of rows. */
export type StatisticsRowConnection = {
  readonly __typename?: 'StatisticsRowConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsRowEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsRow>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsRowEdge = {
  readonly __typename?: 'StatisticsRowEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsRow;
};

/** A series: one indicator, region, organization and combination of members over time. */
export type StatisticsSeries = {
  readonly __typename?: 'StatisticsSeries';
  /** Who may see it. */
  readonly access: AccessLevel;
  /** Dataset it comes from. */
  readonly dataset: Dataset;
  /** Frequency of its periods. */
  readonly frequency: StatisticsFrequency;
  /** The indicator. */
  readonly indicator: Indicator;
  /** Member of each dimension. */
  readonly members: ReadonlyArray<StatisticsMember>;
  /** The organization it is about. */
  readonly organization?: Maybe<Organization>;
  /** The region. */
  readonly region: Region;
  /** Released or preliminary. */
  readonly stage: Stage;
  /** Unit of measure. */
  readonly unit: Scalars['String']['output'];
};

/** A page of series. */
export type StatisticsSeriesConnection = {
  readonly __typename?: 'StatisticsSeriesConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsSeriesEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsSeries>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsSeriesEdge = {
  readonly __typename?: 'StatisticsSeriesEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsSeries;
};

/** What is shown of a column's cells. All but VALUE are computed from the cells that are shown, so they give no suppressed cell back. */
export type StatisticsShow =
  /** Change against the period of `against`, in the column's unit. */
  | 'DIFFERENCE'
  /** Change against the period of `against`, in percent of it. Exact quotient, rounded half-even to 6 decimals. */
  | 'GROWTH'
  /** Mean of the cell and the `window` - 1 periods right before it; missing when one of them is. Rounded half-even to 6 decimals. */
  | 'MOVING_AVERAGE'
  /** Place among the rows of the same period with the same `within`: 1 is first, equal cells share a place (1, 2, 2, 4). */
  | 'RANK'
  /** Percent of the whole: all rows of the same period with the same `within`. Additive columns only. Rounded half-even to 6 decimals. */
  | 'SHARE'
  /** The cell itself. */
  | 'VALUE';

/** What can be asked for: one indicator of one dataset, in one unit, frequency and stage. */
export type StatisticsSource = {
  readonly __typename?: 'StatisticsSource';
  /** True when figures may be added up; false for rates and indices. */
  readonly additive: Scalars['Boolean']['output'];
  /** True when figures are about organizations. */
  readonly byOrganization: Scalars['Boolean']['output'];
  /** The dataset. */
  readonly dataset: Dataset;
  /** Dimensions of the figures. */
  readonly dimensions: ReadonlyArray<Scalars['ID']['output']>;
  /** Frequency of its periods. */
  readonly frequency: StatisticsFrequency;
  /** The indicator. */
  readonly indicator: Indicator;
  /** Region levels that figures are published for. */
  readonly levels: ReadonlyArray<RegionLevel>;
  /** Periods there are figures for, oldest first. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** Released or preliminary. */
  readonly stage: Stage;
  /** Unit of measure. */
  readonly unit: Scalars['String']['output'];
};

/** A page of sources. */
export type StatisticsSourceConnection = {
  readonly __typename?: 'StatisticsSourceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsSourceEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsSource>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsSourceEdge = {
  readonly __typename?: 'StatisticsSourceEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsSource;
};

/** A straight line through the periods of a group: value = intercept + slope × number of the period (0, 1, 2 …). IEEE doubles. */
export type StatisticsTrend = {
  readonly __typename?: 'StatisticsTrend';
  /** Number of periods with a figure, at least 2. */
  readonly count: Scalars['Int']['output'];
  /** Part of the variation that the line explains, 0 to 1; null when there is no variation. */
  readonly determination?: Maybe<Scalars['Float']['output']>;
  /**
   * The line continued for so many periods, 0 to 8, with the 95 % prediction interval of a single figure:
   * ŷ ± t(0.975; n - 2) · s · √(1 + 1/n + (x - x̄)² / Σ(x - x̄)²). A continued line, not a forecast of what will be.
   */
  readonly forecast: ReadonlyArray<StatisticsTrendPoint>;
  /** First period of the line: number 0. */
  readonly from: Scalars['String']['output'];
  /** Value on the line at the first period. */
  readonly intercept: Scalars['Float']['output'];
  /** Members of the dimensions grouped by. */
  readonly members: ReadonlyArray<StatisticsMember>;
  /** Organization, when grouped by organization. */
  readonly organization?: Maybe<Organization>;
  /**
   * The line at each of its periods, with the 95 % confidence interval of the mean there:
   * ŷ ± t(0.975; n - 2) · s · √(1/n + (x - x̄)² / Σ(x - x̄)²).
   */
  readonly points: ReadonlyArray<StatisticsTrendPoint>;
  /** Region, when grouped by region. */
  readonly region?: Maybe<Region>;
  /** Change in one period. */
  readonly slope: Scalars['Float']['output'];
  /** Upper end of the slope's 95 % confidence interval; null with fewer than 3 figures. */
  readonly slopeHigh?: Maybe<Scalars['Float']['output']>;
  /**
   * Lower end of the slope's 95 % confidence interval: slope ± t(0.975; n - 2) · s / √Σ(x - x̄)², where s² = Σ(y - ŷ)² / (n - 2). Null
   * with fewer than 3 figures.
   */
  readonly slopeLow?: Maybe<Scalars['Float']['output']>;
  /** Last period of the line. */
  readonly to: Scalars['String']['output'];
};


/** A straight line through the periods of a group: value = intercept + slope × number of the period (0, 1, 2 …). IEEE doubles. */
export type StatisticsTrendForecastArgs = {
  periods?: Scalars['Int']['input'];
};

/** A page of trends. */
export type StatisticsTrendConnection = {
  readonly __typename?: 'StatisticsTrendConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StatisticsTrendEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<StatisticsTrend>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its cursor. */
export type StatisticsTrendEdge = {
  readonly __typename?: 'StatisticsTrendEdge';
  /** Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StatisticsTrend;
};

/** A straight line at one period. IEEE doubles. */
export type StatisticsTrendPoint = {
  readonly __typename?: 'StatisticsTrendPoint';
  /** Value on the line. */
  readonly fitted: Scalars['Float']['output'];
  /** Upper end of the 95 % interval; null with fewer than 3 figures. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the 95 % interval; null with fewer than 3 figures. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The period. */
  readonly period: Scalars['String']['output'];
};

/** One cell of the answer. */
export type StatisticsValue = {
  readonly __typename?: 'StatisticsValue';
  /** Period compared with, for GROWTH and DIFFERENCE; of a ratio the period below the line. */
  readonly basePeriod?: Maybe<Scalars['String']['output']>;
  /** Id of the column. */
  readonly column: Scalars['ID']['output'];
  /** False when a region that the dataset covers has no figure in this cell: see coverage. */
  readonly complete: Scalars['Boolean']['output'];
  /** Regions in this cell; null when suppressed. */
  readonly coverage?: Maybe<StatisticsCoverage>;
  /** Period of the value. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Releases behind the value. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Result of the checks of the releases behind the value. */
  readonly quality: Quality;
  /** Why there is none. */
  readonly status: ObservationStatus;
  /** The value; null when missing or suppressed. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The state of the data, each time it has changed for the caller, for as long as the caller listens (server-sent events:
   * docs/subscriptions.md). `since`: the id that the caller knows; when the state is another already, the first comes at once.
   */
  readonly dataVersionChanged: DataVersion;
};


export type SubscriptionDataVersionChangedArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Dataset: Dataset;
  Indicator: Indicator;
  Organization: Organization;
  Ratio: Ratio;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"code":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  Ratio:
    ( { __typename: 'Ratio' }
    & GraphQLRecursivePick<FederationTypes['Ratio'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  DataVersion: ResolverTypeWrapper<DataVersionParent>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<RatioEntity>;
  RatioConnection: ResolverTypeWrapper<Partial<Omit<RatioConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RatioEdge']>, nodes: ReadonlyArray<ResolversTypes['Ratio']> }>>;
  RatioEdge: ResolverTypeWrapper<Partial<Omit<RatioEdge, 'node'> & { node: ResolversTypes['Ratio'] }>>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionLevel: ResolverTypeWrapper<Partial<RegionLevel>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  Statistics: ResolverTypeWrapper<StatisticsParent>;
  StatisticsAgainst: ResolverTypeWrapper<Partial<StatisticsAgainst>>;
  StatisticsColumn: ResolverTypeWrapper<StatisticsColumnParent>;
  StatisticsColumnInput: ResolverTypeWrapper<Partial<StatisticsColumnInput>>;
  StatisticsCorrelation: ResolverTypeWrapper<Partial<StatisticsCorrelation>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  StatisticsCoverage: ResolverTypeWrapper<Partial<StatisticsCoverage>>;
  StatisticsDirection: ResolverTypeWrapper<Partial<StatisticsDirection>>;
  StatisticsFigure: ResolverTypeWrapper<StatisticsFigureParent>;
  StatisticsFigureConnection: ResolverTypeWrapper<Partial<Omit<StatisticsFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsFigure']> }>>;
  StatisticsFigureEdge: ResolverTypeWrapper<Partial<Omit<StatisticsFigureEdge, 'node'> & { node: ResolversTypes['StatisticsFigure'] }>>;
  StatisticsFigureInput: ResolverTypeWrapper<Partial<StatisticsFigureInput>>;
  StatisticsFilterInput: ResolverTypeWrapper<Partial<StatisticsFilterInput>>;
  StatisticsFrequency: ResolverTypeWrapper<Partial<StatisticsFrequency>>;
  StatisticsGroupInput: ResolverTypeWrapper<Partial<StatisticsGroupInput>>;
  StatisticsInput: ResolverTypeWrapper<Partial<StatisticsInput>>;
  StatisticsKey: ResolverTypeWrapper<Partial<StatisticsKey>>;
  StatisticsMeasure: ResolverTypeWrapper<Partial<StatisticsMeasure>>;
  StatisticsMember: ResolverTypeWrapper<Partial<StatisticsMember>>;
  StatisticsMembersInput: ResolverTypeWrapper<Partial<StatisticsMembersInput>>;
  StatisticsObservation: ResolverTypeWrapper<StatisticsObservationParent>;
  StatisticsObservationConnection: ResolverTypeWrapper<Partial<Omit<StatisticsObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsObservation']> }>>;
  StatisticsObservationEdge: ResolverTypeWrapper<Partial<Omit<StatisticsObservationEdge, 'node'> & { node: ResolversTypes['StatisticsObservation'] }>>;
  StatisticsOrderInput: ResolverTypeWrapper<Partial<StatisticsOrderInput>>;
  StatisticsRanking: ResolverTypeWrapper<StatisticsRankingParent>;
  StatisticsRankingConnection: ResolverTypeWrapper<Partial<Omit<StatisticsRankingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsRankingEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsRankingEntry']> }>>;
  StatisticsRankingEdge: ResolverTypeWrapper<Partial<Omit<StatisticsRankingEdge, 'node'> & { node: ResolversTypes['StatisticsRankingEntry'] }>>;
  StatisticsRankingEntry: ResolverTypeWrapper<Partial<Omit<StatisticsRankingEntry, 'region'> & { region: ResolversTypes['Region'] }>>;
  StatisticsRatioInput: ResolverTypeWrapper<Partial<StatisticsRatioInput>>;
  StatisticsRow: ResolverTypeWrapper<StatisticsRowParent>;
  StatisticsRowConnection: ResolverTypeWrapper<Partial<Omit<StatisticsRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsRowEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsRow']> }>>;
  StatisticsRowEdge: ResolverTypeWrapper<Partial<Omit<StatisticsRowEdge, 'node'> & { node: ResolversTypes['StatisticsRow'] }>>;
  StatisticsSeries: ResolverTypeWrapper<StatisticsSeriesParent>;
  StatisticsSeriesConnection: ResolverTypeWrapper<Partial<Omit<StatisticsSeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsSeriesEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsSeries']> }>>;
  StatisticsSeriesEdge: ResolverTypeWrapper<Partial<Omit<StatisticsSeriesEdge, 'node'> & { node: ResolversTypes['StatisticsSeries'] }>>;
  StatisticsShow: ResolverTypeWrapper<Partial<StatisticsShow>>;
  StatisticsSource: ResolverTypeWrapper<StatisticsSourceParent>;
  StatisticsSourceConnection: ResolverTypeWrapper<Partial<Omit<StatisticsSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsSourceEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsSource']> }>>;
  StatisticsSourceEdge: ResolverTypeWrapper<Partial<Omit<StatisticsSourceEdge, 'node'> & { node: ResolversTypes['StatisticsSource'] }>>;
  StatisticsTrend: ResolverTypeWrapper<StatisticsTrendParent>;
  StatisticsTrendConnection: ResolverTypeWrapper<Partial<Omit<StatisticsTrendConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticsTrendEdge']>, nodes: ReadonlyArray<ResolversTypes['StatisticsTrend']> }>>;
  StatisticsTrendEdge: ResolverTypeWrapper<Partial<Omit<StatisticsTrendEdge, 'node'> & { node: ResolversTypes['StatisticsTrend'] }>>;
  StatisticsTrendPoint: ResolverTypeWrapper<Partial<StatisticsTrendPoint>>;
  StatisticsValue: ResolverTypeWrapper<StatisticsValueParent>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DataVersion: DataVersionParent;
  ID: Partial<Scalars['ID']['output']>;
  Dataset: DatasetParent;
  Int: Partial<Scalars['Int']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Figure: Partial<Figure>;
  Indicator: IndicatorParent;
  Long: Partial<Scalars['Long']['output']>;
  Organization: OrganizationParent;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  Ratio: RatioEntity;
  RatioConnection: Partial<Omit<RatioConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RatioEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ratio']> }>;
  RatioEdge: Partial<Omit<RatioEdge, 'node'> & { node: ResolversParentTypes['Ratio'] }>;
  Region: RegionParent;
  Statistics: StatisticsParent;
  StatisticsColumn: StatisticsColumnParent;
  StatisticsColumnInput: Partial<StatisticsColumnInput>;
  StatisticsCorrelation: Partial<StatisticsCorrelation>;
  Float: Partial<Scalars['Float']['output']>;
  StatisticsCoverage: Partial<StatisticsCoverage>;
  StatisticsFigure: StatisticsFigureParent;
  StatisticsFigureConnection: Partial<Omit<StatisticsFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsFigure']> }>;
  StatisticsFigureEdge: Partial<Omit<StatisticsFigureEdge, 'node'> & { node: ResolversParentTypes['StatisticsFigure'] }>;
  StatisticsFigureInput: Partial<StatisticsFigureInput>;
  StatisticsFilterInput: Partial<StatisticsFilterInput>;
  StatisticsGroupInput: Partial<StatisticsGroupInput>;
  StatisticsInput: Partial<StatisticsInput>;
  StatisticsMember: Partial<StatisticsMember>;
  StatisticsMembersInput: Partial<StatisticsMembersInput>;
  StatisticsObservation: StatisticsObservationParent;
  StatisticsObservationConnection: Partial<Omit<StatisticsObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsObservation']> }>;
  StatisticsObservationEdge: Partial<Omit<StatisticsObservationEdge, 'node'> & { node: ResolversParentTypes['StatisticsObservation'] }>;
  StatisticsOrderInput: Partial<StatisticsOrderInput>;
  StatisticsRanking: StatisticsRankingParent;
  StatisticsRankingConnection: Partial<Omit<StatisticsRankingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsRankingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsRankingEntry']> }>;
  StatisticsRankingEdge: Partial<Omit<StatisticsRankingEdge, 'node'> & { node: ResolversParentTypes['StatisticsRankingEntry'] }>;
  StatisticsRankingEntry: Partial<Omit<StatisticsRankingEntry, 'region'> & { region: ResolversParentTypes['Region'] }>;
  StatisticsRatioInput: Partial<StatisticsRatioInput>;
  StatisticsRow: StatisticsRowParent;
  StatisticsRowConnection: Partial<Omit<StatisticsRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsRow']> }>;
  StatisticsRowEdge: Partial<Omit<StatisticsRowEdge, 'node'> & { node: ResolversParentTypes['StatisticsRow'] }>;
  StatisticsSeries: StatisticsSeriesParent;
  StatisticsSeriesConnection: Partial<Omit<StatisticsSeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsSeriesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsSeries']> }>;
  StatisticsSeriesEdge: Partial<Omit<StatisticsSeriesEdge, 'node'> & { node: ResolversParentTypes['StatisticsSeries'] }>;
  StatisticsSource: StatisticsSourceParent;
  StatisticsSourceConnection: Partial<Omit<StatisticsSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsSourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsSource']> }>;
  StatisticsSourceEdge: Partial<Omit<StatisticsSourceEdge, 'node'> & { node: ResolversParentTypes['StatisticsSource'] }>;
  StatisticsTrend: StatisticsTrendParent;
  StatisticsTrendConnection: Partial<Omit<StatisticsTrendConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticsTrendEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatisticsTrend']> }>;
  StatisticsTrendEdge: Partial<Omit<StatisticsTrendEdge, 'node'> & { node: ResolversParentTypes['StatisticsTrend'] }>;
  StatisticsTrendPoint: Partial<StatisticsTrendPoint>;
  StatisticsValue: StatisticsValueParent;
  Subscription: Record<PropertyKey, never>;
  String: Partial<Scalars['String']['output']>;
};

export type AccessDirectiveArgs = {
  to: Audience;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BoundedDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type BoundedDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = BoundedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DataVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataVersion'] = ResolversParentTypes['DataVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['StatisticsObservationConnection'], ParentType, ContextType, Partial<DatasetObservationsArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<DatasetStatisticsArgs, 'query'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  count?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['StatisticsRanking']>, ParentType, ContextType, RequireFields<IndicatorRankingArgs, 'level' | 'order'>>;
  series?: Resolver<ResolversTypes['StatisticsSeriesConnection'], ParentType, ContextType, Partial<IndicatorSeriesArgs>>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['StatisticsFigureConnection'], ParentType, ContextType, Partial<OrganizationIndicatorsArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<OrganizationStatisticsArgs, 'query'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  datasetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataVersion?: Resolver<ResolversTypes['DataVersion'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType, RequireFields<QueryRatioArgs, 'code'>>;
  ratios?: Resolver<ResolversTypes['RatioConnection'], ParentType, ContextType, Partial<QueryRatiosArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'query'>>;
  statisticsSources?: Resolver<ResolversTypes['StatisticsSourceConnection'], ParentType, ContextType, Partial<QueryStatisticsSourcesArgs>>;
};

export type RatioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio'], FederationReferenceType extends FederationReferenceTypes['Ratio'] = FederationReferenceTypes['Ratio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ratio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  denominatorMembers?: Resolver<ReadonlyArray<ResolversTypes['StatisticsMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RatioNameArgs, 'language'>>;
  numerator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  numeratorMembers?: Resolver<ReadonlyArray<ResolversTypes['StatisticsMember']>, ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['StatisticsRanking']>, ParentType, ContextType, RequireFields<RatioRankingArgs, 'level' | 'order'>>;
  scale?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatioConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RatioConnection'] = ResolversParentTypes['RatioConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ratio']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatioEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RatioEdge'] = ResolversParentTypes['RatioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['StatisticsFigure']>, ParentType, ContextType, RequireFields<RegionFigureArgs, 'indicator'>>;
  indicators?: Resolver<ResolversTypes['StatisticsFigureConnection'], ParentType, ContextType, Partial<RegionIndicatorsArgs>>;
  ratio?: Resolver<Maybe<ResolversTypes['StatisticsFigure']>, ParentType, ContextType, RequireFields<RegionRatioArgs, 'code'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<RegionStatisticsArgs, 'query'>>;
};

export type StatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  answeredAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['StatisticsColumn']>, ParentType, ContextType>;
  correlation?: Resolver<Maybe<ResolversTypes['StatisticsCorrelation']>, ParentType, ContextType, RequireFields<StatisticsCorrelationArgs, 'x' | 'y'>>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['StatisticsRowConnection'], ParentType, ContextType, Partial<StatisticsRowsArgs>>;
  suppressedCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  trends?: Resolver<ResolversTypes['StatisticsTrendConnection'], ParentType, ContextType, RequireFields<StatisticsTrendsArgs, 'column'>>;
  withheldReleases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsColumnResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsColumn'] = ResolversParentTypes['StatisticsColumn']> = {
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['StatisticsFrequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['StatisticsMeasure'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  show?: Resolver<ResolversTypes['StatisticsShow'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsCorrelationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsCorrelation'] = ResolversParentTypes['StatisticsCorrelation']> = {
  coefficient?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsCoverageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsCoverage'] = ResolversParentTypes['StatisticsCoverage']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsFigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsFigure'] = ResolversParentTypes['StatisticsFigure']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['StatisticsCoverage']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['StatisticsFrequency'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StatisticsFigureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsFigureConnection'] = ResolversParentTypes['StatisticsFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsFigureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsFigureEdge'] = ResolversParentTypes['StatisticsFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsFigure'], ParentType, ContextType>;
};

export type StatisticsMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsMember'] = ResolversParentTypes['StatisticsMember']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatisticsObservationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsObservation'] = ResolversParentTypes['StatisticsObservation']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['StatisticsMember']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StatisticsObservationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsObservationConnection'] = ResolversParentTypes['StatisticsObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsObservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsObservationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsObservationEdge'] = ResolversParentTypes['StatisticsObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsObservation'], ParentType, ContextType>;
};

export type StatisticsRankingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRanking'] = ResolversParentTypes['StatisticsRanking']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['StatisticsRankingConnection'], ParentType, ContextType, Partial<StatisticsRankingEntriesArgs>>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  suppressedCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StatisticsRankingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRankingConnection'] = ResolversParentTypes['StatisticsRankingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRankingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRankingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsRankingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRankingEdge'] = ResolversParentTypes['StatisticsRankingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsRankingEntry'], ParentType, ContextType>;
};

export type StatisticsRankingEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRankingEntry'] = ResolversParentTypes['StatisticsRankingEntry']> = {
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['StatisticsMember']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['StatisticsValue'], ParentType, ContextType, RequireFields<StatisticsRowValueArgs, 'column'>>;
  values?: Resolver<ReadonlyArray<ResolversTypes['StatisticsValue']>, ParentType, ContextType>;
};

export type StatisticsRowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRowConnection'] = ResolversParentTypes['StatisticsRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsRowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsRowEdge'] = ResolversParentTypes['StatisticsRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsRow'], ParentType, ContextType>;
};

export type StatisticsSeriesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsSeries'] = ResolversParentTypes['StatisticsSeries']> = {
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['StatisticsFrequency'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['StatisticsMember']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsSeriesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsSeriesConnection'] = ResolversParentTypes['StatisticsSeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsSeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsSeries']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsSeriesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsSeriesEdge'] = ResolversParentTypes['StatisticsSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsSeries'], ParentType, ContextType>;
};

export type StatisticsSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsSource'] = ResolversParentTypes['StatisticsSource']> = {
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byOrganization?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['StatisticsFrequency'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsSourceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsSourceConnection'] = ResolversParentTypes['StatisticsSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsSourceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsSourceEdge'] = ResolversParentTypes['StatisticsSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsSource'], ParentType, ContextType>;
};

export type StatisticsTrendResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsTrend'] = ResolversParentTypes['StatisticsTrend']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  forecast?: Resolver<ReadonlyArray<ResolversTypes['StatisticsTrendPoint']>, ParentType, ContextType, RequireFields<StatisticsTrendForecastArgs, 'periods'>>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intercept?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['StatisticsMember']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['StatisticsTrendPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  slope?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slopeHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slopeLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsTrendConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsTrendConnection'] = ResolversParentTypes['StatisticsTrendConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticsTrendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticsTrend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsTrendEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsTrendEdge'] = ResolversParentTypes['StatisticsTrendEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticsTrend'], ParentType, ContextType>;
};

export type StatisticsTrendPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsTrendPoint'] = ResolversParentTypes['StatisticsTrendPoint']> = {
  fitted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatisticsValue'] = ResolversParentTypes['StatisticsValue']> = {
  basePeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['StatisticsCoverage']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  dataVersionChanged?: SubscriptionResolver<ResolversTypes['DataVersion'], "dataVersionChanged", ParentType, ContextType, Partial<SubscriptionDataVersionChangedArgs>>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DataVersion?: DataVersionResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  RatioConnection?: RatioConnectionResolvers<ContextType>;
  RatioEdge?: RatioEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsColumn?: StatisticsColumnResolvers<ContextType>;
  StatisticsCorrelation?: StatisticsCorrelationResolvers<ContextType>;
  StatisticsCoverage?: StatisticsCoverageResolvers<ContextType>;
  StatisticsFigure?: StatisticsFigureResolvers<ContextType>;
  StatisticsFigureConnection?: StatisticsFigureConnectionResolvers<ContextType>;
  StatisticsFigureEdge?: StatisticsFigureEdgeResolvers<ContextType>;
  StatisticsMember?: StatisticsMemberResolvers<ContextType>;
  StatisticsObservation?: StatisticsObservationResolvers<ContextType>;
  StatisticsObservationConnection?: StatisticsObservationConnectionResolvers<ContextType>;
  StatisticsObservationEdge?: StatisticsObservationEdgeResolvers<ContextType>;
  StatisticsRanking?: StatisticsRankingResolvers<ContextType>;
  StatisticsRankingConnection?: StatisticsRankingConnectionResolvers<ContextType>;
  StatisticsRankingEdge?: StatisticsRankingEdgeResolvers<ContextType>;
  StatisticsRankingEntry?: StatisticsRankingEntryResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  StatisticsRowConnection?: StatisticsRowConnectionResolvers<ContextType>;
  StatisticsRowEdge?: StatisticsRowEdgeResolvers<ContextType>;
  StatisticsSeries?: StatisticsSeriesResolvers<ContextType>;
  StatisticsSeriesConnection?: StatisticsSeriesConnectionResolvers<ContextType>;
  StatisticsSeriesEdge?: StatisticsSeriesEdgeResolvers<ContextType>;
  StatisticsSource?: StatisticsSourceResolvers<ContextType>;
  StatisticsSourceConnection?: StatisticsSourceConnectionResolvers<ContextType>;
  StatisticsSourceEdge?: StatisticsSourceEdgeResolvers<ContextType>;
  StatisticsTrend?: StatisticsTrendResolvers<ContextType>;
  StatisticsTrendConnection?: StatisticsTrendConnectionResolvers<ContextType>;
  StatisticsTrendEdge?: StatisticsTrendEdgeResolvers<ContextType>;
  StatisticsTrendPoint?: StatisticsTrendPointResolvers<ContextType>;
  StatisticsValue?: StatisticsValueResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
