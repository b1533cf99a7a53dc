import { BadInputError, looksLikeKey } from '@satudata/core'
import type { FastifyInstance } from 'fastify'

/** Refuses requests that carry an API key in their address: addresses are kept by browsers, proxies and logs (A3). */
export function refuseKeysInUrls(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!looksLikeKey(request.url)) return
    throw new BadInputError({
      id: 'Kunci API tidak boleh berada dalam alamat (URL), yang tersimpan di banyak tempat: kirim di header Authorization ("Bearer sdk_…"), dan ganti kunci itu karena sudah terbuka.',
      en: 'An API key must not be in the address (URL), which is kept in many places: send it in the Authorization header ("Bearer sdk_…"), and replace the key, as it has been exposed.',
    })
  })
}
