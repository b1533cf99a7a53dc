import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

interface Row {
  readonly system: string
  readonly code: string
  readonly organization: string
  readonly valid_from: string
  readonly valid_to: string
}

async function read(file: string): Promise<readonly Row[]> {
  const text = await readFile(new URL(`../../subgraphs/${file}`, import.meta.url), 'utf8')
  return parse<Row>(text, { columns: true })
}

/** A code that is listed without an organization is as unknown as one that is not listed. */
const assignments = (rows: readonly Row[], system: string) =>
  rows
    .filter((row) => row.system === system && row.organization !== '')
    .map((row) => `${row.code} = ${row.organization} from ${row.valid_from} to ${row.valid_to}`)
    .toSorted()

const copied = await read('planning/sample/crosswalk.csv')
const kept = await read('organizations/sample/padanan-kode.csv')

test.each([...new Set(copied.map(({ system }) => system))])(
  'U3 the crosswalk that planning copied is the one organizations keeps: %s',
  (system) => expect(assignments(copied, system)).toEqual(assignments(kept, system)),
)
