import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts'
import { changesOf } from './graph/changes.ts'
import { isTold, supergraphByHash, toldParts } from './graph/told.ts'
import { rollbackSubgraph } from './entries/rollback.ts'
import { rollback } from './graph/rollback.ts'
import { quarantineSubgraph, retireSubgraph, returnSubgraph } from './quarantine/by-hand.ts'
import { isUuid } from './input.ts'
import * as queries from './queries.ts'
import { consentToCheck } from './consents/to-check.ts'
import { consentToField } from './consents/to-field.ts'
import { mayWithdraw, withdrawConsent } from './consents/withdraw.ts'
import { answersFor, isSteward, mayReview, maySeeAll } from './entries/policy.ts'
import { checkSubgraph, publishSubgraph } from './entries/publish.ts'
import { registerSubgraph } from './entries/register.ts'
import { reviewSubgraph } from './entries/review.ts'
import { setTier } from './entries/tier.ts'
import { issueToken, revokeToken } from './tokens/issue.ts'
import { tokenPrefix } from './tokens/token.ts'
import { healthOf, stateOf } from './usage/health.ts'
import { hoursOf } from './usage/hours.ts'
import { fieldUsage, topOperations, unusedFields, usageSince } from './usage/read.ts'

/** A person; whatever else acts has no account. */
const actor = (id: string | null | undefined) =>
  id != null && isUuid(id) ? { __typename: 'Actor' as const, id } : null
const organization = (code: string | null | undefined) =>
  code == null ? null : { __typename: 'Organization' as const, code }
const isoOf = (moment: Date | null | undefined) => moment?.toISOString() ?? null

const Query: QueryResolvers = {
  subgraphs: (_, args, context) => queries.findSubgraphs(context, args),
  subgraph: (_, { name }, context) => queries.findSubgraph(context, name),
  supergraph: (_, __, context) => queries.currentActivation(context),
  supergraphActivations: (_, args, context) => queries.findActivations(context, args),
  supergraphVersion: (_, { hash }, context) => supergraphByHash(context, hash),
  schemaCheck: (_, { id }, context) => queries.findCheck(context, id),
  topOperations: (_, { days, first }, context) => topOperations(context, days, first),
  unusedFields: (_, args, context) => unusedFields(context, args),
  usageSince: (_, __, context) => usageSince(context),
  fieldUsage: (_, { coordinate, days }, context) => fieldUsage(context, coordinate, days),
}

const Mutation: MutationResolvers = {
  registerSubgraph: (_, { input }, context) => registerSubgraph(context, input),
  checkSubgraph: (_, given, context) => checkSubgraph(context, given),
  publishSubgraph: (_, given, context) => publishSubgraph(context, given),
  reviewSubgraph: (_, review, context) => reviewSubgraph(context, review),
  setSubgraphTier: (_, given, context) => setTier(context, given),
  retireSubgraph: (_, { name, note }, context) => retireSubgraph(context, name, note),
  quarantineSubgraph: (_, { name, note }, context) => quarantineSubgraph(context, name, note),
  returnSubgraph: (_, { name }, context) => returnSubgraph(context, name),
  consentToCheck: (_, { check, reason }, context) => consentToCheck(context, check, reason),
  consentToField: (_, given, context) => consentToField(context, given),
  withdrawConsent: (_, given, context) => withdrawConsent(context, given),
  rollbackSubgraph: (_, given, context) => rollbackSubgraph(context, given),
  rollbackSupergraph: (_, { to, note }, context) => rollback(context, to, note),
  createSubgraphToken: (_, { subgraph, name, expiresOn }, context) => issueToken(context, subgraph, name, expiresOn),
  revokeSubgraphToken: (_, { id }, context) => revokeToken(context, id),
}

