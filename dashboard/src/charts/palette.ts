/** Colours of charts: told apart by people with any colour vision, and at least 3 : 1 against the page and each other's edge. */
export interface Palette {
  readonly series: readonly [string, string]
  /** Bars beside the one that is meant. */
  readonly quiet: string
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly page: string
  readonly mark: string
}

export const LIGHT: Palette = {
  series: ['#136d90', '#c77700'],
  quiet: '#7d93a8',
  text: '#1e293b',
  muted: '#475569',
  line: '#e2e8f0',
  page: '#ffffff',
  mark: '#9a3412',
}

export const DARK: Palette = {
  series: ['#43a5c9', '#f0a93b'],
  quiet: '#64748b',
  text: '#f1f5f9',
  muted: '#cbd5e1',
  line: '#334155',
  page: '#020617',
  mark: '#fdba74',
}
