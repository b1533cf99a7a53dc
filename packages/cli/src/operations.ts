const CHANGES = `changes { kind coordinate message messageEn }`
const FINDINGS = `findings { rule severity coordinate line message messageEn affected { client operation hash count lastSeenAt } }`
/** Fields of `Check`. */
const CHECK = `id subgraph outcome ${FINDINGS} ${CHANGES} consent { at reason } supergraph`
/** Fields of `Activation`, without the text. */
const ACTIVATION = `sequence reason by actor { name } at note ${CHANGES} supergraph { hash composedAt parts { subgraph version url tier } }`
/** Fields of `TokenDetails`. */
const TOKEN = `id name prefix createdAt lastUsedAt expiresAt revokedAt`
/** Fields of `Consent`. */
const CONSENT = `id coordinate at until ended leavesAt`
/** Fields of `Listed`. */
const LISTED = `name url state origin tier owner { code } current { number hash publishedAt }`
/** Fields of `Shown` that everybody may see who may see the subgraph. */
const SHOWN = `name url state origin tier owner { code } description registeredAt
  current { number hash publishedAt sdl message } quarantine { since reason nextProbeAt }
  versions(first: 10) { nodes { number hash publishedAt message } }`
/** Those for government only. */
const SHOWN_TO_GOVERNMENT = `contact reviewedAt reviewNote health { state calls failures meanMs lastFailure }
  quarantine { details } tokens { ${TOKEN} } consents { ${CONSENT} }`
/** What a publication came to. */
const PUBLICATION = `check { ${CHECK} } version { number hash } supergraph { ${ACTIVATION} }`

/** Every operation that a command sends, by name: an instance with OPERATIONS_ALLOWLIST lists these by itself. */
export const OPERATIONS = {
  SubgraphAllow: `mutation SubgraphAllow($subgraph: ID!, $coordinate: String!, $reason: String!, $until: Date) {
    consentToField(subgraph: $subgraph, coordinate: $coordinate, reason: $reason, until: $until) { ${CONSENT} }
  }`,
  SubgraphCheck: `mutation SubgraphCheck($name: ID!, $sdl: String!, $url: String) { checkSubgraph(name: $name, sdl: $sdl, url: $url) { ${CHECK} } }`,
  SubgraphConsent: `mutation SubgraphConsent($check: ID!, $reason: String!) { consentToCheck(check: $check, reason: $reason) { ${CHECK} } }`,
  SubgraphList: `query SubgraphList($state: SubgraphState, $owner: ID, $first: Int, $after: String) {
    subgraphs(state: $state, owner: $owner, first: $first, after: $after) { nodes { ${LISTED} } pageInfo { hasNextPage endCursor } }
  }`,
  SubgraphPublish: `mutation SubgraphPublish($name: ID!, $sdl: String!, $url: String, $message: String) {
    publishSubgraph(name: $name, sdl: $sdl, url: $url, message: $message) {
      ${PUBLICATION}
    }
  }`,
  SubgraphQuarantine: `mutation SubgraphQuarantine($name: ID!, $note: String!) { quarantineSubgraph(name: $name, note: $note) { ${LISTED} } }`,
  SubgraphRegister: `mutation SubgraphRegister($input: SubgraphInput!) { registerSubgraph(input: $input) { subgraph { name state } token } }`,
  SubgraphRetire: `mutation SubgraphRetire($name: ID!, $note: String!) { retireSubgraph(name: $name, note: $note) { ${LISTED} } }`,
  SubgraphReturn: `mutation SubgraphReturn($name: ID!) { returnSubgraph(name: $name) { ${LISTED} } }`,
  SubgraphReview: `mutation SubgraphReview($name: ID!, $accept: Boolean!, $tier: AccessLevel, $note: String) {
    reviewSubgraph(name: $name, accept: $accept, tier: $tier, note: $note) { ${LISTED} }
  }`,
  SubgraphRollback: `mutation SubgraphRollback($name: ID!, $to: Int, $note: String!) {
    rollbackSubgraph(name: $name, to: $to, note: $note) { ${PUBLICATION} }
  }`,
  SubgraphShow: `query SubgraphShow($name: ID!) { subgraph(name: $name) { ${SHOWN} } }`,
  SubgraphShowMore: `query SubgraphShowMore($name: ID!) { subgraph(name: $name) { ${SHOWN_TO_GOVERNMENT} } }`,
  SubgraphState: `query SubgraphState($name: ID!) { subgraph(name: $name) { state } }`,
  SubgraphTier: `mutation SubgraphTier($name: ID!, $tier: AccessLevel!, $note: String) { setSubgraphTier(name: $name, tier: $tier, note: $note) { ${LISTED} } }`,
  SubgraphTokenCreate: `mutation SubgraphTokenCreate($subgraph: ID!, $name: String!, $expiresOn: Date) {
    createSubgraphToken(subgraph: $subgraph, name: $name, expiresOn: $expiresOn) { token details { ${TOKEN} } }
  }`,
  SubgraphTokenRevoke: `mutation SubgraphTokenRevoke($id: ID!) { revokeSubgraphToken(id: $id) { ${TOKEN} } }`,
  SubgraphWithdraw: `mutation SubgraphWithdraw($id: ID!, $reason: String!, $now: Boolean!) {
    withdrawConsent(id: $id, reason: $reason, now: $now) { ${CONSENT} }
  }`,
  SupergraphHistory: `query SupergraphHistory($first: Int) { supergraphActivations(first: $first) { nodes { ${ACTIVATION} } } }`,
  SupergraphRollback: `mutation SupergraphRollback($to: ID!, $note: String!) { rollbackSupergraph(to: $to, note: $note) { ${ACTIVATION} } }`,
  SupergraphShow: `query SupergraphShow { supergraph { ${ACTIVATION} } }`,
  /** The same with the text of the supergraph. */
  SupergraphText: `query SupergraphShow { supergraph { ${ACTIVATION} supergraph { sdl } } }`,
} as const
