import type { Who } from '../session/use-who.ts'

type Organization = Who['organizations'][number]

/** From which seat somebody looks: what decides how far the figures reach. */
export type AudienceLevel = 'REGION' | 'AGENCY' | 'WALIDATA' | 'PRODUCER' | 'ANALYST' | 'PUBLIC'

/** Whose view it is. */
export interface Audience {
  readonly level: AudienceLevel
  /** Whose figures are meant: all organizations, these with the units below them, or these alone. */
  readonly reach: 'WHOLE' | 'BELOW' | 'OWN'
  readonly organizations: readonly Organization[]
  /** Positions the level follows from: "Gubernur". Acting holders say so: "Plt. Kepala Dinas …". */
  readonly positions: readonly string[]
}

/** Whose view it is, from rights alone. Of a leader's organizations only the highest are named: the others are below them. */
export function audienceOf(who: Who): Audience {
  const positions = (role: Who['roles'][number]) =>
    who.grounds.filter((ground) => ground.role === role).flatMap(titleOf)
  if (who.regional) return { level: 'REGION', reach: 'WHOLE', organizations: [], positions: positions('LEADER') }
  if (who.authority.length > 0) {
    return { level: 'AGENCY', reach: 'BELOW', organizations: highest(who.authority), positions: positions('LEADER') }
  }
  const whole = { reach: 'WHOLE', organizations: [] } as const
  if (who.roles.includes('WALIDATA')) return { ...whole, level: 'WALIDATA', positions: positions('WALIDATA') }
  if (who.roles.includes('PRODUCER')) {
    return { level: 'PRODUCER', reach: 'OWN', organizations: who.organizations, positions: positions('PRODUCER') }
  }
  return { ...whole, level: who.roles.includes('ANALYST') ? 'ANALYST' : 'PUBLIC', positions: [] }
}

/** The organizations that are below none of the others. */
export function highest(organizations: Who['authority']): Who['authority'] {
  const codes = new Set(organizations.map(({ code }) => code))
  return organizations.filter(({ parent }) => parent == null || !codes.has(parent.code))
}

function titleOf({ position, holding }: Who['grounds'][number]): string[] {
  if (position == null) return []
  const acting = holding === 'PLT' ? 'Plt. ' : holding === 'PLH' ? 'Plh. ' : ''
  return [acting + position.name]
}
