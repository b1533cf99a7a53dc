import { computed, ref } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import type { ChartDrawing } from '../../charts/board.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useAudienceWords } from '../../shell/use-audience-words.ts'
import type { ExportedPanel, ExportMoment, Say } from './exported-panel.ts'
import './words.ts'

/** What a panel can be taken away as. */
export type ExportKind = 'png' | 'xlsx' | 'csv' | 'csvSemicolon' | 'csvFormatted' | 'link'

const CSV_STYLES = {
  csv: { figures: 'raw', separator: ',' },
  csvSemicolon: { figures: 'raw', separator: ';' },
  csvFormatted: { figures: 'formatted', separator: ';' },
} as const

/** Who exports, and where from. Call it in a component's setup. */
export function useExportMoment(): () => ExportMoment {
  const audience = useAudienceWords()
  return () => ({ audience: audience.value, time: new Date(), address: location.href })
}

/** Takes a panel away: downloads a file or copies its address. What came of it is said in `said`. Call it in a component's setup. */
export function useExports(
  panel: () => ExportedPanel | null,
  drawing: () => ChartDrawing | null,
): {
  /** What is offered now: a picture only of a chart that is drawn. */
  readonly kinds: ComputedRef<readonly ExportKind[]>
  readonly take: (kind: ExportKind) => Promise<void>
  readonly said: Ref<string>
} {
  const { t, language } = useWords()
  const say: Say = (key, named) => t(key, named ?? {})
  const momentOf = useExportMoment()
  const said = ref('')

  /** Made by scripts that only come with the first export. */
  async function fileOf(shown: ExportedPanel, kind: Exclude<ExportKind, 'link'>): Promise<Blob> {
    const at = momentOf()
    const files = await import('./files.ts')
    if (kind === 'xlsx') return files.xlsxFile(shown, at, say, language.value)
    if (kind !== 'png') return files.csvFile(shown, CSV_STYLES[kind], say)
    const { pictureOf, pictureWords } = await import('./picture.ts')
    return pictureOf(drawing()!, pictureWords(shown, at, say, language.value))
  }

  async function download(kind: Exclude<ExportKind, 'link'>): Promise<string> {
    const shown = panel()
    if (shown === null) return ''
    const [{ save }, { fileName }, file] = await Promise.all([
      import('./files.ts'),
      import('./exported-panel.ts'),
      fileOf(shown, kind),
    ])
    const name = fileName(shown.title, kind.startsWith('csv') ? 'csv' : kind)
    save(file, name)
    return t('export.saved', { file: name })
  }

  async function copy(): Promise<string> {
    try {
      await navigator.clipboard.writeText(location.href)
      return t('export.copied')
    } catch {
      // Closed to pages without TLS, or not allowed by the reader.
      return t('export.notCopied')
    }
  }

  return {
    kinds: computed(() => [
      ...(drawing() === null ? [] : (['png'] as const)),
      'xlsx',
      'csv',
      'csvSemicolon',
      'csvFormatted',
      'link',
    ]),
    said,
    async take(kind) {
      said.value = ''
      said.value = await (kind === 'link' ? copy() : download(kind)).catch(() => t('export.failed'))
    },
  }
}
