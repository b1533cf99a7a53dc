import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as AccountEntity, RegisteredApplication as RegisteredApplicationEntity, ApiKey as ApiKeyEntity, DataAgreement as DataAgreementEntity, AuditEntry as AuditEntryEntity, Appointment as AppointmentEntity, BrowserSession as BrowserSessionEntity, SavedView as SavedViewEntity } from '../entities.ts';
import type { AuditEntryConnection as AuditEntryConnectionParent, Me as MeParent, RightsGround as RightsGroundParent, AccessReviewEntry as AccessReviewEntryParent } from '../parents.ts';
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

/** How much an account sees of rows with one label today, and which grounds alone would give as much. */
export type AccessExplanation = {
  readonly __typename?: 'AccessExplanation';
  /** Grounds that alone would give as much; empty when everybody sees as much. */
  readonly grounds: ReadonlyArray<RightsGround>;
  /** How much; null: nothing. */
  readonly view?: Maybe<DataView>;
};

/** Who may see a row (Tingkat Akses). */
export type AccessLevel =
  /** Tertutup: the owner organization only. */
  | 'CLOSED'
  /** Terbuka: everyone. */
  | 'OPEN'
  /** Terbatas: government only. */
  | 'RESTRICTED';

/** A page of the access review. */
export type AccessReviewConnection = {
  readonly __typename?: 'AccessReviewConnection';
  readonly edges: ReadonlyArray<AccessReviewEdge>;
  readonly nodes: ReadonlyArray<AccessReviewEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of the access review and its place in the list. */
export type AccessReviewEdge = {
  readonly __typename?: 'AccessReviewEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AccessReviewEntry;
};

/** What one account may see on a day, and why (S3). */
export type AccessReviewEntry = {
  readonly __typename?: 'AccessReviewEntry';
  /** The account. */
  readonly account: Account;
  /** Organizations a leader answers for; empty for others, and when it is the whole region. */
  readonly authority: ReadonlyArray<Organization>;
  /** Why: positions and appointments in force. */
  readonly grounds: ReadonlyArray<RightsGround>;
  /** Organizations it belongs to; with those whose data they took over. */
  readonly organizations: ReadonlyArray<Organization>;
  /** True for unsur Pimpinan Daerah: the authority is the whole region. */
  readonly regional: Scalars['Boolean']['output'];
  /** Its roles, the least privileged first. */
  readonly roles: ReadonlyArray<AccessRole>;
  /** What it may do beyond seeing rows: person:read, person:nik. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Which rows it sees, as the policy decides. */
  readonly visible: ReadonlyArray<VisibleTier>;
  /** What to look at. */
  readonly warnings: ReadonlyArray<AccessWarning>;
};

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

/** An account of a person. */
export type Account = {
  readonly __typename?: 'Account';
  /** Its appointments, the newest first; those that ended too. */
  readonly appointments: ReadonlyArray<Appointment>;
  /** When it was made, ISO 8601 in UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** True for accounts of the sample data, whose password everybody knows. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Since when it cannot be used, ISO 8601 in UTC; null while it can. */
  readonly disabledAt?: Maybe<Scalars['String']['output']>;
  /** Mail address; null: no reset by mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Employee number (NIP); null for others. */
  readonly employeeNumber?: Maybe<Scalars['String']['output']>;
  /** Id of the account. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is tied to positions. */
  readonly kind: AccountKind;
  /** Its last sign-in on record, ISO 8601 in UTC; null when there was none, or none in the last 30 days. */
  readonly lastSignInAt?: Maybe<Scalars['String']['output']>;
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** User name. */
  readonly username: Scalars['String']['output'];
  /** True while it waits for a second administrator: accounts of employees get the rights of their positions, so no administrator opens one alone. */
  readonly waitsForSecond: Scalars['Boolean']['output'];
};

/** A page of accounts. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  readonly edges: ReadonlyArray<AccountEdge>;
  readonly nodes: ReadonlyArray<Account>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An account and its place in the list. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Account;
};

/** A new account. It has no password: its owner sets one by mail. */
export type AccountInput = {
  /** Mail address; without one its owner cannot set a password by mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** NIP of an employee, 18 digits; null for everybody else. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person. */
  readonly name: Scalars['String']['input'];
  /** 3 to 64 of a–z 0–9 . _ - */
  readonly username: Scalars['String']['input'];
};

/** Kinds of accounts (S2). */
export type AccountKind =
  /** Pegawai: tied to positions by the employee number (NIP). */
  | 'EMPLOYEE'
  /** Everybody else. */
  | 'OTHER';

/** Who did something that is on record elsewhere: an account, by name. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** Id of the account. */
  readonly id: Scalars['ID']['output'];
  /** Name of the person; null when the account is gone. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

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

/** A key of an application: like a password (A3). Its secret is told once, when it is made. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** When it was made, ISO 8601 in UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** Operations it may do a day (WIB). */
  readonly dailyQuota: Scalars['Int']['output'];
  /** When it stops working, ISO 8601 in UTC. */
  readonly expiresAt: Scalars['String']['output'];
  /** Public part of the key; names it in logs. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the second or so, ISO 8601 in UTC; null when it never was. */
  readonly lastUsedAt?: Maybe<Scalars['String']['output']>;
  /** Operations it may do a calendar month (WIB). */
  readonly monthlyQuota: Scalars['Int']['output'];
  /** What its owner calls it. */
  readonly name: Scalars['String']['output'];
  /** Beginning of the key: "sdk_" and its id. */
  readonly prefix: Scalars['String']['output'];
  /** Operations it may do a minute in each process. */
  readonly ratePerMinute: Scalars['Int']['output'];
  /** Id of the key that took its place; null when there is none. */
  readonly replacedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was taken away, ISO 8601 in UTC; null when it was not. */
  readonly revokedAt?: Maybe<Scalars['String']['output']>;
  /** What it may do at most; the application's agreements decide what of it holds today. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it works, as far as the key itself goes. */
  readonly state: ApiKeyState;
};

/** A page of keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  readonly nodes: ReadonlyArray<ApiKey>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A key and its place in the list. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ApiKey;
};

/** What a new key may do. */
export type ApiKeyInput = {
  /** Operations a day: 50000 when not given, at most 1000000. */
  readonly dailyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** When it stops working, ISO 8601, at most 365 days ahead. */
  readonly expiresAt: Scalars['String']['input'];
  /** Operations a calendar month: 1000000 when not given, at most 20000000. */
  readonly monthlyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** What to call it: "server produksi". */
  readonly name: Scalars['String']['input'];
  /** Operations a minute in each process: 600 when not given, at most 6000. */
  readonly ratePerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** Scopes it gets of those granted to the application. */
  readonly scopes?: ReadonlyArray<Scalars['String']['input']>;
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
  readonly contact: Scalars['String']['input'];
  /** Last day of the registration, at most three years ahead. */
  readonly expiresOn: Scalars['Date']['input'];
  /** Name of the application. */
  readonly name: Scalars['String']['input'];
  /** What it needs the data for. */
  readonly purpose: Scalars['String']['input'];
  /** What it needs beyond open data: data:restricted, data:closed, person:read, person:nik. Each needs a data-use agreement. */
  readonly scopes?: ReadonlyArray<Scalars['String']['input']>;
  /** How it signs people in; leave it out when it signs nobody in. */
  readonly signIn?: InputMaybe<SignInInput>;
};

