/** A mail to an office, ready to send. */
export interface Notice {
  /** A UUID: the same notice handed over again is one mail. */
  readonly id: string
  /** A mail address. */
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mail for the other parts of the instance. */
export interface Mailer {
  /** Resolves when the mail is on disk: it is sent from then on, although the process dies, perhaps twice. */
  mail(notice: Notice): Promise<void>
}
