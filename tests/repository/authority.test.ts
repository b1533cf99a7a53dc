import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compose, CompositionError } from '@satudata/federation'
import { buildSchema } from '@satudata/subgraph'
import { isObjectType, Kind, parse } from 'graphql'
import type { FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import organizations from '../../subgraphs/organizations/src/index.ts'
import { definitions } from '../support/region.ts'

const SUBGRAPHS = new URL('../../subgraphs/', import.meta.url).pathname
const MASTER = [
  'Organization',
  'Position',
  'Role',
  'Official',
  'Succession',
  'Region',
  'Application',
  'CodeTranslation',
]

const all = await definitions()
const own = buildSchema(organizations.schema, organizations.resolvers).schema
const others = all.map(({ name }) => name).filter((name) => name !== organizations.name)

async function objectTypes(subgraph: string): Promise<ObjectTypeDefinitionNode[]> {
  const text = await readFile(join(SUBGRAPHS, subgraph, 'schema.graphql'), 'utf8')
  return parse(text).definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  ) as ObjectTypeDefinitionNode[]
}

function keyFields(node: ObjectTypeDefinitionNode): Set<string> {
  const keys = node.directives?.filter((directive) => directive.name.value === 'key') ?? []
  const texts = keys.flatMap(
    (key) => key.arguments?.map(({ value }) => (value.kind === Kind.STRING ? value.value : '')) ?? [],
  )
  return new Set(texts.flatMap((text) => text.split(/\s+/)))
}

function isExternal(field: FieldDefinitionNode): boolean {
  return field.directives?.some((directive) => directive.name.value === 'external') === true
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}

describe('only organizations knows units, positions, roles and regions', () => {
  test('J1 J3 it has no mutation: codes and names come from SI Jabatan only', () => {
    expect(own.getMutationType()).toBeUndefined()
    expect(own.getSubscriptionType()).toBeUndefined()
  })

  test.each(others)('J3 %s defines no field of them that is not its own', async (subgraph) => {
    const taken = (await objectTypes(subgraph)).flatMap((node) => {
      const type = own.getType(node.name.value)
      if (!MASTER.includes(node.name.value) || !isObjectType(type)) return []
      const ours = new Set(Object.keys(type.getFields()))
      const keys = keyFields(node)
      return (node.fields ?? [])
        .filter((field) => ours.has(field.name.value) && !keys.has(field.name.value) && !isExternal(field))
        .map((field) => `${node.name.value}.${field.name.value}`)
    })
    expect(taken).toEqual([])
  })

  test.each(others)('J3 %s has no mutation that gives an organization, position, role or holder', async (subgraph) => {
    const mutations = (await objectTypes(subgraph)).filter((node) => node.name.value === 'Mutation')
    const making = mutations
      .flatMap((node) => node.fields ?? [])
      .filter((field) => ['Organization', 'Position', 'Role', 'Official', 'Succession'].includes(named(field.type)))
    expect(making.map((field) => field.name.value)).toEqual([])
  })

  test.each(others)('J3 %s has no SQL or entity in their part of the database', async (subgraph) => {
    const entries = await readdir(join(SUBGRAPHS, subgraph, 'src'), { recursive: true, withFileTypes: true })
    const files = entries.filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
    )
    const reaching = await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(file.parentPath, file.name), 'utf8')
        return /["'`]?organizations["'`]?\."|schema: ["'`]organizations/.test(text) ? [file.name] : []
      }),
    )
    expect(reaching.flat()).toEqual([])
  })
})

describe('a further subgraph', () => {
  const url = 'http://127.0.0.1:1/graphql'
  const ours = all.map(({ name, schema, resolvers }) => ({
    name,
    url,
    typeDefs: buildSchema(schema, resolvers).typeDefs,
  }))
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable"])'
  const joined = (typeDefs: string) => compose([...ours, { name: 'rogue', url, typeDefs: `${link} ${typeDefs}` }])

  test('that adds a field of its own to an organization is joined', async () => {
    const supergraph = await joined('type Organization @key(fields: "code") { code: ID! motto: String }')
    expect(supergraph).toMatch(/motto: String @join__field\(graph: ROGUE\)/)
  })

  test.each([
    ['Organization.name', 'type Organization @key(fields: "code") { code: ID! name: String! }'],
    ['Organization.name', 'type Organization @key(fields: "code") { code: ID! name: String! @shareable }'],
    ['Position.name', 'type Position @key(fields: "code") { code: ID! name: String! }'],
    ['Role.name', 'type Role @key(fields: "code") { code: ID! name: String! @shareable }'],
    [
      'Query.organization',
      'type Organization @key(fields: "code") { code: ID! } type Query { organization(code: ID!): Organization }',
    ],
  ])('J3 that defines %s is refused by composition: %s', async (field, definition) => {
    const error: unknown = await joined(definition).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CompositionError)
    expect((error as Error).message).toMatch(
      new RegExp(`INVALID_FIELD_SHARING: .*"${field.replace('.', String.raw`\.`)}"`),
    )
    expect((error as Error).message).toContain('rogue')
  })
})
