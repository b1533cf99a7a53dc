import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Dataset as DatasetEntity, Indicator as IndicatorEntity, Dimension as DimensionEntity, Group as GroupEntity, Theme as ThemeEntity, Pillar as PillarEntity, Licence as LicenceEntity, DocumentKind as DocumentKindEntity, Document as DocumentEntity } from '../entities.ts';
import type { Organization as OrganizationParent, Region as RegionParent, Tag as TagParent, DatasetConnection as DatasetConnectionParent, DatasetFacets as DatasetFacetsParent, ThemeCount as ThemeCountParent, PublisherCount as PublisherCountParent, RegionCount as RegionCountParent, YearCount as YearCountParent, GroupCount as GroupCountParent, PillarCount as PillarCountParent, TagCount as TagCountParent, AccessCount as AccessCountParent, FormatCount as FormatCountParent, Release as ReleaseParent, Finding as FindingParent, DatasetRowConnection as DatasetRowConnectionParent, DatasetRow as DatasetRowParent, Component as ComponentParent, VersionChanges as VersionChangesParent, FigureChange as FigureChangeParent, DatasetQuality as DatasetQualityParent, QualityPoint as QualityPointParent, DimensionMember as DimensionMemberParent, DimensionValue as DimensionValueParent, PublicationProgress as PublicationProgressParent, OrganizationProgress as OrganizationProgressParent } from '../parents.ts';
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

