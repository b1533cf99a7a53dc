import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname

/** Folders whose files reach a browser or are run by the product, without the tests beside them. */
const PRODUCT = ['dashboard', 'gateway', 'packages', 'subgraphs']
const OURS = /\.(ts|mjs|js|vue|css|html|svg|graphql|json|md)$/
const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'sample'])

/** Addresses that may be written down, though nothing is loaded from them: beginning → why. */
const NAMED: Readonly<Record<string, string>> = {
  'https://specs.apollo.dev/': 'names a version of the federation specification',
  'http://www.w3.org/': 'names an XML namespace',
  'http://schemas.openxmlformats.org/': 'names an XML namespace of XLSX files',
  'https://schema.org': 'names the vocabulary in which a dataset is told to search engines',
  'http://satudata.invalid': 'no host: the beginning that parsing a path alone needs',
  'https://opendatacommons.org/licenses/': 'links to the licence of the region codes',
  'https://the-guild.dev/graphql/codegen/': 'a comment that codegen writes',
  'http://127.0.0.1': 'this machine',
  'http://[::1]': 'this machine',
  'https://satudata.example.go.id': 'an example in a message',
  'https://data.example.go.id': 'an example in a message',
  'https://data.dinkes.example.go.id': 'an example in a form',
  'https://data.dinas.example.go.id': 'an example in a message',
  'http://localhost': 'this machine',
  'http://${': 'an address that is put together when it is known',
}

/** Hosts that packages come from: only the package manager may know them. */
const REGISTRIES =
  /registry\.(npmjs|yarnpkg|npmmirror)\.|unpkg\.com|jsdelivr|esm\.sh|skypack\.dev|cdnjs|googleapis\.com|gstatic\.com/

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries
    .filter(({ name }) => !NOT_OURS.has(name) && !name.startsWith('.'))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? files(path) : [path]
    })
  return (await Promise.all(found)).flat()
}

const source = (await Promise.all(PRODUCT.map((name) => files(join(root, name)))))
  .flat()
  .filter((path) => OURS.test(path) && !/\.test\.ts$|fixture/.test(path))

/** Every address in a text: with a scheme, or in quotes without one ("//host/…"). */
function addresses(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>)]+|(?<=["'(])\/\/[\w-]+\.[\w.-]+\/[^\s"'`)]*/g)].map(
    ([found]) => found,
  )
}

async function violations(paths: readonly string[], of: (text: string) => readonly string[]): Promise<string[]> {
  const found = paths.map(async (path) =>
    of(await readFile(path, 'utf8')).map((each) => `${relative(root, path)}: ${each}`),
  )
  return (await Promise.all(found)).flat()
}

describe('nothing is loaded from another host', () => {
  test('the product names no address that is not listed here with its reason', async () => {
    expect(source.some((path) => extname(path) === '.vue')).toBe(true)
    const foreign = (text: string) =>
      addresses(text).filter((address) => !Object.keys(NAMED).some((beginning) => address.startsWith(beginning)))
    expect(await violations(source, foreign)).toEqual([])
  })

  test('every reason is still needed', async () => {
    const all = await violations(source, addresses)
    const unused = Object.keys(NAMED).filter((beginning) => !all.some((each) => each.includes(`: ${beginning}`)))
    expect(unused).toEqual([])
  })

  test('no file but those of the package manager names a registry or a host of scripts and fonts', async () => {
    const packageManager = /(^|\/)(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/
    const everything = (await files(root)).filter(
      (path) =>
        /\.(ts|mjs|js|vue|css|html|svg|graphql|json|md|yaml|yml)$/.test(path) &&
        !packageManager.test(path) &&
        path !== import.meta.filename,
    )
    expect(await violations(everything, (text) => text.match(REGISTRIES) ?? [])).toEqual([])
  })
})
