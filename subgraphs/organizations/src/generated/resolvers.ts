import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Region as RegionEntity, Organization as OrganizationEntity, Position as PositionEntity, Application as ApplicationEntity, InventoryRow as InventoryRowEntity, CodeSystem as CodeSystemEntity, CodeAssignment as CodeAssignmentEntity, BoundarySet as BoundarySetEntity, Official as OfficialEntity, Succession as SuccessionEntity } from '../entities.ts';
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

/** A website or application of the government, put together from every inventory table that lists it. */
export type Application = {
  readonly __typename?: 'Application';
  /** Address in one spelling: lower case, no trailing slash; null when none is recorded. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** What the inventory says of it (Keterangan); null when it says nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its address (see address), or "tanpa-alamat:" and the organization's code for the one that is listed without a URL. */
  readonly id: Scalars['ID']['output'];
  /** Website or application (Jenis). */
  readonly kind: ApplicationKind;
  /** The organization that runs it (OPD / Lembaga). */
  readonly organization: Organization;
  /** The table rows it was put together from, as recorded. */
  readonly rows: ReadonlyArray<InventoryRow>;
  /** Where its server stands (Posisi Server); null when the source leaves it empty. */
  readonly serverLocation?: Maybe<ServerLocation>;
  /** Whether it answered when it was checked (Status); null when only the inventory without monitoring lists it. */
  readonly status?: Maybe<ApplicationStatus>;
  /** When the status was recorded, ISO 8601 with offset: "2018-01-07T09:42+07:00"; null without a status. */
  readonly statusRecordedAt?: Maybe<Scalars['String']['output']>;
};

/** A page of websites and applications. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The websites and applications with their cursors. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** The websites and applications of this page. */
  readonly nodes: ReadonlyArray<Application>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts of websites and applications. Every one is computed from rows, none is typed. */
export type ApplicationCounts = {
  readonly __typename?: 'ApplicationCounts';
  /** Recorded as Aktif. */
  readonly active: Scalars['Int']['output'];
  /** Applications. */
  readonly applications: Scalars['Int']['output'];
  /** Recorded as Tidak Aktif. */
  readonly inactive: Scalars['Int']['output'];
  /** On a server of Kominfo. */
  readonly kominfo: Scalars['Int']['output'];
  /** On a server Diluar Kominfo. */
  readonly outside: Scalars['Int']['output'];
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Without a recorded server. */
  readonly unknownServer: Scalars['Int']['output'];
  /** Without a recorded status. */
  readonly unmonitored: Scalars['Int']['output'];
  /** Websites. */
  readonly websites: Scalars['Int']['output'];
};

/** A website or application in a list, with its cursor. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Application;
};

/** Jenis. */
export type ApplicationKind =
  /** Aplikasi. */
  | 'APPLICATION'
  /** Website. */
  | 'WEBSITE';

/** Status. */
export type ApplicationStatus =
  /** Aktif. */
  | 'ACTIVE'
  /** Tidak Aktif. */
  | 'INACTIVE';

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

/** Boundaries (batas wilayah) of the regions of one level, from a file that the operator imported: pictures of regions, not surveys. */
export type BoundarySet = {
  readonly __typename?: 'BoundarySet';
  /** The TopoJSON compressed by Brotli, in Base64. */
  readonly brotli: Scalars['String']['output'];
  /** Size of the TopoJSON in bytes, not compressed. */
  readonly byteSize: Scalars['Int']['output'];
  /** SHA-256 of the TopoJSON, 64 hexadecimal digits. The same boundaries always have the same. */
  readonly contentHash: Scalars['ID']['output'];
  /** The day they describe. */
  readonly dataAsOf: Scalars['Date']['output'];
  /** The TopoJSON compressed by gzip, in Base64. */
  readonly gzip: Scalars['String']['output'];
  /** When they were imported, ISO 8601. */
  readonly importedAt: Scalars['String']['output'];
  /** Level of the regions that have boundaries here. */
  readonly level: RegionLevel;
  /** Under which terms they may be used. */
  readonly licence: Scalars['String']['output'];
  /** Regions of this level that have none here, by code. */
  readonly missing: ReadonlyArray<Region>;
  /** Where the TopoJSON is had, beside /graphql: "/peta/<contentHash>.json". What stands there never changes. Object `regions`, whose geometries have the region's code as `id`. */
  readonly path: Scalars['String']['output'];
  /** How many regions have boundaries here. */
  readonly regionCount: Scalars['Int']['output'];
  /** Who made the boundaries. */
  readonly source: Scalars['String']['output'];
  /** The region that the boundaries are within. */
  readonly within: Region;
};

