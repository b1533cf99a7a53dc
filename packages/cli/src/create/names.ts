import { usage } from '../fault.ts'

/** What the words of the template become for a subgraph of this name, whose rows are of this type and stand at this field of Region. */
export function namesFor(name: string, given: { readonly type?: string; readonly field?: string } = {}) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length < 2 || name.length > 41)
    throw usage({
      id: `"${name}" bukan nama subgraf: 2 sampai 41 huruf kecil, angka, dan tanda hubung, huruf lebih dahulu.`,
      en: `"${name}" is no name of a subgraph: 2 to 41 lower-case letters, digits and hyphens, a letter first.`,
    })
  const pascal = name.replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
  const { type = `${pascal}Item`, field = lower(pascal) } = given
  if (!/^[A-Z][A-Za-z0-9]*$/.test(type))
    throw usage({
      id: `--type ${type}: nama tipe diawali huruf besar, tanpa spasi, misalnya VillageOffice.`,
      en: `--type ${type}: a type begins with a capital letter and has no blanks, such as VillageOffice.`,
    })
  if (!/^[a-z][A-Za-z0-9]*$/.test(field))
    throw usage({
      id: `--field ${field}: nama field diawali huruf kecil, tanpa spasi, misalnya villageOffices.`,
      en: `--field ${field}: a field begins with a small letter and has no blanks, such as villageOffices.`,
    })
  return { __NAME__: name, __TYPE__: type, __FIELD__: field, __ROOT__: lower(type) }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
