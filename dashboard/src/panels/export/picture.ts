import type { ChartDrawing } from '../../charts/board.ts'
import { LIGHT } from '../../charts/palette.ts'
import type { Language } from '../../format/numbers.ts'
import { isPreliminary } from '../frame/provenance.ts'
import type { ExportedPanel, ExportMoment, Say } from './exported-panel.ts'
import { badgesOf, momentFacts, panelFacts } from './facts.ts'
import type { Fact } from './facts.ts'
import { linesOf } from './text-lines.ts'

/** What stands around a chart on its picture. */
export interface PictureWords {
  readonly title: string
  /** What the figures are limited to; one line each. */
  readonly filters: readonly string[]
  /** "Data contoh (rekaan)" and the like. */
  readonly badges: readonly string[]
  /** Written across the chart; null when it is not needed. */
  readonly watermark: string | null
  /** Below: source, "data per", unit, who saw it. */
  readonly facts: readonly Fact[]
}

/** Labels of the facts that stand on a picture; the workbook has them all. */
const ON_PICTURE = ['source', 'dataAsOf', 'unit', 'audience', 'time', 'address']

/** The words of a panel's picture. */
export function pictureWords(panel: ExportedPanel, at: ExportMoment, say: Say, language: Language): PictureWords {
  const labels = new Set(ON_PICTURE.map((key) => say(`export.${key}`)))
  const facts = [...panelFacts(panel, say, language), ...momentFacts(at, say, language)]
  return {
    title: panel.title,
    filters: panel.filters.filter(({ ignored }) => ignored !== true).map(({ label, value }) => `${label}: ${value}`),
    badges: badgesOf(panel, say),
    watermark: isPreliminary(panel.provenance) ? say('frame.watermark') : null,
    facts: facts.filter(({ label }) => labels.has(label)),
  }
}

const WIDTH = 1000
const MARGIN = 32
const INNER = WIDTH - 2 * MARGIN
/** Pixels for each CSS pixel: sharp when printed. */
const SCALE = 2

/** A chart with its words on white, as PNG. Only the page's own font is used. Throws when the browser cannot make it. */
export async function pictureOf(drawing: ChartDrawing, words: PictureWords): Promise<Blob> {
  const canvas = composed(drawing, words)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be made.')) : resolve(blob)))
  })
}

function composed(drawing: ChartDrawing, words: PictureWords): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')!
  const blocks = blocksAround(pen, words)
  const chartHeight = drawing.height(INNER)
  const head = heightOf(blocks.head)
  canvas.width = WIDTH * SCALE
  canvas.height = (MARGIN + head + 16 + chartHeight + 16 + heightOf(blocks.foot) + MARGIN) * SCALE
  pen.scale(SCALE, SCALE)
  pen.fillStyle = LIGHT.page
  pen.fillRect(0, 0, WIDTH, canvas.height)
  write(pen, blocks.head, MARGIN)
  const top = MARGIN + head + 16
  pen.drawImage(drawing.draw(INNER, SCALE), MARGIN, top, INNER, chartHeight)
  if (words.watermark !== null) stamp(pen, words.watermark, top, chartHeight)
  write(pen, blocks.foot, top + chartHeight + 16)
  return canvas
}

/** Lines of one size and colour. */
interface Block {
  readonly font: string
  readonly color: string
  readonly lineHeight: number
  readonly lines: readonly string[]
}

function blocksAround(pen: CanvasRenderingContext2D, words: PictureWords) {
  const family = getComputedStyle(document.body).fontFamily
  const block = (font: string, color: string, lineHeight: number, texts: readonly string[]): Block => {
    pen.font = `${font} ${family}`
    const measure = (text: string) => pen.measureText(text).width
    return { font: pen.font, color, lineHeight, lines: texts.flatMap((text) => linesOf(text, INNER, measure)) }
  }
  const plain = (texts: readonly string[]) => block('14px', LIGHT.muted, 20, texts)
  return {
    head: [
      block('600 20px', LIGHT.text, 28, [words.title]),
      plain(words.filters),
      block('600 14px', LIGHT.mark, 20, words.badges.length === 0 ? [] : [words.badges.join(' · ')]),
    ],
    foot: [plain(words.facts.map(({ label, value }) => `${label}: ${value}`))],
  }
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lineHeight, lines }) => sum + lineHeight * lines.length, 0)
}

function write(pen: CanvasRenderingContext2D, blocks: readonly Block[], from: number): void {
  let y = from
  pen.textBaseline = 'top'
  for (const { font, color, lineHeight, lines } of blocks) {
    pen.font = font
    pen.fillStyle = color
    for (const line of lines) {
      pen.fillText(line, MARGIN, y)
      y += lineHeight
    }
  }
}

/** Across the chart, as on the page: figures that are not validated are never passed on as if they were. */
function stamp(pen: CanvasRenderingContext2D, words: string, top: number, height: number): void {
  pen.save()
  pen.beginPath()
  pen.rect(MARGIN, top, INNER, height)
  pen.clip()
  pen.translate(WIDTH / 2, top + height / 2)
  pen.rotate(-Math.PI / 12)
  pen.font = `700 56px ${getComputedStyle(document.body).fontFamily}`
  pen.fillStyle = LIGHT.mark
  pen.globalAlpha = 0.22
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(words, 0, 0, INNER * 0.9)
  pen.restore()
}
