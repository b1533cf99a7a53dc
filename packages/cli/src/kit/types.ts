import type { Answer, AskOptions, Operation } from './ask.ts'
import type { Described } from './schema.ts'
import type { KitKeys } from './keys.ts'

/** A text in both languages. */
export interface Words {
  readonly id: string
  readonly en: string
}

/** What is tested, and with what. */
export interface KitOptions {
  /** Where the service answers GraphQL. */
  readonly url: string
  /** The schema that is (to be) published; without it, what `_service { sdl }` says is taken. */
  readonly sdl?: string
  /** Name of the subgraph: the audience of the tokens made for it. */
  readonly name?: string
  /** How long one answer may take, in milliseconds. */
  readonly deadlineMs?: number
  /** Keys that exist in the service, by type: `{"Region": [{"code": "36.03"}]}`. */
  readonly known?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /** Keys that the service was told to believe: then tokens that hold, and those that just do not, are tried too. */
  readonly keys?: KitKeys
}

/** What a rule works with: the service, and what it says of itself. */
export interface Subject {
  readonly options: KitOptions
  /** What `_service { sdl }` answered, or the schema that was given. */
  readonly sdl: string
  readonly described: Described
  /** Sends an operation as the gateway does; rejects when there is no answer in time. */
  readonly ask: (operation: Operation, options?: AskOptions) => Promise<Answer>
}

/** One rule: `faults` names what breaks it, and is empty when nothing does. Null: it could not be tried, `skipped` says why. */
export interface Rule {
  readonly rule: string
  readonly title: Words
  readonly skipped?: Words
  readonly faults: (subject: Subject) => Promise<readonly Words[] | null>
}

/** What came of one rule. */
export interface RuleResult {
  readonly rule: string
  readonly title: Words
  readonly outcome: 'PASSED' | 'FAILED' | 'SKIPPED'
  readonly details: readonly Words[]
}

/** What came of all. */
export interface KitReport {
  readonly url: string
  readonly passed: boolean
  readonly results: readonly RuleResult[]
}
