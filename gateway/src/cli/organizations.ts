import type { Config } from '@satudata/core'
import { UsageError } from './subgraphs.ts'

const SUBTREE = `query Subtree($code: ID!, $after: String) {
  organization(code: $code) {
    descendants(first: 1000, after: $after) {
      nodes { code }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

interface Descendants {
  readonly nodes: readonly { readonly code: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The organization's code and those of everything below it, asked of the running instance. */
export async function subtreeOf(code: string, config: Pick<Config, 'host' | 'port'>): Promise<string[]> {
  const codes = [code]
  let after: string | null = null
  do {
    const page: Descendants = await descendantsOf(code, after, config)
    codes.push(...page.nodes.map((node) => node.code))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return codes
}

async function descendantsOf(
  code: string,
  after: string | null,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Descendants> {
  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SUBTREE, variables: { code, after } }),
  }).catch((error: unknown) => {
    throw new UsageError(
      `What lies below ${code} is asked of the running instance, and ${address} does not answer: start it first (npx -y pnpm@12 start) or set PORT; --authority ALL needs no instance.`,
      { cause: error },
    )
  })
  const answer = (await response.json()) as {
    readonly data?: { readonly organization: { readonly descendants: Descendants } | null }
    readonly errors?: unknown
  }
  if (answer.errors !== undefined || answer.data === undefined)
    throw new UsageError(`${address} could not say what lies below ${code}: ${JSON.stringify(answer.errors)}`)
  if (answer.data.organization === null) throw new UsageError(`There is no organization ${code}.`)
  return answer.data.organization.descendants
}
