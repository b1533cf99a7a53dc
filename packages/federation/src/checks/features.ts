import { Kind, visit } from 'graphql'
import type { DocumentNode } from 'graphql'
import { FEDERATION, federationNames, lineOf, linksOf, textArgument } from '../schema/links.ts'
import type { Link } from '../schema/links.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** The newest version of federation that is composed here. */
const NEWEST = 11
const LINK = 'https://specs.apollo.dev/link'
const EXAMPLE = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])'

/**
 * A schema of others links to federation 2 and to nothing else: without a link it would be read as federation 1, where whatever several
 * subgraphs define is shared, and a feature that nobody here knows could not be kept.
 */
export function unknownFeatures(document: DocumentNode): Finding[] {
  const links = linksOf(document)
  const findings = links.flatMap(({ identity, version, node }) => {
    const minor = /^v2\.(\d+)$/.exec(version)?.[1]
    if (identity === LINK || (identity === FEDERATION && minor !== undefined && Number(minor) <= NEWEST)) return []
    const url = textArgument(node, 'url') ?? ''
    return [
      finding(
        'OWNERSHIP',
        'ERROR',
        { line: lineOf(node) },
        `@link ke "${url}" tidak dikenal; yang dikenal federation v2.0 sampai v2.${NEWEST}. Keluarkan, atau tulis ${EXAMPLE}.`,
        `@link to "${url}" is not known; federation v2.0 to v2.${NEWEST} is. Take it out, or write ${EXAMPLE}.`,
      ),
    ]
  })
  findings.push(...decoys(links), ...impostors(document, links))
  if (!links.some(({ identity }) => identity === FEDERATION))
    findings.push(
      finding(
        'OWNERSHIP',
        'ERROR',
        {},
        `Skema tidak menyebut federation 2; tanpa itu semua tipe dianggap milik bersama. Tambahkan ${EXAMPLE}.`,
        `The schema does not link to federation 2; without it every type counts as shared. Add ${EXAMPLE}.`,
      ),
    )
  return [...findings, ...composed(document)]
}

/** Links are read by what they say: something else that looks like one, or two for one feature, would give its names another meaning. */
function decoys(links: readonly Link[]): Finding[] {
  const second = new Set(
    links.filter(({ identity }, index) => links.findIndex((each) => each.identity === identity) !== index),
  )
  return links
    .filter(
      (link) =>
        link.node.name.value !== 'link' || second.has(link) || (link.identity === LINK && link.prefix !== 'link'),
    )
    .map(({ node }) =>
      finding(
        'OWNERSHIP',
        'ERROR',
        { line: lineOf(node) },
        'Skema menyebut fitur lewat nama selain @link, atau dua kali. Tulis setiap fitur sekali, dengan @link.',
        'The schema links to a feature by another name than @link, or twice. Write each feature once, with @link.',
      ),
    )
}

/** What federation's directives are called there. */
const DIRECTIVES: ReadonlySet<string> = new Set(
  `authenticated cacheTag composeDirective context cost extends external fromContext inaccessible interfaceObject key listSize override
  policy provides requires requiresScopes shareable tag`.split(/\s+/),
)

/**
 * Directives of its own that are called like federation's: whoever reads the schema would take them for those, and the composer does not.
 * What nothing uses may stand, as libraries write all they know.
 */
function impostors(document: DocumentNode, links: readonly Link[]): Finding[] {
  const link = links.find(({ identity }) => identity === FEDERATION)
  if (link === undefined) return []
  const imported = new Set([...link.imports.values()].map((each) => each.replace(/^@/, '')))
  const nameOf = federationNames(document)
  const used = new Set<string>()
  visit(document, { Directive: ({ name }) => void used.add(name.value) })
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.DIRECTIVE_DEFINITION || !used.has(node.name.value)) return []
    const name = node.name.value
    const isReal = imported.has(name) || name.startsWith(`${link.prefix}__`)
    if (isReal || !DIRECTIVES.has(nameOf({ kind: Kind.DIRECTIVE, name: node.name }))) return []
    return [
      finding(
        'OWNERSHIP',
        'ERROR',
        { coordinate: `@${name}`, line: lineOf(node) },
        `Skema mendefinisikan @${name} sendiri, seakan-akan milik federation. Impor dari federation lewat @link, atau beri nama lain.`,
        `The schema defines a @${name} of its own, as if it were federation's. Import it from federation by @link, or name it otherwise.`,
      ),
    ]
  })
}

function composed(document: DocumentNode): Finding[] {
  const nameOf = federationNames(document)
  const findings: Finding[] = []
  visit(document, {
    Directive(node) {
      if (nameOf(node) !== 'composeDirective') return
      findings.push(
        finding(
          'OWNERSHIP',
          'ERROR',
          { line: lineOf(node) },
          '@composeDirective membawa direktif sendiri ke skema semua orang; keluarkan.',
          '@composeDirective takes a directive of yours into the schema of everybody; take it out.',
        ),
      )
    },
    enter: (node) => (node.kind === Kind.SELECTION_SET ? false : undefined),
  })
  return findings
}
