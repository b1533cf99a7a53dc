import { arrayConnection } from '@satudata/subgraph'
import type { Principal } from '@satudata/core'
import { accountName } from '../accounts/name.ts'
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts'
import { accountById } from '../queries.ts'
import { servicesOf } from '../services.ts'
import { disableAccount, enableAccount, findAccounts, openAccount } from './administer/accounts.ts'
import { endAppointment, giveAppointment } from './administer/appointments.ts'
import { callerOf } from './me.ts'
import { isAccountId } from './open.ts'
import { appointmentById, appointmentsOf, waitsForSecond } from './queries.ts'
import { explain } from './review/explain.ts'
import { review } from './review/reviewed.ts'
import { lastSignInOf } from './review/sign-ins.ts'
import { visibleTo } from './review/visible.ts'
import { officialsWithoutAccount } from './review/without-account.ts'

const organization = (code: string) => ({ __typename: 'Organization' as const, code })
const position = (code: string) => ({ __typename: 'Position' as const, code })
const isoOf = (moment: Date | null | undefined) => moment?.toISOString() ?? null

/** What `Me` and an entry of the review say alike of somebody's rights. */
const of = {
  organizations: (principal: Principal) => principal.organizations.map(organization),
  regional: (principal: Principal) => principal.authority === 'ALL',
  authority: ({ authority }: Principal) => (authority === 'ALL' ? [] : authority.map(organization)),
  visible: (principal: Principal) =>
    visibleTo(principal).map(({ owners, ...tier }) => ({
      ...tier,
      everybodys: owners === 'ANY',
      organizations: owners === 'ANY' ? [] : owners.map(organization),
    })),
}

const Query: QueryResolvers = {
  me: (_, __, context) => callerOf(context),
  accounts: (_, args, context) => findAccounts(context, args),
  account: (_, { id }, context) => (isAccountId(id) ? accountById(context, id) : null),
  accessReview: async (_, { first, after, ...filter }, context) =>
    arrayConnection(await review(context, filter), { first, after }),
  officialsWithoutAccount: async (_, args, context) => {
    const officials = await officialsWithoutAccount(context)
    return arrayConnection(
      officials.map((each) => ({
        position: position(each.position),
        organization: each.organization === null ? null : organization(each.organization),
        employeeNumber: each.employeeNumber,
        holding: each.appointment,
      })),
      args,
    )
  },
  explainAccess: async (_, { account, ...label }, context) => {
    const [reviewed] = await review(context, { account })
    if (reviewed === undefined) return null
    const { rights } = servicesOf(context)
    const { standing } = await rights.basis()
    return explain(reviewed.entitlement, standing.officials, label, rights.today())
  },
}

const Mutation: MutationResolvers = {
  giveAppointment: (_, given, context) => giveAppointment(context, given),
  endAppointment: (_, { id }, context) => endAppointment(context, id),
  createAccount: (_, { input }, context) =>
    openAccount(context, { ...input, email: input.email ?? null, employeeNumber: input.employeeNumber ?? null }),
  disableAccount: (_, { id, reason }, context) => disableAccount(context, id, reason),
  enableAccount: (_, { id }, context) => enableAccount(context, id),
}

/** Rights: own ones, accounts, appointments, and the access review. */
export const rightsResolvers = {
  Query,
  Mutation,
  Me: {
    id: ({ principal }) => principal.subject,
    username: ({ account }) => account?.username ?? null,
    name: ({ account }) => account?.name ?? null,
    kind: ({ account }) => account?.kind ?? null,
    roles: ({ principal }) => principal.roles,
    organizations: ({ principal }) => of.organizations(principal),
    regional: ({ principal }) => of.regional(principal),
    authority: ({ principal }) => of.authority(principal),
    scopes: ({ principal }) => principal.scopes,
    visible: ({ principal }) => of.visible(principal),
    positionsAsOf: ({ positionsAsOf }) => isoOf(positionsAsOf),
  },
  RightsGround: {
    position: ({ holding }) => (holding === null ? null : position(holding.position)),
    organization: ({ holding }) => (holding?.organization == null ? null : organization(holding.organization)),
    holding: ({ holding }) => holding?.appointment ?? null,
    decree: ({ holding }) => holding?.decree ?? null,
    from: ({ holding, appointment }) => holding?.from ?? appointment!.validFrom,
    to: ({ holding, appointment }) => (holding === null ? appointment?.validTo : holding.to) ?? null,
    appointment: ({ appointment }, _, context) =>
      appointment === null ? null : appointmentById(context, appointment.id),
  },
  Appointment: {
    from: ({ validFrom }) => validFrom,
    to: ({ validTo }) => validTo ?? null,
    givenBy: ({ givenBy }, _, context) => accountName(context, givenBy),
    givenAt: ({ givenAt }) => givenAt.toISOString(),
    endedBy: ({ endedBy }, _, context) => accountName(context, endedBy),
    endedAt: ({ endedAt }) => isoOf(endedAt),
  },
  Account: {
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    disabledAt: ({ disabledAt }) => isoOf(disabledAt),
    waitsForSecond: ({ id }, _, context) => waitsForSecond(context, id),
    lastSignInAt: async ({ id }, _, context) => isoOf(await lastSignInOf(context, id)),
    appointments: ({ id }, _, context) => appointmentsOf(context, id),
  },
  AccessReviewEntry: {
    roles: ({ entitlement }) => entitlement.principal.roles,
    grounds: ({ entitlement }) => entitlement.grounds,
    organizations: ({ entitlement }) => of.organizations(entitlement.principal),
    regional: ({ entitlement }) => of.regional(entitlement.principal),
    authority: ({ entitlement }) => of.authority(entitlement.principal),
    scopes: ({ entitlement }) => entitlement.principal.scopes,
    visible: ({ entitlement }) => of.visible(entitlement.principal),
  },
  Actor: {
    __resolveReference: ({ id }) => ({ id }),
    name: ({ id }, _, context) => accountName(context, id),
  },
} satisfies Resolvers