/** How an application signs people in with Satu Data (S1), as a client of OpenID Connect. */
export type ApplicationSignIn = {
  readonly __typename?: 'ApplicationSignIn';
  /** Whether it may ask people to let it read the graph as they do (scope "graph"). */
  readonly actsForPersons: Scalars['Boolean']['output'];
  /** Is told when a session ends (OpenID Connect Back-Channel Logout); null: is not told. */
  readonly backchannelLogoutUri?: Maybe<Scalars['String']['output']>;
  /** How its ID tokens are signed. */
  readonly idTokenAlgorithm: IdTokenAlgorithm;
  /** Where people may come back to after signing out. */
  readonly postLogoutRedirectUris: ReadonlyArray<Scalars['String']['output']>;
  /** Where people come back to after signing in; compared letter by letter. */
  readonly redirectUris: ReadonlyArray<Scalars['String']['output']>;
};

/** A role that follows from no position and was given by an administrator, never to oneself. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** When it was ended before its last day, ISO 8601 in UTC; null when it was not. */
  readonly endedAt?: Maybe<Scalars['String']['output']>;
  /** Name of who ended it; null while nobody did, and for the operator of the instance. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** When it was given, ISO 8601 in UTC. */
  readonly givenAt: Scalars['String']['output'];
  /** Name of the administrator; null for the operator of the instance. */
  readonly givenBy?: Maybe<Scalars['String']['output']>;
  /** Id of the appointment. */
  readonly id: Scalars['ID']['output'];
  /** Why it was given. */
  readonly reason: Scalars['String']['output'];
  /** The role: ANALYST or ADMIN. */
  readonly role: AccessRole;
  /** Last day; null until somebody ends it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
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

/** One detail of an entry. */
export type AuditDetail = {
  readonly __typename?: 'AuditDetail';
  /** What it is: "application". */
  readonly name: Scalars['String']['output'];
  /** Its value as text; null when it has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** One thing that happened. Entries are never changed or removed, and each vouches for the one before. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** What was done: "graph.operation", "key.revoke". */
  readonly action: Scalars['String']['output'];
  /** Network address. */
  readonly address: Scalars['String']['output'];
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Id of the session, token or key; opens nothing. */
  readonly credentialId?: Maybe<Scalars['String']['output']>;
  /** How it was recognised: SESSION, ACCESS_TOKEN, API_KEY, SUBGRAPH_TOKEN, OPERATOR or NONE. */
  readonly credentialKind: Scalars['String']['output'];
  /** What it was done to. */
  readonly details: ReadonlyArray<AuditDetail>;
  /** SHA-256 over the entry and the hash of the one before. */
  readonly hash: Scalars['String']['output'];
  /** PERSON, APPLICATION or ANONYMOUS. */
  readonly kind: Scalars['String']['output'];
  /** Name of the account or application; null when it is not known any more. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the operation's text; null for what is no operation. */
  readonly operationHash?: Maybe<Scalars['String']['output']>;
  /** Name of the operation; null when it had none. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
  /** Codes of the organizations it belonged to. */
  readonly organizations: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it was done or refused. */
  readonly outcome: AuditOutcome;
  /** Codes of the positions it held. */
  readonly positions: ReadonlyArray<Scalars['String']['output']>;
  /** Why, as the caller stated it. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The request it was part of; the same in logs and answers. */
  readonly requestId: Scalars['String']['output'];
  /** Its number; the log has no gaps. */
  readonly seq: Scalars['Long']['output'];
  /** Id of the account or application that did it; null for somebody who had not signed in. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Tiers of the rows that were read beyond open validated ones: "RESTRICTED VALIDATED". */
  readonly tiers: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** What to look for in the audit log; conditions that are given hold together. */
export type AuditFilter = {
  /** What was done, exactly: "key.revoke". */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** Id of the session, token or key it was done with: what a key did. */
  readonly credential?: InputMaybe<Scalars['ID']['input']>;
  /** First day (WIB). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Code of an organization that who did it belonged to. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it was done or refused. */
  readonly outcome?: InputMaybe<AuditOutcome>;
  /** Id of a request. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the account or application that did it. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Last day (WIB). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether something was done. */
export type AuditOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED';

/** A browser the caller is signed in with. */
export type BrowserSession = {
  readonly __typename?: 'BrowserSession';
  /** Network address it signed in from. */
  readonly address: Scalars['String']['output'];
  /** True for the browser that is asking. */
  readonly current: Scalars['Boolean']['output'];
  /** Id of the session; it opens nothing. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to a minute, ISO 8601. */
  readonly lastSeenAt: Scalars['String']['output'];
  /** How it was signed in (RFC 8176): pwd, otp, hwk, mfa, fed. */
  readonly methods: ReadonlyArray<Scalars['String']['output']>;
  /** Since when it is signed in, ISO 8601. */
  readonly signedInAt: Scalars['String']['output'];
  /** What the browser calls itself. */
  readonly userAgent: Scalars['String']['output'];
};

/** A page of sessions. */
export type BrowserSessionConnection = {
  readonly __typename?: 'BrowserSessionConnection';
  readonly edges: ReadonlyArray<BrowserSessionEdge>;
  readonly nodes: ReadonlyArray<BrowserSession>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A session and its place in the list. */
export type BrowserSessionEdge = {
  readonly __typename?: 'BrowserSessionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BrowserSession;
};

/** A named part of the graph, by the tags of its schemas. */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Whatever has one of these tags is not in it; null: nothing is left out. */
  readonly exclude?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Fields are in it that have one of these tags, or whose object has; null: all are. */
  readonly include?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its name: "portal". */
  readonly name: Scalars['ID']['output'];
};

/** A data-use agreement (MoU, PKS) between the owner of data and an organization that gets it (N4). */
export type DataAgreement = {
  readonly __typename?: 'DataAgreement';
  /** When it was confirmed, ISO 8601 in UTC; null while it was not. */
  readonly confirmedAt?: Maybe<Scalars['String']['output']>;
  /** Who confirmed it; null while nobody did, or the account is gone. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** The organization that gets it. */
  readonly consumer: Organization;
  /** Name of the signed document. */
  readonly documentName: Scalars['String']['output'];
  /** SHA-256 of the signed document, hexadecimal. */
  readonly documentSha256: Scalars['String']['output'];
  /** Why it was ended. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** When it was ended before its last day, ISO 8601 in UTC; null when it was not. */
  readonly endedAt?: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Whether the caller may confirm it. */
  readonly mayConfirm: Scalars['Boolean']['output'];
  /** Whether the caller may end it. */
  readonly mayEnd: Scalars['Boolean']['output'];
  /** Number of the document. */
  readonly number: Scalars['String']['output'];
  /** The organization that gives the data. */
  readonly owner: Organization;
  /** What the data may be used for. */
  readonly purpose: Scalars['String']['output'];
  /** When, ISO 8601 in UTC. */
  readonly recordedAt: Scalars['String']['output'];
  /** Who recorded it; null when the account is gone. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** What it allows: data:restricted, data:closed, person:read, person:nik. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it holds. */
  readonly state: AgreementState;
  /** Last day. */
  readonly to: Scalars['Date']['output'];
};

/** A page of agreements. */
export type DataAgreementConnection = {
  readonly __typename?: 'DataAgreementConnection';
  readonly edges: ReadonlyArray<DataAgreementEdge>;
  readonly nodes: ReadonlyArray<DataAgreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement and its place in the list. */
export type DataAgreementEdge = {
  readonly __typename?: 'DataAgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DataAgreement;
};

/** What stands in an agreement. */
export type DataAgreementInput = {
  /** Code of the organization that gets it. */
  readonly consumer: Scalars['ID']['input'];
  /** Name of the signed document. */
  readonly documentName: Scalars['String']['input'];
  /** SHA-256 of the signed document, hexadecimal. */
  readonly documentSha256: Scalars['String']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Number of the document. */
  readonly number: Scalars['String']['input'];
  /** Code of the organization that gives the data. */
  readonly owner: Scalars['ID']['input'];
  /** What the data may be used for. */
  readonly purpose: Scalars['String']['input'];
  /** What it allows: data:restricted, data:closed, person:read, person:nik. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Last day, at most five years ahead. */
  readonly to: Scalars['Date']['input'];
};

/** How much of rows somebody sees. */
export type DataView =
  /** Inside totals, small cells suppressed. */
  | 'AGGREGATES'
  /** That they are there, and their progress. */
  | 'METADATA'
  /** The rows themselves. */
  | 'ROWS';

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

/** How ID tokens are signed. */
export type IdTokenAlgorithm =
  /** ECDSA on the curve P-256: small and quick. */
  | 'ES256'
  /** RSA with SHA-256: for libraries that know nothing else. */
  | 'RS256';

/** A secret of an OpenID Connect client that was just made. */
export type IssuedClientSecret = {
  readonly __typename?: 'IssuedClientSecret';
  /** The application. */
  readonly application: RegisteredApplication;
  /** Its client id. */
  readonly clientId: Scalars['String']['output'];
  /** Its client secret. It is told only here and never again; keep it like a password. */
  readonly clientSecret: Scalars['String']['output'];
};

/** A key that was just made. */
export type IssuedKey = {
  readonly __typename?: 'IssuedKey';
  /** The key as it is listed. */
  readonly key: ApiKey;
  /** The key itself: sent as "Authorization: Bearer …". It is told only here and never again; keep it like a password. */
  readonly secret: Scalars['String']['output'];
};

/** What was done with keys on a day. */
export type KeyUsage = {
  readonly __typename?: 'KeyUsage';
  /** The day (WIB). */
  readonly day: Scalars['Date']['output'];
  /** Operations that were let through. */
  readonly operations: Scalars['Int']['output'];
  /** Operations refused because there were too many. */
  readonly refused: Scalars['Int']['output'];
};

/** A page of days. */
export type KeyUsageConnection = {
  readonly __typename?: 'KeyUsageConnection';
  readonly edges: ReadonlyArray<KeyUsageEdge>;
  readonly nodes: ReadonlyArray<KeyUsage>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A day and its place in the list. */
export type KeyUsageEdge = {
  readonly __typename?: 'KeyUsageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: KeyUsage;
};

/** The account or application that is asking. */
export type Me = {
  readonly __typename?: 'Me';
  /** Organizations a leader answers for; empty for others, and when it is the whole region. */
  readonly authority: ReadonlyArray<Organization>;
  /** Why: positions held today and appointments in force. */
  readonly grounds: ReadonlyArray<RightsGround>;
  /** Id of the account or application; null for the operator of the instance. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Kind of the account; null for an application. */
  readonly kind?: Maybe<AccountKind>;
  /** Name of the person; null for an application. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Organizations the caller belongs to; with those whose data they took over. */
  readonly organizations: ReadonlyArray<Organization>;
  /** When Kepegawaian last said who holds which position ("data per"), ISO 8601 in UTC; null when it never did. */
  readonly positionsAsOf?: Maybe<Scalars['String']['output']>;
  /** True for unsur Pimpinan Daerah: the authority is the whole region. */
  readonly regional: Scalars['Boolean']['output'];
  /** Roles the caller has now, the least privileged first. */
  readonly roles: ReadonlyArray<AccessRole>;
  /** What the caller may do beyond seeing rows: person:read, person:nik; of applications also data:restricted, data:closed. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Browsers the caller is signed in with, the one used last first. An application has none. */
  readonly sessions: BrowserSessionConnection;
  /** User name; null for an application. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** Which rows the caller sees, as the policy decides. */
  readonly visible: ReadonlyArray<VisibleTier>;
};


/** The account or application that is asking. */
export type MeSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Grants what an application asks for, or less, and lets it work. By an administrator who neither registered nor changed the request. */
  readonly activateApplication: RegisteredApplication;
  /** Binds an application to a contract, or frees it: whatever its keys, its client and persons through it ask, they see that part of the graph alone. By an administrator who neither registered nor changed the request. */
  readonly bindApplication: RegisteredApplication;
  /** Changes what the owner says of an application. What was granted stays until an administrator activates it again. */
  readonly changeApplication: RegisteredApplication;
  /** Makes a recorded agreement hold. By a leader over its owner or an administrator; not by who recorded it, nor by who gets the data. */
  readonly confirmAgreement: DataAgreement;
  /** Makes an account. That of an employee waits for a second administrator (enableAccount); then its owner gets a mail to set a password. */
  readonly createAccount: Account;
  /** Removes one of the caller's saved views; false when the caller has no such view. */
  readonly deleteView: Scalars['Boolean']['output'];
  /** Takes an account out of use at once, with its sessions and tokens. Never one's own. */
  readonly disableAccount: Account;
  /** Lets an account be used again, or for the first time. Never one's own, and a new one of an employee not by who made it. */
  readonly enableAccount: Account;
  /** Ends an agreement at once: what only it allowed is refused within a second, everywhere. */
  readonly endAgreement: DataAgreement;
  /** Ends an appointment at once. The last administrator stays. */
  readonly endAppointment: Appointment;
  /** Signs out every browser of the caller but the one that asks, and gives how many. */
  readonly endOtherSessions: Scalars['Int']['output'];
  /** Signs one of the caller's browsers out at once, with all that was signed in through it; false when the caller has no such session. */
  readonly endSession: Scalars['Boolean']['output'];
  /** Gives an account a role that follows from no position: ANALYST, or ADMIN to somebody with a position in the Walidata organization. Never to oneself. */
  readonly giveAppointment: Appointment;
  /** Makes an application a client of OpenID Connect, or gives its client a new secret; the old one works another day. By the owner of the application. */
  readonly issueClientSecret: IssuedClientSecret;
  /** Makes a key. By the owner of the application; for applications outside government by an administrator. */
  readonly issueKey: IssuedKey;
  /** Records a data-use agreement. By walidata or an administrator. It holds once somebody else confirms it. */
  readonly recordAgreement: DataAgreement;
  /** Registers an application: of an organization the caller belongs to, or, by an administrator, of somebody outside government. It works once an administrator activates it. */
  readonly registerApplication: RegisteredApplication;
  /** Gives one of the caller's saved views another name. */
  readonly renameView: SavedView;
  /** Takes a key away: it is refused within a second, everywhere. By the owner of its application or an administrator. */
  readonly revokeKey: ApiKey;
  /** Makes a key that takes another's place, with the same scopes and limits. Both work until the old one ends. */
  readonly rotateKey: IssuedKey;
  /** Saves an address of the dashboard under a name, for the caller's own list: at most 100. Saving the same once more gives the one that is there. */
  readonly saveView: SavedView;
  /** Stops an application at once, with all its keys and tokens. By its owner or an administrator. */
  readonly suspendApplication: RegisteredApplication;
};


export type MutationActivateApplicationArgs = {
  id: Scalars['ID']['input'];
  scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  version: Scalars['Int']['input'];
};


export type MutationBindApplicationArgs = {
  contract?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeApplicationArgs = {
  id: Scalars['ID']['input'];
  input: ApplicationInput;
  version: Scalars['Int']['input'];
};


export type MutationConfirmAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateAccountArgs = {
  input: AccountInput;
};


export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDisableAccountArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEnableAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndAgreementArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGiveAppointmentArgs = {
  account: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  role: AccessRole;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationIssueClientSecretArgs = {
  application: Scalars['ID']['input'];
};


export type MutationIssueKeyArgs = {
  application: Scalars['ID']['input'];
  input: ApiKeyInput;
};


export type MutationRecordAgreementArgs = {
  input: DataAgreementInput;
};


export type MutationRegisterApplicationArgs = {
  input: ApplicationInput;
  organization?: InputMaybe<Scalars['ID']['input']>;
  party?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRenameViewArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationRevokeKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateKeyArgs = {
  expiresAt: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  oldEndsAt: Scalars['String']['input'];
};


export type MutationSaveViewArgs = {
  address: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationSuspendApplicationArgs = {
  id: Scalars['ID']['input'];
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

/** How somebody came to hold a position. Rights are the same. */
export type OfficialAppointment =
  /** Definitif: appointed. */
  | 'DEFINITIVE'
  /** Pelaksana harian (Plh.): acts while the holder is away. */
  | 'PLH'
  /** Pelaksana tugas (Plt.): acts while there is no holder. */
  | 'PLT';

/** Somebody who holds a position today and has no account. */
export type OfficialWithoutAccount = {
  readonly __typename?: 'OfficialWithoutAccount';
  /** Employee number (NIP). */
  readonly employeeNumber: Scalars['String']['output'];
  /** Whether the holder was appointed or acts. */
  readonly holding: OfficialAppointment;
  /** Where it is held; null for the head of the region. */
  readonly organization?: Maybe<Organization>;
  /** The position. */
  readonly position: Position;
};

/** A page of officials without an account. */
export type OfficialWithoutAccountConnection = {
  readonly __typename?: 'OfficialWithoutAccountConnection';
  readonly edges: ReadonlyArray<OfficialWithoutAccountEdge>;
  readonly nodes: ReadonlyArray<OfficialWithoutAccount>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An official without an account and the place in the list. */
export type OfficialWithoutAccountEdge = {
  readonly __typename?: 'OfficialWithoutAccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OfficialWithoutAccount;
};

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

/** A position (jabatan). Created in SI Jabatan only; who holds it comes from Kepegawaian. */
export type Position = {
  readonly __typename?: 'Position';
  /** Code of the position (kode jabatan); also the code of its role: "000400000000000.01". */
  readonly code: Scalars['ID']['output'];
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
  /** Who can see what, and why, by user name (S3): for administrators all accounts that can be used, for leaders those in their authority. */
  readonly accessReview: AccessReviewConnection;
  /** One account by its id; null when there is none. */
  readonly account?: Maybe<Account>;
  /** Accounts, by user name. */
  readonly accounts: AccountConnection;
  /** The audit log, newest first: for administrators and regional leaders all of it, for other leaders what those of the organizations they answer for did. Each search is itself recorded. */
  readonly auditEntries: AuditEntryConnection;
  /** Contracts of this instance, by name: parts of the graph that an application can be bound to. None when its operator lists none. */
  readonly contracts: ReadonlyArray<Contract>;
  /** A data-use agreement; null when there is none with this id, or the caller may not see it. */
  readonly dataAgreement?: Maybe<DataAgreement>;
  /** Data-use agreements the caller may see, by number: those of the own organization; for leaders those they answer for; for administrators and walidata all. */
  readonly dataAgreements: DataAgreementConnection;
  /** How much an account sees today of rows with a label, and why. For those who may review the account; everybody else gets null. */
  readonly explainAccess?: Maybe<AccessExplanation>;
  /** Who is asking; null for anonymous callers. */
  readonly me?: Maybe<Me>;
  /** Holders of positions today who have no account, by position: for administrators all, for leaders those in their authority. */
  readonly officialsWithoutAccount: OfficialWithoutAccountConnection;
  /** A registered application; null when there is none with this id, or the caller may not see it. */
  readonly registeredApplication?: Maybe<RegisteredApplication>;
  /** Registered applications the caller may see, by name: those of the own organization; for leaders those they answer for; for administrators all. */
  readonly registeredApplications: RegisteredApplicationConnection;
  /** Views of the dashboard that the caller saved, the newest first. Accounts have them, applications have none. */
  readonly savedViews: SavedViewConnection;
};


export type QueryAccessReviewArgs = {
  account?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<AccessRole>;
  search?: InputMaybe<Scalars['String']['input']>;
  warning?: InputMaybe<AccessWarning>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDataAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryExplainAccessArgs = {
  access: AccessLevel;
  account: Scalars['ID']['input'];
  owner: Scalars['ID']['input'];
  stage: Stage;
};


export type QueryOfficialsWithoutAccountArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegisteredApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegisteredApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RegistrationState>;
};


export type QuerySavedViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An application registered to use the data (A2). "Application" alone is an entry of the inventory. */
export type RegisteredApplication = {
  readonly __typename?: 'RegisteredApplication';
  /** Its client id for OpenID Connect; null while it has none. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Whom to reach about it: a mail address or telephone number of an office. */
  readonly contact: Scalars['String']['output'];
  /** The contract it is bound to: it sees that part of the graph alone. Null: the whole of it, as far as its rights go. */
  readonly contract?: Maybe<Scalars['String']['output']>;
  /** When somebody last decided on it, ISO 8601 in UTC; null while nobody did. */
  readonly decidedAt?: Maybe<Scalars['String']['output']>;
  /** Who last decided on it; null while nobody did, or the account is gone. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Last day of the registration. */
  readonly expiresOn: Scalars['Date']['output'];
  /** What was granted. */
  readonly grantedScopes: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the registration. */
  readonly id: Scalars['ID']['output'];
  /** Its keys, by name; those that ended too. */
  readonly keys: ApiKeyConnection;
  /** Whether the caller may decide on what it asks for. */
  readonly mayDecide: Scalars['Boolean']['output'];
  /** Whether the caller may change it and make its keys. */
  readonly mayManage: Scalars['Boolean']['output'];
  /** Name of the application: "SIMRAL". */
  readonly name: Scalars['String']['output'];
  /** The government organization it belongs to; null for applications of others. */
  readonly organization?: Maybe<Organization>;
  /** Who outside government it belongs to; null for applications of government. */
  readonly party?: Maybe<Scalars['String']['output']>;
  /** What it needs the data for. */
  readonly purpose: Scalars['String']['output'];
  /** When, ISO 8601 in UTC. */
  readonly registeredAt: Scalars['String']['output'];
  /** Who registered it; null when the account is gone. */
  readonly registeredBy?: Maybe<Scalars['String']['output']>;
  /** What its owner asks for: data:restricted, data:closed, person:read, person:nik. */
  readonly requestedScopes: ReadonlyArray<Scalars['String']['output']>;
  /** How it signs people in, as asked for; null when it signs nobody in. */
  readonly requestedSignIn?: Maybe<ApplicationSignIn>;
  /** What it may do today: what was granted and a data-use agreement covers. */
  readonly scopesToday: ReadonlyArray<Scalars['String']['output']>;
  /** How it signs people in, as granted; null when it signs nobody in. */
  readonly signIn?: Maybe<ApplicationSignIn>;
  /** Whether it works. */
  readonly state: RegistrationState;
  /** What was done with its keys and the tokens of its client, day by day (WIB); days without anything are left out. */
  readonly usage: KeyUsageConnection;
  /** Number of the last change: changes name it, so that nobody overwrites what somebody else just changed. */
  readonly version: Scalars['Int']['output'];
};


/** An application registered to use the data (A2). "Application" alone is an entry of the inventory. */
export type RegisteredApplicationKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An application registered to use the data (A2). "Application" alone is an entry of the inventory. */
export type RegisteredApplicationUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};

/** A page of registered applications. */
export type RegisteredApplicationConnection = {
  readonly __typename?: 'RegisteredApplicationConnection';
  readonly edges: ReadonlyArray<RegisteredApplicationEdge>;
  readonly nodes: ReadonlyArray<RegisteredApplication>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A registered application and its place in the list. */
export type RegisteredApplicationEdge = {
  readonly __typename?: 'RegisteredApplicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RegisteredApplication;
};

/** Whether a registered application works. */
export type RegistrationState =
  /** Works, until its last day. */
  | 'ACTIVE'
  /** Waits for an administrator. */
  | 'SUBMITTED'
  /** Was stopped. */
  | 'SUSPENDED';

/** Why somebody has a role: a position that is held, or an appointment. */
export type RightsGround = {
  readonly __typename?: 'RightsGround';
  /** The appointment; null for a position. */
  readonly appointment?: Maybe<Appointment>;
  /** Number of the decree (SK) by which the position is held; null for an appointment. */
  readonly decree?: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Whether the holder was appointed or acts; null for an appointment. */
  readonly holding?: Maybe<OfficialAppointment>;
  /** Where the position is held; null for the head of the region and for an appointment. */
  readonly organization?: Maybe<Organization>;
  /** The position; null for an appointment. */
  readonly position?: Maybe<Position>;
  /** The role that follows. */
  readonly role: AccessRole;
  /** Last day; null until something else is decided. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** An address of the dashboard that somebody saved for themselves ("Tampilan tersimpan"). It holds no figures: who opens it sees what they may see then. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  /** Path of this instance with its query: "/dasbor?tahun=2024". */
  readonly address: Scalars['String']['output'];
  /** Id of the view. */
  readonly id: Scalars['ID']['output'];
  /** Name its owner gave it. */
  readonly name: Scalars['String']['output'];
  /** When it was saved, ISO 8601 in UTC. */
  readonly savedAt: Scalars['String']['output'];
};

/** A page of saved views. */
export type SavedViewConnection = {
  readonly __typename?: 'SavedViewConnection';
  readonly edges: ReadonlyArray<SavedViewEdge>;
  readonly nodes: ReadonlyArray<SavedView>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A saved view and its place in the list. */
export type SavedViewEdge = {
  readonly __typename?: 'SavedViewEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SavedView;
};

/** How an application signs people in. Addresses are complete https addresses, as browsers write them. */
export type SignInInput = {
  /** Whether it may ask people to let it read the graph as they do; not for applications outside government. */
  readonly actsForPersons?: Scalars['Boolean']['input'];
  /** Is told when a session ends (OpenID Connect Back-Channel Logout). */
  readonly backchannelLogoutUri?: InputMaybe<Scalars['String']['input']>;
  /** How its ID tokens are signed. */
  readonly idTokenAlgorithm?: IdTokenAlgorithm;
  /** Where people may come back to after signing out: at most 20 addresses. */
  readonly postLogoutRedirectUris?: ReadonlyArray<Scalars['String']['input']>;
  /** Where people come back to after signing in: 1 to 20 addresses, compared letter by letter. */
  readonly redirectUris: ReadonlyArray<Scalars['String']['input']>;
};

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** Rows of one tier that somebody sees to some extent, as the access policy decides. */
export type VisibleTier = {
  readonly __typename?: 'VisibleTier';
  /** Access level of the rows. */
  readonly access: AccessLevel;
  /** Whether whoever owns them; otherwise those of `organizations` only. */
  readonly everybodys: Scalars['Boolean']['output'];
  /** The owners whose rows these are; empty when it does not matter who owns them. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Stage of the rows. */
  readonly stage: Stage;
  /** How much is seen of them. */
  readonly view: DataView;
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
  Actor: Actor;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessExplanation: ResolverTypeWrapper<Partial<Omit<AccessExplanation, 'grounds'> & { grounds: ReadonlyArray<ResolversTypes['RightsGround']> }>>;
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  AccessReviewConnection: ResolverTypeWrapper<Partial<Omit<AccessReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessReviewEntry']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AccessReviewEdge: ResolverTypeWrapper<Partial<Omit<AccessReviewEdge, 'node'> & { node: ResolversTypes['AccessReviewEntry'] }>>;
  AccessReviewEntry: ResolverTypeWrapper<AccessReviewEntryParent>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AccessRole: ResolverTypeWrapper<Partial<AccessRole>>;
  AccessWarning: ResolverTypeWrapper<Partial<AccessWarning>>;
  Account: ResolverTypeWrapper<AccountEntity>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AccountConnection: ResolverTypeWrapper<Partial<Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversTypes['Account']> }>>;
  AccountEdge: ResolverTypeWrapper<Partial<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>>;
  AccountInput: ResolverTypeWrapper<Partial<AccountInput>>;
  AccountKind: ResolverTypeWrapper<Partial<AccountKind>>;
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  AgreementState: ResolverTypeWrapper<Partial<AgreementState>>;
  ApiKey: ResolverTypeWrapper<ApiKeyEntity>;
  ApiKeyConnection: ResolverTypeWrapper<Partial<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>>;
  ApiKeyEdge: ResolverTypeWrapper<Partial<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>>;
  ApiKeyInput: ResolverTypeWrapper<Partial<ApiKeyInput>>;
  ApiKeyState: ResolverTypeWrapper<Partial<ApiKeyState>>;
  ApplicationInput: ResolverTypeWrapper<Partial<ApplicationInput>>;
  ApplicationSignIn: ResolverTypeWrapper<Partial<ApplicationSignIn>>;
  Appointment: ResolverTypeWrapper<AppointmentEntity>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  AuditDetail: ResolverTypeWrapper<Partial<AuditDetail>>;
  AuditEntry: ResolverTypeWrapper<AuditEntryEntity>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionParent>;
  AuditEntryEdge: ResolverTypeWrapper<Partial<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>>;
  AuditFilter: ResolverTypeWrapper<Partial<AuditFilter>>;
  AuditOutcome: ResolverTypeWrapper<Partial<AuditOutcome>>;
  BrowserSession: ResolverTypeWrapper<BrowserSessionEntity>;
  BrowserSessionConnection: ResolverTypeWrapper<Partial<Omit<BrowserSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BrowserSessionEdge']>, nodes: ReadonlyArray<ResolversTypes['BrowserSession']> }>>;
  BrowserSessionEdge: ResolverTypeWrapper<Partial<Omit<BrowserSessionEdge, 'node'> & { node: ResolversTypes['BrowserSession'] }>>;
  Contract: ResolverTypeWrapper<Partial<Contract>>;
  DataAgreement: ResolverTypeWrapper<DataAgreementEntity>;
  DataAgreementConnection: ResolverTypeWrapper<Partial<Omit<DataAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DataAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['DataAgreement']> }>>;
  DataAgreementEdge: ResolverTypeWrapper<Partial<Omit<DataAgreementEdge, 'node'> & { node: ResolversTypes['DataAgreement'] }>>;
  DataAgreementInput: ResolverTypeWrapper<Partial<DataAgreementInput>>;
  DataView: ResolverTypeWrapper<Partial<DataView>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  IdTokenAlgorithm: ResolverTypeWrapper<Partial<IdTokenAlgorithm>>;
  IssuedClientSecret: ResolverTypeWrapper<Partial<Omit<IssuedClientSecret, 'application'> & { application: ResolversTypes['RegisteredApplication'] }>>;
  IssuedKey: ResolverTypeWrapper<Partial<Omit<IssuedKey, 'key'> & { key: ResolversTypes['ApiKey'] }>>;
  KeyUsage: ResolverTypeWrapper<Partial<KeyUsage>>;
  KeyUsageConnection: ResolverTypeWrapper<Partial<KeyUsageConnection>>;
  KeyUsageEdge: ResolverTypeWrapper<Partial<KeyUsageEdge>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  Me: ResolverTypeWrapper<MeParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  OfficialAppointment: ResolverTypeWrapper<Partial<OfficialAppointment>>;
  OfficialWithoutAccount: ResolverTypeWrapper<Partial<OfficialWithoutAccount>>;
  OfficialWithoutAccountConnection: ResolverTypeWrapper<Partial<OfficialWithoutAccountConnection>>;
  OfficialWithoutAccountEdge: ResolverTypeWrapper<Partial<OfficialWithoutAccountEdge>>;
  Organization: ResolverTypeWrapper<Partial<Organization>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Position: ResolverTypeWrapper<Partial<Position>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisteredApplication: ResolverTypeWrapper<RegisteredApplicationEntity>;
  RegisteredApplicationConnection: ResolverTypeWrapper<Partial<Omit<RegisteredApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegisteredApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['RegisteredApplication']> }>>;
  RegisteredApplicationEdge: ResolverTypeWrapper<Partial<Omit<RegisteredApplicationEdge, 'node'> & { node: ResolversTypes['RegisteredApplication'] }>>;
  RegistrationState: ResolverTypeWrapper<Partial<RegistrationState>>;
  RightsGround: ResolverTypeWrapper<RightsGroundParent>;
  SavedView: ResolverTypeWrapper<SavedViewEntity>;
  SavedViewConnection: ResolverTypeWrapper<Partial<Omit<SavedViewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SavedViewEdge']>, nodes: ReadonlyArray<ResolversTypes['SavedView']> }>>;
  SavedViewEdge: ResolverTypeWrapper<Partial<Omit<SavedViewEdge, 'node'> & { node: ResolversTypes['SavedView'] }>>;
  SignInInput: ResolverTypeWrapper<Partial<SignInInput>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  VisibleTier: ResolverTypeWrapper<Partial<VisibleTier>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessExplanation: Partial<Omit<AccessExplanation, 'grounds'> & { grounds: ReadonlyArray<ResolversParentTypes['RightsGround']> }>;
  AccessReviewConnection: Partial<Omit<AccessReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessReviewEntry']> }>;
  Int: Partial<Scalars['Int']['output']>;
  AccessReviewEdge: Partial<Omit<AccessReviewEdge, 'node'> & { node: ResolversParentTypes['AccessReviewEntry'] }>;
  AccessReviewEntry: AccessReviewEntryParent;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Account: AccountEntity;
  ID: Partial<Scalars['ID']['output']>;
  AccountConnection: Partial<Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Account']> }>;
  AccountEdge: Partial<Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] }>;
  AccountInput: Partial<AccountInput>;
  Actor: Partial<Actor | FederationReferenceTypes['Actor']>;
  ApiKey: ApiKeyEntity;
  ApiKeyConnection: Partial<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> }>;
  ApiKeyEdge: Partial<Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] }>;
  ApiKeyInput: Partial<ApiKeyInput>;
  ApplicationInput: Partial<ApplicationInput>;
  ApplicationSignIn: Partial<ApplicationSignIn>;
  Appointment: AppointmentEntity;
  AuditDetail: Partial<AuditDetail>;
  AuditEntry: AuditEntryEntity;
  AuditEntryConnection: AuditEntryConnectionParent;
  AuditEntryEdge: Partial<Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] }>;
  AuditFilter: Partial<AuditFilter>;
  BrowserSession: BrowserSessionEntity;
  BrowserSessionConnection: Partial<Omit<BrowserSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BrowserSessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BrowserSession']> }>;
  BrowserSessionEdge: Partial<Omit<BrowserSessionEdge, 'node'> & { node: ResolversParentTypes['BrowserSession'] }>;
  Contract: Partial<Contract>;
  DataAgreement: DataAgreementEntity;
  DataAgreementConnection: Partial<Omit<DataAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DataAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DataAgreement']> }>;
  DataAgreementEdge: Partial<Omit<DataAgreementEdge, 'node'> & { node: ResolversParentTypes['DataAgreement'] }>;
  DataAgreementInput: Partial<DataAgreementInput>;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Figure: Partial<Figure>;
  IssuedClientSecret: Partial<Omit<IssuedClientSecret, 'application'> & { application: ResolversParentTypes['RegisteredApplication'] }>;
  IssuedKey: Partial<Omit<IssuedKey, 'key'> & { key: ResolversParentTypes['ApiKey'] }>;
  KeyUsage: Partial<KeyUsage>;
  KeyUsageConnection: Partial<KeyUsageConnection>;
  KeyUsageEdge: Partial<KeyUsageEdge>;
  Long: Partial<Scalars['Long']['output']>;
  Me: MeParent;
  Mutation: Record<PropertyKey, never>;
  OfficialWithoutAccount: Partial<OfficialWithoutAccount>;
  OfficialWithoutAccountConnection: Partial<OfficialWithoutAccountConnection>;
  OfficialWithoutAccountEdge: Partial<OfficialWithoutAccountEdge>;
  Organization: Partial<Organization>;
  PageInfo: Partial<PageInfo>;
  Position: Partial<Position>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  RegisteredApplication: RegisteredApplicationEntity;
  RegisteredApplicationConnection: Partial<Omit<RegisteredApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegisteredApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RegisteredApplication']> }>;
  RegisteredApplicationEdge: Partial<Omit<RegisteredApplicationEdge, 'node'> & { node: ResolversParentTypes['RegisteredApplication'] }>;
  RightsGround: RightsGroundParent;
  SavedView: SavedViewEntity;
  SavedViewConnection: Partial<Omit<SavedViewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SavedViewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SavedView']> }>;
  SavedViewEdge: Partial<Omit<SavedViewEdge, 'node'> & { node: ResolversParentTypes['SavedView'] }>;
  SignInInput: Partial<SignInInput>;
  VisibleTier: Partial<VisibleTier>;
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

export type AccessExplanationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  grounds?: Resolver<ReadonlyArray<ResolversTypes['RightsGround']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['DataView']>, ParentType, ContextType>;
};