/** Which query answers which field. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Subgraph: {
    url: (subgraph, _, { principal }) => (maySeeAll(principal, subgraph) ? subgraph.url : null),
    owner: ({ ownerCode }) => organization(ownerCode),
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    registrant: ({ registeredBy }) => actor(registeredBy),
    reviewedAt: ({ reviewedAt }) => isoOf(reviewedAt),
    reviewer: ({ reviewedBy }) => actor(reviewedBy),
    versions: (subgraph, args, context) => queries.findVersions(context, subgraph, args),
    current: (subgraph, _, context) => queries.currentVersion(context, subgraph),
    health: ({ name, origin }, _, context) => (origin === 'BASE' ? null : healthOf(context, name)),
    retirement: (subgraph) => (subgraph.retiredAt == null ? null : subgraph),
    quarantine: (subgraph) => (subgraph.state === 'QUARANTINED' ? subgraph : null),
    tokens: (subgraph, _, context) =>
      maySeeAll(context.principal, subgraph) ? queries.tokensOf(context, subgraph.name) : [],
    checks: (subgraph, args, context) => queries.findChecks(context, subgraph, args),
    consents: (subgraph, _, context) =>
      maySeeAll(context.principal, subgraph) ? queries.consentsOf(context, subgraph.name) : [],
    given: (subgraph, args, context) => queries.findGiven(context, subgraph, args),
    mayManage: ({ origin, ownerCode }, _, { principal }) => origin !== 'BASE' && answersFor(principal, ownerCode),
    mayReview: (subgraph, _, { principal }) => mayReview(principal, subgraph),
  },
  SubgraphVersion: {
    url: async ({ subgraph, url }, _, context) => ((await queries.seesAll(context, subgraph)) ? url : null),
    publishedAt: ({ publishedAt }) => publishedAt.toISOString(),
    publisher: ({ publishedBy }) => actor(publishedBy),
    check: ({ checkId }, _, context) => queries.findCheck(context, checkId),
  },
  SubgraphHealth: { state: stateOf, hours: ({ subgraph }, _, context) => hoursOf(context, subgraph) },
  SubgraphQuarantine: {
    since: ({ quarantinedAt }) => quarantinedAt!.toISOString(),
    reason: ({ quarantineReason }) => quarantineReason!,
    details: (subgraph, _, { principal }) => (maySeeAll(principal, subgraph) ? subgraph.quarantineDetails : null),
    actor: ({ quarantinedBy }) => actor(quarantinedBy),
    nextProbeAt: ({ nextProbeAt }) => isoOf(nextProbeAt),
  },
  SubgraphRetirement: {
    at: ({ retiredAt }) => retiredAt!.toISOString(),
    actor: ({ retiredBy }) => actor(retiredBy),
    reason: ({ retireReason }) => retireReason!,
  },
  SubgraphToken: {
    prefix: ({ id }) => tokenPrefix(id),
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    maker: ({ createdBy }) => actor(createdBy),
    lastUsedAt: ({ lastUsedAt }) => isoOf(lastUsedAt),
    expiresAt: ({ expiresAt }) => expiresAt.toISOString(),
    revokedAt: ({ revokedAt }) => isoOf(revokedAt),
  },
  SchemaCheck: {
    at: ({ at }) => at.toISOString(),
    actor: ({ by }) => actor(by),
    consent: (check) => (check.consentAt == null ? null : check),
  },
  CheckFinding: { message: ({ message }) => message.id, messageEn: ({ message }) => message.en },
  SchemaChange: { message: ({ message }) => message.id, messageEn: ({ message }) => message.en },
  CheckConsent: {
    by: ({ consentBy }) => consentBy!,
    actor: ({ consentBy }) => actor(consentBy),
    at: ({ consentAt }) => consentAt!.toISOString(),
    reason: ({ consentReason }) => consentReason!,
    usedAt: ({ consentUsedAt }) => isoOf(consentUsedAt),
  },
  FieldConsent: {
    at: ({ at }) => at.toISOString(),
    actor: ({ by }) => actor(by),
    endedAt: ({ endedAt }) => isoOf(endedAt),
    ender: ({ endedBy }) => actor(endedBy),
    leavesAt: ({ leavesAt }) => isoOf(leavesAt),
    mayWithdraw: (consent, _, { principal }) => mayWithdraw(principal, consent),
  },
  ConsentGiver: { owner: ({ owner }) => organization(owner) },
  SupergraphVersion: {
    composedAt: ({ composedAt }) => composedAt.toISOString(),
    parts: ({ parts }, _, context) => toldParts(context, parts),
    sdl: ({ hash }, _, context) => (isSteward(context.principal) ? queries.textOf(context, hash) : null),
  },
  SupergraphActivation: {
    supergraph: async ({ hash }, _, context) => (await supergraphByHash(context, hash))!,
    at: ({ at }) => at.toISOString(),
    by: async (activation, _, context) => ((await isTold(context, activation)) ? activation.by : null),
    actor: async (activation, _, context) => ((await isTold(context, activation)) ? actor(activation.by) : null),
    note: async (activation, _, context) => ((await isTold(context, activation)) ? activation.note : null),
    changes: async (activation, _, context) =>
      (await isTold(context, activation)) ? changesOf(context, activation) : [],
  },
  SubgraphPublication: { supergraph: ({ activation }) => activation },
}