/** What is on record about a code for some time. */
export type CodeAssignment = {
  readonly __typename?: 'CodeAssignment';
  /** Why, when there is something to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization; null when the system uses the code but nobody has said whose it is. */
  readonly organization?: Maybe<Organization>;
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day; null while it holds. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A system whose codes for organizations differ from ours. */
export type CodeSystem = {
  readonly __typename?: 'CodeSystem';
  /** Code of the system: "SIRUP". */
  readonly code: Scalars['ID']['output'];
  /** What its codes look like and where they come from. */
  readonly description: Scalars['String']['output'];
  /** Name of the system. */
  readonly name: Scalars['String']['output'];
};

/** A code of another system, on a day, and the organization it stands for. Other subgraphs refer to it by system, code and day. */
export type CodeTranslation = {
  readonly __typename?: 'CodeTranslation';
  /** The organizations that claim the code, when there are several. */
  readonly candidates: ReadonlyArray<Organization>;
  /** The code as that system writes it: "SIM-0004". */
  readonly code: Scalars['ID']['output'];
  /** Everything on record about the code, by first day. */
  readonly history: ReadonlyArray<CodeAssignment>;
  /** Whether the code is on record at all, on whatever day. */
  readonly known: Scalars['Boolean']['output'];
  /** The day the translation is for. */
  readonly on: Scalars['Date']['output'];
  /** The organization; null unless exactly one. */
  readonly organization?: Maybe<Organization>;
  /** Mapped, unmapped or ambiguous. */
  readonly outcome: TranslationOutcome;
  /** Code of the system: "SIMRAL". */
  readonly system: Scalars['ID']['output'];
};

/** A page of codes. */
export type CodeTranslationConnection = {
  readonly __typename?: 'CodeTranslationConnection';
  /** The codes with their cursors. */
  readonly edges: ReadonlyArray<CodeTranslationEdge>;
  /** The codes of this page. */
  readonly nodes: ReadonlyArray<CodeTranslation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A code in a list, with its cursor. */
export type CodeTranslationEdge = {
  readonly __typename?: 'CodeTranslationEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: CodeTranslation;
};

/** State of the code crosswalk on a day. */
export type CrosswalkReport = {
  readonly __typename?: 'CrosswalkReport';
  /** Codes that several organizations claim that day, by system and code. */
  readonly ambiguous: CodeTranslationConnection;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Counts for each system. */
  readonly systems: ReadonlyArray<CrosswalkSystemReport>;
  /** Codes on record that stand for no organization that day, by system and code. */
  readonly unmapped: CodeTranslationConnection;
};


/** State of the code crosswalk on a day. */
export type CrosswalkReportAmbiguousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** State of the code crosswalk on a day. */
export type CrosswalkReportUnmappedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** State of one system's codes. */
export type CrosswalkSystemReport = {
  readonly __typename?: 'CrosswalkSystemReport';
  /** Codes that several organizations claim. */
  readonly ambiguous: Scalars['Int']['output'];
  /** Codes that stand for exactly one organization. */
  readonly mapped: Scalars['Int']['output'];
  /** The system. */
  readonly system: CodeSystem;
  /** Codes on record. */
  readonly total: Scalars['Int']['output'];
  /** Codes that stand for none. */
  readonly unmapped: Scalars['Int']['output'];
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

/** The inventory of websites and applications: three tables as recorded, and what follows from them. */
export type Inventory = {
  readonly __typename?: 'Inventory';
  /** Counts over all applications. */
  readonly applications: ApplicationCounts;
  /** Distinct values of the address column over the three tables, in one spelling; the missing address counts as one (see distinctUrls). */
  readonly distinctAddresses: Scalars['Int']['output'];
  /** Distinct addresses that are really there. */
  readonly distinctUrls: Scalars['Int']['output'];
  /** Where the published figures and the rows disagree, and what was put right on the way. */
  readonly findings: ReadonlyArray<InventoryFinding>;
  /** Every organization name as it is written in the tables, and what it stands for, by name. */
  readonly names: InventoryNameConnection;
  /** Counts for each organization that is listed, by code. */
  readonly organizations: InventoryOrganizationConnection;
  /** What the inventory table (1) and the monitoring tables (2 and 3) have in common and what not. */
  readonly reconciliation: InventoryReconciliation;
  /** When the tables were recorded from the monitoring site, ISO 8601 with offset. */
  readonly recordedAt: Scalars['String']['output'];
  /** Where the tables come from. */
  readonly source: Scalars['String']['output'];
  /** The tables. */
  readonly tables: ReadonlyArray<InventoryTable>;
  /** Counts over websites and applications together. */
  readonly total: ApplicationCounts;
  /** Counts over all websites. */
  readonly websites: ApplicationCounts;
  /** Websites and applications that are listed without any address. */
  readonly withoutAddress: Scalars['Int']['output'];
};


/** The inventory of websites and applications: three tables as recorded, and what follows from them. */
export type InventoryNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<MatchOutcome>;
};


/** The inventory of websites and applications: three tables as recorded, and what follows from them. */
export type InventoryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something a check of the inventory found. */
export type InventoryFinding = {
  readonly __typename?: 'InventoryFinding';
  /** Name of the check: "published-total". */
  readonly check: Scalars['ID']['output'];
  /** What the rows give. */
  readonly computed: Scalars['String']['output'];
  /** The finding in Indonesian. */
  readonly message: Scalars['String']['output'];
  /** The finding in English. */
  readonly messageEn: Scalars['String']['output'];
  /** What the source says, when it says something about this. */
  readonly published?: Maybe<Scalars['String']['output']>;
};

/** An organization name as the tables write it. */
export type InventoryName = {
  readonly __typename?: 'InventoryName';
  /** The name as written. */
  readonly name: Scalars['String']['output'];
  /** The organization; null unless exactly one is meant. */
  readonly organization?: Maybe<Organization>;
  /** Whether exactly one, several or no organization is meant. */
  readonly outcome: MatchOutcome;
  /** How many rows use it. */
  readonly rowCount: Scalars['Int']['output'];
  /** Numbers of the tables that use it. */
  readonly tables: ReadonlyArray<Scalars['Int']['output']>;
};

/** A page of names. */
export type InventoryNameConnection = {
  readonly __typename?: 'InventoryNameConnection';
  /** The names with their cursors. */
  readonly edges: ReadonlyArray<InventoryNameEdge>;
  /** The names of this page. */
  readonly nodes: ReadonlyArray<InventoryName>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A name in a list, with its cursor. */
export type InventoryNameEdge = {
  readonly __typename?: 'InventoryNameEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: InventoryName;
};

/** Counts for one organization. */
export type InventoryOrganization = {
  readonly __typename?: 'InventoryOrganization';
  /** Its counts, without the units below it. */
  readonly counts: ApplicationCounts;
  /** The organization. */
  readonly organization: Organization;
};

/** A page of organizations. */
export type InventoryOrganizationConnection = {
  readonly __typename?: 'InventoryOrganizationConnection';
  /** The organizations with their cursors. */
  readonly edges: ReadonlyArray<InventoryOrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<InventoryOrganization>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a list, with its cursor. */
export type InventoryOrganizationEdge = {
  readonly __typename?: 'InventoryOrganizationEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: InventoryOrganization;
};

/** How the inventory and the monitoring tables agree. */
export type InventoryReconciliation = {
  readonly __typename?: 'InventoryReconciliation';
  /** In more than one table with facts that differ (organization, server, kind), by address. */
  readonly contradictions: ApplicationConnection;
  /** How many are in both. */
  readonly inBoth: Scalars['Int']['output'];
  /** In the inventory (table 1) but never monitored (tables 2 and 3), by address. */
  readonly inInventoryOnly: ApplicationConnection;
  /** In the monitoring tables (2 or 3) but not in the inventory (table 1), by address. */
  readonly inMonitoringOnly: ApplicationConnection;
};


/** How the inventory and the monitoring tables agree. */
export type InventoryReconciliationContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the inventory and the monitoring tables agree. */
export type InventoryReconciliationInInventoryOnlyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the inventory and the monitoring tables agree. */
export type InventoryReconciliationInMonitoringOnlyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of an inventory table, as recorded. */
export type InventoryRow = {
  readonly __typename?: 'InventoryRow';
  /** The website or application the row belongs to; null when its organization is not certain. */
  readonly application?: Maybe<Application>;
  /** Jenis as written; null in the tables without that column. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Number of the row in its table. */
  readonly number: Scalars['Int']['output'];
  /** The organization the name stands for; null when that is not certain. */
  readonly organization?: Maybe<Organization>;
  /** Organization as written (OPD / Lembaga). */
  readonly organizationName: Scalars['String']['output'];
  /** When the row was recorded, ISO 8601 with offset. */
  readonly recordedAt: Scalars['String']['output'];
  /** Keterangan as written; null when empty. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** Posisi Server as written: "Kominfo", "KOMINFO", "Diluar Kominfo"; null when empty. */
  readonly serverLocation?: Maybe<Scalars['String']['output']>;
  /** Status as written; null in the table without that column. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Number of the table. */
  readonly table: Scalars['Int']['output'];
  /** URL as written; null when empty. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of rows. */
export type InventoryRowConnection = {
  readonly __typename?: 'InventoryRowConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InventoryRowEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<InventoryRow>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row in a list, with its cursor. */
export type InventoryRowEdge = {
  readonly __typename?: 'InventoryRowEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: InventoryRow;
};

/** One published table of the inventory. */
export type InventoryTable = {
  readonly __typename?: 'InventoryTable';
  /** Counts over the rows of this table alone. */
  readonly counts: ApplicationCounts;
  /** Title of the table. */
  readonly name: Scalars['String']['output'];
  /** 1, 2 or 3. */
  readonly number: Scalars['Int']['output'];
  /** Distinct organization names, as written. */
  readonly organizationNames: Scalars['Int']['output'];
  /** Distinct organizations those names stand for. */
  readonly organizations: Scalars['Int']['output'];
  /** Number of rows. */
  readonly rowCount: Scalars['Int']['output'];
  /** The rows, in the order of the table. */
  readonly rows: InventoryRowConnection;
};


/** One published table of the inventory. */
export type InventoryTableRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of looking something up by a name or a foreign code. A guess is never made. */
export type MatchOutcome =
  /** Several match: choose among the candidates, or say more. */
  | 'AMBIGUOUS'
  /** Exactly one matches. */
  | 'FOUND'
  /** None matches. */
  | 'NOT_FOUND';

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

/** Somebody who holds a position between two days (pejabat), as Kepegawaian says. Never changed here. */
export type Official = {
  readonly __typename?: 'Official';
  /** Whether the person was appointed or acts for somebody. */
  readonly appointment: OfficialAppointment;
  /** Number of the decree (SK). */
  readonly decree: Scalars['String']['output'];
  /** Employee number (NIP), 18 digits. */
  readonly employeeNumber: Scalars['String']['output'];
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** Where the position is held: the position's organization, or the one a functional official works for; null for the head of the region. */
  readonly organization?: Maybe<Organization>;
  /** The position. */
  readonly position: Position;
  /** First day in office. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day in office; null until something else is decided. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** How somebody came to hold a position. Rights are the same. */
export type OfficialAppointment =
  /** Definitif: appointed. */
  | 'DEFINITIVE'
  /** Pelaksana harian (Plh.): acts while the holder is away. */
  | 'PLH'
  /** Pelaksana tugas (Plt.): acts while there is no holder. */
  | 'PLT';

/** A page of officials. */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The officials with their cursors. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The officials of this page. */
  readonly nodes: ReadonlyArray<Official>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An official in a list, with the cursor. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Official;
};

/** Everything that rights are worked out from, of one moment: officials in office or to come, with the positions and organizations they hold them in. */
export type OfficialsSnapshot = {
  readonly __typename?: 'OfficialsSnapshot';
  /** Everybody in office or to come, by position. */
  readonly officials: ReadonlyArray<Official>;
  /** Every organization, also those that ended, by code. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Every position, also those that ended, by code. */
  readonly positions: ReadonlyArray<Position>;
  /** Every succession, by predecessor. */
  readonly successions: ReadonlyArray<Succession>;
  /** Changes with every change of what is in the snapshot (see officialsVersion). */
  readonly version: Scalars['String']['output'];
};

/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Other names it goes by in its sources: old spellings, abbreviations. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The units above it, the OPD first; empty for an OPD. */
  readonly ancestors: ReadonlyArray<Organization>;
  /** How many websites and applications it has, counted. */
  readonly applicationCounts: ApplicationCounts;
  /** Its websites and applications, by address. */
  readonly applications: ApplicationConnection;
  /** Units right below it, by code. */
  readonly children: OrganizationConnection;
  /** Code given by SI Jabatan: 15 digits in five levels of 4, 2, 3, 3 and 3, "000400000000000". */
  readonly code: Scalars['ID']['output'];
  /** Its codes in other systems on a day. */
  readonly codes: CodeTranslationConnection;
  /** All units below it, by code. */
  readonly descendants: OrganizationConnection;
  /** What kind of unit it is. */
  readonly kind: OrganizationKind;
  /** Depth in the tree: 1 for an OPD, 2 and more for the units within it. */
  readonly level: Scalars['Int']['output'];
  /** Official name: "Dinas Pendidikan dan Kebudayaan". */
  readonly name: Scalars['String']['output'];
  /** Who holds its positions, by position; functional officials are for government only. */
  readonly officials: OfficialConnection;
  /** The unit it belongs to; null for an OPD. */
  readonly parent?: Maybe<Organization>;
  /** Positions of this unit itself, by code. */
  readonly positions: PositionConnection;
  /** The organizations it came out of, by code: merged into it, renamed, or split. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** Usual short name: "Dindikbud"; null when there is none. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Staff (pegawai) of this unit itself, from the release `pegawai-opd`; null for callers who may not see it, and where there is none. */
  readonly staff?: Maybe<StaffCounts>;
  /** The organizations that came out of it, by code. */
  readonly successors: ReadonlyArray<Succession>;
  /** First day it exists; null when it is not on record. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day it exists; null while it does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ApplicationKind>;
  status?: InputMaybe<ApplicationStatus>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a list, with its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Organization;
};

/** Kinds of organizations; the terms of the regional regulations, which have no exact English. */
export type OrganizationKind =
  /** Asisten Sekretaris Daerah: assistant to the regional secretary, with bureaus below. */
  | 'ASISTEN'
  /** Badan: agency that supports government affairs. */
  | 'BADAN'
  /** Biro: bureau of the regional secretariat. */
  | 'BIRO'
  /** Dinas: department that carries out government affairs. */
  | 'DINAS'
  /** Inspektorat: inspectorate. */
  | 'INSPEKTORAT'
  /** Rumah Sakit Umum Daerah: regional hospital. */
  | 'RSUD'
  /** Satuan Polisi Pamong Praja: civil service police. */
  | 'SATUAN'
  /** Sekretariat: secretariat of the region or of its council. */
  | 'SEKRETARIAT'
  /** Unit Pelaksana Teknis, Balai: technical unit of a Dinas or Badan. */
  | 'UPT';

/** What a name stands for among the organizations. */
export type OrganizationMatch = {
  readonly __typename?: 'OrganizationMatch';
  /** Those that match, when there are several. */
  readonly candidates: ReadonlyArray<Organization>;
  /** The text that was looked up. */
  readonly input: Scalars['String']['output'];
  /** The organization; null unless exactly one matches. */
  readonly organization?: Maybe<Organization>;
  /** Whether exactly one, several or none matches. */
  readonly outcome: MatchOutcome;
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

/** A position (jabatan). Created in SI Jabatan only; who holds it comes from Kepegawaian. */
export type Position = {
  readonly __typename?: 'Position';
  /** What its holder answers for: decides what a leader may see. */
  readonly authority: PositionAuthority;
  /** Code of the position (kode jabatan); also the code of its role: "000400000000000.01". */
  readonly code: Scalars['ID']['output'];
  /** Echelon (eselon) of a structural position: "II.a"; null for the others. */
  readonly echelon?: Maybe<Scalars['String']['output']>;
  /** Who holds it, by first day; holders of functional positions are for government only. */
  readonly holders: OfficialConnection;
  /** Kind of the position. */
  readonly kind: PositionKind;
  /** Official name: "Kepala Dinas Pendidikan dan Kebudayaan". */
  readonly name: Scalars['String']['output'];
  /** The unit it belongs to; null for the head of the region, who stands above all, and for functional positions, which exist in many units. */
  readonly organization?: Maybe<Organization>;
  /** The user group (role) that follows from it. */
  readonly role: Role;
  /** First day it exists. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day it exists; null while it does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A position (jabatan). Created in SI Jabatan only; who holds it comes from Kepegawaian. */
export type PositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What the holder of a position answers for. */
export type PositionAuthority =
  /** Nothing beyond the holder's own work. */
  | 'NONE'
  /** Everything in the region (unsur Pimpinan Daerah). */
  | 'REGION'
  /** The position's organization and all units below it. */
  | 'SUBTREE';

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The positions with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The positions of this page. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A position in a list, with its cursor. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Position;
};

/** Kinds of positions. */
export type PositionKind =
  /** Jabatan fungsional. */
  | 'FUNCTIONAL'
  /** Kepala Daerah, Wakil Kepala Daerah: elected head of the region and deputy. */
  | 'REGIONAL_HEAD'
  /** Jabatan struktural. */
  | 'STRUCTURAL';

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
  /** One website or application; null when there is none. */
  readonly application?: Maybe<Application>;
  /** Websites and applications, by address. */
  readonly applications: ApplicationConnection;
  /** Boundaries to draw the regions of one level within a region with: imported for it, or for a region that it belongs to; null when there are none. */
  readonly boundaries?: Maybe<BoundarySet>;
  /** Boundaries by their hash, also those that newer ones have replaced; null when there are none. */
  readonly boundarySet?: Maybe<BoundarySet>;
  /** The systems whose codes can be translated, by code. */
  readonly codeSystems: ReadonlyArray<CodeSystem>;
  /** Codes of other systems as they translate on a day, by system and code. */
  readonly crosswalk: CodeTranslationConnection;
  /** Which codes of other systems are unmapped or ambiguous on a day. */
  readonly crosswalkReport: CrosswalkReport;
  /** The inventory of websites and applications, reconciled; null where none is on record. */
  readonly inventory?: Maybe<Inventory>;
  /** Everything that rights are worked out from, in one answer: for the part that works them out, and nobody else. */
  readonly officialsSnapshot: OfficialsSnapshot;
  /** Changes with every change of positions, their holders, organizations and successions, by whatever program. For the part that works out rights, and nobody else. */
  readonly officialsVersion: Scalars['String']['output'];
  /** One organization by its code; null when there is none. */
  readonly organization?: Maybe<Organization>;
  /** Organizations, by code: the master table OPD. */
  readonly organizations: OrganizationConnection;
  /** One position by its code; null when there is none. */
  readonly position?: Maybe<Position>;
  /** Positions, by code. */
  readonly positions: PositionConnection;
  /** One region by its code; null when there is none. */
  readonly region?: Maybe<Region>;
  /** Regions, by code. */
  readonly regions: RegionConnection;
  /** What an organization's name, in any known spelling, stands for. */
  readonly resolveOrganization: OrganizationMatch;
  /** What a region's name or code, in any known spelling, stands for. */
  readonly resolveRegion: RegionMatch;
  /** One role by its code; null when there is none. */
  readonly role?: Maybe<Role>;
  /** Roles, by code: the master table Role. */
  readonly roles: RoleConnection;
  /** The organization that a code of another system stands for on a day. */
  readonly translateCode: CodeTranslation;
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ApplicationKind>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  serverLocation?: InputMaybe<ServerLocation>;
  status?: InputMaybe<ApplicationStatus>;
};


export type QueryBoundariesArgs = {
  level: RegionLevel;
  within: Scalars['ID']['input'];
};


export type QueryBoundarySetArgs = {
  contentHash: Scalars['ID']['input'];
};


export type QueryCrosswalkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  outcome?: InputMaybe<TranslationOutcome>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCrosswalkReportArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOrganizationArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<OrganizationKind>;
  level?: InputMaybe<Scalars['Int']['input']>;
  parent?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPositionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  echelon?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PositionKind>;
  on?: InputMaybe<Scalars['Date']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RegionKind>;
  level?: InputMaybe<RegionLevel>;
  parent?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResolveOrganizationArgs = {
  name: Scalars['String']['input'];
};


export type QueryResolveRegionArgs = {
  input: Scalars['String']['input'];
  level?: InputMaybe<RegionLevel>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRoleArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTranslateCodeArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  system: Scalars['ID']['input'];
};

/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type Region = {
  readonly __typename?: 'Region';
  /** Other names it goes by: "Kab. Tangerang". */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The regions it belongs to, the province first; empty for a province. */
  readonly ancestors: ReadonlyArray<Region>;
  /** Code that BPS uses (the same digits without dots); null below kabupaten and kota, where BPS numbers on its own. */
  readonly bpsCode?: Maybe<Scalars['String']['output']>;
  /** Regions one level below, by code. */
  readonly children: RegionConnection;
  /** Kemendagri code with dots: "36", "36.03", "36.03.01", "36.03.01.2001". */
  readonly code: Scalars['ID']['output'];
  /** How many regions it has at each level below. */
  readonly descendantCounts: ReadonlyArray<RegionLevelCount>;
  /** All regions below it, by code. */
  readonly descendants: RegionConnection;
  /** What kind of region it is. */
  readonly kind: RegionKind;
  /** Level in the code list. */
  readonly level: RegionLevel;
  /** Official name; of a kabupaten or kota with its kind: "Kabupaten Tangerang". */
  readonly name: Scalars['String']['output'];
  /** The region it belongs to; null for a province. */
  readonly parent?: Maybe<Region>;
  /** Name without its kind: "Tangerang". */
  readonly shortName: Scalars['String']['output'];
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The regions with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The regions of this page. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A region in a list, with its cursor. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Region;
};

/** Kinds of regions; the legal terms, which have no exact English. */
export type RegionKind =
  /** Desa: village that governs itself. */
  | 'DESA'
  /** Desa adat: village under customary law. */
  | 'DESA_ADAT'
  /** Kabupaten: regency. */
  | 'KABUPATEN'
  /** Kecamatan: district. */
  | 'KECAMATAN'
  /** Kelurahan: urban village, part of a city's administration. */
  | 'KELURAHAN'
  /** Kota: city. */
  | 'KOTA'
  /** Provinsi. */
  | 'PROVINSI';

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

/** Number of regions at one level. */
export type RegionLevelCount = {
  readonly __typename?: 'RegionLevelCount';
  /** How many regions. */
  readonly count: Scalars['Int']['output'];
  /** The level. */
  readonly level: RegionLevel;
};

/** What a name or code stands for among the regions. */
export type RegionMatch = {
  readonly __typename?: 'RegionMatch';
  /** Those that match when there are several, by code, at most 100. */
  readonly candidates: ReadonlyArray<Region>;
  /** The text that was looked up. */
  readonly input: Scalars['String']['output'];
  /** Whether exactly one, several or none matches. */
  readonly outcome: MatchOutcome;
  /** The region; null unless exactly one matches. */
  readonly region?: Maybe<Region>;
};

/** A user group (role). Every position, structural or functional, is one: the same code and name. */
export type Role = {
  readonly __typename?: 'Role';
  /** Code of the role, which is the code of its position. */
  readonly code: Scalars['ID']['output'];
  /** Name of the role, which is the name of its position. */
  readonly name: Scalars['String']['output'];
  /** The position that makes its holders members of the role. */
  readonly position: Position;
};

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The roles with their cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The roles of this page. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A role in a list, with its cursor. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Role;
};

/** Posisi Server. */
export type ServerLocation =
  /** Kominfo: in the data centre of Dinas Kominfo. */
  | 'KOMINFO'
  /** Diluar Kominfo: elsewhere. */
  | 'OUTSIDE';

/** Staff of an organization by sex, grade and echelon. */
export type StaffCounts = {
  readonly __typename?: 'StaffCounts';
  /** By echelon (eselon): I to IV, NONE for staff without a structural position. */
  readonly byEchelon: ReadonlyArray<StaffFigure>;
  /** By grade (golongan): I to IV. */
  readonly byGrade: ReadonlyArray<StaffFigure>;
  /** By sex (jenis kelamin): M, F. */
  readonly bySex: ReadonlyArray<StaffFigure>;
  /** All staff. */
  readonly total: Figure;
};

/** Staff with one property. */
export type StaffFigure = {
  readonly __typename?: 'StaffFigure';
  /** How many. */
  readonly figure: Figure;
  /** The property: "F", "III", "NONE". */
  readonly member: Scalars['ID']['output'];
};

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** One organization following another. */
export type Succession = {
  readonly __typename?: 'Succession';
  /** Whether the successor answers for the data of the predecessor. Of a predecessor that nobody inherits from, the region alone sees what is not open. */
  readonly inherits: Scalars['Boolean']['output'];
  /** What happened. */
  readonly kind: SuccessionKind;
  /** The organization that was there before. */
  readonly predecessor: Organization;
  /** The organization that followed. */
  readonly successor: Organization;
  /** First day the successor stands in. */
  readonly takesEffectOn: Scalars['Date']['output'];
};

/** How one organization follows another. */
export type SuccessionKind =
  /** Penggabungan: several became one. */
  | 'MERGED'
  /** Perubahan nomenklatur: the same organization under another code. */
  | 'RENAMED'
  /** Pemekaran: one became several. */
  | 'SPLIT';

/** Result of translating a code of another system. A guess is never made. */
export type TranslationOutcome =
  /** Several organizations on that day: somebody has to decide. */
  | 'AMBIGUOUS'
  /** Exactly one organization on that day. */
  | 'MAPPED'
  /** No organization on that day: the code is unknown, or nobody has said whose it is. */
  | 'UNMAPPED';



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
  Application: Application;
  CodeTranslation: CodeTranslation;
  Organization: Organization;
  Position: Position;
  Region: Region;
  Role: Role;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  CodeTranslation:
    ( { __typename: 'CodeTranslation' }
    & GraphQLRecursivePick<FederationTypes['CodeTranslation'], {"system":true,"code":true,"on":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Role:
    ( { __typename: 'Role' }
    & GraphQLRecursivePick<FederationTypes['Role'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  Application: ResolverTypeWrapper<ApplicationEntity>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  ApplicationConnection: ResolverTypeWrapper<Partial<Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Application']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ApplicationCounts: ResolverTypeWrapper<Partial<ApplicationCounts>>;
  ApplicationEdge: ResolverTypeWrapper<Partial<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>>;
  ApplicationKind: ResolverTypeWrapper<Partial<ApplicationKind>>;
  ApplicationStatus: ResolverTypeWrapper<Partial<ApplicationStatus>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  BoundarySet: ResolverTypeWrapper<BoundarySetEntity>;
  CodeAssignment: ResolverTypeWrapper<CodeAssignmentEntity>;
  CodeSystem: ResolverTypeWrapper<CodeSystemEntity>;
  CodeTranslation: ResolverTypeWrapper<Partial<Omit<CodeTranslation, 'candidates' | 'history' | 'organization'> & { candidates: ReadonlyArray<ResolversTypes['Organization']>, history: ReadonlyArray<ResolversTypes['CodeAssignment']>, organization?: Maybe<ResolversTypes['Organization']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CodeTranslationConnection: ResolverTypeWrapper<Partial<Omit<CodeTranslationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CodeTranslationEdge']>, nodes: ReadonlyArray<ResolversTypes['CodeTranslation']> }>>;
  CodeTranslationEdge: ResolverTypeWrapper<Partial<Omit<CodeTranslationEdge, 'node'> & { node: ResolversTypes['CodeTranslation'] }>>;
  CrosswalkReport: ResolverTypeWrapper<Partial<Omit<CrosswalkReport, 'ambiguous' | 'systems' | 'unmapped'> & { ambiguous: ResolversTypes['CodeTranslationConnection'], systems: ReadonlyArray<ResolversTypes['CrosswalkSystemReport']>, unmapped: ResolversTypes['CodeTranslationConnection'] }>>;
  CrosswalkSystemReport: ResolverTypeWrapper<Partial<Omit<CrosswalkSystemReport, 'system'> & { system: ResolversTypes['CodeSystem'] }>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  Inventory: ResolverTypeWrapper<Partial<Omit<Inventory, 'names' | 'organizations' | 'reconciliation' | 'tables'> & { names: ResolversTypes['InventoryNameConnection'], organizations: ResolversTypes['InventoryOrganizationConnection'], reconciliation: ResolversTypes['InventoryReconciliation'], tables: ReadonlyArray<ResolversTypes['InventoryTable']> }>>;
  InventoryFinding: ResolverTypeWrapper<Partial<InventoryFinding>>;
  InventoryName: ResolverTypeWrapper<Partial<Omit<InventoryName, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>>;
  InventoryNameConnection: ResolverTypeWrapper<Partial<Omit<InventoryNameConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InventoryNameEdge']>, nodes: ReadonlyArray<ResolversTypes['InventoryName']> }>>;
  InventoryNameEdge: ResolverTypeWrapper<Partial<Omit<InventoryNameEdge, 'node'> & { node: ResolversTypes['InventoryName'] }>>;
  InventoryOrganization: ResolverTypeWrapper<Partial<Omit<InventoryOrganization, 'organization'> & { organization: ResolversTypes['Organization'] }>>;
  InventoryOrganizationConnection: ResolverTypeWrapper<Partial<Omit<InventoryOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InventoryOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['InventoryOrganization']> }>>;
  InventoryOrganizationEdge: ResolverTypeWrapper<Partial<Omit<InventoryOrganizationEdge, 'node'> & { node: ResolversTypes['InventoryOrganization'] }>>;
  InventoryReconciliation: ResolverTypeWrapper<Partial<Omit<InventoryReconciliation, 'contradictions' | 'inInventoryOnly' | 'inMonitoringOnly'> & { contradictions: ResolversTypes['ApplicationConnection'], inInventoryOnly: ResolversTypes['ApplicationConnection'], inMonitoringOnly: ResolversTypes['ApplicationConnection'] }>>;
  InventoryRow: ResolverTypeWrapper<InventoryRowEntity>;
  InventoryRowConnection: ResolverTypeWrapper<Partial<Omit<InventoryRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InventoryRowEdge']>, nodes: ReadonlyArray<ResolversTypes['InventoryRow']> }>>;
  InventoryRowEdge: ResolverTypeWrapper<Partial<Omit<InventoryRowEdge, 'node'> & { node: ResolversTypes['InventoryRow'] }>>;
  InventoryTable: ResolverTypeWrapper<Partial<Omit<InventoryTable, 'rows'> & { rows: ResolversTypes['InventoryRowConnection'] }>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  MatchOutcome: ResolverTypeWrapper<Partial<MatchOutcome>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  Official: ResolverTypeWrapper<OfficialEntity>;
  OfficialAppointment: ResolverTypeWrapper<Partial<OfficialAppointment>>;
  OfficialConnection: ResolverTypeWrapper<Partial<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>>;
  OfficialEdge: ResolverTypeWrapper<Partial<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>>;
  OfficialsSnapshot: ResolverTypeWrapper<Partial<Omit<OfficialsSnapshot, 'officials' | 'organizations' | 'positions' | 'successions'> & { officials: ReadonlyArray<ResolversTypes['Official']>, organizations: ReadonlyArray<ResolversTypes['Organization']>, positions: ReadonlyArray<ResolversTypes['Position']>, successions: ReadonlyArray<ResolversTypes['Succession']> }>>;
  Organization: ResolverTypeWrapper<OrganizationEntity>;
  OrganizationConnection: ResolverTypeWrapper<Partial<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>>;
  OrganizationEdge: ResolverTypeWrapper<Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>>;
  OrganizationKind: ResolverTypeWrapper<Partial<OrganizationKind>>;
  OrganizationMatch: ResolverTypeWrapper<Partial<Omit<OrganizationMatch, 'candidates' | 'organization'> & { candidates: ReadonlyArray<ResolversTypes['Organization']>, organization?: Maybe<ResolversTypes['Organization']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Position: ResolverTypeWrapper<PositionEntity>;
  PositionAuthority: ResolverTypeWrapper<Partial<PositionAuthority>>;
  PositionConnection: ResolverTypeWrapper<Partial<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Position']> }>>;
  PositionEdge: ResolverTypeWrapper<Partial<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>>;
  PositionKind: ResolverTypeWrapper<Partial<PositionKind>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionEntity>;
  RegionConnection: ResolverTypeWrapper<Partial<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>>;
  RegionEdge: ResolverTypeWrapper<Partial<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>>;
  RegionKind: ResolverTypeWrapper<Partial<RegionKind>>;
  RegionLevel: ResolverTypeWrapper<Partial<RegionLevel>>;
  RegionLevelCount: ResolverTypeWrapper<Partial<RegionLevelCount>>;
  RegionMatch: ResolverTypeWrapper<Partial<Omit<RegionMatch, 'candidates' | 'region'> & { candidates: ReadonlyArray<ResolversTypes['Region']>, region?: Maybe<ResolversTypes['Region']> }>>;
  Role: ResolverTypeWrapper<Partial<Omit<Role, 'position'> & { position: ResolversTypes['Position'] }>>;
  RoleConnection: ResolverTypeWrapper<Partial<Omit<RoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoleEdge']>, nodes: ReadonlyArray<ResolversTypes['Role']> }>>;
  RoleEdge: ResolverTypeWrapper<Partial<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>>;
  ServerLocation: ResolverTypeWrapper<Partial<ServerLocation>>;
  StaffCounts: ResolverTypeWrapper<Partial<StaffCounts>>;
  StaffFigure: ResolverTypeWrapper<Partial<StaffFigure>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  Succession: ResolverTypeWrapper<SuccessionEntity>;
  SuccessionKind: ResolverTypeWrapper<Partial<SuccessionKind>>;
  TranslationOutcome: ResolverTypeWrapper<Partial<TranslationOutcome>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Application: ApplicationEntity;
  ID: Partial<Scalars['ID']['output']>;
  ApplicationConnection: Partial<Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Application']> }>;
  Int: Partial<Scalars['Int']['output']>;
  ApplicationCounts: Partial<ApplicationCounts>;
  ApplicationEdge: Partial<Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] }>;
  BoundarySet: BoundarySetEntity;
  CodeAssignment: CodeAssignmentEntity;
  CodeSystem: CodeSystemEntity;
  CodeTranslation: Partial<Omit<CodeTranslation, 'candidates' | 'history' | 'organization'> & { candidates: ReadonlyArray<ResolversParentTypes['Organization']>, history: ReadonlyArray<ResolversParentTypes['CodeAssignment']>, organization?: Maybe<ResolversParentTypes['Organization']> } | FederationReferenceTypes['CodeTranslation']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CodeTranslationConnection: Partial<Omit<CodeTranslationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CodeTranslationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CodeTranslation']> }>;
  CodeTranslationEdge: Partial<Omit<CodeTranslationEdge, 'node'> & { node: ResolversParentTypes['CodeTranslation'] }>;
  CrosswalkReport: Partial<Omit<CrosswalkReport, 'ambiguous' | 'systems' | 'unmapped'> & { ambiguous: ResolversParentTypes['CodeTranslationConnection'], systems: ReadonlyArray<ResolversParentTypes['CrosswalkSystemReport']>, unmapped: ResolversParentTypes['CodeTranslationConnection'] }>;
  CrosswalkSystemReport: Partial<Omit<CrosswalkSystemReport, 'system'> & { system: ResolversParentTypes['CodeSystem'] }>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Figure: Partial<Figure>;
  Inventory: Partial<Omit<Inventory, 'names' | 'organizations' | 'reconciliation' | 'tables'> & { names: ResolversParentTypes['InventoryNameConnection'], organizations: ResolversParentTypes['InventoryOrganizationConnection'], reconciliation: ResolversParentTypes['InventoryReconciliation'], tables: ReadonlyArray<ResolversParentTypes['InventoryTable']> }>;
  InventoryFinding: Partial<InventoryFinding>;
  InventoryName: Partial<Omit<InventoryName, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> }>;
  InventoryNameConnection: Partial<Omit<InventoryNameConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InventoryNameEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InventoryName']> }>;
  InventoryNameEdge: Partial<Omit<InventoryNameEdge, 'node'> & { node: ResolversParentTypes['InventoryName'] }>;
  InventoryOrganization: Partial<Omit<InventoryOrganization, 'organization'> & { organization: ResolversParentTypes['Organization'] }>;
  InventoryOrganizationConnection: Partial<Omit<InventoryOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InventoryOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InventoryOrganization']> }>;
  InventoryOrganizationEdge: Partial<Omit<InventoryOrganizationEdge, 'node'> & { node: ResolversParentTypes['InventoryOrganization'] }>;
  InventoryReconciliation: Partial<Omit<InventoryReconciliation, 'contradictions' | 'inInventoryOnly' | 'inMonitoringOnly'> & { contradictions: ResolversParentTypes['ApplicationConnection'], inInventoryOnly: ResolversParentTypes['ApplicationConnection'], inMonitoringOnly: ResolversParentTypes['ApplicationConnection'] }>;
  InventoryRow: InventoryRowEntity;
  InventoryRowConnection: Partial<Omit<InventoryRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InventoryRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InventoryRow']> }>;
  InventoryRowEdge: Partial<Omit<InventoryRowEdge, 'node'> & { node: ResolversParentTypes['InventoryRow'] }>;
  InventoryTable: Partial<Omit<InventoryTable, 'rows'> & { rows: ResolversParentTypes['InventoryRowConnection'] }>;
  Long: Partial<Scalars['Long']['output']>;
  Official: OfficialEntity;
  OfficialConnection: Partial<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> }>;
  OfficialEdge: Partial<Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] }>;
  OfficialsSnapshot: Partial<Omit<OfficialsSnapshot, 'officials' | 'organizations' | 'positions' | 'successions'> & { officials: ReadonlyArray<ResolversParentTypes['Official']>, organizations: ReadonlyArray<ResolversParentTypes['Organization']>, positions: ReadonlyArray<ResolversParentTypes['Position']>, successions: ReadonlyArray<ResolversParentTypes['Succession']> }>;
  Organization: OrganizationEntity;
  OrganizationConnection: Partial<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> }>;
  OrganizationEdge: Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] }>;
  OrganizationMatch: Partial<Omit<OrganizationMatch, 'candidates' | 'organization'> & { candidates: ReadonlyArray<ResolversParentTypes['Organization']>, organization?: Maybe<ResolversParentTypes['Organization']> }>;
  PageInfo: Partial<PageInfo>;
  Position: PositionEntity;
  PositionConnection: Partial<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Position']> }>;
  PositionEdge: Partial<Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] }>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  Region: RegionEntity;
  RegionConnection: Partial<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> }>;
  RegionEdge: Partial<Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] }>;
  RegionLevelCount: Partial<RegionLevelCount>;
  RegionMatch: Partial<Omit<RegionMatch, 'candidates' | 'region'> & { candidates: ReadonlyArray<ResolversParentTypes['Region']>, region?: Maybe<ResolversParentTypes['Region']> }>;
  Role: Partial<Omit<Role, 'position'> & { position: ResolversParentTypes['Position'] } | FederationReferenceTypes['Role']>;
  RoleConnection: Partial<Omit<RoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Role']> }>;
  RoleEdge: Partial<Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] }>;
  StaffCounts: Partial<StaffCounts>;
  StaffFigure: Partial<StaffFigure>;
  Succession: SuccessionEntity;
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

