import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Command } from '../command.ts'
import { EXIT, usage } from '../fault.ts'
import { namesFor } from './names.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const TEMPLATE = join(ROOT, 'packages/cli/template')
const TOOLS = join(ROOT, 'packages/cli')
const EXAMPLE = join(ROOT, 'examples/perizinan-typescript')
/** What every service of this form has, whatever it answers. */
const SHARED = [
  'tsconfig.json',
  'package.json',
  'src/caller.ts',
  'src/execute.ts',
  'src/schema.ts',
  'src/server.ts',
  'src/main.ts',
]

/** `create`: a folder with a subgraph that runs. */
export const create: Command = {
  name: 'create',
  args: ['NAME'],
  words: {
    id: 'menulis folder berisi subgraf TypeScript yang langsung jalan, di luar folder Satu Data',
    en: 'writes a folder with a subgraph in TypeScript that runs, outside the folder of Satu Data',
  },
  options: {
    type: {
      value: 'TYPE',
      words: { id: 'nama tipe barisnya: VillageOffice', en: 'what a row of it is called: VillageOffice' },
    },
    field: {
      value: 'FIELD',
      words: {
        id: 'nama field yang ditambahkannya pada Region: villageOffices',
        en: 'the field it adds to Region: villageOffices',
      },
    },
  },
  run: async ({ args: [given = ''], option, settings, terminal }) => {
    const name = basename(given)
    const [type, field] = [option('type'), option('field')]
    const names = namesFor(name, { ...(type === undefined ? {} : { type }), ...(field === undefined ? {} : { field }) })
    const folder = target(given, settings.folder)
    await empty(folder)
    await writeTemplate(folder, names)
    if (terminal.json) terminal.raw(JSON.stringify({ name, folder }, null, 2))
    terminal.line(
      terminal.say({
        id: `${name} ada di ${folder}. Berikutnya, dengan Node 22.18 atau lebih baru:`,
        en: `${name} is in ${folder}. Next, with Node 22.18 or newer:`,
      }),
    )
    terminal.line(`\n  cd ${relative(settings.folder, folder) || '.'}\n  npm install\n  npm test\n  npm start\n`)
    return EXIT.ok
  },
}

/** A name alone goes beside the folder of Satu Data when called from within it: a workspace inside a workspace confuses both. */
function target(given: string, from: string): string {
  const folder = resolve(from, given)
  if (!within(folder)) return folder
  if (given === basename(given)) return join(dirname(ROOT), given)
  throw usage({
    id: `${folder} ada di dalam folder Satu Data: sebutkan tempat di luarnya, misalnya ../${basename(given)}.`,
    en: `${folder} is within the folder of Satu Data: name a place outside it, such as ../${basename(given)}.`,
  })
}

function within(folder: string): boolean {
  return folder === ROOT || folder.startsWith(ROOT + sep)
}

async function empty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw usage({ id: `${folder}: ${error.message}`, en: `${folder}: ${error.message}` })
  })
  if (found.length > 0)
    throw usage({
      id: `${folder} tidak kosong: pilih nama lain, atau pindahkan isinya.`,
      en: `${folder} is not empty: choose another name, or move what is in it.`,
    })
}

async function writeTemplate(folder: string, names: Readonly<Record<string, string>>): Promise<void> {
  const named = (text: string) => text.replaceAll(/__[A-Z]+__/g, (word) => names[word] ?? word)
  for (const path of (await readdir(TEMPLATE, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  )) {
    const file = join(path.parentPath, path.name)
    await write(join(folder, relative(TEMPLATE, file).replace(/\.template$/, '')), named(await readFile(file, 'utf8')))
  }
  for (const path of SHARED) {
    const text = await readFile(join(EXAMPLE, path), 'utf8')
    await write(join(folder, path), adapted(path, text, names['__NAME__']!))
  }
  await writeTools(join(folder, 'satudata'))
  await write(join(folder, '.gitignore'), 'node_modules/\n')
  // An older Node says so at the installation, and not by not finding tests.
  await write(join(folder, '.npmrc'), 'engine-strict=true\n')
}

/** The commands and the test kit, so that a team needs nothing of this repository, nor does its CI. */
async function writeTools(folder: string): Promise<void> {
  await cp(join(TOOLS, 'src'), folder, {
    recursive: true,
    // What tests the commands themselves, and what writes folders, stays here.
    filter: (path) => !/\.(test|fixture)\.ts$/.test(path) && path !== import.meta.dirname,
  })
  const list = await readFile(join(TOOLS, 'src/commands/index.ts'), 'utf8')
  await write(join(folder, 'commands/index.ts'), list.replaceAll(/^.*\bcreate\b.*\n/gm, ''))
  const main = await readFile(join(TOOLS, 'main.ts'), 'utf8')
  await write(join(folder, 'main.ts'), main.replaceAll("'./src/", "'./"))
}

/** The example's own name and port, and what its package says of itself. */
function adapted(path: string, text: string, name: string): string {
  if (path === 'tsconfig.json') return text.replace('["src", "test"]', '["src", "test", "satudata"]')
  if (path !== 'package.json') return text.replaceAll('perizinan', name).replace('4202', '4210')
  const { license: _, scripts, ...content } = JSON.parse(text) as Record<string, unknown>
  const described = { ...content, name, description: 'A subgraph of Satu Data' }
  const commands = { ...(scripts as object), satudata: 'node satudata/start.ts' }
  return `${JSON.stringify({ ...described, scripts: commands }, null, 2)}\n`
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
