import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ACCESS_AUDIENCE, ACCESS_ISSUER, loadConfig, signAccount } from '@satudata/core'
import { openKeys } from '../keys.ts'
import { UsageError } from './subgraphs.ts'

const USAGE = `Usage: token --account NAME [--hours N]
  --account  user name of an account; what it may do follows from the positions held when the token is used
  --hours    how long the token holds (8 when not given, at most 24)`

const HOURS = 8
const MOST_HOURS = 24

/** Prints a token signed with the instance's own key: whoever can read that key can act as any account. Only the token goes to stdout. */
export async function token(args: readonly string[]): Promise<void> {
  const config = loadConfig()
  const { account, hours } = parse(args)
  const { privateKey: key, keyId } = await openKeys(join(config.dataDir, 'keys'))
  const options = { key, keyId, issuer: ACCESS_ISSUER, audience: ACCESS_AUDIENCE, lifetime: Math.round(hours * 3600) }
  process.stdout.write(`${await signAccount(account, options)}\n`)
}

function parse(args: readonly string[]): { readonly account: string; readonly hours: number } {
  const values = read(args)
  if (values.account === undefined) throw new UsageError(`A token needs an account.\n${USAGE}`)
  const hours = Number(values.hours ?? HOURS)
  if (!(hours > 0 && hours <= MOST_HOURS))
    throw new UsageError(`--hours ${values.hours}: use a number above 0, at most ${MOST_HOURS}.`)
  return { account: values.account.trim().toLowerCase(), hours }
}

function read(args: readonly string[]) {
  // `pnpm run token -- --account …` hands the dashes on.
  const given = args[0] === '--' ? args.slice(1) : [...args]
  const options = { account: { type: 'string' }, hours: { type: 'string' } } as const
  try {
    return parseArgs({ args: given, options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}
