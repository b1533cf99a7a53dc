import { usage } from '../fault.ts'

/** What the words of the template become for a subgraph of this name. */
export function namesFor(name: string): Readonly<Record<string, string>> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length < 2 || name.length > 41)
    throw usage({
      id: `"${name}" bukan nama subgraf: 2 sampai 41 huruf kecil, angka, dan tanda hubung, huruf lebih dahulu.`,
      en: `"${name}" is no name of a subgraph: 2 to 41 lower-case letters, digits and hyphens, a letter first.`,
    })
  const pascal = name.replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return { __NAME__: name, __TYPE__: `${pascal}Item`, __FIELD__: camel, __ROOT__: `${camel}Item` }
}
