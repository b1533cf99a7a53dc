import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import module from 'node:module'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { FromSide, SideSettings } from './messages.ts'

/** How a process beside is started. */
export interface SideOptions extends Pick<SideSettings, 'givesWay'>, Partial<Pick<SideSettings, 'whenIdle'>> {
  /** Most memory of its own objects, in MB: it ends when it needs more. */
  readonly memoryMb: number
}

/** A process beside has ended. */
export class SideEnded extends Error {
  override readonly name = 'SideEnded'
  /** Because it needed more memory than it may have. */
  readonly outOfMemory: boolean
  constructor(how: string, outOfMemory: boolean) {
    super(`The process beside ended (${how}).`)
    this.outOfMemory = outOfMemory
  }
}

/** What it says, and its end. */
interface Events {
  readonly message: [unknown]
  readonly end: [SideEnded]
}

/** Megabytes for new objects. */
const YOUNG = 32

/** Characters kept of what it complains of last. */
const LAST_WORDS = 2_000

/**
 * A process that works beside this one, for work that takes its time on what may come from anybody. It takes neither memory nor collector nor
 * compiler of the process that answers, ends nothing but itself, and knows of this process only what it is told. It runs `entry`, which
 * calls `besides`. It ends with this process, however that ends.
 */
export class SideProcess extends EventEmitter<Events> {
  /** Whether it runs only when a core has nothing else to do. With every core busy it hardly runs at all. */
  readonly whenIdle: boolean
  readonly #child: ChildProcess
  readonly #closed = Promise.withResolvers<void>()
  /** What was said before it listens; null: it does. */
  #early: object[] | null = []
  #ended: SideEnded | null = null
  #lastWords = ''

  constructor(entry: URL, { memoryMb, givesWay, whenIdle = false }: SideOptions) {
    super()
    this.whenIdle = whenIdle && process.platform === 'linux'
    const settings: SideSettings = { givesWay, whenIdle, compileCache: module.getCompileCacheDir() ?? null }
    this.#child = fork(fileURLToPath(entry), [JSON.stringify(settings)], {
      // One that collects by itself need not wait for threads that wait for everybody else. Most of what it makes is of no use a moment later:
      // with more room, less of that is copied about.
      execArgv: [
        '--single-threaded-gc',
        '--expose-gc',
        `--min-semi-space-size=${YOUNG}`,
        `--max-semi-space-size=${YOUNG}`,
        `--max-old-space-size=${memoryMb}`,
      ],
      // oxlint-disable-next-line node/no-process-env -- where programs are, and nothing else
      env: { PATH: process.env['PATH'] },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#words()
      .setEncoding('utf8')
      .on('data', (words: string) => {
        this.#lastWords = (this.#lastWords + words).slice(-LAST_WORDS)
      })
    this.#child.on('message', (said: FromSide) => {
      if (said.kind === 'SAID') this.emit('message', said.message)
      else for (const message of this.#early?.splice(0) ?? []) this.#send(message)
      if (said.kind === 'LISTENS') this.#early = null
    })
    // Each time: one that nobody hears would end this process.
    this.#child.on('error', (error) => this.#over(error.message))
    this.#child.once('close', (code, signal) => this.#over(signal ?? `code ${code}`))
  }

  /** Says something to it: what structured clone can copy. */
  say(message: object): void {
    if (this.#early === null) this.#send(message)
    else this.#early.push(message)
  }

  /** Why it ended; null while it runs. */
  get ended(): SideEnded | null {
    return this.#ended
  }

  /** Ends it, whatever it does; this process stays until then. */
  async end(): Promise<void> {
    if (this.#ended !== null) return
    this.ref()
    this.#child.kill('SIGKILL')
    await this.#closed.promise
  }

  /** This process may end while it goes on. */
  unref(): void {
    this.#child.unref()
    this.#child.channel?.unref()
    this.#words().unref()
  }

  /** This process stays while it goes on: so it is at first. */
  ref(): void {
    this.#child.ref()
    this.#child.channel?.ref()
    this.#words().ref()
  }

  /** What it complains by: a socket, whatever its type says. */
  #words(): Socket {
    return this.#child.stderr as Socket
  }

  #send(message: object): void {
    // What cannot be told any more is heard of when it ends.
    this.#child.send(message, () => undefined)
  }

  #over(how: string): void {
    if (this.#ended !== null) return
    const words = this.#lastWords.trim()
    this.#ended = new SideEnded(words === '' ? how : `${how}: ${words}`, words.includes('heap out of memory'))
    this.#closed.resolve()
    this.emit('end', this.#ended)
  }
}
