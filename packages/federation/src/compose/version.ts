import { createRequire } from 'node:module'

/** Raised when ours makes something else of the same schemas than before. */
const OURS = 3
const { version } = createRequire(import.meta.url)('@apollo/composition/package.json') as { readonly version: string }

/** What composes here: another one may make another supergraph of the same schemas. Part of every key by which one is kept. */
export const COMPOSER = `${version}/${OURS}`
