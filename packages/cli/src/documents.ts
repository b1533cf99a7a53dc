/** Parts of the answers to `OPERATIONS`: one place that follows the registry's schema. */

/** Someone's finding about a schema. */
export interface Finding {
  readonly rule: string
  readonly severity: 'ERROR' | 'CONSENT' | 'WARNING' | 'INFO'
  readonly coordinate: string | null
  readonly line: number | null
  readonly message: string
  readonly messageEn: string
  readonly affected: readonly {
    readonly client: string
    readonly operation: string | null
    readonly hash: string
    readonly count: number | string
    readonly lastSeenAt: string
  }[]
}

/** Something that differs. */
export interface Change {
  readonly kind: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  readonly coordinate: string | null
  readonly message: string
  readonly messageEn: string
}

/** What a schema was held against. */
export interface Check {
  readonly id: string
  readonly subgraph: string
  readonly outcome: 'PASSED' | 'NEEDS_CONSENT' | 'REFUSED'
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
  readonly consent: { readonly at: string; readonly reason: string } | null
  readonly supergraph: string | null
}

/** What was served from when on. */
export interface Activation {
  readonly sequence: number | string
  readonly reason: string
  readonly by?: string | null
  readonly actor?: { readonly name: string } | null
  readonly at: string
  readonly note: string | null
  readonly changes: readonly Change[]
  readonly supergraph: {
    readonly hash: string
    readonly composedAt: string
    readonly sdl?: string
    readonly parts: readonly {
      readonly subgraph: string
      readonly version: string
      readonly url?: string | null
      readonly tier: string | null
    }[]
  }
}

/** A subgraph in a list. */
export interface Listed {
  readonly name: string
  readonly url: string | null
  readonly state: string
  readonly origin: string
  readonly tier: string | null
  readonly owner: { readonly code: string } | null
  readonly current: { readonly number: number; readonly hash: string; readonly publishedAt: string } | null
}

/** A token, without its secret. */
export interface TokenDetails {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly expiresAt: string
  readonly revokedAt: string | null
}

/** One subgraph, as everybody sees it who may. */
export interface Shown extends Listed {
  readonly description: string | null
  readonly registeredAt: string
  readonly current: (NonNullable<Listed['current']> & { readonly sdl: string; readonly message: string | null }) | null
  readonly quarantine: {
    readonly since: string
    readonly reason: string
    readonly details?: string | null
    readonly nextProbeAt: string | null
  } | null
  readonly versions: {
    readonly nodes: readonly {
      readonly number: number
      readonly hash: string
      readonly publishedAt: string
      readonly message: string | null
    }[]
  } | null
}

/** The owner of a field lets a subgraph take it over. */
export interface Consent {
  readonly id: string
  readonly coordinate: string
  readonly at: string
  readonly until: string
  readonly ended: string | null
  readonly leavesAt: string | null
}

/** What government sees of a subgraph besides. */
export interface ShownToGovernment {
  readonly contact: string | null
  readonly reviewedAt: string | null
  readonly reviewNote: string | null
  readonly health: {
    readonly state: string
    readonly calls: number
    readonly failures: number
    readonly meanMs: number | null
    readonly lastFailure: string | null
  } | null
  readonly quarantine: { readonly details: string | null } | null
  readonly tokens: readonly TokenDetails[]
  readonly consents: readonly Consent[]
}
