import type { Notice } from './entities.ts'

const REASONS: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  UNREACHABLE: { id: 'layanannya tidak dapat dihubungi', en: 'its service cannot be reached' },
  LATE: { id: 'layanannya menjawab terlalu lambat', en: 'its service answers too late' },
  BROKEN: { id: 'jawabannya bukan GraphQL yang benar', en: 'its answers are no proper GraphQL' },
  OVER_BUDGET: { id: 'jawabannya melebihi batas', en: 'its answers are more than they may be' },
  LIED: { id: 'jawabannya tidak sesuai dengan skemanya', en: 'its answers do not fit its schema' },
  SCHEMA_DIFFERS: { id: 'skemanya tidak lagi cocok', en: 'its schema does not fit any more' },
  BY_HAND: { id: 'peninjau mengeluarkannya', en: 'a reviewer took it out' },
}

/** The mail to the owner of a subgraph that left the graph, Indonesian and English. `publicUrl`: where people reach the instance. */
export function noticeText(
  { subgraph, reason, details, at }: Notice,
  publicUrl: string | null,
): { readonly subject: string; readonly text: string } {
  const why = REASONS[reason] ?? { id: reason, en: reason }
  const page = `${publicUrl ?? ''}/graf/${subgraph}`
  const when = at.toLocaleString('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'long', timeStyle: 'short' })
  const seen = details == null ? '' : `\n\n  ${details.slice(0, 500)}`
  const back = reason !== 'BY_HAND'
  return {
    subject: `Subgraf "${subgraph}" keluar dari graf Satu Data / is out of the Satu Data graph`,
    text: `Subgraf "${subgraph}" dikeluarkan dari graf pada ${when} WIB: ${why.id}.${seen}

${back ? 'Layanannya dicoba lagi dengan sendirinya, dan kembali ke graf setelah menjawab dengan benar.' : 'Subgraf ini kembali bila peninjau memasukkannya lagi.'}
Keadaannya: ${page}

----

The subgraph "${subgraph}" was taken out of the graph: ${why.en}.
${back ? 'Its service is tried again by itself, and comes back once it answers properly.' : 'It comes back when a reviewer lets it in again.'}
How it stands: ${page}
`,
  }
}
