import { batch } from '@satudata/subgraph'
import type { GraphQLResolveInfo } from 'graphql'
import type { Session } from '../engine/session.ts'
import { selects } from '../graph/selection.ts'
import { indicatorsOf } from '../plan/columns.ts'
import type { FilterInput, StatisticsInput } from '../plan/input.ts'
import type { Question } from '../plan/question.ts'
import { ratioCodes, readInput } from '../plan/read-input.ts'
import type { Sight } from '../plan/sources.ts'
import { ratioRegister } from '../queries.ts'
import type { Context } from '../queries.ts'
import { noteReleases, releaseSeen } from '../releases.ts'
import { answer } from '../results/answer.ts'
import type { Answer, Asking, Wanted } from '../results/answer.ts'

/** What the caller of a request may see. */
export function sightOf({ scope, aggregateScope }: Context): Sight {
  return { rows: scope, aggregates: aggregateScope }
}

/** Runs work in one state of the store, for the caller of a request. */
export function inStore<T>(context: Context, work: (session: Session) => Promise<T>): Promise<T> {
  return context.services.read(context.signal, work)
}

/** Who asks, in a session. */
export function askingOf(context: Context, session: Session): Asking {
  return {
    session,
    sight: sightOf(context),
    smallCell: context.config.smallCell,
    releaseOf: (number) => releaseSeen(context, number),
    note: (numbers) => noteReleases(context, numbers),
  }
}

interface Asked {
  readonly question: Question
  readonly wanted: Wanted
}

/** Questions asked in the same tick about the same moment share one connection and one state of the store. Each fails on its own. */
const answers = batch<Asked, () => Answer, Context>(
  async (asked, context) => {
    const found = new Map<Asked, () => Answer>()
    for (const together of Map.groupBy(asked, ({ question }) => question.asOf?.getTime()).values()) {
      const answerAll = async (session: Session) => {
        const asking = askingOf(context, session)
        for (const each of together) found.set(each, await settled(() => answer(asking, each.question, each.wanted)))
      }
      // A moment that cannot be looked at is refused by itself too.
      const refusal = await settled(() => inStateOf(context, together, answerAll))
      const refuse = () => {
        refusal()
        return noAnswer()
      }
      for (const each of together) if (!found.has(each)) found.set(each, refuse)
    }
    return found
  },
  () => noAnswer,
)

function noAnswer(): never {
  throw new Error('A question got no answer.')
}

/** Runs work in the state that these questions ask for, all of the same moment. */
function inStateOf(context: Context, asked: readonly Asked[], work: (session: Session) => Promise<void>) {
  const moment = asked[0]?.question.asOf
  if (moment === undefined) return inStore(context, work)
  const indicators = [...new Set(asked.flatMap(({ question }) => indicatorsOf(question)))].toSorted()
  return context.services.readAsOf(context.signal, { moment, indicators }, work)
}

/** A refusal is one question's own; what breaks the session ends them all. */
async function settled<T>(work: () => Promise<T>): Promise<() => T> {
  try {
    const value = await work()
    return () => value
  } catch (error) {
    if (!isRefusal(error)) throw error
    return () => {
      throw error
    }
  }
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && (error.code === 'BAD_INPUT' || error.code === 'LIMIT_EXCEEDED')
}

/** Answers a question that has been read. */
export async function ask(context: Context, question: Question, wanted: Wanted): Promise<Answer> {
  return (await answers(context, { question, wanted }))()
}

/** Answers a question as it came; `bound` is what the place it was asked at says of the filter. */
export async function askStatistics(
  context: Context,
  input: StatisticsInput,
  info: GraphQLResolveInfo,
  bound?: FilterInput,
): Promise<Answer> {
  const register = await ratioRegister(context, ratioCodes(input))
  const question = readInput({ ...input, filter: { ...input.filter, ...bound } }, register, bound !== undefined)
  const wanted = { coverage: selects(info, 'coverage'), totals: selects(info, 'totals') }
  return ask(context, question, wanted)
}
