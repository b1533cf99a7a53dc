import { BadInputError } from '@satudata/core'
import type { Config, Message } from '@satudata/core'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { DEMONSTRATION_PASSWORD } from '../demonstration.ts'
import type { Account } from '../entities.ts'
import { isBreached } from './breached.ts'

/** Least characters of a password. */
export const SHORTEST = 12
/** Most characters of a password. */
export const LONGEST = 200
/** Estimating takes time that grows faster than the text; nobody guesses what is strong up to here. */
const ESTIMATED = 64
/** Of 4; 3 is "safely unguessable: moderate protection from offline slow-hash scenario". */
const STRENGTH = 3

/** Throws BadInputError when the account may not have this password; says why and what would do. */
export async function checkPassword(
  account: Pick<Account, 'username' | 'name' | 'email' | 'employeeNumber' | 'demonstration'>,
  password: string,
  config: Pick<Config, 'breachedPasswords'>,
): Promise<void> {
  const length = Array.from(password).length
  if (length < SHORTEST) throw new BadInputError(tooShort(length))
  if (length > LONGEST) throw new BadInputError(tooLong(length))
  if (password === DEMONSTRATION_PASSWORD) {
    if (account.demonstration) return
    throw new BadInputError(PUBLIC)
  }
  const estimate = await estimator()
  if (estimate.common.has(password.toLowerCase())) throw new BadInputError(BREACHED)
  if (estimate.check(password.slice(0, ESTIMATED), wordsOf(account)) < STRENGTH) throw new BadInputError(GUESSABLE)
  if (config.breachedPasswords !== undefined && (await isBreached(config.breachedPasswords, password)))
    throw new BadInputError(BREACHED)
}

/** Words an attacker who knows the person tries first. */
function wordsOf({ username, name, email, employeeNumber }: Parameters<typeof checkPassword>[0]): string[] {
  const texts = [username, name, email ?? '', employeeNumber ?? '']
  const parts = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return [...new Set([...texts, ...parts, 'satudata', 'satu data', DEMONSTRATION_PASSWORD])].filter(
    (each) => each.length > 2,
  )
}

interface Estimator {
  check(password: string, words: string[]): ZxcvbnScore
  readonly common: ReadonlySet<string>
}
type ZxcvbnScore = ReturnType<ZxcvbnFactory['check']>['score']

let loaded: Promise<Estimator> | undefined

/** Half a hundred thousand passwords: loaded when the first password is set, not when the instance starts. */
function estimator(): Promise<Estimator> {
  return (loaded ??= (async () => {
    const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ])
    const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
    return {
      check: (password, words) => zxcvbn.check(password, words).score,
      common: new Set(dictionary['passwords-common']),
    }
  })())
}

function tooShort(length: number): Message {
  return {
    id: `Kata sandi terlalu pendek (${length} karakter); pakai sedikitnya ${SHORTEST}, misalnya empat kata yang tidak berhubungan.`,
    en: `The password is too short (${length} characters); use at least ${SHORTEST}, such as four words that have nothing to do with each other.`,
  }
}

function tooLong(length: number): Message {
  return {
    id: `Kata sandi terlalu panjang (${length} karakter); paling banyak ${LONGEST}.`,
    en: `The password is too long (${length} characters); use at most ${LONGEST}.`,
  }
}

const PUBLIC: Message = {
  id: 'Kata sandi ini tertulis di dokumentasi untuk akun contoh; pilih yang lain.',
  en: 'This password stands in the documentation, for demonstration accounts; choose another.',
}
const BREACHED: Message = {
  id: 'Kata sandi ini ada dalam daftar kata sandi yang pernah bocor; pilih yang lain.',
  en: 'This password is in a list of passwords that were leaked; choose another.',
}
const GUESSABLE: Message = {
  id: 'Kata sandi ini mudah ditebak (pola, pengulangan, atau nama Anda sendiri); tambahkan kata lain yang tidak berhubungan.',
  en: 'This password is easily guessed (a pattern, repetition, or your own names); add other words that have nothing to do with it.',
}
