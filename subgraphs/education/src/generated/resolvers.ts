import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DapodikImport as DapodikImportEntity, DapodikRow as DapodikRowEntity } from '../entities.ts';
import type { Region as RegionParent, Education as EducationParent, EducationByLevel as EducationByLevelParent } from '../parents.ts';
import type { SubgraphContext } from '@satudata/subgraph';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** A cell of a Dapodik file. */
export type DapodikCell = {
  readonly __typename?: 'DapodikCell';
  /** Column of the file: "smp_jumlah". */
  readonly column: Scalars['String']['output'];
  /** As printed: "4.8". */
  readonly printed: Scalars['String']['output'];
  /** As read, 4800 for "4.8"; null when it could not be read. */
  readonly value?: Maybe<Scalars['Long']['output']>;
};

/** Something a check found in a file. */
export type DapodikFinding = {
  readonly __typename?: 'DapodikFinding';
  /** Name of the check, e.g. "sum". */
  readonly check: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Row and column, in the words of the file. */
  readonly place: Scalars['String']['output'];
  /** True when it refused the file; false when it only marked it "perlu verifikasi". */
  readonly refuses: Scalars['Boolean']['output'];
};

/** A file of one Dapodik table that was handed in: what the checks found and what came of it. */
export type DapodikImport = {
  readonly __typename?: 'DapodikImport';
  /** Id of the dataset in the catalogue. */
  readonly datasetId: Scalars['ID']['output'];
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** SHA-256 of the file, hexadecimal. */
  readonly fileHash: Scalars['String']['output'];
  /** What the checks found. */
  readonly findings: ReadonlyArray<DapodikFinding>;
  /** Identifier of the import. */
  readonly id: Scalars['ID']['output'];
  /** Date of the snapshot. */
  readonly period: Scalars['String']['output'];
  /** Result of the checks. */
  readonly quality: Quality;
  /** Day it was handed in; null for the sample that comes with the program. */
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the release; null when the file was refused. */
  readonly releaseId?: Maybe<Scalars['ID']['output']>;
  /** The rows as they were printed in the file, beside what was read from them. */
  readonly rows: DapodikRowConnection;
  /** What came of it. */
  readonly status: DapodikImportStatus;
  /** Which table. */
  readonly table: DapodikTable;
};


