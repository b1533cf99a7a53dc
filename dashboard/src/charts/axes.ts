import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import { FONT_SIZE } from './series.ts'
import type { Surface } from './series.ts'

/** Looks of the words of a chart. */
export function axisTexts({ palette, font }: Surface) {
  const text = { color: palette.muted, fontSize: FONT_SIZE, fontFamily: font }
  return { text, strong: { ...text, color: palette.text } }
}

/** Names above a chart of several series; they are not buttons. */
export function legendOf(names: readonly string[], surface: Surface): LegendComponentOption {
  return {
    show: names.length > 1,
    data: names.map((name) => ({ name })),
    left: 0,
    top: 0,
    itemWidth: 28,
    itemHeight: 10,
    itemGap: 12,
    selectedMode: false,
    textStyle: axisTexts(surface).strong,
  }
}

/** The box over a chart; its content is built of elements (charts/tooltip.ts). */
export function boxTooltip({ palette, font }: Surface) {
  return {
    confine: true,
    backgroundColor: palette.page,
    borderColor: palette.muted,
    textStyle: { color: palette.text, fontFamily: font },
  } satisfies TooltipComponentOption
}

/** Slanting lines behind figures that are made up. */
export function hatchedGround(invented: boolean, { palette }: Surface): GridComponentOption {
  if (!invented) return {}
  return { show: true, borderWidth: 0, backgroundColor: { image: slantedTile(palette.line), repeat: 'repeat' } }
}

/** A square that joins itself on all sides. */
function slantedTile(color: string): HTMLCanvasElement {
  const tile = document.createElement('canvas')
  tile.width = tile.height = 10
  const pen = tile.getContext('2d')
  if (pen === null) return tile
  pen.strokeStyle = color
  pen.lineWidth = 1.5
  for (const shift of [-10, 0, 10]) {
    pen.moveTo(shift, 10)
    pen.lineTo(shift + 10, 0)
  }
  pen.stroke()
  return tile
}