export type AccessReviewConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReviewConnection'] = ResolversParentTypes['AccessReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessReviewEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessReviewEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReviewEdge'] = ResolversParentTypes['AccessReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessReviewEntry'], ParentType, ContextType>;
};

export type AccessReviewEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReviewEntry'] = ResolversParentTypes['AccessReviewEntry']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  authority?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['RightsGround']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  regional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AccessRole']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  visible?: Resolver<ReadonlyArray<ResolversTypes['VisibleTier']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['AccessWarning']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsForSecond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dailyQuota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyQuota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratePerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiKeyState'], ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApplicationSignInResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApplicationSignIn'] = ResolversParentTypes['ApplicationSignIn']> = {
  actsForPersons?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  backchannelLogoutUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idTokenAlgorithm?: Resolver<ResolversTypes['IdTokenAlgorithm'], ParentType, ContextType>;
  postLogoutRedirectUris?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redirectUris?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuditDetailResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditDetail'] = ResolversParentTypes['AuditDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credentialId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['AuditDetail']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BrowserSessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BrowserSession'] = ResolversParentTypes['BrowserSession']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrowserSessionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BrowserSessionConnection'] = ResolversParentTypes['BrowserSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrowserSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BrowserSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrowserSessionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BrowserSessionEdge'] = ResolversParentTypes['BrowserSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BrowserSession'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  exclude?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  include?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DataAgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataAgreement'] = ResolversParentTypes['DataAgreement']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  documentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DataAgreementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataAgreementConnection'] = ResolversParentTypes['DataAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataAgreementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataAgreementEdge'] = ResolversParentTypes['DataAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataAgreement'], ParentType, ContextType>;
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

