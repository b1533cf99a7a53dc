import type { Logger } from '@satudata/core'

/** What a line of the access log says. Nothing of variables, answers or credentials; the logger redacts the rest. */
export interface AccessLine {
  readonly requestId: string
  readonly operation: string | null
  readonly hash: string | null
  readonly client: string | null
  readonly version: string | null
  readonly ms: number
  readonly outcome: string
  readonly tiers: ReadonlySet<string>
}

/** Writes the line of one operation. */
export function accessLine(logger: Logger, { operation, ms, tiers, ...line }: AccessLine): void {
  logger.info(
    {
      ...line,
      operation: operation?.slice(0, 200) ?? null,
      ms: Math.round(ms * 10) / 10,
      tiers: [...tiers].toSorted(),
    },
    'operation',
  )
}
