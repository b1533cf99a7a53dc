import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Programme as ProgrammeEntity, ProgrammeActivity as ProgrammeActivityEntity, BudgetLine as BudgetLineEntity, StepAmount as StepAmountEntity, QuarterExecution as QuarterExecutionEntity, PerformanceTarget as PerformanceTargetEntity, PlanningDocument as PlanningDocumentEntity, ProcurementPackage as ProcurementPackageEntity, RupExportRow as RupExportRowEntity, PlanningFinding as PlanningFindingEntity } from '../entities.ts';
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

/** One line of a budget, which can be followed from plan to realisation. */
export type BudgetLine = {
  readonly __typename?: 'BudgetLine';
  /** Who may see the line. */
  readonly access: AccessLevel;
  /** Account code (kode rekening) of the kind of expenditure: "5.1.02". */
  readonly accountCode: Scalars['String']['output'];
  /** The activity it belongs to. */
  readonly activity: ProgrammeActivity;
  /** Adopted amount in force, in rupiah (DPPA, else DPA); null for a line that only a draft holds. */
  readonly adopted?: Maybe<Scalars['Decimal']['output']>;
  /** What the money is for. */
  readonly description: Scalars['String']['output'];
  /** Where the money comes from. */
  readonly fundSource: FundSource;
  /** Activity id and line number: "2026-SIM-0004-1.01.02.1.01-03". */
  readonly id: Scalars['ID']['output'];
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Kind of expenditure. */
  readonly kind: BudgetKind;
  /** The organization that spends it; null when SIMRAL's code could not be translated. */
  readonly organization?: Maybe<Organization>;
  /** SiRUP packages that spend this line. */
  readonly packages: ProcurementPackageConnection;
  /** Where the line comes from. */
  readonly provenance: Provenance;
  /** Cash budget (anggaran kas) and realisation by quarter. */
  readonly quarters: ReadonlyArray<QuarterExecution>;
  /** Realised so far, in rupiah. */
  readonly realised: Scalars['Decimal']['output'];
  /** Where it is spent: a kabupaten or kota. */
  readonly region: Region;
  /** Its amount in each document of the chain, in the order of the chain. Drafts appear for government only. */
  readonly steps: ReadonlyArray<StepAmount>;
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
};


/** One line of a budget, which can be followed from plan to realisation. */
export type BudgetLinePackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of budget lines. */
export type BudgetLineConnection = {
  readonly __typename?: 'BudgetLineConnection';
  /** The budget lines with their cursors. */
  readonly edges: ReadonlyArray<BudgetLineEdge>;
  /** The budget lines. */
  readonly nodes: ReadonlyArray<BudgetLine>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A budget line with its cursor. */
export type BudgetLineEdge = {
  readonly __typename?: 'BudgetLineEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BudgetLine;
};

/** Adopted and realised budget of one kind of expenditure. */
export type BudgetShare = {
  readonly __typename?: 'BudgetShare';
  /** Adopted, in rupiah. */
  readonly adopted: Scalars['Decimal']['output'];
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Kind of expenditure. */
  readonly kind: BudgetKind;
  /** Realised, in rupiah. */
  readonly realised: Scalars['Decimal']['output'];
};

/** Budget of an organization, region, programme or activity in a year. Each figure counts what the caller may see. */
export type BudgetSummary = {
  readonly __typename?: 'BudgetSummary';
  /** Absorption (serapan): realised in percent of adopted, up to four decimals; null when nothing is adopted. */
  readonly absorption?: Maybe<Figure>;
  /** Adopted: the DPPA once the revision is adopted, the DPA until then. */
  readonly adopted: Figure;
  /** The adopted budget by kind of expenditure, in the order of the kinds. */
  readonly byKind: ReadonlyArray<BudgetShare>;
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Planned in the annual work plan (RKPD). */
  readonly planned: Figure;
  /** Proposed in the draft revision (RAPBD Perubahan); null when there is no draft the caller may see. */
  readonly proposed?: Maybe<Figure>;
  /** Realised so far; see "data per" in its provenance. */
  readonly realised: Figure;
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
};

/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Stable id, also its address: "penduduk-siak". */
  readonly id: Scalars['ID']['output'];
  /** Programmes that name this dataset as the source of a performance target. Without `year`: all years. */
  readonly programmes: ProgrammeConnection;
};


/**
 * A dataset of the catalogue (dcat:Dataset). Its entry is metadata: a caller who may not see its rows may still see the entry
 * (walidata, leaders in authority); everybody else finds no trace of it.
 */
