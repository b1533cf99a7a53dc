import type { Command, Option } from '../command.ts'
import type { Check } from '../documents.ts'
import { EXIT } from '../fault.ts'
import { printCheck } from '../print/check.ts'

const REASON: Option = { value: 'TEXT', required: true, words: { id: 'alasannya', en: 'why' } }

/** `subgraph consent`. */
export const consent: Command = {
  name: 'subgraph consent',
  args: ['CHECK'],
  words: {
    id: 'menyetujui perubahan yang merusak operasi, untuk skema yang diperiksa itu saja; oleh walidata',
    en: 'consents to a change that breaks operations, for exactly the schema checked; by the walidata',
  },
  options: { reason: REASON },
  run: async ({ args: [id], option, registry, terminal }) => {
    const { consentToCheck } = await registry<{ consentToCheck: Check }>('SubgraphConsent', {
      check: id,
      reason: option('reason'),
    })
    if (terminal.json) terminal.raw(JSON.stringify({ check: consentToCheck }, null, 2))
    printCheck(terminal, consentToCheck)
    terminal.line(
      terminal.say({
        id: `Skema itu kini dapat diterbitkan dalam 7 hari: pnpm satudata subgraph publish ${consentToCheck.subgraph}`,
        en: `That schema can be published now, within 7 days: pnpm satudata subgraph publish ${consentToCheck.subgraph}`,
      }),
    )
    return EXIT.ok
  },
}
