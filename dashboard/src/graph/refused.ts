import type { Problem } from './problem.ts'

/** What the server refused, in its own words. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly problem: Problem
  /** Seconds until it may be tried again; 0 when it may be tried at once. */
  readonly wait: number
  constructor(problem: Problem, wait = 0) {
    super(problem.message ?? problem.code)
    this.problem = problem
    this.wait = wait
  }
}