export type ApplicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['InventoryRow']>, ParentType, ContextType>;
  serverLocation?: Resolver<Maybe<ResolversTypes['ServerLocation']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
  statusRecordedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationCountsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApplicationCounts'] = ResolversParentTypes['ApplicationCounts']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inactive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kominfo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownServer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmonitored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  websites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type BoundarySetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BoundarySet'] = ResolversParentTypes['BoundarySet']> = {
  brotli?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gzip?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CodeAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CodeAssignment'] = ResolversParentTypes['CodeAssignment']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CodeSystemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CodeSystem'] = ResolversParentTypes['CodeSystem']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeTranslationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CodeTranslation'] = ResolversParentTypes['CodeTranslation'], FederationReferenceType extends FederationReferenceTypes['CodeTranslation'] = FederationReferenceTypes['CodeTranslation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeTranslation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CodeAssignment']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TranslationOutcome'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeTranslationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CodeTranslationConnection'] = ResolversParentTypes['CodeTranslationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodeTranslationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CodeTranslation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeTranslationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CodeTranslationEdge'] = ResolversParentTypes['CodeTranslationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CodeTranslation'], ParentType, ContextType>;
};

export type CrosswalkReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrosswalkReport'] = ResolversParentTypes['CrosswalkReport']> = {
  ambiguous?: Resolver<ResolversTypes['CodeTranslationConnection'], ParentType, ContextType, Partial<CrosswalkReportAmbiguousArgs>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['CrosswalkSystemReport']>, ParentType, ContextType>;
  unmapped?: Resolver<ResolversTypes['CodeTranslationConnection'], ParentType, ContextType, Partial<CrosswalkReportUnmappedArgs>>;
};

