import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Config, Logger } from '@satudata/core'
import type { MailText } from './texts.ts'

/** A mail ready to go. */
export interface Mail extends MailText {
  readonly to: string
  /** The same at every attempt, so that a mailbox can tell a repetition. */
  readonly messageId: string
}

/** Sends mail. Rejects when it could not be handed over; it may be tried again. */
export type Send = (mail: Mail) => Promise<void>

/** How long a mail server may take for each step, in milliseconds. */
const PATIENCE = 15_000
/** And for all of them, in milliseconds. */
const LONGEST = 60_000

/**
 * Sends through SMTP_URL, in production only over TLS; without it mails become files in DATA_DIR/mail, for this machine's owner
 * only.
 */
export function mailTransport(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'production'>,
  logger: Logger,
): Send {
  if (config.smtpUrl === undefined) return toFiles(join(config.dataDir, 'mail'), config.mailFrom, logger)
  const transport = createTransport(
    {
      url: config.production ? encrypted(config.smtpUrl) : config.smtpUrl,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      dnsTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: config.mailFrom },
  )
  return async ({ to, subject, text, messageId }) => {
    const sent = transport.sendMail({ to, subject, text, messageId })
    // A server that answers a byte now and then is not silent, and never done.
    if ((await Promise.race([sent, wait(LONGEST, null, { ref: false })])) === null)
      throw new Error(`The mail server took longer than ${LONGEST} ms.`)
  }
}

/** With STARTTLS where TLS is not spoken from the start: mails hold links that open accounts. Whatever the address says about it. */
function encrypted(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  url.searchParams.set('requireTLS', 'true')
  return url.href
}

/** Readable as they are: whoever tries the product copies the link out of the file. */
function toFiles(folder: string, from: string, logger: Logger): Send {
  return async ({ to, subject, text, messageId }) => {
    const date = new Date()
    const headers = [
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      `Message-ID: ${messageId}`,
      `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
    ]
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${date.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
    const file = join(folder, name)
    {
      await using handle = await open(`${file}.part`, 'wx', 0o600)
      await handle.writeFile(`${headers.join('\n')}\n\n${text}`)
      await handle.sync()
    }
    await rename(`${file}.part`, file)
    logger.info({ file: name }, 'a mail was written to DATA_DIR/mail (no SMTP_URL is set)')
  }
}
