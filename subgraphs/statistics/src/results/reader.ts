import { textOf } from '../engine/session.ts'
import type { Cell, Session, Statement } from '../engine/session.ts'
import type { Sight } from '../plan/sources.ts'

/** What reading figures needs, for one question. */
export interface Reader {
  readonly session: Session
  readonly sight: Sight
  /** Person-derived cells below this are suppressed. */
  readonly smallCell: number
  /** Runs a statement; the same one again in the same question is not run twice. */
  rows<T extends readonly Cell[]>(statement: Statement): Promise<readonly T[]>
}

/** A reader over a session. */
export function readerOf(session: Session, sight: Sight, smallCell: number): Reader {
  const answers = new Map<string, Promise<readonly (readonly Cell[])[]>>()
  return {
    session,
    sight,
    smallCell,
    async rows<T extends readonly Cell[]>(statement: Statement): Promise<readonly T[]> {
      const key = textOf(statement)
      let answer = answers.get(key)
      if (answer === undefined) {
        answer = session.rows(statement)
        answers.set(key, answer)
      }
      return (await answer) as unknown as readonly T[]
    },
  }
}
