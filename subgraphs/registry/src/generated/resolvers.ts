import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SupergraphVersion as SupergraphVersionEntity, SupergraphActivation as SupergraphActivationEntity, Subgraph as SubgraphEntity, SubgraphVersion as SubgraphVersionEntity, SchemaCheck as SchemaCheckEntity, FieldConsent as FieldConsentEntity, SubgraphToken as SubgraphTokenEntity } from '../entities.ts';
import type { CheckFinding as CheckFindingParent, AffectedOperation as AffectedOperationParent, SchemaChange as SchemaChangeParent, SupergraphPart as SupergraphPartParent, SubgraphQuarantine as SubgraphQuarantineParent, SubgraphRetirement as SubgraphRetirementParent, CheckConsent as CheckConsentParent, ConsentGiver as ConsentGiverParent, SubgraphHealth as SubgraphHealthParent, OperationUsage as OperationUsageParent, FieldUsage as FieldUsageParent, SubgraphPublication as SubgraphPublicationParent } from '../parents.ts';
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

/** Who did something that is on record: an account, by name. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** Id of the account. */
  readonly id: Scalars['ID']['output'];
};

/** An operation that a change would break. */
export type AffectedOperation = {
  readonly __typename?: 'AffectedOperation';
  /** Who sends it: the id of an application; after "akun: " or "publik: " the name that somebody who signed in, or anybody, gives their client, which proves nothing; "lainnya" for all that is counted by field alone. */
  readonly client: Scalars['String']['output'];
  /** How often it was sent in those days. */
  readonly count: Scalars['Long']['output'];
  /** SHA-256 of its text, hexadecimal; empty for what is counted by field alone. */
  readonly hash: Scalars['ID']['output'];
  /** The day it was last sent. */
  readonly lastSeenAt: Scalars['Date']['output'];
  /** Its name; null when it has none. */
  readonly operation?: Maybe<Scalars['String']['output']>;
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

/** Somebody let a change pass although operations break. */
export type CheckConsent = {
  readonly __typename?: 'CheckConsent';
  /** Who it was. */
  readonly actor?: Maybe<Actor>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Id of the account. */
  readonly by: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When the schema was published by it, ISO 8601 in UTC; null as long as it was not. It is used up then. */
  readonly usedAt?: Maybe<Scalars['String']['output']>;
};

/** Something a check found. */
export type CheckFinding = {
  readonly __typename?: 'CheckFinding';
  /** Operations of the last days that would break, the most used first. */
  readonly affected: ReadonlyArray<AffectedOperation>;
  /** What it is about: "Region.schools"; null for the schema as a whole. */
  readonly coordinate?: Maybe<Scalars['String']['output']>;
  /** Line of the schema, from 1; null when it is of no line. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong and the way out, in Indonesian. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageEn: Scalars['String']['output'];
  /** Which rule speaks. */
  readonly rule: CheckRule;
  /** What follows from it. */
  readonly severity: FindingSeverity;
};

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

/** A subgraph that answered for a field, and whose it was. */
export type ConsentGiver = {
  readonly __typename?: 'ConsentGiver';
  /** The organization that owned it then; null for ours, for which administrators consent. */
  readonly owner?: Maybe<Organization>;
  /** Name of the subgraph. */
  readonly subgraph: Scalars['ID']['output'];
};

/** The owner of a field lets another subgraph take it over, override or share it. */
export type FieldConsent = {
  readonly __typename?: 'FieldConsent';
  /** Who consented. */
  readonly actor?: Maybe<Actor>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Id of the account that consented. */
  readonly by: Scalars['ID']['output'];
  /** The field: "Region.name"; or a type: "Region", with all its fields. */
  readonly coordinate: Scalars['String']['output'];
  /** What was said when it was withdrawn. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Why it ended; null while it holds. */
  readonly ended?: Maybe<ConsentEnd>;
  /** When it ended, ISO 8601 in UTC; null while it holds. No check passes by it any more. */
  readonly endedAt?: Maybe<Scalars['String']['output']>;
  /** Who withdrew it; null when it was not. */
  readonly ender?: Maybe<Actor>;
  /** Who answered for the field then: any of their officials may withdraw it. */
  readonly givers: ReadonlyArray<ConsentGiver>;
  /** Id of the consent. */
  readonly id: Scalars['ID']['output'];
  /** When a version in the graph that still needs it leaves the graph, ISO 8601 in UTC; null while it holds. */
  readonly leavesAt?: Maybe<Scalars['String']['output']>;
  /** Whether the caller may withdraw it. */
  readonly mayWithdraw: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Name of the subgraph that may. */
  readonly subgraph: Scalars['ID']['output'];
  /** The last day it holds. */
  readonly until: Scalars['Date']['output'];
};

/** A page of consents. */
export type FieldConsentConnection = {
  readonly __typename?: 'FieldConsentConnection';
  readonly edges: ReadonlyArray<FieldConsentEdge>;
  readonly nodes: ReadonlyArray<FieldConsent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A consent and its place in the list. */
export type FieldConsentEdge = {
  readonly __typename?: 'FieldConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FieldConsent;
};

/** How often a field was asked for in some days. */
export type FieldUsage = {
  readonly __typename?: 'FieldUsage';
  /** Who asks for it, the most busy first. */
  readonly clients: ReadonlyArray<Scalars['String']['output']>;
  /** The field: "Region.schools". */
  readonly coordinate: Scalars['String']['output'];
  /** How often; 0 for a field nobody asks for. */
  readonly count: Scalars['Long']['output'];
  /** The day it was last asked for; null when it never was in those days. */
  readonly lastSeenAt?: Maybe<Scalars['Date']['output']>;
  /** Subgraphs that answer it. */
  readonly subgraphs: ReadonlyArray<Scalars['ID']['output']>;
};

/** A page of fields. */
export type FieldUsageConnection = {
  readonly __typename?: 'FieldUsageConnection';
  readonly edges: ReadonlyArray<FieldUsageEdge>;
  readonly nodes: ReadonlyArray<FieldUsage>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A field and its place in the list. */
export type FieldUsageEdge = {
  readonly __typename?: 'FieldUsageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FieldUsage;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Holds a schema against all rules and changes nothing; that its service does not run with it yet is a warning. By the subgraph's token, officials of its owner, walidata and administrators. */
  readonly checkSubgraph: SchemaCheck;
  /** Lets a schema be published although operations break: once, within 7 days, exactly the schema that was checked, in place of the one it was held against, and for the applications that the check names. By walidata or an administrator who neither checked it nor registered the subgraph. */
  readonly consentToCheck: SchemaCheck;
  /** Lets a subgraph take over, override or share a field. By an official of the organization that owns the field's subgraph; of ours by an administrator. Not by who registered the subgraph. */
  readonly consentToField: FieldConsent;
  /** Makes a token that checks and publishes one subgraph. By officials of its owner. */
  readonly createSubgraphToken: SubgraphTokenIssued;
  /** Checks a schema and publishes it when it passes: of a subgraph in the graph it is served within seconds, together with what was published just before; otherwise it is kept for review. By the subgraph's token and officials of its owner. */
  readonly publishSubgraph: SubgraphPublication;
  /** Takes a subgraph out until somebody brings it back. By walidata or an administrator who did not register it. */
  readonly quarantineSubgraph: Subgraph;
  /** Registers a subgraph of an organization the caller belongs to; by walidata and administrators of any. It is in the graph once it published a version and somebody else reviewed it. */
  readonly registerSubgraph: SubgraphRegistration;
  /** Takes a subgraph out for good, with its tokens. By officials of its owner, walidata and administrators. */
  readonly retireSubgraph: Subgraph;
  /** Brings a subgraph back from quarantine, once a probe of its service passes. By walidata or an administrator who did not register it. */
  readonly returnSubgraph: Subgraph;
  /** Lets a subgraph with a published version into the graph, or not. By walidata or an administrator who did not register or publish it. */
  readonly reviewSubgraph: Subgraph;
  /** Takes a token away: it is refused within a second, everywhere. By officials of the subgraph's owner, walidata and administrators. */
  readonly revokeSubgraphToken: SubgraphToken;
  /** Serves an earlier version of one subgraph again, under the tier it has now; later versions are kept. What breaks is told and stops nothing, what may not be in the graph is not served. By officials of its owner, walidata and administrators. */
  readonly rollbackSubgraph: SubgraphPublication;
  /** Serves an earlier graph again: what was in it then is in it again, later versions are kept. By walidata and administrators. */
  readonly rollbackSupergraph: SupergraphActivation;
  /** Changes who may use the fields of a subgraph at most. By walidata or an administrator who did not register it. */
  readonly setSubgraphTier: Subgraph;
  /** Takes a consent to a field back. From now on no check passes by it; a version in the graph that needs it leaves the graph in 14 days, its owner told at once, or now. By whoever may give it. */
  readonly withdrawConsent: FieldConsent;
};


export type MutationCheckSubgraphArgs = {
  name: Scalars['ID']['input'];
  sdl: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};


export type MutationConsentToCheckArgs = {
  check: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationConsentToFieldArgs = {
  coordinate: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  subgraph: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationCreateSubgraphTokenArgs = {
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['String']['input'];
  subgraph: Scalars['ID']['input'];
};


export type MutationPublishSubgraphArgs = {
  message?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['ID']['input'];
  sdl: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};


export type MutationQuarantineSubgraphArgs = {
  name: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationRegisterSubgraphArgs = {
  input: SubgraphInput;
};


export type MutationRetireSubgraphArgs = {
  name: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationReturnSubgraphArgs = {
  name: Scalars['ID']['input'];
};


export type MutationReviewSubgraphArgs = {
  accept: Scalars['Boolean']['input'];
  name: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  tier?: InputMaybe<AccessLevel>;
};


export type MutationRevokeSubgraphTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRollbackSubgraphArgs = {
  name: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRollbackSupergraphArgs = {
  note: Scalars['String']['input'];
  to: Scalars['ID']['input'];
};


export type MutationSetSubgraphTierArgs = {
  name: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  tier: AccessLevel;
};


export type MutationWithdrawConsentArgs = {
  id: Scalars['ID']['input'];
  now?: Scalars['Boolean']['input'];
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

/** How often an operation was sent in some days, by all clients. */
export type OperationUsage = {
  readonly __typename?: 'OperationUsage';
  /** Who sends it, the most busy first. */
  readonly clients: ReadonlyArray<Scalars['String']['output']>;
  /** How often it was sent. */
  readonly count: Scalars['Long']['output'];
  /** How many answers had errors. */
  readonly failed: Scalars['Long']['output'];
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: Scalars['ID']['output'];
  /** The day it was last sent. */
  readonly lastSeenAt: Scalars['Date']['output'];
  /** Milliseconds an answer took on average. */
  readonly meanMs: Scalars['Decimal']['output'];
  /** Its name; null when it has none. */
  readonly operation?: Maybe<Scalars['String']['output']>;
};

/** An organization, by its code: the owner of a subgraph. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Code of the organization (15 digits). */
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

export type Query = {
  readonly __typename?: 'Query';
  /** How often a field was asked for; null when the graph has no such field, or the caller may not know. */
  readonly fieldUsage?: Maybe<FieldUsage>;
  /** A check; null when there is none with this id, or the caller may not see it. */
  readonly schemaCheck?: Maybe<SchemaCheck>;
  /** A subgraph; null when there is none of this name, or the caller may not see it. */
  readonly subgraph?: Maybe<Subgraph>;
  /** Subgraphs, by name: those in the graph; for government all but those that are closed, or not reviewed yet, of organizations it does not belong to or lead. */
  readonly subgraphs: SubgraphConnection;
  /** What is served now; null before the gateway served anything. */
  readonly supergraph?: Maybe<SupergraphActivation>;
  /** What was served when, the newest first. */
  readonly supergraphActivations: SupergraphActivationConnection;
  /** A graph that was served, or was to be; null when there is none of this hash. */
  readonly supergraphVersion?: Maybe<SupergraphVersion>;
  /** Operations sent most in the last days: for walidata and administrators all, for others those that use subgraphs of their organizations. */
  readonly topOperations: ReadonlyArray<OperationUsage>;
  /** Fields nobody asked for in the last days, by name: for walidata and administrators of all subgraphs, for others of those of their organizations. */
  readonly unusedFields: FieldUsageConnection;
  /** The first day of which operations are counted; null before the first graph was served. An instance younger than the days that are asked for counts since that day. */
  readonly usageSince?: Maybe<Scalars['Date']['output']>;
};


export type QueryFieldUsageArgs = {
  coordinate: Scalars['String']['input'];
  days?: Scalars['Int']['input'];
};


export type QuerySchemaCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubgraphArgs = {
  name: Scalars['ID']['input'];
};


export type QuerySubgraphsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<SubgraphState>;
};


export type QuerySupergraphActivationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupergraphVersionArgs = {
  hash: Scalars['ID']['input'];
};


export type QueryTopOperationsArgs = {
  days?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryUnusedFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  subgraph?: InputMaybe<Scalars['ID']['input']>;
};

/** Something that differs between two schemas. */
export type SchemaChange = {
  readonly __typename?: 'SchemaChange';
  /** What changed: "Region.schools"; null for the schema as a whole. */
  readonly coordinate?: Maybe<Scalars['String']['output']>;
  /** What it means for those who use it. */
  readonly kind: SchemaChangeKind;
  /** What changed, in Indonesian. */
  readonly message: Scalars['String']['output'];
  /** The same in English. */
  readonly messageEn: Scalars['String']['output'];
};

/** What a change means for those who use the graph. */
export type SchemaChangeKind =
  /** Operations that worked fail. */
  | 'BREAKING'
  /** Operations work, but may meet what they do not expect. */
  | 'DANGEROUS'
  /** Nobody notices who does not look for it. */
  | 'SAFE';

/** What a schema was held against before it changes anything. */
export type SchemaCheck = {
  readonly __typename?: 'SchemaCheck';
  /** Who checked it; null when its token was used. */
  readonly actor?: Maybe<Actor>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Id of the account, or "subgraph:" and the name of the subgraph whose token was used. */
  readonly by: Scalars['ID']['output'];
  /** What would change for those who use the graph. */
  readonly changes: ReadonlyArray<SchemaChange>;
  /** Who let it pass although operations break; null when nobody did. */
  readonly consent?: Maybe<CheckConsent>;
  /** What was found, the gravest first. */
  readonly findings: ReadonlyArray<CheckFinding>;
  /** SHA-256 of the schema that was checked, hexadecimal. */
  readonly hash: Scalars['ID']['output'];
  /** Id of the check. */
  readonly id: Scalars['ID']['output'];
  /** What it comes to. */
  readonly outcome: CheckOutcome;
  /** Name of the subgraph. */
  readonly subgraph: Scalars['ID']['output'];
  /** Hash of the supergraph it would make; null when it makes none. */
  readonly supergraph?: Maybe<Scalars['ID']['output']>;
};

/** A page of checks. */
export type SchemaCheckConnection = {
  readonly __typename?: 'SchemaCheckConnection';
  readonly edges: ReadonlyArray<SchemaCheckEdge>;
  readonly nodes: ReadonlyArray<SchemaCheck>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A check and its place in the list. */
export type SchemaCheckEdge = {
  readonly __typename?: 'SchemaCheckEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SchemaCheck;
};

/** Whether figures are released or still being checked. */
export type Stage =
  /** Belum divalidasi: for regional leaders and the producing organization. */
  | 'PRELIMINARY'
  /** Tervalidasi: released. */
  | 'VALIDATED';

/** A subgraph: a system that answers for a part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Checks of what was to be published, the newest first; none for callers who neither own nor review it. */
  readonly checks: SchemaCheckConnection;
  /** Fields of others that it may take over or share, as their owners consented, ended consents included; none for callers who neither own nor review it. */
  readonly consents: ReadonlyArray<FieldConsent>;
  /** Whom to reach about it: a mail address or telephone number of an office. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** The version in the graph, or the one that waits for review; null when nothing was published, or its tier is not for the caller. */
  readonly current?: Maybe<SubgraphVersion>;
  /** What it adds to the graph. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What others may do with its fields, the newest consent first; none for callers who could not have consented, walidata and administrators excepted. */
  readonly given: FieldConsentConnection;
  /** How its service did in the last hour, and in each hour of the last day, seen from all gateways; null for ours. */
  readonly health?: Maybe<SubgraphHealth>;
  /** Whether the caller may publish it and make its tokens: officials of its owner. */
  readonly mayManage: Scalars['Boolean']['output'];
  /** Whether the caller may review it, change its tier and consent to breaking changes: not who registered it. */
  readonly mayReview: Scalars['Boolean']['output'];
  /** Its name in the graph: lower-case letters, digits and hyphens. */
  readonly name: Scalars['ID']['output'];
  /** Ours, or another system's. */
  readonly origin: SubgraphOrigin;
  /** The organization that answers for it; null for ours. */
  readonly owner?: Maybe<Organization>;
  /** Why it is out of the graph; null when it is not in quarantine. */
  readonly quarantine?: Maybe<SubgraphQuarantine>;
  /** When it was registered, ISO 8601 in UTC. */
  readonly registeredAt: Scalars['String']['output'];
  /** Id of the account that registered it; null for ours. */
  readonly registeredBy?: Maybe<Scalars['ID']['output']>;
  /** Who registered it; null for ours. */
  readonly registrant?: Maybe<Actor>;
  /** Who took it out for good, when and why; null while nobody did, and for ours. */
  readonly retirement?: Maybe<SubgraphRetirement>;
  /** What the reviewer said. */
  readonly reviewNote?: Maybe<Scalars['String']['output']>;
  /** When somebody last reviewed it, ISO 8601 in UTC; null while nobody did. */
  readonly reviewedAt?: Maybe<Scalars['String']['output']>;
  /** Id of the account that last reviewed it; null while nobody did. */
  readonly reviewedBy?: Maybe<Scalars['ID']['output']>;
  /** Who last reviewed it; null while nobody did. */
  readonly reviewer?: Maybe<Actor>;
  /** Whether it is in the graph. */
  readonly state: SubgraphState;
  /** Who may use its fields at most; null while nobody reviewed it, and for ours, whose fields say so themselves. */
  readonly tier?: Maybe<AccessLevel>;
  /** Its tokens, the newest first; empty for callers who neither own nor review it. */
  readonly tokens: ReadonlyArray<SubgraphToken>;
  /** Where it answers; null for ours in the gateway's own process, and for callers who neither own nor review it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What was published, the newest first. Those who neither own nor review it see the current one alone. */
  readonly versions: SubgraphVersionConnection;
};


/** A subgraph: a system that answers for a part of the graph. */
export type SubgraphChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subgraph: a system that answers for a part of the graph. */
export type SubgraphGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subgraph: a system that answers for a part of the graph. */
export type SubgraphVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of subgraphs. */
export type SubgraphConnection = {
  readonly __typename?: 'SubgraphConnection';
  readonly edges: ReadonlyArray<SubgraphEdge>;
  readonly nodes: ReadonlyArray<Subgraph>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A subgraph and its place in the list. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Subgraph;
};

/** How the service of an outside subgraph did, as far as it was called. */
export type SubgraphHealth = {
  readonly __typename?: 'SubgraphHealth';
  /** Calls made to it. */
  readonly calls: Scalars['Int']['output'];
  /** Calls that failed: not reached, too late, no GraphQL, or not of its schema. */
  readonly failures: Scalars['Int']['output'];
  /** How it did in each hour of the last day, the oldest first: the hour that is running, and the 23 before it. */
  readonly hours: ReadonlyArray<SubgraphHour>;
  /** What was wrong then. */
  readonly lastFailure?: Maybe<QuarantineReason>;
  /** When a call last failed, ISO 8601 in UTC; null when none did. */
  readonly lastFailureAt?: Maybe<Scalars['String']['output']>;
  /** Milliseconds a call took on average; null when nothing was measured. */
  readonly meanMs?: Maybe<Scalars['Int']['output']>;
  /** Since when it is counted, ISO 8601 in UTC: an hour ago. */
  readonly since: Scalars['String']['output'];
  /** What that comes to. */
  readonly state: SubgraphHealthState;
};

/** How the service of an outside subgraph does. */
export type SubgraphHealthState =
  /** More failed. */
  | 'FAILING'
  /** Fewer than one call in twenty failed. */
  | 'HEALTHY'
  /** It was not called. */
  | 'UNKNOWN';

/** How the service of an outside subgraph did in one hour. */
export type SubgraphHour = {
  readonly __typename?: 'SubgraphHour';
  /** Calls made to it; 0: it was not called. */
  readonly calls: Scalars['Int']['output'];
  /** Calls that failed: not reached, too late, no GraphQL, or not of its schema. */
  readonly failures: Scalars['Int']['output'];
  /** When the hour begins, ISO 8601 in UTC. */
  readonly from: Scalars['String']['output'];
  /** Milliseconds a call took on average; null when nothing was measured. */
  readonly meanMs?: Maybe<Scalars['Int']['output']>;
};

/** A subgraph to register. */
export type SubgraphInput = {
  /** Whom to reach about it: a mail address or telephone number of an office. */
  readonly contact: Scalars['String']['input'];
  /** What it adds to the graph. */
  readonly description: Scalars['String']['input'];
  /** Its name in the graph: 2 to 41 lower-case letters, digits and hyphens, a letter first. It stays. */
  readonly name: Scalars['ID']['input'];
  /** Code of the organization that answers for it. */
  readonly owner: Scalars['ID']['input'];
  /** Where it answers: an address such as https://data.example.go.id/graphql. */
  readonly url: Scalars['String']['input'];
};

/** Whose a subgraph is. */
export type SubgraphOrigin =
  /** Part of this product. */
  | 'BASE'
  /** Of another system, registered by its owner. */
  | 'OUTSIDE';

/** What became of a publication. */
export type SubgraphPublication = {
  readonly __typename?: 'SubgraphPublication';
  /** What was found. */
  readonly check: SchemaCheck;
  /** What is served since; null when nothing changed: not passed, or waiting for review. */
  readonly supergraph?: Maybe<SupergraphActivation>;
  /** The version; null when the check did not pass. */
  readonly version?: Maybe<SubgraphVersion>;
};

/** Why a subgraph was taken out of the graph. */
export type SubgraphQuarantine = {
  readonly __typename?: 'SubgraphQuarantine';
  /** Who took it out by hand; null when it was taken out by itself. */
  readonly actor?: Maybe<Actor>;
  /** What was seen, for its owner. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** When it is tried again, ISO 8601 in UTC; null: only when somebody asks for it. */
  readonly nextProbeAt?: Maybe<Scalars['String']['output']>;
  /** How often it was tried again in vain. */
  readonly probes: Scalars['Int']['output'];
  /** Why. */
  readonly reason: QuarantineReason;
  /** Since when, ISO 8601 in UTC. */
  readonly since: Scalars['String']['output'];
};

/** What was registered, and the token that publishes it. */
export type SubgraphRegistration = {
  readonly __typename?: 'SubgraphRegistration';
  /** The subgraph; it waits for its first version and for review. */
  readonly subgraph: Subgraph;
  /** A token to check and publish it with, valid 90 days. Shown this once. Null when walidata or an administrator registered it for another organization, whose officials make the token. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** That a subgraph was taken out for good. */
export type SubgraphRetirement = {
  readonly __typename?: 'SubgraphRetirement';
  /** Who it was. */
  readonly actor?: Maybe<Actor>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

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

/** A token that checks and publishes one subgraph, and nothing else. */
export type SubgraphToken = {
  readonly __typename?: 'SubgraphToken';
  /** When it was made, ISO 8601 in UTC. */
  readonly createdAt: Scalars['String']['output'];
  /** Id of the account that made it. */
  readonly createdBy: Scalars['ID']['output'];
  /** When it stops working, ISO 8601 in UTC. */
  readonly expiresAt: Scalars['String']['output'];
  /** Public part of the token; names it in logs. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute or so, ISO 8601 in UTC; null when it never was. */
  readonly lastUsedAt?: Maybe<Scalars['String']['output']>;
  /** Who made it. */
  readonly maker?: Maybe<Actor>;
  /** What its owner calls it: "CI". */
  readonly name: Scalars['String']['output'];
  /** Beginning of the token: "sdg_" and its id. */
  readonly prefix: Scalars['String']['output'];
  /** When it was taken away, ISO 8601 in UTC; null when it was not. */
  readonly revokedAt?: Maybe<Scalars['String']['output']>;
};

/** A token, told once. */
export type SubgraphTokenIssued = {
  readonly __typename?: 'SubgraphTokenIssued';
  /** What is kept of it. */
  readonly details: SubgraphToken;
  /** The token. Shown this once. */
  readonly token: Scalars['String']['output'];
};

/** A schema as it was published. Never changes. */
export type SubgraphVersion = {
  readonly __typename?: 'SubgraphVersion';
  /** What differs from the version before; all of a first version is new. */
  readonly changes: ReadonlyArray<SchemaChange>;
  /** The check it passed; null for ours, and for callers who neither own nor review it. */
  readonly check?: Maybe<SchemaCheck>;
  /** SHA-256 of the schema, hexadecimal. */
  readonly hash: Scalars['ID']['output'];
  /** Id of the version. */
  readonly id: Scalars['ID']['output'];
  /** Why, as its publisher said. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** 1, 2, 3 … of its subgraph. */
  readonly number: Scalars['Int']['output'];
  /** When it was published, ISO 8601 in UTC. */
  readonly publishedAt: Scalars['String']['output'];
  /** Id of the account, or "subgraph:" and the name of the subgraph whose token was used; null for ours. */
  readonly publishedBy?: Maybe<Scalars['ID']['output']>;
  /** Who published it; null for ours, and when its token was used. */
  readonly publisher?: Maybe<Actor>;
  /** The schema as published, in GraphQL's schema language. */
  readonly sdl: Scalars['String']['output'];
  /** Name of its subgraph. */
  readonly subgraph: Scalars['ID']['output'];
  /** Where it answers; null for ours in the gateway's own process, and for callers who neither own nor review it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of versions. */
export type SubgraphVersionConnection = {
  readonly __typename?: 'SubgraphVersionConnection';
  readonly edges: ReadonlyArray<SubgraphVersionEdge>;
  readonly nodes: ReadonlyArray<SubgraphVersion>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A version and its place in the list. */
export type SubgraphVersionEdge = {
  readonly __typename?: 'SubgraphVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SubgraphVersion;
};

/** From when on which graph was served. */
export type SupergraphActivation = {
  readonly __typename?: 'SupergraphActivation';
  /** Who it was; null when the token of a subgraph was used, for the instance itself, and when a subgraph changed that is closed to the caller. */
  readonly actor?: Maybe<Actor>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Id of the account, or "subgraph:" and the name of the subgraph whose token was used; null: the instance itself, or a subgraph changed that is closed to the caller. */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** What changed for those who use the graph; nothing when a subgraph changed that is closed to the caller. */
  readonly changes: ReadonlyArray<SchemaChange>;
  /** What was said of it; null when a subgraph changed that is closed to the caller. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why it changed. */
  readonly reason: ActivationReason;
  /** Grows with every activation; the greatest is what is served. */
  readonly sequence: Scalars['Long']['output'];
  /** The graph. */
  readonly supergraph: SupergraphVersion;
};

/** A page of activations. */
export type SupergraphActivationConnection = {
  readonly __typename?: 'SupergraphActivationConnection';
  readonly edges: ReadonlyArray<SupergraphActivationEdge>;
  readonly nodes: ReadonlyArray<SupergraphActivation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An activation and its place in the list. */
export type SupergraphActivationEdge = {
  readonly __typename?: 'SupergraphActivationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SupergraphActivation;
};

/** A subgraph in a graph. */
export type SupergraphPart = {
  readonly __typename?: 'SupergraphPart';
  /** Name of the subgraph. */
  readonly subgraph: Scalars['ID']['output'];
  /** Who may use its fields at most; null for ours, whose fields say so themselves. */
  readonly tier?: Maybe<AccessLevel>;
  /** Where it answers; null for ours in the gateway's own process. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its schema, hexadecimal. */
  readonly version: Scalars['ID']['output'];
};

/** A graph composed of all its subgraphs. Never changes. */
export type SupergraphVersion = {
  readonly __typename?: 'SupergraphVersion';
  /** When it was composed, ISO 8601 in UTC. */
  readonly composedAt: Scalars['String']['output'];
  /** SHA-256 of its text and parts, hexadecimal. */
  readonly hash: Scalars['ID']['output'];
  /** What it is made of that the caller may know of, by name. */
  readonly parts: ReadonlyArray<SupergraphPart>;
  /** The supergraph as the gateway reads it, with the schemas of every tier; null for others than walidata and administrators. */
  readonly sdl?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLevel: ResolverTypeWrapper<Partial<AccessLevel>>;
  ActivationReason: ResolverTypeWrapper<Partial<ActivationReason>>;
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AffectedOperation: ResolverTypeWrapper<AffectedOperationParent>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  CheckConsent: ResolverTypeWrapper<CheckConsentParent>;
  CheckFinding: ResolverTypeWrapper<CheckFindingParent>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CheckOutcome: ResolverTypeWrapper<Partial<CheckOutcome>>;
  CheckRule: ResolverTypeWrapper<Partial<CheckRule>>;
  ConsentEnd: ResolverTypeWrapper<Partial<ConsentEnd>>;
  ConsentGiver: ResolverTypeWrapper<ConsentGiverParent>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  FieldConsent: ResolverTypeWrapper<FieldConsentEntity>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  FieldConsentConnection: ResolverTypeWrapper<Partial<Omit<FieldConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FieldConsentEdge']>, nodes: ReadonlyArray<ResolversTypes['FieldConsent']> }>>;
  FieldConsentEdge: ResolverTypeWrapper<Partial<Omit<FieldConsentEdge, 'node'> & { node: ResolversTypes['FieldConsent'] }>>;
  FieldUsage: ResolverTypeWrapper<FieldUsageParent>;
  FieldUsageConnection: ResolverTypeWrapper<Partial<Omit<FieldUsageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FieldUsageEdge']>, nodes: ReadonlyArray<ResolversTypes['FieldUsage']> }>>;
  FieldUsageEdge: ResolverTypeWrapper<Partial<Omit<FieldUsageEdge, 'node'> & { node: ResolversTypes['FieldUsage'] }>>;
  Figure: ResolverTypeWrapper<Partial<Figure>>;
  FindingSeverity: ResolverTypeWrapper<Partial<FindingSeverity>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObservationStatus: ResolverTypeWrapper<Partial<ObservationStatus>>;
  OperationUsage: ResolverTypeWrapper<OperationUsageParent>;
  Organization: ResolverTypeWrapper<Partial<Organization>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  QuarantineReason: ResolverTypeWrapper<Partial<QuarantineReason>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SchemaChange: ResolverTypeWrapper<SchemaChangeParent>;
  SchemaChangeKind: ResolverTypeWrapper<Partial<SchemaChangeKind>>;
  SchemaCheck: ResolverTypeWrapper<SchemaCheckEntity>;
  SchemaCheckConnection: ResolverTypeWrapper<Partial<Omit<SchemaCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SchemaCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['SchemaCheck']> }>>;
  SchemaCheckEdge: ResolverTypeWrapper<Partial<Omit<SchemaCheckEdge, 'node'> & { node: ResolversTypes['SchemaCheck'] }>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  Subgraph: ResolverTypeWrapper<SubgraphEntity>;
  SubgraphConnection: ResolverTypeWrapper<Partial<Omit<SubgraphConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubgraphEdge']>, nodes: ReadonlyArray<ResolversTypes['Subgraph']> }>>;
  SubgraphEdge: ResolverTypeWrapper<Partial<Omit<SubgraphEdge, 'node'> & { node: ResolversTypes['Subgraph'] }>>;
  SubgraphHealth: ResolverTypeWrapper<SubgraphHealthParent>;
  SubgraphHealthState: ResolverTypeWrapper<Partial<SubgraphHealthState>>;
  SubgraphHour: ResolverTypeWrapper<Partial<SubgraphHour>>;
  SubgraphInput: ResolverTypeWrapper<Partial<SubgraphInput>>;
  SubgraphOrigin: ResolverTypeWrapper<Partial<SubgraphOrigin>>;
  SubgraphPublication: ResolverTypeWrapper<SubgraphPublicationParent>;
  SubgraphQuarantine: ResolverTypeWrapper<SubgraphQuarantineParent>;
  SubgraphRegistration: ResolverTypeWrapper<Partial<Omit<SubgraphRegistration, 'subgraph'> & { subgraph: ResolversTypes['Subgraph'] }>>;
  SubgraphRetirement: ResolverTypeWrapper<SubgraphRetirementParent>;
  SubgraphState: ResolverTypeWrapper<Partial<SubgraphState>>;
  SubgraphToken: ResolverTypeWrapper<SubgraphTokenEntity>;
  SubgraphTokenIssued: ResolverTypeWrapper<Partial<Omit<SubgraphTokenIssued, 'details'> & { details: ResolversTypes['SubgraphToken'] }>>;
  SubgraphVersion: ResolverTypeWrapper<SubgraphVersionEntity>;
  SubgraphVersionConnection: ResolverTypeWrapper<Partial<Omit<SubgraphVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubgraphVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['SubgraphVersion']> }>>;
  SubgraphVersionEdge: ResolverTypeWrapper<Partial<Omit<SubgraphVersionEdge, 'node'> & { node: ResolversTypes['SubgraphVersion'] }>>;
  SupergraphActivation: ResolverTypeWrapper<SupergraphActivationEntity>;
  SupergraphActivationConnection: ResolverTypeWrapper<Partial<Omit<SupergraphActivationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupergraphActivationEdge']>, nodes: ReadonlyArray<ResolversTypes['SupergraphActivation']> }>>;
  SupergraphActivationEdge: ResolverTypeWrapper<Partial<Omit<SupergraphActivationEdge, 'node'> & { node: ResolversTypes['SupergraphActivation'] }>>;
  SupergraphPart: ResolverTypeWrapper<SupergraphPartParent>;
  SupergraphVersion: ResolverTypeWrapper<SupergraphVersionEntity>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Partial<Actor>;
  ID: Partial<Scalars['ID']['output']>;
  AffectedOperation: AffectedOperationParent;
  CheckConsent: CheckConsentParent;
  CheckFinding: CheckFindingParent;
  Int: Partial<Scalars['Int']['output']>;
  ConsentGiver: ConsentGiverParent;
  Date: Partial<Scalars['Date']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  FieldConsent: FieldConsentEntity;
  Boolean: Partial<Scalars['Boolean']['output']>;
  FieldConsentConnection: Partial<Omit<FieldConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FieldConsentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FieldConsent']> }>;
  FieldConsentEdge: Partial<Omit<FieldConsentEdge, 'node'> & { node: ResolversParentTypes['FieldConsent'] }>;
  FieldUsage: FieldUsageParent;
  FieldUsageConnection: Partial<Omit<FieldUsageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FieldUsageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FieldUsage']> }>;
  FieldUsageEdge: Partial<Omit<FieldUsageEdge, 'node'> & { node: ResolversParentTypes['FieldUsage'] }>;
  Figure: Partial<Figure>;
  Long: Partial<Scalars['Long']['output']>;
  Mutation: Record<PropertyKey, never>;
  OperationUsage: OperationUsageParent;
  Organization: Partial<Organization>;
  PageInfo: Partial<PageInfo>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  SchemaChange: SchemaChangeParent;
  SchemaCheck: SchemaCheckEntity;
  SchemaCheckConnection: Partial<Omit<SchemaCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SchemaCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SchemaCheck']> }>;
  SchemaCheckEdge: Partial<Omit<SchemaCheckEdge, 'node'> & { node: ResolversParentTypes['SchemaCheck'] }>;
  Subgraph: SubgraphEntity;
  SubgraphConnection: Partial<Omit<SubgraphConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubgraphEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Subgraph']> }>;
  SubgraphEdge: Partial<Omit<SubgraphEdge, 'node'> & { node: ResolversParentTypes['Subgraph'] }>;
  SubgraphHealth: SubgraphHealthParent;
  SubgraphHour: Partial<SubgraphHour>;
  SubgraphInput: Partial<SubgraphInput>;
  SubgraphPublication: SubgraphPublicationParent;
  SubgraphQuarantine: SubgraphQuarantineParent;
  SubgraphRegistration: Partial<Omit<SubgraphRegistration, 'subgraph'> & { subgraph: ResolversParentTypes['Subgraph'] }>;
  SubgraphRetirement: SubgraphRetirementParent;
  SubgraphToken: SubgraphTokenEntity;
  SubgraphTokenIssued: Partial<Omit<SubgraphTokenIssued, 'details'> & { details: ResolversParentTypes['SubgraphToken'] }>;
  SubgraphVersion: SubgraphVersionEntity;
  SubgraphVersionConnection: Partial<Omit<SubgraphVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubgraphVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SubgraphVersion']> }>;
  SubgraphVersionEdge: Partial<Omit<SubgraphVersionEdge, 'node'> & { node: ResolversParentTypes['SubgraphVersion'] }>;
  SupergraphActivation: SupergraphActivationEntity;
  SupergraphActivationConnection: Partial<Omit<SupergraphActivationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupergraphActivationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupergraphActivation']> }>;
  SupergraphActivationEdge: Partial<Omit<SupergraphActivationEdge, 'node'> & { node: ResolversParentTypes['SupergraphActivation'] }>;
  SupergraphPart: SupergraphPartParent;
  SupergraphVersion: SupergraphVersionEntity;
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

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AffectedOperationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AffectedOperation'] = ResolversParentTypes['AffectedOperation']> = {
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckConsentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CheckConsent'] = ResolversParentTypes['CheckConsent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CheckFinding'] = ResolversParentTypes['CheckFinding']> = {
  affected?: Resolver<ReadonlyArray<ResolversTypes['AffectedOperation']>, ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type ConsentGiverResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConsentGiver'] = ResolversParentTypes['ConsentGiver']> = {
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FieldConsentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldConsent'] = ResolversParentTypes['FieldConsent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['ConsentEnd']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ender?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  givers?: Resolver<ReadonlyArray<ResolversTypes['ConsentGiver']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leavesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FieldConsentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldConsentConnection'] = ResolversParentTypes['FieldConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FieldConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FieldConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldConsentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldConsentEdge'] = ResolversParentTypes['FieldConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldConsent'], ParentType, ContextType>;
};

export type FieldUsageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsage'] = ResolversParentTypes['FieldUsage']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subgraphs?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FieldUsageConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsageConnection'] = ResolversParentTypes['FieldUsageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FieldUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FieldUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldUsageEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsageEdge'] = ResolversParentTypes['FieldUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldUsage'], ParentType, ContextType>;
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
  checkSubgraph?: Resolver<ResolversTypes['SchemaCheck'], ParentType, ContextType, RequireFields<MutationCheckSubgraphArgs, 'name' | 'sdl'>>;
  consentToCheck?: Resolver<ResolversTypes['SchemaCheck'], ParentType, ContextType, RequireFields<MutationConsentToCheckArgs, 'check' | 'reason'>>;
  consentToField?: Resolver<ResolversTypes['FieldConsent'], ParentType, ContextType, RequireFields<MutationConsentToFieldArgs, 'coordinate' | 'reason' | 'subgraph'>>;
  createSubgraphToken?: Resolver<ResolversTypes['SubgraphTokenIssued'], ParentType, ContextType, RequireFields<MutationCreateSubgraphTokenArgs, 'name' | 'subgraph'>>;
  publishSubgraph?: Resolver<ResolversTypes['SubgraphPublication'], ParentType, ContextType, RequireFields<MutationPublishSubgraphArgs, 'name' | 'sdl'>>;
  quarantineSubgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<MutationQuarantineSubgraphArgs, 'name' | 'note'>>;
  registerSubgraph?: Resolver<ResolversTypes['SubgraphRegistration'], ParentType, ContextType, RequireFields<MutationRegisterSubgraphArgs, 'input'>>;
  retireSubgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<MutationRetireSubgraphArgs, 'name' | 'note'>>;
  returnSubgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<MutationReturnSubgraphArgs, 'name'>>;
  reviewSubgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<MutationReviewSubgraphArgs, 'accept' | 'name'>>;
  revokeSubgraphToken?: Resolver<ResolversTypes['SubgraphToken'], ParentType, ContextType, RequireFields<MutationRevokeSubgraphTokenArgs, 'id'>>;
  rollbackSubgraph?: Resolver<ResolversTypes['SubgraphPublication'], ParentType, ContextType, RequireFields<MutationRollbackSubgraphArgs, 'name' | 'note'>>;
  rollbackSupergraph?: Resolver<ResolversTypes['SupergraphActivation'], ParentType, ContextType, RequireFields<MutationRollbackSupergraphArgs, 'note' | 'to'>>;
  setSubgraphTier?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<MutationSetSubgraphTierArgs, 'name' | 'tier'>>;
  withdrawConsent?: Resolver<ResolversTypes['FieldConsent'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id' | 'now' | 'reason'>>;
};

export type OperationUsageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperationUsage'] = ResolversParentTypes['OperationUsage']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meanMs?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  fieldUsage?: Resolver<Maybe<ResolversTypes['FieldUsage']>, ParentType, ContextType, RequireFields<QueryFieldUsageArgs, 'coordinate' | 'days'>>;
  schemaCheck?: Resolver<Maybe<ResolversTypes['SchemaCheck']>, ParentType, ContextType, RequireFields<QuerySchemaCheckArgs, 'id'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'name'>>;
  subgraphs?: Resolver<ResolversTypes['SubgraphConnection'], ParentType, ContextType, Partial<QuerySubgraphsArgs>>;
  supergraph?: Resolver<Maybe<ResolversTypes['SupergraphActivation']>, ParentType, ContextType>;
  supergraphActivations?: Resolver<ResolversTypes['SupergraphActivationConnection'], ParentType, ContextType, Partial<QuerySupergraphActivationsArgs>>;
  supergraphVersion?: Resolver<Maybe<ResolversTypes['SupergraphVersion']>, ParentType, ContextType, RequireFields<QuerySupergraphVersionArgs, 'hash'>>;
  topOperations?: Resolver<ReadonlyArray<ResolversTypes['OperationUsage']>, ParentType, ContextType, RequireFields<QueryTopOperationsArgs, 'days' | 'first'>>;
  unusedFields?: Resolver<ResolversTypes['FieldUsageConnection'], ParentType, ContextType, RequireFields<QueryUnusedFieldsArgs, 'days'>>;
  usageSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchemaChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SchemaChange'] = ResolversParentTypes['SchemaChange']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchemaChangeKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SchemaCheck'] = ResolversParentTypes['SchemaCheck']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SchemaChange']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['CheckConsent']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['CheckFinding']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supergraph?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SchemaCheckConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SchemaCheckConnection'] = ResolversParentTypes['SchemaCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchemaCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SchemaCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaCheckEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SchemaCheckEdge'] = ResolversParentTypes['SchemaCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchemaCheck'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  checks?: Resolver<ResolversTypes['SchemaCheckConnection'], ParentType, ContextType, Partial<SubgraphChecksArgs>>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['FieldConsent']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['SubgraphVersion']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['FieldConsentConnection'], ParentType, ContextType, Partial<SubgraphGivenArgs>>;
  health?: Resolver<Maybe<ResolversTypes['SubgraphHealth']>, ParentType, ContextType>;
  mayManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SubgraphOrigin'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  quarantine?: Resolver<Maybe<ResolversTypes['SubgraphQuarantine']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registrant?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retirement?: Resolver<Maybe<ResolversTypes['SubgraphRetirement']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubgraphState'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['AccessLevel']>, ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['SubgraphToken']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['SubgraphVersionConnection'], ParentType, ContextType, Partial<SubgraphVersionsArgs>>;
};

export type SubgraphConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphConnection'] = ResolversParentTypes['SubgraphConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
};

export type SubgraphHealthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphHealth'] = ResolversParentTypes['SubgraphHealth']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['SubgraphHour']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['QuarantineReason']>, ParentType, ContextType>;
  lastFailureAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meanMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubgraphHealthState'], ParentType, ContextType>;
};

export type SubgraphHourResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphHour'] = ResolversParentTypes['SubgraphHour']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meanMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubgraphPublicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphPublication'] = ResolversParentTypes['SubgraphPublication']> = {
  check?: Resolver<ResolversTypes['SchemaCheck'], ParentType, ContextType>;
  supergraph?: Resolver<Maybe<ResolversTypes['SupergraphActivation']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['SubgraphVersion']>, ParentType, ContextType>;
};

export type SubgraphQuarantineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphQuarantine'] = ResolversParentTypes['SubgraphQuarantine']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextProbeAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  probes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuarantineReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphRegistration'] = ResolversParentTypes['SubgraphRegistration']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubgraphRetirementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphRetirement'] = ResolversParentTypes['SubgraphRetirement']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphTokenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphToken'] = ResolversParentTypes['SubgraphToken']> = {
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubgraphTokenIssuedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphTokenIssued'] = ResolversParentTypes['SubgraphTokenIssued']> = {
  details?: Resolver<ResolversTypes['SubgraphToken'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphVersion'] = ResolversParentTypes['SubgraphVersion']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['SchemaChange']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['SchemaCheck']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubgraphVersionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphVersionConnection'] = ResolversParentTypes['SubgraphVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphVersionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubgraphVersionEdge'] = ResolversParentTypes['SubgraphVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubgraphVersion'], ParentType, ContextType>;
};

export type SupergraphActivationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupergraphActivation'] = ResolversParentTypes['SupergraphActivation']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SchemaChange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ActivationReason'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  supergraph?: Resolver<ResolversTypes['SupergraphVersion'], ParentType, ContextType>;
};

export type SupergraphActivationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupergraphActivationConnection'] = ResolversParentTypes['SupergraphActivationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupergraphActivationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupergraphActivation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupergraphActivationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupergraphActivationEdge'] = ResolversParentTypes['SupergraphActivationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupergraphActivation'], ParentType, ContextType>;
};

export type SupergraphPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupergraphPart'] = ResolversParentTypes['SupergraphPart']> = {
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['AccessLevel']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupergraphVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupergraphVersion'] = ResolversParentTypes['SupergraphVersion']> = {
  composedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SupergraphPart']>, ParentType, ContextType>;
  sdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  AffectedOperation?: AffectedOperationResolvers<ContextType>;
  CheckConsent?: CheckConsentResolvers<ContextType>;
  CheckFinding?: CheckFindingResolvers<ContextType>;
  ConsentGiver?: ConsentGiverResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  FieldConsent?: FieldConsentResolvers<ContextType>;
  FieldConsentConnection?: FieldConsentConnectionResolvers<ContextType>;
  FieldConsentEdge?: FieldConsentEdgeResolvers<ContextType>;
  FieldUsage?: FieldUsageResolvers<ContextType>;
  FieldUsageConnection?: FieldUsageConnectionResolvers<ContextType>;
  FieldUsageEdge?: FieldUsageEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OperationUsage?: OperationUsageResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SchemaChange?: SchemaChangeResolvers<ContextType>;
  SchemaCheck?: SchemaCheckResolvers<ContextType>;
  SchemaCheckConnection?: SchemaCheckConnectionResolvers<ContextType>;
  SchemaCheckEdge?: SchemaCheckEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphConnection?: SubgraphConnectionResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphHealth?: SubgraphHealthResolvers<ContextType>;
  SubgraphHour?: SubgraphHourResolvers<ContextType>;
  SubgraphPublication?: SubgraphPublicationResolvers<ContextType>;
  SubgraphQuarantine?: SubgraphQuarantineResolvers<ContextType>;
  SubgraphRegistration?: SubgraphRegistrationResolvers<ContextType>;
  SubgraphRetirement?: SubgraphRetirementResolvers<ContextType>;
  SubgraphToken?: SubgraphTokenResolvers<ContextType>;
  SubgraphTokenIssued?: SubgraphTokenIssuedResolvers<ContextType>;
  SubgraphVersion?: SubgraphVersionResolvers<ContextType>;
  SubgraphVersionConnection?: SubgraphVersionConnectionResolvers<ContextType>;
  SubgraphVersionEdge?: SubgraphVersionEdgeResolvers<ContextType>;
  SupergraphActivation?: SupergraphActivationResolvers<ContextType>;
  SupergraphActivationConnection?: SupergraphActivationConnectionResolvers<ContextType>;
  SupergraphActivationEdge?: SupergraphActivationEdgeResolvers<ContextType>;
  SupergraphPart?: SupergraphPartResolvers<ContextType>;
  SupergraphVersion?: SupergraphVersionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
};