/** A file of one Dapodik table that was handed in: what the checks found and what came of it. */
export type DapodikImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of imports. */
export type DapodikImportConnection = {
  readonly __typename?: 'DapodikImportConnection';
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<DapodikImportEdge>;
  /** The imports of this page. */
  readonly nodes: ReadonlyArray<DapodikImport>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of imports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An import with its cursor. */
export type DapodikImportEdge = {
  readonly __typename?: 'DapodikImportEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: DapodikImport;
};

/** What came of a file. */
export type DapodikImportStatus =
  /** Every check that can refuse a file passed: published as a release. */
  | 'PUBLISHED'
  /** Refused: nothing was published; the findings say which rows are wrong. */
  | 'REFUSED';

/** A row of a Dapodik file. */
export type DapodikRow = {
  readonly __typename?: 'DapodikRow';
  /** The cells as printed and as read. */
  readonly cells: ReadonlyArray<DapodikCell>;
  /** Line of the file; the column heads are line 1. */
  readonly line: Scalars['Int']['output'];
  /** Name of the region as printed: "Kota tangerang Selatan". */
  readonly printedName: Scalars['String']['output'];
  /** The region it stands for; null for the Total row and for names nobody declared. */
  readonly region?: Maybe<Region>;
};

/** A page of rows of a Dapodik file. */
export type DapodikRowConnection = {
  readonly __typename?: 'DapodikRowConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DapodikRowEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<DapodikRow>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole file. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row with its cursor. */
export type DapodikRowEdge = {
  readonly __typename?: 'DapodikRowEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DapodikRow;
};

/** The four Dapodik tables. */
export type DapodikTable =
  /** Peserta Didik: pupils by level and sex. */
  | 'PUPILS'
  /** Data Sekolah: schools by level and status. */
  | 'SCHOOLS'
  /** Pegawai: school staff by level and sex. */
  | 'STAFF'
  /** Guru: teachers by level and sex. */
  | 'TEACHERS';

/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type Education = {
  readonly __typename?: 'Education';
  /** The same by level, in the order SD, SMP, SMA, SMK, SLB. */
  readonly byLevel: ReadonlyArray<EducationByLevel>;
  /** Codes of the parts that at least one of the tables says nothing about. */
  readonly missingRegions: ReadonlyArray<Scalars['ID']['output']>;
  /** Date of the newest table used; each figure carries its own. */
  readonly period: Scalars['String']['output'];
  /** Number of pupils (peserta didik). */
  readonly pupils?: Maybe<Figure>;
  /** Pupils per school, rounded half to even to 4 decimals; missing when there is no school or the tables are of different dates. */
  readonly pupilsPerSchool?: Maybe<Figure>;
  /** Pupils per teacher, rounded half to even to 4 decimals; missing when there is no teacher or the tables are of different dates. */
  readonly pupilsPerTeacher?: Maybe<Figure>;
  /** Number of schools. */
  readonly schools?: Maybe<Figure>;
  /** Number of other school staff (pegawai, tenaga kependidikan). */
  readonly staff?: Maybe<Figure>;
  /** Number of teachers (guru). */
  readonly teachers?: Maybe<Figure>;
  /** Teachers per school, rounded half to even to 4 decimals; missing when there is no school or the tables are of different dates. */
  readonly teachersPerSchool?: Maybe<Figure>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationPupilsArgs = {
  level?: InputMaybe<SchoolLevel>;
  sex?: InputMaybe<Sex>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationPupilsPerSchoolArgs = {
  level?: InputMaybe<SchoolLevel>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationPupilsPerTeacherArgs = {
  level?: InputMaybe<SchoolLevel>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationSchoolsArgs = {
  level?: InputMaybe<SchoolLevel>;
  status?: InputMaybe<SchoolStatus>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationStaffArgs = {
  level?: InputMaybe<SchoolLevel>;
  sex?: InputMaybe<Sex>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationTeachersArgs = {
  level?: InputMaybe<SchoolLevel>;
  sex?: InputMaybe<Sex>;
};


/**
 * Education in one region, from the four Dapodik tables. Every figure says which release it comes from; a figure is null when
 * its table is not there, and missing (value null) when a part of the region has no figure.
 */
export type EducationTeachersPerSchoolArgs = {
  level?: InputMaybe<SchoolLevel>;
};

/** Education at one school level in one region. */
export type EducationByLevel = {
  readonly __typename?: 'EducationByLevel';
  /** The level. */
  readonly level: SchoolLevel;
  /** Number of pupils (peserta didik). */
  readonly pupils?: Maybe<Figure>;
  /** Pupils per school, rounded half to even to 4 decimals. */
  readonly pupilsPerSchool?: Maybe<Figure>;
  /** Pupils per teacher, rounded half to even to 4 decimals. */
  readonly pupilsPerTeacher?: Maybe<Figure>;
  /** Number of schools. */
  readonly schools?: Maybe<Figure>;
  /** Number of other school staff (pegawai, tenaga kependidikan). */
  readonly staff?: Maybe<Figure>;
  /** Number of teachers (guru). */
  readonly teachers?: Maybe<Figure>;
  /** Teachers per school, rounded half to even to 4 decimals. */
  readonly teachersPerSchool?: Maybe<Figure>;
};


/** Education at one school level in one region. */
export type EducationByLevelPupilsArgs = {
  sex?: InputMaybe<Sex>;
};


/** Education at one school level in one region. */
export type EducationByLevelSchoolsArgs = {
  status?: InputMaybe<SchoolStatus>;
};


/** Education at one school level in one region. */
export type EducationByLevelStaffArgs = {
  sex?: InputMaybe<Sex>;
};


/** Education at one school level in one region. */
export type EducationByLevelTeachersArgs = {
  sex?: InputMaybe<Sex>;
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
  /** Dapodik files that were handed in, by table and snapshot. */
  readonly dapodikImports: DapodikImportConnection;
};


export type QueryDapodikImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  table?: InputMaybe<DapodikTable>;
};

/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type Region = {
  readonly __typename?: 'Region';
  /** Kemendagri code with dots: "36", "36.03", "36.03.01", "36.03.01.2001". */
  readonly code: Scalars['ID']['output'];
  /**
   * Schools, teachers, staff and pupils (Dapodik). A region made of regions that Dapodik reports on (the province) has their
   * computed sums. Null when Dapodik says nothing about the region.
   */
  readonly education?: Maybe<Education>;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionEducationArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};

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

/** Who runs a school. */
export type SchoolStatus =
  /** Swasta: run privately. */
  | 'PRIVATE'
  /** Negeri: run by the state. */
  | 'PUBLIC';

/** Sex of a person (jenis kelamin). */
export type Sex =
  /** Perempuan. */
  | 'FEMALE'
  /** Laki-laki. */
  | 'MALE';

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';



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
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  DapodikCell: ResolverTypeWrapper<Partial<DapodikCell>>;
  DapodikFinding: ResolverTypeWrapper<Partial<DapodikFinding>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  DapodikImport: ResolverTypeWrapper<DapodikImportEntity>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DapodikImportConnection: ResolverTypeWrapper<Partial<Omit<DapodikImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DapodikImportEdge']>, nodes: ReadonlyArray<ResolversTypes['DapodikImport']> }>>;
  DapodikImportEdge: ResolverTypeWrapper<Partial<Omit<DapodikImportEdge, 'node'> & { node: ResolversTypes['DapodikImport'] }>>;
  DapodikImportStatus: ResolverTypeWrapper<Partial<DapodikImportStatus>>;
  DapodikRow: ResolverTypeWrapper<DapodikRowEntity>;
  DapodikRowConnection: ResolverTypeWrapper<Partial<Omit<DapodikRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DapodikRowEdge']>, nodes: ReadonlyArray<ResolversTypes['DapodikRow']> }>>;
  DapodikRowEdge: ResolverTypeWrapper<Partial<Omit<DapodikRowEdge, 'node'> & { node: ResolversTypes['DapodikRow'] }>>;
  DapodikTable: ResolverTypeWrapper<Partial<DapodikTable>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Education: ResolverTypeWrapper<EducationParent>;
  EducationByLevel: ResolverTypeWrapper<EducationByLevelParent>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionParent>;
  SchoolLevel: ResolverTypeWrapper<Partial<SchoolLevel>>;
  SchoolStatus: ResolverTypeWrapper<Partial<SchoolStatus>>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DapodikCell: Partial<DapodikCell>;
  DapodikFinding: Partial<DapodikFinding>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  DapodikImport: DapodikImportEntity;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  DapodikImportConnection: Partial<Omit<DapodikImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DapodikImportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DapodikImport']> }>;
  DapodikImportEdge: Partial<Omit<DapodikImportEdge, 'node'> & { node: ResolversParentTypes['DapodikImport'] }>;
  DapodikRow: DapodikRowEntity;
  DapodikRowConnection: Partial<Omit<DapodikRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DapodikRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DapodikRow']> }>;
  DapodikRowEdge: Partial<Omit<DapodikRowEdge, 'node'> & { node: ResolversParentTypes['DapodikRow'] }>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Education: EducationParent;
  EducationByLevel: EducationByLevelParent;
  Figure: Partial<Figure>;
  Long: Partial<Scalars['Long']['output']>;
  PageInfo: Partial<PageInfo>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  Region: RegionParent;
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

export type DapodikCellResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikCell'] = ResolversParentTypes['DapodikCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type DapodikFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikFinding'] = ResolversParentTypes['DapodikFinding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refuses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DapodikImportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikImport'] = ResolversParentTypes['DapodikImport']> = {
  datasetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DapodikFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['DapodikRowConnection'], ParentType, ContextType, Partial<DapodikImportRowsArgs>>;
  status?: Resolver<ResolversTypes['DapodikImportStatus'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['DapodikTable'], ParentType, ContextType>;
};

export type DapodikImportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikImportConnection'] = ResolversParentTypes['DapodikImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DapodikImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DapodikImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DapodikImportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikImportEdge'] = ResolversParentTypes['DapodikImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DapodikImport'], ParentType, ContextType>;
};

export type DapodikRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikRow'] = ResolversParentTypes['DapodikRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['DapodikCell']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type DapodikRowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikRowConnection'] = ResolversParentTypes['DapodikRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DapodikRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DapodikRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DapodikRowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DapodikRowEdge'] = ResolversParentTypes['DapodikRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DapodikRow'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EducationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Education'] = ResolversParentTypes['Education']> = {
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['EducationByLevel']>, ParentType, ContextType>;
  missingRegions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationPupilsArgs>>;
  pupilsPerSchool?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationPupilsPerSchoolArgs>>;
  pupilsPerTeacher?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationPupilsPerTeacherArgs>>;
  schools?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationSchoolsArgs>>;
  staff?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationStaffArgs>>;
  teachers?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationTeachersArgs>>;
  teachersPerSchool?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationTeachersPerSchoolArgs>>;
};

export type EducationByLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EducationByLevel'] = ResolversParentTypes['EducationByLevel']> = {
  level?: Resolver<ResolversTypes['SchoolLevel'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationByLevelPupilsArgs>>;
  pupilsPerSchool?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  pupilsPerTeacher?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  schools?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationByLevelSchoolsArgs>>;
  staff?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationByLevelStaffArgs>>;
  teachers?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EducationByLevelTeachersArgs>>;
  teachersPerSchool?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  count?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

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
  dapodikImports?: Resolver<ResolversTypes['DapodikImportConnection'], ParentType, ContextType, Partial<QueryDapodikImportsArgs>>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType, Partial<RegionEducationArgs>>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DapodikCell?: DapodikCellResolvers<ContextType>;
  DapodikFinding?: DapodikFindingResolvers<ContextType>;
  DapodikImport?: DapodikImportResolvers<ContextType>;
  DapodikImportConnection?: DapodikImportConnectionResolvers<ContextType>;
  DapodikImportEdge?: DapodikImportEdgeResolvers<ContextType>;
  DapodikRow?: DapodikRowResolvers<ContextType>;
  DapodikRowConnection?: DapodikRowConnectionResolvers<ContextType>;
  DapodikRowEdge?: DapodikRowEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Education?: EducationResolvers<ContextType>;
  EducationByLevel?: EducationByLevelResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Long?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
