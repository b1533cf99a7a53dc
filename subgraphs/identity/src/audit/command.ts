import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { SatuDataError } from '@satudata/core'
import type { CommandContext, SubgraphCommand } from '@satudata/subgraph'
import { headOf } from './append.ts'
import type { Head } from './chain.ts'
import { headsFile, headText, readHeads } from './heads.ts'
import { verifyAudit } from './verify.ts'

/** `audit verify` reads the whole log and says whether it is as it was written; `audit head` says where it ends. */
export const auditCommand: SubgraphCommand = {
  usage: `audit verify [--head 12:ab34… | --heads FILE]   (heads kept by this process are always compared)
audit head`,
  async run(args, context) {
    const { what, heads } = await readArguments(args)
    if (what === 'head') return context.say(headText(await headOf(context.em)))
    await verify(context, [...(await keptHere(context)), ...heads])
  },
}

async function verify({ em, say }: Pick<CommandContext, 'em' | 'say'>, heads: readonly Head[]): Promise<void> {
  const { entries, firstBroken, head } = await verifyAudit(em, { heads })
  say(`${entries} entries are whole, up to ${headText(head)}; ${heads.length} heads were compared.`)
  if (firstBroken === null) return
  const { seq, what } = firstBroken
  throw new SatuDataError('CONFLICT', {
    id: `Catatan audit tidak utuh: entri ${seq} ${WORDS[what].id}. Amankan basis data dan cadangannya, lalu periksa siapa yang dapat menulisnya.`,
    en: `The audit log is not whole: entry ${seq} ${WORDS[what].en}. Secure the database and its backups, and find out who can write to it.`,
  })
}

const WORDS = {
  CHANGED: { id: 'bukan seperti yang ditulis', en: 'is not as it was written' },
  MISSING: { id: 'hilang', en: 'is missing' },
  DETACHED: { id: 'tidak menyambung pada entri sebelumnya', en: 'does not follow on the one before' },
  HEAD: { id: 'berbeda dari yang disimpan di luar basis data', en: 'differs from what was kept outside the database' },
}

/** Heads that the instance on this machine kept; none when there is no such file. */
async function keptHere({ config }: Pick<CommandContext, 'config'>): Promise<readonly Head[]> {
  try {
    return readHeads(await readFile(headsFile(config.dataDir), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function readArguments(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const [what, ...more] = positionals
  if ((what !== 'verify' && what !== 'head') || more.length > 0) throw usage('Say verify or head.')
  const given = values.heads === undefined ? '' : await readFile(values.heads, 'utf8')
  try {
    return { what, heads: readHeads(`${given}\n${values.head ?? ''}`) }
  } catch (error) {
    throw usage((error as Error).message)
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { head: { type: 'string' }, heads: { type: 'string' } },
    })
  } catch (error) {
    throw usage((error as Error).message)
  }
}

function usage(message: string): Error {
  return Object.assign(new Error(message), { name: 'UsageError' })
}