export type CrosswalkSystemReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrosswalkSystemReport'] = ResolversParentTypes['CrosswalkSystemReport']> = {
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type InventoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Inventory'] = ResolversParentTypes['Inventory']> = {
  applications?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  distinctAddresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctUrls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['InventoryFinding']>, ParentType, ContextType>;
  names?: Resolver<ResolversTypes['InventoryNameConnection'], ParentType, ContextType, Partial<InventoryNamesArgs>>;
  organizations?: Resolver<ResolversTypes['InventoryOrganizationConnection'], ParentType, ContextType, Partial<InventoryOrganizationsArgs>>;
  reconciliation?: Resolver<ResolversTypes['InventoryReconciliation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['InventoryTable']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  websites?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  withoutAddress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryFinding'] = ResolversParentTypes['InventoryFinding']> = {
  check?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryNameResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryName'] = ResolversParentTypes['InventoryName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InventoryNameConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryNameConnection'] = ResolversParentTypes['InventoryNameConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InventoryNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InventoryName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryNameEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryNameEdge'] = ResolversParentTypes['InventoryNameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryName'], ParentType, ContextType>;
};

export type InventoryOrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryOrganization'] = ResolversParentTypes['InventoryOrganization']> = {
  counts?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type InventoryOrganizationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryOrganizationConnection'] = ResolversParentTypes['InventoryOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InventoryOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InventoryOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryOrganizationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryOrganizationEdge'] = ResolversParentTypes['InventoryOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryOrganization'], ParentType, ContextType>;
};

