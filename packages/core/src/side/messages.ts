/** What a process beside is started with. */
export interface SideSettings {
  /** How much it gives way when every core is busy: 0 to 19, as `nice` counts. */
  readonly givesWay: number
  /** Runs when a core has nothing else to do: where a process that gives way finishes its slice first, this one stops at once. */
  readonly whenIdle: boolean
  /** Folder of code that was compiled before; null: none is kept. */
  readonly compileCache: string | null
}

/** What it says: first that it listens, then what its work comes to. */
export type FromSide = { readonly kind: 'LISTENS' } | { readonly kind: 'SAID'; readonly message: unknown }
