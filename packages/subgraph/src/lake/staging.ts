import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const HASHED = /^([0-9a-f]{64})\.parquet$/
const MARK = 'lake-id'

/** A folder of its own for one publication; gone when disposed. */
export interface Workshop extends AsyncDisposable {
  readonly folder: string
}

/** Where a lake keeps files that are not releases yet. Named after the lake, so that no other lake sweeps it. */
export function stagingOf(folder: string, lakeId: string): string {
  return join(folder, `staging-${lakeId}`)
}

/** Makes the folder of one publication. */
export async function openWorkshop(staging: string): Promise<Workshop> {
  const folder = join(staging, randomUUID())
  await mkdir(folder, { recursive: true })
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** The path of a release's file. */
export function releaseFile(folder: string, contentHash: string): string {
  return join(folder, `${contentHash}.parquet`)
}

/** Hashes a finished file, makes it durable and read-only, and gives it the name of its content. */
export async function keepFile(file: string, folder: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const contentHash = hash.digest('hex')
  await chmod(file, 0o444)
  await sync(file)
  // A file of that name holds the same bytes; replacing it also heals one that was damaged.
  await rename(file, releaseFile(folder, contentHash))
  await sync(folder)
  return contentHash
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes into the folder that this lake uses it. False when another lake (another database) does so too: then files that
 * this manifest does not know may be releases of the other one, and nobody may sweep.
 */
export async function claimFolder(folder: string, lakeId: string, known: ReadonlySet<string>): Promise<boolean> {
  const mark = join(folder, MARK)
  const claims = await readFile(mark, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const others = claims.split('\n').filter((claim) => claim !== '' && claim !== lakeId)
  if (claims.includes(lakeId)) return others.length === 0
  const strange = (await readdir(folder))
    .map((name) => HASHED.exec(name)?.[1])
    .some((hash) => hash !== undefined && !known.has(hash))
  // Releases of a lake that left no mark are somebody's too.
  await appendFile(mark, `${strange && claims === '' ? 'unknown\n' : ''}${lakeId}\n`)
  return others.length === 0 && !strange
}

/** Removes what a publication that was cut off left behind. Nobody may publish meanwhile. */
export async function sweep(folder: string, lakeId: string, known: ReadonlySet<string>): Promise<number> {
  let swept = 0
  for (const name of await readdir(folder)) {
    const contentHash = HASHED.exec(name)?.[1]
    if (contentHash === undefined || known.has(contentHash)) continue
    await rm(join(folder, name), { force: true })
    swept++
  }
  await rm(stagingOf(folder, lakeId), { recursive: true, force: true })
  return swept
}

/** Releases of the manifest whose file is not there. */
export async function missingFiles(folder: string, known: ReadonlySet<string>): Promise<string[]> {
  const present = new Set(await readdir(folder))
  return [...known].filter((contentHash) => !present.has(`${contentHash}.parquet`))
}
