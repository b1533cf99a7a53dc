import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'

const root = join(import.meta.dirname, '../../..')
const EXAMPLES = join(root, 'docs/examples')

/**
 * Texts of the operations that programs of this product send besides the dashboard's: those of the command line, and of the editor its
 * question for the schema, for who is signed in, and its examples. Read from the programs themselves, so that the list is theirs.
 */
export async function ownOperations(): Promise<string[]> {
  const ofCommands = await textsOf('packages/cli/src/operations.ts')
  const ofEditor = await textsOf('gateway/graphiql/operations.js')
  const examples = (await readdir(EXAMPLES)).filter((each) => each.endsWith('.graphql'))
  return [
    ...ofCommands,
    ...ofEditor,
    getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: false }),
    ...(await Promise.all(examples.map((each) => readFile(join(EXAMPLES, each), 'utf8')))),
  ]
}

/** A program says in `OPERATIONS` what it sends. */
async function textsOf(file: string): Promise<string[]> {
  const { OPERATIONS } = (await import(join(root, file))) as { readonly OPERATIONS: Readonly<Record<string, string>> }
  return Object.values(OPERATIONS)
}
