import { onScopeDispose, watchEffect } from 'vue'

/** What the page says of itself to machines. */
export interface PageHeadFacts {
  /** The one address of what the page shows, whatever is filtered. */
  readonly canonical: string
  /** JSON-LD; null when there is nothing to say in public. */
  readonly data: Record<string, unknown> | null
}

/** Keeps `<link rel=canonical>` and the JSON-LD of the page in its head, and takes them away when it is left. */
export function useHead(facts: () => PageHeadFacts | null): void {
  const link = document.createElement('link')
  link.rel = 'canonical'
  const script = document.createElement('script')
  script.type = 'application/ld+json'
  watchEffect(() => {
    const now = facts()
    link.remove()
    script.remove()
    if (now === null) return
    link.href = now.canonical
    document.head.append(link)
    if (now.data === null) return
    script.textContent = JSON.stringify(now.data)
    document.head.append(script)
  })
  onScopeDispose(() => {
    link.remove()
    script.remove()
  })
}
