import { ANONYMOUS, loadConfig } from '@satudata/core'
import type { Principal } from '@satudata/core'
import { startGateway } from '../gateway.ts'
import type { Answer, As, TestGateway } from '../gateway.ts'
import type { Region } from '../region.ts'
import { signIn } from '../sign-in.ts'
import { addApplication } from './applications.ts'
import { addEmployee } from './people.ts'
import { EXPECTATIONS } from './table.ts'
import type { Expectation } from './table.ts'

/** A caller of the table who can ask. */
export interface Caller extends Expectation {
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** Asks for a file: "uji-open-validated.csv". */
  download(file: string): Promise<Response>
}

/** Everybody in the table, and the gateways they ask. */
export interface Callers extends AsyncDisposable {
  readonly all: readonly Caller[]
  /** Tells people apart as the product does. */
  readonly product: TestGateway
  /** Believes principals: for those whom the sample's positions do not make, and for what must not depend on identity. */
  readonly bare: TestGateway
  named(who: string): Caller
}

const SOCIAL = '000900000000000'
const EDUCATION = '000400000000000'
const person = (subject: string, rest: Partial<Principal>): Principal => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  subject,
  ...rest,
})

/** Callers that no position of the sample makes. */
const PRINCIPALS: Readonly<Record<string, Principal>> = {
  'leader above the agency': person('above', { roles: ['LEADER'], authority: [SOCIAL] }),
  'administrator without the Walidata': person('system', { roles: ['ADMIN'] }),
}

/** Makes everybody in the table: accounts, positions, sessions, applications with keys. */
export async function openCallers(region: Region): Promise<Callers> {
  await using stack = new AsyncDisposableStack()
  // One operation here asks for everything there is at once, which nobody may afford.
  const config = { cost: { ...loadConfig({}).cost, mode: 'measure' } } as const
  const common = { transport: 'in-process', subgraphs: region.joinable, config } as const
  const product = stack.use(await startGateway({ ...common, identity: region.identity }))
  const bare = stack.use(await startGateway(common))
  const known: Readonly<Record<string, As>> = {
    ...(await sessions(product)),
    ...(await employees(region)),
    ...(await applications(region)),
  }
  const callerOf = (expectation: Expectation): Caller => {
    const { who } = expectation
    const principal = PRINCIPALS[who]
    const as = known[who] ?? (who === 'anonymous' ? {} : { account: who })
    return {
      ...expectation,
      ask: (document, variables = {}) =>
        principal === undefined
          ? product.query(document, variables, as)
          : bare.query(document, variables, { principal }),
      download: async (file) => {
        const [gateway, own] = principal === undefined ? [product, as] : [bare, { principal }]
        return fetch(`${gateway.url}/unduh/${file}`, { headers: await gateway.headersOf(own) })
      },
    }
  }
  const all = EXPECTATIONS.map(callerOf)
  const owned = stack.move()
  return {
    all,
    product,
    bare,
    named(who) {
      const found = all.find((each) => each.who === who)
      if (found === undefined) throw new Error(`"${who}" is not in the table.`)
      return found
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function sessions({ url }: TestGateway): Promise<Record<string, As>> {
  const names = ['warga', 'kadis.sosial']
  const signed = await Promise.all(names.map(async (name) => [`${name}, by session`, await signIn(url, name)] as const))
  return Object.fromEntries(signed.map(([who, { headers }]) => [who, { headers }]))
}

async function employees(region: Region): Promise<Record<string, As>> {
  await addEmployee(region, 'plt.sosial', [{ position: `${SOCIAL}.01`, appointment: 'PLT', from: -3, to: 3 }])
  await addEmployee(region, 'rangkap', [
    { position: '002600000000000.05', from: -100, to: null },
    { position: `${SOCIAL}.04`, from: -100, to: 0 },
  ])
  await addEmployee(region, 'kemarin', [{ position: `${SOCIAL}.01`, from: -100, to: -1 }])
  return {
    'acting head of Dinas Sosial': { account: 'plt.sosial' },
    'two positions, Bappeda and Dinas Sosial': { account: 'rangkap' },
    'position in Dinas Sosial ended yesterday': { account: 'kemarin' },
  }
}

async function applications(region: Region): Promise<Record<string, As>> {
  const wish = async (
    organization: string | null,
    scopes: Parameters<typeof addApplication>[1]['scopes'],
    ends?: number,
  ) => {
    const agreement = ends === undefined ? {} : { agreementEnds: ends }
    return { token: (await addApplication(region, { organization, scopes, ...agreement })).key }
  }
  return {
    'application, no scopes': await wish(SOCIAL, []),
    'application, data:restricted': await wish(SOCIAL, ['data:restricted'], 30),
    'application, data:closed of its own': await wish(SOCIAL, ['data:restricted', 'data:closed'], 30),
    'application, data:closed of another': await wish(EDUCATION, ['data:restricted', 'data:closed'], 30),
    'application, agreement expired': await wish('001000000000000', ['data:restricted', 'data:closed'], -1),
    'application outside government': await wish(null, []),
  }
}
