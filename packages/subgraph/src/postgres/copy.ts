import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { systemCode } from './errors.ts'

interface Link {
  source: string
  target: string
}

/** Links that npm packages cannot carry and that were not made; the package lists them, with paths below `native/`. */
export function missingLinks(folder: string): Link[] {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[]
  return links.filter(({ target }) => !existsSync(resolve(folder, '..', target)))
}

/** Copies the binaries, with the links made. A copy that has its name is complete. */
export function copyBinaries(from: string, to: string): void {
  const draft = `${to}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  copyTree(from, draft)
  for (const { source, target } of missingLinks(from)) {
    const at = join(draft, relative('native', target))
    symlinkSync(relative(dirname(at), join(draft, relative('native', source))), at)
  }
  try {
    renameSync(draft, to)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another process was faster: its copy is as good.
    if (!['ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error
  }
}

/** Copies what running needs. Modes are set anew, because the package may have been unpacked under a closed umask. */
function copyTree(from: string, to: string): void {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (!entry.name.endsWith('.a')) copyFile(source, target, basename(from) === 'bin' ? 0o755 : 0o644)
  }
}

function copyFile(from: string, to: string, mode: number): void {
  copyFileSync(from, to)
  chmodSync(to, mode)
  // The copy is trusted for good once it has its name, so a power cut must not leave empty files in it.
  const file = openSync(to, 'r')
  fsyncSync(file)
  closeSync(file)
}
