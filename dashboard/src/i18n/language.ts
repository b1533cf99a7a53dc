import { readonly, ref } from 'vue'
import type { Language } from '../format/numbers.ts'

/** Where the reader's choice is kept: a preference, nothing secret. */
const KEY = 'satudata.language'

const chosen = ref<Language>(remembered())

/** The language of the interface; Indonesian until the reader chooses English. */
export const language = readonly(chosen)

/** Changes the language and remembers it. */
export function chooseLanguage(next: Language): void {
  chosen.value = next
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // Storage is closed to the page: the choice holds until it is left.
  }
}

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id'
  } catch {
    return 'id'
  }
}
