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

/** What somebody looks at in an access review. */
export type AccessWarning =
  /** Appointed administrator, but without a position in the Walidata organization: the appointment gives nothing. */
  | 'ADMIN_WITHOUT_POSITION'
  /** An appointment ends within 30 days. */
  | 'APPOINTMENT_ENDS_SOON'
  /** An employee who holds no position. */
  | 'EMPLOYEE_WITHOUT_POSITION'
  /** No sign-in on record: never, or none in the last 30 days. */
  | 'NO_SIGN_IN'
  /** A position ends within 30 days. */
  | 'POSITION_ENDS_SOON'
  /** Somebody else is appointed to the same position on the same day. */
  | 'SECOND_HOLDER';

/** A new account. It has no password: its owner sets one by mail. */
export type AccountInput = {
  /** Mail address; without one its owner cannot set a password by mail. */
  email?: string | null | undefined;
  /** NIP of an employee, 18 digits; null for everybody else. */
  employeeNumber?: string | null | undefined;
  /** Name of the person. */
  name: string;
  /** 3 to 64 of a–z 0–9 . _ - */
  username: string;
};

/** Kinds of accounts (S2). */
export type AccountKind =
  /** Pegawai: tied to positions by the employee number (NIP). */
  | 'EMPLOYEE'
  /** Everybody else. */
  | 'OTHER';

/** Why another graph is served. */
export type ActivationReason =
  /** A reviewer let a subgraph in, or changed its tier. */
  | 'APPROVE'
  /** A subgraph in the graph published a version. */
  | 'PUBLISH'
  /** A subgraph was put in quarantine. */
  | 'QUARANTINE'
  /** A subgraph was taken out for good. */
  | 'RETIRE'
  /** A subgraph came back from quarantine. */
  | 'RETURN'
  /** Somebody went back to an earlier graph. */
  | 'ROLLBACK'
  /** Our own subgraphs changed with a new release of this product. */
  | 'UPGRADE';

/** Whether an agreement holds. */
export type AgreementState =
  /** Confirmed; its first day is still to come. */
  | 'COMING'
  /** Its last day has passed, or it was ended. */
  | 'ENDED'
  /** Holds today. */
  | 'IN_FORCE'
  /** Waits for a second person to confirm it. */
  | 'RECORDED';

/** A programme of aid; codes as in the dataset penerima-bantuan. */
export type AidProgramme =
  /** Asistensi sosial lanjut usia. */
  | 'ASISTENSI_LANSIA'
  /** Program Keluarga Harapan. */
  | 'PKH'
  /** Bantuan sembako. */
  | 'SEMBAKO';

/** What a new key may do. */
export type ApiKeyInput = {
  /** Operations a day: 50000 when not given, at most 1000000. */
  dailyQuota?: number | null | undefined;
  /** When it stops working, ISO 8601, at most 365 days ahead. */
  expiresAt: string;
  /** Operations a calendar month: 1000000 when not given, at most 20000000. */
  monthlyQuota?: number | null | undefined;
  /** What to call it: "server produksi". */
  name: string;
  /** Operations a minute in each process: 600 when not given, at most 6000. */
  ratePerMinute?: number | null | undefined;
  /** Scopes it gets of those granted to the application. */
  scopes?: Array<string>;
};

/** Whether a key works. */
export type ApiKeyState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It works. */
  | 'LIVE'
  /** Another took its place; it works until it expires. */
  | 'REPLACED'
  /** It was taken away. */
  | 'REVOKED';

/** What the owner of an application says of it. */
export type ApplicationInput = {
  /** Whom to reach about it: a mail address or telephone number of an office. */
  contact: string;
  /** Last day of the registration, at most three years ahead. */
  expiresOn: string;
  /** Name of the application. */
  name: string;
  /** What it needs the data for. */
  purpose: string;
  /** What it needs beyond open data: data:restricted, data:closed, person:read, person:nik. Each needs a data-use agreement. */
  scopes?: Array<string>;
  /** How it signs people in; leave it out when it signs nobody in. */
  signIn?: SignInInput | null | undefined;
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

/** What to look for in the audit log; conditions that are given hold together. */
export type AuditFilter = {
  /** What was done, exactly: "key.revoke". */
  action?: string | null | undefined;
  /** Id of the session, token or key it was done with: what a key did. */
  credential?: string | null | undefined;
  /** First day (WIB). */
  from?: string | null | undefined;
  /** Code of an organization that who did it belonged to. */
  organization?: string | null | undefined;
  /** Whether it was done or refused. */
  outcome?: AuditOutcome | null | undefined;
  /** Id of a request. */
  requestId?: string | null | undefined;
  /** Id of the account or application that did it. */
  subject?: string | null | undefined;
  /** Last day (WIB). */
  to?: string | null | undefined;
};

/** Whether something was done. */
export type AuditOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED';

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

/** What a check comes to. */
export type CheckOutcome =
  /** It may be published once a reviewer consents to what breaks. */
  | 'NEEDS_CONSENT'
  /** It may be published. */
  | 'PASSED'
  /** It may not be published. */
  | 'REFUSED';

/** The rules of a check. */
export type CheckRule =
  /** It asks for no more access than its tier gives. */
  | 'ACCESS'
  /** Its address may be called. */
  | 'ADDRESS'
  /** The schema is not too large, deep or knotted. */
  | 'BOUNDS'
  /** Operations of the last days keep working. */
  | 'BREAKING'
  /** It makes one graph with the others. */
  | 'COMPOSITION'
  /** It is described, and named as usual. */
  | 'LINT'
  /** It leaves what others own to them, unless they consented. */
  | 'OWNERSHIP'
  /** Its service runs, and has this schema. */
  | 'PROBE'
  /** It is a schema. */
  | 'SYNTAX'
  /** It avoids what would be planned wrongly. */
  | 'TRAP';

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

/** Why a consent ended. */
export type ConsentEnd =
  /** Its last day is over. */
  | 'EXPIRED'
  /** Its owner does not answer for the field any more. */
  | 'FIELD_GONE'
  /** The field is another organization's now, or its subgraph is retired. */
  | 'OWNER_CHANGED'
  /** Who may give it took it back. */
  | 'WITHDRAWN';

/** What stands in an agreement. */
export type DataAgreementInput = {
  /** Code of the organization that gets it. */
  consumer: string;
  /** Name of the signed document. */
  documentName: string;
  /** SHA-256 of the signed document, hexadecimal. */
  documentSha256: string;
  /** First day. */
  from: string;
  /** Number of the document. */
  number: string;
  /** Code of the organization that gives the data. */
  owner: string;
  /** What the data may be used for. */
  purpose: string;
  /** What it allows: data:restricted, data:closed, person:read, person:nik. */
  scopes: Array<string>;
  /** Last day, at most five years ahead. */
  to: string;
};

/** How much of rows somebody sees. */
export type DataView =
  /** Inside totals, small cells suppressed. */
  | 'AGGREGATES'
  /** That they are there, and their progress. */
  | 'METADATA'
  /** The rows themselves. */
  | 'ROWS';

/** What a dataset is made of. */
export type DatasetKind =
  /** Data induk or kode referensi: a master table served by the subgraph that owns it. */
  | 'REFERENCE'
  /** Data statistik: figures, in releases. */
  | 'STATISTICS';

/** Which rows of a release to give. Values of one list are alternatives; the lists narrow one another. A value that the release does not have is refused. */
export type DatasetRowFilter = {
  /** Codes of indicators. */
  indicators?: Array<string> | null | undefined;
  /** Members of dimensions, one entry a dimension. */
  members?: Array<DatasetRowMembers> | null | undefined;
  /** Codes of organizations the figures are about. */
  organizations?: Array<string> | null | undefined;
  /** Periods, exactly as in the rows: "2024-S2". */
  periods?: Array<string> | null | undefined;
  /** Wilayah: Kemendagri codes, exactly as in the rows. */
  regions?: Array<string> | null | undefined;
};

/** Members of one dimension. */
export type DatasetRowMembers = {
  /** Code of the dimension, "SEX". */
  dimension: string;
  /** Codes of members, alternatives of one another. */
  members: Array<string>;
};

/** What datasets are searched by. Values of one filter are alternatives; filters narrow one another. */
export type DatasetSearch = {
  /** Tingkat Akses. */
  access?: Array<AccessLevel> | null | undefined;
  /** Formats its rows are offered in. */
  formats?: Array<DistributionFormat> | null | undefined;
  /** Slugs of groups. */
  groups?: Array<string> | null | undefined;
  /** Codes of indicators. */
  indicators?: Array<string> | null | undefined;
  /**
   * Kata kunci: every word, its stem or its beginning, must occur in title, tags, indicators, regions, producer or description.
   * When no dataset has all of them, misspelt words are put right (see `DatasetConnection.suggestion`).
   */
  keyword?: string | null | undefined;
  /** Codes of pillars. */
  pillars?: Array<string> | null | undefined;
  /** Produsen Data/OPD: codes of organizations. */
  publishers?: Array<string> | null | undefined;
  /** Wilayah: Kemendagri codes. Finds datasets that have figures for the region. */
  regions?: Array<string> | null | undefined;
  /** Tags, as written. */
  tags?: Array<string> | null | undefined;
  /** Urusan/bidang: codes of themes. */
  themes?: Array<string> | null | undefined;
  /** Tahun. */
  years?: Array<number> | null | undefined;
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

/** A format the rows of a dataset are offered in. */
export type DistributionFormat =
  /** Comma-separated values (RFC 4180). */
  | 'CSV'
  /** JSON (RFC 8259). */
  | 'JSON'
  /** Excel workbook (Office Open XML). */
  | 'XLSX';

/** What a kind of document belongs to. */
export type DocumentGroup =
  /** Informasi publik dan layanan perizinan. */
  | 'INFORMATION'
  /** Produk hukum. */
  | 'LEGAL'
  /** Publikasi. */
  | 'PUBLICATION';

/** Whether a planning document is in force. */
export type DocumentStatus =
  /** Adopted (ditetapkan). */
  | 'ADOPTED'
  /** Draft (rancangan): not adopted yet, so for government only. */
  | 'DRAFT';

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

/** How a figure differs between two releases. */
export type FigureChangeKind =
  /** Only the second release has it. */
  | 'ADDED'
  /** Both have it, with another value, unit or state. */
  | 'CHANGED'
  /** Only the first release has it. */
  | 'REMOVED';

/** What follows from a finding. */
export type FindingSeverity =
  /** Somebody has to consent. */
  | 'CONSENT'
  /** It may not be published. */
  | 'ERROR'
  /** Good to know. */
  | 'INFO'
  /** It may be published; it would be better otherwise. */
  | 'WARNING';

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

/** Kind of a group. */
export type GroupKind =
  /** One of the sectors of e-government. */
  | 'SEKTOR'
  /** A subject across sectors. */
  | 'TEMATIK'
  /** A work unit of the provincial government. */
  | 'UNIT_KERJA';

/** How ID tokens are signed. */
export type IdTokenAlgorithm =
  /** ECDSA on the curve P-256: small and quick. */
  | 'ES256'
  /** RSA with SHA-256: for libraries that know nothing else. */
  | 'RS256';

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

/** What the checks found on a release. */
export type Quality =
  /** All checks passed. */
  | 'CHECKED'
  /** Perlu verifikasi: published, but the checks found something implausible; see the findings. */
  | 'NEEDS_VERIFICATION';

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

/** What is wrong with the service of a subgraph. */
export type QuarantineReason =
  /** What it answers is no GraphQL, or malformed. */
  | 'BROKEN'
  /** A reviewer took it out, or went back to a graph without it. */
  | 'BY_HAND'
  /** It does with a field of others what their consent, which ended, had let it do. */
  | 'CONSENT_ENDED'
  /** It answers too late. */
  | 'LATE'
  /** What it answers is not of the types its schema says. */
  | 'LIED'
  /** Its answers are larger, or nested deeper, than they may be. */
  | 'OVER_BUDGET'
  /** Its service has another schema than was published, or the schema no longer fits beside the others. */
  | 'SCHEMA_DIFFERS'
  /** It cannot be reached. */
  | 'UNREACHABLE';

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

/** Whether a registered application works. */
export type RegistrationState =
  /** Works, until its last day. */
  | 'ACTIVE'
  /** Waits for an administrator. */
  | 'SUBMITTED'
  /** Was stopped. */
  | 'SUSPENDED';

/** What a change means for those who use the graph. */
export type SchemaChangeKind =
  /** Operations that worked fail. */
  | 'BREAKING'
  /** Operations work, but may meet what they do not expect. */
  | 'DANGEROUS'
  /** Nobody notices who does not look for it. */
  | 'SAFE';

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

/** Posisi Server. */
export type ServerLocation =
  /** Kominfo: in the data centre of Dinas Kominfo. */
  | 'KOMINFO'
  /** Diluar Kominfo: elsewhere. */
  | 'OUTSIDE';

/** Sex of a person (jenis kelamin). */
export type Sex =
  /** Perempuan. */
  | 'FEMALE'
  /** Laki-laki. */
  | 'MALE';

/** How an application signs people in. Addresses are complete https addresses, as browsers write them. */
export type SignInInput = {
  /** Whether it may ask people to let it read the graph as they do; not for applications outside government. */
  actsForPersons?: boolean;
  /** Is told when a session ends (OpenID Connect Back-Channel Logout). */
  backchannelLogoutUri?: string | null | undefined;
  /** How its ID tokens are signed. */
  idTokenAlgorithm?: IdTokenAlgorithm;
  /** Where people may come back to after signing out: at most 20 addresses. */
  postLogoutRedirectUris?: Array<string>;
  /** Where people come back to after signing in: 1 to 20 addresses, compared letter by letter. */
  redirectUris: Array<string>;
};

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** The period to compare with. */
export type StatisticsAgainst =
  /** The one before it that the dataset has, however far back (surveys that skip years). */
  | 'PREVIOUS_AVAILABLE'
  /** The one right before in the calendar: 2024-S1 for 2024-S2. */
  | 'PREVIOUS_PERIOD'
  /** The same one a year before: 2023-S2 for 2024-S2. */
  | 'PREVIOUS_YEAR';

/**
 * A column: a `figure`, a `ratio`, or something shown `of` another column. Exactly one of the three. A figure that several datasets,
 * units or frequencies have becomes one column for each, "population@penduduk-siak"; choose with `dataset` and `frequency`.
 */
export type StatisticsColumnInput = {
  /** For GROWTH and DIFFERENCE. */
  against?: StatisticsAgainst;
  /** An indicator. */
  figure?: StatisticsFigureInput | null | undefined;
  /** Name in the answer: a letter, then letters, digits or _. */
  id: string;
  /** Id of another column. */
  of?: string | null | undefined;
  /** For RANK: which comes first. */
  order?: StatisticsDirection;
  /** One indicator divided by another. */
  ratio?: StatisticsRatioInput | null | undefined;
  /** What to show. */
  show?: StatisticsShow;
  /** For MOVING_AVERAGE: number of periods, 2 to 60. */
  window?: number;
  /** For SHARE and RANK: keys that stay the same ("REGION", "PARENT" for the region above, "ORGANIZATION", or a dimension). */
  within?: Array<string>;
};

/** Order of figures. */
export type StatisticsDirection =
  /** Smallest first. */
  | 'ASCENDING'
  /** Largest first. */
  | 'DESCENDING';

/** An indicator and how its figures become one. */
export type StatisticsFigureInput = {
  /** Only this dataset. */
  dataset?: string | null | undefined;
  /** Only these members, beside the filter's. */
  dimensions?: Array<StatisticsMembersInput>;
  /** Only this frequency. */
  frequency?: StatisticsFrequency | null | undefined;
  /** Code of the indicator. */
  indicator: string;
  /** How figures become one. */
  measure?: StatisticsMeasure;
  /** For measures over units: take regions of this level as units. */
  over?: RegionLevel | null | undefined;
  /** Only this period, in place of the filter's. */
  period?: string | null | undefined;
  /** For QUANTILE: 0 to 1, "0.9". */
  quantile?: string | null | undefined;
  /** Released figures, unless preliminary ones are asked for. They are never mixed. */
  stage?: Stage;
  /** For WEIGHTED_AVERAGE: code of the indicator to weight by. */
  weight?: string | null | undefined;
};

/** Which figures to use. Everything given must hold. */
export type StatisticsFilterInput = {
  /**
   * The data as it stood at this moment (ISO 8601 with a zone: "2026-11-20T08:00:00Z"): the releases that were current then. What was
   * withdrawn or closed since stays so, and the caller's rights are those of today. Left out: the data of now.
   */
  asOf?: string | null | undefined;
  /** Only these datasets. */
  datasets?: Array<string> | null | undefined;
  /** Only these members. */
  dimensions?: Array<StatisticsMembersInput>;
  /** Periods that end at or after the beginning of this one: "2010", "2024-S1". */
  from?: string | null | undefined;
  /** Only the last so many of these periods, counted for each column by its own dataset and frequency. */
  latest?: number | null | undefined;
  /** Organizations the figures are about, each with the units below it. */
  organizations?: Array<string> | null | undefined;
  /** These regions with everything below them. */
  regions?: Array<string> | null | undefined;
  /** Periods that end at or before the end of this one. */
  to?: string | null | undefined;
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
  by: StatisticsKey;
  /** For DIMENSION: its name, e.g. SEX. */
  dimension?: string | null | undefined;
  /** For REGION. */
  level?: RegionLevel | null | undefined;
};

/** A question to the statistics: columns, rows, filter, order. */
export type StatisticsInput = {
  /** What to compute, 1 to 20 columns. */
  columns: Array<StatisticsColumnInput>;
  /** Which figures to use. */
  filter?: StatisticsFilterInput;
  /** What makes a row. Nothing: one row for everything. */
  groupBy?: Array<StatisticsGroupInput>;
  /** Keep only so many rows after ordering: the first ten. */
  limit?: number | null | undefined;
  /** Order of the rows; then, and by default, by their keys. Rows without a value come last. */
  orderBy?: Array<StatisticsOrderInput>;
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

/** Members of a dimension. */
export type StatisticsMembersInput = {
  /** Name of the dimension, e.g. SEX. */
  dimension: string;
  /** Codes of the members, e.g. F. */
  members: Array<string>;
};

/** Order by a column or by the keys. */
export type StatisticsOrderInput = {
  /** Id of a column; left out: by the keys of the rows. */
  column?: string | null | undefined;
  /** Which comes first. */
  direction?: StatisticsDirection;
};

/** A ratio: by its code in the register, or by its parts. */
export type StatisticsRatioInput = {
  /** Code in the register, e.g. POPULATION_DENSITY. */
  code?: string | null | undefined;
  /**
   * Part below the line: the same period; of a dataset with another frequency the latest not later than that, or else its first.
   * A dimension of the rows that it does not have is left out: pupils of a level per inhabitant.
   */
  denominator?: StatisticsFigureInput | null | undefined;
  /** Part above the line. */
  numerator?: StatisticsFigureInput | null | undefined;
  /** Factor: 100000 for "per 100.000". */
  scale?: string;
  /** Unit to show; by default the two units with a slash. */
  unit?: string | null | undefined;
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

/** How the service of an outside subgraph does. */
export type SubgraphHealthState =
  /** More failed. */
  | 'FAILING'
  /** Fewer than one call in twenty failed. */
  | 'HEALTHY'
  /** It was not called. */
  | 'UNKNOWN';

/** A subgraph to register. */
export type SubgraphInput = {
  /** Whom to reach about it: a mail address or telephone number of an office. */
  contact: string;
  /** What it adds to the graph. */
  description: string;
  /** Its name in the graph: 2 to 41 lower-case letters, digits and hyphens, a letter first. It stays. */
  name: string;
  /** Code of the organization that answers for it. */
  owner: string;
  /** Where it answers: an address such as https://data.example.go.id/graphql. */
  url: string;
};

/** Whose a subgraph is. */
export type SubgraphOrigin =
  /** Part of this product. */
  | 'BASE'
  /** Of another system, registered by its owner. */
  | 'OUTSIDE';

/** Whether a subgraph is in the graph. */
export type SubgraphState =
  /** In the graph. */
  | 'ACTIVE'
  /** Waits for its first version, or for review; not in the graph. */
  | 'PENDING'
  /** Taken out because its service failed, or by hand; comes back by a probe. */
  | 'QUARANTINED'
  /** A reviewer did not let it in; a new version may be reviewed again. */
  | 'REJECTED'
  /** Taken out for good. */
  | 'RETIRED';

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

/** How much of a dataset a caller sees. */
export type Visibility =
  /** Its figures inside totals only, with small cells suppressed. */
  | 'AGGREGATES'
  /** Its catalogue entry and the progress of its releases only. */
  | 'METADATA'
  /** Its rows. */
  | 'ROWS';

export type MapBoundariesQueryVariables = Exact<{
  within: string;
  level: RegionLevel;
}>;


export type MapBoundariesQuery = { boundaries: { contentHash: string, path: string, source: string, licence: string, dataAsOf: string } | null };

export type DatasetEntryFragment = { id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } };

export type DataVersionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type DataVersionChangedSubscription = { dataVersionChanged: { id: string } };

export type FigurePartsFragment = { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> };

export type ProvenancePartsFragment = { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean };

export type IndicatorWordsFragment = { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> };

export type OrganizationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ code: string, name: string, shortName: string | null }> } };

