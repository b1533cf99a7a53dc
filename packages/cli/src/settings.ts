/** Languages of messages. */
export type Language = 'id' | 'en'

/** What the environment says. */
export interface Settings {
  /** Address of the instance: "http://localhost:4000". */
  readonly url: string
  /** Token of a subgraph (`sdg_…`), of a person or an application; null when there is none. */
  readonly token: string | null
  readonly language: Language
  /** False when NO_COLOR is set. */
  readonly colour: boolean
  /** Folder that relative paths are of: where the user is, even when pnpm went to the package's. */
  readonly folder: string
}

/** Reads the environment; what is wrong with it is said when it is used. */
export function settingsFrom(env: NodeJS.ProcessEnv, folder: string): Settings {
  const language = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const token = env['SATUDATA_TOKEN']?.trim()
  return {
    url: env['SATUDATA_URL']?.trim() || 'http://localhost:4000',
    token: token === undefined || token === '' ? null : token,
    language: /^en/i.test(language) ? 'en' : 'id',
    colour: (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    folder: env['INIT_CWD'] ?? folder,
  }
}
