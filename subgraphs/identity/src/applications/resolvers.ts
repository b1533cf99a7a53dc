import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts'
import { servicesOf } from '../services.ts'
import { accountName } from '../accounts/name.ts'
import { confirmAgreement, endAgreement, recordAgreement } from './agree.ts'
import { issueClientSecret } from './client.ts'
import { activateApplication, bindApplication, suspendApplication } from './decide.ts'
import type { ApiKey } from './entities.ts'
import { issueKey } from './issue.ts'
import type { IssuedKey } from './issue.ts'
import { keyPrefix } from './key.ts'
import { mayConfirm, mayDecide, mayEnd, mayManage } from './policy.ts'
import * as queries from './queries.ts'
import { changeApplication, registerApplication } from './register.ts'
import { revokeKey, rotateKey } from './rotate.ts'

const organization = (code: string) => ({ __typename: 'Organization' as const, code })
const isoOf = (moment: Date | null | undefined) => moment?.toISOString() ?? null
const issued = ({ key, text }: IssuedKey) => ({ key, secret: text })

const Query: QueryResolvers = {
  registeredApplications: (_, args, context) => queries.findApplications(context, args),
  registeredApplication: (_, { id }, context) => queries.findApplication(context, id),
  dataAgreements: (_, args, context) => queries.findAgreementPage(context, args),
  contracts: (_, __, context) => queries.contractsOf(context),
  dataAgreement: (_, { id }, context) => queries.findAgreement(context, id),
}

const Mutation: MutationResolvers = {
  registerApplication: (_, { input, ...owner }, context) => registerApplication(context, owner, input),
  changeApplication: (_, { id, version, input }, context) => changeApplication(context, id, version, input),
  activateApplication: (_, { id, version, scopes }, context) => activateApplication(context, id, version, scopes),
  bindApplication: (_, { id, version, contract }, context) => bindApplication(context, id, version, contract ?? null),
  suspendApplication: (_, { id, reason }, context) => suspendApplication(context, id, reason),
  issueKey: async (_, { application, input }, context) => issued(await issueKey(context, application, input)),
  rotateKey: async (_, { id, ...times }, context) => issued(await rotateKey(context, id, times)),
  revokeKey: (_, { id }, context) => revokeKey(context, id),
  issueClientSecret: (_, { application }, context) => issueClientSecret(context, application),
  recordAgreement: (_, { input }, context) => recordAgreement(context, input),
  confirmAgreement: (_, { id }, context) => confirmAgreement(context, id),
  endAgreement: (_, { id, reason }, context) => endAgreement(context, id, reason),
}

/** Applications, keys and agreements. */
export const applicationResolvers = {
  Query,
  Mutation,
  RegisteredApplication: {
    organization: ({ organizationCode }) => (organizationCode == null ? null : organization(organizationCode)),
    grantedScopes: ({ scopes }) => scopes,
    scopesToday: (application, _, context) => queries.scopesToday(context, application),
    registeredBy: ({ registeredBy }, _, context) => accountName(context, registeredBy),
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    decidedBy: ({ decidedBy }, _, context) => accountName(context, decidedBy),
    decidedAt: ({ decidedAt }) => isoOf(decidedAt),
    mayManage: (application, _, { principal }) => mayManage(principal, application),
    mayDecide: (application, _, { principal }) => mayDecide(principal, application),
    keys: ({ id }, args, context) => queries.findKeys(context, id, args),
    usage: ({ id }, args, context) => queries.findUsage(context, id, args),
  },
  ApiKey: {
    prefix: ({ id }) => keyPrefix(id),
    state: (key, _, context) => stateOf(key, servicesOf(context).context.now()),
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    expiresAt: ({ expiresAt }) => expiresAt.toISOString(),
    revokedAt: ({ revokedAt }) => isoOf(revokedAt),
    lastUsedAt: ({ lastUsedAt }) => isoOf(lastUsedAt),
  },
  DataAgreement: {
    owner: ({ ownerCode }) => organization(ownerCode),
    consumer: ({ consumerCode }) => organization(consumerCode),
    from: ({ validFrom }) => validFrom,
    to: ({ validTo }) => validTo,
    state: (agreement, _, context) => queries.agreementState(agreement, servicesOf(context).context.now()),
    recordedBy: ({ recordedBy }, _, context) => accountName(context, recordedBy),
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    confirmedBy: ({ confirmedBy }, _, context) => accountName(context, confirmedBy),
    confirmedAt: ({ confirmedAt }) => isoOf(confirmedAt),
    endedAt: ({ endedAt }) => isoOf(endedAt),
    mayConfirm: (agreement, _, { principal }) =>
      mayConfirm(principal, agreement) && agreement.confirmedAt == null && agreement.endedAt == null,
    mayEnd: (agreement, _, { principal }) => mayEnd(principal, agreement) && agreement.endedAt == null,
  },
} satisfies Resolvers

function stateOf({ revokedAt, expiresAt, replacedBy }: ApiKey, now: Date) {
  if (revokedAt != null) return 'REVOKED' as const
  if (expiresAt <= now) return 'EXPIRED' as const
  return replacedBy == null ? ('LIVE' as const) : ('REPLACED' as const)
}
