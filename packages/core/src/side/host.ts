import { Worker } from 'node:worker_threads'
import type { FromSide, ToSide } from './messages.ts'

// The process beside: it starts workers and passes on what is said. Its own thread does nothing else, so it hears at once what it is told.
const workers = new Map<number, Worker>()
const say = (message: FromSide) => process.send?.(message)

function start({ id, module, options }: ToSide & { readonly kind: 'START' }): void {
  const worker = new Worker(new URL(module), options)
  workers.set(id, worker)
  worker.on('message', (message: unknown) => say({ kind: 'SAID', id, message }))
  worker.on('error', (error: NodeJS.ErrnoException) =>
    say({ kind: 'FAILED', id, message: error.message, code: error.code }),
  )
  worker.on('exit', (code) => {
    workers.delete(id)
    say({ kind: 'ENDED', id, code })
  })
}

process.on('message', (told: ToSide) => {
  if (told.kind === 'START') start(told)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  else if (told.kind === 'SAY') workers.get(told.id)?.postMessage(told.message)
  else void workers.get(told.id)?.terminate()
})

// It ends with the process that it is beside, however that ends; what a terminal sends to both is for the other one to answer.
process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
