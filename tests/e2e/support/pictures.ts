import { join } from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = join(import.meta.dirname, '../../../docs/pictures')

/** True in a run that renews the pictures. */
export const picturesAreKept = process.env['UPDATE_PICTURES'] === '1'

/** Takes a picture of what is in view. README's pictures are renewed with UPDATE_PICTURES=1; otherwise nothing is kept. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const kept = picturesAreKept ? { path: join(FOLDER, `${name}.png`) } : {}
  await page.screenshot({ animations: 'disabled', ...kept })
}

/** How much of a page its picture shows, in heights of the view. */
const SHOWN = 1.5

/** Renews the picture of a page with UPDATE_PICTURES=1, from its top down; otherwise none is taken. */
export async function takePictureOf(page: Page, name: string): Promise<void> {
  if (!picturesAreKept) return
  const { width, height } = page.viewportSize()!
  const clip = { x: 0, y: 0, width, height: Math.round(height * SHOWN) }
  await page.screenshot({ animations: 'disabled', fullPage: true, clip, path: join(FOLDER, `${name}.png`) })
}
