import { parseArgs } from 'node:util'
import type { SubgraphCommand } from '@satudata/subgraph'
import { contextOf } from '../services.ts'
import { rotateKeys } from './keys.ts'

/** Makes new signing and cookie keys; with `--compromised` the old ones are believed no more. */
export const rotateKeysCommand: SubgraphCommand = {
  usage: `rotate-keys                    new keys sign in an hour, the old ones are believed until nothing they signed counts
rotate-keys --compromised      the keys are in wrong hands: they are dropped at once, new ones sign at once`,
  async run(args, context) {
    const compromised = isCompromised(args)
    await rotateKeys(await contextOf(context), { compromised })
    context.say(compromised ? DROPPED : 'New keys are published. They sign in an hour; nobody is signed out.')
  },
}

const DROPPED = `The old keys are dropped in every process within a second; new ones sign from now on.
What this does:
- ID tokens signed until now are no longer believed: applications refuse them as soon as they fetch the published keys anew.
  Some keep these for hours: tell their owners to restart them, since until then a forged ID token would still be believed there.
- Applications that keep the published keys may refuse new ID tokens until they fetch them.
- Sign-ins to applications that are under way must be started again. Nobody is signed out here: sessions, API keys, access and
  refresh tokens do not depend on these keys.
Whoever had these keys had the database and SECRET, or a backup of both: with SECRET they read second factors too. Find out how.`

function isCompromised(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { compromised: { type: 'boolean', default: false } } })
    return values.compromised
  } catch (error) {
    throw Object.assign(new Error(error instanceof Error ? error.message : String(error)), { name: 'UsageError' })
  }
}
