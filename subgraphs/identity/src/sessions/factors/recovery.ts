import { randomInt } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { hashToken } from '../../secrets.ts'
import { RecoveryCode } from '../entities.ts'

/** Codes given at once. */
const CODES = 10
/** Without letters and digits that look alike. 16 of them are 79 bits: their hash cannot be guessed back. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 16

/** Gives an account new recovery codes, shown once; the old ones are worth nothing from now on. In the caller's transaction. */
export async function newRecoveryCodes(em: EntityManager, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode)
  await em.nativeDelete(RecoveryCode, { accountId })
  await em.insertMany(
    RecoveryCode,
    codes.map((code) => ({ accountId, hash: hashOf(accountId, code) })),
  )
  return codes
}

/** True when the text is a recovery code of the account; it is used up then, in the caller's transaction. */
export async function useRecoveryCode(em: EntityManager, accountId: string, text: string): Promise<boolean> {
  return (await em.nativeDelete(RecoveryCode, { accountId, hash: hashOf(accountId, text) })) === 1
}

/** Takes all recovery codes away, in the caller's transaction. */
export async function dropRecoveryCodes(em: EntityManager, accountId: string): Promise<void> {
  await em.nativeDelete(RecoveryCode, { accountId })
}

/** How many codes are left. */
export function recoveryCodesLeft(em: EntityManager, accountId: string): Promise<number> {
  return em.count(RecoveryCode, { accountId })
}

function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)] ?? '')
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** However it was typed. */
function hashOf(accountId: string, code: string): string {
  return hashToken(`${accountId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
}
