import { fork } from 'node:child_process'
import type { FromSide, ToSide } from './messages.ts'

/** What hears of a worker in the process beside. */
export interface Listener {
  readonly said: (message: unknown) => void
  readonly failed: (error: Error) => void
  readonly ended: (code: number) => void
}

/** The process beside this one. */
export interface SideProcess {
  tell(message: ToSide): void
  /** Hears of a worker until that has ended. */
  listen(id: number, listener: Listener): void
  /** Whether this process may end while the worker goes on; it may not unless told. */
  mayLeave(id: number, may: boolean): void
}

/** How long it is kept without any worker, in milliseconds. */
const KEPT_IDLE = 5_000

let running: SideProcess | undefined

/** The process beside, started when there is none. */
export function sideProcess(): SideProcess {
  return (running ??= startProcess())
}

function startProcess(): SideProcess {
  const child = fork(new URL('host.ts', import.meta.url), [], {
    // A thread that collects its garbage does not wait for others, which may have to wait for everybody.
    execArgv: ['--single-threaded-gc'],
    // What it is given to read may come from anybody: it knows nothing of this process.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const listeners = new Map<number, Listener>()
  const waitedFor = new Set<number>()
  let idle: NodeJS.Timeout | undefined
  const own: SideProcess = {
    // What cannot be told any more is heard of when it ends.
    tell: (message) => void child.send(message, () => undefined),
    listen(id, listener) {
      clearTimeout(idle)
      listeners.set(id, listener)
      own.mayLeave(id, false)
    },
    mayLeave(id, may) {
      if (may) waitedFor.delete(id)
      else waitedFor.add(id)
      if (waitedFor.size > 0) hold()
      else leave()
    },
  }
  const hold = () => {
    child.ref()
    child.channel?.ref()
  }
  const leave = () => {
    child.unref()
    child.channel?.unref()
  }
  const forget = () => {
    if (running === own) running = undefined
  }
  const gone = (id: number, code: number) => {
    const listener = listeners.get(id)
    listeners.delete(id)
    own.mayLeave(id, true)
    if (listeners.size === 0) idle = setTimeout(() => (forget(), child.disconnect()), KEPT_IDLE).unref()
    listener?.ended(code)
  }
  const over = (error?: Error) => {
    forget()
    for (const [id, listener] of listeners) {
      if (error !== undefined) listener.failed(error)
      gone(id, 1)
    }
    clearTimeout(idle)
  }
  child.on('message', (told: FromSide) => {
    if (told.kind === 'ENDED') return gone(told.id, told.code)
    const listener = listeners.get(told.id)
    if (told.kind === 'SAID') listener?.said(told.message)
    else listener?.failed(Object.assign(new Error(told.message), told.code === undefined ? {} : { code: told.code }))
  })
  child.once('error', over)
  child.once('exit', () => over())
  return own
}
