import { Kind } from 'graphql'
import type { DefinitionNode, DocumentNode } from 'graphql'
import { canonical } from '../schema.ts'
import type { Rule, Subject, Words } from '../types.ts'

const both = (text: string): Words => ({ id: text, en: text })
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])

/** Rules about what the service says of itself. */
export const SCHEMA_RULES: readonly Rule[] = [
  {
    rule: 'service',
    title: {
      id: '_service { sdl } menjawab skema Federation 2, sama dengan yang diterbitkan',
      en: '_service { sdl } answers a schema of Federation 2, the one that is published',
    },
    faults: service,
  },
  {
    rule: 'described',
    title: {
      id: 'setiap tipe, field, argumen, dan nilai enum dijelaskan',
      en: 'every type, field, argument and enum value is described',
    },
    faults: async ({ described }) => undescribed(described.document).map(both),
  },
  {
    rule: 'introspection',
    title: {
      id: 'introspeksi ditolak, atau tidak menunjukkan lebih dari skema itu',
      en: 'introspection is refused, or shows no more than that schema',
    },
    faults: introspection,
  },
]

async function service({ ask, sdl, options }: Subject): Promise<Words[]> {
  const answer = await ask({ query: '{ _service { sdl } }' })
  const answered = (answer.data?.['_service'] as { readonly sdl?: unknown } | null | undefined)?.sdl
  if (typeof answered !== 'string')
    return [
      {
        id: `HTTP ${answer.status} tanpa data._service.sdl: ${answer.text.slice(0, 200)}`,
        en: `HTTP ${answer.status} without data._service.sdl: ${answer.text.slice(0, 200)}`,
      },
    ]
  const faults: Words[] = []
  if (!/specs\.apollo\.dev\/federation\/v2\.\d+/.test(answered))
    faults.push({
      id: 'skema tidak menyebut Federation 2: tambahkan extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", …])',
      en: 'the schema does not name Federation 2: add extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", …])',
    })
  if (options.sdl !== undefined && canonical(answered) !== canonical(sdl))
    faults.push({
      id: 'layanan menjawab skema lain daripada berkas yang diberikan: jalankan versi yang sama, atau terbitkan yang dijawab',
      en: 'the service answers another schema than the file given: run the same version, or publish what it answers',
    })
  return faults
}

/** Coordinates without a description: "Permit.number", "Region.permits(first:)". Somebody else's entity is described by its owner. */
function undescribed(document: DocumentNode): string[] {
  return document.definitions.flatMap((node) => {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) return []
    const type = node.name.value
    if (type.startsWith('_') || type.includes('__')) return []
    const others = node.kind.endsWith('Extension') || ROOTS.has(type) || isEntity(node)
    const fields = 'fields' in node ? (node.fields ?? []).filter(({ name }) => !name.value.startsWith('_')) : []
    const values = 'values' in node ? (node.values ?? []) : []
    return [
      ...(others || hasDescription(node) ? [] : [type]),
      ...[...fields, ...values].filter((each) => !hasDescription(each)).map(({ name }) => `${type}.${name.value}`),
      ...fields.flatMap((field) =>
        ('arguments' in field ? (field.arguments ?? []) : [])
          .filter((each) => !hasDescription(each))
          .map(({ name }) => `${type}.${field.name.value}(${name.value}:)`),
      ),
    ]
  })
}

function hasDescription(node: object): boolean {
  return 'description' in node && node.description !== undefined
}

function isEntity(node: DefinitionNode): boolean {
  return 'directives' in node && (node.directives ?? []).some(({ name }) => /^(federation__)?key$/.test(name.value))
}

/** What GraphQL and the federation add to every schema. */
const OWN = /^(__|_Any$|_Entity$|_Service$|_FieldSet$|FieldSet$|federation__|link__|Query\._(service|entities)$)/

async function introspection({ ask, described }: Subject): Promise<Words[]> {
  const answer = await ask({ query: '{ __schema { types { name fields(includeDeprecated: true) { name } } } }' })
  const shown = answer.data?.['__schema'] as
    | { readonly types: { readonly name: string; readonly fields: { readonly name: string }[] | null }[] }
    | null
    | undefined
  if (shown == null) return []
  const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])
  const more = shown.types.flatMap(({ name, fields }) => {
    if (OWN.test(name) || builtIn.has(name)) return []
    const type = described.schema.getType(name)
    if (type === undefined)
      return ROOTS.has(name) && fields?.every((each) => OWN.test(`${name}.${each.name}`)) ? [] : [name]
    const known = 'getFields' in type ? type.getFields() : {}
    return (fields ?? [])
      .map((field) => `${name}.${field.name}`)
      .filter((coordinate) => !OWN.test(coordinate) && known[coordinate.slice(name.length + 1)] === undefined)
  })
  return more.map((coordinate) => ({
    id: `introspeksi menunjukkan ${coordinate}, yang tidak ada dalam skema: matikan introspeksi, atau jangan layani`,
    en: `introspection shows ${coordinate}, which the schema does not have: turn introspection off, or do not serve it`,
  }))
}
