import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { apiSchema } from './gateway/src/supergraph/api-schema.ts'

// Writes src/generated/resolvers.ts of every subgraph, and the dashboard's typed documents.
// `pnpm codegen` writes, `pnpm codegen --check` fails when something is stale.

const scalars = {
  Decimal: 'string',
  Long: { input: 'bigint', output: 'bigint | number | string' },
  Date: 'string',
  ID: 'string',
}

/**
 * What the resolvers of a type get as parent, when its name is exported by `src/entities.ts` (a row) or `src/parents.ts`
 * (whatever else a subgraph works its fields out from).
 */
function mappers(name: string): Record<string, string> {
  const schema = readFileSync(`subgraphs/${name}/schema.graphql`, 'utf8')
  const defined = (type: string) => new RegExp(`^type ${type}\\b`, 'm').test(schema)
  const from = (file: 'entities' | 'parents', suffix: string) =>
    exportsOf(`subgraphs/${name}/src/${file}.ts`)
      .filter(defined)
      .map((type) => [type, `../${file}.ts#${type} as ${type}${suffix}`])
  return Object.fromEntries([...from('entities', 'Entity'), ...from('parents', 'Parent')])
}

function exportsOf(file: string): string[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  const declared = [...text.matchAll(/^export (?:class|interface|type) (\w+)/gm)].map((match) => match[1] ?? '')
  // A subgraph with many entities keeps them beside what uses them: `export * from './accounts/entities.ts'`.
  const handedOn = [...text.matchAll(/^export \* from '(\.[^']+)'/gm)].map((match) =>
    join(dirname(file), match[1] ?? ''),
  )
  return [...declared, ...handedOn.flatMap(exportsOf)]
}

const subgraphs = Object.fromEntries(
  readdirSync('subgraphs', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`subgraphs/${entry.name}/src/entities.ts`))
    .map(({ name }) => [
      `subgraphs/${name}/src/generated/resolvers.ts`,
      {
        schema: ['packages/subgraph/common.graphql', `subgraphs/${name}/schema.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: '@satudata/subgraph#SubgraphContext',
          mappers: mappers(name),
          // Resolvers hand on what the database or the lake gave; nested fields are resolved one by one.
          defaultMapper: 'Partial<{T}>',
          scalars,
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
          importExtension: '.ts' as const,
          emitLegacyCommonJSImports: false,
          maybeValue: 'T | null | undefined',
        },
      },
    ]),
)

/** The joined graph's schema, from the listing of subgraphs: the dashboard knows nothing else of them. */
const schemas = readdirSync('subgraphs')
  .filter((name) => existsSync(`subgraphs/${name}/schema.graphql`))
  .map((name) => {
    const texts = ['packages/subgraph/common.graphql', `subgraphs/${name}/schema.graphql`]
    return { name, typeDefs: texts.map((file) => readFileSync(file, 'utf8')).join('\n') }
  })

const dashboard: CodegenConfig['generates'] = {
  'dashboard/src/generated/': {
    schema: apiSchema(schemas),
    documents: ['dashboard/src/**/*.graphql'],
    preset: 'client',
    presetConfig: {
      fragmentMasking: false,
      // The dashboard sends the hash, the gateway knows the text: generated/persisted-documents.json.
      persistedDocuments: {
        hashPropertyName: 'hash',
        hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex'),
      },
    },
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      scalars: { Decimal: 'string', Long: 'number | string', Date: 'string', ID: 'string' },
      strictScalars: true,
      useTypeImports: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
    },
  },
}

const config: CodegenConfig = {
  generates: { ...subgraphs, ...dashboard },
}

export default config