export type IssuedClientSecretResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IssuedClientSecret'] = ResolversParentTypes['IssuedClientSecret']> = {
  application?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedKeyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IssuedKey'] = ResolversParentTypes['IssuedKey']> = {
  key?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyUsageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyUsage'] = ResolversParentTypes['KeyUsage']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyUsageConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyUsageConnection'] = ResolversParentTypes['KeyUsageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KeyUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyUsageEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyUsageEdge'] = ResolversParentTypes['KeyUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyUsage'], ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  authority?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['RightsGround']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AccountKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  positionsAsOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AccessRole']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['BrowserSessionConnection'], ParentType, ContextType, Partial<MeSessionsArgs>>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visible?: Resolver<ReadonlyArray<ResolversTypes['VisibleTier']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateApplication?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType, RequireFields<MutationActivateApplicationArgs, 'id' | 'version'>>;
  bindApplication?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType, RequireFields<MutationBindApplicationArgs, 'id' | 'version'>>;
  changeApplication?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType, RequireFields<MutationChangeApplicationArgs, 'id' | 'input' | 'version'>>;
  confirmAgreement?: Resolver<ResolversTypes['DataAgreement'], ParentType, ContextType, RequireFields<MutationConfirmAgreementArgs, 'id'>>;
  createAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  deleteView?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'id'>>;
  disableAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationDisableAccountArgs, 'id' | 'reason'>>;
  enableAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationEnableAccountArgs, 'id'>>;
  endAgreement?: Resolver<ResolversTypes['DataAgreement'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'id' | 'reason'>>;
  endAppointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType, RequireFields<MutationEndAppointmentArgs, 'id'>>;
  endOtherSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  giveAppointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType, RequireFields<MutationGiveAppointmentArgs, 'account' | 'from' | 'reason' | 'role'>>;
  issueClientSecret?: Resolver<ResolversTypes['IssuedClientSecret'], ParentType, ContextType, RequireFields<MutationIssueClientSecretArgs, 'application'>>;
  issueKey?: Resolver<ResolversTypes['IssuedKey'], ParentType, ContextType, RequireFields<MutationIssueKeyArgs, 'application' | 'input'>>;
  recordAgreement?: Resolver<ResolversTypes['DataAgreement'], ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'input'>>;
  registerApplication?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType, RequireFields<MutationRegisterApplicationArgs, 'input'>>;
  renameView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationRenameViewArgs, 'id' | 'name'>>;
  revokeKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType, RequireFields<MutationRevokeKeyArgs, 'id'>>;
  rotateKey?: Resolver<ResolversTypes['IssuedKey'], ParentType, ContextType, RequireFields<MutationRotateKeyArgs, 'expiresAt' | 'id' | 'oldEndsAt'>>;
  saveView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'address' | 'name'>>;
  suspendApplication?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType, RequireFields<MutationSuspendApplicationArgs, 'id' | 'reason'>>;
};

