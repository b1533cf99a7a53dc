import { lineOf } from '../schema/links.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** Says that a coordinate is of others, what the schema does with it, and whom to ask. */
export function needsConsent(
  node: Parameters<typeof lineOf>[0],
  coordinate: string,
  { owners }: { readonly owners: ReadonlySet<string> },
  id: string,
  en: string,
): Finding {
  const names = [...owners]
    .toSorted()
    .map((each) => `"${each}"`)
    .join(', ')
  return finding(
    'OWNERSHIP',
    'ERROR',
    { coordinate, line: lineOf(node) },
    `${coordinate} milik ${names}, dan skema ini ${id}. Keluarkan, beri nama lain, atau minta persetujuan pemiliknya untuk ${coordinate} (consentToField).`,
    `${coordinate} is owned by ${names}, and this schema ${en}. Take it out, name it otherwise, or ask its owner to consent to ${coordinate} (consentToField).`,
  )
}

/** The named type in "(first:Int)[Region!]!". */
export function namedIn(signature: string): string {
  return /[A-Za-z_]\w*/.exec(signature.replace(/^\(.*\)/, ''))?.[0] ?? ''
}
