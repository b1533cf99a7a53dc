import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Call } from './command.ts'
import { usage } from './fault.ts'
import { ownText, publishedSdl } from './kit/index.ts'

/** Options that say where a schema comes from. */
export const SCHEMA_OPTIONS = {
  schema: {
    value: 'FILE',
    words: { id: 'berkas skema, atau - untuk masukan standar', en: 'file of the schema, or - for standard input' },
  },
  url: {
    value: 'URL',
    words: {
      id: 'alamat layanan; tanpa --schema, skemanya ditanyakan ke sini',
      en: 'where the service answers; without --schema, it is asked for its schema',
    },
  },
} as const

/** The schema that the caller means: of a file, of standard input, or what the service at `--url` says. */
export async function schemaText({ option, terminal, settings }: Call): Promise<string> {
  const [file, url] = [option('schema'), option('url')]
  if (file === undefined && url === undefined)
    throw usage({
      id: 'Sebutkan skemanya: --schema FILE (atau -), atau --url alamat layanan yang berjalan.',
      en: 'Say which schema: --schema FILE (or -), or --url with the address of the running service.',
    })
  if (file === undefined)
    return ownText(await terminal.during({ id: `Bertanya ke ${url}`, en: `Asking ${url}` }, publishedSdl(url!)))
  const text = file === '-' ? await terminal.stdin() : await read(resolve(settings.folder, file))
  if (text.trim() !== '') return text
  throw usage({ id: `${file} kosong: tidak ada skema di dalamnya.`, en: `${file} is empty: there is no schema in it.` })
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const [id, en] = UNREADABLE[error.code ?? ''] ?? [error.message, error.message]
    throw usage({ id: `${path} tidak dapat dibaca: ${id}.`, en: `${path} cannot be read: ${en}.` })
  })
}

const UNREADABLE: Readonly<Record<string, readonly [id: string, en: string]>> = {
  ENOENT: ['tidak ada berkas itu', 'there is no such file'],
  EISDIR: ['itu sebuah folder', 'it is a folder'],
  EACCES: ['tidak diizinkan', 'that is not allowed'],
}
