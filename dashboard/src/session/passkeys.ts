import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { RefusedError } from '../graph/refused.ts'
import { i18n } from '../i18n/index.ts'
import { askSso } from './rest.ts'
import type { Step } from './session.ts'
import './words.ts'

/** False where the browser has no passkeys, the page is not reached by https, or by a bare network address: passkeys belong to names. */
export const passkeysWork: boolean = browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(location.hostname)

/** Signs in by a passkey, alone or as the second factor of a password that was right. Rejects with RefusedError. */
export async function signInByPasskey(): Promise<Step> {
  const optionsJSON = await askSso<PublicKeyCredentialRequestOptionsJSON>('POST', '/session/passkey/options', {})
  const response = await inBrowser(startAuthentication({ optionsJSON }))
  return askSso<Step>('POST', '/session/passkey', { response })
}

/** Makes a passkey on the person's device and adds it to the account under a name. Rejects with RefusedError. */
export async function addPasskey<Answer>(name: string): Promise<Answer> {
  const optionsJSON = await askSso<PublicKeyCredentialCreationOptionsJSON>('POST', '/factors/passkey/options', {})
  const response = await inBrowser(startRegistration({ optionsJSON }))
  return askSso<Answer>('POST', '/factors/passkey', { response, name })
}

/** Browsers say why in English and for developers; people are told what to do. */
async function inBrowser<Response>(asked: Promise<Response>): Promise<Response> {
  try {
    return await asked
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const [reason, code] = REASONS[name] ?? ['failed', 'PASSKEY_FAILED']
    throw new RefusedError({ message: i18n.global.t(`passkey.${reason}`), code, requestId: null })
  }
}

const REASONS: Readonly<Record<string, readonly [reason: string, code: string]>> = {
  NotAllowedError: ['cancelled', 'PASSKEY_CANCELLED'],
  AbortError: ['cancelled', 'PASSKEY_CANCELLED'],
  InvalidStateError: ['known', 'PASSKEY_KNOWN'],
  SecurityError: ['domain', 'PASSKEY_DOMAIN'],
}
