import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { createLogger } from '@satudata/core'
import type { SubgraphDefinition } from '../define.ts'
import { openOrm } from './orm.ts'

// Prints the SQL that creates a subgraph's tables, to be frozen into a migration:
//   node packages/subgraph/src/database/print-schema.ts organizations
const name = process.argv[2]
if (name === undefined) throw new Error('Name a subgraph: print-schema.ts organizations')
const file = pathToFileURL(resolve('subgraphs', name, 'src/index.ts')).href
const { default: definition } = (await import(file)) as { default: SubgraphDefinition }
const orm = await openOrm(definition, 'postgres://unused@127.0.0.1:1/unused', createLogger('silent'))
process.stdout.write(`${await orm.schema.getCreateSchemaSQL({ wrap: false })}\n`)
await orm.close(true)
