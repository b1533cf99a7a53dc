import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PopulationImport as PopulationImportEntity, PersonAccess as PersonAccessEntity, PersonCorrection as PersonCorrectionEntity } from '../entities.ts';
import type { PersonProfile as PersonProfileParent, AidReceived as AidReceivedParent, FamilyMember as FamilyMemberParent, PersonAccessEntry as PersonAccessEntryParent, PersonAddress as PersonAddressParent } from '../parents.ts';
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

/** A programme of aid; codes as in the dataset penerima-bantuan. */
export type AidProgramme =
  /** Asistensi sosial lanjut usia. */
  | 'ASISTENSI_LANSIA'
  /** Program Keluarga Harapan. */
  | 'PKH'
  /** Bantuan sembako. */
  | 'SEMBAKO';

/** Aid that somebody of the household received. */
export type AidReceived = {
  readonly __typename?: 'AidReceived';
  /** Amount in rupiah. */
  readonly amount: Scalars['Decimal']['output'];
  /** True for invented aid, made up for demonstration. */
  readonly invented: Scalars['Boolean']['output'];
  /** The organization that gave it. */
  readonly organization: Organization;
  /** Year. */
  readonly period: Scalars['String']['output'];
  /** The programme. */
  readonly programme: AidProgramme;
  /** Opaque id of who received it. */
  readonly recipientId: Scalars['ID']['output'];
  /** Name of who received it. */
  readonly recipientName: Scalars['String']['output'];
};

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

/** Another member of the household: what is needed to tell the members apart, and no NIK. */
export type FamilyMember = {
  readonly __typename?: 'FamilyMember';
  /** Year of birth. */
  readonly birthYear: Scalars['Int']['output'];
  /** Opaque id; opening this person's own profile is another access, with its own purpose. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Place in the household. */
  readonly relation: FamilyRelation;
  /** Sex. */
  readonly sex: Sex;
};

/** Place of a person in the household (hubungan dalam keluarga). */
export type FamilyRelation =
  /** Anak. */
  | 'CHILD'
  /** Kepala keluarga. */
  | 'HEAD'
  /** Orang tua. */
  | 'PARENT'
  /** Suami atau istri. */
  | 'SPOUSE';

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Accepts or rejects a request: for members of the organization that keeps the registry, and never for whoever made it. Accepting
   * changes the record as a new version and keeps the old value.
   */
  readonly decidePersonCorrection?: Maybe<PersonCorrection>;
  /**
   * Opens the profile of one person, named by NIK or by id. It is a mutation because it writes the access log, and so that a NIK never
   * stands in an address. Nothing is shown that could not be logged first. A NIK nobody has and one the caller may not open are
   * answered the same (NOT_FOUND); after 5 failed attempts in an hour or 10 in a day nothing is looked up for that caller
   * (LIMIT_EXCEEDED).
   */
  readonly openPersonProfile?: Maybe<PersonProfile>;
  /** Asks the registry to correct a value of a person whose profile the caller may open. */
  readonly requestPersonCorrection?: Maybe<PersonCorrection>;
};


export type MutationDecidePersonCorrectionArgs = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationOpenPersonProfileArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  nik?: InputMaybe<Scalars['String']['input']>;
  purpose: PersonPurpose;
  reason: Scalars['String']['input'];
};


