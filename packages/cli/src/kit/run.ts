import { ask, NoAnswerError } from './ask.ts'
import { CALLER_RULES } from './rules/callers.ts'
import { ENTITY_RULES } from './rules/entities.ts'
import { LIMIT_RULES } from './rules/limits.ts'
import { SCHEMA_RULES } from './rules/schema.ts'
import { describe } from './schema.ts'
import type { KitOptions, KitReport, Rule, RuleResult, Subject, Words } from './types.ts'

/** The rules every subgraph obeys that answers over HTTP, in the order they are tried. */
export const RULES: readonly Rule[] = [...SCHEMA_RULES, ...ENTITY_RULES, ...CALLER_RULES, ...LIMIT_RULES]

/** How long one answer may take when nothing else is said, in milliseconds. */
const DEADLINE = 5_000

/** A service that cannot be tested at all: it does not answer, or what it answers is no schema. */
export class UntestableError extends Error {
  override readonly name = 'UntestableError'
  readonly words: Words
  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

/**
 * Tries a service by every rule, one after the other. `tried` is called after each. Only reads: what it sends is queries. Throws
 * `UntestableError` when there is nothing to test.
 */
export async function testSubgraph(options: KitOptions, tried?: (result: RuleResult) => void): Promise<KitReport> {
  const subject = await subjectOf(options)
  const results: RuleResult[] = []
  for (const rule of RULES) {
    const result = await resultOf(rule, subject)
    results.push(result)
    tried?.(result)
  }
  return { url: options.url, passed: results.every(({ outcome }) => outcome !== 'FAILED'), results }
}

async function subjectOf(options: KitOptions): Promise<Subject> {
  const { url, deadlineMs = DEADLINE } = options
  const send: Subject['ask'] = (operation, how) => ask(url, deadlineMs, operation, how)
  const answered = await publishedSdl(url, deadlineMs)
  const sdl = options.sdl ?? answered
  try {
    return { options, sdl, described: describe(sdl), ask: send }
  } catch (error) {
    const { message } = error as Error
    throw new UntestableError({ id: `Skema tidak terbaca: ${message}`, en: `The schema cannot be read: ${message}` })
  }
}

/** What a service says its schema is. Throws `UntestableError` when it does not. */
export async function publishedSdl(url: string, deadlineMs = DEADLINE): Promise<string> {
  const answer = await ask(url, deadlineMs, { query: '{ _service { sdl } }' }).catch((error: unknown) => {
    if (!(error instanceof NoAnswerError)) throw error
    const { message, cause } = error
    if (cause === 'REDIRECT')
      throw new UntestableError({
        id: `${url} mengalihkan (${message}), dan pengalihan tidak diikuti: tulis alamat akhirnya; bila itu halaman masuk, buka jalan bagi gateway.`,
        en: `${url} redirects (${message}), and no redirect is followed: give the final address; if that is a sign-in page, let the gateway pass.`,
      })
    throw new UntestableError({
      id: `${url} tidak menjawab (${message}): jalankan layanannya, dan periksa alamatnya (http atau https, porta, ejaan).`,
      en: `${url} does not answer (${message}): start the service, and check the address (http or https, port, spelling).`,
    })
  })
  const sdl = (answer.data?.['_service'] as { readonly sdl?: unknown } | null | undefined)?.sdl
  if (typeof sdl === 'string') return sdl
  const got = `HTTP ${answer.status} ${JSON.stringify(answer.text.slice(0, 200))}`
  throw new UntestableError({
    id: `${url} bukan subgraf: { _service { sdl } } dijawab ${got}. Periksa alamatnya, yang lazimnya berakhir /graphql, dan apakah pustakanya mendukung Apollo Federation 2.`,
    en: `${url} is no subgraph: { _service { sdl } } is answered ${got}. Check the address, which mostly ends in /graphql, and that its library supports Apollo Federation 2.`,
  })
}

async function resultOf({ rule, title, skipped, faults }: Rule, subject: Subject): Promise<RuleResult> {
  try {
    const details = await faults(subject)
    if (details === null) return { rule, title, outcome: 'SKIPPED', details: [skipped ?? NOTHING] }
    return { rule, title, outcome: details.length === 0 ? 'PASSED' : 'FAILED', details }
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error
    const { message } = error
    return {
      rule,
      title,
      outcome: 'FAILED',
      details: [{ id: `tidak dijawab (${message})`, en: `no answer (${message})` }],
    }
  }
}

const NOTHING: Words = { id: 'tidak ada entitas (@key) dalam skema', en: 'the schema has no entity (@key)' }
