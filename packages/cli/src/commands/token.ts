import type { Command } from '../command.ts'
import type { TokenDetails } from '../documents.ts'
import { EXIT } from '../fault.ts'
import { printTable } from '../print/table.ts'
import type { Terminal } from '../terminal.ts'

/** `subgraph token create`. */
export const createToken: Command = {
  name: 'subgraph token create',
  args: ['SUBGRAPH'],
  words: {
    id: 'membuat token yang hanya memeriksa dan menerbitkan satu subgraf; tercetak sekali',
    en: 'makes a token that only checks and publishes one subgraph; printed once',
  },
  options: {
    name: { value: 'TEXT', required: true, words: { id: 'sebutannya: "CI"', en: 'what to call it: "CI"' } },
    expires: {
      value: 'DATE',
      words: { id: 'hari terakhir berlaku, 2027-01-31 (90 hari)', en: 'last day it works, 2027-01-31 (90 days)' },
    },
  },
  run: async ({ args: [subgraph], option, registry, terminal }) => {
    const { createSubgraphToken } = await registry<{
      createSubgraphToken: { readonly token: string; readonly details: TokenDetails }
    }>('SubgraphTokenCreate', { subgraph, name: option('name'), expiresOn: option('expires') })
    if (terminal.json) terminal.raw(JSON.stringify(createSubgraphToken, null, 2))
    const { token, details } = createSubgraphToken
    // The token alone on stdout, so that it can go straight into a secret store.
    if (!terminal.json)
      terminal.note(
        terminal.say({
          id: `Berlaku sampai ${details.expiresAt}; cabut dengan: pnpm satudata subgraph token revoke ${details.id}`,
          en: `Valid until ${details.expiresAt}; take it away with: pnpm satudata subgraph token revoke ${details.id}`,
        }),
      )
    terminal.line(token)
    return EXIT.ok
  },
}

/** `subgraph token revoke`. */
export const revokeToken: Command = {
  name: 'subgraph token revoke',
  args: ['ID'],
  words: {
    id: 'mencabut token; ditolak di mana pun dalam sedetik',
    en: 'takes a token away; refused everywhere within a second',
  },
  options: {},
  run: async ({ args: [id], registry, terminal }) => {
    const { revokeSubgraphToken } = await registry<{ revokeSubgraphToken: TokenDetails }>('SubgraphTokenRevoke', { id })
    if (terminal.json) terminal.raw(JSON.stringify({ token: revokeSubgraphToken }, null, 2))
    printTokens(terminal, [revokeSubgraphToken])
    return EXIT.ok
  },
}

/** Tokens, without their secrets. */
export function printTokens(terminal: Terminal, tokens: readonly TokenDetails[]): void {
  const say = (id: string, en: string) => terminal.say({ id, en })
  printTable(
    terminal,
    [
      'token',
      say('sebutan', 'name'),
      say('terakhir dipakai', 'last used'),
      say('berlaku sampai', 'valid until'),
      say('dicabut', 'revoked'),
    ],
    tokens.map(({ id, name, lastUsedAt, expiresAt, revokedAt }) => [
      id,
      name,
      lastUsedAt ?? '-',
      expiresAt,
      revokedAt ?? '-',
    ]),
  )
}