export type DatasetProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a planning document is in force. */
export type DocumentStatus =
  /** Adopted (ditetapkan). */
  | 'ADOPTED'
  /** Draft (rancangan): not adopted yet, so for government only. */
  | 'DRAFT';

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

/** Where the money of a budget line comes from (sumber dana). */
export type FundSource =
  /** Dana Alokasi Khusus: special allocation fund. */
  | 'DAK'
  /** Dana Alokasi Umum: general allocation fund. */
  | 'DAU'
  /** Dana Bagi Hasil: shared revenue. */
  | 'DBH'
  /** Pendapatan Asli Daerah: the region's own revenue. */
  | 'PAD';

/** An indicator of the register (Metadata Statistik Indikator): what its figures mean. The five elements of Standar Data are concept, definition, classification, measure and unit. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Code, "POPULATION". */
  readonly code: Scalars['ID']['output'];
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
  /** Planned, adopted and realised budget of a year; null when it has none of its own. Without `year`: the newest year. */
  readonly budget?: Maybe<BudgetSummary>;
  /** Code given by SI Jabatan: 15 digits in five levels of 4, 2, 3, 3 and 3, "000400000000000". */
  readonly code: Scalars['ID']['output'];
  /** Its procurement packages announced in SiRUP, by RUP code. Without `year`: all years. */
  readonly packages: ProcurementPackageConnection;
  /** Its programmes, by year and code. Without `year`: all years. */
  readonly programmes: ProgrammeConnection;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationBudgetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the provincial government: an OPD (Organisasi Perangkat Daerah) or a unit within one. */
export type OrganizationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
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

/** A performance target of a programme (outcome) or an activity (output), with its measurement and evaluation. */
export type PerformanceTarget = {
  readonly __typename?: 'PerformanceTarget';
  /** Value reached; null while the year is not evaluated. */
  readonly achieved?: Maybe<Scalars['Decimal']['output']>;
  /** Achieved in percent of the target, two decimals; for values that are to fall, the inverse. Null while not evaluated. */
  readonly achievement?: Maybe<Scalars['Decimal']['output']>;
  /** The dataset that measures it, when one does. */
  readonly dataset?: Maybe<Dataset>;
  /** The indicator of the register that measures it, when one does. */
  readonly indicator?: Maybe<Indicator>;
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** True when a smaller value is better (poverty, waiting time). */
  readonly lowerIsBetter: Scalars['Boolean']['output'];
  /** What is measured, in words. */
  readonly name: Scalars['String']['output'];
  /** Value to reach in the year. */
  readonly target: Scalars['Decimal']['output'];
  /** Unit of measure. */
  readonly unit: Scalars['String']['output'];
};

/** The checks of the import. */
export type PlanningCheck =
  /** Several entries are valid for the code: nothing was guessed. */
  | 'AMBIGUOUS_CODE'
  /** A realisation names a package that is not known for its organization. */
  | 'UNKNOWN_PACKAGE'
  /** No entry of the crosswalk is valid for the code in the row's year. */
  | 'UNMAPPED_CODE';

/** A document of the planning and budgeting chain. */
export type PlanningDocument = {
  readonly __typename?: 'PlanningDocument';
  /** Who may see it and the amounts in it. */
  readonly access: AccessLevel;
  /** Day of adoption; null for a draft. */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** Step and year: "rkpd-2026". */
  readonly id: Scalars['ID']['output'];
  /** True for sample documents made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Whether it is in force. */
  readonly status: DocumentStatus;
  /** Place in the chain. */
  readonly step: PlanningStep;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Budget year it is for. */
  readonly year: Scalars['Int']['output'];
};

