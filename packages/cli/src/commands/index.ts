import type { Command } from '../command.ts'
import { create } from '../create/create.ts'
import { allow, consent } from './consent.ts'
import { list } from './list.ts'
import { check, publish } from './publish.ts'
import { register } from './register.ts'
import { comeBack, quarantine, retire, review, tier } from './review.ts'
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
  quarantine,
  comeBack,
  retire,
  createToken,
  revokeToken,
  supergraph.show,
  supergraph.history,
  supergraph.rollback,
]
