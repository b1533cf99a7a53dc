/** A message in both languages of the interface. Names the value and the way out; no internals. */
export interface Message {
  readonly id: string
  readonly en: string
}

/** Stable codes that clients may rely on; docs/access.md lists them. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'RELEASE_REFUSED'
  | 'DEADLINE_EXCEEDED'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'LIMIT_EXCEEDED'
  | 'CONFLICT'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'INTERNAL'

/** An error meant for the caller. `extensions` is what GraphQL answers carry; the gateway picks the language. */
export class SatuDataError extends Error {
  readonly code: ErrorCode
  readonly messages: Message
  readonly extensions: Readonly<Record<string, unknown>>
  constructor(
    code: ErrorCode,
    messages: Message,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(messages.en, options)
    this.name = new.target.name
    this.code = code
    this.messages = messages
    this.extensions = { ...details, code, messages }
  }
}

/** The caller's input cannot be used: says which value and what would be right. */
export class BadInputError extends SatuDataError {
  constructor(messages: Message, details?: Readonly<Record<string, unknown>>) {
    super('BAD_INPUT', messages, details)
  }
}

/** The caller may not do or see this. Never says whether the thing exists. */
export class ForbiddenError extends SatuDataError {
  constructor(messages: Message) {
    super('FORBIDDEN', messages)
  }
}

/** The token is missing, expired, or not for us. */
export class UnauthenticatedError extends SatuDataError {
  constructor(messages: Message) {
    super('UNAUTHENTICATED', messages)
  }
}

/** A release did not pass its checks; `report` says what, row by row. */
export class ReleaseRefusedError extends SatuDataError {
  constructor(messages: Message, details: Readonly<Record<string, unknown>>) {
    super('RELEASE_REFUSED', messages, details)
  }
}

/** Something took longer than it may. */
export class DeadlineError extends SatuDataError {
  constructor(messages: Message) {
    super('DEADLINE_EXCEEDED', messages)
  }
}

/** A limit of the caller's tier is passed. */
export class LimitError extends SatuDataError {
  constructor(messages: Message, details?: Readonly<Record<string, unknown>>) {
    super('LIMIT_EXCEEDED', messages, details)
  }
}

/** A part of the system does not answer; the rest still works. */
export class UnavailableError extends SatuDataError {
  constructor(messages: Message, options?: ErrorOptions) {
    super('SUBGRAPH_UNAVAILABLE', messages, {}, options)
  }
}
