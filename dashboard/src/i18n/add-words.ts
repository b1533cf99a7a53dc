import { i18n } from './index.ts'

/** Wordings: texts, or groups of them. */
interface Words {
  readonly [key: string]: string | Words
}

/** Adds the wordings of a page that is loaded later, below a name of their own. English has the same keys. */
export function addWords<Own extends Words>(name: string, id: Own, en: { [Key in keyof Own]: Same<Own[Key]> }): void {
  i18n.global.mergeLocaleMessage('id', { [name]: id })
  i18n.global.mergeLocaleMessage('en', { [name]: en })
}

type Same<Value> = Value extends string ? string : { [Key in keyof Value]: Same<Value[Key]> }
