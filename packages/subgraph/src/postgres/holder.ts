import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { commandLine, isAlive, startTicks } from './process.ts'

/** What a lock file says about the process that holds the folder. */
export interface Holder {
  pid: number
  startTicks?: string | undefined
  since: string
  host: string
  boot?: string | undefined
  namespace?: string | undefined
  /** Tells two locks of one process apart. */
  token: string
}

/** This process, as a holder. */
export function describeSelf(): Holder {
  return {
    pid: process.pid,
    startTicks: startTicks(process.pid),
    since: new Date().toISOString(),
    host: hostname(),
    boot: orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    namespace: orUndefined(() => readlinkSync('/proc/self/ns/pid')),
    token: randomUUID(),
  }
}

/** Whether the holder still runs; undefined when it lives on another machine or in another container, where ids say nothing. */
export function lives(holder: Holder): boolean | undefined {
  const here = describeSelf()
  if (holder.host !== here.host || holder.namespace !== here.namespace) return undefined
  if (holder.boot !== here.boot || !isAlive(holder.pid)) return false
  return holder.startTicks === undefined || holder.startTicks === startTicks(holder.pid)
}

/** The holder in words: `process 123 (node gateway/start.mjs) on host, since …`. */
export function nameHolder(holder: Holder): string {
  const local = lives(holder) !== undefined
  const command = local ? commandLine(holder.pid) : undefined
  const who = local && holder.pid === process.pid ? `this process itself, ${holder.pid}` : `process ${holder.pid}`
  return `${who}${command ? ` (${command})` : ''} on ${holder.host}, since ${holder.since}`
}

function orUndefined<T>(get: () => T): T | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}