export type MutationRequestPersonCorrectionArgs = {
  field: PersonField;
  person: Scalars['ID']['input'];
  proposedValue: Scalars['String']['input'];
  reason: Scalars['String']['input'];
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

/** An entry of the access log, for the organizations that answer for the data. */
export type PersonAccess = {
  readonly __typename?: 'PersonAccess';
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Identifier of the entry. */
  readonly id: Scalars['ID']['output'];
  /** True when the NIK was in clear. */
  readonly nikInClear: Scalars['Boolean']['output'];
  /** Its organizations. */
  readonly organizations: ReadonlyArray<Organization>;
  /** What came of it. */
  readonly outcome: PersonAccessOutcome;
  /** What was shown. */
  readonly parts: ReadonlyArray<PersonPart>;
  /** Opaque id of the person; null when there is none. The NIK that was asked for is never written down. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** Codes of the positions it held. */
  readonly positions: ReadonlyArray<Scalars['ID']['output']>;
  /** Stated purpose. */
  readonly purpose: PersonPurpose;
  /** Stated reason. */
  readonly reason: Scalars['String']['output'];
  /** Request id, as in the answer and the service's log. */
  readonly requestId: Scalars['ID']['output'];
  /** Account or application. */
  readonly subject: Scalars['String']['output'];
};

/** A page of the access log. */
export type PersonAccessConnection = {
  readonly __typename?: 'PersonAccessConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<PersonAccessEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<PersonAccess>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry with its cursor. */
export type PersonAccessEdge = {
  readonly __typename?: 'PersonAccessEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PersonAccess;
};

/** One access in the log of a person. */
export type PersonAccessEntry = {
  readonly __typename?: 'PersonAccessEntry';
  /** True when the person was shown as a member of somebody else's household. */
  readonly asFamily: Scalars['Boolean']['output'];
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** True when the NIK was in clear. */
  readonly nikInClear: Scalars['Boolean']['output'];
  /** Organizations of who saw the data. */
  readonly organizations: ReadonlyArray<Organization>;
  /** What was shown of the person. */
  readonly parts: ReadonlyArray<PersonPart>;
  /** Why. */
  readonly purpose: PersonPurpose;
};

/** What came of trying to open a profile. */
export type PersonAccessOutcome =
  /** Too many attempts had failed; nothing was looked up. */
  | 'LIMITED'
  /** Nobody has this NIK or id. */
  | 'NOT_FOUND'
  /** The profile was opened. */
  | 'OPENED'
  /** The record is sealed for this caller, who was answered as if nobody had it. */
  | 'REFUSED'
  /** The person was shown as a member of the household of the profile that was opened in the same request. */
  | 'SHOWN_AS_FAMILY';

/** The access log of one person, as the person may see it: which organizations, when and why, not which official. */
export type PersonAccessSummary = {
  readonly __typename?: 'PersonAccessSummary';
  /** The newest accesses, newest first. */
  readonly latest: ReadonlyArray<PersonAccessEntry>;
  /** How many times data of the person was shown, this time included. */
  readonly total: Scalars['Int']['output'];
};

/** A registered address. */
export type PersonAddress = {
  readonly __typename?: 'PersonAddress';
  /** The kecamatan. */
  readonly district: Region;
  /** Street, number, RT and RW. */
  readonly street: Scalars['String']['output'];
};

/** A request that the registry corrects a value (UU 27/2022). */
export type PersonCorrection = {
  readonly __typename?: 'PersonCorrection';
  /** When it was decided, ISO 8601 in UTC; null while it waits. */
  readonly decidedAt?: Maybe<Scalars['String']['output']>;
  /** Account that decided; null while it waits. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** What is to be corrected. */
  readonly field: PersonField;
  /** Identifier of the request. */
  readonly id: Scalars['ID']['output'];
  /** Note of the registry. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Opaque id of the person. */
  readonly personId: Scalars['ID']['output'];
  /** When it was made, ISO 8601 in UTC. */
  readonly proposedAt: Scalars['String']['output'];
  /** Account or application that made it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Organizations it was made for. */
  readonly proposedFor: ReadonlyArray<Organization>;
  /** The value it should have. The present one is seen in the profile, where opening it is logged. */
  readonly proposedValue: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: PersonCorrectionState;
};

/** A page of requests for corrections. */
export type PersonCorrectionConnection = {
  readonly __typename?: 'PersonCorrectionConnection';
  /** The requests with their cursors. */
  readonly edges: ReadonlyArray<PersonCorrectionEdge>;
  /** The requests of this page. */
  readonly nodes: ReadonlyArray<PersonCorrection>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of requests in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A request with its cursor. */
export type PersonCorrectionEdge = {
  readonly __typename?: 'PersonCorrectionEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: PersonCorrection;
};

/** Where a request for a correction stands. */
export type PersonCorrectionState =
  /** The registry was changed; the old value is kept in its history. */
  | 'ACCEPTED'
  /** The registry stays as it is; the note says why. */
  | 'REJECTED'
  /** Waits for the registry. */
  | 'SUBMITTED';

/** What a correction may change. The NIK is for life and cannot be corrected here. */
export type PersonField =
  /** Street, number, RT and RW. */
  | 'ADDRESS'
  /** Date of birth, "1990-07-05". */
  | 'BIRTH_DATE'
  /** Place of birth. */
  | 'BIRTH_PLACE'
  /** Full name. */
  | 'NAME'
  /** Sex: "FEMALE" or "MALE". */
  | 'SEX';

/** A part of a profile. */
export type PersonPart =
  /** Aid received by the person and the household. */
  | 'AID'
  /** The members of the household. */
  | 'FAMILY'
  /** Who the person is: name, sex, birth, address. */
  | 'IDENTITY'
  /** The population number (NIK), masked or in clear. */
  | 'NIK';

/**
 * One person by name and by address, as far as the caller's rights and the stated purpose go. Never in a list, a search, an export or
 * a release. Opening it was written into the access log before anything was shown.
 */
export type PersonProfile = {
  readonly __typename?: 'PersonProfile';
  /** Who has seen the data of this person (UU 27/2022: the person may know). */
  readonly accessLog: PersonAccessSummary;
  /** Where the person lives, as registered. */
  readonly address: PersonAddress;
  /** Aid that person and household received, newest first; null when the purpose does not need it or the caller may not see it. */
  readonly aid?: Maybe<ReadonlyArray<AidReceived>>;
  /** Date of birth. */
  readonly birthDate: Scalars['Date']['output'];
  /** Place of birth. */
  readonly birthPlace: Scalars['String']['output'];
  /** The other members of the household; null when the purpose does not need them. */
  readonly family?: Maybe<ReadonlyArray<FamilyMember>>;
  /** Opaque id of the person; tells nothing about the person and works only here. */
  readonly id: Scalars['ID']['output'];
  /** True for an invented person, made up for demonstration; must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** NIK. All but the two digits of the province are hidden unless `nikInClear`: birth and sex beside it would give the rest away. */
  readonly nik: Scalars['String']['output'];
  /** True when `nik` is in clear: the caller has the scope person:nik. */
  readonly nikInClear: Scalars['Boolean']['output'];
  /** The parts that are shown, as written into the access log. */
  readonly parts: ReadonlyArray<PersonPart>;
  /** Place in the household. */
  readonly relation: FamilyRelation;
  /** Sex. */
  readonly sex: Sex;
  /** Version of the record: 1, and one more with every accepted correction. */
  readonly version: Scalars['Int']['output'];
  /** Words to show across an invented person; null for real ones. */
  readonly watermark?: Maybe<Scalars['String']['output']>;
};

/**
 * Why a profile is opened (UU 27/2022: personal data is processed for a stated purpose). It is written down, and a purpose shows only
 * the parts it needs.
 */
export type PersonPurpose =
  /** Penyaluran bantuan: identity, family and aid. */
  | 'AID_DELIVERY'
  /** Penilaian kelayakan penerima bantuan: identity, family and aid. */
  | 'AID_ELIGIBILITY'
  /** Perbaikan data atas permintaan: identity and family. */
  | 'DATA_CORRECTION'
  /** Penanganan bencana: identity and family. */
  | 'DISASTER_RESPONSE'
  /** Perintah pengadilan atau peraturan: identity, family and aid. */
  | 'LEGAL_ORDER'
  /** Pelayanan administrasi kependudukan: identity and family. */
  | 'POPULATION_SERVICE';

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
  /**
   * The access log of profiles, newest first: everything for members of the organization that keeps the registry; for members of an
   * organization that gives aid, the accesses that showed aid. Others are refused.
   */
  readonly personAccesses: PersonAccessConnection;
  /** Requests for corrections, newest first: all for members of the organization that keeps the registry, for others their own. */
  readonly personCorrections: PersonCorrectionConnection;
  /** How the population figures came in, by dataset and period. */
  readonly populationImports: PopulationImportConnection;
};


export type QueryPersonAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  person?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


export type QueryPersonCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state: PersonCorrectionState;
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
  Organization: Organization;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  AidProgramme: ResolverTypeWrapper<Partial<AidProgramme>>;
  AidReceived: ResolverTypeWrapper<AidReceivedParent>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  FamilyMember: ResolverTypeWrapper<FamilyMemberParent>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  FamilyRelation: ResolverTypeWrapper<Partial<FamilyRelation>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  Organization: ResolverTypeWrapper<Partial<Organization>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PersonAccess: ResolverTypeWrapper<PersonAccessEntity>;
  PersonAccessConnection: ResolverTypeWrapper<Partial<Omit<PersonAccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonAccessEdge']>, nodes: ReadonlyArray<ResolversTypes['PersonAccess']> }>>;
  PersonAccessEdge: ResolverTypeWrapper<Partial<Omit<PersonAccessEdge, 'node'> & { node: ResolversTypes['PersonAccess'] }>>;
  PersonAccessEntry: ResolverTypeWrapper<PersonAccessEntryParent>;
  PersonAccessOutcome: ResolverTypeWrapper<Partial<PersonAccessOutcome>>;
  PersonAccessSummary: ResolverTypeWrapper<Partial<Omit<PersonAccessSummary, 'latest'> & { latest: ReadonlyArray<ResolversTypes['PersonAccessEntry']> }>>;
  PersonAddress: ResolverTypeWrapper<PersonAddressParent>;
  PersonCorrection: ResolverTypeWrapper<PersonCorrectionEntity>;
  PersonCorrectionConnection: ResolverTypeWrapper<Partial<Omit<PersonCorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonCorrectionEdge']>, nodes: ReadonlyArray<ResolversTypes['PersonCorrection']> }>>;
  PersonCorrectionEdge: ResolverTypeWrapper<Partial<Omit<PersonCorrectionEdge, 'node'> & { node: ResolversTypes['PersonCorrection'] }>>;
  PersonCorrectionState: ResolverTypeWrapper<Partial<PersonCorrectionState>>;
  PersonField: ResolverTypeWrapper<Partial<PersonField>>;
  PersonPart: ResolverTypeWrapper<Partial<PersonPart>>;
  PersonProfile: ResolverTypeWrapper<PersonProfileParent>;
  PersonPurpose: ResolverTypeWrapper<Partial<PersonPurpose>>;
  Population: ResolverTypeWrapper<Partial<Population>>;
  PopulationConnection: ResolverTypeWrapper<Partial<PopulationConnection>>;
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
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AidReceived: AidReceivedParent;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  FamilyMember: FamilyMemberParent;
  Int: Partial<Scalars['Int']['output']>;
  Figure: Partial<Figure>;
  Long: Partial<Scalars['Long']['output']>;
  Mutation: Record<PropertyKey, never>;
  Organization: Partial<Organization | FederationReferenceTypes['Organization']>;
  PageInfo: Partial<PageInfo>;
  PersonAccess: PersonAccessEntity;
  PersonAccessConnection: Partial<Omit<PersonAccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonAccessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PersonAccess']> }>;
  PersonAccessEdge: Partial<Omit<PersonAccessEdge, 'node'> & { node: ResolversParentTypes['PersonAccess'] }>;
  PersonAccessEntry: PersonAccessEntryParent;
  PersonAccessSummary: Partial<Omit<PersonAccessSummary, 'latest'> & { latest: ReadonlyArray<ResolversParentTypes['PersonAccessEntry']> }>;
  PersonAddress: PersonAddressParent;
  PersonCorrection: PersonCorrectionEntity;
  PersonCorrectionConnection: Partial<Omit<PersonCorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonCorrectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PersonCorrection']> }>;
  PersonCorrectionEdge: Partial<Omit<PersonCorrectionEdge, 'node'> & { node: ResolversParentTypes['PersonCorrection'] }>;
  PersonProfile: PersonProfileParent;
  Population: Partial<Population>;
  PopulationConnection: Partial<PopulationConnection>;
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

export type AidReceivedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AidReceived'] = ResolversParentTypes['AidReceived']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  recipientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FamilyMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  birthYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FamilyRelation'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decidePersonCorrection?: Resolver<Maybe<ResolversTypes['PersonCorrection']>, ParentType, ContextType, RequireFields<MutationDecidePersonCorrectionArgs, 'accept' | 'id'>>;
  openPersonProfile?: Resolver<Maybe<ResolversTypes['PersonProfile']>, ParentType, ContextType, RequireFields<MutationOpenPersonProfileArgs, 'purpose' | 'reason'>>;
  requestPersonCorrection?: Resolver<Maybe<ResolversTypes['PersonCorrection']>, ParentType, ContextType, RequireFields<MutationRequestPersonCorrectionArgs, 'field' | 'person' | 'proposedValue' | 'reason'>>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonAccessResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccess'] = ResolversParentTypes['PersonAccess']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nikInClear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PersonAccessOutcome'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PersonPart']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PersonPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonAccessConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccessConnection'] = ResolversParentTypes['PersonAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAccessEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccessEdge'] = ResolversParentTypes['PersonAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonAccess'], ParentType, ContextType>;
};

