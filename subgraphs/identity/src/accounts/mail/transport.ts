import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
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

/** Sends through SMTP_URL; without it mails become files in DATA_DIR/mail, for this machine's owner only. */
export function mailTransport(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>, logger: Logger): Send {
  const common = { from: config.mailFrom }
  // A mail server's answer may repeat an address or a link: texts go nowhere, attachments and addresses are not fetched.
  const safe = { disableFileAccess: true, disableUrlAccess: true }
  if (config.smtpUrl === undefined) return toFiles(join(config.dataDir, 'mail'), common.from, logger)
  const transport = createTransport(
    {
      url: config.smtpUrl,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      dnsTimeout: PATIENCE,
      ...safe,
    },
    common,
  )
  return async ({ to, subject, text, messageId }) => void (await transport.sendMail({ to, subject, text, messageId }))
}

function toFiles(folder: string, from: string, logger: Logger): Send {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return async ({ to, subject, text, messageId }) => {
    const { message } = await transport.sendMail({ from, to, subject, text, messageId, encoding: '8bit' })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
    const file = join(folder, name)
    {
      await using handle = await open(`${file}.part`, 'wx', 0o600)
      await handle.writeFile(message as Buffer)
      await handle.sync()
    }
    await rename(`${file}.part`, file)
    logger.info({ file: name }, 'a mail was written to DATA_DIR/mail (no SMTP_URL is set)')
  }
}
