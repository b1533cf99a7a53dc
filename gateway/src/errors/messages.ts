import type { Message } from '@satudata/core'

/** What a caller reads of an unexpected error. */
export const INTERNAL: Message = {
  id: 'Terjadi kesalahan yang tidak terduga; sebutkan requestId kepada pengelola.',
  en: 'Something unexpected went wrong; give the requestId to the operators.',
}

/** A subgraph does not answer, or not with GraphQL. */
export function unavailable(subgraph: string): Message {
  return {
    id: `Bagian "${subgraph}" sedang tidak menjawab; bagian lain tetap tersedia. Coba lagi nanti.`,
    en: `The part "${subgraph}" does not answer now; the rest still does. Try again later.`,
  }
}

/** A subgraph answered something that its own schema does not allow. */
export function unfitAnswer(subgraph: string): Message {
  return {
    id: `Jawaban bagian "${subgraph}" di sini tidak sesuai skemanya dan tidak dipakai; bagian lain tetap tersedia. Sebutkan requestId kepada pengelola.`,
    en: `What the part "${subgraph}" answered here does not fit its schema and is not used; the rest still is. Give the requestId to the operators.`,
  }
}

/** A subgraph took longer than it may. */
export function tooSlow(subgraph: string, milliseconds: number): Message {
  return {
    id: `Bagian "${subgraph}" tidak menjawab dalam ${milliseconds / 1000} detik; persempit pertanyaan atau coba lagi.`,
    en: `The part "${subgraph}" did not answer within ${milliseconds / 1000} s; ask for less or try again.`,
  }
}

/** The whole operation took longer than it may. */
export function operationTooSlow(milliseconds: number): Message {
  return {
    id: `Operasi melampaui batas ${milliseconds / 1000} detik; persempit pertanyaan.`,
    en: `The operation passed its limit of ${milliseconds / 1000} s; ask for less.`,
  }
}

/** The process has no supergraph yet. */
export const STARTING: Message = {
  id: 'Layanan sedang dimulai; coba lagi sebentar lagi.',
  en: 'The service is starting; try again in a moment.',
}

/** The process is stopping and takes no new operations. */
export const STOPPING: Message = {
  id: 'Layanan sedang dihentikan; coba lagi sebentar lagi.',
  en: 'The service is stopping; try again in a moment.',
}

/** More is asked at once than can be answered. */
export const OVERLOADED: Message = {
  id: 'Terlalu banyak permintaan sedang dijawab; coba lagi sebentar lagi.',
  en: 'Too many requests are being answered; try again in a moment.',
}

/** A change ran, and its outcome cannot be put on record. */
export const UNCERTAIN: Message = {
  id: 'Catatan audit sedang tidak dapat ditulis; perubahan ini mungkin sudah dilakukan. Periksa sebelum mengulanginya.',
  en: 'The audit log cannot be written at the moment; this change may have been made. Check before you repeat it.',
}
