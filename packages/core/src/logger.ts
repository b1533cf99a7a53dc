import { pino } from 'pino'
import type { DestinationStream, Logger as PinoLogger } from 'pino'
import type { Config } from './config.ts'
import { redact } from './redact.ts'

/** Structured log, one JSON object a line. */
export type Logger = PinoLogger

/** A logger whose every line is redacted as text, so that no field name or nesting lets a secret through. */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: redact } }
  return destination === undefined ? pino(options) : pino(options, destination)
}
