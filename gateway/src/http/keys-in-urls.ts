import { BadInputError, looksLikeKey } from '@satudata/core'
import type { FastifyInstance } from 'fastify'

/** A parameter in which others send access tokens (RFC 6750, 2.3). */
const ACCESS_TOKEN = /[?&]access_token=/i

/** Refuses requests that carry an API key or an access token in their address: addresses are kept by browsers, proxies and logs (A3). */
export function refuseKeysInUrls(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!looksLikeKey(request.url) && !ACCESS_TOKEN.test(request.url)) return
    throw new BadInputError({
      id: 'Kunci API atau token tidak boleh berada dalam alamat (URL), yang tersimpan di banyak tempat: kirim di header Authorization ("Bearer …"), dan ganti kunci atau token itu karena sudah terbuka.',
      en: 'An API key or token must not be in the address (URL), which is kept in many places: send it in the Authorization header ("Bearer …"), and replace the key or token, as it has been exposed.',
    })
  })
}