/** A level of access with a number of datasets. */
export type AccessCount = {
  readonly __typename?: 'AccessCount';
  /** The level. */
  readonly access: AccessLevel;
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
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

/** Kind of chart. */
export type ChartKind =
  /** Bars, one a region or organization. */
  | 'BAR'
  /** A line over periods. */
  | 'LINE'
  /** A map of regions. */
  | 'MAP'
  /** Bars split by a dimension. */
  | 'STACKED_BAR';

/** A column of a dataset's rows. */
export type Component = {
  readonly __typename?: 'Component';
  /** SDMX name: INDICATOR, REF_AREA, TIME_PERIOD, ORGANIZATION, a dimension such as SEX, OBS_VALUE, UNIT or OBS_STATUS. */
  readonly code: Scalars['ID']['output'];
  /** What its cells are: type of data. */
  readonly dataType: ComponentDataType;
  /** What the column says, and how its cells are written. */
  readonly description: Scalars['String']['output'];
  /** What the column holds. */
  readonly kind: ComponentKind;
  /** Column head. */
  readonly label: Scalars['String']['output'];
  /** Members in the order to show them, when the column is a dimension. */
  readonly members?: Maybe<ReadonlyArray<DimensionMember>>;
  /** True when a cell may be empty. */
  readonly nullable: Scalars['Boolean']['output'];
  /** Units of measure of its figures; empty when it holds none. */
  readonly units: ReadonlyArray<Scalars['String']['output']>;
};


/** A column of a dataset's rows. */
export type ComponentDescriptionArgs = {
  language?: Language;
};


/** A column of a dataset's rows. */
export type ComponentLabelArgs = {
  language?: Language;
};

/** Type of data of a column. */
export type ComponentDataType =
  /** A code of a list: a region, an organization, an indicator, a member of a dimension. */
  | 'CODE'
  /** An exact decimal number. */
  | 'DECIMAL'
  /** A period: "2024", "2024-S2", "2024-Q1", "2020-03" or a date. */
  | 'PERIOD'
  /** Text. */
  | 'TEXT';

/** What a column holds. */
export type ComponentKind =
  /** A breakdown such as sex or school level. */
  | 'DIMENSION'
  /** Indicator, when the table has several. */
  | 'INDICATOR'
  /** Organization the figure is about. */
  | 'ORGANIZATION'
  /** Period. */
  | 'PERIOD'
  /** Wilayah. */
  | 'REGION'
  /** State of the figure. */
  | 'STATUS'
  /** Unit of measure. */
  | 'UNIT'
  /** The figure. */
  | 'VALUE';

/** Whom to ask about a dataset (vcard:Kind). */
export type Contact = {
  readonly __typename?: 'Contact';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Office or person. */
  readonly name: Scalars['String']['output'];
};

/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Tingkat Akses of its rows (dct:accessRights). */
  readonly access: AccessLevel;
  /**
   * How to cite it, with the address that keeps pointing at this very release: "Dinas … (2024). Title [versi 2, data per …]. Satu Data.
   * Address." Null when there is no such release for the caller.
   */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** Whom to ask (dcat:contactPoint). */
  readonly contact: Contact;
  /** What the dataset holds, and what to mind when using it (dct:description). */
  readonly description: Scalars['String']['output'];
  /** The files its rows are handed out in, for the latest release; empty when the caller sees no rows of it. */
  readonly distributions: ReadonlyArray<Distribution>;
  /** How often its rows were downloaded in the last 90 days. */
  readonly downloads: Scalars['Int']['output'];
  /**
   * Day by which the release after the latest one is expected: the end of the period it stands for, and the time to compile it (a month
   * for monthly, 3 months for half-yearly, 6 for yearly, 24 for ten-yearly datasets). Null when nothing is scheduled, or nothing released yet.
   */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Finest level it has figures for. */
  readonly estimationLevel: EstimationLevel;
  /** How often the source releases it (dct:accrualPeriodicity). */
  readonly frequency: Frequency;
  /** Groups it is filed under. */
  readonly groups: ReadonlyArray<Group>;
  /** Stable id, also its address: "penduduk-siak". */
  readonly id: Scalars['ID']['output'];
  /** Indicators it measures. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Tanggal Rilis: when the source released the figures (dct:issued); null, shown as "n/a", when the source does not say. */
  readonly issued?: Maybe<Scalars['Date']['output']>;
  /** Statistics in releases, or reference codes kept by another part of the graph. */
  readonly kind: DatasetKind;
  /** The release of its latest period; null when nothing is published yet or nothing is for the caller. */
  readonly latestRelease?: Maybe<Release>;
  /** Terms of use (dct:license). */
  readonly licence: Licence;
  /** When the figures or the entry last changed (dct:modified). */
  readonly modified: Scalars['Date']['output'];
  /** E-government pillars it serves. */
  readonly pillars: ReadonlyArray<Pillar>;
  /** Produsen Data: the organization that publishes the dataset and answers for it (dct:publisher). */
  readonly publisher: Organization;
  /** Quality of entry and data in points, worked out from what is stored: udata's nine and the four principles of Perpres 39/2019. */
  readonly quality: DatasetQuality;
  /** Kode Referensi of the dataset; "n/a" when it has none. */
  readonly referenceCode: Scalars['String']['output'];
  /** Datasets like it, the most alike first: they share indicators, tags, themes or regions with it. `first` is at most 20. */
  readonly related: ReadonlyArray<Dataset>;
  /** Its releases, newest first. `current: false` adds the versions that newer ones replaced. */
  readonly releases: ReleaseConnection;
  /**
   * Komponen data: the rows of a release (the latest one when `release` is not given), with the description of their columns.
   * Null when the caller sees no rows of it: no such release, or only its metadata.
   */
  readonly rows?: Maybe<DatasetRowConnection>;
  /** Sumber Data: who made the figures, in the source's own words. */
  readonly source: Scalars['String']['output'];
  /** Wilayah: the regions it covers, the widest ones only (dct:spatial). */
  readonly spatial: ReadonlyArray<Region>;
  /** Released, or still being validated. */
  readonly stage: Stage;
  /** Kata kunci (dcat:keyword). */
  readonly tags: ReadonlyArray<Tag>;
  /** Time it covers (dct:temporal). */
  readonly temporal: TemporalCoverage;
  /** Urusan/bidang: the government affairs it belongs to (dcat:theme). */
  readonly themes: ReadonlyArray<Theme>;
  /** Whether its next release is out by then. A dataset with a rhythm and no release at all is late. */
  readonly timeliness: Timeliness;
  /** Title with indicator, dimensions and region (dct:title). */
  readonly title: Scalars['String']['output'];
  /** Satuan: unit of measure of the figures, "orang". */
  readonly unit: Scalars['String']['output'];
  /**
   * What changed between two of its releases, figure by figure. Null when the caller does not see the rows of both: no such release, or
   * only its metadata.
   */
  readonly versionChanges?: Maybe<VersionChanges>;
  /** How much of it the caller sees. */
  readonly visibility: Visibility;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetCitationArgs = {
  language?: Language;
  release?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetDescriptionArgs = {
  language?: Language;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetRelatedArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  current?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  release?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetSourceArgs = {
  language?: Language;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetTitleArgs = {
  language?: Language;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetVersionChangesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** What the result could be narrowed to. Each facet is counted with the filters of all the others. */
  readonly facets: DatasetFacets;
  /** The datasets of this page. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /**
   * When nothing holds the keyword as it was written: the nearest keyword that does, "penduduk" for "pendudk", made of words of
   * datasets the caller sees. The datasets of this page are then those of this keyword. Null otherwise.
   */
  readonly suggestion?: Maybe<Scalars['String']['output']>;
  /** Datasets that match and that the caller sees. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dataset with its cursor. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The dataset. */
  readonly node: Dataset;
};

/** Facets of a search, each value with the number of datasets it would leave; values without datasets are not listed. */
export type DatasetFacets = {
  readonly __typename?: 'DatasetFacets';
  /** Tingkat Akses, the most open first. */
  readonly access: ReadonlyArray<AccessCount>;
  /** Formats. */
  readonly formats: ReadonlyArray<FormatCount>;
  /** Groups, most datasets first. */
  readonly groups: ReadonlyArray<GroupCount>;
  /** Pillars, by code. */
  readonly pillars: ReadonlyArray<PillarCount>;
  /** Produsen Data/OPD, by code. */
  readonly publishers: ReadonlyArray<PublisherCount>;
  /** Wilayah: province and kabupaten/kota, by code. */
  readonly regions: ReadonlyArray<RegionCount>;
  /** Tags, most datasets first. */
  readonly tags: ReadonlyArray<TagCount>;
  /** Kategori urusan/bidang, by code. */
  readonly themes: ReadonlyArray<ThemeCount>;
  /** Tahun, latest first. */
  readonly years: ReadonlyArray<YearCount>;
};

/** What a dataset is made of. */
export type DatasetKind =
  /** Data induk or kode referensi: a master table served by the subgraph that owns it. */
  | 'REFERENCE'
  /** Data statistik: figures, in releases. */
  | 'STATISTICS';

/** Quality of a dataset in points. */
export type DatasetQuality = {
  readonly __typename?: 'DatasetQuality';
  /** Points met. */
  readonly met: Scalars['Int']['output'];
  /** Each point, in the order to show them. */
  readonly points: ReadonlyArray<QualityPoint>;
  /** Points there are. */
  readonly total: Scalars['Int']['output'];
};

/** One figure of a release. */
export type DatasetRow = {
  readonly __typename?: 'DatasetRow';
  /** Members of the dimensions, in the order of the components. */
  readonly dimensions: ReadonlyArray<DimensionValue>;
  /** What is measured. */
  readonly indicator: Indicator;
  /** Organization the figure is about, when it is about one. */
  readonly organization?: Maybe<Organization>;
  /** When: "2024", "2024-S2", "2020-03" or a date. */
  readonly period: Scalars['String']['output'];
  /** Where. */
  readonly region: Region;
  /** State of the figure. */
  readonly status: ObservationStatus;
  /** Unit of measure. */
  readonly unit: Scalars['String']['output'];
  /** The exact figure; null when the source gives none. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A page of a release's rows, with the description of their columns. */
export type DatasetRowConnection = {
  readonly __typename?: 'DatasetRowConnection';
  /** Komponen data: the columns, in the order to show them. */
  readonly components: ReadonlyArray<Component>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DatasetRowEdge>;
  /** The rows of this page, in the order of the release. */
  readonly nodes: ReadonlyArray<DatasetRow>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The release the rows are of. */
  readonly release: Release;
  /** Rows of the release that fit the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row with its cursor. */
export type DatasetRowEdge = {
  readonly __typename?: 'DatasetRowEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DatasetRow;
};

/** Which rows of a release to give. Values of one list are alternatives; the lists narrow one another. A value that the release does not have is refused. */
export type DatasetRowFilter = {
  /** Codes of indicators. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Members of dimensions, one entry a dimension. */
  readonly members?: InputMaybe<ReadonlyArray<DatasetRowMembers>>;
  /** Codes of organizations the figures are about. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Periods, exactly as in the rows: "2024-S2". */
  readonly periods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Wilayah: Kemendagri codes, exactly as in the rows. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Members of one dimension. */
export type DatasetRowMembers = {
  /** Code of the dimension, "SEX". */
  readonly dimension: Scalars['ID']['input'];
  /** Codes of members, alternatives of one another. */
  readonly members: ReadonlyArray<Scalars['ID']['input']>;
};

/** What datasets are searched by. Values of one filter are alternatives; filters narrow one another. */
export type DatasetSearch = {
  /** Tingkat Akses. */
  readonly access?: InputMaybe<ReadonlyArray<AccessLevel>>;
  /** Formats its rows are offered in. */
  readonly formats?: InputMaybe<ReadonlyArray<DistributionFormat>>;
  /** Slugs of groups. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of indicators. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Kata kunci: every word, its stem or its beginning, must occur in title, tags, indicators, regions, producer or description.
   * When no dataset has all of them, misspelt words are put right (see `DatasetConnection.suggestion`).
   */
  readonly keyword?: InputMaybe<Scalars['String']['input']>;
  /** Codes of pillars. */
  readonly pillars?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Produsen Data/OPD: codes of organizations. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Wilayah: Kemendagri codes. Finds datasets that have figures for the region. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Tags, as written. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Urusan/bidang: codes of themes. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Tahun. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** Order of datasets. */
export type DatasetSort =
  /** Most downloaded in the last 90 days first. */
  | 'DOWNLOADS'
  /** Last changed first. */
  | 'MODIFIED'
  /** Latest release by the source first; those without a date of release last. */
  | 'NEWEST'
  /** Best match first; without a keyword, by title. */
  | 'RELEVANCE'
  /** By Indonesian title. */
  | 'TITLE';

/** A breakdown of figures (SDMX dimension). */
export type Dimension = {
  readonly __typename?: 'Dimension';
  /** Code, "SEX". */
  readonly code: Scalars['ID']['output'];
  /** Its members, in the order to show them. */
  readonly members: ReadonlyArray<DimensionMember>;
  /** Name, "Jenis kelamin". */
  readonly name: Scalars['String']['output'];
};


/** A breakdown of figures (SDMX dimension). */
export type DimensionNameArgs = {
  language?: Language;
};

/** A member of a dimension. */
export type DimensionMember = {
  readonly __typename?: 'DimensionMember';
  /** Code, "F". */
  readonly code: Scalars['ID']['output'];
  /** Name, "Perempuan". */
  readonly name: Scalars['String']['output'];
};


/** A member of a dimension. */
export type DimensionMemberNameArgs = {
  language?: Language;
};

/** The member of a dimension a row belongs to. */
export type DimensionValue = {
  readonly __typename?: 'DimensionValue';
  /** Code of the dimension, "SEX". */
  readonly dimension: Scalars['ID']['output'];
  /** Name of the member, "Perempuan". */
  readonly label: Scalars['String']['output'];
  /** Code of the member, "F". */
  readonly member: Scalars['ID']['output'];
};


/** The member of a dimension a row belongs to. */
export type DimensionValueLabelArgs = {
  language?: Language;
};

/** A file that the rows of a dataset are handed out in (dcat:Distribution). */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** Format of the file. */
  readonly format: DistributionFormat;
  /** Media type, "text/csv". */
  readonly mediaType: Scalars['String']['output'];
  /** Path on this instance; takes the filters of the page as a query. */
  readonly path: Scalars['String']['output'];
};

/** A format the rows of a dataset are offered in. */
export type DistributionFormat =
  /** Comma-separated values (RFC 4180). */
  | 'CSV'
  /** JSON (RFC 8259). */
  | 'JSON'
  /** Excel workbook (Office Open XML). */
  | 'XLSX';

/**
 * A legal product or publication. It is told from others by kind, issuer, number and year, never by its title: two regulations may carry
 * the same one.
 */
export type Document = {
  readonly __typename?: 'Document';
  /** Tingkat Akses. */
  readonly access: AccessLevel;
  /** How it is cited in full: "Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia". */
  readonly citation: Scalars['String']['output'];
  /** Stable id, also its address: "perpres-39-2019". */
  readonly id: Scalars['ID']['output'];
  /** Who issued it: "Presiden Republik Indonesia". */
  readonly issuer: Scalars['String']['output'];
  /** Jenis. */
  readonly kind: DocumentKind;
  /** What to mind: where the citation comes from, conflicts between sources; null when there is nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Nomor, as printed: "39", "300.2.2-2138"; null when it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** E-government pillars it serves. */
  readonly pillars: ReadonlyArray<Pillar>;
  /** Organization that keeps it here. */
  readonly publisher: Organization;
  /** Urusan/bidang it belongs to. */
  readonly themes: ReadonlyArray<Theme>;
  /** Tentang: its subject, in the words of the document. */
  readonly title: Scalars['String']['output'];
  /** Address of its text at the issuer; null when none is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Tahun. */
  readonly year: Scalars['Int']['output'];
};


/**
 * A legal product or publication. It is told from others by kind, issuer, number and year, never by its title: two regulations may carry
 * the same one.
 */
export type DocumentNoteArgs = {
  language?: Language;
};


/**
 * A legal product or publication. It is told from others by kind, issuer, number and year, never by its title: two regulations may carry
 * the same one.
 */
export type DocumentTitleArgs = {
  language?: Language;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Documents that match and that the caller sees. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document with its cursor. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** What a kind of document belongs to. */
export type DocumentGroup =
  /** Informasi publik dan layanan perizinan. */
  | 'INFORMATION'
  /** Produk hukum. */
  | 'LEGAL'
  /** Publikasi. */
  | 'PUBLICATION';

/** A kind of document: a kind of law, a report. New kinds are entries of the register, not code. */
export type DocumentKind = {
  readonly __typename?: 'DocumentKind';
  /** Code, "PERATURAN_PRESIDEN". */
  readonly code: Scalars['ID']['output'];
  /** Legal product, publication, or information for the public. */
  readonly group: DocumentGroup;
  /** Name, "Peraturan Presiden". */
  readonly name: Scalars['String']['output'];
};


/** A kind of document: a kind of law, a report. New kinds are entries of the register, not code. */
export type DocumentKindNameArgs = {
  language?: Language;
};

/** Finest level figures are given for (level estimasi). */
export type EstimationLevel =
  /** Kecamatan. */
  | 'DISTRICT'
  /** Organizations (OPD) instead of regions. */
  | 'ORGANIZATION'
  /** The province as a whole. */
  | 'PROVINCE'
  /** Kabupaten and kota. */
  | 'REGENCY'
  /** Desa and kelurahan. */
  | 'VILLAGE';

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

/** A figure that two releases do not agree on. */
export type FigureChange = {
  readonly __typename?: 'FigureChange';
  /** The figure in the second release; null when it was removed. */
  readonly after?: Maybe<DatasetRow>;
  /** The figure in the first release; null when it was added. */
  readonly before?: Maybe<DatasetRow>;
  /** The exact difference, after minus before; null when one of them has no value or the unit changed. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** How it differs. */
  readonly kind: FigureChangeKind;
};

/** A page of figures that changed. */
export type FigureChangeConnection = {
  readonly __typename?: 'FigureChangeConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FigureChangeEdge>;
  /** The figures of this page. */
  readonly nodes: ReadonlyArray<FigureChange>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Figures that changed, of the kind asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A figure that changed, with its cursor. */
export type FigureChangeEdge = {
  readonly __typename?: 'FigureChangeEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: FigureChange;
};

/** How a figure differs between two releases. */
export type FigureChangeKind =
  /** Only the second release has it. */
  | 'ADDED'
  /** Both have it, with another value, unit or state. */
  | 'CHANGED'
  /** Only the first release has it. */
  | 'REMOVED';

/** Something a check found. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Name of the check. */
  readonly check: Scalars['String']['output'];
  /** What is wrong or implausible. */
  readonly message: Scalars['String']['output'];
  /** Row or cell, in the words of the file. */
  readonly place: Scalars['String']['output'];
};


/** Something a check found. */
export type FindingMessageArgs = {
  language?: Language;
};

/** A format with a number of datasets. */
export type FormatCount = {
  readonly __typename?: 'FormatCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The format. */
  readonly format: DistributionFormat;
};

/** How often a dataset is released. */
export type Frequency =
  /** Once a year. */
  | 'ANNUAL'
  /** Every ten years. */
  | 'DECENNIAL'
  /** Whenever the source changes. */
  | 'IRREGULAR'
  /** Every month. */
  | 'MONTHLY'
  /** Once; it is not continued. */
  | 'ONCE'
  /** Twice a year. */
  | 'SEMIANNUAL';

/** A group datasets are filed under. */
export type Group = {
  readonly __typename?: 'Group';
  /** Datasets filed here that the caller sees. */
  readonly datasetCount: Scalars['Int']['output'];
  /** Those datasets, by title. */
  readonly datasets: DatasetConnection;
  /** What belongs here. */
  readonly description: Scalars['String']['output'];
  /** Sector, work unit or subject. */
  readonly kind: GroupKind;
  /** The organization a group of kind UNIT_KERJA stands for; null for the others. Groups never make organizations. */
  readonly organization?: Maybe<Organization>;
  /** Its address: "sektor-pemerintahan". */
  readonly slug: Scalars['ID']['output'];
  /** Title to show. */
  readonly title: Scalars['String']['output'];
};


/** A group datasets are filed under. */
export type GroupDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group datasets are filed under. */
export type GroupDescriptionArgs = {
  language?: Language;
};


/** A group datasets are filed under. */
export type GroupTitleArgs = {
  language?: Language;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups of this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Groups that match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A group with a number of datasets. */
export type GroupCount = {
  readonly __typename?: 'GroupCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The group. */
  readonly group: Group;
};

/** A group with its cursor. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: Group;
};

/** Kind of a group. */
export type GroupKind =
  /** One of the sectors of e-government. */
  | 'SEKTOR'
  /** A subject across sectors. */
  | 'TEMATIK'
  /** A work unit of the provincial government. */
  | 'UNIT_KERJA';

/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Whether the public may see its figures (dapat diakses umum). */
  readonly access: AccessLevel;
  /** Figures of several regions, members or organizations may be added up. Rates and indices may not. */
  readonly additive: Scalars['Boolean']['output'];
  /** Klasifikasi: how figures are broken down. */
  readonly classification: Scalars['String']['output'];
  /** Code, "POPULATION". */
  readonly code: Scalars['ID']['output'];
  /** Indikator komposit: computed from other indicators. */
  readonly composite: Scalars['Boolean']['output'];
  /** Konsep: the idea behind the figures. */
  readonly concept: Scalars['String']['output'];
  /** Datasets that measure it. */
  readonly datasets: DatasetConnection;
  /** Chart that suits it best. */
  readonly defaultChart: ChartKind;
  /** Definisi: what is counted and what is not. */
  readonly definition: Scalars['String']['output'];
  /** Breakdowns its figures carry. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Level estimasi: the finest level it is given for. */
  readonly estimationLevel: EstimationLevel;
  /** Interpretasi: how to read it. */
  readonly interpretation: Scalars['String']['output'];
  /** Ukuran: what kind of quantity it is. */
  readonly measure: Scalars['String']['output'];
  /** Metode/rumus penghitungan. */
  readonly method: Scalars['String']['output'];
  /** Nama indikator. */
  readonly name: Scalars['String']['output'];
  /** Counts people or is derived from counts of people: small cells are suppressed for those who see aggregates only. */
  readonly personDerived: Scalars['Boolean']['output'];
  /** Satuan: unit of measure, "orang". */
  readonly unit: Scalars['String']['output'];
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorClassificationArgs = {
  language?: Language;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorConceptArgs = {
  language?: Language;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorDefinitionArgs = {
  language?: Language;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorInterpretationArgs = {
  language?: Language;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorMeasureArgs = {
  language?: Language;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorMethodArgs = {
  language?: Language;
};


/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type IndicatorNameArgs = {
  language?: Language;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The indicators of this page. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Indicators that match and that the caller sees. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator with its cursor. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** Language of a wording. Indonesian is the official one. */
export type Language =
  /** English. */
  | 'EN'
  /** Bahasa Indonesia. */
  | 'ID';

/** Terms of use. */
export type Licence = {
  readonly __typename?: 'Licence';
  /** SPDX identifier, or "NOT_STATED" when the source states none. */
  readonly code: Scalars['ID']['output'];
  /** Name to show. */
  readonly name: Scalars['String']['output'];
  /** Text of the terms. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Terms of use. */
export type LicenceNameArgs = {
  language?: Language;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Counts one download of a dataset's rows; told by the instance itself once a file has gone out whole, and by nobody else. */
  readonly countDownload: Scalars['Boolean']['output'];
};


export type MutationCountDownloadArgs = {
  dataset: Scalars['ID']['input'];
};

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
  /** Datasets it publishes, by title. */
  readonly datasets: DatasetConnection;
  /** Official name, kept by the organizations subgraph: citations name the producer. */
  readonly name: Scalars['String']['output'];
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far one organization has filled its datasets. */
export type OrganizationProgress = {
  readonly __typename?: 'OrganizationProgress';
  /** Datasets with a schedule. */
  readonly due: Scalars['Int']['output'];
  /** Those that are up to date. */
  readonly filled: Scalars['Int']['output'];
  /** Those whose next release is overdue. */
  readonly late: Scalars['Int']['output'];
  /** The datasets that are overdue, longest first. */
  readonly lateDatasets: ReadonlyArray<Dataset>;
  /** The organization that publishes them. */
  readonly organization: Organization;
  /** Share that is up to date, in percent, rounded half-even to 2 decimals. */
  readonly percent: Scalars['Decimal']['output'];
};

/** A page of organizations with their progress. */
export type OrganizationProgressConnection = {
  readonly __typename?: 'OrganizationProgressConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<OrganizationProgressEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<OrganizationProgress>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Organizations with scheduled datasets that the caller knows of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization's progress with its cursor. */
export type OrganizationProgressEdge = {
  readonly __typename?: 'OrganizationProgressEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The organization's progress. */
  readonly node: OrganizationProgress;
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

/** A pillar of e-government. */
export type Pillar = {
  readonly __typename?: 'Pillar';
  /** G2G, G2E, G2C or G2B. */
  readonly code: Scalars['ID']['output'];
  /** Datasets of the pillar that the caller sees. */
  readonly datasetCount: Scalars['Int']['output'];
  /** Those datasets, by title. */
  readonly datasets: DatasetConnection;
  /** Name, "Government to Citizen". */
  readonly name: Scalars['String']['output'];
};


/** A pillar of e-government. */
export type PillarDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A pillar of e-government. */
export type PillarNameArgs = {
  language?: Language;
};

/** A pillar with a number of datasets. */
export type PillarCount = {
  readonly __typename?: 'PillarCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The pillar. */
  readonly pillar: Pillar;
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

/**
 * Pengisian data: which datasets are filled as their schedule asks (`Dataset.timeliness`), today. Datasets that are released irregularly
 * or once have no schedule and are not counted.
 */
export type PublicationProgress = {
  readonly __typename?: 'PublicationProgress';
  /** Datasets with a schedule that the caller knows of. */
  readonly dueCount: Scalars['Int']['output'];
  /** Those that are up to date. */
  readonly filledCount: Scalars['Int']['output'];
  /** Those whose next release is overdue. */
  readonly lateCount: Scalars['Int']['output'];
  /** The day it is worked out for. */
  readonly on: Scalars['Date']['output'];
  /** The same for each organization that publishes, largest share of late datasets first. */
  readonly organizations: OrganizationProgressConnection;
  /** Share that is up to date, in percent, rounded half-even to 2 decimals; null when none has a schedule. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};


/**
 * Pengisian data: which datasets are filled as their schedule asks (`Dataset.timeliness`), today. Datasets that are released irregularly
 * or once have no schedule and are not counted.
 */
export type PublicationProgressOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A producer with a number of datasets. */
export type PublisherCount = {
  readonly __typename?: 'PublisherCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The producer. */
  readonly publisher: Organization;
};

/** What the checks found on a release. */
export type Quality =
  /** All checks passed. */
  | 'CHECKED'
  /** Perlu verifikasi: published, but the checks found something implausible; see the findings. */
  | 'NEEDS_VERIFICATION';

/** One point of a dataset's quality. */
export type QualityPoint = {
  readonly __typename?: 'QualityPoint';
  /** Which point it is. */
  readonly code: QualityPointCode;
  /** Why it is met, or what is missing. */
  readonly explanation: Scalars['String']['output'];
  /** Whether the dataset meets it. */
  readonly met: Scalars['Boolean']['output'];
  /** Name of the point. */
  readonly name: Scalars['String']['output'];
};


/** One point of a dataset's quality. */
export type QualityPointExplanationArgs = {
  language?: Language;
};


/** One point of a dataset's quality. */
export type QualityPointNameArgs = {
  language?: Language;
};

/** The points of quality. */
export type QualityPointCode =
  /** The files of all its releases are there. */
  | 'AVAILABILITY'
  /** Standar Data: concept, definition, classification, measure and unit of each indicator. */
  | 'DATA_STANDARD'
  /** It is described at some length. */
  | 'DESCRIPTION'
  /** Each column of its rows is documented. */
  | 'DOCUMENTATION'
  /** It is released at a stated rhythm. */
  | 'FREQUENCY'
  /** Interoperabilitas: figures are filed under registered indicators, in their units. */
  | 'INTEROPERABILITY'
  /** Terms of use are stated. */
  | 'LICENCE'
  /** Metadata: date of release, contact, keywords, theme and both languages. */
  | 'METADATA'
  /** It can be had in an open format that machines read. */
  | 'OPEN_FORMAT'
  /** Kode Referensi: the entry names one. */
  | 'REFERENCE_CODE'
  /** The regions it covers are stated. */
  | 'SPATIAL_COVERAGE'
  /** The time it covers is stated, and its latest release lies in it. */
  | 'TEMPORAL_COVERAGE'
  /** Its next release is not overdue. */
  | 'TIMELINESS';

export type Query = {
  readonly __typename?: 'Query';
  /** One dataset by its id; null when there is none for the caller. */
  readonly dataset?: Maybe<Dataset>;
  /** Searches the catalogue; without a search, lists all of it. */
  readonly datasets: DatasetConnection;
  /** One document by its id; null when there is none for the caller. */
  readonly document?: Maybe<Document>;
  /** The register of kinds of documents. */
  readonly documentKinds: ReadonlyArray<DocumentKind>;
  /** Legal products and publications, newest year first. `keyword`: every word must occur in title, kind, number or issuer. */
  readonly documents: DocumentConnection;
  /** One group by its slug; null when there is none. */
  readonly group?: Maybe<Group>;
  /** Groups, sectors first, in their official order. */
  readonly groups: GroupConnection;
  /** One indicator by its code; null when there is none for the caller. */
  readonly indicator?: Maybe<Indicator>;
  /** The indicator register, by code. `keyword`: every word, or its beginning, must occur in code, name, concept or definition. */
  readonly indicators: IndicatorConnection;
  /** The four pillars of e-government. */
  readonly pillars: ReadonlyArray<Pillar>;
  /** Pengisian data per organization (T5); of one organization and the units below it when given. */
  readonly publicationProgress: PublicationProgress;
  /** One tag; null when no dataset the caller sees has it. */
  readonly tag?: Maybe<Tag>;
  /** Tags of the datasets the caller sees, most used first. */
  readonly tags: TagConnection;
  /** The 32 urusan pemerintahan, by code. */
  readonly themes: ReadonlyArray<Theme>;
};


export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<DatasetSearch>;
  sort?: DatasetSort;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<DocumentGroup>;
  keyword?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['ID']['input']>;
  pillar?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupArgs = {
  slug: Scalars['ID']['input'];
};


export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<GroupKind>;
};


export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  keyword?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicationProgressArgs = {
  organization?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTagArgs = {
  name: Scalars['ID']['input'];
};


export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type Region = {
  readonly __typename?: 'Region';
  /** Kemendagri code with dots: "36", "36.03", "36.03.01", "36.03.01.2001". */
  readonly code: Scalars['ID']['output'];
  /** Datasets that have figures for it, by title. */
  readonly datasets: DatasetConnection;
  /** Official name, kept by the organizations subgraph: titles name the region. */
  readonly name: Scalars['String']['output'];
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A region with a number of datasets. */
export type RegionCount = {
  readonly __typename?: 'RegionCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The region. */
  readonly region: Region;
};

/** A published version of a dataset's figures for one period. Releases never change; a correction is a new one. */
export type Release = {
  readonly __typename?: 'Release';
  /** Tingkat Akses of its rows. */
  readonly access: AccessLevel;
  /** Address of the page that shows this very release, whatever is released later. */
  readonly address: Scalars['String']['output'];
  /** SHA-256 of its Parquet file. */
  readonly contentHash: Scalars['String']['output'];
  /** What the checks found implausible; null when the caller sees its metadata only. */
  readonly findings?: Maybe<ReadonlyArray<Finding>>;
  /** Id of the release. */
  readonly id: Scalars['ID']['output'];
  /** Indicators it measures. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The period it stands for. */
  readonly period: Scalars['String']['output'];
  /** Source, date and notes, as shown beside each of its figures. */
  readonly provenance: Provenance;
  /** Time of publication, ISO 8601 in UTC. */
  readonly publishedAt: Scalars['String']['output'];
  /** Result of the checks; NEEDS_VERIFICATION is shown as "perlu verifikasi". */
  readonly quality: Quality;
  /** Number of rows; null when the caller sees its metadata only. */
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  /** Wilayah: the regions it is about, the widest ones only. */
  readonly spatial: ReadonlyArray<Region>;
  /** Released, or still being validated. */
  readonly stage: Stage;
  /**
   * Title made of the data: indicator, dimensions, region and period. "Jumlah Penduduk Menurut Jenis Kelamin Dan Kabupaten/Kota Di Provinsi
   * Banten Tahun 2024 Semester 2".
   */
  readonly title: Scalars['String']['output'];
  /** 1, 2, 3 … within the period. */
  readonly version: Scalars['Int']['output'];
};


/** A published version of a dataset's figures for one period. Releases never change; a correction is a new one. */
export type ReleaseTitleArgs = {
  language?: Language;
};

/** A page of releases. */
export type ReleaseConnection = {
  readonly __typename?: 'ReleaseConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The releases of this page. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Releases the caller sees. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A release with its cursor. */
export type ReleaseEdge = {
  readonly __typename?: 'ReleaseEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** A free keyword of datasets. */
export type Tag = {
  readonly __typename?: 'Tag';
  /** Datasets with the tag that the caller sees. */
  readonly datasetCount: Scalars['Int']['output'];
  /** Those datasets, by title. */
  readonly datasets: DatasetConnection;
  /** The word, in lower case. */
  readonly name: Scalars['ID']['output'];
};


/** A free keyword of datasets. */
export type TagDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tags. */
export type TagConnection = {
  readonly __typename?: 'TagConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<TagEdge>;
  /** The tags of this page. */
  readonly nodes: ReadonlyArray<Tag>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Tags of datasets that the caller sees. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tag with a number of datasets. */
export type TagCount = {
  readonly __typename?: 'TagCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The tag. */
  readonly tag: Tag;
};

/** A tag with its cursor. */
export type TagEdge = {
  readonly __typename?: 'TagEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The tag. */
  readonly node: Tag;
};

/** The time a dataset covers (dct:PeriodOfTime). */
export type TemporalCoverage = {
  readonly __typename?: 'TemporalCoverage';
  /** Last day it describes. */
  readonly end: Scalars['Date']['output'];
  /** First day it describes. */
  readonly start: Scalars['Date']['output'];
  /** Years it has figures for, latest first. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** Urusan pemerintahan: a government affair, the theme of datasets (skos:Concept). */
export type Theme = {
  readonly __typename?: 'Theme';
  /** Code, "2.12". */
  readonly code: Scalars['ID']['output'];
  /** Datasets of the theme that the caller sees. */
  readonly datasetCount: Scalars['Int']['output'];
  /** Those datasets, by title. */
  readonly datasets: DatasetConnection;
  /** Compulsory or optional. */
  readonly kind: ThemeKind;
  /** Name, "Administrasi Kependudukan dan Pencatatan Sipil". */
  readonly name: Scalars['String']['output'];
};


/** Urusan pemerintahan: a government affair, the theme of datasets (skos:Concept). */
export type ThemeDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Urusan pemerintahan: a government affair, the theme of datasets (skos:Concept). */
export type ThemeNameArgs = {
  language?: Language;
};

/** A theme with a number of datasets. */
export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The theme. */
  readonly theme: Theme;
};

/** Kind of a government affair. */
export type ThemeKind =
  /** Urusan pilihan. */
  | 'PILIHAN'
  /** Urusan wajib bukan pelayanan dasar. */
  | 'WAJIB_NON_PELAYANAN_DASAR'
  /** Urusan wajib pelayanan dasar. */
  | 'WAJIB_PELAYANAN_DASAR';

/** Whether a dataset is released as often as it says. */
export type Timeliness =
  /** The next release is overdue. */
  | 'LATE'
  /** Nothing is scheduled: it is released irregularly, or only once. */
  | 'NOT_SCHEDULED'
  /** The next release is not due yet. */
  | 'UP_TO_DATE';

/** What changed between two releases. A figure is the same one when indicator, members, region, organization and period are. */
export type VersionChanges = {
  readonly __typename?: 'VersionChanges';
  /** Figures that only the second has. */
  readonly added: Scalars['Int']['output'];
  /** Figures of both whose value, unit or state differs. */
  readonly changed: Scalars['Int']['output'];
  /** Those that differ, in the order of the rows. */
  readonly figures: FigureChangeConnection;
  /** The release compared with. */
  readonly from: Release;
  /** Figures that only the first has. */
  readonly removed: Scalars['Int']['output'];
  /** The release that is compared. */
  readonly to: Release;
  /** Figures that are the same in both. */
  readonly unchanged: Scalars['Int']['output'];
};


/** What changed between two releases. A figure is the same one when indicator, members, region, organization and period are. */
export type VersionChangesFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<FigureChangeKind>;
};

/** How much of a dataset a caller sees. */
export type Visibility =
  /** Its figures inside totals only, with small cells suppressed. */
  | 'AGGREGATES'
  /** Its catalogue entry and the progress of its releases only. */
  | 'METADATA'
  /** Its rows. */
  | 'ROWS';

/** A year with a number of datasets. */
export type YearCount = {
  readonly __typename?: 'YearCount';
  /** Datasets it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
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
  Region: Region;
  Release: Release;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Dataset'], {"publisher":{"name":true},"spatial":{"name":true}}> ) );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"code":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Release:
    ( { __typename: 'Release' }
    & GraphQLRecursivePick<FederationTypes['Release'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Release'], {"spatial":{"name":true}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCount: ResolverTypeWrapper<AccessCountParent>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  ChartKind: ResolverTypeWrapper<Partial<ChartKind>>;
  Component: ResolverTypeWrapper<ComponentParent>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ComponentDataType: ResolverTypeWrapper<Partial<ComponentDataType>>;
  ComponentKind: ResolverTypeWrapper<Partial<ComponentKind>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  Dataset: ResolverTypeWrapper<DatasetEntity>;
  DatasetConnection: ResolverTypeWrapper<DatasetConnectionParent>;
  DatasetEdge: ResolverTypeWrapper<Partial<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>>;
  DatasetFacets: ResolverTypeWrapper<DatasetFacetsParent>;
  DatasetKind: ResolverTypeWrapper<Partial<DatasetKind>>;
  DatasetQuality: ResolverTypeWrapper<DatasetQualityParent>;
  DatasetRow: ResolverTypeWrapper<DatasetRowParent>;
  DatasetRowConnection: ResolverTypeWrapper<DatasetRowConnectionParent>;
  DatasetRowEdge: ResolverTypeWrapper<Partial<Omit<DatasetRowEdge, 'node'> & { node: ResolversTypes['DatasetRow'] }>>;
  DatasetRowFilter: ResolverTypeWrapper<Partial<DatasetRowFilter>>;
  DatasetRowMembers: ResolverTypeWrapper<Partial<DatasetRowMembers>>;
  DatasetSearch: ResolverTypeWrapper<Partial<DatasetSearch>>;
  DatasetSort: ResolverTypeWrapper<Partial<DatasetSort>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Dimension: ResolverTypeWrapper<DimensionEntity>;
  DimensionMember: ResolverTypeWrapper<DimensionMemberParent>;
  DimensionValue: ResolverTypeWrapper<DimensionValueParent>;
  Distribution: ResolverTypeWrapper<Partial<Distribution>>;
  DistributionFormat: ResolverTypeWrapper<Partial<DistributionFormat>>;
  Document: ResolverTypeWrapper<DocumentEntity>;
  DocumentConnection: ResolverTypeWrapper<Partial<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>>;
  DocumentEdge: ResolverTypeWrapper<Partial<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>>;
  DocumentGroup: ResolverTypeWrapper<Partial<DocumentGroup>>;
  DocumentKind: ResolverTypeWrapper<DocumentKindEntity>;
  EstimationLevel: ResolverTypeWrapper<Partial<EstimationLevel>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  FigureChange: ResolverTypeWrapper<FigureChangeParent>;
  FigureChangeConnection: ResolverTypeWrapper<Partial<Omit<FigureChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['FigureChange']> }>>;
  FigureChangeEdge: ResolverTypeWrapper<Partial<Omit<FigureChangeEdge, 'node'> & { node: ResolversTypes['FigureChange'] }>>;
  FigureChangeKind: ResolverTypeWrapper<Partial<FigureChangeKind>>;
  Finding: ResolverTypeWrapper<FindingParent>;
  FormatCount: ResolverTypeWrapper<FormatCountParent>;
  Frequency: ResolverTypeWrapper<Partial<Frequency>>;
  Group: ResolverTypeWrapper<GroupEntity>;
  GroupConnection: ResolverTypeWrapper<Partial<Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversTypes['Group']> }>>;
  GroupCount: ResolverTypeWrapper<GroupCountParent>;
  GroupEdge: ResolverTypeWrapper<Partial<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>>;
  GroupKind: ResolverTypeWrapper<Partial<GroupKind>>;
  Indicator: ResolverTypeWrapper<IndicatorEntity>;
  IndicatorConnection: ResolverTypeWrapper<Partial<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Indicator']> }>>;
  IndicatorEdge: ResolverTypeWrapper<Partial<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>>;
  Language: ResolverTypeWrapper<Partial<Language>>;
  Licence: ResolverTypeWrapper<LicenceEntity>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationProgress: ResolverTypeWrapper<OrganizationProgressParent>;
  OrganizationProgressConnection: ResolverTypeWrapper<Partial<Omit<OrganizationProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationProgressEdge']>, nodes: ReadonlyArray<ResolversTypes['OrganizationProgress']> }>>;
  OrganizationProgressEdge: ResolverTypeWrapper<Partial<Omit<OrganizationProgressEdge, 'node'> & { node: ResolversTypes['OrganizationProgress'] }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Pillar: ResolverTypeWrapper<PillarEntity>;
  PillarCount: ResolverTypeWrapper<PillarCountParent>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  PublicationProgress: ResolverTypeWrapper<PublicationProgressParent>;
  PublisherCount: ResolverTypeWrapper<PublisherCountParent>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  QualityPoint: ResolverTypeWrapper<QualityPointParent>;
  QualityPointCode: ResolverTypeWrapper<Partial<QualityPointCode>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCount: ResolverTypeWrapper<RegionCountParent>;
  Release: ResolverTypeWrapper<ReleaseParent>;
  ReleaseConnection: ResolverTypeWrapper<Partial<Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversTypes['Release']> }>>;
  ReleaseEdge: ResolverTypeWrapper<Partial<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  Tag: ResolverTypeWrapper<TagParent>;
  TagConnection: ResolverTypeWrapper<Partial<Omit<TagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TagEdge']>, nodes: ReadonlyArray<ResolversTypes['Tag']> }>>;
  TagCount: ResolverTypeWrapper<TagCountParent>;
  TagEdge: ResolverTypeWrapper<Partial<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>>;
  TemporalCoverage: ResolverTypeWrapper<Partial<TemporalCoverage>>;
  Theme: ResolverTypeWrapper<ThemeEntity>;
  ThemeCount: ResolverTypeWrapper<ThemeCountParent>;
  ThemeKind: ResolverTypeWrapper<Partial<ThemeKind>>;
  Timeliness: ResolverTypeWrapper<Partial<Timeliness>>;
  VersionChanges: ResolverTypeWrapper<VersionChangesParent>;
  Visibility: ResolverTypeWrapper<Partial<Visibility>>;
  YearCount: ResolverTypeWrapper<YearCountParent>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessCount: AccessCountParent;
  Int: Partial<Scalars['Int']['output']>;
  Component: ComponentParent;
  ID: Partial<Scalars['ID']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Contact: Partial<Contact>;
  Dataset: DatasetEntity;
  DatasetConnection: DatasetConnectionParent;
  DatasetEdge: Partial<Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] }>;
  DatasetFacets: DatasetFacetsParent;
  DatasetQuality: DatasetQualityParent;
  DatasetRow: DatasetRowParent;
  DatasetRowConnection: DatasetRowConnectionParent;
  DatasetRowEdge: Partial<Omit<DatasetRowEdge, 'node'> & { node: ResolversParentTypes['DatasetRow'] }>;
  DatasetRowFilter: Partial<DatasetRowFilter>;
  DatasetRowMembers: Partial<DatasetRowMembers>;
  DatasetSearch: Partial<DatasetSearch>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Dimension: DimensionEntity;
  DimensionMember: DimensionMemberParent;
  DimensionValue: DimensionValueParent;
  Distribution: Partial<Distribution>;
  Document: DocumentEntity;
  DocumentConnection: Partial<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> }>;
  DocumentEdge: Partial<Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] }>;
  DocumentKind: DocumentKindEntity;
  Figure: Partial<Figure>;
  FigureChange: FigureChangeParent;
  FigureChangeConnection: Partial<Omit<FigureChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FigureChange']> }>;
  FigureChangeEdge: Partial<Omit<FigureChangeEdge, 'node'> & { node: ResolversParentTypes['FigureChange'] }>;
  Finding: FindingParent;
  FormatCount: FormatCountParent;
  Group: GroupEntity;
  GroupConnection: Partial<Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Group']> }>;
  GroupCount: GroupCountParent;
  GroupEdge: Partial<Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] }>;
  Indicator: IndicatorEntity;
  IndicatorConnection: Partial<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Indicator']> }>;
  IndicatorEdge: Partial<Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] }>;
  Licence: LicenceEntity;
  Long: Partial<Scalars['Long']['output']>;
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationParent;
  OrganizationProgress: OrganizationProgressParent;
  OrganizationProgressConnection: Partial<Omit<OrganizationProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationProgressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrganizationProgress']> }>;
  OrganizationProgressEdge: Partial<Omit<OrganizationProgressEdge, 'node'> & { node: ResolversParentTypes['OrganizationProgress'] }>;
  PageInfo: Partial<PageInfo>;
  Pillar: PillarEntity;
  PillarCount: PillarCountParent;
  Provenance: Partial<Provenance>;
  PublicationProgress: PublicationProgressParent;
  PublisherCount: PublisherCountParent;
  QualityPoint: QualityPointParent;
  Query: Record<PropertyKey, never>;
  Region: RegionParent;
  RegionCount: RegionCountParent;
  Release: ReleaseParent;
  ReleaseConnection: Partial<Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Release']> }>;
  ReleaseEdge: Partial<Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] }>;
  Tag: TagParent;
  TagConnection: Partial<Omit<TagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tag']> }>;
  TagCount: TagCountParent;
  TagEdge: Partial<Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] }>;
  TemporalCoverage: Partial<TemporalCoverage>;
  Theme: ThemeEntity;
  ThemeCount: ThemeCountParent;
  VersionChanges: VersionChangesParent;
  YearCount: YearCountParent;
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

export type AccessCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessCount'] = ResolversParentTypes['AccessCount']> = {
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataType?: Resolver<ResolversTypes['ComponentDataType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComponentDescriptionArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComponentLabelArgs, 'language'>>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DimensionMember']>>, ParentType, ContextType>;
  nullable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetCitationArgs, 'language'>>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetDescriptionArgs, 'language'>>;
  distributions?: Resolver<ReadonlyArray<ResolversTypes['Distribution']>, ParentType, ContextType>;
  downloads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estimationLevel?: Resolver<ResolversTypes['EstimationLevel'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DatasetKind'], ParentType, ContextType>;
  latestRelease?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['DatasetQuality'], ParentType, ContextType>;
  referenceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<DatasetRelatedArgs, 'first'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<DatasetReleasesArgs, 'current'>>;
  rows?: Resolver<Maybe<ResolversTypes['DatasetRowConnection']>, ParentType, ContextType, Partial<DatasetRowsArgs>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetSourceArgs, 'language'>>;
  spatial?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  temporal?: Resolver<ResolversTypes['TemporalCoverage'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetTitleArgs, 'language'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionChanges?: Resolver<Maybe<ResolversTypes['VersionChanges']>, ParentType, ContextType, RequireFields<DatasetVersionChangesArgs, 'from' | 'to'>>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DatasetFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DatasetFacetsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetFacets'] = ResolversParentTypes['DatasetFacets']> = {
  access?: Resolver<ReadonlyArray<ResolversTypes['AccessCount']>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['FormatCount']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupCount']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarCount']>, ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['PublisherCount']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionCount']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['TagCount']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type DatasetQualityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetQuality'] = ResolversParentTypes['DatasetQuality']> = {
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['QualityPoint']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetRow'] = ResolversParentTypes['DatasetRow']> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DatasetRowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetRowConnection'] = ResolversParentTypes['DatasetRowConnection']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DatasetRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetRowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatasetRowEdge'] = ResolversParentTypes['DatasetRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatasetRow'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DimensionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['DimensionMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DimensionNameArgs, 'language'>>;
};

export type DimensionMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DimensionMember'] = ResolversParentTypes['DimensionMember']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DimensionMemberNameArgs, 'language'>>;
};

export type DimensionValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DimensionValueLabelArgs, 'language'>>;
  member?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DistributionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  format?: Resolver<ResolversTypes['DistributionFormat'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DocumentNoteArgs, 'language'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTitleArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentKindResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentKind'] = ResolversParentTypes['DocumentKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['DocumentGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentKindNameArgs, 'language'>>;
};

export type FigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  count?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  after?: Resolver<Maybe<ResolversTypes['DatasetRow']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DatasetRow']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureChangeKind'], ParentType, ContextType>;
};

export type FigureChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FigureChangeConnection'] = ResolversParentTypes['FigureChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FigureChangeEdge'] = ResolversParentTypes['FigureChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureChange'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'language'>>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormatCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormatCount'] = ResolversParentTypes['FormatCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['DistributionFormat'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  datasetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<GroupDatasetsArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupDescriptionArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupTitleArgs, 'language'>>;
};

export type GroupConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorClassificationArgs, 'language'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  composite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorConceptArgs, 'language'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<IndicatorDatasetsArgs>>;
  defaultChart?: Resolver<ResolversTypes['ChartKind'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorDefinitionArgs, 'language'>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  estimationLevel?: Resolver<ResolversTypes['EstimationLevel'], ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorInterpretationArgs, 'language'>>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorMeasureArgs, 'language'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorMethodArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'language'>>;
  personDerived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LicenceNameArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  countDownload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCountDownloadArgs, 'dataset'>>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<OrganizationDatasetsArgs>>;
};

export type OrganizationProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationProgress'] = ResolversParentTypes['OrganizationProgress']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateDatasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OrganizationProgressConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationProgressConnection'] = ResolversParentTypes['OrganizationProgressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationProgressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProgressEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationProgressEdge'] = ResolversParentTypes['OrganizationProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationProgress'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PillarResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Pillar'] = ResolversParentTypes['Pillar']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<PillarDatasetsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PillarNameArgs, 'language'>>;
};

export type PillarCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PillarCount'] = ResolversParentTypes['PillarCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
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

export type PublicationProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicationProgress'] = ResolversParentTypes['PublicationProgress']> = {
  dueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationProgressConnection'], ParentType, ContextType, Partial<PublicationProgressOrganizationsArgs>>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PublisherCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type QualityPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QualityPoint'] = ResolversParentTypes['QualityPoint']> = {
  code?: Resolver<ResolversTypes['QualityPointCode'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualityPointExplanationArgs, 'language'>>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualityPointNameArgs, 'language'>>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'sort'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documentKinds?: Resolver<ReadonlyArray<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'slug'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  publicationProgress?: Resolver<ResolversTypes['PublicationProgress'], ParentType, ContextType, Partial<QueryPublicationProgressArgs>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'name'>>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, Partial<QueryTagsArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<RegionDatasetsArgs>>;
};

export type RegionCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionCount'] = ResolversParentTypes['RegionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release'], FederationReferenceType extends FederationReferenceTypes['Release'] = FederationReferenceTypes['Release']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Release']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Finding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spatial?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReleaseTitleArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  datasetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<TagDatasetsArgs>>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TagCount'] = ResolversParentTypes['TagCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TemporalCoverageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TemporalCoverage'] = ResolversParentTypes['TemporalCoverage']> = {
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<ThemeDatasetsArgs>>;
  kind?: Resolver<ResolversTypes['ThemeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ThemeNameArgs, 'language'>>;
};

export type ThemeCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type VersionChangesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionChanges'] = ResolversParentTypes['VersionChanges']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureChangeConnection'], ParentType, ContextType, Partial<VersionChangesFiguresArgs>>;
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessCount?: AccessCountResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DatasetFacets?: DatasetFacetsResolvers<ContextType>;
  DatasetQuality?: DatasetQualityResolvers<ContextType>;
  DatasetRow?: DatasetRowResolvers<ContextType>;
  DatasetRowConnection?: DatasetRowConnectionResolvers<ContextType>;
  DatasetRowEdge?: DatasetRowEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Dimension?: DimensionResolvers<ContextType>;
  DimensionMember?: DimensionMemberResolvers<ContextType>;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  FigureChangeConnection?: FigureChangeConnectionResolvers<ContextType>;
  FigureChangeEdge?: FigureChangeEdgeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FormatCount?: FormatCountResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationProgress?: OrganizationProgressResolvers<ContextType>;
  OrganizationProgressConnection?: OrganizationProgressConnectionResolvers<ContextType>;
  OrganizationProgressEdge?: OrganizationProgressEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pillar?: PillarResolvers<ContextType>;
  PillarCount?: PillarCountResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicationProgress?: PublicationProgressResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  QualityPoint?: QualityPointResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCount?: RegionCountResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagCount?: TagCountResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TemporalCoverage?: TemporalCoverageResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  VersionChanges?: VersionChangesResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
