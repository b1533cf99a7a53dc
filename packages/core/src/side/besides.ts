import { spawnSync } from 'node:child_process'
import module from 'node:module'
import { giveWay, helpersGiveWay } from '../thread.ts'
import type { FromSide, SideSettings } from './messages.ts'

/** What a process beside does with what it hears. */
export type Hears<Heard, Said> = (heard: Heard, say: (message: Said) => void) => void

/**
 * Makes of this process one that works beside another: it hears what that says, one message after another. `load` gets what the work needs,
 * and everything waits for it.
 */
export async function besides<Heard, Said>(load: () => Promise<Hears<Heard, Said>>): Promise<void> {
  const { givesWay, whenIdle, compileCache } = JSON.parse(process.argv[2]!) as SideSettings
  // It ends with the process that it works for; what a terminal sends to both is for the other one to answer.
  process.on('disconnect', () => process.exit())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  // Loading is a third of a second of work otherwise.
  if (compileCache !== null) module.enableCompileCache(compileCache)
  if (givesWay > 0) {
    giveWay(givesWay)
    helpersGiveWay(givesWay)
  }
  if (whenIdle) runWhenIdle()
  const tell = (message: FromSide) => process.send?.(message)
  const hear = await load()
  process.on('message', (heard) => hear(heard as Heard, (message) => tell({ kind: 'SAID', message })))
  tell({ kind: 'LISTENS' })
}

/** Where there is no `chrt`, it gives way as it does otherwise. */
function runWhenIdle(): void {
  if (process.platform !== 'linux') return
  spawnSync('chrt', ['--all-tasks', '--idle', '--pid', '0', `${process.pid}`], { stdio: 'ignore', timeout: 1_000 })
}
