import type { Wording } from './entities.ts'
import type { Language } from './generated/resolvers.ts'

/** The argument of every field that has a wording in both languages. */
export interface LanguageArgs {
  readonly language: Language
}

/** A wording in the language asked for. */
export function inLanguage(wording: Wording, { language }: LanguageArgs): string {
  return language === 'EN' ? wording.en : wording.id
}

/** Resolvers for fields of this type that hold a wording in both languages. */
export function wordings<K extends string>(...fields: readonly K[]) {
  const resolve = (field: K) => (parent: Readonly<Record<K, Wording>>, args: LanguageArgs) =>
    inLanguage(parent[field], args)
  return Object.fromEntries(fields.map((field) => [field, resolve(field)])) as Record<K, ReturnType<typeof resolve>>
}
