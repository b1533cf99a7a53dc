import type { Message } from '@satudata/core'
import type { ServiceAnswer } from './ask.ts'

/** What an answer is that is none of a subgraph, and the way out. Nothing of it is repeated. */
export function notGraphql({ status, json, isPage }: ServiceAnswer, question: string): Message {
  if (isPage)
    return {
      id: `menjawab ${question} dengan halaman web (HTTP ${status}). Periksa alamatnya, dan apakah halaman masuk atau proksi berdiri di depannya`,
      en: `answers ${question} with a web page (HTTP ${status}). Look at its address, and whether a sign-in page or a proxy stands before it`,
    }
  const { errors } = (json ?? {}) as { readonly errors?: unknown }
  if (Array.isArray(errors) && errors.length > 0 && status < 500 && status !== 404)
    return {
      id: `menjawab ${question} dengan galat GraphQL. Pakai pustaka yang mendukung Apollo Federation 2, dan izinkan pertanyaan itu`,
      en: `answers ${question} with an error of GraphQL. Use a library that supports Apollo Federation 2, and let that be asked`,
    }
  const code = status === 200 ? '' : ` (HTTP ${status})`
  return {
    id: `tidak menjawab ${question} dengan JSON GraphQL${code}. Periksa alamatnya, yang lazimnya berakhir /graphql, dan pustaka federasinya`,
    en: `does not answer ${question} with GraphQL's JSON${code}. Look at its address, which mostly ends in /graphql, and its federation library`,
  }
}

/** Why no connection came about, by the code that the system gives it; the code stands beside it for those who look it up. */
export function notReached(code: string): Message {
  const [id, en] = REASONS[code] ?? (/CERT|SIGNED|ISSUER|ALTNAME/.test(code) ? CERTIFICATE : UNKNOWN)
  const named = /^[A-Z_\d]{3,60}$/.test(code) ? ` (${code})` : ''
  return { id: `tidak dapat dihubungi${named}: ${id}`, en: `cannot be reached${named}: ${en}` }
}

type Reason = readonly [id: string, en: string]

const UNKNOWN: Reason = [
  'jalankan layanannya, dan pastikan gateway dapat mencapainya',
  'start the service, and see that the gateway can reach it',
]
const CERTIFICATE: Reason = [
  'sertifikatnya tidak dipercaya. Pasang sertifikat yang masih berlaku untuk nama itu, lengkap dengan sertifikat perantaranya; otoritas sertifikat sendiri dikenalkan operator dengan NODE_EXTRA_CA_CERTS',
  'its certificate is not trusted. Install one that is valid for that name, with those between; an authority of your own is made known by the operator with NODE_EXTRA_CA_CERTS',
]
const NO_TLS: Reason = [
  'porta itu tidak berbicara https. Periksa https atau http, dan nomor portanya',
  'that port does not speak https. Look at https or http, and at the number of the port',
]
const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: [
    'tidak ada yang mendengarkan di porta itu. Jalankan layanannya, dan periksa nomor portanya',
    'nothing listens at that port. Start the service, and look at the number of the port',
  ],
  ENOTFOUND: ['nama itu tidak dikenal DNS. Periksa ejaannya', 'DNS does not know that name. Look at how it is spelt'],
  EAI_AGAIN: ['DNS tidak menjawab. Coba lagi sebentar lagi', 'DNS does not answer. Try again in a moment'],
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  EPROTO: NO_TLS,
  UND_ERR_SOCKET: [
    'sambungannya ditutup sebelum ada jawaban. Lihat log layanannya, dan apakah porta itu meminta https',
    'it closed the connection before it answered. Look at its log, and whether that port wants https',
  ],
  ECONNRESET: [
    'sambungannya diputus sebelum ada jawaban. Lihat log layanannya, dan apakah porta itu meminta https',
    'it cut the connection before it answered. Look at its log, and whether that port wants https',
  ],
}
