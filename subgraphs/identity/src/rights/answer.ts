import { z } from 'zod'
import type { Holding, Officials } from './facts.ts'
import { structureOf } from './structure.ts'

/** Asks whether anything changed. */
export const VERSION = 'query OfficialsVersion { officialsVersion }'

/** Asks for everything. */
export const SNAPSHOT = `query OfficialsSnapshot {
  officialsSnapshot {
    version
    positions { code kind authority validFrom validTo }
    officials { employeeNumber position { code } organization { code } appointment decree validFrom validTo }
    organizations { code parent { code } validFrom validTo }
    successions { predecessor { code } successor { code } takesEffectOn inherits }
  }
}`

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const named = z.object({ code: z.string().min(1) })
const ends = { validFrom: day, validTo: day.nullable() }

/** The form of both answers. What does not fit is no answer: nobody gets rights by half of one. */
const version = z.object({ officialsVersion: z.string().min(1) })
const snapshot = z.object({
  officialsSnapshot: z.object({
    version: z.string().min(1),
    positions: z.array(
      z.object({
        ...named.shape,
        kind: z.enum(['REGIONAL_HEAD', 'STRUCTURAL', 'FUNCTIONAL']),
        authority: z.enum(['REGION', 'SUBTREE', 'NONE']),
        ...ends,
      }),
    ),
    officials: z.array(
      z.object({
        employeeNumber: z.string().min(1),
        position: named,
        organization: named.nullable(),
        appointment: z.enum(['DEFINITIVE', 'PLT', 'PLH']),
        decree: z.string(),
        ...ends,
      }),
    ),
    organizations: z.array(
      z.object({ ...named.shape, parent: named.nullable(), validFrom: day.nullable(), validTo: day.nullable() }),
    ),
    successions: z.array(z.object({ predecessor: named, successor: named, takesEffectOn: day, inherits: z.boolean() })),
  }),
})

/** Reads the answer to `VERSION`; throws when it has another form. */
export function readVersion(data: unknown): string {
  return version.parse(data).officialsVersion
}

/** Reads the answer to `SNAPSHOT`; throws when it has another form. */
export function readOfficials(data: unknown): Officials {
  const { version, positions, officials, organizations, successions } = snapshot.parse(data).officialsSnapshot
  const holdings = officials.map((each): Holding => {
    const { employeeNumber, appointment, decree, validFrom, validTo } = each
    const organization = each.organization?.code ?? null
    return {
      employeeNumber,
      position: each.position.code,
      organization,
      appointment,
      decree,
      from: validFrom,
      to: validTo,
    }
  })
  return {
    version,
    positions: new Map(
      positions.map(({ validFrom: from, validTo: to, ...each }) => [each.code, { ...each, from, to }]),
    ),
    holdings: Map.groupBy(holdings, ({ employeeNumber }) => employeeNumber),
    structure: structureOf(
      organizations.map((each) => ({
        code: each.code,
        parent: each.parent?.code ?? null,
        from: each.validFrom,
        to: each.validTo,
      })),
      successions.map((each) => ({
        predecessor: each.predecessor.code,
        successor: each.successor.code,
        on: each.takesEffectOn,
        inherits: each.inherits,
      })),
    ),
  }
}
