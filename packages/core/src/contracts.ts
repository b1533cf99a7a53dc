import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Which part of the graph a contract is for, by `@tag`. */
export interface Contract {
  /** Fields of objects are in it that have one of these tags, or whose object has; undefined: all are. */
  readonly include?: readonly string[] | undefined
  /** Whatever has one of these tags is not in it. */
  readonly exclude?: readonly string[] | undefined
}

/** Contracts by their names. */
export type Contracts = ReadonlyMap<string, Contract>

/** The file of contracts cannot be used; the message says why. */
export class ContractsError extends Error {
  override readonly name = 'ContractsError'
}

const tags = z.array(z.string().min(1)).min(1).optional()
const file = z.record(
  z.string().regex(/^[a-z][\da-z-]{0,40}$/),
  z.strictObject({ include: tags, exclude: tags }).refine(({ include, exclude }) => (include ?? exclude) !== undefined),
)

/** Reads the contracts of a JSON file: `{"name": {"include": ["tag"], "exclude": ["tag"]}}`; without a file there are none. */
export function readContracts(path: string | undefined): Contracts {
  if (path === undefined) return new Map()
  try {
    return new Map(Object.entries(file.parse(JSON.parse(readFileSync(path, 'utf8')))))
  } catch (error) {
    throw new ContractsError(
      `CONTRACTS_FILE=${path} cannot be used: it must be a JSON object of names (a-z, 0-9, -), each with "include" or "exclude", ` +
        `lists of tags. ${(error as Error).message}`,
      { cause: error },
    )
  }
}
