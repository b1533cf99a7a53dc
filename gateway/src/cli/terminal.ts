/** Speaks to the person who waits: lines with the time since the start. The log goes to stderr, this to stdout. */
export interface Terminal {
  readonly say: (line: string) => void
  /** A step done: with the seconds since the start. */
  readonly step: (line: string) => void
}

/** Writes to stdout. */
export function terminal(): Terminal {
  const since = () => `${process.uptime().toFixed(1)} s`.padStart(7)
  return {
    say: (line) => console.log(line),
    step: (line) => console.log(`${since()}  ${line}`),
  }
}
