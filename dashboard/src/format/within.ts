import type { Language } from './numbers.ts'

/** A name as it stands within a sentence: "Kepadatan penduduk" is "kepadatan penduduk"; abbreviations stay as they are ("PDRB per kapita"). */
export function withinSentence(name: string, language: Language): string {
  const [first = '', second = ''] = name
  return second === second.toLocaleUpperCase(language) ? name : first.toLocaleLowerCase(language) + name.slice(1)
}
