import { nextTick } from 'vue'

/** After something was done whose button is gone with it: who works by keyboard goes on from the top of the page, not of the window. */
export async function keepFocus(): Promise<void> {
  await nextTick()
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus()
}
