import type { Notice } from './entities.ts'

const REASONS: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  UNREACHABLE: { id: 'layanannya tidak dapat dihubungi', en: 'its service cannot be reached' },
  LATE: { id: 'layanannya menjawab terlalu lambat', en: 'its service answers too late' },
  BROKEN: { id: 'jawabannya bukan GraphQL yang benar', en: 'its answers are no proper GraphQL' },
  OVER_BUDGET: { id: 'jawabannya melebihi batas', en: 'its answers are more than they may be' },
  LIED: { id: 'jawabannya tidak sesuai dengan skemanya', en: 'its answers do not fit its schema' },
  SCHEMA_DIFFERS: { id: 'skemanya tidak lagi cocok', en: 'its schema does not fit any more' },
  BY_HAND: { id: 'peninjau mengeluarkannya', en: 'a reviewer took it out' },
  CONSENT_ENDED: {
    id: 'izin atas field milik pihak lain yang diperlukannya sudah berakhir',
    en: 'the consent to fields of others that it needs has ended',
  },
}

/** Subject and text of a mail. */
type Text = Readonly<Record<'subject' | 'text', string>>

/**
 * The mail to the owner of a subgraph that left the graph, or that fails, or one of whose consents ends, Indonesian and English.
 * `publicUrl`: where people reach the instance.
 */
export function noticeText(notice: Notice, publicUrl: string | null): Text {
  if (notice.reason === 'CONSENT_ENDS') return consentText(notice, publicUrl)
  return notice.reason === 'CALLS_FAIL' ? failingText(notice, publicUrl) : leftText(notice, publicUrl)
}

function whenOf(at: Date): string {
  return at.toLocaleString('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'long', timeStyle: 'short' })
}

function consentText({ subgraph, details, at }: Notice, publicUrl: string | null): Text {
  const page = `${publicUrl ?? ''}/graf/${subgraph}`
  return {
    subject: `Izin untuk subgraf "${subgraph}" berakhir / a consent for it ends`,
    text: `Izin atas field milik pihak lain untuk subgraf "${subgraph}" berakhir:

  ${(details ?? '').slice(0, 500)}

Terbitkan versi yang tidak memerlukannya, atau minta izin lagi kepada pemiliknya, sebelum ${whenOf(at)} WIB: sesudah itu subgraf ini keluar dari graf.
Keadaannya: ${page}

----

The consent named above, to a field of others for the subgraph "${subgraph}", ends. Publish a version that does without it, or ask its owner again, before ${at.toISOString()}: then the subgraph leaves the graph.
How it stands: ${page}
`,
  }
}

function failingText({ subgraph, details, at }: Notice, publicUrl: string | null): Text {
  const page = `${publicUrl ?? ''}/graf/${subgraph}`
  const [reason = '', ...seen] = (details ?? '').split(': ')
  const why = REASONS[reason] ?? { id: reason, en: reason }
  const also = seen.length === 0 ? '' : `\n\n  ${seen.join(': ').slice(0, 500)}`
  return {
    subject: `Panggilan ke subgraf "${subgraph}" gagal / calls to it fail`,
    text: `Sejak ${whenOf(at)} WIB banyak panggilan ke subgraf "${subgraph}" gagal: ${why.id}.${also}

Layanannya menjawab pemeriksaan gateway, jadi subgraf ini tetap di graf; pemakainya mendapat null dan galat. Periksa layanannya.
Keadaannya: ${page}

----

Many calls to the subgraph "${subgraph}" fail: ${why.en}. Its service passes the gateway's probe, so it stays in the graph; who asks gets null and an error. Look at the service.
How it stands: ${page}
`,
  }
}

function leftText({ subgraph, reason, details, at }: Notice, publicUrl: string | null): Text {
  const why = REASONS[reason] ?? { id: reason, en: reason }
  const page = `${publicUrl ?? ''}/graf/${subgraph}`
  const seen = details == null ? '' : `\n\n  ${details.slice(0, 500)}`
  const back = reason !== 'BY_HAND'
  return {
    subject: `Subgraf "${subgraph}" keluar dari graf Satu Data / is out of the Satu Data graph`,
    text: `Subgraf "${subgraph}" dikeluarkan dari graf pada ${whenOf(at)} WIB: ${why.id}.${seen}

${back ? 'Layanannya dicoba lagi dengan sendirinya, dan kembali ke graf setelah menjawab dengan benar.' : 'Subgraf ini kembali bila peninjau memasukkannya lagi.'}
Keadaannya: ${page}

----

The subgraph "${subgraph}" was taken out of the graph: ${why.en}.
${back ? 'Its service is tried again by itself, and comes back once it answers properly.' : 'It comes back when a reviewer lets it in again.'}
How it stands: ${page}
`,
  }
}
