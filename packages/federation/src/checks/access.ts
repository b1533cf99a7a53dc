import { AUDIENCE_TAG, AUDIENCES, isPolicy, SCOPES } from '@satudata/core'
import type { AccessLevel } from '@satudata/core'
import { Kind, visit } from 'graphql'
import type { ASTNode, ConstValueNode, DocumentNode } from 'graphql'
import { argumentOf, federationNames, lineOf, textArgument } from '../schema/links.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** Conditions that nobody can meet, and what the tier makes of fields without one. */
export function wrongAccess(document: DocumentNode, tier: AccessLevel | null): Finding[] {
  const nameOf = federationNames(document)
  const findings: Finding[] = []
  visit(document, {
    Directive(node) {
      const name = nameOf(node)
      const spot = { line: lineOf(node) }
      const unknown = (kind: string, names: readonly string[], known: (each: string) => boolean) => {
        for (const each of names.filter((one) => !known(one))) findings.push(nobody(spot, kind, each))
      }
      if (name === 'policy') unknown('@policy', textsIn(argumentOf(node, 'policies')), isPolicy)
      if (name === 'requiresScopes')
        unknown('@requiresScopes', textsIn(argumentOf(node, 'scopes')), (each) =>
          SCOPES.some((scope) => scope === each),
        )
      const tag = name === 'tag' ? textArgument(node, 'name') : undefined
      if (tag?.startsWith(AUDIENCE_TAG) === true)
        unknown('@tag', [tag], (each) => Object.hasOwn(AUDIENCES, each.slice(AUDIENCE_TAG.length)))
    },
    enter: (node: ASTNode) => (node.kind === Kind.NAME ? false : undefined),
  })
  if (tier !== null) return findings
  return [
    ...findings,
    finding(
      'ACCESS',
      'INFO',
      {},
      'Belum ada tingkat akses: setelah ditinjau, field-nya hanya untuk pihak yang ditetapkan peninjau.',
      'There is no access tier yet: after review its fields are for those alone whom the reviewer says.',
    ),
  ]
}

function textsIn(value: ConstValueNode | undefined): string[] {
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return [value.value]
  return value?.kind === Kind.LIST ? value.values.flatMap(textsIn) : []
}

function nobody(spot: { readonly line: number | null }, kind: string, name: string): Finding {
  const names = name.slice(0, 80)
  return finding(
    'ACCESS',
    'WARNING',
    spot,
    `${kind} menyebut "${names}" yang tidak dikenal, sehingga tidak seorang pun memenuhinya. Pakai government, walidata, leader, admin, atau member/<kode organisasi>.`,
    `${kind} names "${names}", which nobody knows, so nobody meets it. Use government, walidata, leader, admin or member/<code of an organization>.`,
  )
}
