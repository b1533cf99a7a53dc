import { forgedToken } from '../keys.ts'
import type { TokenParts } from '../keys.ts'
import type { Answer } from '../ask.ts'
import type { Rule, Subject, Words } from '../types.ts'

/** What the gateway looks for in `www-authenticate` of a 401: the service does not believe the gateway's token. */
const REFUSED = 'SatuData-Caller error="invalid_token"'

/** Rules about who is calling. */
export const CALLER_RULES: readonly Rule[] = [
  {
    rule: 'tokens-refused',
    title: {
      id: 'x-satudata-caller yang tidak sah ditolak dengan 401, bukan dianggap anonim',
      en: 'an x-satudata-caller that does not hold is refused with 401, not taken for anonymous',
    },
    faults: forged,
  },
  {
    rule: 'tokens-believed',
    title: {
      id: 'token gateway diterima; yang kedaluwarsa, untuk layanan lain, atau dari penerbit lain ditolak',
      en: "the gateway's token is believed; an expired one, one for another service or of another issuer is refused",
    },
    skipped: {
      id: 'perlu --keys PORT dan --name: layanan harus percaya kepada kunci alat uji ini',
      en: 'needs --keys PORT and --name: the service must believe the keys of this kit',
    },
    faults: believed,
  },
]

const audienceOf = ({ options }: Subject) => options.name ?? 'subgraph'

async function forged(subject: Subject): Promise<Words[]> {
  const audience = audienceOf(subject)
  const tokens: Readonly<Record<string, string>> = {
    '"abc"': 'abc',
    'alg "none"': forgedToken({ audience, algorithm: 'none', claims: { roles: ['ADMIN'] } }),
    'kunci asing / unknown key': forgedToken({ audience, claims: { kind: 'PERSON', roles: ['ADMIN'] } }),
  }
  return refusals(subject, Object.entries(tokens))
}

async function believed(subject: Subject): Promise<Words[] | null> {
  const { keys, name: audience } = subject.options
  if (keys === undefined || audience === undefined) return null
  const make = (parts: Partial<TokenParts>) => keys.token({ audience, ...parts })
  const good = await subject.ask({ query: '{ __typename }' }, { token: make({}) })
  const faults: Words[] = []
  if (good.status === 401 || good.data === null)
    faults.push({
      id: `token yang sah ditolak (HTTP ${good.status}): beri layanan alamat kunci ${keys.url} dan nama "${audience}"`,
      en: `a token that holds is refused (HTTP ${good.status}): give the service the keys at ${keys.url} and the name "${audience}"`,
    })
  const bad = {
    'kedaluwarsa / expired': make({ lifetime: -120 }),
    'untuk layanan lain / for another service': make({ audience: `${audience}-lain` }),
    'penerbit lain / another issuer': make({ issuer: 'urn:satudata:instance' }),
    'alg "none"': make({ algorithm: 'none' }),
  }
  return [...faults, ...(await refusals(subject, Object.entries(bad)))]
}

async function refusals(subject: Subject, tokens: readonly (readonly [string, string])[]): Promise<Words[]> {
  const faults: Words[] = []
  for (const [what, token] of tokens) {
    const answer = await subject.ask({ query: '{ __typename }' }, { token })
    const fault = refusalFault(answer)
    if (fault !== null) faults.push({ id: `${what}: ${fault.id}`, en: `${what}: ${fault.en}` })
  }
  return faults
}

function refusalFault({ status, headers, data }: Answer): Words | null {
  if (status !== 401 || data !== null)
    return {
      id: `dijawab HTTP ${status}, seharusnya 401 tanpa data`,
      en: `answered HTTP ${status} instead of 401 without data`,
    }
  if (headers.get('www-authenticate') === REFUSED) return null
  return { id: `401 tanpa www-authenticate: ${REFUSED}`, en: `401 without www-authenticate: ${REFUSED}` }
}
