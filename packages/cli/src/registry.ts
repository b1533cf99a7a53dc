import { EXIT, Fault } from './fault.ts'
import type { ExitCode } from './fault.ts'
import { ask, NoAnswerError } from './kit/ask.ts'
import type { Answer, AnswerError } from './kit/ask.ts'
import { OPERATIONS } from './operations.ts'
import type { Settings } from './settings.ts'

/** Asks the instance's graph. Throws `Fault` when there is no answer, or a refusal. */
export type Registry = <Data>(
  operation: keyof typeof OPERATIONS,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Data>

/** Codes that say: this caller may not. */
const NOT_ALLOWED: ReadonlySet<unknown> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE'])

/** The graph of the instance, asked as who `SATUDATA_TOKEN` says. `deadlineMs` holds for each answer. */
export function registryAt(settings: Settings, deadlineMs: number): Registry {
  const url = graphUrl(settings.url)
  const headers = {
    'accept-language': settings.language,
    'apollographql-client-name': 'satudata-cli',
    ...(settings.token === null ? {} : { authorization: `Bearer ${tokenOf(settings)}` }),
  }
  return async <Data>(operation: keyof typeof OPERATIONS, variables = {}) => {
    const answer = await ask(url, deadlineMs, { query: OPERATIONS[operation], variables }, { headers }).catch(
      (error: unknown) => {
        if (!(error instanceof NoAnswerError)) throw error
        throw new Fault(EXIT.unreachable, 'UNREACHABLE', {
          id: `${url} tidak menjawab (${error.message}): periksa SATUDATA_URL, dan apakah Satu Data berjalan.`,
          en: `${url} does not answer (${error.message}): check SATUDATA_URL, and that Satu Data runs.`,
        })
      },
    )
    return dataOf(answer, url, settings) as Data
  }
}

function graphUrl(given: string): string {
  const parsed = URL.canParse(given) ? new URL(given) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    throw new Fault(EXIT.usage, 'USAGE', {
      id: 'SATUDATA_URL harus alamat seperti https://satudata.example.go.id atau http://localhost:4000, tanpa nama pengguna dan kata sandi.',
      en: 'SATUDATA_URL must be an address such as https://satudata.example.go.id or http://localhost:4000, without a user name and password.',
    })
  if (!parsed.pathname.endsWith('/graphql')) parsed.pathname = `${parsed.pathname.replace(/\/+$/, '')}/graphql`
  return parsed.href
}

function tokenOf({ token }: Settings): string {
  // Not repeated: it may be half of a secret.
  if (token !== null && /^[\w.~+/=-]+$/.test(token)) return token
  throw new Fault(EXIT.usage, 'USAGE', {
    id: 'SATUDATA_TOKEN memuat spasi atau tanda lain yang tidak ada dalam token: salin sekali lagi, tanpa "Bearer".',
    en: 'SATUDATA_TOKEN holds spaces or signs that no token has: copy it once more, without "Bearer".',
  })
}

function dataOf({ status, graphql, data, errors, text }: Answer, url: string, settings: Settings): unknown {
  if (!graphql)
    throw new Fault(EXIT.unreachable, 'NOT_GRAPHQL', {
      id: `${url} bukan graf Satu Data: HTTP ${status}, ${JSON.stringify(text.slice(0, 120))}. Periksa SATUDATA_URL.`,
      en: `${url} is no graph of Satu Data: HTTP ${status}, ${JSON.stringify(text.slice(0, 120))}. Check SATUDATA_URL.`,
    })
  // Parts that this caller may not see are left out of what is shown.
  const refused = errors.filter(({ path, extensions }) => !isLeftOut(path, extensions, data))
  const [first] = refused
  if (first !== undefined) throw refusal(first, settings)
  if (data === null) throw new Fault(EXIT.refused, 'NO_DATA', { id: 'Jawaban kosong.', en: 'An empty answer.' })
  return data
}

function isLeftOut(path: AnswerError['path'], extensions: AnswerError['extensions'], data: Answer['data']): boolean {
  return (
    extensions?.['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE' &&
    path !== undefined &&
    path.length > 1 &&
    data?.[String(path[0])] != null
  )
}

function refusal({ message, extensions }: AnswerError, { token }: Settings): Fault {
  const code = String(extensions?.['code'] ?? 'INTERNAL')
  const exit: ExitCode = NOT_ALLOWED.has(code) ? EXIT.unreachable : EXIT.refused
  const id = extensions?.['requestId']
  const trace = code === 'INTERNAL' && typeof id === 'string' ? ` (requestId ${id})` : ''
  const [hintId, hintEn] = hints(code, token)
  return new Fault(exit, code, { id: `${message}${trace}${hintId}`, en: `${message}${trace}${hintEn}` })
}

function hints(code: string, token: string | null): readonly [string, string] {
  if (NOT_ALLOWED.has(code) && token === null)
    return [' Perintah ini perlu token: isi SATUDATA_TOKEN.', ' This command needs a token: set SATUDATA_TOKEN.']
  if (code === 'UNAUTHENTICATED') {
    const command = token?.startsWith('sdg_') === true ? 'pnpm satudata subgraph token create' : 'pnpm run token'
    return [
      ` SATUDATA_TOKEN tidak berlaku (lagi): buat yang baru, ${command}.`,
      ` SATUDATA_TOKEN does not hold (any more): make a new one, ${command}.`,
    ]
  }
  if (NOT_ALLOWED.has(code) && token?.startsWith('sdg_') === true)
    return [
      ' Token subgraf hanya memeriksa dan menerbitkan subgraf itu: pakai token akun.',
      ' A token of a subgraph only checks and publishes that subgraph: use the token of an account.',
    ]
  return ['', '']
}
