import { randomUUID } from 'node:crypto'
import { BadInputError } from '@satudata/core'
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { Account } from './entities.ts'

/** What a new account needs. It has no password: send a link (`passwordLink`) or let an outside provider sign it in. */
export interface NewAccount {
  readonly username: string
  readonly name: string
  /** Null: no reset by mail. */
  readonly email: string | null
  /** NIP of an employee: 18 digits; null for everybody else. */
  readonly employeeNumber: string | null
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,63}$/
const EMPLOYEE_NUMBER = /^\d{18}$/
/** One line without invisible characters: the name stands in mails, where nobody else's sentences belong. */
const NAME = /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u

/** Creates an account and returns it. Throws BadInputError for what cannot be used or is taken. */
export async function createAccount(em: EntityManager, account: NewAccount, now: Date): Promise<Account> {
  const { employeeNumber } = account
  const name = account.name.trim()
  const username = normaliseUsername(account.username)
  const email = account.email === null ? null : account.email.trim().toLowerCase()
  check(USERNAME.test(username), 'username', username, '3–64 a–z 0–9 . _ -')
  check(email === null || z.email().safeParse(email).success, 'email', email, 'nama@instansi.go.id')
  check(employeeNumber === null || EMPLOYEE_NUMBER.test(employeeNumber), 'NIP', employeeNumber, '18 × 0–9')
  check(NAME.test(name), 'name', name.slice(0, 60), '1–200, satu baris')
  const row = {
    id: randomUUID(),
    username,
    name,
    email,
    kind: employeeNumber === null ? ('OTHER' as const) : ('EMPLOYEE' as const),
    employeeNumber,
    demonstration: false,
    passwordHash: null,
    disabledAt: null,
    createdAt: now,
  }
  try {
    await em.insert(Account, row)
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error
    throw new BadInputError({
      id: `Nama pengguna "${username}", surel atau NIP itu sudah dipakai akun lain.`,
      en: `The user name "${username}", the e-mail or the NIP belongs to another account already.`,
    })
  }
  return em.findOneOrFail(Account, { id: row.id })
}

/** User names are kept and compared in lower case. */
export function normaliseUsername(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

function check(good: boolean, what: string, value: string | null, form: string): void {
  if (good) return
  throw new BadInputError({
    id: `${what}: "${value ?? ''}" tidak dapat dipakai; bentuknya ${form}.`,
    en: `${what}: "${value ?? ''}" cannot be used; its form is ${form}.`,
  })
}
