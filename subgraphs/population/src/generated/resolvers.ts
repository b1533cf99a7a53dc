import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PopulationImport as PopulationImportEntity } from '../entities.ts';
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

/** Inhabitants of a region in one period of one series. */
export type Population = {
  readonly __typename?: 'Population';
  /** True when every part of the region has figures. */
  readonly complete: Scalars['Boolean']['output'];
  /** Inhabitants per km2 (total / area), rounded half to even to 4 decimals; null when the area is not known. */
  readonly density?: Maybe<Figure>;
  /** Female inhabitants (perempuan); null when the series is not told by sex. */
  readonly female?: Maybe<Figure>;
  /** Male inhabitants (laki-laki); null when the series is not told by sex. */
  readonly male?: Maybe<Figure>;
  /** Codes of the parts that have no figure in this period; a total over them would be wrong, so there is none. */
  readonly missingRegions: ReadonlyArray<Scalars['ID']['output']>;
  /** Period of the figures: "2024-S2" (semester), "2020". */
  readonly period: Scalars['String']['output'];
  /** The series the figures belong to. */
  readonly series: PopulationSeries;
  /** Males per 100 females, rounded half to even to 4 decimals; null when the series is not told by sex. */
  readonly sexRatio?: Maybe<Figure>;
  /** Stage of the figures. */
  readonly stage: Stage;
  /** Inhabitants. Missing (value null) when a part of the region has no figure; see missingRegions. */
  readonly total: Figure;
  /** Words to show across the figures as long as they are not final; null for released figures. */
  readonly watermark?: Maybe<Scalars['String']['output']>;
};

