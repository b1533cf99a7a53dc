import { FONT_SIZE } from './series.ts'
import { classOf } from './maps.ts'
import type { MapChartData } from './maps.ts'
import type { MapFill, MapFills } from './map-fills.ts'
import type { Surface } from './series.ts'

/** Words of a legend. */
export interface LegendWords {
  /** "Orang; batas kelas: angka terendah dan tertinggi di dalamnya" */
  readonly head: string
  readonly none: string
  readonly suppressed: string
}

/** A line of a legend. */
export interface LegendEntry {
  readonly fill: MapFill
  readonly words: string
}

/** A class by the figures it goes from and to; both of them are in it. */
export function classWords({ classes }: Pick<MapChartData, 'classes'>): string[] {
  return classes.map(({ from, to, fromWords, toWords }) => (from === to ? fromWords : `${fromWords} – ${toWords}`))
}

/** The lines of a legend: every class, and a reason for no figure only where there is such an area. */
export function legendEntries(data: MapChartData, fills: MapFills, words: LegendWords): LegendEntry[] {
  const places = new Set(data.areas.map((area) => classOf(area, data.classes)))
  return [
    ...classWords(data).map((each, at) => ({ fill: fills.classes[at]!, words: each })),
    ...(places.has('NONE') ? [{ fill: fills.none, words: words.none }] : []),
    ...(places.has('SUPPRESSED') ? [{ fill: fills.suppressed, words: words.suppressed }] : []),
  ]
}

const LINE = 22
const SWATCH = { width: 22, height: 14 }
/** Roughly the width of a letter. */
const LETTER = 7

/** Where the lines of a legend stand: in as many columns as there is room for. */
function columnsOf(entries: readonly Pick<LegendEntry, 'words'>[], width: number): { columns: number; wide: number } {
  const widest = Math.max(1, ...entries.map(({ words }) => words.length)) * LETTER + SWATCH.width + 22
  const columns = Math.max(1, Math.min(entries.length, Math.floor(width / widest)))
  return { columns, wide: widest }
}

/** The words above a legend, broken where the width ends. */
function headLines(head: string, width: number): string[] {
  const most = Math.max(20, Math.floor(width / (LETTER * 0.92)))
  const lines: string[] = []
  for (const word of head.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Pixels of height of a legend. */
export function legendHeight(entries: readonly Pick<LegendEntry, 'words'>[], head: string, width: number): number {
  return headLines(head, width).length * 16 + 6 + Math.ceil(entries.length / columnsOf(entries, width).columns) * LINE
}

/** A legend as ECharts draws it, so that it is on pictures and paper too. `top` in pixels. */
export function legendGraphic(entries: readonly LegendEntry[], head: string, top: number, surface: Surface) {
  const { palette, font, width } = surface
  const { columns, wide } = columnsOf(entries, width)
  const above = headLines(head, width)
  const first = top + above.length * 16 + 6
  const text = (x: number, y: number, words: string, fill: string) => ({
    type: 'text' as const,
    x,
    y,
    silent: true,
    style: { text: words, fill, font: `${FONT_SIZE}px ${font}`, lineHeight: 16 },
  })
  const lines = entries.flatMap(({ fill, words }, at) => {
    const [x, y] = [(at % columns) * wide, first + Math.floor(at / columns) * LINE]
    const swatch = {
      type: 'rect' as const,
      silent: true,
      shape: { x: x + 0.5, y: y + 0.5, ...SWATCH },
      style: { fill: fill as string, stroke: palette.muted, lineWidth: 1 },
    }
    return [swatch, text(x + SWATCH.width + 8, y, words, palette.text)]
  })
  // An enlarged map ends where the legend begins.
  const ground = {
    type: 'rect' as const,
    silent: true,
    shape: { x: 0, y: top - 8, width, height: legendHeight(entries, head, width) + 16 },
    style: { fill: palette.page },
  }
  return [ground, text(0, top, above.join('\n'), palette.muted), ...lines].map((each) => ({ ...each, z: 20 }))
}
