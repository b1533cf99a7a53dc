import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** README's pictures are renewed with UPDATE_PICTURES=1; otherwise the same pictures land where nobody keeps them. */
const folder =
  process.env['UPDATE_PICTURES'] === '1'
    ? join(import.meta.dirname, '../../../docs/pictures')
    : join(tmpdir(), 'satudata-pictures')

/** Takes a picture of what is in view. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