export type OwnProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfileQuery = { me: { id: string | null, username: string | null, name: string | null, kind: AccountKind | null, roles: Array<AccessRole>, regional: boolean, positionsAsOf: string | null, scopes: Array<string>, organizations: Array<{ code: string, name: string }>, authority: Array<{ code: string, name: string }>, grounds: Array<{ role: AccessRole, holding: OfficialAppointment | null, decree: string | null, from: string, to: string | null, position: { code: string, name: string } | null, organization: { code: string, name: string } | null, appointment: { id: string, reason: string, givenBy: string | null, givenAt: string } | null }> } | null };

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

export type DataAgreementsQueryVariables = Exact<{
  organization?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DataAgreementsQuery = { dataAgreements: { totalCount: number, nodes: Array<{ id: string, number: string, scopes: Array<string>, purpose: string, from: string, to: string, documentName: string, documentSha256: string, state: AgreementState, recordedBy: string | null, recordedAt: string, confirmedBy: string | null, confirmedAt: string | null, endedAt: string | null, endReason: string | null, mayConfirm: boolean, mayEnd: boolean, owner: { code: string, name: string }, consumer: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordAgreementMutationVariables = Exact<{
  input: DataAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement: { id: string } };

export type ConfirmAgreementMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmAgreementMutation = { confirmAgreement: { id: string } };

export type EndAgreementMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type EndAgreementMutation = { endAgreement: { id: string } };

export type RegisteredApplicationsQueryVariables = Exact<{
  organization?: string | null | undefined;
  state?: RegistrationState | null | undefined;
  after?: string | null | undefined;
}>;


export type RegisteredApplicationsQuery = { registeredApplications: { totalCount: number, nodes: Array<{ id: string, name: string, party: string | null, state: RegistrationState, requestedScopes: Array<string>, scopesToday: Array<string>, expiresOn: string, organization: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneApplicationQueryVariables = Exact<{
  id: string;
}>;


export type OneApplicationQuery = { registeredApplication: { id: string, name: string, party: string | null, contact: string, purpose: string, state: RegistrationState, requestedScopes: Array<string>, grantedScopes: Array<string>, scopesToday: Array<string>, clientId: string | null, contract: string | null, expiresOn: string, registeredBy: string | null, registeredAt: string, decidedBy: string | null, decidedAt: string | null, version: number, mayManage: boolean, mayDecide: boolean, organization: { code: string, name: string } | null, requestedSignIn: { redirectUris: Array<string>, postLogoutRedirectUris: Array<string>, backchannelLogoutUri: string | null, actsForPersons: boolean, idTokenAlgorithm: IdTokenAlgorithm } | null, signIn: { redirectUris: Array<string> } | null } | null };

export type ApplicationPartsFragment = { id: string, name: string, party: string | null, contact: string, purpose: string, state: RegistrationState, requestedScopes: Array<string>, grantedScopes: Array<string>, scopesToday: Array<string>, clientId: string | null, contract: string | null, expiresOn: string, registeredBy: string | null, registeredAt: string, decidedBy: string | null, decidedAt: string | null, version: number, mayManage: boolean, mayDecide: boolean, organization: { code: string, name: string } | null, requestedSignIn: { redirectUris: Array<string>, postLogoutRedirectUris: Array<string>, backchannelLogoutUri: string | null, actsForPersons: boolean, idTokenAlgorithm: IdTokenAlgorithm } | null, signIn: { redirectUris: Array<string> } | null };

export type RegisterApplicationMutationVariables = Exact<{
  organization?: string | null | undefined;
  party?: string | null | undefined;
  input: ApplicationInput;
}>;


export type RegisterApplicationMutation = { registerApplication: { id: string } };

export type ChangeApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  input: ApplicationInput;
}>;


export type ChangeApplicationMutation = { changeApplication: { id: string, name: string, party: string | null, contact: string, purpose: string, state: RegistrationState, requestedScopes: Array<string>, grantedScopes: Array<string>, scopesToday: Array<string>, clientId: string | null, contract: string | null, expiresOn: string, registeredBy: string | null, registeredAt: string, decidedBy: string | null, decidedAt: string | null, version: number, mayManage: boolean, mayDecide: boolean, organization: { code: string, name: string } | null, requestedSignIn: { redirectUris: Array<string>, postLogoutRedirectUris: Array<string>, backchannelLogoutUri: string | null, actsForPersons: boolean, idTokenAlgorithm: IdTokenAlgorithm } | null, signIn: { redirectUris: Array<string> } | null } };

export type ActivateApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  scopes?: Array<string> | string | null | undefined;
}>;


export type ActivateApplicationMutation = { activateApplication: { id: string, name: string, party: string | null, contact: string, purpose: string, state: RegistrationState, requestedScopes: Array<string>, grantedScopes: Array<string>, scopesToday: Array<string>, clientId: string | null, contract: string | null, expiresOn: string, registeredBy: string | null, registeredAt: string, decidedBy: string | null, decidedAt: string | null, version: number, mayManage: boolean, mayDecide: boolean, organization: { code: string, name: string } | null, requestedSignIn: { redirectUris: Array<string>, postLogoutRedirectUris: Array<string>, backchannelLogoutUri: string | null, actsForPersons: boolean, idTokenAlgorithm: IdTokenAlgorithm } | null, signIn: { redirectUris: Array<string> } | null } };

export type ContractChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractChoicesQuery = { contracts: Array<{ name: string, include: Array<string> | null, exclude: Array<string> | null }> };

export type BindApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  contract?: string | null | undefined;
}>;


export type BindApplicationMutation = { bindApplication: { id: string, name: string, party: string | null, contact: string, purpose: string, state: RegistrationState, requestedScopes: Array<string>, grantedScopes: Array<string>, scopesToday: Array<string>, clientId: string | null, contract: string | null, expiresOn: string, registeredBy: string | null, registeredAt: string, decidedBy: string | null, decidedAt: string | null, version: number, mayManage: boolean, mayDecide: boolean, organization: { code: string, name: string } | null, requestedSignIn: { redirectUris: Array<string>, postLogoutRedirectUris: Array<string>, backchannelLogoutUri: string | null, actsForPersons: boolean, idTokenAlgorithm: IdTokenAlgorithm } | null, signIn: { redirectUris: Array<string> } | null } };

export type SuspendApplicationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type SuspendApplicationMutation = { suspendApplication: { id: string, name: string, party: string | null, contact: string, purpose: string, state: RegistrationState, requestedScopes: Array<string>, grantedScopes: Array<string>, scopesToday: Array<string>, clientId: string | null, contract: string | null, expiresOn: string, registeredBy: string | null, registeredAt: string, decidedBy: string | null, decidedAt: string | null, version: number, mayManage: boolean, mayDecide: boolean, organization: { code: string, name: string } | null, requestedSignIn: { redirectUris: Array<string>, postLogoutRedirectUris: Array<string>, backchannelLogoutUri: string | null, actsForPersons: boolean, idTokenAlgorithm: IdTokenAlgorithm } | null, signIn: { redirectUris: Array<string> } | null } };

export type IssueClientSecretMutationVariables = Exact<{
  application: string;
}>;


export type IssueClientSecretMutation = { issueClientSecret: { clientId: string, clientSecret: string } };

export type ApplicationKeysQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ApplicationKeysQuery = { registeredApplication: { id: string, keys: { totalCount: number, nodes: Array<{ id: string, prefix: string, name: string, scopes: Array<string>, state: ApiKeyState, ratePerMinute: number, dailyQuota: number, monthlyQuota: number, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, replacedBy: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type IssueKeyMutationVariables = Exact<{
  application: string;
  input: ApiKeyInput;
}>;


export type IssueKeyMutation = { issueKey: { secret: string, key: { id: string, name: string } } };

export type RotateKeyMutationVariables = Exact<{
  id: string;
  oldEndsAt: string;
  expiresAt: string;
}>;


export type RotateKeyMutation = { rotateKey: { secret: string, key: { id: string, name: string } } };

export type RevokeKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeKeyMutation = { revokeKey: { id: string } };

export type KeyUsageQueryVariables = Exact<{
  id: string;
  key?: string | null | undefined;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type KeyUsageQuery = { registeredApplication: { id: string, usage: { nodes: Array<{ day: string, operations: number, refused: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { nodes: Array<{ seq: number | string, at: string, action: string, outcome: AuditOutcome, subject: string | null, name: string | null, kind: string, credentialKind: string, credentialId: string | null, positions: Array<string>, organizations: Array<string>, address: string, requestId: string, operationName: string | null, operationHash: string | null, tiers: Array<string>, purpose: string | null, hash: string, details: Array<{ name: string, value: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchCatalogueQueryVariables = Exact<{
  language: Language;
  search: DatasetSearch;
  sort: DatasetSort;
  first: number;
}>;


export type SearchCatalogueQuery = { datasets: { totalCount: number, suggestion: string | null, nodes: Array<{ id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, spatial: Array<{ code: string, name: string }>, tags: Array<{ name: string }>, distributions: Array<{ format: DistributionFormat }>, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } }>, facets: { themes: Array<{ count: number, theme: { code: string, name: string } }>, publishers: Array<{ count: number, publisher: { code: string, name: string, shortName: string | null } }>, regions: Array<{ count: number, region: { code: string, name: string } }>, years: Array<{ count: number, year: number }>, groups: Array<{ count: number, group: { slug: string, title: string } }>, pillars: Array<{ count: number, pillar: { code: string, name: string } }>, tags: Array<{ count: number, tag: { name: string } }>, access: Array<{ count: number, access: AccessLevel }>, formats: Array<{ count: number, format: DistributionFormat }> } } };

export type DatasetPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DatasetPageQuery = { dataset: { id: string, title: string, description: string, kind: DatasetKind, source: string, referenceCode: string, unit: string, issued: string | null, modified: string, frequency: Frequency, access: AccessLevel, stage: Stage, visibility: Visibility, invented: boolean, downloads: number, dueOn: string | null, timeliness: Timeliness, publisher: { code: string, name: string }, themes: Array<{ code: string, name: string }>, groups: Array<{ slug: string, title: string }>, tags: Array<{ name: string }>, spatial: Array<{ code: string, name: string }>, temporal: { start: string, end: string }, licence: { code: string, name: string, url: string | null }, contact: { name: string, email: string | null }, quality: { met: number, total: number, points: Array<{ code: QualityPointCode, name: string, met: boolean, explanation: string }> }, indicators: Array<{ code: string, name: string, concept: string, definition: string, classification: string, measure: string, unit: string, method: string, interpretation: string, additive: boolean }>, related: Array<{ id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } }>, releases: { nodes: Array<{ title: string, id: string, period: string, version: number, stage: Stage, publishedAt: string, rowCount: number | null, quality: Quality, findings: Array<{ check: string, place: string, message: string }> | null, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } }> }, distributions: Array<{ format: DistributionFormat, mediaType: string, path: string }> } | null };

export type IndicatorMeaningFragment = { code: string, name: string, concept: string, definition: string, classification: string, measure: string, unit: string, method: string, interpretation: string, additive: boolean };

export type ReleaseFactsFragment = { id: string, period: string, version: number, stage: Stage, publishedAt: string, rowCount: number | null, quality: Quality, findings: Array<{ check: string, place: string, message: string }> | null, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } };

export type DatasetCitationQueryVariables = Exact<{
  id: string;
  release?: string | null | undefined;
  language: Language;
}>;


export type DatasetCitationQuery = { dataset: { citation: string | null } | null };

export type DatasetRowsQueryVariables = Exact<{
  id: string;
  release: string;
  filter?: DatasetRowFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type DatasetRowsQuery = { dataset: { rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, components: Array<{ code: string, kind: ComponentKind, label: string, dataType: ComponentDataType, nullable: boolean, description: string, units: Array<string>, members: Array<{ code: string, name: string }> | null }>, nodes: Array<{ period: string, value: string | null, unit: string, status: ObservationStatus, indicator: { code: string, name: string, additive: boolean }, region: { code: string, name: string }, organization: { code: string, name: string } | null, dimensions: Array<{ dimension: string, member: string, label: string }> }> } | null } | null };

export type RowCellsFragment = { period: string, value: string | null, unit: string, status: ObservationStatus, indicator: { code: string, name: string, additive: boolean }, region: { code: string, name: string }, organization: { code: string, name: string } | null, dimensions: Array<{ dimension: string, member: string, label: string }> };

export type MasterOrganizationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MasterOrganizationsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, id: string }> } };

export type MasterRolesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MasterRolesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, id: string }> } };

export type DatasetVersionsQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DatasetVersionsQuery = { dataset: { id: string, title: string, visibility: Visibility, releases: { nodes: Array<{ title: string, id: string, period: string, version: number, stage: Stage, publishedAt: string, rowCount: number | null, quality: Quality, findings: Array<{ check: string, place: string, message: string }> | null, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } }> } } | null };

export type VersionChangeCountsQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type VersionChangeCountsQuery = { dataset: { versionChanges: { added: number, removed: number, changed: number, unchanged: number } | null } | null };

export type ChangedFiguresQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
  kind?: FigureChangeKind | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type ChangedFiguresQuery = { dataset: { versionChanges: { figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: FigureChangeKind, difference: string | null, before: { period: string, value: string | null, unit: string, status: ObservationStatus, indicator: { code: string, name: string, additive: boolean }, region: { code: string, name: string }, organization: { code: string, name: string } | null, dimensions: Array<{ dimension: string, member: string, label: string }> } | null, after: { period: string, value: string | null, unit: string, status: ObservationStatus, indicator: { code: string, name: string, additive: boolean }, region: { code: string, name: string }, organization: { code: string, name: string } | null, dimensions: Array<{ dimension: string, member: string, label: string }> } | null }> } } | null } | null };

export type DocumentKindsQueryVariables = Exact<{
  language: Language;
}>;


export type DocumentKindsQuery = { documentKinds: Array<{ code: string, name: string, group: DocumentGroup }> };

export type DocumentsQueryVariables = Exact<{
  language: Language;
  kind?: string | null | undefined;
  year?: number | null | undefined;
  keyword?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, citation: string, issuer: string, note: string | null, kind: { code: string, name: string } }> } };

export type DocumentDetailQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DocumentDetailQuery = { document: { id: string, citation: string, number: string | null, year: number, title: string, issuer: string, note: string | null, url: string | null, access: AccessLevel, kind: { name: string }, publisher: { code: string, name: string }, pillars: Array<{ code: string, name: string }>, themes: Array<{ code: string, name: string }> } | null };

export type ExploreRegisterQueryVariables = Exact<{
  language: Language;
}>;


export type ExploreRegisterQuery = { statisticsSources: { nodes: Array<{ frequency: StatisticsFrequency, unit: string, stage: Stage, additive: boolean, levels: Array<RegionLevel>, dimensions: Array<string>, byOrganization: boolean, periods: Array<string>, indicator: { code: string }, dataset: { id: string } }> }, indicators: { nodes: Array<{ code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> }> }, datasets: { nodes: Array<{ id: string, title: string }> }, ratios: { nodes: Array<{ code: string, name: string, unit: string, numerator: { code: string }, denominator: { code: string } }> } };

export type ExploreSourceFragment = { frequency: StatisticsFrequency, unit: string, stage: Stage, additive: boolean, levels: Array<RegionLevel>, dimensions: Array<string>, byOrganization: boolean, periods: Array<string>, indicator: { code: string }, dataset: { id: string } };

export type ExploreAnswerQueryVariables = Exact<{
  query: StatisticsInput;
  correlate: boolean;
  trend: boolean;
  forecast: number;
}>;


export type ExploreAnswerQuery = { statistics: { suppressedCells: number, withheldReleases: number, dataAsOf: string | null, dataVersion: string, asOf: string | null, answeredAt: string, columns: Array<{ id: string, unit: string, stage: Stage, periods: Array<string>, average: string | null, dataset: { id: string }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }>, rows: { totalCount: number, nodes: Array<{ period: string | null, region: { code: string, name: string } | null, organization: { code: string, name: string } | null, members: Array<{ dimension: string, member: string }>, values: Array<{ column: string, value: string | null, status: ObservationStatus, period: string | null, complete: boolean, coverage: { present: number, expected: number } | null }> }> }, totals: Array<{ period: string | null, region: { code: string, name: string } | null, organization: { code: string, name: string } | null, members: Array<{ dimension: string, member: string }>, values: Array<{ column: string, value: string | null, status: ObservationStatus, period: string | null, complete: boolean, coverage: { present: number, expected: number } | null }> }>, correlation?: { coefficient: number, count: number } | null, trends?: { nodes: Array<{ slope: number, slopeLow: number | null, slopeHigh: number | null, determination: number | null, count: number, from: string, to: string, region: { code: string } | null, organization: { code: string } | null, members: Array<{ dimension: string, member: string }>, points: Array<{ period: string, fitted: number, low: number | null, high: number | null }>, forecast: Array<{ period: string, fitted: number, low: number | null, high: number | null }> }> } } };

export type ExploreColumnFragment = { id: string, unit: string, stage: Stage, periods: Array<string>, average: string | null, dataset: { id: string }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> };

export type ExploreRowFragment = { period: string | null, region: { code: string, name: string } | null, organization: { code: string, name: string } | null, members: Array<{ dimension: string, member: string }>, values: Array<{ column: string, value: string | null, status: ObservationStatus, period: string | null, complete: boolean, coverage: { present: number, expected: number } | null }> };

export type ExploreTrendFragment = { slope: number, slopeLow: number | null, slopeHigh: number | null, determination: number | null, count: number, from: string, to: string, region: { code: string } | null, organization: { code: string } | null, members: Array<{ dimension: string, member: string }>, points: Array<{ period: string, fitted: number, low: number | null, high: number | null }>, forecast: Array<{ period: string, fitted: number, low: number | null, high: number | null }> };

export type ExploreVersionQueryVariables = Exact<{
  query: StatisticsInput;
}>;


export type ExploreVersionQuery = { statistics: { dataVersion: string, answeredAt: string } };

export type ExplorePlacesQueryVariables = Exact<{
  code: string;
  within: string;
  level: RegionLevel;
  listed: boolean;
}>;


export type ExplorePlacesQuery = { region: { code: string, name: string, ancestors: Array<{ code: string, name: string }> } | null, around?: { code: string, name: string, descendants: { nodes: Array<{ code: string, name: string }> } } | null };

export type SubgraphRowFragment = { name: string, state: SubgraphState, origin: SubgraphOrigin, tier: AccessLevel | null, mayManage: boolean, owner: { code: string, name: string } | null, current: { id: string, number: number } | null, health?: { calls: number, failures: number, meanMs: number | null, state: SubgraphHealthState } | null };

export type GraphSubgraphsQueryVariables = Exact<{
  state?: SubgraphState | null | undefined;
  owner?: string | null | undefined;
  after?: string | null | undefined;
  government: boolean;
}>;


export type GraphSubgraphsQuery = { subgraphs: { totalCount: number, nodes: Array<{ name: string, state: SubgraphState, origin: SubgraphOrigin, tier: AccessLevel | null, mayManage: boolean, owner: { code: string, name: string } | null, current: { id: string, number: number } | null, health?: { calls: number, failures: number, meanMs: number | null, state: SubgraphHealthState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServedGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type ServedGraphQuery = { waiting: { totalCount: number }, quarantined: { totalCount: number }, supergraph: { sequence: number | string, reason: ActivationReason, at: string, supergraph: { hash: string, parts: Array<{ subgraph: string, version: string, tier: AccessLevel | null }> } } | null };

export type RegisterSubgraphMutationVariables = Exact<{
  input: SubgraphInput;
}>;


export type RegisterSubgraphMutation = { registerSubgraph: { token: string | null, subgraph: { name: string } } };

export type GraphActivationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GraphActivationsQuery = { supergraphActivations: { totalCount: number, nodes: Array<{ sequence: number | string, reason: ActivationReason, by: string | null, at: string, note: string | null, actor: { name: string | null } | null, changes: Array<{ kind: SchemaChangeKind, coordinate: string | null, message: string, messageEn: string }>, supergraph: { hash: string, parts: Array<{ subgraph: string, version: string, url: string | null, tier: AccessLevel | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RollbackGraphMutationVariables = Exact<{
  to: string;
  note: string;
}>;


export type RollbackGraphMutation = { rollbackSupergraph: { sequence: number | string } };

export type TopGraphOperationsQueryVariables = Exact<{
  days: number;
}>;


export type TopGraphOperationsQuery = { usageSince: string | null, topOperations: Array<{ operation: string | null, hash: string, clients: Array<string>, count: number | string, failed: number | string, meanMs: string, lastSeenAt: string }> };

export type GraphFieldUsageQueryVariables = Exact<{
  coordinate: string;
  days: number;
}>;


export type GraphFieldUsageQuery = { fieldUsage: { coordinate: string, subgraphs: Array<string>, count: number | string, clients: Array<string>, lastSeenAt: string | null } | null };

export type UnusedGraphFieldsQueryVariables = Exact<{
  days: number;
  subgraph?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UnusedGraphFieldsQuery = { usageSince: string | null, unusedFields: { totalCount: number, nodes: Array<{ coordinate: string, subgraphs: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SubgraphPartsFragment = { url: string | null, contact?: string | null, description: string | null, registeredAt: string, reviewedAt?: string | null, reviewNote?: string | null, mayReview: boolean, name: string, state: SubgraphState, origin: SubgraphOrigin, tier: AccessLevel | null, mayManage: boolean, registrant?: { name: string | null } | null, reviewer?: { name: string | null } | null, health?: { since: string, lastFailureAt: string | null, lastFailure: QuarantineReason | null, calls: number, failures: number, meanMs: number | null, state: SubgraphHealthState, hours: Array<{ from: string, calls: number, failures: number, meanMs: number | null }> } | null, quarantine: { since: string, reason: QuarantineReason, details?: string | null, nextProbeAt: string | null, probes: number, actor?: { name: string | null } | null } | null, retirement?: { at: string, reason: string, actor: { name: string | null } | null } | null, tokens?: Array<{ id: string, name: string, prefix: string, createdAt: string, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, maker: { name: string | null } | null }>, consents?: Array<{ id: string, subgraph: string, coordinate: string, reason: string, at: string, until: string, ended: ConsentEnd | null, endReason: string | null, endedAt: string | null, leavesAt: string | null, mayWithdraw: boolean, actor: { name: string | null } | null, ender: { name: string | null } | null }>, given?: { nodes: Array<{ id: string, subgraph: string, coordinate: string, reason: string, at: string, until: string, ended: ConsentEnd | null, endReason: string | null, endedAt: string | null, leavesAt: string | null, mayWithdraw: boolean, actor: { name: string | null } | null, ender: { name: string | null } | null }> }, owner: { code: string, name: string } | null, current: { id: string, number: number } | null };

export type ConsentPartsFragment = { id: string, subgraph: string, coordinate: string, reason: string, at: string, until: string, ended: ConsentEnd | null, endReason: string | null, endedAt: string | null, leavesAt: string | null, mayWithdraw: boolean, actor: { name: string | null } | null, ender: { name: string | null } | null };

export type CheckPartsFragment = { id: string, at: string, by: string, hash: string, outcome: CheckOutcome, actor: { name: string | null } | null, findings: Array<{ rule: CheckRule, severity: FindingSeverity, coordinate: string | null, line: number | null, message: string, messageEn: string, affected: Array<{ client: string, operation: string | null, hash: string, count: number | string, lastSeenAt: string }> }>, changes: Array<{ kind: SchemaChangeKind, coordinate: string | null, message: string, messageEn: string }>, consent: { at: string, reason: string, usedAt: string | null, actor: { name: string | null } | null } | null };

export type OneSubgraphQueryVariables = Exact<{
  name: string;
  government: boolean;
}>;


export type OneSubgraphQuery = { subgraph: { url: string | null, contact?: string | null, description: string | null, registeredAt: string, reviewedAt?: string | null, reviewNote?: string | null, mayReview: boolean, name: string, state: SubgraphState, origin: SubgraphOrigin, tier: AccessLevel | null, mayManage: boolean, registrant?: { name: string | null } | null, reviewer?: { name: string | null } | null, health?: { since: string, lastFailureAt: string | null, lastFailure: QuarantineReason | null, calls: number, failures: number, meanMs: number | null, state: SubgraphHealthState, hours: Array<{ from: string, calls: number, failures: number, meanMs: number | null }> } | null, quarantine: { since: string, reason: QuarantineReason, details?: string | null, nextProbeAt: string | null, probes: number, actor?: { name: string | null } | null } | null, retirement?: { at: string, reason: string, actor: { name: string | null } | null } | null, tokens?: Array<{ id: string, name: string, prefix: string, createdAt: string, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, maker: { name: string | null } | null }>, consents?: Array<{ id: string, subgraph: string, coordinate: string, reason: string, at: string, until: string, ended: ConsentEnd | null, endReason: string | null, endedAt: string | null, leavesAt: string | null, mayWithdraw: boolean, actor: { name: string | null } | null, ender: { name: string | null } | null }>, given?: { nodes: Array<{ id: string, subgraph: string, coordinate: string, reason: string, at: string, until: string, ended: ConsentEnd | null, endReason: string | null, endedAt: string | null, leavesAt: string | null, mayWithdraw: boolean, actor: { name: string | null } | null, ender: { name: string | null } | null }> }, owner: { code: string, name: string } | null, current: { id: string, number: number } | null } | null };

export type SubgraphVersionsQueryVariables = Exact<{
  name: string;
  after?: string | null | undefined;
  government: boolean;
}>;


export type SubgraphVersionsQuery = { subgraph: { name: string, versions: { totalCount: number, nodes: Array<{ id: string, number: number, hash: string, url: string | null, publishedAt: string, message: string | null, sdl: string, publisher?: { name: string | null } | null, changes: Array<{ kind: SchemaChangeKind, coordinate: string | null, message: string, messageEn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SubgraphChecksQueryVariables = Exact<{
  name: string;
  after?: string | null | undefined;
}>;


export type SubgraphChecksQuery = { subgraph: { name: string, checks: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, hash: string, outcome: CheckOutcome, actor: { name: string | null } | null, findings: Array<{ rule: CheckRule, severity: FindingSeverity, coordinate: string | null, line: number | null, message: string, messageEn: string, affected: Array<{ client: string, operation: string | null, hash: string, count: number | string, lastSeenAt: string }> }>, changes: Array<{ kind: SchemaChangeKind, coordinate: string | null, message: string, messageEn: string }>, consent: { at: string, reason: string, usedAt: string | null, actor: { name: string | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CheckSchemaMutationVariables = Exact<{
  name: string;
  sdl: string;
  url?: string | null | undefined;
}>;


export type CheckSchemaMutation = { checkSubgraph: { id: string, at: string, by: string, hash: string, outcome: CheckOutcome, actor: { name: string | null } | null, findings: Array<{ rule: CheckRule, severity: FindingSeverity, coordinate: string | null, line: number | null, message: string, messageEn: string, affected: Array<{ client: string, operation: string | null, hash: string, count: number | string, lastSeenAt: string }> }>, changes: Array<{ kind: SchemaChangeKind, coordinate: string | null, message: string, messageEn: string }>, consent: { at: string, reason: string, usedAt: string | null, actor: { name: string | null } | null } | null } };

export type PublishSchemaMutationVariables = Exact<{
  name: string;
  sdl: string;
  url?: string | null | undefined;
  message?: string | null | undefined;
}>;


export type PublishSchemaMutation = { publishSubgraph: { check: { id: string, at: string, by: string, hash: string, outcome: CheckOutcome, actor: { name: string | null } | null, findings: Array<{ rule: CheckRule, severity: FindingSeverity, coordinate: string | null, line: number | null, message: string, messageEn: string, affected: Array<{ client: string, operation: string | null, hash: string, count: number | string, lastSeenAt: string }> }>, changes: Array<{ kind: SchemaChangeKind, coordinate: string | null, message: string, messageEn: string }>, consent: { at: string, reason: string, usedAt: string | null, actor: { name: string | null } | null } | null }, version: { number: number } | null, supergraph: { sequence: number | string } | null } };

export type RollbackSubgraphMutationVariables = Exact<{
  name: string;
  to: number;
  note: string;
}>;


export type RollbackSubgraphMutation = { rollbackSubgraph: { version: { number: number } | null } };

export type ReviewSubgraphMutationVariables = Exact<{
  name: string;
  accept: boolean;
  tier?: AccessLevel | null | undefined;
  note?: string | null | undefined;
}>;


export type ReviewSubgraphMutation = { reviewSubgraph: { name: string } };

export type ChangeSubgraphTierMutationVariables = Exact<{
  name: string;
  tier: AccessLevel;
  note?: string | null | undefined;
}>;


export type ChangeSubgraphTierMutation = { setSubgraphTier: { name: string } };

export type RetireSubgraphMutationVariables = Exact<{
  name: string;
  note: string;
}>;


export type RetireSubgraphMutation = { retireSubgraph: { name: string } };

export type QuarantineSubgraphMutationVariables = Exact<{
  name: string;
  note: string;
}>;


export type QuarantineSubgraphMutation = { quarantineSubgraph: { name: string } };

export type ReturnSubgraphMutationVariables = Exact<{
  name: string;
}>;


export type ReturnSubgraphMutation = { returnSubgraph: { name: string } };

export type ConsentToCheckMutationVariables = Exact<{
  check: string;
  reason: string;
}>;


export type ConsentToCheckMutation = { consentToCheck: { id: string } };

export type ConsentToFieldMutationVariables = Exact<{
  subgraph: string;
  coordinate: string;
  reason: string;
  until?: string | null | undefined;
}>;


export type ConsentToFieldMutation = { consentToField: { id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  id: string;
  reason: string;
  now: boolean;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string } };

export type CreateSubgraphTokenMutationVariables = Exact<{
  subgraph: string;
  name: string;
  expiresOn?: string | null | undefined;
}>;


export type CreateSubgraphTokenMutation = { createSubgraphToken: { token: string, details: { id: string, name: string } } };

export type RevokeSubgraphTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSubgraphTokenMutation = { revokeSubgraphToken: { id: string } };

export type GroupsQueryVariables = Exact<{
  language: Language;
}>;


export type GroupsQuery = { groups: { nodes: Array<{ slug: string, title: string, description: string, kind: GroupKind, datasetCount: number }> } };

export type GroupDatasetsQueryVariables = Exact<{
  slug: string;
  language: Language;
  after?: string | null | undefined;
}>;


export type GroupDatasetsQuery = { group: { slug: string, title: string, description: string, kind: GroupKind, organization: { code: string, name: string } | null, datasets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } }> } } | null };

export type OrganizationsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: OrganizationKind, datasets: { totalCount: number }, applicationCounts: { total: number } }> } };

export type OrganizationHeadQueryVariables = Exact<{
  code: string;
}>;


export type OrganizationHeadQuery = { organization: { code: string, name: string, shortName: string | null, kind: OrganizationKind, aliases: Array<string>, parent: { code: string, name: string } | null, applicationCounts: { total: number, websites: number, applications: number, active: number, inactive: number, unmonitored: number } } | null };

export type OrganizationDatasetsQueryVariables = Exact<{
  code: string;
  language: Language;
  after?: string | null | undefined;
}>;


export type OrganizationDatasetsQuery = { organization: { code: string, datasets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } }> } } | null };

export type OrganizationApplicationsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type OrganizationApplicationsQuery = { organization: { code: string, applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, address: string | null, kind: ApplicationKind, status: ApplicationStatus | null, serverLocation: ServerLocation | null, statusRecordedAt: string | null, description: string | null }> } } | null };

export type OrganizationUnitsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type OrganizationUnitsQuery = { organization: { code: string, children: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string }> } } | null };

export type OverviewOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewOfferQuery = { statisticsSources: { nodes: Array<{ stage: Stage, additive: boolean, byOrganization: boolean, levels: Array<RegionLevel>, periods: Array<string>, indicator: { code: string } }> } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { datasets: { totalCount: number, facets: { years: Array<{ year: number, count: number }>, regions: Array<{ count: number, region: { code: string, name: string, level: RegionLevel } }> } } };

export type OpenPersonProfileMutationVariables = Exact<{
  nik?: string | null | undefined;
  id?: string | null | undefined;
  purpose: PersonPurpose;
  reason: string;
}>;


export type OpenPersonProfileMutation = { openPersonProfile: { id: string, watermark: string | null, nik: string, nikInClear: boolean, name: string, sex: Sex, birthPlace: string, birthDate: string, relation: FamilyRelation, version: number, address: { street: string, district: { code: string, name: string } }, family: Array<{ id: string, name: string, sex: Sex, birthYear: number, relation: FamilyRelation }> | null, aid: Array<{ recipientId: string, recipientName: string, programme: AidProgramme, period: string, amount: string, organization: { code: string, name: string } }> | null, accessLog: { total: number, latest: Array<{ at: string, purpose: PersonPurpose, parts: Array<PersonPart>, nikInClear: boolean, asFamily: boolean, organizations: Array<{ code: string, name: string }> }> } } | null };

export type RequestPersonCorrectionMutationVariables = Exact<{
  person: string;
  field: PersonField;
  proposedValue: string;
  reason: string;
}>;


export type RequestPersonCorrectionMutation = { requestPersonCorrection: { id: string } | null };

export type PersonCorrectionsQueryVariables = Exact<{
  state: PersonCorrectionState;
  after?: string | null | undefined;
}>;


export type PersonCorrectionsQuery = { personCorrections: { totalCount: number, nodes: Array<{ id: string, personId: string, field: PersonField, proposedValue: string, reason: string, state: PersonCorrectionState, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, note: string | null, proposedFor: Array<{ code: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecidePersonCorrectionMutationVariables = Exact<{
  id: string;
  accept: boolean;
  note?: string | null | undefined;
}>;


export type DecidePersonCorrectionMutation = { decidePersonCorrection: { id: string, state: PersonCorrectionState } | null };

export type PersonAccessesQueryVariables = Exact<{
  person?: string | null | undefined;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type PersonAccessesQuery = { personAccesses: { totalCount: number, nodes: Array<{ id: string, at: string, requestId: string, outcome: PersonAccessOutcome, personId: string | null, subject: string, positions: Array<string>, purpose: PersonPurpose, reason: string, parts: Array<PersonPart>, nikInClear: boolean, organizations: Array<{ code: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BudgetPartsFragment = { year: number, invented: boolean, planned: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, adopted: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, proposed: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, realised: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, absorption: { value: string | null, status: ObservationStatus } | null };

export type TargetPartsFragment = { name: string, unit: string, target: string, achieved: string | null, achievement: string | null, lowerIsBetter: boolean, invented: boolean, dataset: { id: string, title: string } | null };

export type PlanningYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanningYearsQuery = { statisticsSources: { nodes: Array<{ periods: Array<string> }> } };

export type PlanningOrganizationQueryVariables = Exact<{
  code: string;
  year: number;
  language: Language;
}>;


export type PlanningOrganizationQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, organization: { code: string, name: string, budget: { year: number, invented: boolean, byKind: Array<{ kind: BudgetKind, adopted: string, realised: string }>, planned: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, adopted: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, proposed: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, realised: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, absorption: { value: string | null, status: ObservationStatus } | null } | null } | null };

export type PlanningProgrammesQueryVariables = Exact<{
  code: string;
  year: number;
  language: Language;
}>;


export type PlanningProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, invented: boolean, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }, budget: { year: number, invented: boolean, planned: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, adopted: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, proposed: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, realised: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, absorption: { value: string | null, status: ObservationStatus } | null } | null, targets: Array<{ name: string, unit: string, target: string, achieved: string | null, achievement: string | null, lowerIsBetter: boolean, invented: boolean, dataset: { id: string, title: string } | null }> }> } };

export type PlanningProgrammeQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type PlanningProgrammeQuery = { programme: { id: string, code: string, name: string, year: number, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }, targets: Array<{ name: string, unit: string, target: string, achieved: string | null, achievement: string | null, lowerIsBetter: boolean, invented: boolean, dataset: { id: string, title: string } | null }>, activities: { nodes: Array<{ id: string, code: string, name: string, budget: { year: number, invented: boolean, planned: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, adopted: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, proposed: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, realised: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, absorption: { value: string | null, status: ObservationStatus } | null } | null, targets: Array<{ name: string, unit: string, target: string, achieved: string | null, achievement: string | null, lowerIsBetter: boolean, invented: boolean, dataset: { id: string, title: string } | null }> }> } } | null };

export type PlanningLinesQueryVariables = Exact<{
  programme: string;
}>;


export type PlanningLinesQuery = { programme: { id: string, activities: { nodes: Array<{ id: string, code: string, name: string, lines: { totalCount: number, nodes: Array<{ id: string, description: string, accountCode: string, kind: BudgetKind, fundSource: FundSource, adopted: string | null, realised: string, invented: boolean, region: { code: string, name: string }, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } }> } }> } } | null };

export type PlanningLineQueryVariables = Exact<{
  id: string;
}>;


export type PlanningLineQuery = { budgetLine: { id: string, year: number, description: string, adopted: string | null, realised: string, invented: boolean, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }, steps: Array<{ step: PlanningStep, amount: string, document: { title: string, status: DocumentStatus, adoptedOn: string | null } }>, quarters: Array<{ period: string, cashBudget: string, realised: string | null }> } | null };

export type PlanningLinePackagesQueryVariables = Exact<{
  id: string;
}>;


export type PlanningLinePackagesQuery = { budgetLine: { id: string, packages: { nodes: Array<{ id: string, rupCode: string, name: string, method: ProcurementMethod, kind: ProcurementKind, ceiling: string, realised: string | null, invented: boolean, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } }> } } | null };

export type PlanningPackagesQueryVariables = Exact<{
  code: string;
  year: number;
  after?: string | null | undefined;
}>;


export type PlanningPackagesQuery = { packages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rupCode: string, name: string, method: ProcurementMethod, kind: ProcurementKind, ceiling: string, realised: string | null, invented: boolean, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } }> } };

export type PackagePartsFragment = { id: string, rupCode: string, name: string, method: ProcurementMethod, kind: ProcurementKind, ceiling: string, realised: string | null, invented: boolean, provenance: { datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean } };

export type PortalFilingQueryVariables = Exact<{
  language: Language;
}>;


export type PortalFilingQuery = { datasets: { totalCount: number, facets: { publishers: Array<{ count: number }>, years: Array<{ year: number }> } }, indicators: { totalCount: number }, groups: { nodes: Array<{ slug: string, title: string, description: string, datasetCount: number }> }, pillars: Array<{ code: string, name: string, datasetCount: number }>, themes: Array<{ code: string, name: string, datasetCount: number }> };

export type PortalDatasetsQueryVariables = Exact<{
  language: Language;
}>;


export type PortalDatasetsQuery = { newest: { nodes: Array<{ id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } }> }, used: { nodes: Array<{ downloads: number, id: string, title: string, unit: string, issued: string | null, modified: string, access: AccessLevel, stage: Stage, invented: boolean, publisher: { code: string, name: string, shortName: string | null }, temporal: { years: Array<number> } }> } };

export type PortalDocumentsQueryVariables = Exact<{
  language: Language;
}>;


export type PortalDocumentsQuery = { documents: { totalCount: number, nodes: Array<{ id: string, citation: string, issuer: string, year: number, kind: { code: string, name: string } }> } };

export type AccessReviewQueryVariables = Exact<{
  search?: string | null | undefined;
  organization?: string | null | undefined;
  role?: AccessRole | null | undefined;
  warning?: AccessWarning | null | undefined;
  account?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessReviewQuery = { accessReview: { totalCount: number, nodes: Array<{ roles: Array<AccessRole>, scopes: Array<string>, warnings: Array<AccessWarning>, account: { id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, lastSignInAt: string | null }, grounds: Array<{ role: AccessRole, holding: OfficialAppointment | null, decree: string | null, from: string, to: string | null, position: { code: string, name: string } | null, organization: { code: string, name: string } | null, appointment: { id: string, reason: string, givenBy: string | null, givenAt: string } | null }>, visible: Array<{ access: AccessLevel, stage: Stage, view: DataView, everybodys: boolean, organizations: Array<{ code: string, name: string, shortName: string | null }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficialsWithoutAccountQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfficialsWithoutAccountQuery = { officialsWithoutAccount: { totalCount: number, nodes: Array<{ employeeNumber: string, holding: OfficialAppointment, position: { code: string, name: string }, organization: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, email: string | null, demonstration: boolean, createdAt: string, disabledAt: string | null, waitsForSecond: boolean, lastSignInAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneAccountQueryVariables = Exact<{
  id: string;
}>;


export type OneAccountQuery = { account: { id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, email: string | null, demonstration: boolean, createdAt: string, disabledAt: string | null, waitsForSecond: boolean, lastSignInAt: string | null, appointments: Array<{ id: string, role: AccessRole, from: string, to: string | null, reason: string, givenBy: string | null, givenAt: string, endedBy: string | null, endedAt: string | null }> } | null };

export type AccountPartsFragment = { id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, email: string | null, demonstration: boolean, createdAt: string, disabledAt: string | null, waitsForSecond: boolean, lastSignInAt: string | null };

export type CreateAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type CreateAccountMutation = { createAccount: { id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, email: string | null, demonstration: boolean, createdAt: string, disabledAt: string | null, waitsForSecond: boolean, lastSignInAt: string | null } };

export type DisableAccountMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DisableAccountMutation = { disableAccount: { id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, email: string | null, demonstration: boolean, createdAt: string, disabledAt: string | null, waitsForSecond: boolean, lastSignInAt: string | null } };

export type EnableAccountMutationVariables = Exact<{
  id: string;
}>;


export type EnableAccountMutation = { enableAccount: { id: string, username: string, name: string, kind: AccountKind, employeeNumber: string | null, email: string | null, demonstration: boolean, createdAt: string, disabledAt: string | null, waitsForSecond: boolean, lastSignInAt: string | null } };

export type GiveAppointmentMutationVariables = Exact<{
  account: string;
  role: AccessRole;
  from: string;
  to?: string | null | undefined;
  reason: string;
}>;


export type GiveAppointmentMutation = { giveAppointment: { id: string } };

export type EndAppointmentMutationVariables = Exact<{
  id: string;
}>;


export type EndAppointmentMutation = { endAppointment: { id: string } };

export type ThemesQueryVariables = Exact<{
  language: Language;
}>;


export type ThemesQuery = { themes: Array<{ code: string, name: string, kind: ThemeKind, datasetCount: number }> };

export type ApplicationsPanelQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsPanelQuery = { inventory: { recordedAt: string, source: string, distinctAddresses: number, distinctUrls: number, total: { total: number, websites: number, applications: number, active: number, inactive: number, unmonitored: number, kominfo: number, outside: number, unknownServer: number }, reconciliation: { inBoth: number, inMonitoringOnly: { totalCount: number }, inInventoryOnly: { totalCount: number } }, findings: Array<{ check: string, message: string, messageEn: string }>, organizations: { nodes: Array<{ organization: { code: string, name: string, shortName: string | null, ancestors: Array<{ code: string, name: string, shortName: string | null }> }, counts: { total: number, websites: number, applications: number, active: number, inactive: number, unmonitored: number, kominfo: number, outside: number, unknownServer: number } }> } } | null };

export type ApplicationsSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsSourceQuery = { statistics: { columns: Array<{ unit: string, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }> } };

export type InventoryCountsFragment = { total: number, websites: number, applications: number, active: number, inactive: number, unmonitored: number, kominfo: number, outside: number, unknownServer: number };

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

export type FillingPanelQueryVariables = Exact<{
  organization?: string | null | undefined;
}>;


export type FillingPanelQuery = { publicationProgress: { on: string, dueCount: number, filledCount: number, lateCount: number, percent: string | null, organizations: { nodes: Array<{ due: number, filled: number, late: number, percent: string, organization: { code: string, name: string, shortName: string | null } }> } } };

export type HeadlineQueryVariables = Exact<{
  column: StatisticsColumnInput;
  filter: StatisticsFilterInput;
}>;


export type HeadlineQuery = { statistics: { columns: Array<{ id: string, unit: string, exact: boolean, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }>, rows: { nodes: Array<{ period: string | null, values: Array<{ column: string, value: string | null, status: ObservationStatus, complete: boolean, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }> }> } } };

export type IndicatorPanelQueryVariables = Exact<{
  indicator: string;
  province: string;
  language: Language;
}>;


export type IndicatorPanelQuery = { region: { code: string, name: string } | null, indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, statistics: { columns: Array<{ id: string, unit: string, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }>, rows: { nodes: Array<{ period: string | null, region: { code: string, name: string } | null, values: Array<{ column: string, value: string | null, status: ObservationStatus }> }> } } };

export type IndicatorMapQueryVariables = Exact<{
  indicator: string;
  dataset?: string | null | undefined;
  within: string;
  level: RegionLevel;
  period?: string | null | undefined;
  asOf?: string | null | undefined;
  language: Language;
}>;


export type IndicatorMapQuery = { region: { code: string, name: string, descendants: { nodes: Array<{ code: string, name: string, parent: { code: string, name: string } | null }> } } | null, indicator: { name: string, ranking: { unit: string, period: string, whole: string | null, average: string | null, complete: boolean, suppressedCells: number, quality: Quality, entries: { nodes: Array<{ rank: number | null, value: string | null, share: string | null, status: ObservationStatus, region: { code: string, name: string } }> }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null } | null };

export type RatioMapQueryVariables = Exact<{
  ratio: string;
  within: string;
  level: RegionLevel;
  period?: string | null | undefined;
  asOf?: string | null | undefined;
  language: Language;
}>;


export type RatioMapQuery = { region: { code: string, name: string, descendants: { nodes: Array<{ code: string, name: string, parent: { code: string, name: string } | null }> } } | null, ratio: { name: string, ranking: { unit: string, period: string, whole: string | null, average: string | null, complete: boolean, suppressedCells: number, quality: Quality, entries: { nodes: Array<{ rank: number | null, value: string | null, share: string | null, status: ObservationStatus, region: { code: string, name: string } }> }, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null } | null };

export type MapRegionsFragment = { code: string, name: string, descendants: { nodes: Array<{ code: string, name: string, parent: { code: string, name: string } | null }> } };

export type PopulationPanelQueryVariables = Exact<{
  code: string;
  language: Language;
  withParts: boolean;
}>;


export type PopulationPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, population: { period: string, density: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, total: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null } | null, area: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, children?: { nodes: Array<{ code: string, name: string, population: { period: string, total: { value: string | null, status: ObservationStatus }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null } | null }> } } | null };

export type PopulationCellsFragment = { period: string, total: { value: string | null, status: ObservationStatus }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null };

export type PreliminaryPanelQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type PreliminaryPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, population: { period: string, watermark: string | null, total: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null } | null, populationHistory: { nodes: Array<{ period: string, complete: boolean, total: { value: string | null, status: ObservationStatus }, male: { value: string | null, status: ObservationStatus } | null, female: { value: string | null, status: ObservationStatus } | null }> } } | null };

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

export type RealisationPanelQueryVariables = Exact<{
  by: StatisticsGroupInput;
  organizations?: Array<string> | string | null | undefined;
  regions?: Array<string> | string | null | undefined;
  year?: string | null | undefined;
  language: Language;
}>;


export type RealisationPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, statistics: { columns: Array<{ id: string, unit: string, periods: Array<string>, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }>, rows: { nodes: Array<{ organization: { code: string, name: string, shortName: string | null } | null, members: Array<{ member: string }>, values: Array<{ column: string, value: string | null, status: ObservationStatus }> }> }, totals: Array<{ values: Array<{ column: string, value: string | null, status: ObservationStatus }> }> } };

export type SchoolRegionsQueryVariables = Exact<{
  province: string;
  language: Language;
}>;


export type SchoolRegionsQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, education: { schools: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null, byLevel: Array<{ level: SchoolLevel, schools: { value: string | null, status: ObservationStatus } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null }> } | null, children: { nodes: Array<{ code: string, name: string, education: { schools: { value: string | null, status: ObservationStatus } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null, byLevel: Array<{ level: SchoolLevel, schools: { value: string | null, status: ObservationStatus } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null }> } | null }> } } | null };

export type SchoolCellsFragment = { public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null, byLevel: Array<{ level: SchoolLevel, schools: { value: string | null, status: ObservationStatus } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null }> };

export type SchoolsPanelQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type SchoolsPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, region: { code: string, name: string, education: { schools: { value: string | null, unit: string, period: string, status: ObservationStatus, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null, byLevel: Array<{ level: SchoolLevel, schools: { value: string | null, status: ObservationStatus } | null, public: { value: string | null, status: ObservationStatus } | null, private: { value: string | null, status: ObservationStatus } | null }> } | null } | null };

export type StaffPanelQueryVariables = Exact<{
  organizations?: Array<string> | string | null | undefined;
  language: Language;
}>;


export type StaffPanelQuery = { indicator: { code: string, name: string, dimensions: Array<{ code: string, name: string, members: Array<{ code: string, name: string }> }> } | null, grade: { suppressedCells: number, rows: { nodes: Array<{ members: Array<{ member: string }>, values: Array<{ value: string | null, status: ObservationStatus }> }> } }, echelon: { suppressedCells: number, rows: { nodes: Array<{ members: Array<{ member: string }>, values: Array<{ value: string | null, status: ObservationStatus }> }> } }, sex: { suppressedCells: number, rows: { nodes: Array<{ members: Array<{ member: string }>, values: Array<{ value: string | null, status: ObservationStatus }> }> } }, organization: { suppressedCells: number, columns: Array<{ unit: string, periods: Array<string>, provenance: Array<{ datasetId: string, releaseId: string, source: string, sourceUrl: string | null, dataAsOf: string, period: string, stage: Stage, quality: Quality, notes: Array<string>, invented: boolean }> }>, totals: Array<{ values: Array<{ value: string | null, status: ObservationStatus }> }>, rows: { nodes: Array<{ organization: { code: string, name: string, shortName: string | null, ancestors: Array<{ code: string, name: string, shortName: string | null }> } | null, values: Array<{ value: string | null, status: ObservationStatus }> }> } } };

export type StaffMembersFragment = { suppressedCells: number, rows: { nodes: Array<{ members: Array<{ member: string }>, values: Array<{ value: string | null, status: ObservationStatus }> }> } };

export type UnitPartsFragment = { code: string, name: string, shortName: string | null, ancestors: Array<{ code: string, name: string, shortName: string | null }> };

export type RegionHeadQueryVariables = Exact<{
  code: string;
}>;


export type RegionHeadQuery = { region: { code: string, name: string, level: RegionLevel, ancestors: Array<{ code: string, name: string }>, descendantCounts: Array<{ level: RegionLevel, count: number }> } | null };

export type RegionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionChoicesQuery = { provinces: { nodes: Array<{ code: string, name: string }> }, regencies: { nodes: Array<{ code: string, name: string }> } };

export type GroundPartsFragment = { role: AccessRole, holding: OfficialAppointment | null, decree: string | null, from: string, to: string | null, position: { code: string, name: string } | null, organization: { code: string, name: string } | null, appointment: { id: string, reason: string, givenBy: string | null, givenAt: string } | null };

export type WhoIsAskingQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsAskingQuery = { me: { id: string | null, roles: Array<AccessRole>, regional: boolean, scopes: Array<string>, organizations: Array<{ code: string, name: string, shortName: string | null }>, authority: Array<{ code: string, name: string, shortName: string | null, parent: { code: string } | null }>, grounds: Array<{ role: AccessRole, holding: OfficialAppointment | null, position: { name: string } | null, organization: { code: string } | null }>, visible: Array<{ access: AccessLevel, stage: Stage, view: DataView, everybodys: boolean, organizations: Array<{ code: string, name: string, shortName: string | null }> }> } | null };

export type InstanceRegionQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceRegionQuery = { regions: { nodes: Array<{ code: string, name: string }> } };

export type SavedViewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, address: string, savedAt: string }> } };

export type SaveViewMutationVariables = Exact<{
  name: string;
  address: string;
}>;


export type SaveViewMutation = { saveView: { id: string } };

export type RenameViewMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameViewMutation = { renameView: { id: string } };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { deleteView: boolean };

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
export const DatasetEntryFragmentDoc = new TypedDocumentString(`
    fragment DatasetEntry on Dataset {
  id
  title(language: $language)
  unit
  issued
  modified
  access
  stage
  invented
  publisher {
    code
    name
    shortName
  }
  temporal {
    years
  }
}
    `, {"fragmentName":"DatasetEntry"}) as unknown as TypedDocumentString<DatasetEntryFragment, unknown>;
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
export const ApplicationPartsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationParts on RegisteredApplication {
  id
  name
  organization {
    code
    name
  }
  party
  contact
  purpose
  state
  requestedScopes
  grantedScopes
  scopesToday
  requestedSignIn {
    redirectUris
    postLogoutRedirectUris
    backchannelLogoutUri
    actsForPersons
    idTokenAlgorithm
  }
  signIn {
    redirectUris
  }
  clientId
  contract
  expiresOn
  registeredBy
  registeredAt
  decidedBy
  decidedAt
  version
  mayManage
  mayDecide
}
    `, {"fragmentName":"ApplicationParts"}) as unknown as TypedDocumentString<ApplicationPartsFragment, unknown>;
export const IndicatorMeaningFragmentDoc = new TypedDocumentString(`
    fragment IndicatorMeaning on Indicator {
  code
  name(language: $language)
  concept(language: $language)
  definition(language: $language)
  classification(language: $language)
  measure(language: $language)
  unit
  method(language: $language)
  interpretation(language: $language)
  additive
}
    `, {"fragmentName":"IndicatorMeaning"}) as unknown as TypedDocumentString<IndicatorMeaningFragment, unknown>;
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
export const ReleaseFactsFragmentDoc = new TypedDocumentString(`
    fragment ReleaseFacts on Release {
  id
  period
  version
  stage
  publishedAt
  rowCount
  quality
  findings {
    check
    place
    message(language: $language)
  }
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
}`, {"fragmentName":"ReleaseFacts"}) as unknown as TypedDocumentString<ReleaseFactsFragment, unknown>;
export const RowCellsFragmentDoc = new TypedDocumentString(`
    fragment RowCells on DatasetRow {
  indicator {
    code
    name(language: $language)
    additive
  }
  region {
    code
    name
  }
  period
  organization {
    code
    name
  }
  dimensions {
    dimension
    member
    label(language: $language)
  }
  value
  unit
  status
}
    `, {"fragmentName":"RowCells"}) as unknown as TypedDocumentString<RowCellsFragment, unknown>;
export const ExploreSourceFragmentDoc = new TypedDocumentString(`
    fragment ExploreSource on StatisticsSource {
  indicator {
    code
  }
  dataset {
    id
  }
  frequency
  unit
  stage
  additive
  levels
  dimensions
  byOrganization
  periods
}
    `, {"fragmentName":"ExploreSource"}) as unknown as TypedDocumentString<ExploreSourceFragment, unknown>;
export const ExploreColumnFragmentDoc = new TypedDocumentString(`
    fragment ExploreColumn on StatisticsColumn {
  id
  unit
  stage
  periods
  average
  dataset {
    id
  }
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
}`, {"fragmentName":"ExploreColumn"}) as unknown as TypedDocumentString<ExploreColumnFragment, unknown>;
export const ExploreRowFragmentDoc = new TypedDocumentString(`
    fragment ExploreRow on StatisticsRow {
  region {
    code
    name
  }
  organization {
    code
    name
  }
  period
  members {
    dimension
    member
  }
  values {
    column
    value
    status
    period
    complete
    coverage {
      present
      expected
    }
  }
}
    `, {"fragmentName":"ExploreRow"}) as unknown as TypedDocumentString<ExploreRowFragment, unknown>;
export const ExploreTrendFragmentDoc = new TypedDocumentString(`
    fragment ExploreTrend on StatisticsTrend {
  region {
    code
  }
  organization {
    code
  }
  members {
    dimension
    member
  }
  slope
  slopeLow
  slopeHigh
  determination
  count
  from
  to
  points {
    period
    fitted
    low
    high
  }
  forecast(periods: $forecast) {
    period
    fitted
    low
    high
  }
}
    `, {"fragmentName":"ExploreTrend"}) as unknown as TypedDocumentString<ExploreTrendFragment, unknown>;
export const SubgraphRowFragmentDoc = new TypedDocumentString(`
    fragment SubgraphRow on Subgraph {
  name
  state
  origin
  tier
  mayManage
  owner {
    code
    name
  }
  current {
    id
    number
  }
  health @include(if: $government) {
    calls
    failures
    meanMs
    state
  }
}
    `, {"fragmentName":"SubgraphRow"}) as unknown as TypedDocumentString<SubgraphRowFragment, unknown>;
export const ConsentPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsentParts on FieldConsent {
  id
  subgraph
  coordinate
  reason
  actor {
    name
  }
  at
  until
  ended
  ender {
    name
  }
  endReason
  endedAt
  leavesAt
  mayWithdraw
}
    `, {"fragmentName":"ConsentParts"}) as unknown as TypedDocumentString<ConsentPartsFragment, unknown>;
export const SubgraphPartsFragmentDoc = new TypedDocumentString(`
    fragment SubgraphParts on Subgraph {
  ...SubgraphRow
  url
  contact @include(if: $government)
  description
  registeredAt
  registrant @include(if: $government) {
    name
  }
  reviewedAt @include(if: $government)
  reviewer @include(if: $government) {
    name
  }
  reviewNote @include(if: $government)
  mayReview
  health @include(if: $government) {
    since
    lastFailureAt
    lastFailure
    hours {
      from
      calls
      failures
      meanMs
    }
  }
  quarantine {
    since
    reason
    details @include(if: $government)
    actor @include(if: $government) {
      name
    }
    nextProbeAt
    probes
  }
  retirement @include(if: $government) {
    at
    actor {
      name
    }
    reason
  }
  tokens @include(if: $government) {
    id
    name
    prefix
    createdAt
    maker {
      name
    }
    lastUsedAt
    expiresAt
    revokedAt
  }
  consents @include(if: $government) {
    ...ConsentParts
  }
  given(first: 50) @include(if: $government) {
    nodes {
      ...ConsentParts
    }
  }
}
    fragment SubgraphRow on Subgraph {
  name
  state
  origin
  tier
  mayManage
  owner {
    code
    name
  }
  current {
    id
    number
  }
  health @include(if: $government) {
    calls
    failures
    meanMs
    state
  }
}
fragment ConsentParts on FieldConsent {
  id
  subgraph
  coordinate
  reason
  actor {
    name
  }
  at
  until
  ended
  ender {
    name
  }
  endReason
  endedAt
  leavesAt
  mayWithdraw
}`, {"fragmentName":"SubgraphParts"}) as unknown as TypedDocumentString<SubgraphPartsFragment, unknown>;
export const CheckPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckParts on SchemaCheck {
  id
  at
  by
  actor {
    name
  }
  hash
  outcome
  findings {
    rule
    severity
    coordinate
    line
    message
    messageEn
    affected {
      client
      operation
      hash
      count
      lastSeenAt
    }
  }
  changes {
    kind
    coordinate
    message
    messageEn
  }
  consent {
    at
    actor {
      name
    }
    reason
    usedAt
  }
}
    `, {"fragmentName":"CheckParts"}) as unknown as TypedDocumentString<CheckPartsFragment, unknown>;
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
export const BudgetPartsFragmentDoc = new TypedDocumentString(`
    fragment BudgetParts on BudgetSummary {
  year
  invented
  planned {
    ...FigureParts
  }
  adopted {
    ...FigureParts
  }
  proposed {
    ...FigureParts
  }
  realised {
    ...FigureParts
  }
  absorption {
    value
    status
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
}`, {"fragmentName":"BudgetParts"}) as unknown as TypedDocumentString<BudgetPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on PerformanceTarget {
  name
  unit
  target
  achieved
  achievement
  lowerIsBetter
  invented
  dataset {
    id
    title(language: $language)
  }
}
    `, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const PackagePartsFragmentDoc = new TypedDocumentString(`
    fragment PackageParts on ProcurementPackage {
  id
  rupCode
  name
  method
  kind
  ceiling
  realised
  invented
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
}`, {"fragmentName":"PackageParts"}) as unknown as TypedDocumentString<PackagePartsFragment, unknown>;
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  username
  name
  kind
  employeeNumber
  email
  demonstration
  createdAt
  disabledAt
  waitsForSecond
  lastSignInAt
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const InventoryCountsFragmentDoc = new TypedDocumentString(`
    fragment InventoryCounts on ApplicationCounts {
  total
  websites
  applications
  active
  inactive
  unmonitored
  kominfo
  outside
  unknownServer
}
    `, {"fragmentName":"InventoryCounts"}) as unknown as TypedDocumentString<InventoryCountsFragment, unknown>;
export const MapRegionsFragmentDoc = new TypedDocumentString(`
    fragment MapRegions on Region {
  code
  name
  descendants(level: $level, first: 1000) {
    nodes {
      code
      name
      parent {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"MapRegions"}) as unknown as TypedDocumentString<MapRegionsFragment, unknown>;
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
  entries(first: 1000) {
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
export const SchoolCellsFragmentDoc = new TypedDocumentString(`
    fragment SchoolCells on Education {
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
    `, {"fragmentName":"SchoolCells"}) as unknown as TypedDocumentString<SchoolCellsFragment, unknown>;
export const StaffMembersFragmentDoc = new TypedDocumentString(`
    fragment StaffMembers on Statistics {
  suppressedCells
  rows(first: 100) {
    nodes {
      members {
        member
      }
      values {
        value
        status
      }
    }
  }
}
    `, {"fragmentName":"StaffMembers"}) as unknown as TypedDocumentString<StaffMembersFragment, unknown>;
export const UnitPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitParts on Organization {
  code
  name
  shortName
  ancestors {
    code
    name
    shortName
  }
}
    `, {"fragmentName":"UnitParts"}) as unknown as TypedDocumentString<UnitPartsFragment, unknown>;
export const GroundPartsFragmentDoc = new TypedDocumentString(`
    fragment GroundParts on RightsGround {
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
    givenAt
  }
}
    `, {"fragmentName":"GroundParts"}) as unknown as TypedDocumentString<GroundPartsFragment, unknown>;
export const MapBoundariesDocument = new TypedDocumentString(`
    query MapBoundaries($within: ID!, $level: RegionLevel!) {
  boundaries(within: $within, level: $level) {
    contentHash
    path
    source
    licence
    dataAsOf
  }
}
    `, {"hash":"4ee460aec4b72196586699fa794c99dd8aeb9da5039d4fb084f567d466991fd5"}) as unknown as TypedDocumentString<MapBoundariesQuery, MapBoundariesQueryVariables>;
export const DataVersionChangedDocument = new TypedDocumentString(`
    subscription DataVersionChanged($since: ID) {
  dataVersionChanged(since: $since) {
    id
  }
}
    `, {"hash":"d6480b62d441378df760ba0aece1fc13e622a00b8c45f2403d4795cb70d9e8c4"}) as unknown as TypedDocumentString<DataVersionChangedSubscription, DataVersionChangedSubscriptionVariables>;
export const OrganizationChoicesDocument = new TypedDocumentString(`
    query OrganizationChoices {
  organizations(level: 1, first: 1000) {
    nodes {
      code
      name
      shortName
    }
  }
}
    `, {"hash":"4518ef98aad37ad27f1328f8441e70e8d9c4b57bc901f2e81523a9716cc691a6"}) as unknown as TypedDocumentString<OrganizationChoicesQuery, OrganizationChoicesQueryVariables>;
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
      ...GroundParts
    }
  }
}
    fragment GroundParts on RightsGround {
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
    givenAt
  }
}`, {"hash":"644366ff32754cec7fa3bfdb033d5b8037418d64e6ffd69df3e1458655174f39"}) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
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
    `, {"hash":"1789a8a10d726122878b9483c9583f1a568150cba4c170b51b035df9fa99dabb"}) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `, {"hash":"67188c8e2ce8c2ea48c1bd4d57c0a8a15dc811c26d6565548a58888de31ab5fc"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `, {"hash":"67b9d217f1a7046b0e8a24ba56df4486ddbbf515af38fc1152d732ee649f5b66"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const DataAgreementsDocument = new TypedDocumentString(`
    query DataAgreements($organization: ID, $on: Date, $after: String) {
  dataAgreements(organization: $organization, on: $on, first: 50, after: $after) {
    nodes {
      id
      number
      owner {
        code
        name
      }
      consumer {
        code
        name
      }
      scopes
      purpose
      from
      to
      documentName
      documentSha256
      state
      recordedBy
      recordedAt
      confirmedBy
      confirmedAt
      endedAt
      endReason
      mayConfirm
      mayEnd
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"1112a43e52f1941d4cd33c6b1fb8eed64ddd7ea8af093f09aba0264092db4ee7"}) as unknown as TypedDocumentString<DataAgreementsQuery, DataAgreementsQueryVariables>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: DataAgreementInput!) {
  recordAgreement(input: $input) {
    id
  }
}
    `, {"hash":"084560e93bb6a45fb81c6768e34da61a4b64b6812ef2441b66474ca3c5680b3a"}) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const ConfirmAgreementDocument = new TypedDocumentString(`
    mutation ConfirmAgreement($id: ID!) {
  confirmAgreement(id: $id) {
    id
  }
}
    `, {"hash":"5d3f0fde5eb2db59850a02469767c331659c4047e1a9720ce0e4d3afa68d050f"}) as unknown as TypedDocumentString<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>;
export const EndAgreementDocument = new TypedDocumentString(`
    mutation EndAgreement($id: ID!, $reason: String!) {
  endAgreement(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"8e704e149b1b26f6678804b934362e608e5c5131d8b0f5f6806236ffb6c9d3f2"}) as unknown as TypedDocumentString<EndAgreementMutation, EndAgreementMutationVariables>;
export const RegisteredApplicationsDocument = new TypedDocumentString(`
    query RegisteredApplications($organization: ID, $state: RegistrationState, $after: String) {
  registeredApplications(
    organization: $organization
    state: $state
    first: 50
    after: $after
  ) {
    nodes {
      id
      name
      organization {
        code
        name
      }
      party
      state
      requestedScopes
      scopesToday
      expiresOn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"0a54fdc8535571cab62df0ee72a709b95e149078f417b8b88ccc3e2c331e7115"}) as unknown as TypedDocumentString<RegisteredApplicationsQuery, RegisteredApplicationsQueryVariables>;
export const OneApplicationDocument = new TypedDocumentString(`
    query OneApplication($id: ID!) {
  registeredApplication(id: $id) {
    ...ApplicationParts
  }
}
    fragment ApplicationParts on RegisteredApplication {
  id
  name
  organization {
    code
    name
  }
  party
  contact
  purpose
  state
  requestedScopes
  grantedScopes
  scopesToday
  requestedSignIn {
    redirectUris
    postLogoutRedirectUris
    backchannelLogoutUri
    actsForPersons
    idTokenAlgorithm
  }
  signIn {
    redirectUris
  }
  clientId
  contract
  expiresOn
  registeredBy
  registeredAt
  decidedBy
  decidedAt
  version
  mayManage
  mayDecide
}`, {"hash":"1bd69cb737e9ad5b6cb0d1c334146cb79fa53818fe72f5b33f1cfa841f97b5a1"}) as unknown as TypedDocumentString<OneApplicationQuery, OneApplicationQueryVariables>;
export const RegisterApplicationDocument = new TypedDocumentString(`
    mutation RegisterApplication($organization: ID, $party: String, $input: ApplicationInput!) {
  registerApplication(organization: $organization, party: $party, input: $input) {
    id
  }
}
    `, {"hash":"eaeacbdaf41fac311be088450f7a4e2b439da42990f34ff0a8f36cb72b5e1dd2"}) as unknown as TypedDocumentString<RegisterApplicationMutation, RegisterApplicationMutationVariables>;
export const ChangeApplicationDocument = new TypedDocumentString(`
    mutation ChangeApplication($id: ID!, $version: Int!, $input: ApplicationInput!) {
  changeApplication(id: $id, version: $version, input: $input) {
    ...ApplicationParts
  }
}
    fragment ApplicationParts on RegisteredApplication {
  id
  name
  organization {
    code
    name
  }
  party
  contact
  purpose
  state
  requestedScopes
  grantedScopes
  scopesToday
  requestedSignIn {
    redirectUris
    postLogoutRedirectUris
    backchannelLogoutUri
    actsForPersons
    idTokenAlgorithm
  }
  signIn {
    redirectUris
  }
  clientId
  contract
  expiresOn
  registeredBy
  registeredAt
  decidedBy
  decidedAt
  version
  mayManage
  mayDecide
}`, {"hash":"c19eb591ad5766c435ee4ae923499ae02b504b3790a03bffadcc60dd4b41321b"}) as unknown as TypedDocumentString<ChangeApplicationMutation, ChangeApplicationMutationVariables>;
export const ActivateApplicationDocument = new TypedDocumentString(`
    mutation ActivateApplication($id: ID!, $version: Int!, $scopes: [String!]) {
  activateApplication(id: $id, version: $version, scopes: $scopes) {
    ...ApplicationParts
  }
}
    fragment ApplicationParts on RegisteredApplication {
  id
  name
  organization {
    code
    name
  }
  party
  contact
  purpose
  state
  requestedScopes
  grantedScopes
  scopesToday
  requestedSignIn {
    redirectUris
    postLogoutRedirectUris
    backchannelLogoutUri
    actsForPersons
    idTokenAlgorithm
  }
  signIn {
    redirectUris
  }
  clientId
  contract
  expiresOn
  registeredBy
  registeredAt
  decidedBy
  decidedAt
  version
  mayManage
  mayDecide
}`, {"hash":"9b34c81c0856b4a1a0196b05ff45ae267de771bf916804a8d94a5341131847e7"}) as unknown as TypedDocumentString<ActivateApplicationMutation, ActivateApplicationMutationVariables>;
export const ContractChoicesDocument = new TypedDocumentString(`
    query ContractChoices {
  contracts {
    name
    include
    exclude
  }
}
    `, {"hash":"8289fd427ea75381ac53464e3109d69ba9d374c2352e759d6cc4df7bab2f02d5"}) as unknown as TypedDocumentString<ContractChoicesQuery, ContractChoicesQueryVariables>;
export const BindApplicationDocument = new TypedDocumentString(`
    mutation BindApplication($id: ID!, $version: Int!, $contract: String) {
  bindApplication(id: $id, version: $version, contract: $contract) {
    ...ApplicationParts
  }
}
    fragment ApplicationParts on RegisteredApplication {
  id
  name
  organization {
    code
    name
  }
  party
  contact
  purpose
  state
  requestedScopes
  grantedScopes
  scopesToday
  requestedSignIn {
    redirectUris
    postLogoutRedirectUris
    backchannelLogoutUri
    actsForPersons
    idTokenAlgorithm
  }
  signIn {
    redirectUris
  }
  clientId
  contract
  expiresOn
  registeredBy
  registeredAt
  decidedBy
  decidedAt
  version
  mayManage
  mayDecide
}`, {"hash":"aef10b12cf24e0eb6b42a102451a42638b91a11434538743134143d06025d35e"}) as unknown as TypedDocumentString<BindApplicationMutation, BindApplicationMutationVariables>;
export const SuspendApplicationDocument = new TypedDocumentString(`
    mutation SuspendApplication($id: ID!, $reason: String!) {
  suspendApplication(id: $id, reason: $reason) {
    ...ApplicationParts
  }
}
    fragment ApplicationParts on RegisteredApplication {
  id
  name
  organization {
    code
    name
  }
  party
  contact
  purpose
  state
  requestedScopes
  grantedScopes
  scopesToday
  requestedSignIn {
    redirectUris
    postLogoutRedirectUris
    backchannelLogoutUri
    actsForPersons
    idTokenAlgorithm
  }
  signIn {
    redirectUris
  }
  clientId
  contract
  expiresOn
  registeredBy
  registeredAt
  decidedBy
  decidedAt
  version
  mayManage
  mayDecide
}`, {"hash":"96ea7efdb487b80290a1135de9a417257e4dcfcd272e86c1790f0ac6025baaa5"}) as unknown as TypedDocumentString<SuspendApplicationMutation, SuspendApplicationMutationVariables>;
export const IssueClientSecretDocument = new TypedDocumentString(`
    mutation IssueClientSecret($application: ID!) {
  issueClientSecret(application: $application) {
    clientId
    clientSecret
  }
}
    `, {"hash":"7911bd1f4503681a45d4fdee72a0530910f9b41f11c7dad3e1848acfa4ab2a57"}) as unknown as TypedDocumentString<IssueClientSecretMutation, IssueClientSecretMutationVariables>;
export const ApplicationKeysDocument = new TypedDocumentString(`
    query ApplicationKeys($id: ID!, $after: String) {
  registeredApplication(id: $id) {
    id
    keys(first: 50, after: $after) {
      nodes {
        id
        prefix
        name
        scopes
        state
        ratePerMinute
        dailyQuota
        monthlyQuota
        createdAt
        expiresAt
        revokedAt
        lastUsedAt
        replacedBy
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"612b9ca0e5bccd08f6247db2dc2a9126ce5b97be4d6fbc275000edb7b0e68ffa"}) as unknown as TypedDocumentString<ApplicationKeysQuery, ApplicationKeysQueryVariables>;
export const IssueKeyDocument = new TypedDocumentString(`
    mutation IssueKey($application: ID!, $input: ApiKeyInput!) {
  issueKey(application: $application, input: $input) {
    secret
    key {
      id
      name
    }
  }
}
    `, {"hash":"bdb7f78ba2c4159c0f68a906e6f8ed9ac1513b78c720015aea796dfff99b387a"}) as unknown as TypedDocumentString<IssueKeyMutation, IssueKeyMutationVariables>;
export const RotateKeyDocument = new TypedDocumentString(`
    mutation RotateKey($id: ID!, $oldEndsAt: String!, $expiresAt: String!) {
  rotateKey(id: $id, oldEndsAt: $oldEndsAt, expiresAt: $expiresAt) {
    secret
    key {
      id
      name
    }
  }
}
    `, {"hash":"441bfa3defeafc3a035764efbac7d653b41347fa10d9b9205f386d9111c001db"}) as unknown as TypedDocumentString<RotateKeyMutation, RotateKeyMutationVariables>;
export const RevokeKeyDocument = new TypedDocumentString(`
    mutation RevokeKey($id: ID!) {
  revokeKey(id: $id) {
    id
  }
}
    `, {"hash":"1f2392a5dac873a55e5fa2ef82c6ef0593f9ad7c99d2315dd111c6657fc13358"}) as unknown as TypedDocumentString<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const KeyUsageDocument = new TypedDocumentString(`
    query KeyUsage($id: ID!, $key: ID, $from: Date!, $to: Date!, $after: String) {
  registeredApplication(id: $id) {
    id
    usage(from: $from, to: $to, key: $key, first: 366, after: $after) {
      nodes {
        day
        operations
        refused
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"706de6443031781157ddb7cb18a82c683bbc739a625a5d825a69fa033ad45992"}) as unknown as TypedDocumentString<KeyUsageQuery, KeyUsageQueryVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($filter: AuditFilter, $after: String) {
  auditEntries(filter: $filter, first: 50, after: $after) {
    nodes {
      seq
      at
      action
      outcome
      subject
      name
      kind
      credentialKind
      credentialId
      positions
      organizations
      address
      requestId
      operationName
      operationHash
      tiers
      purpose
      details {
        name
        value
      }
      hash
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"b2b814fbe3591f28f90f0fe34f09da99c37b70226806131253f22d1483723296"}) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const SearchCatalogueDocument = new TypedDocumentString(`
    query SearchCatalogue($language: Language!, $search: DatasetSearch!, $sort: DatasetSort!, $first: Int!) {
  datasets(search: $search, sort: $sort, first: $first) {
    totalCount
    suggestion
    nodes {
      ...DatasetEntry
      spatial {
        code
        name
      }
      tags {
        name
      }
      distributions {
        format
      }
    }
    facets {
      themes {
        count
        theme {
          code
          name(language: $language)
        }
      }
      publishers {
        count
        publisher {
          code
          name
          shortName
        }
      }
      regions {
        count
        region {
          code
          name
        }
      }
      years {
        count
        year
      }
      groups {
        count
        group {
          slug
          title(language: $language)
        }
      }
      pillars {
        count
        pillar {
          code
          name(language: $language)
        }
      }
      tags {
        count
        tag {
          name
        }
      }
      access {
        count
        access
      }
      formats {
        count
        format
      }
    }
  }
}
    fragment DatasetEntry on Dataset {
  id
  title(language: $language)
  unit
  issued
  modified
  access
  stage
  invented
  publisher {
    code
    name
    shortName
  }
  temporal {
    years
  }
}`, {"hash":"d65e0ccdb7ff203f2499fa2ecfa6fe1b0623c589894846dc15ed7834a3310f45"}) as unknown as TypedDocumentString<SearchCatalogueQuery, SearchCatalogueQueryVariables>;
export const DatasetPageDocument = new TypedDocumentString(`
    query DatasetPage($id: ID!, $language: Language!) {
  dataset(id: $id) {
    id
    title(language: $language)
    description(language: $language)
    kind
    publisher {
      code
      name
    }
    source(language: $language)
    referenceCode
    unit
    issued
    modified
    themes {
      code
      name(language: $language)
    }
    groups {
      slug
      title(language: $language)
    }
    tags {
      name
    }
    spatial {
      code
      name
    }
    temporal {
      start
      end
    }
    frequency
    licence {
      code
      name(language: $language)
      url
    }
    access
    stage
    visibility
    contact {
      name
      email
    }
    invented
    downloads
    dueOn
    timeliness
    quality {
      met
      total
      points {
        code
        name(language: $language)
        met
        explanation(language: $language)
      }
    }
    indicators {
      ...IndicatorMeaning
    }
    related(first: 6) {
      ...DatasetEntry
    }
    releases(current: false, first: 1000) {
      nodes {
        ...ReleaseFacts
        title(language: $language)
      }
    }
    distributions {
      format
      mediaType
      path
    }
  }
}
    fragment DatasetEntry on Dataset {
  id
  title(language: $language)
  unit
  issued
  modified
  access
  stage
  invented
  publisher {
    code
    name
    shortName
  }
  temporal {
    years
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
fragment IndicatorMeaning on Indicator {
  code
  name(language: $language)
  concept(language: $language)
  definition(language: $language)
  classification(language: $language)
  measure(language: $language)
  unit
  method(language: $language)
  interpretation(language: $language)
  additive
}
fragment ReleaseFacts on Release {
  id
  period
  version
  stage
  publishedAt
  rowCount
  quality
  findings {
    check
    place
    message(language: $language)
  }
  provenance {
    ...ProvenanceParts
  }
}`, {"hash":"136a461b0a87b1d841ed8e6dfe6cd1ec1852e8df8143b58f2f5c1a5ab93e13e3"}) as unknown as TypedDocumentString<DatasetPageQuery, DatasetPageQueryVariables>;
export const DatasetCitationDocument = new TypedDocumentString(`
    query DatasetCitation($id: ID!, $release: ID, $language: Language!) {
  dataset(id: $id) {
    citation(release: $release, language: $language)
  }
}
    `, {"hash":"138cb3e66282acbc2b2eb14d1e123ca7c829a52e6b571dd429a192d55e802a66"}) as unknown as TypedDocumentString<DatasetCitationQuery, DatasetCitationQueryVariables>;
export const DatasetRowsDocument = new TypedDocumentString(`
    query DatasetRows($id: ID!, $release: ID!, $filter: DatasetRowFilter, $first: Int!, $after: String, $language: Language!) {
  dataset(id: $id) {
    rows(release: $release, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      components {
        code
        kind
        label(language: $language)
        dataType
        nullable
        description(language: $language)
        units
        members {
          code
          name(language: $language)
        }
      }
      nodes {
        ...RowCells
      }
    }
  }
}
    fragment RowCells on DatasetRow {
  indicator {
    code
    name(language: $language)
    additive
  }
  region {
    code
    name
  }
  period
  organization {
    code
    name
  }
  dimensions {
    dimension
    member
    label(language: $language)
  }
  value
  unit
  status
}`, {"hash":"d1d427a1af0925e1393d6f77c7befa1d2091e3190074b6e8827064ff2546c545"}) as unknown as TypedDocumentString<DatasetRowsQuery, DatasetRowsQueryVariables>;
export const MasterOrganizationsDocument = new TypedDocumentString(`
    query MasterOrganizations($after: String) {
  list: organizations(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id: code
      name
    }
  }
}
    `, {"hash":"8631132809e7a08aa673b7f097cdc039972728d47d96c27f92022e2630202e96"}) as unknown as TypedDocumentString<MasterOrganizationsQuery, MasterOrganizationsQueryVariables>;
export const MasterRolesDocument = new TypedDocumentString(`
    query MasterRoles($after: String) {
  list: roles(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id: code
      name
    }
  }
}
    `, {"hash":"e5231291d8fbb81f82f9052b70dba72976c6c891cb46868095694852aa751f14"}) as unknown as TypedDocumentString<MasterRolesQuery, MasterRolesQueryVariables>;
export const DatasetVersionsDocument = new TypedDocumentString(`
    query DatasetVersions($id: ID!, $language: Language!) {
  dataset(id: $id) {
    id
    title(language: $language)
    visibility
    releases(current: false, first: 1000) {
      nodes {
        ...ReleaseFacts
        title(language: $language)
      }
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
fragment ReleaseFacts on Release {
  id
  period
  version
  stage
  publishedAt
  rowCount
  quality
  findings {
    check
    place
    message(language: $language)
  }
  provenance {
    ...ProvenanceParts
  }
}`, {"hash":"5288c6f7745c7493818a9eee4f6c2ef4465215287e4fbf01b21ee598ab930772"}) as unknown as TypedDocumentString<DatasetVersionsQuery, DatasetVersionsQueryVariables>;
export const VersionChangeCountsDocument = new TypedDocumentString(`
    query VersionChangeCounts($id: ID!, $from: ID!, $to: ID!) {
  dataset(id: $id) {
    versionChanges(from: $from, to: $to) {
      added
      removed
      changed
      unchanged
    }
  }
}
    `, {"hash":"93631d480c344de75524dc1c191e3019440da1bd93c262beaef8354a9e631250"}) as unknown as TypedDocumentString<VersionChangeCountsQuery, VersionChangeCountsQueryVariables>;
export const ChangedFiguresDocument = new TypedDocumentString(`
    query ChangedFigures($id: ID!, $from: ID!, $to: ID!, $kind: FigureChangeKind, $after: String, $language: Language!) {
  dataset(id: $id) {
    versionChanges(from: $from, to: $to) {
      figures(kind: $kind, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          kind
          difference
          before {
            ...RowCells
          }
          after {
            ...RowCells
          }
        }
      }
    }
  }
}
    fragment RowCells on DatasetRow {
  indicator {
    code
    name(language: $language)
    additive
  }
  region {
    code
    name
  }
  period
  organization {
    code
    name
  }
  dimensions {
    dimension
    member
    label(language: $language)
  }
  value
  unit
  status
}`, {"hash":"46b716c5053f787973e5788e485e63c9704c6b6c1b03d9926b0f59cd0d7a4420"}) as unknown as TypedDocumentString<ChangedFiguresQuery, ChangedFiguresQueryVariables>;
export const DocumentKindsDocument = new TypedDocumentString(`
    query DocumentKinds($language: Language!) {
  documentKinds {
    code
    name(language: $language)
    group
  }
}
    `, {"hash":"7c322c2804c8bd505e435f56d7d952e74614ddc4dad374b54443f83f205262ee"}) as unknown as TypedDocumentString<DocumentKindsQuery, DocumentKindsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($language: Language!, $kind: ID, $year: Int, $keyword: String, $after: String) {
  documents(kind: $kind, year: $year, keyword: $keyword, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      citation
      issuer
      note(language: $language)
      kind {
        code
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"b27bd04f7083066f891ab102b9abce60b05ba7d3039dcc20be7bead1ddcfd424"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDetailDocument = new TypedDocumentString(`
    query DocumentDetail($id: ID!, $language: Language!) {
  document(id: $id) {
    id
    citation
    number
    year
    title(language: $language)
    issuer
    note(language: $language)
    url
    access
    kind {
      name(language: $language)
    }
    publisher {
      code
      name
    }
    pillars {
      code
      name(language: $language)
    }
    themes {
      code
      name(language: $language)
    }
  }
}
    `, {"hash":"775493e49480d380ceb707f8afb79f8572d1b9e2541557f60e7f8bb962694de1"}) as unknown as TypedDocumentString<DocumentDetailQuery, DocumentDetailQueryVariables>;
export const ExploreRegisterDocument = new TypedDocumentString(`
    query ExploreRegister($language: Language!) {
  statisticsSources(first: 500) {
    nodes {
      ...ExploreSource
    }
  }
  indicators(first: 500) {
    nodes {
      ...IndicatorWords
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
      unit
      numerator {
        code
      }
      denominator {
        code
      }
    }
  }
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
fragment ExploreSource on StatisticsSource {
  indicator {
    code
  }
  dataset {
    id
  }
  frequency
  unit
  stage
  additive
  levels
  dimensions
  byOrganization
  periods
}`, {"hash":"adce483df698067deb6a9559dceebd4af80b4b36145b83a0b9e9384ee63f63ae"}) as unknown as TypedDocumentString<ExploreRegisterQuery, ExploreRegisterQueryVariables>;
export const ExploreAnswerDocument = new TypedDocumentString(`
    query ExploreAnswer($query: StatisticsInput!, $correlate: Boolean!, $trend: Boolean!, $forecast: Int!) {
  statistics(query: $query) {
    columns {
      ...ExploreColumn
    }
    rows(first: 1000) {
      totalCount
      nodes {
        ...ExploreRow
      }
    }
    totals {
      ...ExploreRow
    }
    correlation(x: "a", y: "b") @include(if: $correlate) {
      coefficient
      count
    }
    trends(column: "a", first: 6) @include(if: $trend) {
      nodes {
        ...ExploreTrend
      }
    }
    suppressedCells
    withheldReleases
    dataAsOf
    dataVersion
    asOf
    answeredAt
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
fragment ExploreColumn on StatisticsColumn {
  id
  unit
  stage
  periods
  average
  dataset {
    id
  }
  provenance {
    ...ProvenanceParts
  }
}
fragment ExploreRow on StatisticsRow {
  region {
    code
    name
  }
  organization {
    code
    name
  }
  period
  members {
    dimension
    member
  }
  values {
    column
    value
    status
    period
    complete
    coverage {
      present
      expected
    }
  }
}
fragment ExploreTrend on StatisticsTrend {
  region {
    code
  }
  organization {
    code
  }
  members {
    dimension
    member
  }
  slope
  slopeLow
  slopeHigh
  determination
  count
  from
  to
  points {
    period
    fitted
    low
    high
  }
  forecast(periods: $forecast) {
    period
    fitted
    low
    high
  }
}`, {"hash":"3bdf2a2dea215ae06df11828027cbde66d906f860125b50c732b56d54b72ab08"}) as unknown as TypedDocumentString<ExploreAnswerQuery, ExploreAnswerQueryVariables>;
export const ExploreVersionDocument = new TypedDocumentString(`
    query ExploreVersion($query: StatisticsInput!) {
  statistics(query: $query) {
    dataVersion
    answeredAt
  }
}
    `, {"hash":"94f7f9e9e9ae13a563d9f27c1869ffecee3a9ef03ee21a51dfd91ac324b9ea06"}) as unknown as TypedDocumentString<ExploreVersionQuery, ExploreVersionQueryVariables>;
export const ExplorePlacesDocument = new TypedDocumentString(`
    query ExplorePlaces($code: ID!, $within: ID!, $level: RegionLevel!, $listed: Boolean!) {
  region(code: $code) {
    code
    name
    ancestors {
      code
      name
    }
  }
  around: region(code: $within) @include(if: $listed) {
    code
    name
    descendants(level: $level, first: 1000) {
      nodes {
        code
        name
      }
    }
  }
}
    `, {"hash":"7c7b982dfecb5718b4f9beb2185d530b5afeae3c829d724d33df1ca43d8bf211"}) as unknown as TypedDocumentString<ExplorePlacesQuery, ExplorePlacesQueryVariables>;
export const GraphSubgraphsDocument = new TypedDocumentString(`
    query GraphSubgraphs($state: SubgraphState, $owner: ID, $after: String, $government: Boolean!) {
  subgraphs(state: $state, owner: $owner, first: 50, after: $after) {
    nodes {
      ...SubgraphRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment SubgraphRow on Subgraph {
  name
  state
  origin
  tier
  mayManage
  owner {
    code
    name
  }
  current {
    id
    number
  }
  health @include(if: $government) {
    calls
    failures
    meanMs
    state
  }
}`, {"hash":"c9c2f5040facc3e96e3afe9ffb3096859fe063bc0a2fd53c143bce04fd0a30db"}) as unknown as TypedDocumentString<GraphSubgraphsQuery, GraphSubgraphsQueryVariables>;
export const ServedGraphDocument = new TypedDocumentString(`
    query ServedGraph {
  waiting: subgraphs(state: PENDING, first: 1) {
    totalCount
  }
  quarantined: subgraphs(state: QUARANTINED, first: 1) {
    totalCount
  }
  supergraph {
    sequence
    reason
    at
    supergraph {
      hash
      parts {
        subgraph
        version
        tier
      }
    }
  }
}
    `, {"hash":"96305a637e46d9c6aa60ddb749c447a52299dd144ba354c08de34be877a601f9"}) as unknown as TypedDocumentString<ServedGraphQuery, ServedGraphQueryVariables>;
export const RegisterSubgraphDocument = new TypedDocumentString(`
    mutation RegisterSubgraph($input: SubgraphInput!) {
  registerSubgraph(input: $input) {
    token
    subgraph {
      name
    }
  }
}
    `, {"hash":"49a19356c6bf40a306af55d43bf5971f822ec765d9541e6051a7499d0342c7eb"}) as unknown as TypedDocumentString<RegisterSubgraphMutation, RegisterSubgraphMutationVariables>;
export const GraphActivationsDocument = new TypedDocumentString(`
    query GraphActivations($after: String) {
  supergraphActivations(first: 20, after: $after) {
    nodes {
      sequence
      reason
      by
      actor {
        name
      }
      at
      note
      changes {
        kind
        coordinate
        message
        messageEn
      }
      supergraph {
        hash
        parts {
          subgraph
          version
          url
          tier
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"e0689684ff18d9136ef02077f17675bdd7a31f0ba1bb10acbb0b9a2910cc5c56"}) as unknown as TypedDocumentString<GraphActivationsQuery, GraphActivationsQueryVariables>;
export const RollbackGraphDocument = new TypedDocumentString(`
    mutation RollbackGraph($to: ID!, $note: String!) {
  rollbackSupergraph(to: $to, note: $note) {
    sequence
  }
}
    `, {"hash":"a452cfc3548178e85fb20a9671b22ebcc6b6e3cb04b3a0926be7af81a5d24ee2"}) as unknown as TypedDocumentString<RollbackGraphMutation, RollbackGraphMutationVariables>;
export const TopGraphOperationsDocument = new TypedDocumentString(`
    query TopGraphOperations($days: Int!) {
  usageSince
  topOperations(days: $days, first: 50) {
    operation
    hash
    clients
    count
    failed
    meanMs
    lastSeenAt
  }
}
    `, {"hash":"697650060aeb4ec08b9b7ab6c41a0f5b3d43e3163db80fe9dd586b48c5273c18"}) as unknown as TypedDocumentString<TopGraphOperationsQuery, TopGraphOperationsQueryVariables>;
export const GraphFieldUsageDocument = new TypedDocumentString(`
    query GraphFieldUsage($coordinate: String!, $days: Int!) {
  fieldUsage(coordinate: $coordinate, days: $days) {
    coordinate
    subgraphs
    count
    clients
    lastSeenAt
  }
}
    `, {"hash":"fb1ae1ecf99e7f100f7cd1200ece2c39e7db97b1a0552dcb8159f1b293378b80"}) as unknown as TypedDocumentString<GraphFieldUsageQuery, GraphFieldUsageQueryVariables>;
export const UnusedGraphFieldsDocument = new TypedDocumentString(`
    query UnusedGraphFields($days: Int!, $subgraph: ID, $after: String) {
  usageSince
  unusedFields(days: $days, subgraph: $subgraph, first: 50, after: $after) {
    nodes {
      coordinate
      subgraphs
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"e915f25aef8d1585dcba4aeafddc3f1479e9d01260f15f7f061c45631c64a0b4"}) as unknown as TypedDocumentString<UnusedGraphFieldsQuery, UnusedGraphFieldsQueryVariables>;
export const OneSubgraphDocument = new TypedDocumentString(`
    query OneSubgraph($name: ID!, $government: Boolean!) {
  subgraph(name: $name) {
    ...SubgraphParts
  }
}
    fragment SubgraphRow on Subgraph {
  name
  state
  origin
  tier
  mayManage
  owner {
    code
    name
  }
  current {
    id
    number
  }
  health @include(if: $government) {
    calls
    failures
    meanMs
    state
  }
}
fragment SubgraphParts on Subgraph {
  ...SubgraphRow
  url
  contact @include(if: $government)
  description
  registeredAt
  registrant @include(if: $government) {
    name
  }
  reviewedAt @include(if: $government)
  reviewer @include(if: $government) {
    name
  }
  reviewNote @include(if: $government)
  mayReview
  health @include(if: $government) {
    since
    lastFailureAt
    lastFailure
    hours {
      from
      calls
      failures
      meanMs
    }
  }
  quarantine {
    since
    reason
    details @include(if: $government)
    actor @include(if: $government) {
      name
    }
    nextProbeAt
    probes
  }
  retirement @include(if: $government) {
    at
    actor {
      name
    }
    reason
  }
  tokens @include(if: $government) {
    id
    name
    prefix
    createdAt
    maker {
      name
    }
    lastUsedAt
    expiresAt
    revokedAt
  }
  consents @include(if: $government) {
    ...ConsentParts
  }
  given(first: 50) @include(if: $government) {
    nodes {
      ...ConsentParts
    }
  }
}
fragment ConsentParts on FieldConsent {
  id
  subgraph
  coordinate
  reason
  actor {
    name
  }
  at
  until
  ended
  ender {
    name
  }
  endReason
  endedAt
  leavesAt
  mayWithdraw
}`, {"hash":"a2556cc5c08b63cddcfdd9f60c0e0d9e8fe9dd47751cd908b711560f36bc4713"}) as unknown as TypedDocumentString<OneSubgraphQuery, OneSubgraphQueryVariables>;
export const SubgraphVersionsDocument = new TypedDocumentString(`
    query SubgraphVersions($name: ID!, $after: String, $government: Boolean!) {
  subgraph(name: $name) {
    name
    versions(first: 10, after: $after) {
      nodes {
        id
        number
        hash
        url
        publishedAt
        publisher @include(if: $government) {
          name
        }
        message
        sdl
        changes {
          kind
          coordinate
          message
          messageEn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"44f7b46002622e9982aa43229e3b6a5978aec434c7e67ee959f0671037dee240"}) as unknown as TypedDocumentString<SubgraphVersionsQuery, SubgraphVersionsQueryVariables>;
export const SubgraphChecksDocument = new TypedDocumentString(`
    query SubgraphChecks($name: ID!, $after: String) {
  subgraph(name: $name) {
    name
    checks(first: 10, after: $after) {
      nodes {
        ...CheckParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment CheckParts on SchemaCheck {
  id
  at
  by
  actor {
    name
  }
  hash
  outcome
  findings {
    rule
    severity
    coordinate
    line
    message
    messageEn
    affected {
      client
      operation
      hash
      count
      lastSeenAt
    }
  }
  changes {
    kind
    coordinate
    message
    messageEn
  }
  consent {
    at
    actor {
      name
    }
    reason
    usedAt
  }
}`, {"hash":"6c4cd791746181c7d489ebc930abbbe13b6a5f171d73723bce63039b5ef67a5c"}) as unknown as TypedDocumentString<SubgraphChecksQuery, SubgraphChecksQueryVariables>;
export const CheckSchemaDocument = new TypedDocumentString(`
    mutation CheckSchema($name: ID!, $sdl: String!, $url: String) {
  checkSubgraph(name: $name, sdl: $sdl, url: $url) {
    ...CheckParts
  }
}
    fragment CheckParts on SchemaCheck {
  id
  at
  by
  actor {
    name
  }
  hash
  outcome
  findings {
    rule
    severity
    coordinate
    line
    message
    messageEn
    affected {
      client
      operation
      hash
      count
      lastSeenAt
    }
  }
  changes {
    kind
    coordinate
    message
    messageEn
  }
  consent {
    at
    actor {
      name
    }
    reason
    usedAt
  }
}`, {"hash":"bf17f1ce15a275e92c3e4d53fe8521a2059742bd7574340610d0e5e8a98616f7"}) as unknown as TypedDocumentString<CheckSchemaMutation, CheckSchemaMutationVariables>;
export const PublishSchemaDocument = new TypedDocumentString(`
    mutation PublishSchema($name: ID!, $sdl: String!, $url: String, $message: String) {
  publishSubgraph(name: $name, sdl: $sdl, url: $url, message: $message) {
    check {
      ...CheckParts
    }
    version {
      number
    }
    supergraph {
      sequence
    }
  }
}
    fragment CheckParts on SchemaCheck {
  id
  at
  by
  actor {
    name
  }
  hash
  outcome
  findings {
    rule
    severity
    coordinate
    line
    message
    messageEn
    affected {
      client
      operation
      hash
      count
      lastSeenAt
    }
  }
  changes {
    kind
    coordinate
    message
    messageEn
  }
  consent {
    at
    actor {
      name
    }
    reason
    usedAt
  }
}`, {"hash":"5c21ca5241cade35e3182ffd29aa651cea5c50da4ddf10068721b1deaa90a9dd"}) as unknown as TypedDocumentString<PublishSchemaMutation, PublishSchemaMutationVariables>;
export const RollbackSubgraphDocument = new TypedDocumentString(`
    mutation RollbackSubgraph($name: ID!, $to: Int!, $note: String!) {
  rollbackSubgraph(name: $name, to: $to, note: $note) {
    version {
      number
    }
  }
}
    `, {"hash":"001e52c4161be8d3dd77de829db6bf0763f125d6ceafd825c300a2df0ab0476e"}) as unknown as TypedDocumentString<RollbackSubgraphMutation, RollbackSubgraphMutationVariables>;
export const ReviewSubgraphDocument = new TypedDocumentString(`
    mutation ReviewSubgraph($name: ID!, $accept: Boolean!, $tier: AccessLevel, $note: String) {
  reviewSubgraph(name: $name, accept: $accept, tier: $tier, note: $note) {
    name
  }
}
    `, {"hash":"f315b17b52004abd8234bdbc0d492091c1a2c635eb04e8dd814e7ada04d1606f"}) as unknown as TypedDocumentString<ReviewSubgraphMutation, ReviewSubgraphMutationVariables>;
export const ChangeSubgraphTierDocument = new TypedDocumentString(`
    mutation ChangeSubgraphTier($name: ID!, $tier: AccessLevel!, $note: String) {
  setSubgraphTier(name: $name, tier: $tier, note: $note) {
    name
  }
}
    `, {"hash":"1ee5277f640490c5cc6ab2f974f70c03b46b03cb3f9784196fe7c245a9e8d0c3"}) as unknown as TypedDocumentString<ChangeSubgraphTierMutation, ChangeSubgraphTierMutationVariables>;
export const RetireSubgraphDocument = new TypedDocumentString(`
    mutation RetireSubgraph($name: ID!, $note: String!) {
  retireSubgraph(name: $name, note: $note) {
    name
  }
}
    `, {"hash":"16559f6ee094529a3ddccca6baf4807d36196659000898f94924a1ed576ee9de"}) as unknown as TypedDocumentString<RetireSubgraphMutation, RetireSubgraphMutationVariables>;
export const QuarantineSubgraphDocument = new TypedDocumentString(`
    mutation QuarantineSubgraph($name: ID!, $note: String!) {
  quarantineSubgraph(name: $name, note: $note) {
    name
  }
}
    `, {"hash":"6708b4816afac46dfbc4655a7e88cffe2ae4221f4b998a71a76d622163541756"}) as unknown as TypedDocumentString<QuarantineSubgraphMutation, QuarantineSubgraphMutationVariables>;
export const ReturnSubgraphDocument = new TypedDocumentString(`
    mutation ReturnSubgraph($name: ID!) {
  returnSubgraph(name: $name) {
    name
  }
}
    `, {"hash":"bc56b1fcb12976bf818a291a36adf2db47135d3f2829461c69f6b368fd06f7dc"}) as unknown as TypedDocumentString<ReturnSubgraphMutation, ReturnSubgraphMutationVariables>;
export const ConsentToCheckDocument = new TypedDocumentString(`
    mutation ConsentToCheck($check: ID!, $reason: String!) {
  consentToCheck(check: $check, reason: $reason) {
    id
  }
}
    `, {"hash":"737302c6909f21f6e50dad723aed0992f7051f750bd9768152c4593f080d619f"}) as unknown as TypedDocumentString<ConsentToCheckMutation, ConsentToCheckMutationVariables>;
export const ConsentToFieldDocument = new TypedDocumentString(`
    mutation ConsentToField($subgraph: ID!, $coordinate: String!, $reason: String!, $until: Date) {
  consentToField(
    subgraph: $subgraph
    coordinate: $coordinate
    reason: $reason
    until: $until
  ) {
    id
  }
}
    `, {"hash":"3b83927380f3effec330655b7df2d98711f1e9db9b42d3634fed8c66f194431c"}) as unknown as TypedDocumentString<ConsentToFieldMutation, ConsentToFieldMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($id: ID!, $reason: String!, $now: Boolean!) {
  withdrawConsent(id: $id, reason: $reason, now: $now) {
    id
  }
}
    `, {"hash":"9eeb948b47a95eb36944e182d42e827c168eef4ea5d3151f83c9f4c527b13a25"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const CreateSubgraphTokenDocument = new TypedDocumentString(`
    mutation CreateSubgraphToken($subgraph: ID!, $name: String!, $expiresOn: Date) {
  createSubgraphToken(subgraph: $subgraph, name: $name, expiresOn: $expiresOn) {
    token
    details {
      id
      name
    }
  }
}
    `, {"hash":"958d772bb5b925c1abcb6112152a1c08a310dc24fdc97a983dc0fdfb36298cbf"}) as unknown as TypedDocumentString<CreateSubgraphTokenMutation, CreateSubgraphTokenMutationVariables>;
export const RevokeSubgraphTokenDocument = new TypedDocumentString(`
    mutation RevokeSubgraphToken($id: ID!) {
  revokeSubgraphToken(id: $id) {
    id
  }
}
    `, {"hash":"c3a8612610bd2c6643268cc63e6669e4dcf26859e2d1f5f32842b5f3c8cccfb5"}) as unknown as TypedDocumentString<RevokeSubgraphTokenMutation, RevokeSubgraphTokenMutationVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($language: Language!) {
  groups(first: 200) {
    nodes {
      slug
      title(language: $language)
      description(language: $language)
      kind
      datasetCount
    }
  }
}
    `, {"hash":"2868f5f6229bea7736130eeaede657c9bdfd3095d31749f0f42d56984f08445d"}) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupDatasetsDocument = new TypedDocumentString(`
    query GroupDatasets($slug: ID!, $language: Language!, $after: String) {
  group(slug: $slug) {
    slug
    title(language: $language)
    description(language: $language)
    kind
    organization {
      code
      name
    }
    datasets(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DatasetEntry
      }
    }
  }
}
    fragment DatasetEntry on Dataset {
  id
  title(language: $language)
  unit
  issued
  modified
  access
  stage
  invented
  publisher {
    code
    name
    shortName
  }
  temporal {
    years
  }
}`, {"hash":"95896824a64774252e869edf4a485227305e395d94ae90794278e29477c270fe"}) as unknown as TypedDocumentString<GroupDatasetsQuery, GroupDatasetsQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($search: String, $after: String) {
  organizations(level: 1, search: $search, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      kind
      datasets(first: 0) {
        totalCount
      }
      applicationCounts {
        total
      }
    }
  }
}
    `, {"hash":"de3dcaf45dac6dc3a14bb8ba6a83e340feaa622ce371169b4fdad40fa5352ddb"}) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationHeadDocument = new TypedDocumentString(`
    query OrganizationHead($code: ID!) {
  organization(code: $code) {
    code
    name
    shortName
    kind
    aliases
    parent {
      code
      name
    }
    applicationCounts {
      total
      websites
      applications
      active
      inactive
      unmonitored
    }
  }
}
    `, {"hash":"2326c8fa38eb64127a7e8408ba027d3f8dccd3f52247395c03685a1ffb0e9a17"}) as unknown as TypedDocumentString<OrganizationHeadQuery, OrganizationHeadQueryVariables>;
export const OrganizationDatasetsDocument = new TypedDocumentString(`
    query OrganizationDatasets($code: ID!, $language: Language!, $after: String) {
  organization(code: $code) {
    code
    datasets(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DatasetEntry
      }
    }
  }
}
    fragment DatasetEntry on Dataset {
  id
  title(language: $language)
  unit
  issued
  modified
  access
  stage
  invented
  publisher {
    code
    name
    shortName
  }
  temporal {
    years
  }
}`, {"hash":"f68ee1dc8f228b5e24894a3bbb0e2346c77db1976bd706922a8e0b999eb15e2c"}) as unknown as TypedDocumentString<OrganizationDatasetsQuery, OrganizationDatasetsQueryVariables>;
export const OrganizationApplicationsDocument = new TypedDocumentString(`
    query OrganizationApplications($code: ID!, $after: String) {
  organization(code: $code) {
    code
    applications(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        address
        kind
        status
        serverLocation
        statusRecordedAt
        description
      }
    }
  }
}
    `, {"hash":"db29fe2ebc8880d69ee9588451b2618eea0c5dfe2c75fe4c1360e2043c663f41"}) as unknown as TypedDocumentString<OrganizationApplicationsQuery, OrganizationApplicationsQueryVariables>;
export const OrganizationUnitsDocument = new TypedDocumentString(`
    query OrganizationUnits($code: ID!, $after: String) {
  organization(code: $code) {
    code
    children(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
      }
    }
  }
}
    `, {"hash":"7f4c941310694f932520f6ef80d9b264a2b948073668c1fab67781ad762e4bd5"}) as unknown as TypedDocumentString<OrganizationUnitsQuery, OrganizationUnitsQueryVariables>;
export const OverviewOfferDocument = new TypedDocumentString(`
    query OverviewOffer {
  statisticsSources(first: 1000) {
    nodes {
      indicator {
        code
      }
      stage
      additive
      byOrganization
      levels
      periods
    }
  }
}
    `, {"hash":"a6b014479c8dece62c4a4f61a35730ae5b94ee6c2c9a36540dcbd6ab248b718a"}) as unknown as TypedDocumentString<OverviewOfferQuery, OverviewOfferQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  datasets(first: 0) {
    totalCount
    facets {
      years {
        year
        count
      }
      regions {
        count
        region {
          code
          name
          level
        }
      }
    }
  }
}
    `, {"hash":"d11d74fbed9fcd45eefddcf40cc7f29b27b6c7eeba445b81d5e51b9f945abc74"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const OpenPersonProfileDocument = new TypedDocumentString(`
    mutation OpenPersonProfile($nik: String, $id: ID, $purpose: PersonPurpose!, $reason: String!) {
  openPersonProfile(nik: $nik, id: $id, purpose: $purpose, reason: $reason) {
    id
    watermark
    nik
    nikInClear
    name
    sex
    birthPlace
    birthDate
    relation
    address {
      street
      district {
        code
        name
      }
    }
    family {
      id
      name
      sex
      birthYear
      relation
    }
    aid {
      recipientId
      recipientName
      programme
      period
      amount
      organization {
        code
        name
      }
    }
    version
    accessLog {
      total
      latest {
        at
        organizations {
          code
          name
        }
        purpose
        parts
        nikInClear
        asFamily
      }
    }
  }
}
    `, {"hash":"4e05f675fccbf9e753e3b185e18591adce011b12c7823f4c081aa2b049704a95"}) as unknown as TypedDocumentString<OpenPersonProfileMutation, OpenPersonProfileMutationVariables>;
export const RequestPersonCorrectionDocument = new TypedDocumentString(`
    mutation RequestPersonCorrection($person: ID!, $field: PersonField!, $proposedValue: String!, $reason: String!) {
  requestPersonCorrection(
    person: $person
    field: $field
    proposedValue: $proposedValue
    reason: $reason
  ) {
    id
  }
}
    `, {"hash":"579586b9345243dcd89ff12b03209380444dac0dda4bb850c495543c758f1d92"}) as unknown as TypedDocumentString<RequestPersonCorrectionMutation, RequestPersonCorrectionMutationVariables>;
export const PersonCorrectionsDocument = new TypedDocumentString(`
    query PersonCorrections($state: PersonCorrectionState!, $after: String) {
  personCorrections(state: $state, first: 50, after: $after) {
    nodes {
      id
      personId
      field
      proposedValue
      reason
      state
      proposedAt
      proposedBy
      proposedFor {
        code
        name
      }
      decidedAt
      decidedBy
      note
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"16a742bf4c184427974ce3357073c3a9b0562330bc3a547143a2755846278578"}) as unknown as TypedDocumentString<PersonCorrectionsQuery, PersonCorrectionsQueryVariables>;
export const DecidePersonCorrectionDocument = new TypedDocumentString(`
    mutation DecidePersonCorrection($id: ID!, $accept: Boolean!, $note: String) {
  decidePersonCorrection(id: $id, accept: $accept, note: $note) {
    id
    state
  }
}
    `, {"hash":"37e7cd763df002ea242f34d32620adf00395f7414a7b857bb6656fde59cc3df6"}) as unknown as TypedDocumentString<DecidePersonCorrectionMutation, DecidePersonCorrectionMutationVariables>;
export const PersonAccessesDocument = new TypedDocumentString(`
    query PersonAccesses($person: ID, $from: Date!, $to: Date!, $after: String) {
  personAccesses(person: $person, from: $from, to: $to, first: 50, after: $after) {
    nodes {
      id
      at
      requestId
      outcome
      personId
      subject
      positions
      organizations {
        code
        name
      }
      purpose
      reason
      parts
      nikInClear
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"1d78df57fd5fb3a3bfa92dd431efefd6114658718bd6d1e1c428eadc463e86b0"}) as unknown as TypedDocumentString<PersonAccessesQuery, PersonAccessesQueryVariables>;
export const PlanningYearsDocument = new TypedDocumentString(`
    query PlanningYears {
  statisticsSources(indicators: ["BUDGET"], first: 50) {
    nodes {
      periods
    }
  }
}
    `, {"hash":"1e4091f4519d298b281c158fc00add46147255de7f168bbe0f7de4cc7a1c974a"}) as unknown as TypedDocumentString<PlanningYearsQuery, PlanningYearsQueryVariables>;
export const PlanningOrganizationDocument = new TypedDocumentString(`
    query PlanningOrganization($code: ID!, $year: Int!, $language: Language!) {
  indicator(code: "BUDGET") {
    ...IndicatorWords
  }
  organization(code: $code) {
    code
    name
    budget(year: $year) {
      ...BudgetParts
      byKind {
        kind
        adopted
        realised
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
fragment BudgetParts on BudgetSummary {
  year
  invented
  planned {
    ...FigureParts
  }
  adopted {
    ...FigureParts
  }
  proposed {
    ...FigureParts
  }
  realised {
    ...FigureParts
  }
  absorption {
    value
    status
  }
}`, {"hash":"041d0eb11e00c4488e4eea96560294e4822232f8ad48aa894cd9f766d1480f1b"}) as unknown as TypedDocumentString<PlanningOrganizationQuery, PlanningOrganizationQueryVariables>;
export const PlanningProgrammesDocument = new TypedDocumentString(`
    query PlanningProgrammes($code: ID!, $year: Int!, $language: Language!) {
  programmes(organization: $code, year: $year, first: 200) {
    totalCount
    nodes {
      id
      code
      name
      invented
      provenance {
        ...ProvenanceParts
      }
      budget {
        ...BudgetParts
      }
      targets {
        ...TargetParts
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
fragment BudgetParts on BudgetSummary {
  year
  invented
  planned {
    ...FigureParts
  }
  adopted {
    ...FigureParts
  }
  proposed {
    ...FigureParts
  }
  realised {
    ...FigureParts
  }
  absorption {
    value
    status
  }
}
fragment TargetParts on PerformanceTarget {
  name
  unit
  target
  achieved
  achievement
  lowerIsBetter
  invented
  dataset {
    id
    title(language: $language)
  }
}`, {"hash":"d0ec4a8ed0080e349b7d50a34e69a5143451023ce95ed88e12af8cb749291b75"}) as unknown as TypedDocumentString<PlanningProgrammesQuery, PlanningProgrammesQueryVariables>;
export const PlanningProgrammeDocument = new TypedDocumentString(`
    query PlanningProgramme($id: ID!, $language: Language!) {
  programme(id: $id) {
    id
    code
    name
    year
    provenance {
      ...ProvenanceParts
    }
    targets {
      ...TargetParts
    }
    activities(first: 200) {
      nodes {
        id
        code
        name
        budget {
          ...BudgetParts
        }
        targets {
          ...TargetParts
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
fragment BudgetParts on BudgetSummary {
  year
  invented
  planned {
    ...FigureParts
  }
  adopted {
    ...FigureParts
  }
  proposed {
    ...FigureParts
  }
  realised {
    ...FigureParts
  }
  absorption {
    value
    status
  }
}
fragment TargetParts on PerformanceTarget {
  name
  unit
  target
  achieved
  achievement
  lowerIsBetter
  invented
  dataset {
    id
    title(language: $language)
  }
}`, {"hash":"bc91b430b1863b53126b7f05a3b4aac32fbf3d6af5657ced633710686b2e6a84"}) as unknown as TypedDocumentString<PlanningProgrammeQuery, PlanningProgrammeQueryVariables>;
export const PlanningLinesDocument = new TypedDocumentString(`
    query PlanningLines($programme: ID!) {
  programme(id: $programme) {
    id
    activities(first: 200) {
      nodes {
        id
        code
        name
        lines(first: 200) {
          totalCount
          nodes {
            id
            description
            accountCode
            kind
            fundSource
            adopted
            realised
            invented
            region {
              code
              name
            }
            provenance {
              ...ProvenanceParts
            }
          }
        }
      }
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
}`, {"hash":"01bc7dc29ab8ae10157bdb4a3043a6b3e862a4d9df6158db07df269ebb90a654"}) as unknown as TypedDocumentString<PlanningLinesQuery, PlanningLinesQueryVariables>;
export const PlanningLineDocument = new TypedDocumentString(`
    query PlanningLine($id: ID!) {
  budgetLine(id: $id) {
    id
    year
    description
    adopted
    realised
    invented
    provenance {
      ...ProvenanceParts
    }
    steps {
      step
      amount
      document {
        title
        status
        adoptedOn
      }
    }
    quarters {
      period
      cashBudget
      realised
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
}`, {"hash":"d67005820e688981a4bc2da0f27091a916c0019558c7fafb9a6dc2f8e48c62a2"}) as unknown as TypedDocumentString<PlanningLineQuery, PlanningLineQueryVariables>;
export const PlanningLinePackagesDocument = new TypedDocumentString(`
    query PlanningLinePackages($id: ID!) {
  budgetLine(id: $id) {
    id
    packages(first: 200) {
      nodes {
        ...PackageParts
      }
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
fragment PackageParts on ProcurementPackage {
  id
  rupCode
  name
  method
  kind
  ceiling
  realised
  invented
  provenance {
    ...ProvenanceParts
  }
}`, {"hash":"f4ccb67732c9486126e79d356f23d0ac80ec9aef9cac4eaca4f4c47e70cb5ed4"}) as unknown as TypedDocumentString<PlanningLinePackagesQuery, PlanningLinePackagesQueryVariables>;
export const PlanningPackagesDocument = new TypedDocumentString(`
    query PlanningPackages($code: ID!, $year: Int!, $after: String) {
  packages(organization: $code, year: $year, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PackageParts
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
fragment PackageParts on ProcurementPackage {
  id
  rupCode
  name
  method
  kind
  ceiling
  realised
  invented
  provenance {
    ...ProvenanceParts
  }
}`, {"hash":"fda5484ff47bbd3050ea9c0255632976ebb6672fb658936febb4e2655d4bc6b0"}) as unknown as TypedDocumentString<PlanningPackagesQuery, PlanningPackagesQueryVariables>;
export const PortalFilingDocument = new TypedDocumentString(`
    query PortalFiling($language: Language!) {
  datasets(first: 0) {
    totalCount
    facets {
      publishers {
        count
      }
      years {
        year
      }
    }
  }
  indicators(first: 0) {
    totalCount
  }
  groups(kind: SEKTOR, first: 50) {
    nodes {
      slug
      title(language: $language)
      description(language: $language)
      datasetCount
    }
  }
  pillars {
    code
    name(language: $language)
    datasetCount
  }
  themes {
    code
    name(language: $language)
    datasetCount
  }
}
    `, {"hash":"eb4f46eeab6af0d0be9b085e550e7bd84039d1669af82784bc302b17d87f001f"}) as unknown as TypedDocumentString<PortalFilingQuery, PortalFilingQueryVariables>;
export const PortalDatasetsDocument = new TypedDocumentString(`
    query PortalDatasets($language: Language!) {
  newest: datasets(sort: NEWEST, first: 5) {
    nodes {
      ...DatasetEntry
    }
  }
  used: datasets(sort: DOWNLOADS, first: 5) {
    nodes {
      ...DatasetEntry
      downloads
    }
  }
}
    fragment DatasetEntry on Dataset {
  id
  title(language: $language)
  unit
  issued
  modified
  access
  stage
  invented
  publisher {
    code
    name
    shortName
  }
  temporal {
    years
  }
}`, {"hash":"ca601af914fd8de5f0c41a97950044583c70fbde227ddac4288ab675881d3a5c"}) as unknown as TypedDocumentString<PortalDatasetsQuery, PortalDatasetsQueryVariables>;
export const PortalDocumentsDocument = new TypedDocumentString(`
    query PortalDocuments($language: Language!) {
  documents(first: 5) {
    totalCount
    nodes {
      id
      citation
      issuer
      year
      kind {
        code
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"e231b911ea2bc21093b695459b0106efafc768e6b54c3ee3c15e6c18697b39fc"}) as unknown as TypedDocumentString<PortalDocumentsQuery, PortalDocumentsQueryVariables>;
export const AccessReviewDocument = new TypedDocumentString(`
    query AccessReview($search: String, $organization: ID, $role: AccessRole, $warning: AccessWarning, $account: ID, $first: Int, $after: String) {
  accessReview(
    search: $search
    organization: $organization
    role: $role
    warning: $warning
    account: $account
    first: $first
    after: $after
  ) {
    nodes {
      account {
        id
        username
        name
        kind
        employeeNumber
        lastSignInAt
      }
      roles
      grounds {
        ...GroundParts
      }
      scopes
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
      warnings
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment GroundParts on RightsGround {
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
    givenAt
  }
}`, {"hash":"0c53d90ce596e8da373ad1be4e07c951ab39cfefa733bab0a774956a17522f84"}) as unknown as TypedDocumentString<AccessReviewQuery, AccessReviewQueryVariables>;
export const OfficialsWithoutAccountDocument = new TypedDocumentString(`
    query OfficialsWithoutAccount($after: String) {
  officialsWithoutAccount(first: 50, after: $after) {
    nodes {
      position {
        code
        name
      }
      organization {
        code
        name
      }
      employeeNumber
      holding
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"be765fac91615060400cf1f7d694f8435dcdc20b31c23c6f5af0252afdc1bf00"}) as unknown as TypedDocumentString<OfficialsWithoutAccountQuery, OfficialsWithoutAccountQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $after: String) {
  accounts(search: $search, first: 50, after: $after) {
    nodes {
      ...AccountParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  kind
  employeeNumber
  email
  demonstration
  createdAt
  disabledAt
  waitsForSecond
  lastSignInAt
}`, {"hash":"ce4cadbc65b6c54560c4d8f55db6bdbc39da9f62395d567d78e0d8085273889b"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const OneAccountDocument = new TypedDocumentString(`
    query OneAccount($id: ID!) {
  account(id: $id) {
    ...AccountParts
    appointments {
      id
      role
      from
      to
      reason
      givenBy
      givenAt
      endedBy
      endedAt
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  kind
  employeeNumber
  email
  demonstration
  createdAt
  disabledAt
  waitsForSecond
  lastSignInAt
}`, {"hash":"b9401ebac2e625f79bd2792b6a3859d5e56d096aa00279989836311622bf34a1"}) as unknown as TypedDocumentString<OneAccountQuery, OneAccountQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: AccountInput!) {
  createAccount(input: $input) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  kind
  employeeNumber
  email
  demonstration
  createdAt
  disabledAt
  waitsForSecond
  lastSignInAt
}`, {"hash":"f17006b5ca2470fb9415df11d5e1fb4ad3df7e38d93faace058798427bcf0381"}) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($id: ID!, $reason: String!) {
  disableAccount(id: $id, reason: $reason) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  kind
  employeeNumber
  email
  demonstration
  createdAt
  disabledAt
  waitsForSecond
  lastSignInAt
}`, {"hash":"19451c35c9793ceddf59dc29ae6c7b6ac6446199760e42a7f70a2ac2eee04cc0"}) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($id: ID!) {
  enableAccount(id: $id) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  kind
  employeeNumber
  email
  demonstration
  createdAt
  disabledAt
  waitsForSecond
  lastSignInAt
}`, {"hash":"3ca8156d397cea1bbc2608d597766a40d78cce5c06ff908a9af43f3527a769b1"}) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const GiveAppointmentDocument = new TypedDocumentString(`
    mutation GiveAppointment($account: ID!, $role: AccessRole!, $from: Date!, $to: Date, $reason: String!) {
  giveAppointment(
    account: $account
    role: $role
    from: $from
    to: $to
    reason: $reason
  ) {
    id
  }
}
    `, {"hash":"63a9b24e4d5315ee01616787b742e1abbe583ed65280856611430b76b297b89f"}) as unknown as TypedDocumentString<GiveAppointmentMutation, GiveAppointmentMutationVariables>;
export const EndAppointmentDocument = new TypedDocumentString(`
    mutation EndAppointment($id: ID!) {
  endAppointment(id: $id) {
    id
  }
}
    `, {"hash":"422dea4668cdf73feca451b3dd993efef7f245edf723ea9a2e7a12172744ddfd"}) as unknown as TypedDocumentString<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($language: Language!) {
  themes {
    code
    name(language: $language)
    kind
    datasetCount
  }
}
    `, {"hash":"b902a13b478232284d8e3ca6bfa3fc00493249aac40ed04d273787f6817c8b08"}) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ApplicationsPanelDocument = new TypedDocumentString(`
    query ApplicationsPanel {
  inventory {
    recordedAt
    source
    distinctAddresses
    distinctUrls
    total {
      ...InventoryCounts
    }
    reconciliation {
      inBoth
      inMonitoringOnly(first: 1) {
        totalCount
      }
      inInventoryOnly(first: 1) {
        totalCount
      }
    }
    findings {
      check
      message
      messageEn
    }
    organizations(first: 1000) {
      nodes {
        organization {
          ...UnitParts
        }
        counts {
          ...InventoryCounts
        }
      }
    }
  }
}
    fragment InventoryCounts on ApplicationCounts {
  total
  websites
  applications
  active
  inactive
  unmonitored
  kominfo
  outside
  unknownServer
}
fragment UnitParts on Organization {
  code
  name
  shortName
  ancestors {
    code
    name
    shortName
  }
}`, {"hash":"92fa854af4e5753eccd025254dd837e4ec98f8fe9dbbb8401b746fb3ca765929"}) as unknown as TypedDocumentString<ApplicationsPanelQuery, ApplicationsPanelQueryVariables>;
export const ApplicationsSourceDocument = new TypedDocumentString(`
    query ApplicationsSource {
  statistics(
    query: {columns: [{id: "applications", figure: {indicator: "APPLICATIONS"}}]}
  ) {
    columns {
      unit
      provenance {
        ...ProvenanceParts
      }
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
}`, {"hash":"387ffc785b99046a3d4b99f6bf2133d16b0b595fca2e8b94d5cae540ec7c0a30"}) as unknown as TypedDocumentString<ApplicationsSourceQuery, ApplicationsSourceQueryVariables>;
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
}`, {"hash":"370469183b09837edf7f30ec18fa8eb36023525cdb4fef02533e9fe3c7a6480e"}) as unknown as TypedDocumentString<BudgetPanelQuery, BudgetPanelQueryVariables>;
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
    `, {"hash":"7ba2ab36a17f1f044c5a8fd1c076caa0ec524804622f7c047b81a35785d5e23c"}) as unknown as TypedDocumentString<BudgetLinesQuery, BudgetLinesQueryVariables>;
export const FillingPanelDocument = new TypedDocumentString(`
    query FillingPanel($organization: ID) {
  publicationProgress(organization: $organization) {
    on
    dueCount
    filledCount
    lateCount
    percent
    organizations(first: 1000) {
      nodes {
        organization {
          code
          name
          shortName
        }
        due
        filled
        late
        percent
      }
    }
  }
}
    `, {"hash":"8b80d75c1a691d69e12b0e54204f11ecf33005e8ed08fce1d1b87e6ae346e1d3"}) as unknown as TypedDocumentString<FillingPanelQuery, FillingPanelQueryVariables>;
export const HeadlineDocument = new TypedDocumentString(`
    query Headline($column: StatisticsColumnInput!, $filter: StatisticsFilterInput!) {
  statistics(
    query: {columns: [$column], groupBy: [{by: PERIOD}], filter: $filter}
  ) {
    columns {
      id
      unit
      exact
      provenance {
        ...ProvenanceParts
      }
    }
    rows(first: 1000) {
      nodes {
        period
        values {
          column
          value
          status
          complete
          provenance {
            ...ProvenanceParts
          }
        }
      }
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
}`, {"hash":"bffb073e9d369f45d84ffc5e85443c87574349b283b88c36f84f9ecd237f79de"}) as unknown as TypedDocumentString<HeadlineQuery, HeadlineQueryVariables>;
export const IndicatorPanelDocument = new TypedDocumentString(`
    query IndicatorPanel($indicator: ID!, $province: ID!, $language: Language!) {
  region(code: $province) {
    code
    name
  }
  indicator(code: $indicator) {
    ...IndicatorWords
  }
  statistics(
    query: {columns: [{id: "value", figure: {indicator: $indicator}}], groupBy: [{by: REGION, level: REGENCY}, {by: PERIOD}], filter: {regions: [$province]}}
  ) {
    columns {
      id
      unit
      provenance {
        ...ProvenanceParts
      }
    }
    rows(first: 1000) {
      nodes {
        region {
          code
          name
        }
        period
        values {
          column
          value
          status
        }
      }
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
}`, {"hash":"35a79c298ec51fe4ac4316137fb519034ee8bcbe6411becf2bd9cff8879df937"}) as unknown as TypedDocumentString<IndicatorPanelQuery, IndicatorPanelQueryVariables>;
export const IndicatorMapDocument = new TypedDocumentString(`
    query IndicatorMap($indicator: ID!, $dataset: ID, $within: ID!, $level: RegionLevel!, $period: String, $asOf: String, $language: Language!) {
  region(code: $within) {
    ...MapRegions
  }
  indicator(code: $indicator) {
    name(language: $language)
    ranking(
      dataset: $dataset
      within: $within
      level: $level
      period: $period
      asOf: $asOf
    ) {
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
fragment MapRegions on Region {
  code
  name
  descendants(level: $level, first: 1000) {
    nodes {
      code
      name
      parent {
        code
        name
      }
    }
  }
}
fragment RankingParts on StatisticsRanking {
  unit
  period
  entries(first: 1000) {
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
}`, {"hash":"1dc00030be4bb2bd83ec166458857c2c0e6d4f7c377337dd1c7e31dab904db22"}) as unknown as TypedDocumentString<IndicatorMapQuery, IndicatorMapQueryVariables>;
export const RatioMapDocument = new TypedDocumentString(`
    query RatioMap($ratio: ID!, $within: ID!, $level: RegionLevel!, $period: String, $asOf: String, $language: Language!) {
  region(code: $within) {
    ...MapRegions
  }
  ratio(code: $ratio) {
    name(language: $language)
    ranking(within: $within, level: $level, period: $period, asOf: $asOf) {
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
fragment MapRegions on Region {
  code
  name
  descendants(level: $level, first: 1000) {
    nodes {
      code
      name
      parent {
        code
        name
      }
    }
  }
}
fragment RankingParts on StatisticsRanking {
  unit
  period
  entries(first: 1000) {
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
}`, {"hash":"be7986d394a3d0a737beb54ca96d3baf07fe04e2b166494d3f6eb79706d67018"}) as unknown as TypedDocumentString<RatioMapQuery, RatioMapQueryVariables>;
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
}`, {"hash":"cd145ed67a10c767916a1dc5588cae7445875953496c5fb88799979ed7843c89"}) as unknown as TypedDocumentString<PopulationPanelQuery, PopulationPanelQueryVariables>;
export const PreliminaryPanelDocument = new TypedDocumentString(`
    query PreliminaryPanel($code: ID!, $language: Language!) {
  indicator(code: "POPULATION") {
    ...IndicatorWords
  }
  region(code: $code) {
    code
    name
    population(stage: PRELIMINARY) {
      period
      watermark
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
    populationHistory(stage: PRELIMINARY, first: 1000) {
      nodes {
        period
        complete
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
}`, {"hash":"8eef36690045c282ff40486a4247abe9ec754415549ef447dac763c2e4a1e907"}) as unknown as TypedDocumentString<PreliminaryPanelQuery, PreliminaryPanelQueryVariables>;
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
}`, {"hash":"115079c88dd5f878a83c4f3691c1d57cc0ab4550ec9aabf9208f3beb37f07c22"}) as unknown as TypedDocumentString<PupilsPanelQuery, PupilsPanelQueryVariables>;
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
    `, {"hash":"2a3cc665e5dcb170db937452867096e8a435dbd1faea619323bbdf01617829cd"}) as unknown as TypedDocumentString<RankingChoicesQuery, RankingChoicesQueryVariables>;
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
  entries(first: 1000) {
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
}`, {"hash":"969f4a527d1000bbdbf360968eeb988e798c15eb2ff5338285616609fe88c438"}) as unknown as TypedDocumentString<IndicatorRankingQuery, IndicatorRankingQueryVariables>;
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
  entries(first: 1000) {
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
}`, {"hash":"6e26f16bbecb1437ce257ec23d03330dd6d04466e3efce8af75827aa78a987f3"}) as unknown as TypedDocumentString<RatioRankingQuery, RatioRankingQueryVariables>;
export const RealisationPanelDocument = new TypedDocumentString(`
    query RealisationPanel($by: StatisticsGroupInput!, $organizations: [ID!], $regions: [ID!], $year: String, $language: Language!) {
  indicator(code: "BUDGET") {
    ...IndicatorWords
  }
  statistics(
    query: {columns: [{id: "budget", figure: {indicator: "BUDGET"}}, {id: "realised", figure: {indicator: "REALISATION"}}, {id: "absorption", ratio: {code: "BUDGET_ABSORPTION"}}], groupBy: [$by], filter: {organizations: $organizations, regions: $regions, from: $year, to: $year}, orderBy: [{column: "budget"}]}
  ) {
    columns {
      id
      unit
      periods
      provenance {
        ...ProvenanceParts
      }
    }
    rows(first: 1000) {
      nodes {
        organization {
          code
          name
          shortName
        }
        members {
          member
        }
        values {
          column
          value
          status
        }
      }
    }
    totals {
      values {
        column
        value
        status
      }
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
}`, {"hash":"a8c01e9c0006d42310fe8c46e2ca9e4560238f72776f87ae1acb4bde3f13835e"}) as unknown as TypedDocumentString<RealisationPanelQuery, RealisationPanelQueryVariables>;
export const SchoolRegionsDocument = new TypedDocumentString(`
    query SchoolRegions($province: ID!, $language: Language!) {
  indicator(code: "SCHOOLS") {
    ...IndicatorWords
  }
  region(code: $province) {
    code
    name
    education {
      schools {
        ...FigureParts
      }
      ...SchoolCells
    }
    children(first: 200) {
      nodes {
        code
        name
        education {
          schools {
            value
            status
          }
          ...SchoolCells
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
fragment SchoolCells on Education {
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
}`, {"hash":"49f3436763d5edce89662083437358d8f39dcc8b524fae7cd0302c439d8b4d00"}) as unknown as TypedDocumentString<SchoolRegionsQuery, SchoolRegionsQueryVariables>;
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
}`, {"hash":"1ef060cf5f1341f8624a998a71c95f3500fe1022eb6dc59fd96a5d63c2200134"}) as unknown as TypedDocumentString<SchoolsPanelQuery, SchoolsPanelQueryVariables>;
export const StaffPanelDocument = new TypedDocumentString(`
    query StaffPanel($organizations: [ID!], $language: Language!) {
  indicator(code: "STAFF") {
    ...IndicatorWords
  }
  grade: statistics(
    query: {columns: [{id: "staff", figure: {indicator: "STAFF"}}], groupBy: [{by: DIMENSION, dimension: "GRADE"}], filter: {organizations: $organizations}}
  ) {
    ...StaffMembers
  }
  echelon: statistics(
    query: {columns: [{id: "staff", figure: {indicator: "STAFF"}}], groupBy: [{by: DIMENSION, dimension: "ECHELON"}], filter: {organizations: $organizations}}
  ) {
    ...StaffMembers
  }
  sex: statistics(
    query: {columns: [{id: "staff", figure: {indicator: "STAFF"}}], groupBy: [{by: DIMENSION, dimension: "SEX"}], filter: {organizations: $organizations}}
  ) {
    ...StaffMembers
  }
  organization: statistics(
    query: {columns: [{id: "staff", figure: {indicator: "STAFF"}}], groupBy: [{by: ORGANIZATION}], filter: {organizations: $organizations}}
  ) {
    columns {
      unit
      periods
      provenance {
        ...ProvenanceParts
      }
    }
    totals {
      values {
        value
        status
      }
    }
    suppressedCells
    rows(first: 1000) {
      nodes {
        organization {
          ...UnitParts
        }
        values {
          value
          status
        }
      }
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
fragment StaffMembers on Statistics {
  suppressedCells
  rows(first: 100) {
    nodes {
      members {
        member
      }
      values {
        value
        status
      }
    }
  }
}
fragment UnitParts on Organization {
  code
  name
  shortName
  ancestors {
    code
    name
    shortName
  }
}`, {"hash":"11f62d5794c6cbbfa8d1a3d71ef7d8dc6a57f20884737245503e2bce1badcf5d"}) as unknown as TypedDocumentString<StaffPanelQuery, StaffPanelQueryVariables>;
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
    `, {"hash":"8fbcf2a2364577d6882c0c79cd38e7368323bf5f1ca559949e9fb830a18e4390"}) as unknown as TypedDocumentString<RegionHeadQuery, RegionHeadQueryVariables>;
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
    `, {"hash":"34cc5046d7d0a7920be6c6dd92e215756a47a501af3a624feef0e4063467656f"}) as unknown as TypedDocumentString<RegionChoicesQuery, RegionChoicesQueryVariables>;
export const WhoIsAskingDocument = new TypedDocumentString(`
    query WhoIsAsking {
  me {
    id
    roles
    regional
    scopes
    organizations {
      code
      name
      shortName
    }
    authority {
      code
      name
      shortName
      parent {
        code
      }
    }
    grounds {
      role
      holding
      position {
        name
      }
      organization {
        code
      }
    }
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
    `, {"hash":"59e9136e67b5c0827e8e47a69ad75cc14ffd5c60ac7f09386f72ccd755e51d7f"}) as unknown as TypedDocumentString<WhoIsAskingQuery, WhoIsAskingQueryVariables>;
export const InstanceRegionDocument = new TypedDocumentString(`
    query InstanceRegion {
  regions(level: PROVINCE, first: 1) {
    nodes {
      code
      name
    }
  }
}
    `, {"hash":"1528b8f952dd58d3e5acc7ae45bbf657dc6fd580d77b894749f0a7652f2e536d"}) as unknown as TypedDocumentString<InstanceRegionQuery, InstanceRegionQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($after: String) {
  savedViews(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      address
      savedAt
    }
  }
}
    `, {"hash":"e1a7e76bc1677ffe9972543af7a47247d96f92d96ff820cbbf804bb639e9b38b"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($name: String!, $address: String!) {
  saveView(name: $name, address: $address) {
    id
  }
}
    `, {"hash":"859d62901bf2910bb66e14ea37ebce5a3d7ccb3a694f594f472b908e66001e7c"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RenameViewDocument = new TypedDocumentString(`
    mutation RenameView($id: ID!, $name: String!) {
  renameView(id: $id, name: $name) {
    id
  }
}
    `, {"hash":"0d86eb03e818e8bb7a232c8f8016c099dbca7625897432fa7c84d2ed3d495f36"}) as unknown as TypedDocumentString<RenameViewMutation, RenameViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id)
}
    `, {"hash":"9643389ccd38ea2387be4a35d93e16de1cf317cf533d692c8de6c05fe1fa90b6"}) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;