import type { Resolvers } from '../generated/resolvers.ts'
import { findCorrections, requestCorrection } from './corrections.ts'
import { decideCorrection } from './decide.ts'
import { accessSummary, findAccesses } from './log-queries.ts'
import { openPersonProfile } from './open.ts'
import { WATERMARK } from './profile.ts'

const organizations = (codes: readonly string[]) => codes.map((code) => ({ code }))

/** What is asked about persons. A profile was read when it was opened: its fields only say where they stand. */
export const persons = {
  Query: {
    personAccesses: (_, args, context) => findAccesses(context, args),
    personCorrections: (_, args, context) => findCorrections(context, args),
  },
  Mutation: {
    openPersonProfile: (_, args, context) => openPersonProfile(context, args),
    requestPersonCorrection: (_, args, context) => requestCorrection(context, args),
    decidePersonCorrection: (_, args, context) => decideCorrection(context, args),
  },
  PersonProfile: {
    id: ({ person }) => person.id,
    invented: ({ person }) => person.invented,
    watermark: ({ person }) => (person.invented ? WATERMARK : null),
    name: ({ person }) => person.name,
    sex: ({ person }) => person.sex,
    birthPlace: ({ person }) => person.birthPlace,
    birthDate: ({ person }) => person.birthDate,
    relation: ({ person }) => person.relation,
    address: ({ person }) => person,
    version: ({ person }) => person.version,
    accessLog: ({ person }, _, context) => accessSummary(context, person.id),
  },
  PersonAddress: {
    street: ({ address }) => address,
    district: ({ districtCode }) => ({ code: districtCode }),
  },
  FamilyMember: {
    birthYear: ({ birthDate }) => Number(birthDate.slice(0, 4)),
  },
  AidReceived: {
    recipientId: ({ recipient }) => recipient.id,
    recipientName: ({ recipient }) => recipient.name,
    programme: ({ aid }) => aid.programme,
    period: ({ aid }) => aid.period,
    amount: ({ aid }) => String(aid.amount),
    organization: ({ aid }) => ({ code: aid.owner }),
    invented: ({ aid }) => aid.invented,
  },
  PersonAccessEntry: {
    at: ({ at }) => at.toISOString(),
    organizations: (entry) => organizations(entry.organizations),
    asFamily: ({ outcome }) => outcome === 'SHOWN_AS_FAMILY',
  },
  PersonAccess: {
    at: ({ at }) => at.toISOString(),
    organizations: (entry) => organizations(entry.organizations),
  },
  PersonCorrection: {
    proposedAt: ({ proposedAt }) => proposedAt.toISOString(),
    proposedFor: ({ proposedFor }) => organizations(proposedFor),
    decidedAt: ({ decidedAt }) => decidedAt?.toISOString() ?? null,
  },
} satisfies Resolvers
