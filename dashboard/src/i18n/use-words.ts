import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Language as GraphLanguage } from '../generated/graphql.ts'
import type { Language } from '../format/numbers.ts'
import { language } from './language.ts'

/** Wordings, the language they are in, and the same as the graph's variable. */
export function useWords(): {
  readonly t: ReturnType<typeof useI18n>['t']
  readonly language: Readonly<typeof language>
  readonly graphLanguage: ComputedRef<GraphLanguage>
} {
  const { t } = useI18n({ useScope: 'global' })
  return { t, language, graphLanguage: computed(() => GRAPH_LANGUAGES[language.value]) }
}

const GRAPH_LANGUAGES: Record<Language, GraphLanguage> = { id: 'ID', en: 'EN' }
