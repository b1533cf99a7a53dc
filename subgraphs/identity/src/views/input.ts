import { redact } from '@satudata/core'
import { badInput } from '../applications/refusals.ts'
import { textInput } from '../applications/input.ts'

/** Most characters of a name. */
const LONGEST_NAME = 100
/** Most characters of an address; browsers and proxies take that much everywhere. */
const LONGEST_ADDRESS = 2_000

/** A name of 1 to 100 characters without the spaces around it; throws BadInputError. */
export function nameInput(name: string): string {
  return withoutSecrets('name', textInput('name', name, LONGEST_NAME))
}

/**
 * A path of this instance: one slash at its beginning, no scheme, host, backslash (browsers read it as a slash) or control
 * character (browsers leave some out). Throws BadInputError.
 */
export function addressInput(address: string): string {
  if (address.length > LONGEST_ADDRESS) {
    throw badInput(
      'address',
      `terlalu panjang (${address.length} huruf, batasnya ${LONGEST_ADDRESS}); kurangi saringannya`,
      `too long (${address.length} characters, the limit is ${LONGEST_ADDRESS}); use fewer filters`,
    )
  }
  if (!isOwnPath(address)) {
    throw badInput(
      'address',
      'harus alamat dari dasbor ini, misalnya "/dasbor?tahun=2024"',
      'must be an address of this dashboard, such as "/dasbor?tahun=2024"',
    )
  }
  return withoutSecrets('address', address)
}

function isOwnPath(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  if (!/^\/(?!\/)/.test(address) || /[\\\u0000-\u001f\u007f]/.test(address)) return false
  const { origin, pathname } = new URL(address, OWN)
  // "/.//host" is a path that begins with two slashes once its dots are resolved.
  return origin === OWN && !pathname.startsWith('//')
}

const OWN = 'http://satudata.invalid'

/** What is saved is shown and sent around as text: no NIK, key or password may stand in it, percent-encoded or not (N1, A3). */
function withoutSecrets(field: string, text: string): string {
  for (const read of [text, decoded(text)]) {
    if (redact(read) === read) continue
    throw badInput(
      field,
      'memuat NIK, kunci, atau password; hapus dahulu bagian itu',
      'holds a NIK, a key or a password; remove that part first',
    )
  }
  return text
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+|\+/gi, (run) => {
    try {
      return run === '+' ? ' ' : decodeURIComponent(run)
    } catch {
      return run
    }
  })
}
