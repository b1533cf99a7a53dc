import { buffer } from 'node:stream/consumers'
import type { Download, Page } from 'playwright-core'

/** A file that the browser took down. */
export interface TakenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Does something that downloads a file, and reads it. The browser may run elsewhere: the file comes as a stream. */
export async function taken(page: Page, doing: () => Promise<unknown>): Promise<TakenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), doing()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream())
}
