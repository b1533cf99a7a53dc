/** Colours of charts: told apart by people with any colour vision, and at least 3 : 1 against the page. */
export interface Palette {
  /** One for each series, in this order; more than these six are never drawn in one chart. */
  readonly series: readonly string[]
  /** Bars beside the one that is meant. */
  readonly quiet: string
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly page: string
  readonly mark: string
}

export const LIGHT: Palette = {
  series: ['#136d90', '#c77700', '#a36df0', '#392c01', '#1e249e', '#864e18'],
  quiet: '#7d93a8',
  text: '#1e293b',
  muted: '#475569',
  line: '#e2e8f0',
  page: '#ffffff',
  mark: '#9a3412',
}

export const DARK: Palette = {
  series: ['#43a5c9', '#f0a93b', '#da4433', '#935edf', '#daf3fe', '#d2cab5'],
  quiet: '#64748b',
  text: '#f1f5f9',
  muted: '#cbd5e1',
  line: '#334155',
  page: '#020617',
  mark: '#fdba74',
}

/** Marks of points, a shape of its own for each series: colour is never all that tells them apart. */
export const SYMBOLS = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M0 0L10 0L5 9Z',
  'path://M5 0L10 4L8 10L2 10L0 4Z',
] as const

/** Seven steps from little to much, one hue growing darker: their order is seen without colour too. */
export const SEQUENTIAL_LIGHT = ['#e3f1f7', '#bcdeec', '#8cc5dd', '#58a8c9', '#2c87ad', '#126487', '#0a3f59'] as const

/** The same on a dark page, where much is light. */
export const SEQUENTIAL_DARK = ['#12303f', '#164a62', '#1d6786', '#3187aa', '#5aa7c6', '#90c7dd', '#d0eaf5'] as const

/** So many classes of a scale, its ends included: "little" and "much" look alike however many there are. */
export function classColors(scale: readonly string[], classes: number): string[] {
  if (classes <= 1) return [scale.at(-1)!]
  return Array.from({ length: classes }, (_, at) => scale[Math.round((at * (scale.length - 1)) / (classes - 1))]!)
}
