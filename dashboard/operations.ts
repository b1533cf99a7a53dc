import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const GENERATED = /import \{([^}]+)\} from ["']([./]*generated\/graphql\.ts)["'];?/
const DECLARED = /^export const \w+ = new TypedDocumentString\([^]*?^\s*`, \{.*\}\);$/gm
const MARK = '\0operation:'

/**
 * Operations of the graph are all in one generated file. In the build each page carries its own only: an import of a document becomes
 * one of a module that holds this document.
 */
export function operationsApart(): Plugin {
  const file = new URL('src/generated/graphql.ts', import.meta.url)
  let text: string
  return {
    name: 'satudata:operations-apart',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      text = readFileSync(file, 'utf8')
    },
    resolveId: (id) => (id.startsWith(MARK) ? id : undefined),
    load(id) {
      if (!id.startsWith(MARK)) return undefined
      const name = id.slice(MARK.length)
      const [declared] =
        new RegExp(`^export const ${name} = new TypedDocumentString\\([^]*?\\) as unknown as`, 'm').exec(text) ?? []
      if (declared === undefined) throw new Error(`${name} is not in ${file.pathname}.`)
      return `import { TypedDocumentString } from ${JSON.stringify(file.pathname)}\n${declared.replace(/ as unknown as$/, '')}`
    },
    transform(code, id) {
      // What is left of the whole is their class: a document that is asked for in another way fails the build.
      if (id === file.pathname) return { code: code.replaceAll(DECLARED, ''), map: null }
      const found = GENERATED.exec(code)
      if (found === null || !id.includes('/src/')) return undefined
      const names = (found[1] ?? '').split(',').map((name) => name.trim())
      const apart = names.map((name) => `import { ${name} } from ${JSON.stringify(MARK + name.split(' ')[0])};`)
      return { code: code.replace(found[0], apart.join('')), map: null }
    },
  }
}
