import { join } from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = join(import.meta.dirname, '../../../docs/pictures')

/** Takes a picture of what is in view. README's pictures are renewed with UPDATE_PICTURES=1; otherwise nothing is kept. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const kept = process.env['UPDATE_PICTURES'] === '1' ? { path: join(FOLDER, `${name}.png`) } : {}
  await page.screenshot({ animations: 'disabled', ...kept })
}