export type PersonAccessEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccessEntry'] = ResolversParentTypes['PersonAccessEntry']> = {
  asFamily?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nikInClear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PersonPart']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PersonPurpose'], ParentType, ContextType>;
};

export type PersonAccessSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccessSummary'] = ResolversParentTypes['PersonAccessSummary']> = {
  latest?: Resolver<ReadonlyArray<ResolversTypes['PersonAccessEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAddress'] = ResolversParentTypes['PersonAddress']> = {
  district?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonCorrectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonCorrection'] = ResolversParentTypes['PersonCorrection']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['PersonField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedFor?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  proposedValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonCorrectionState'], ParentType, ContextType>;
};

export type PersonCorrectionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonCorrectionConnection'] = ResolversParentTypes['PersonCorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonCorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonCorrection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonCorrectionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonCorrectionEdge'] = ResolversParentTypes['PersonCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonCorrection'], ParentType, ContextType>;
};

export type PersonProfileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonProfile'] = ResolversParentTypes['PersonProfile']> = {
  accessLog?: Resolver<ResolversTypes['PersonAccessSummary'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['PersonAddress'], ParentType, ContextType>;
  aid?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AidReceived']>>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  birthPlace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyMember']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nikInClear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PersonPart']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FamilyRelation'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watermark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  personAccesses?: Resolver<ResolversTypes['PersonAccessConnection'], ParentType, ContextType, RequireFields<QueryPersonAccessesArgs, 'from' | 'to'>>;
  personCorrections?: Resolver<ResolversTypes['PersonCorrectionConnection'], ParentType, ContextType, RequireFields<QueryPersonCorrectionsArgs, 'state'>>;
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
  AidReceived?: AidReceivedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonAccess?: PersonAccessResolvers<ContextType>;
  PersonAccessConnection?: PersonAccessConnectionResolvers<ContextType>;
  PersonAccessEdge?: PersonAccessEdgeResolvers<ContextType>;
  PersonAccessEntry?: PersonAccessEntryResolvers<ContextType>;
  PersonAccessSummary?: PersonAccessSummaryResolvers<ContextType>;
  PersonAddress?: PersonAddressResolvers<ContextType>;
  PersonCorrection?: PersonCorrectionResolvers<ContextType>;
  PersonCorrectionConnection?: PersonCorrectionConnectionResolvers<ContextType>;
  PersonCorrectionEdge?: PersonCorrectionEdgeResolvers<ContextType>;
  PersonProfile?: PersonProfileResolvers<ContextType>;
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
