import type { Command, Option } from '../command.ts'
import type { Consent } from '../documents.ts'
import { EXIT } from '../fault.ts'
import { printTable } from '../print/table.ts'
import type { Terminal } from '../terminal.ts'

const REASON: Option = { value: 'TEXT', required: true, words: { id: 'alasannya', en: 'why' } }

/** `subgraph allow`. */
export const allow: Command = {
  name: 'subgraph allow',
  args: ['NAME', 'COORDINATE'],
  words: {
    id: 'mengizinkan subgraf itu ikut menjawab atau mengambil alih field milik Anda ("Region.name")',
    en: 'lets that subgraph share or take over a field of yours ("Region.name")',
  },
  options: {
    reason: REASON,
    until: {
      value: 'DATE',
      words: { id: 'hari terakhir berlaku, 2027-01-31 (365 hari)', en: 'last day it holds, 2027-01-31 (365 days)' },
    },
  },
  run: async ({ args: [subgraph, coordinate], option, registry, terminal }) => {
    const { consentToField } = await registry<{ consentToField: Consent }>('SubgraphAllow', {
      subgraph,
      coordinate,
      reason: option('reason'),
      until: option('until'),
    })
    if (terminal.json) terminal.raw(JSON.stringify({ consent: consentToField }, null, 2))
    printConsents(terminal, [consentToField])
    return EXIT.ok
  },
}

/** `subgraph withdraw`. */
export const withdraw: Command = {
  name: 'subgraph withdraw',
  args: ['CONSENT'],
  words: {
    id: 'mencabut izin itu; yang memerlukannya keluar dari graf dalam 14 hari, atau sekarang (--now)',
    en: 'takes such a consent back; what needs it leaves the graph within 14 days, or now (--now)',
  },
  options: { reason: REASON, now: { words: { id: 'sekarang juga', en: 'at once' } } },
  run: async ({ args: [id], option, registry, terminal }) => {
    const { withdrawConsent } = await registry<{ withdrawConsent: Consent }>('SubgraphWithdraw', {
      id,
      reason: option('reason'),
      now: option('now') !== undefined,
    })
    if (terminal.json) terminal.raw(JSON.stringify({ consent: withdrawConsent }, null, 2))
    printConsents(terminal, [withdrawConsent])
    return EXIT.ok
  },
}

/** Consents, and until when what needs them stays in the graph. */
export function printConsents(terminal: Terminal, consents: readonly Consent[]): void {
  const say = (id: string, en: string) => terminal.say({ id, en })
  printTable(
    terminal,
    [
      say('izin', 'consent'),
      'field',
      say('berlaku sampai', 'valid until'),
      say('berakhir karena', 'ended by'),
      say('keluar dari graf', 'leaves the graph'),
    ],
    consents.map(({ id, coordinate, until, ended, leavesAt }) => [
      id,
      coordinate,
      until,
      ended ?? '-',
      leavesAt ?? '-',
    ]),
  )
}
