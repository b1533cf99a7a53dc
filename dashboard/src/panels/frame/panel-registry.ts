import { computed, onBeforeUnmount, shallowReactive } from 'vue'
import type { ComputedRef } from 'vue'
import { useWords } from '../../i18n/use-words.ts'
import type { ExportedPanel, Say } from '../export/exported-panel.ts'
import { useExportMoment } from '../export/use-exports.ts'

/** A panel that is on the page. */
export interface ShownPanel {
  /** Its element, which tells its place on the page. */
  readonly element: () => HTMLElement | null
  readonly name: () => string
  readonly loading: () => boolean
  /** What it shows; null when it has no figures. */
  readonly panel: () => ExportedPanel | null
}

const shown = shallowReactive(new Set<ShownPanel>())

/** Counts a panel among those on the page, for as long as it is there. Call it in the panel's setup. */
export function registerPanel(panel: ShownPanel): void {
  shown.add(panel)
  onBeforeUnmount(() => shown.delete(panel))
}

const expected = shallowReactive(new Set<symbol>())

/** Counts a panel as one that waits, until it is on the page and counts itself; gives what ends that. */
export function expectPanel(): () => void {
  const panel = Symbol('panel')
  expected.add(panel)
  return () => void expected.delete(panel)
}

/** All panels of the page as one workbook. Call it in a component's setup. */
export function usePanelBook(): {
  /** Panels that have figures. */
  readonly count: ComputedRef<number>
  /** False while a panel still waits for its figures. */
  readonly ready: ComputedRef<boolean>
  /** Downloads them, in the order of the page; gives the file's name. */
  readonly download: () => Promise<string>
} {
  const { t, language } = useWords()
  const say: Say = (key, named) => t(key, named ?? {})
  const momentOf = useExportMoment()
  return {
    count: computed(() => [...shown].filter(({ panel }) => panel() !== null).length),
    ready: computed(() => expected.size === 0 && [...shown].every(({ loading }) => !loading())),
    async download() {
      const at = momentOf()
      const panels = inOrder()
      const filled = panels.flatMap(({ panel }) => panel() ?? [])
      const missing = panels.filter(({ panel }) => panel() === null).map(({ name }) => name())
      const { bookFile, save } = await import('../export/files.ts')
      const { fileName } = await import('../export/exported-panel.ts')
      const page = document.querySelector('h1')?.textContent?.trim() ?? ''
      const file = fileName(t('export.bookName', { page }), 'xlsx')
      save(await bookFile(filled, missing, at, say, language.value), file)
      return file
    },
  }
}

function inOrder(): ShownPanel[] {
  return [...shown].toSorted((a, b) => {
    const [first, second] = [a.element(), b.element()]
    if (first === null || second === null) return 0
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}
