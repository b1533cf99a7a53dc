import { existsSync, readFileSync, readdirSync } from 'node:fs'
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

/** Entities with the name of a GraphQL type are what that type's resolvers get as parent. */
function mappers(name: string): Record<string, string> {
  const source = readFileSync(`subgraphs/${name}/src/entities.ts`, 'utf8')
  const schema = readFileSync(`subgraphs/${name}/schema.graphql`, 'utf8')
  const classes = [...source.matchAll(/export class (\w+)/g)].map((match) => match[1] ?? '')
  const types = classes.filter((each) => new RegExp(`^type ${each}\\b`, 'm').test(schema))
  return Object.fromEntries(types.map((each) => [each, `../entities.ts#${each} as ${each}Entity`]))
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
    presetConfig: { fragmentMasking: false },
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