/** A page of population figures. */
export type PopulationConnection = {
  readonly __typename?: 'PopulationConnection';
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<PopulationEdge>;
  /** The figures of this page. */
  readonly nodes: ReadonlyArray<Population>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of periods in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Population figures with their cursor. */
export type PopulationEdge = {
  readonly __typename?: 'PopulationEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The figures. */
  readonly node: Population;
};

/** Something a check found in a file. */
export type PopulationFinding = {
  readonly __typename?: 'PopulationFinding';
  /** Name of the check, e.g. "sum". */
  readonly check: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Row and column, in the words of the file. */
  readonly place: Scalars['String']['output'];
};

/** A file or table that was read and published as a release: which one, what the checks found, what came of it. */
export type PopulationImport = {
  readonly __typename?: 'PopulationImport';
  /** Id of the dataset in the catalogue. */
  readonly datasetId: Scalars['ID']['output'];
  /** Name of the file, or of the formula for invented figures. */
  readonly file: Scalars['String']['output'];
  /** SHA-256 of the file, hexadecimal; null for invented figures. */
  readonly fileHash?: Maybe<Scalars['String']['output']>;
  /** What the checks found. */
  readonly findings: ReadonlyArray<PopulationFinding>;
  /** Identifier of the import. */
  readonly id: Scalars['ID']['output'];
  /** Period of the figures. */
  readonly period: Scalars['String']['output'];
  /** Result of the checks. */
  readonly quality: Quality;
  /** Id of the release that came of it. */
  readonly releaseId: Scalars['ID']['output'];
  /** Figures published. */
  readonly rowCount: Scalars['Int']['output'];
  /** Stage of the figures. */
  readonly stage: Stage;
};

/** A page of imports. */
export type PopulationImportConnection = {
  readonly __typename?: 'PopulationImportConnection';
  /** The imports with their cursors. */
  readonly edges: ReadonlyArray<PopulationImportEdge>;
  /** The imports of this page. */
  readonly nodes: ReadonlyArray<PopulationImport>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of imports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An import with its cursor. */
export type PopulationImportEdge = {
  readonly __typename?: 'PopulationImportEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: PopulationImport;
};

/**
 * An official population series. The two count different things at different times (registered inhabitants, enumerated
 * inhabitants), so no figure, sum or trend ever combines them.
 */
export type PopulationSeries =
  /** Sensus Penduduk 2020: enumerated inhabitants, September 2020 (BPS). */
  | 'CENSUS'
  /** SIAK: registered inhabitants, released twice a year (Ditjen Dukcapil). */
  | 'SIAK';

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
  /** How the population figures came in, by dataset and period. */
  readonly populationImports: PopulationImportConnection;
};


export type QueryPopulationImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  datasetId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type Region = {
  readonly __typename?: 'Region';
  /** Land area in km2; the province's is the sum of its parts. Null when no source gives it. */
  readonly area?: Maybe<Figure>;
  /** Kemendagri code with dots: "36", "36.03", "36.03.01", "36.03.01.2001". */
  readonly code: Scalars['ID']['output'];
  /**
   * Inhabitants. A region the source reports on has its own figures; a region made of such regions (the province) has their
   * computed sum. Null when the source says nothing about the region: never an estimate.
   */
  readonly population?: Maybe<Population>;
  /** All periods of one series, oldest first. */
  readonly populationHistory: PopulationConnection;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionPopulationArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  series?: PopulationSeries;
  stage?: Stage;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionPopulationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  series?: PopulationSeries;
  stage?: Stage;
};

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
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Population: ResolverTypeWrapper<Partial<Population>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  PopulationConnection: ResolverTypeWrapper<Partial<PopulationConnection>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  PopulationEdge: ResolverTypeWrapper<Partial<PopulationEdge>>;
  PopulationFinding: ResolverTypeWrapper<Partial<PopulationFinding>>;
  PopulationImport: ResolverTypeWrapper<PopulationImportEntity>;
  PopulationImportConnection: ResolverTypeWrapper<Partial<Omit<PopulationImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PopulationImportEdge']>, nodes: ReadonlyArray<ResolversTypes['PopulationImport']> }>>;
  PopulationImportEdge: ResolverTypeWrapper<Partial<Omit<PopulationImportEdge, 'node'> & { node: ResolversTypes['PopulationImport'] }>>;
  PopulationSeries: ResolverTypeWrapper<Partial<PopulationSeries>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Partial<Region>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Figure: Partial<Figure>;
  Long: Partial<Scalars['Long']['output']>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Population: Partial<Population>;
  ID: Partial<Scalars['ID']['output']>;
  PopulationConnection: Partial<PopulationConnection>;
  Int: Partial<Scalars['Int']['output']>;
  PopulationEdge: Partial<PopulationEdge>;
  PopulationFinding: Partial<PopulationFinding>;
  PopulationImport: PopulationImportEntity;
  PopulationImportConnection: Partial<Omit<PopulationImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PopulationImportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PopulationImport']> }>;
  PopulationImportEdge: Partial<Omit<PopulationImportEdge, 'node'> & { node: ResolversParentTypes['PopulationImport'] }>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  Region: Partial<Region | FederationReferenceTypes['Region']>;
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

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  female?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  male?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  missingRegions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['PopulationSeries'], ParentType, ContextType>;
  sexRatio?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  watermark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PopulationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PopulationConnection'] = ResolversParentTypes['PopulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PopulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PopulationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PopulationEdge'] = ResolversParentTypes['PopulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
};

export type PopulationFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PopulationFinding'] = ResolversParentTypes['PopulationFinding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PopulationImportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PopulationImport'] = ResolversParentTypes['PopulationImport']> = {
  datasetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PopulationFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type PopulationImportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PopulationImportConnection'] = ResolversParentTypes['PopulationImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PopulationImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PopulationImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PopulationImportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PopulationImportEdge'] = ResolversParentTypes['PopulationImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PopulationImport'], ParentType, ContextType>;
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
  populationImports?: Resolver<ResolversTypes['PopulationImportConnection'], ParentType, ContextType, Partial<QueryPopulationImportsArgs>>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType, RequireFields<RegionPopulationArgs, 'series' | 'stage'>>;
  populationHistory?: Resolver<ResolversTypes['PopulationConnection'], ParentType, ContextType, RequireFields<RegionPopulationHistoryArgs, 'series' | 'stage'>>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  Long?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  PopulationConnection?: PopulationConnectionResolvers<ContextType>;
  PopulationEdge?: PopulationEdgeResolvers<ContextType>;
  PopulationFinding?: PopulationFindingResolvers<ContextType>;
  PopulationImport?: PopulationImportResolvers<ContextType>;
  PopulationImportConnection?: PopulationImportConnectionResolvers<ContextType>;
  PopulationImportEdge?: PopulationImportEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
