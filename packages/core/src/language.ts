/** Languages of messages; the first is the default. */
export type Language = 'id' | 'en'

/** The caller's language out of `Accept-Language`: the best of ours by weight, Indonesian when none fits. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'id'
  let best: { language: Language; weight: number } | undefined
  for (const part of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    const primary = tag.split('-')[0]
    if (primary !== 'id' && primary !== 'en') continue
    const q = parameters.find((each) => each.startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.slice(2)) || 0
    if (weight > 0 && (best === undefined || weight > best.weight)) best = { language: primary, weight }
  }
  return best?.language ?? 'id'
}
