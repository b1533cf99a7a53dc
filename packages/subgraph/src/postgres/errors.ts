/** Another living process works on the data folder. The message names it and the way out. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'
  readonly code = 'DATA_FOLDER_IN_USE'
}

/** The embedded PostgreSQL cannot run here. The message says why, what to do, and ends with the server's own last words. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError'
  readonly code = 'POSTGRES_FAILED'
}

/** The way out that works on every machine; messages end with it. */
export const useOwnServer = 'Instead, DATABASE_URL may name a PostgreSQL server of your own; then none is started here.'

/** The code of a system error (`ENOENT`, `EACCES`), undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The last lines of a text, indented, for the end of a message. Empty when there are none. */
export function lastLines(text: string, count = 12): string {
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
  return lines.length === 0
    ? ''
    : `\n${lines
        .slice(-count)
        .map((line) => `  | ${line}`)
        .join('\n')}`
}
