import { UnavailableError } from '@satudata/core'
import { hash, parseOptions, verify } from '@node-rs/argon2'

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. Raising them is safe: hashes are made anew at the next sign-in. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
/** Hashes computed at the same time: each takes a core and 19 MiB, and threads that files and names are read with. */
const AT_ONCE = 2
/** Waiting for their turn at most; more would wait longer than anybody stays. */
const LONGEST_QUEUE = 100

/** What a password nobody has is compared with, so that unknown accounts take as long as known ones. Made of a random text. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$sErtFOSBG5MfIfy7P7W9uA$BkXENg2grPjDc0Oltu8a02X/g1mYubPuF+G/OoinIuM'

let running = 0
const queue: (() => void)[] = []

/** The hash of a password as a PHC string. Throws UnavailableError when too many wait. */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalise(password), PARAMETERS))
}

/** True when the password is the one of the hash; null is the hash of nobody, and takes as long. Throws UnavailableError when too many wait. */
export async function verifyPassword(phc: string | null, password: string): Promise<boolean> {
  const same = await inTurn(() => verify(phc ?? NOBODYS, normalise(password)))
  return same && phc !== null
}

/** True for a hash that was made with other parameters than today's. */
export function isOutdated(phc: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(phc)
  return (
    memoryCost !== PARAMETERS.memoryCost || timeCost !== PARAMETERS.timeCost || parallelism !== PARAMETERS.parallelism
  )
}

/** Keyboards write the same letters in different bytes. */
function normalise(password: string): string {
  return password.normalize('NFKC')
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= LONGEST_QUEUE) throw new UnavailableError(BUSY)
    await new Promise<void>((resolve) => queue.push(resolve))
  } else running++
  try {
    return await work()
  } finally {
    // The turn is handed on, not given back: nobody who comes now may overtake.
    const next = queue.shift()
    if (next === undefined) running--
    else next()
  }
}

const BUSY = {
  id: 'Terlalu banyak orang masuk pada saat yang sama; coba lagi sebentar lagi.',
  en: 'Too many people are signing in at the same time; try again in a moment.',
}