export type OfficialWithoutAccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialWithoutAccount'] = ResolversParentTypes['OfficialWithoutAccount']> = {
  employeeNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['OfficialAppointment'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type OfficialWithoutAccountConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialWithoutAccountConnection'] = ResolversParentTypes['OfficialWithoutAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialWithoutAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficialWithoutAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialWithoutAccountEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialWithoutAccountEdge'] = ResolversParentTypes['OfficialWithoutAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialWithoutAccount'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  accessReview?: Resolver<ResolversTypes['AccessReviewConnection'], ParentType, ContextType, Partial<QueryAccessReviewArgs>>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  dataAgreement?: Resolver<Maybe<ResolversTypes['DataAgreement']>, ParentType, ContextType, RequireFields<QueryDataAgreementArgs, 'id'>>;
  dataAgreements?: Resolver<ResolversTypes['DataAgreementConnection'], ParentType, ContextType, Partial<QueryDataAgreementsArgs>>;
  explainAccess?: Resolver<Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'access' | 'account' | 'owner' | 'stage'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  officialsWithoutAccount?: Resolver<ResolversTypes['OfficialWithoutAccountConnection'], ParentType, ContextType, Partial<QueryOfficialsWithoutAccountArgs>>;
  registeredApplication?: Resolver<Maybe<ResolversTypes['RegisteredApplication']>, ParentType, ContextType, RequireFields<QueryRegisteredApplicationArgs, 'id'>>;
  registeredApplications?: Resolver<ResolversTypes['RegisteredApplicationConnection'], ParentType, ContextType, Partial<QueryRegisteredApplicationsArgs>>;
  savedViews?: Resolver<ResolversTypes['SavedViewConnection'], ParentType, ContextType, Partial<QuerySavedViewsArgs>>;
};