/** A page of planning documents. */
export type PlanningDocumentConnection = {
  readonly __typename?: 'PlanningDocumentConnection';
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<PlanningDocumentEdge>;
  /** The documents. */
  readonly nodes: ReadonlyArray<PlanningDocument>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A planning document with its cursor. */
export type PlanningDocumentEdge = {
  readonly __typename?: 'PlanningDocumentEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PlanningDocument;
};

/** What the import found: codes that no crosswalk entry translates, or that several do. */
export type PlanningFinding = {
  readonly __typename?: 'PlanningFinding';
  /** Organizations the code could stand for; empty when there is none. */
  readonly candidates: ReadonlyArray<Organization>;
  /** Which check found it. */
  readonly check: PlanningCheck;
  /** The code in question, as received. */
  readonly code: Scalars['String']['output'];
  /** Number of the finding. */
  readonly id: Scalars['ID']['output'];
  /** What was found, and the way out. */
  readonly message: Scalars['String']['output'];
  /** The row, in the words of the source. */
  readonly place: Scalars['String']['output'];
  /** System the row came from: SIMRAL or SIRUP. */
  readonly system: Scalars['String']['output'];
  /** Budget year of the row. */
  readonly year: Scalars['Int']['output'];
};

/** A page of import findings. */
export type PlanningFindingConnection = {
  readonly __typename?: 'PlanningFindingConnection';
  /** The findings with their cursors. */
  readonly edges: ReadonlyArray<PlanningFindingEdge>;
  /** The findings. */
  readonly nodes: ReadonlyArray<PlanningFinding>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An import finding with its cursor. */
export type PlanningFindingEdge = {
  readonly __typename?: 'PlanningFindingEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PlanningFinding;
};

/** The documents a figure passes through, in the order of the SIMRAL chain. */
export type PlanningStep =
  /** Dokumen Pelaksanaan Anggaran: the adopted budget an agency executes. */
  | 'DPA'
  /** Dokumen Pelaksanaan Perubahan Anggaran: the adopted revision; it takes the place of the DPA. */
  | 'DPPA'
  /** Kebijakan Umum Anggaran and Prioritas Plafon Anggaran: budget policy and ceilings. */
  | 'KUA_PPA'
  /** Musrenbang: proposed by kabupaten and kota in the planning deliberation. Not every line begins there. */
  | 'MUSRENBANG'
  /** Rancangan APBD: the budget bill. */
  | 'RAPBD'
  /** Rancangan APBD Perubahan: the revised budget bill. */
  | 'RAPBD_REVISION'
  /** Rencana Kerja dan Anggaran: the agency's budget proposal. */
  | 'RKA'
  /** RKA Perubahan: proposal for the budget's revision (Revisi Anggaran). */
  | 'RKA_REVISION'
  /** Rencana Kerja Pemerintah Daerah: the annual work plan. */
  | 'RKPD'
  /** Rencana Pembangunan Jangka Menengah Daerah: the five-year plan. */
  | 'RPJMD';

/** What a package procures (jenis pengadaan). */
export type ProcurementKind =
  /** Jasa Konsultansi: consultancy. */
  | 'CONSULTANCY'
  /** Barang: goods. */
  | 'GOODS'
  /** Jasa Lainnya: other services. */
  | 'SERVICES'
  /** Pekerjaan Konstruksi: works. */
  | 'WORKS';

/** How a package is procured (metode pengadaan). */
export type ProcurementMethod =
  /** Penunjukan Langsung: direct appointment. */
  | 'DIRECT_APPOINTMENT'
  /** Pengadaan Langsung: direct procurement of a small value. */
  | 'DIRECT_PROCUREMENT'
  /** E-Purchasing: from the electronic catalogue. */
  | 'E_PURCHASING'
  /** Tender Cepat: quick tender. */
  | 'QUICK_TENDER'
  /** Seleksi: selection of consultants. */
  | 'SELECTION'
  /** Swakelola: carried out by the agency itself. */
  | 'SELF_MANAGED'
  /** Tender. */
  | 'TENDER';

/** A procurement package announced in SiRUP, with its realisation. */
export type ProcurementPackage = {
  readonly __typename?: 'ProcurementPackage';
  /** Budget account (mak). */
  readonly accountCode: Scalars['String']['output'];
  /** Ceiling in rupiah (pagu). */
  readonly ceiling: Scalars['Decimal']['output'];
  /** Domestic product (status_pdn). */
  readonly domesticProduct: Scalars['Boolean']['output'];
  /** Where the money comes from (sumber_dana). */
  readonly fundSource: FundSource;
  /** Year and RUP code: "2026-52600001". */
  readonly id: Scalars['ID']['output'];
  /** True for sample packages made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** What it procures (jenis_pengadaan). */
  readonly kind: ProcurementKind;
  /** The budget line it spends, joined by organization and account (mak); null when none could be joined. */
  readonly line?: Maybe<BudgetLine>;
  /** How it is procured (metode_pengadaan). */
  readonly method: ProcurementMethod;
  /** Name of the package (nama_paket). */
  readonly name: Scalars['String']['output'];
  /** The organization, by the crosswalk; null when the code is unmapped or ambiguous, which the import report says. */
  readonly organization?: Maybe<Organization>;
  /** Announced before the budget was adopted (status_pradipa). */
  readonly preBudget: Scalars['Boolean']['output'];
  /** Where the package comes from. */
  readonly provenance: Provenance;
  /** Realised in rupiah, joined back by organization and package; null when nothing was reported or the join is not certain. */
  readonly realised?: Maybe<Scalars['Decimal']['output']>;
  /** Where the package is carried out, from its budget line; null when no line could be joined. */
  readonly region?: Maybe<Region>;
  /** RUP code (kd_rup). */
  readonly rupCode: Scalars['String']['output'];
  /** For micro and small enterprises (status_ukm). */
  readonly smallEnterprise: Scalars['Boolean']['output'];
  /** SiRUP's own code of the work unit (kd_satker), as received. */
  readonly workUnitCode: Scalars['String']['output'];
  /** SiRUP's own name of the work unit (nama_satker), as received. */
  readonly workUnitName: Scalars['String']['output'];
  /** Budget year (tahun_anggaran). */
  readonly year: Scalars['Int']['output'];
};

/** A page of procurement packages. */
export type ProcurementPackageConnection = {
  readonly __typename?: 'ProcurementPackageConnection';
  /** The packages with their cursors. */
  readonly edges: ReadonlyArray<ProcurementPackageEdge>;
  /** The packages. */
  readonly nodes: ReadonlyArray<ProcurementPackage>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A procurement package with its cursor. */
export type ProcurementPackageEdge = {
  readonly __typename?: 'ProcurementPackageEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProcurementPackage;
};

/** A programme of an organization in a year. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Its activities, by code. */
  readonly activities: ProgrammeActivityConnection;
  /** Sum of its activities. */
  readonly budget?: Maybe<BudgetSummary>;
  /** Programme code: urusan and number, "1.01.02". */
  readonly code: Scalars['String']['output'];
  /** Year, organization and programme code: "2026-SIM-0004-1.01.02". */
  readonly id: Scalars['ID']['output'];
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Name of the programme. */
  readonly name: Scalars['String']['output'];
  /** The organization that carries it out; null when SIMRAL's code could not be translated. */
  readonly organization?: Maybe<Organization>;
  /** Where the programme comes from. */
  readonly provenance: Provenance;
  /** SIMRAL's own code of the organization, as received. */
  readonly sourceOrganizationCode: Scalars['String']['output'];
  /** Outcomes the programme is to reach, and what it reached. */
  readonly targets: ReadonlyArray<PerformanceTarget>;
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
};


/** A programme of an organization in a year. */
export type ProgrammeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An activity of a programme. */
export type ProgrammeActivity = {
  readonly __typename?: 'ProgrammeActivity';
  /** Sum of its budget lines. */
  readonly budget?: Maybe<BudgetSummary>;
  /** Activity code: "1.01.02.1.01". */
  readonly code: Scalars['String']['output'];
  /** Programme id and number: "2026-SIM-0004-1.01.02.1.01". */
  readonly id: Scalars['ID']['output'];
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Its budget lines, by number. */
  readonly lines: BudgetLineConnection;
  /** Name of the activity. */
  readonly name: Scalars['String']['output'];
  /** The programme it belongs to. */
  readonly programme: Programme;
  /** Where the activity comes from. */
  readonly provenance: Provenance;
  /** Outputs the activity is to produce, and what it produced. */
  readonly targets: ReadonlyArray<PerformanceTarget>;
};


/** An activity of a programme. */
export type ProgrammeActivityLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of activities. */
export type ProgrammeActivityConnection = {
  readonly __typename?: 'ProgrammeActivityConnection';
  /** The activities with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeActivityEdge>;
  /** The activities. */
  readonly nodes: ReadonlyArray<ProgrammeActivity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An activity with its cursor. */
export type ProgrammeActivityEdge = {
  readonly __typename?: 'ProgrammeActivityEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProgrammeActivity;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The programmes. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme with its cursor. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Programme;
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

/** Execution of a budget line in one quarter. */
export type QuarterExecution = {
  readonly __typename?: 'QuarterExecution';
  /** Cash budget (anggaran kas) of the quarter, in rupiah. */
  readonly cashBudget: Scalars['Decimal']['output'];
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** Period: "2026-Q1". */
  readonly period: Scalars['String']['output'];
  /** Realised in the quarter, in rupiah; null while the quarter is not accounted for. */
  readonly realised?: Maybe<Scalars['Decimal']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One budget line by its id; null when there is none the caller may see. */
  readonly budgetLine?: Maybe<BudgetLine>;
  /** Budget lines, by year and activity. Filters combine. */
  readonly budgetLines: BudgetLineConnection;
  /** Procurement packages of SiRUP, by year and RUP code. Filters combine. */
  readonly packages: ProcurementPackageConnection;
  /** Documents of the planning chain, by year and step. */
  readonly planningDocuments: PlanningDocumentConnection;
  /** Codes the import could not translate with certainty; nothing is guessed. */
  readonly planningImportReport: PlanningFindingConnection;
  /** One programme by its id; null when there is none the caller may see. */
  readonly programme?: Maybe<Programme>;
  /** Programmes, by year and code. */
  readonly programmes: ProgrammeConnection;
  /** The adopted plan as packages for SiRUP, so that nothing is entered twice. */
  readonly rupExport: RupExportConnection;
};


export type QueryBudgetLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBudgetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fundSource?: InputMaybe<FundSource>;
  kind?: InputMaybe<BudgetKind>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mapped?: InputMaybe<Scalars['Boolean']['input']>;
  method?: InputMaybe<ProcurementMethod>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlanningDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlanningImportReportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRupExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  year: Scalars['Int']['input'];
};

/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type Region = {
  readonly __typename?: 'Region';
  /** Budget spent in the region, by location of the lines; null when nothing is located there. Without `year`: the newest year. */
  readonly budget?: Maybe<BudgetSummary>;
  /** Budget lines located in the region (for a province: in all its kabupaten and kota). Without `year`: the newest year. */
  readonly budgetLines: BudgetLineConnection;
  /** Kemendagri code with dots: "36", "36.03", "36.03.01", "36.03.01.2001". */
  readonly code: Scalars['ID']['output'];
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionBudgetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A region of Indonesia, from province to desa/kelurahan (Kode Wilayah Kemendagri). */
export type RegionBudgetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of rows for SiRUP. */
export type RupExportConnection = {
  readonly __typename?: 'RupExportConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RupExportEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<RupExportRow>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those the caller may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row for SiRUP with its cursor. */
export type RupExportEdge = {
  readonly __typename?: 'RupExportEdge';
  /** Cursor of the item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: RupExportRow;
};

/**
 * A package as SiRUP takes it, made from an adopted budget line without entering anything again. The field names are those of
 * the ISB service (RUP-PaketPenyedia-Terumumkan), so rows can be handed on as they are.
 */
export type RupExportRow = {
  readonly __typename?: 'RupExportRow';
  /** True for sample rows made up for demonstration; they must not be sent to SiRUP. */
  readonly invented: Scalars['Boolean']['output'];
  /** Kind of procurement, in SiRUP's words. */
  readonly jenis_pengadaan: Scalars['String']['output'];
  /** RUP code, when the package is announced already; null for one that is new to SiRUP. */
  readonly kd_rup?: Maybe<Scalars['String']['output']>;
  /** SiRUP's code of the work unit. */
  readonly kd_satker: Scalars['String']['output'];
  /** Budget account: activity, account and line number. */
  readonly mak: Scalars['String']['output'];
  /** Method of procurement, in SiRUP's words. */
  readonly metode_pengadaan: Scalars['String']['output'];
  /** Name of the package. */
  readonly nama_paket: Scalars['String']['output'];
  /** Name of the work unit in SiRUP. */
  readonly nama_satker: Scalars['String']['output'];
  /** Ceiling in rupiah. */
  readonly pagu: Scalars['Decimal']['output'];
  /** Domestic product. */
  readonly status_pdn: Scalars['Boolean']['output'];
  /** Announced before adoption of the budget; always false here, since only adopted lines are exported. */
  readonly status_pradipa: Scalars['Boolean']['output'];
  /** For micro and small enterprises. */
  readonly status_ukm: Scalars['Boolean']['output'];
  /** Source of the money. */
  readonly sumber_dana: Scalars['String']['output'];
  /** Budget year. */
  readonly tahun_anggaran: Scalars['Int']['output'];
};

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** Amount of a budget line in one document of the chain. */
export type StepAmount = {
  readonly __typename?: 'StepAmount';
  /** Amount in rupiah. */
  readonly amount: Scalars['Decimal']['output'];
  /** The document. */
  readonly document: PlanningDocument;
  /** True for sample figures made up for demonstration; they must be shown as such. */
  readonly invented: Scalars['Boolean']['output'];
  /** The document's place in the chain. */
  readonly step: PlanningStep;
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
  BudgetLine: BudgetLine;
  Dataset: Dataset;
  Organization: Organization;
  ProcurementPackage: ProcurementPackage;
  Programme: Programme;
  ProgrammeActivity: ProgrammeActivity;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"id":true}> );
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> );
  ProcurementPackage:
    ( { __typename: 'ProcurementPackage' }
    & GraphQLRecursivePick<FederationTypes['ProcurementPackage'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  ProgrammeActivity:
    ( { __typename: 'ProgrammeActivity' }
    & GraphQLRecursivePick<FederationTypes['ProgrammeActivity'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  BudgetKind: ResolverTypeWrapper<Partial<BudgetKind>>;
  BudgetLine: ResolverTypeWrapper<BudgetLineEntity>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BudgetLineConnection: ResolverTypeWrapper<Partial<Omit<BudgetLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BudgetLineEdge']>, nodes: ReadonlyArray<ResolversTypes['BudgetLine']> }>>;
  BudgetLineEdge: ResolverTypeWrapper<Partial<Omit<BudgetLineEdge, 'node'> & { node: ResolversTypes['BudgetLine'] }>>;
  BudgetShare: ResolverTypeWrapper<Partial<BudgetShare>>;
  BudgetSummary: ResolverTypeWrapper<Partial<BudgetSummary>>;
  Dataset: ResolverTypeWrapper<Partial<Omit<Dataset, 'programmes'> & { programmes: ResolversTypes['ProgrammeConnection'] }>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  DocumentStatus: ResolverTypeWrapper<Partial<DocumentStatus>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  FundSource: ResolverTypeWrapper<Partial<FundSource>>;
  Indicator: ResolverTypeWrapper<Partial<Indicator>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  Organization: ResolverTypeWrapper<Partial<Omit<Organization, 'packages' | 'programmes'> & { packages: ResolversTypes['ProcurementPackageConnection'], programmes: ResolversTypes['ProgrammeConnection'] }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PerformanceTarget: ResolverTypeWrapper<PerformanceTargetEntity>;
  PlanningCheck: ResolverTypeWrapper<Partial<PlanningCheck>>;
  PlanningDocument: ResolverTypeWrapper<PlanningDocumentEntity>;
  PlanningDocumentConnection: ResolverTypeWrapper<Partial<Omit<PlanningDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanningDocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['PlanningDocument']> }>>;
  PlanningDocumentEdge: ResolverTypeWrapper<Partial<Omit<PlanningDocumentEdge, 'node'> & { node: ResolversTypes['PlanningDocument'] }>>;
  PlanningFinding: ResolverTypeWrapper<PlanningFindingEntity>;
  PlanningFindingConnection: ResolverTypeWrapper<Partial<Omit<PlanningFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanningFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['PlanningFinding']> }>>;
  PlanningFindingEdge: ResolverTypeWrapper<Partial<Omit<PlanningFindingEdge, 'node'> & { node: ResolversTypes['PlanningFinding'] }>>;
  PlanningStep: ResolverTypeWrapper<Partial<PlanningStep>>;
  ProcurementKind: ResolverTypeWrapper<Partial<ProcurementKind>>;
  ProcurementMethod: ResolverTypeWrapper<Partial<ProcurementMethod>>;
  ProcurementPackage: ResolverTypeWrapper<ProcurementPackageEntity>;
  ProcurementPackageConnection: ResolverTypeWrapper<Partial<Omit<ProcurementPackageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcurementPackageEdge']>, nodes: ReadonlyArray<ResolversTypes['ProcurementPackage']> }>>;
  ProcurementPackageEdge: ResolverTypeWrapper<Partial<Omit<ProcurementPackageEdge, 'node'> & { node: ResolversTypes['ProcurementPackage'] }>>;
  Programme: ResolverTypeWrapper<ProgrammeEntity>;
  ProgrammeActivity: ResolverTypeWrapper<ProgrammeActivityEntity>;
  ProgrammeActivityConnection: ResolverTypeWrapper<Partial<Omit<ProgrammeActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgrammeActivity']> }>>;
  ProgrammeActivityEdge: ResolverTypeWrapper<Partial<Omit<ProgrammeActivityEdge, 'node'> & { node: ResolversTypes['ProgrammeActivity'] }>>;
  ProgrammeConnection: ResolverTypeWrapper<Partial<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>>;
  ProgrammeEdge: ResolverTypeWrapper<Partial<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  QuarterExecution: ResolverTypeWrapper<QuarterExecutionEntity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Partial<Omit<Region, 'budgetLines'> & { budgetLines: ResolversTypes['BudgetLineConnection'] }>>;
  RupExportConnection: ResolverTypeWrapper<Partial<Omit<RupExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RupExportEdge']>, nodes: ReadonlyArray<ResolversTypes['RupExportRow']> }>>;
  RupExportEdge: ResolverTypeWrapper<Partial<Omit<RupExportEdge, 'node'> & { node: ResolversTypes['RupExportRow'] }>>;
  RupExportRow: ResolverTypeWrapper<RupExportRowEntity>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  StepAmount: ResolverTypeWrapper<StepAmountEntity>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BudgetLine: BudgetLineEntity;
  ID: Partial<Scalars['ID']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  BudgetLineConnection: Partial<Omit<BudgetLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BudgetLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BudgetLine']> }>;
  BudgetLineEdge: Partial<Omit<BudgetLineEdge, 'node'> & { node: ResolversParentTypes['BudgetLine'] }>;
  BudgetShare: Partial<BudgetShare>;
  BudgetSummary: Partial<BudgetSummary>;
  Dataset: Partial<Omit<Dataset, 'programmes'> & { programmes: ResolversParentTypes['ProgrammeConnection'] } | FederationReferenceTypes['Dataset']>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Figure: Partial<Figure>;
  Indicator: Partial<Indicator>;
  Long: Partial<Scalars['Long']['output']>;
  Organization: Partial<Omit<Organization, 'packages' | 'programmes'> & { packages: ResolversParentTypes['ProcurementPackageConnection'], programmes: ResolversParentTypes['ProgrammeConnection'] } | FederationReferenceTypes['Organization']>;
  PageInfo: Partial<PageInfo>;
  PerformanceTarget: PerformanceTargetEntity;
  PlanningDocument: PlanningDocumentEntity;
  PlanningDocumentConnection: Partial<Omit<PlanningDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanningDocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlanningDocument']> }>;
  PlanningDocumentEdge: Partial<Omit<PlanningDocumentEdge, 'node'> & { node: ResolversParentTypes['PlanningDocument'] }>;
  PlanningFinding: PlanningFindingEntity;
  PlanningFindingConnection: Partial<Omit<PlanningFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanningFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlanningFinding']> }>;
  PlanningFindingEdge: Partial<Omit<PlanningFindingEdge, 'node'> & { node: ResolversParentTypes['PlanningFinding'] }>;
  ProcurementPackage: ProcurementPackageEntity;
  ProcurementPackageConnection: Partial<Omit<ProcurementPackageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcurementPackageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProcurementPackage']> }>;
  ProcurementPackageEdge: Partial<Omit<ProcurementPackageEdge, 'node'> & { node: ResolversParentTypes['ProcurementPackage'] }>;
  Programme: ProgrammeEntity;
  ProgrammeActivity: ProgrammeActivityEntity;
  ProgrammeActivityConnection: Partial<Omit<ProgrammeActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgrammeActivity']> }>;
  ProgrammeActivityEdge: Partial<Omit<ProgrammeActivityEdge, 'node'> & { node: ResolversParentTypes['ProgrammeActivity'] }>;
  ProgrammeConnection: Partial<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> }>;
  ProgrammeEdge: Partial<Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] }>;
  Provenance: Partial<Provenance>;
  QuarterExecution: QuarterExecutionEntity;
  Query: Record<PropertyKey, never>;
  Region: Partial<Omit<Region, 'budgetLines'> & { budgetLines: ResolversParentTypes['BudgetLineConnection'] } | FederationReferenceTypes['Region']>;
  RupExportConnection: Partial<Omit<RupExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RupExportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RupExportRow']> }>;
  RupExportEdge: Partial<Omit<RupExportEdge, 'node'> & { node: ResolversParentTypes['RupExportRow'] }>;
  RupExportRow: RupExportRowEntity;
  StepAmount: StepAmountEntity;
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

export type BudgetLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  accountCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['ProgrammeActivity'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundSource?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  packages?: Resolver<ResolversTypes['ProcurementPackageConnection'], ParentType, ContextType, Partial<BudgetLinePackagesArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['QuarterExecution']>, ParentType, ContextType>;
  realised?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StepAmount']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetLineConnection'] = ResolversParentTypes['BudgetLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetLineEdge'] = ResolversParentTypes['BudgetLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type BudgetShareResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetShare'] = ResolversParentTypes['BudgetShare']> = {
  adopted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetKind'], ParentType, ContextType>;
  realised?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BudgetSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetSummary'] = ResolversParentTypes['BudgetSummary']> = {
  absorption?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['BudgetShare']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  realised?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<DatasetProgrammesArgs>>;
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

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetSummary']>, ParentType, ContextType, Partial<OrganizationBudgetArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packages?: Resolver<ResolversTypes['ProcurementPackageConnection'], ParentType, ContextType, Partial<OrganizationPackagesArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<OrganizationProgrammesArgs>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerformanceTargetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PerformanceTarget'] = ResolversParentTypes['PerformanceTarget']> = {
  achieved?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowerIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanningDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanningDocument'] = ResolversParentTypes['PlanningDocument']> = {
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PlanningStep'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanningDocumentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanningDocumentConnection'] = ResolversParentTypes['PlanningDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanningDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanningDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanningDocumentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanningDocumentEdge'] = ResolversParentTypes['PlanningDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanningDocument'], ParentType, ContextType>;
};

export type PlanningFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanningFinding'] = ResolversParentTypes['PlanningFinding']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['PlanningCheck'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanningFindingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanningFindingConnection'] = ResolversParentTypes['PlanningFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanningFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanningFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanningFindingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanningFindingEdge'] = ResolversParentTypes['PlanningFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanningFinding'], ParentType, ContextType>;
};

