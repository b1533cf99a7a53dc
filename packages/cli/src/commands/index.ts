import type { Command } from '../command.ts'
import { create } from '../create/create.ts'
import { allow, withdraw } from './allow.ts'
import { consent } from './consent.ts'
import { list } from './list.ts'
import { check, publish } from './publish.ts'
import { register } from './register.ts'
import { comeBack, quarantine, retire, review, tier } from './review.ts'
import { rollback } from './rollback.ts'
import { show } from './show.ts'
import * as supergraph from './supergraph.ts'
import { test } from './test.ts'
import { createToken, revokeToken } from './token.ts'

/** All commands, in the order of help. */
export const COMMANDS: readonly Command[] = [
  create,
  test,
  register,
  check,
  publish,
  list,
  show,
  review,
  tier,
  consent,
  allow,
  withdraw,
  quarantine,
  comeBack,
  rollback,
  retire,
  createToken,
  revokeToken,
  supergraph.show,
  supergraph.history,
  supergraph.rollback,
]