export type InventoryReconciliationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryReconciliation'] = ResolversParentTypes['InventoryReconciliation']> = {
  contradictions?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<InventoryReconciliationContradictionsArgs>>;
  inBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inInventoryOnly?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<InventoryReconciliationInInventoryOnlyArgs>>;
  inMonitoringOnly?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<InventoryReconciliationInMonitoringOnlyArgs>>;
};

export type InventoryRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryRow'] = ResolversParentTypes['InventoryRow']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryRowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryRowConnection'] = ResolversParentTypes['InventoryRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InventoryRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InventoryRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryRowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryRowEdge'] = ResolversParentTypes['InventoryRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryRow'], ParentType, ContextType>;
};

export type InventoryTableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryTable'] = ResolversParentTypes['InventoryTable']> = {
  counts?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizationNames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['InventoryRowConnection'], ParentType, ContextType, Partial<InventoryTableRowsArgs>>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type OfficialResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  appointment?: Resolver<ResolversTypes['OfficialAppointment'], ParentType, ContextType>;
  decree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employeeNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OfficialsSnapshotResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialsSnapshot'] = ResolversParentTypes['OfficialsSnapshot']> = {
  officials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  applicationCounts?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<OrganizationApplicationsArgs>>;
  children?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  codes?: Resolver<ResolversTypes['CodeTranslationConnection'], ParentType, ContextType, Partial<OrganizationCodesArgs>>;
  descendants?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationDescendantsArgs>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<OrganizationOfficialsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganizationPositionsArgs>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffCounts']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationMatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationMatch'] = ResolversParentTypes['OrganizationMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['PositionAuthority'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  echelon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<PositionHoldersArgs>>;
  kind?: Resolver<ResolversTypes['PositionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
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
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  boundaries?: Resolver<Maybe<ResolversTypes['BoundarySet']>, ParentType, ContextType, RequireFields<QueryBoundariesArgs, 'level' | 'within'>>;
  boundarySet?: Resolver<Maybe<ResolversTypes['BoundarySet']>, ParentType, ContextType, RequireFields<QueryBoundarySetArgs, 'contentHash'>>;
  codeSystems?: Resolver<ReadonlyArray<ResolversTypes['CodeSystem']>, ParentType, ContextType>;
  crosswalk?: Resolver<ResolversTypes['CodeTranslationConnection'], ParentType, ContextType, Partial<QueryCrosswalkArgs>>;
  crosswalkReport?: Resolver<ResolversTypes['CrosswalkReport'], ParentType, ContextType, Partial<QueryCrosswalkReportArgs>>;
  inventory?: Resolver<Maybe<ResolversTypes['Inventory']>, ParentType, ContextType>;
  officialsSnapshot?: Resolver<ResolversTypes['OfficialsSnapshot'], ParentType, ContextType>;
  officialsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'code'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'code'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  resolveOrganization?: Resolver<ResolversTypes['OrganizationMatch'], ParentType, ContextType, RequireFields<QueryResolveOrganizationArgs, 'name'>>;
  resolveRegion?: Resolver<ResolversTypes['RegionMatch'], ParentType, ContextType, RequireFields<QueryResolveRegionArgs, 'input'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'code'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryRolesArgs>>;
  translateCode?: Resolver<ResolversTypes['CodeTranslation'], ParentType, ContextType, RequireFields<QueryTranslateCodeArgs, 'code' | 'system'>>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  bpsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  descendantCounts?: Resolver<ReadonlyArray<ResolversTypes['RegionLevelCount']>, ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionDescendantsArgs>>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionLevelCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionLevelCount'] = ResolversParentTypes['RegionLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
};

export type RegionMatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionMatch'] = ResolversParentTypes['RegionMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type StaffCountsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffCounts'] = ResolversParentTypes['StaffCounts']> = {
  byEchelon?: Resolver<ReadonlyArray<ResolversTypes['StaffFigure']>, ParentType, ContextType>;
  byGrade?: Resolver<ReadonlyArray<ResolversTypes['StaffFigure']>, ParentType, ContextType>;
  bySex?: Resolver<ReadonlyArray<ResolversTypes['StaffFigure']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type StaffFigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffFigure'] = ResolversParentTypes['StaffFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  inherits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  takesEffectOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationCounts?: ApplicationCountsResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  BoundarySet?: BoundarySetResolvers<ContextType>;
  CodeAssignment?: CodeAssignmentResolvers<ContextType>;
  CodeSystem?: CodeSystemResolvers<ContextType>;
  CodeTranslation?: CodeTranslationResolvers<ContextType>;
  CodeTranslationConnection?: CodeTranslationConnectionResolvers<ContextType>;
  CodeTranslationEdge?: CodeTranslationEdgeResolvers<ContextType>;
  CrosswalkReport?: CrosswalkReportResolvers<ContextType>;
  CrosswalkSystemReport?: CrosswalkSystemReportResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  Inventory?: InventoryResolvers<ContextType>;
  InventoryFinding?: InventoryFindingResolvers<ContextType>;
  InventoryName?: InventoryNameResolvers<ContextType>;
  InventoryNameConnection?: InventoryNameConnectionResolvers<ContextType>;
  InventoryNameEdge?: InventoryNameEdgeResolvers<ContextType>;
  InventoryOrganization?: InventoryOrganizationResolvers<ContextType>;
  InventoryOrganizationConnection?: InventoryOrganizationConnectionResolvers<ContextType>;
  InventoryOrganizationEdge?: InventoryOrganizationEdgeResolvers<ContextType>;
  InventoryReconciliation?: InventoryReconciliationResolvers<ContextType>;
  InventoryRow?: InventoryRowResolvers<ContextType>;
  InventoryRowConnection?: InventoryRowConnectionResolvers<ContextType>;
  InventoryRowEdge?: InventoryRowEdgeResolvers<ContextType>;
  InventoryTable?: InventoryTableResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficialsSnapshot?: OfficialsSnapshotResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationMatch?: OrganizationMatchResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLevelCount?: RegionLevelCountResolvers<ContextType>;
  RegionMatch?: RegionMatchResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  StaffCounts?: StaffCountsResolvers<ContextType>;
  StaffFigure?: StaffFigureResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
