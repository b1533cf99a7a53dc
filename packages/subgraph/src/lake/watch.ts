import type { Logger } from '@satudata/core'
import type pg from 'pg'
import { followSequence } from '../database/sequence.ts'
import { CHANNEL, latestSequence } from './manifest.ts'

/** What a watcher needs. */
export interface WatchOptions {
  readonly databaseUrl: string
  readonly pool: pg.Pool
  readonly logger: Logger
  /** How often to look without being told: for announcements lost with a connection. */
  readonly pollMs: number
  readonly onPublish: (sequence: number) => void
}

/** Follows the manifest: by announcement, and by a slow look now and then. Survives lost connections. */
export async function watchManifest({ pool, onPublish, ...options }: WatchOptions): Promise<() => Promise<void>> {
  const latest = () => latestSequence(pool)
  return followSequence({
    ...options,
    channel: CHANNEL,
    latest,
    seen: await latest(),
    onSequence: onPublish,
    name: 'lake',
  })
}
