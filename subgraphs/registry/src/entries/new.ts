/** What nothing is known of yet. */
export const NEW = {
  tier: null,
  reviewedAt: null,
  reviewedBy: null,
  reviewNote: null,
  servedVersion: null,
  quarantinedAt: null,
  quarantineReason: null,
  quarantineDetails: null,
  nextProbeAt: null,
  probes: 0,
  returnedAt: null,
  relapses: 0,
  revision: 1,
}
