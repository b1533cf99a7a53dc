import type { Observation } from '@satudata/subgraph'
import type { AID_PROGRAMMES } from '../vocabulary.ts'
import type { InventedPerson } from './invented.ts'

/** Invented aid of a person. */
export interface InventedAid {
  readonly personId: string
  readonly programme: (typeof AID_PROGRAMMES)[number]
  readonly period: string
  readonly amount: bigint
}

const AMOUNTS = { PKH: 3_000_000n, SEMBAKO: 2_400_000n, ASISTENSI_LANSIA: 2_700_000n } as const
/** Born in this year or before: an elderly person. */
const ELDERLY = 1964

/**
 * Invented aid in the years of the dataset penerima-bantuan: PKH and sembako for some heads of households, assistance for some of
 * the elderly. Never more persons in a kecamatan, programme and year than the dataset counts; the dataset counts whole kecamatan,
 * so its figures are not the sums of these few. Assistance for the disabled is left out: it would tell of a person's health.
 */
export function inventedAid(persons: readonly InventedPerson[], recipients: readonly Observation[]): InventedAid[] {
  const left = new Map(recipients.map((cell) => [key(cell), Number(cell.value)]))
  return recipientsByYear(recipients).flatMap((period) =>
    persons.flatMap((person, index) =>
      programmesOf(person, index).flatMap((programme) => {
        const cell = `${person.districtCode} ${period} ${programme}`
        const free = left.get(cell) ?? 0
        if (free < 1) return []
        left.set(cell, free - 1)
        return [{ personId: person.id, programme, period, amount: AMOUNTS[programme] }]
      }),
    ),
  )
}

function programmesOf({ relation, birthDate }: InventedPerson, index: number): InventedAid['programme'][] {
  const programmes: InventedAid['programme'][] = []
  if (relation === 'HEAD' && index % 2 === 0) programmes.push('PKH')
  if (relation === 'HEAD' && index % 3 === 0) programmes.push('SEMBAKO')
  if (Number(birthDate.slice(0, 4)) <= ELDERLY) programmes.push('ASISTENSI_LANSIA')
  return programmes
}

function recipientsByYear(recipients: readonly Observation[]): string[] {
  return [...new Set(recipients.map(({ timePeriod }) => timePeriod))].toSorted()
}

function key({ refArea, timePeriod, dimensions }: Observation): string {
  return `${refArea} ${timePeriod} ${dimensions?.['AID_PROGRAMME'] ?? ''}`
}
