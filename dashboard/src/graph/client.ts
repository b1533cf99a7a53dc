import { cacheExchange, createClient, fetchExchange } from '@urql/vue'
import type { Client } from '@urql/vue'
import { computed } from 'vue'
import type { Language } from '../format/numbers.ts'
import { language } from '../i18n/language.ts'
import { freshExchange } from './outdated.ts'
import { fetchByHash } from './persisted.ts'

/**
 * The graph, at the address the page came from, answering in a language. Who is asking says the session cookie, which the
 * browser adds and script cannot read. Answers are kept in memory for this page only; signing in or out loads it anew.
 */
function graphClient(language: Language): Client {
  return createClient({
    url: '/graphql',
    exchanges: [freshExchange, cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: fetchByHash,
    fetchOptions: {
      credentials: 'same-origin',
      // What is asked of the graph is counted by who asks: a change that would break this page is noticed before it is made.
      headers: { 'accept-language': language, 'apollographql-client-name': 'dasbor' },
    },
  })
}

// One client for each language: messages and notes come in the language of the request, so answers are kept apart.
const clients = { id: graphClient('id'), en: graphClient('en') }

/** The client of the reader's language. */
export const currentClient = computed(() => clients[language.value])
