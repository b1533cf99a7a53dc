import { useWords } from '../i18n/use-words.ts'
import './words.ts'

/** Scopes that can be asked for, with the keys of their names. */
const NAMES: Readonly<Record<string, string>> = {
  'data:restricted': 'restricted',
  'data:closed': 'closed',
  'person:read': 'read',
  'person:nik': 'nik',
}

/** Scopes in words, and all of them to choose from. Unknown ones are shown as they are called. */
export function useScopes(): {
  readonly scopeName: (scope: string) => string
  readonly scopeChoices: (scopes?: readonly string[]) => { readonly value: string; readonly label: string }[]
} {
  const { t } = useWords()
  const scopeName = (scope: string) => {
    const known = NAMES[scope]
    return known === undefined ? scope : `${t(`rights.scope.${known}`)} (${scope})`
  }
  return {
    scopeName,
    scopeChoices: (scopes = Object.keys(NAMES)) => scopes.map((value) => ({ value, label: scopeName(value) })),
  }
}
