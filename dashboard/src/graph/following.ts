import { DataVersionChangedDocument } from '../generated/graphql.ts'
import { checkSession } from '../session/session.ts'
import { readEvents } from './event-stream.ts'
import { showNewData } from './new-data.ts'
import { outdateAnswers } from './outdated.ts'
import { fetchByHash, textOf } from './persisted.ts'

/** The gateway gives a sign of life every 15 seconds; after this many milliseconds without one the connection is dead. */
const SILENCE = 45_000
/** A connection that lasted so many milliseconds was none that failed. */
const LASTED = 10_000
/** Readers do not all ask at once for what a release changed: each within so many milliseconds. */
const SPREAD = 3_000
/** How often is looked whether the reader has finished writing, in milliseconds. */
const WRITING = 2_000

/** Milliseconds to wait before a stream is asked for again; `chance`: 0 to 1. */
export function waitBefore(failures: number, chance: number): number {
  return Math.min(60_000, 1_000 * 2 ** failures) * (1 + chance)
}

/**
 * Follows the data for as long as the page is open and seen: when a release lands that the reader may know of, what is shown is asked
 * for anew. A page that is not seen holds no connection, as browsers allow few; it catches up when it is seen again.
 */
export function followData(): void {
  let known: string | null = null
  let failures = 0
  let current: AbortController | null = null

  async function follow(): Promise<void> {
    const controller = new AbortController()
    current = controller
    const begun = Date.now()
    let good = true
    try {
      good = await listen(known, controller, (id) => {
        failures = 0
        const first = known === null
        known = id
        if (!first) void showNew()
      })
    } catch {
      // A connection that broke off, or none: tried again.
    }
    if (current === controller) current = null
    if (Date.now() - begun > LASTED) failures = 0
    // A gateway without subscriptions, or one that refuses this one, is not asked again.
    if (!good || document.hidden) return
    failures += 1
    setTimeout(() => resume(), waitBefore(failures - 1, Math.random()))
  }
  function resume(): void {
    if (document.hidden) current?.abort()
    else if (current === null) void follow()
  }
  document.addEventListener('visibilitychange', resume)
  resume()
}

/** Listens until the stream ends; false when there will be none. Who knows of no state yet (null) is told at once which it is. */
async function listen(
  since: string | null,
  controller: AbortController,
  changed: (id: string) => void,
): Promise<boolean> {
  const alive = deadline(controller)
  const query = textOf(DataVersionChangedDocument)
  try {
    const response = await fetchByHash('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ operationName: 'DataVersionChanged', query, variables: { since: since ?? '' } }),
      signal: controller.signal,
    })
    if (!response.ok || response.body === null) return response.status === 429 || response.status >= 500
    for await (const piece of readEvents(response.body)) {
      alive.renew()
      // A stop of the gateway, or the end of the session: then the page is loaded anew.
      if (piece.kind === 'COMPLETE') return await checkSession().then(() => true)
      const id = piece.kind === 'NEXT' ? idIn(piece.data) : null
      if (id !== null) changed(id)
    }
    return true
  } finally {
    alive.end()
  }
}

function deadline(controller: AbortController) {
  const begin = () => setTimeout(() => controller.abort(), SILENCE)
  let timer = begin()
  const end = () => clearTimeout(timer)
  return {
    renew() {
      end()
      timer = begin()
    },
    end,
  }
}

function idIn(answer: unknown): string | null {
  const { data } = answer as { readonly data?: { readonly dataVersionChanged?: { readonly id: string } } | null }
  return data?.dataVersionChanged?.id ?? null
}

let waiting = false

/** Shows new data soon: not over what the reader is writing. */
async function showNew(): Promise<void> {
  outdateAnswers()
  if (waiting) return
  waiting = true
  await pause(Math.random() * SPREAD)
  while (isWriting()) await pause(WRITING)
  waiting = false
  await showNewData()
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds))
}

function isWriting(): boolean {
  const at = document.activeElement
  if (document.querySelector('[role="dialog"]') !== null) return true
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.value !== '')
}