export type RegisteredApplicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisteredApplication'] = ResolversParentTypes['RegisteredApplication']> = {
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantedScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<RegisteredApplicationKeysArgs>>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requestedSignIn?: Resolver<Maybe<ResolversTypes['ApplicationSignIn']>, ParentType, ContextType>;
  scopesToday?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signIn?: Resolver<Maybe<ResolversTypes['ApplicationSignIn']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['KeyUsageConnection'], ParentType, ContextType, RequireFields<RegisteredApplicationUsageArgs, 'from' | 'to'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisteredApplicationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisteredApplicationConnection'] = ResolversParentTypes['RegisteredApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisteredApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisteredApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisteredApplicationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisteredApplicationEdge'] = ResolversParentTypes['RegisteredApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisteredApplication'], ParentType, ContextType>;
};

export type RightsGroundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RightsGround'] = ResolversParentTypes['RightsGround']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  decree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['OfficialAppointment']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SavedViewConnection'] = ResolversParentTypes['SavedViewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedViewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SavedView']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SavedViewEdge'] = ResolversParentTypes['SavedViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
};

export type VisibleTierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisibleTier'] = ResolversParentTypes['VisibleTier']> = {
  access?: Resolver<ResolversTypes['AccessLevel'], ParentType, ContextType>;
  everybodys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['DataView'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessReviewConnection?: AccessReviewConnectionResolvers<ContextType>;
  AccessReviewEdge?: AccessReviewEdgeResolvers<ContextType>;
  AccessReviewEntry?: AccessReviewEntryResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApplicationSignIn?: ApplicationSignInResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AuditDetail?: AuditDetailResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BrowserSession?: BrowserSessionResolvers<ContextType>;
  BrowserSessionConnection?: BrowserSessionConnectionResolvers<ContextType>;
  BrowserSessionEdge?: BrowserSessionEdgeResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  DataAgreement?: DataAgreementResolvers<ContextType>;
  DataAgreementConnection?: DataAgreementConnectionResolvers<ContextType>;
  DataAgreementEdge?: DataAgreementEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  IssuedClientSecret?: IssuedClientSecretResolvers<ContextType>;
  IssuedKey?: IssuedKeyResolvers<ContextType>;
  KeyUsage?: KeyUsageResolvers<ContextType>;
  KeyUsageConnection?: KeyUsageConnectionResolvers<ContextType>;
  KeyUsageEdge?: KeyUsageEdgeResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfficialWithoutAccount?: OfficialWithoutAccountResolvers<ContextType>;
  OfficialWithoutAccountConnection?: OfficialWithoutAccountConnectionResolvers<ContextType>;
  OfficialWithoutAccountEdge?: OfficialWithoutAccountEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisteredApplication?: RegisteredApplicationResolvers<ContextType>;
  RegisteredApplicationConnection?: RegisteredApplicationConnectionResolvers<ContextType>;
  RegisteredApplicationEdge?: RegisteredApplicationEdgeResolvers<ContextType>;
  RightsGround?: RightsGroundResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewConnection?: SavedViewConnectionResolvers<ContextType>;
  SavedViewEdge?: SavedViewEdgeResolvers<ContextType>;
  VisibleTier?: VisibleTierResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
