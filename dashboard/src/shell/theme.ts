import { readonly, ref, watchEffect } from 'vue'

/** Light, dark, or what the device says. */
export type Theme = 'light' | 'dark' | 'system'

// public/theme.js reads the same key before the first paint.
const KEY = 'satudata.theme'

const device = matchMedia('(prefers-color-scheme: dark)')
const deviceIsDark = ref(device.matches)
device.addEventListener('change', ({ matches }) => (deviceIsDark.value = matches))

const chosen = ref<Theme>(remembered())
const dark = ref(false)

watchEffect(() => {
  dark.value = chosen.value === 'dark' || (chosen.value === 'system' && deviceIsDark.value)
  document.documentElement.classList.toggle('dark', dark.value)
  document.documentElement.classList.toggle('light', !dark.value)
})

/** The reader's choice. */
export const theme = readonly(chosen)

/** True while the page is dark. */
export const isDark = readonly(dark)

/** Changes the theme and remembers it. */
export function chooseTheme(next: Theme): void {
  chosen.value = next
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // Storage is closed to the page: the choice holds until it is left.
  }
}

function remembered(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}
