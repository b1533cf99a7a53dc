/** Changes every figure of the sample when it is changed; nothing else does. */
const SAMPLE_SEED = 0x36_20_26

/**
 * A whole number from `low` to `high`, the same for the same key on every machine: FNV-1a, then an avalanche. A draw depends on
 * nothing but its key, so a line that is added changes no other line.
 */
export function draw(key: string, low: number, high: number): number {
  let hash = 0x811c9dc5 ^ SAMPLE_SEED
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return low + ((hash ^ (hash >>> 16)) >>> 0) % (high - low + 1)
}
