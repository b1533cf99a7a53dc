import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubgraphDefinition } from '../../define.ts'
import { buildSchema } from '../../graphql/schema.ts'
import { startTestSubgraph } from '../start.ts'
import type { TestSubgraph } from '../start.ts'
import { misbehavingLists, schemaDrift, seededContent, unbatchedEntities } from './behaviour.ts'
import { undescribed, unlabelled, unpaged } from './labels.ts'

/** The files every subgraph has, so that a newcomer to one knows them all. */
export const SUBGRAPH_FILES: readonly string[] = [
  'package.json',
  'README.md',
  'schema.graphql',
  'src/index.ts',
  'src/entities.ts',
  'src/queries.ts',
  'src/resolvers.ts',
  'src/seed.ts',
  'src/migrations/index.ts',
  'src/generated/resolvers.ts',
]

/** One rule every subgraph obeys: `faults` names what breaks it and is empty when nothing does. */
export interface ContractRule {
  readonly rule: string
  readonly faults: (definition: SubgraphDefinition, folder: string) => Promise<string[]>
}

const textOf = (definition: SubgraphDefinition) => buildSchema(definition.schema, definition.resolvers).typeDefs

/** The rules for a subgraph in a folder. Run each as a test of its own: it must give an empty list. */
export const CONTRACT: readonly ContractRule[] = [
  { rule: 'has the files of every subgraph', faults: ({ name }, folder) => missingFiles(folder, name) },
  { rule: 'describes every type, field and enum value', faults: async (definition) => undescribed(textOf(definition)) },
  {
    rule: 'says of every type and root field who may see it (@access)',
    faults: async (definition) => unlabelled(textOf(definition)),
  },
  {
    rule: 'pages every list of objects, or says why it is short (@bounded)',
    faults: async (definition) => unpaged(textOf(definition)),
  },
  {
    rule: 'keeps page sizes and refuses nonsense, resolves references in batches, and has migrations that make exactly its entities',
    faults: (definition) => whileRunning(definition, misbehaviour),
  },
  { rule: 'seeds the same data every time', faults: seedDifferences },
]

async function missingFiles(folder: string, name: string): Promise<string[]> {
  const files = [...SUBGRAPH_FILES, `${name}.test.ts`]
  const found = await Promise.all(
    files.map((file) =>
      access(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return files.filter((_, index) => found[index] === false)
}

async function whileRunning(
  definition: SubgraphDefinition,
  check: (graph: TestSubgraph) => Promise<string[]>,
): Promise<string[]> {
  await using graph = await startTestSubgraph(definition)
  return await check(graph)
}

/** Three rules in one, as they need the same started subgraph; what each finds says which it is. */
async function misbehaviour(graph: TestSubgraph): Promise<string[]> {
  return [
    ...(await misbehavingLists(graph)),
    ...(await unbatchedEntities(graph)),
    ...lines(await schemaDrift(graph)).map((sql) => `migrations lack: ${sql}`),
  ]
}

async function seedDifferences(definition: SubgraphDefinition): Promise<string[]> {
  const [first, second] = [lines(await seededContent(definition, false)), lines(await seededContent(definition, true))]
  if (first.length === 0) return ['the seed makes nothing']
  return first.filter((line, index) => line !== second[index]).slice(0, 10)
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
