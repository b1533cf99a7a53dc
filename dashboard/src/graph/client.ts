import { cacheExchange, createClient, fetchExchange } from '@urql/vue'
import type { Client } from '@urql/vue'
import type { Language } from '../format/numbers.ts'

/**
 * The graph, at the address the page came from, answering in a language. Nothing is sent that says who is asking (no
 * cookies, no token): until sign-in exists, every reader is the public.
 */
export function graphClient(language: Language): Client {
  return createClient({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { credentials: 'omit', headers: { 'accept-language': language } },
  })
}
