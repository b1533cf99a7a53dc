import { watchEffect } from 'vue'
import { createI18n } from 'vue-i18n'
import { en } from './en.ts'
import { id } from './id.ts'
import { language } from './language.ts'

/** Both languages are in the first view's script: together they are smaller than the round trip to fetch one. */
export const i18n = createI18n({ legacy: false, locale: language.value, fallbackLocale: 'id', messages: { id, en } })

watchEffect(() => {
  i18n.global.locale.value = language.value
  document.documentElement.lang = language.value
})