export type ProcurementPackageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcurementPackage'] = ResolversParentTypes['ProcurementPackage'], FederationReferenceType extends FederationReferenceTypes['ProcurementPackage'] = FederationReferenceTypes['ProcurementPackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcurementPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  domesticProduct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fundSource?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcurementKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ProcurementMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  preBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  realised?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rupCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workUnitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workUnitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcurementPackageConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcurementPackageConnection'] = ResolversParentTypes['ProcurementPackageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcurementPackageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcurementPackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcurementPackageEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcurementPackageEdge'] = ResolversParentTypes['ProcurementPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcurementPackage'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ProgrammeActivityConnection'], ParentType, ContextType, Partial<ProgrammeActivitiesArgs>>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetSummary']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sourceOrganizationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PerformanceTarget']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeActivity'] = ResolversParentTypes['ProgrammeActivity'], FederationReferenceType extends FederationReferenceTypes['ProgrammeActivity'] = FederationReferenceTypes['ProgrammeActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgrammeActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetSummary']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<ProgrammeActivityLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PerformanceTarget']>, ParentType, ContextType>;
};

export type ProgrammeActivityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeActivityConnection'] = ResolversParentTypes['ProgrammeActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeActivityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeActivityEdge'] = ResolversParentTypes['ProgrammeActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeActivity'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
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

