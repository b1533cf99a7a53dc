import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema } from '@satudata/subgraph'
import { isObjectType, Kind, parse } from 'graphql'
import type { FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import definition from './index.ts'

const OURS = new URL('../../', import.meta.url).pathname
const own = buildSchema(definition.schema, definition.resolvers).schema
const MASTER = ['Organization', 'Position', 'Role', 'Region', 'Application', 'CodeTranslation']

const others = (await readdir(OURS, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== definition.name)
  .map(({ name }) => name)

async function objectTypes(subgraph: string): Promise<ObjectTypeDefinitionNode[]> {
  // A subgraph without a schema is somebody's folder in the making; the contract tests say so.
  const text = await readFile(join(OURS, subgraph, 'schema.graphql'), 'utf8').catch(() => 'type Query')
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

describe('sole authority', () => {
  test('J1 J3 there is no mutation: codes and names come from SI Jabatan only', () => {
    expect(own.getMutationType()).toBeUndefined()
    expect(own.getSubscriptionType()).toBeUndefined()
  })

  test.each(others)(
    'J3 %s defines no field of an organization, position, role or region that is ours',
    async (subgraph) => {
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
    },
  )

  test.each(others)('J3 %s has no mutation that gives an organization, position or role', async (subgraph) => {
    const mutations = (await objectTypes(subgraph)).filter((node) => node.name.value === 'Mutation')
    const making = mutations
      .flatMap((node) => node.fields ?? [])
      .filter((field) => ['Organization', 'Position', 'Role'].includes(named(field.type)))
    expect(making.map((field) => field.name.value)).toEqual([])
  })

  test.each(others)('J3 %s has no SQL or entity in our part of the database', async (subgraph) => {
    const folder = join(OURS, subgraph, 'src')
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
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
