import type { ProvenancePartsFragment } from '../../generated/graphql.ts'

/** Where a panel's figures come from. */
export type Provenance = ProvenancePartsFragment

/** Every release once, however many figures of the panel name it. */
export function distinct(provenance: readonly (readonly Provenance[] | null | undefined)[]): Provenance[] {
  return [...new Map(provenance.flatMap((each) => each ?? []).map((each) => [each.releaseId, each])).values()]
}

/** True when figures among these are not validated yet: only who prepares or leads sees them. */
export function isPreliminary(provenance: readonly Provenance[]): boolean {
  return provenance.some(({ stage }) => stage !== 'VALIDATED')
}