export type QuarterExecutionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuarterExecution'] = ResolversParentTypes['QuarterExecution']> = {
  cashBudget?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  realised?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  budgetLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType, RequireFields<QueryBudgetLineArgs, 'id'>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<QueryBudgetLinesArgs>>;
  packages?: Resolver<ResolversTypes['ProcurementPackageConnection'], ParentType, ContextType, Partial<QueryPackagesArgs>>;
  planningDocuments?: Resolver<ResolversTypes['PlanningDocumentConnection'], ParentType, ContextType, Partial<QueryPlanningDocumentsArgs>>;
  planningImportReport?: Resolver<ResolversTypes['PlanningFindingConnection'], ParentType, ContextType, Partial<QueryPlanningImportReportArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  rupExport?: Resolver<ResolversTypes['RupExportConnection'], ParentType, ContextType, RequireFields<QueryRupExportArgs, 'year'>>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetSummary']>, ParentType, ContextType, Partial<RegionBudgetArgs>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<RegionBudgetLinesArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RupExportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RupExportConnection'] = ResolversParentTypes['RupExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RupExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RupExportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RupExportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RupExportEdge'] = ResolversParentTypes['RupExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RupExportRow'], ParentType, ContextType>;
};

export type RupExportRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RupExportRow'] = ResolversParentTypes['RupExportRow']> = {
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jenis_pengadaan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kd_rup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kd_satker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mak?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metode_pengadaan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nama_paket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nama_satker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pagu?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status_pdn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status_pradipa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status_ukm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sumber_dana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tahun_anggaran?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepAmountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StepAmount'] = ResolversParentTypes['StepAmount']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PlanningDocument'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PlanningStep'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  BudgetShare?: BudgetShareResolvers<ContextType>;
  BudgetSummary?: BudgetSummaryResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PerformanceTarget?: PerformanceTargetResolvers<ContextType>;
  PlanningDocument?: PlanningDocumentResolvers<ContextType>;
  PlanningDocumentConnection?: PlanningDocumentConnectionResolvers<ContextType>;
  PlanningDocumentEdge?: PlanningDocumentEdgeResolvers<ContextType>;
  PlanningFinding?: PlanningFindingResolvers<ContextType>;
  PlanningFindingConnection?: PlanningFindingConnectionResolvers<ContextType>;
  PlanningFindingEdge?: PlanningFindingEdgeResolvers<ContextType>;
  ProcurementPackage?: ProcurementPackageResolvers<ContextType>;
  ProcurementPackageConnection?: ProcurementPackageConnectionResolvers<ContextType>;
  ProcurementPackageEdge?: ProcurementPackageEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeActivity?: ProgrammeActivityResolvers<ContextType>;
  ProgrammeActivityConnection?: ProgrammeActivityConnectionResolvers<ContextType>;
  ProgrammeActivityEdge?: ProgrammeActivityEdgeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  QuarterExecution?: QuarterExecutionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RupExportConnection?: RupExportConnectionResolvers<ContextType>;
  RupExportEdge?: RupExportEdgeResolvers<ContextType>;
  RupExportRow?: RupExportRowResolvers<ContextType>;
  StepAmount?: StepAmountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
